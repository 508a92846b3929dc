//! Faults of `[[answer]]` rows, and weights.

use annai::catalogue::{EnquiryKind, Spot, Weight};

use super::{SOUND, parse};

const TOILET: &str = r#"
[[answer]]
id = "toilet"
kind = "facility"
building = "main"
floor = 1
at = [860, 420]
pictogram = "map-pin"
weight = 8
source = "made up"
"#;

/// One slip in the row: what is told of it, and where.
#[track_caller]
fn check(from: &str, to: &str, at: &str, what: &str) {
    assert!(TOILET.contains(from), "{from}");
    let text = format!("{SOUND}{}", TOILET.replacen(from, to, 1));
    let report = parse(&text);
    assert!(report.catalogue.is_none(), "{to}: accepted");
    let row = text.rfind("[[answer]]").unwrap();
    let offset = row + text[row..].find(at).unwrap();
    let place = annai::fault::place(&text, offset);
    let told = report.faults.iter();
    let mut told = told.filter(|fault| (fault.line, fault.column) == place);
    assert!(
        told.any(|fault| fault.what.contains(what) && !fault.fix.is_empty()),
        "{to}: {:#?}",
        report.faults
    );
}

#[test]
fn an_answer_is_read_whole() {
    let catalogue = parse(format!("{SOUND}{TOILET}")).catalogue.unwrap();
    let toilet = catalogue.enquiry(&"toilet".into()).unwrap();
    assert_eq!(toilet.kind, EnquiryKind::Facility);
    let spot = Spot {
        building: "main".into(),
        floor: 1,
        at: Some((860, 420)),
    };
    assert_eq!(toilet.spot, Some(spot));
    assert_eq!(toilet.weight, Weight::new(8));
    let plain = TOILET.replace("weight = 8\n", "");
    let catalogue = parse(format!("{SOUND}{plain}")).catalogue.unwrap();
    assert_eq!(catalogue.enquiries[0].weight, Weight::new(5));
    assert_eq!(catalogue.procedures[0].weight, Weight::default());
}

#[test]
fn faults_of_an_answer_are_told_where_they_are() {
    let check = |from, to, at, what| check(from, to, at, what);
    check(
        "\"facility\"",
        "\"facilty\"",
        "\"facilty\"",
        "is not a kind of answer",
    );
    check("\"main\"", "\"mian\"", "\"mian\"", "no building `mian`");
    check("weight = 8", "weight = 10", "10", "10 is out of range");
    check("weight = 8", "weight = 0", "0\nsource", "0 is out of range");
    check(
        "at = [860, 420]",
        "at = [1001, 420]",
        "1001",
        "out of range",
    );
    check("floor = 1\n", "", "\"main\"", "without its floor");
    check("building = \"main\"\n", "", "1\nat", "without its building");
    check(
        "weight = 8",
        "counter = \"citizen\"",
        "\"citizen\"",
        "no counter `citizen`",
    );
    check(
        "weight = 8",
        "telephone = \"call us\"",
        "\"call us\"",
        "not a telephone number",
    );
    check("weight = 8", "wieght = 8", "wieght", "unknown field");
    let twice = parse(format!("{SOUND}{TOILET}{TOILET}"));
    let mut told = twice.faults.iter();
    assert!(told.any(|fault| fault.what.contains("the answer `toilet` is there twice")));
}

#[test]
fn an_answer_that_only_words_can_place_is_handed_on() {
    let nowhere = "[[answer]]\nid = \"nowhere\"\nkind = \"visit\"\nsource = \"made up\"\n";
    let report = parse(format!("{SOUND}{TOILET}{nowhere}"));
    assert!(report.catalogue.is_some());
    let placeless: Vec<&String> = report.placeless.keys().collect();
    assert_eq!(placeless, ["nowhere"]);
}
