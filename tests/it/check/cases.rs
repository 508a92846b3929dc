//! Cases that are at fault, and cases that the plan fails.

use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use annai::cases::Cases;
use annai::catalogue;
use annai::cli::Form;
use annai::fault::Fault;
use annai::guide::Guide;
use jiff::civil::date;

use super::City;

static GUIDE: LazyLock<Guide> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalogue");
    Guide::new(Arc::new(catalogue::load(&folder).unwrap()))
});

/// What is said of these cases.
fn said(cases: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("cases")).unwrap();
    fs::write(folder.path().join("cases/own.toml"), cases).unwrap();
    let faults = match Cases::read(folder.path(), GUIDE.catalogue()) {
        Ok(cases) => cases.failures(&GUIDE, date(2026, 11, 22)),
        Err(faults) => faults,
    };
    let lines: Vec<String> = faults.iter().map(Fault::to_string).collect();
    lines.join("\n")
}

const CASE: &str = r#"[[case]]
id = "one"
story = "Somebody who wants a copy of the residence record."
answers = { event = "certificate", certificates = ["residence"], residence_record = ["current"], my_number_card = true }
must = ["cert_residence"]
must_not = ["move_in"]
"#;

#[test]
fn a_case_that_holds_is_counted_and_not_told() {
    assert_eq!(said(CASE), "");
    let city = City::new();
    let folder = city.path("assets/catalogue/cases");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("own.toml"), CASE).unwrap();
    let (said, _) = city.check(Form::Words);
    assert!(said.contains(", 1 case\n"), "{said}");
}

#[test]
fn a_case_that_fails_is_told_with_its_place() {
    let wrong = CASE.replace(
        "must_not = [\"move_in\"]",
        "must_not = [\"cert_residence\"]",
    );
    let said = said(&wrong);
    assert!(
        said.contains("own.toml:6:13: error: the case `one`: `cert_residence` is on the plan"),
        "{said}"
    );
    let wrong = CASE.replace("must = [\"cert_residence\"]", "must = [\"move_in\"]");
    let said = self::said(&wrong);
    assert!(
        said.contains("own.toml:5:9: error: the case `one`: `move_in` is not on the plan"),
        "{said}"
    );
    let wrong = CASE.replace("must_not = [\"move_in\"]", "first = \"move_in\"");
    let said = self::said(&wrong);
    assert!(
        said.contains("own.toml:6:9: error: the case `one`: `move_in` is not at the first stop"),
        "{said}"
    );
}

#[test]
fn another_door_must_lead_to_the_same() {
    let door = "doors = [{ event = \"moving\" }]\n";
    let said = said(&format!("{CASE}{door}"));
    assert!(
        said.contains("own.toml:7:10: error: the case `one`: `cert_residence` is not on the plan"),
        "{said}"
    );
}

#[test]
fn what_is_wrong_in_a_case_is_told_with_its_place_and_its_mend() {
    let check = |from: &str, to: &str, expected: &str| {
        let said = said(&CASE.replace(from, to));
        assert!(said.contains(expected), "{to}: {said}");
    };
    check(
        "residence_record =",
        "residence_recrod =",
        "own.toml:4:66: error: there is no fact `residence_recrod`\n    fix: did you mean `residence_record`?",
    );
    check(
        "\"residence\"]",
        "\"residense\"]",
        "`certificates` has no choice `residense`\n    fix: did you mean `residence`?",
    );
    check(
        "\"move_in\"",
        "\"move_ni\"",
        "there is no procedure `move_ni`\n    fix: did you mean `move_in`?",
    );
    check(
        "must_not",
        "musst_not",
        "a case has no key `musst_not`\n    fix: did you mean `must_not`?",
    );
    check("must = [\"cert_residence\"]", "", "the case has no `must`");
    check("story", "# story", "the case has no `story`");
    check("[[case]]", "[case]", "`case` is not a list of cases");
    check("answers = { event", "answers = [ event", "own.toml:4");
    check(
        "must = [\"cert_residence\"]",
        "must = \"cert_residence\"",
        "this is not a list of procedures",
    );
    let twice = said(&format!("{CASE}{CASE}"));
    assert!(
        twice.contains("own.toml:8:6: error: there is another case `one`"),
        "{twice}"
    );
}
