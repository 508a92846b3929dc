//! Roles: each with exactly one row that can fill it, and the program goes by them alone.

use super::{SOUND, check, parse, refused, sound};

#[test]
fn a_missing_role_is_told_at_the_first_row_that_could_have_it() {
    check(
        "id = \"event\"\ncode = 1\nkind = \"several_of\"\ngroup = \"errand\"\nrole = \"opening\"\n",
        "id = \"event\"\ncode = 1\nkind = \"several_of\"\ngroup = \"errand\"\n",
        "\"event\"",
        "no fact has the role `opening`",
    );
    refused("role = \"needs\"\n", "", "no fact has the role `needs`");
    refused(", role = \"errand\"", "", "no group has the role `errand`");
}

#[test]
fn a_second_row_with_a_role_is_told_with_the_first() {
    check(
        "kind = \"numbers\"",
        "kind = \"numbers\"\nrole = \"opening\"",
        "\"opening\"",
        "a second fact has the role `opening` (first at city.toml:",
    );
    check(
        "{ id = \"move\", code = 1 }, { id = \"errand\", code = 2, role = \"errand\" }",
        "{ id = \"errand\", code = 2, role = \"errand\" }, { id = \"move\", code = 1, role = 'errand' }",
        "'errand'",
        "a second group has the role `errand`",
    );
}

#[test]
fn a_role_that_is_none_or_does_not_fit_is_told() {
    check(
        "role = \"needs\"",
        "role = \"neds\"",
        "\"neds\"",
        "there is no role `neds` here",
    );
    check(
        "role = \"needs\"",
        "role = \"errand\"",
        "\"errand\"",
        "there is no role `errand` here",
    );
    check(
        "kind = \"date\"",
        "kind = \"date\"\nrole = \"needs\"",
        "\"needs\"",
        "`moved_on` cannot have the role `needs`",
    );
    check(
        "role = \"needs\"",
        "role = \"needs\"\ncarried = false",
        "\"needs\"",
        "`needs` cannot have the role `needs`",
    );
}

#[test]
fn a_row_at_fault_is_not_told_to_lack_its_role_as_well() {
    let report = parse(SOUND.replacen("role = \"opening\"", "role = 3", 1));
    let told: Vec<&str> = report
        .faults
        .iter()
        .map(|fault| fault.what.as_str())
        .collect();
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(told[0].contains("invalid type"), "{told:#?}");
}

#[test]
fn roles_follow_their_rows_whatever_these_are_called() {
    let renamed = SOUND
        .replace("event", "occasion")
        .replace("id = \"needs\"", "id = \"help\"")
        .replace("fact = \"needs\"", "fact = \"help\"")
        .replace("\"errand\", code", "\"visit_reason\", code")
        .replace("group = \"errand\"", "group = \"visit_reason\"");
    let report = parse(renamed);
    assert_eq!(report.faults, []);
    let roles = report.catalogue.expect("it is sound").roles;
    assert_eq!(roles.opening.as_str(), "occasion");
    assert_eq!(roles.needs.as_str(), "help");
    assert_eq!(roles.errand.as_str(), "visit_reason");
    assert_eq!(sound().roles.opening.as_str(), "event");
}
