//! What only the whole catalogue shows: contradictions, rings, rows that nothing uses.

use annai::fault::Severity;

use super::{SOUND, check, parse, refused};

#[test]
fn conditions_are_reasoned_about() {
    check(
        "when = \"event has moving\"",
        "when = \"event has moving and not event has moving\"",
        "\"event",
        "no answers reach",
    );
    check(
        "when = \"event has moving\"",
        "when = \"false\"",
        "\"false",
        "no answers reach",
    );
    check(
        "when = \"children_ages has_below 7\"",
        "when = \"not event has moving\"",
        "\"not",
        "never applies",
    );
    check(
        "(event has moving or event has birth)",
        "(event has moving or event has birth and not event has birth)",
        "event has birth and",
        "this side",
    );
}

#[test]
fn questions_and_conditions_belong_together() {
    refused(
        "deadline = { days = 14, from = \"moved_on\", source = \"law\" }",
        "",
        "no condition, paper, way or deadline needs",
    );
    refused(
        "order = 10",
        "order = 10\nstage = \"share\"",
        "asked only after the plan",
    );
    refused(
        "[[question]]\nid = \"moved_on\"\nfact = \"moved_on\"\norder = 20\n",
        "",
        "no question learns it",
    );
    check(
        "order = 10",
        "order = 10\nstage = \"later\"",
        "\"later\"",
        "not a stage",
    );
}

#[test]
fn rings_of_after_and_of_covers_are_shown() {
    check(
        "minutes = 20\ngroups",
        "after = [\"allowance\"]\nminutes = 20\ngroups",
        "\"allowance\"",
        "wait for each other",
    );
    check(
        "after = [\"move_in\"]",
        "after = [\"allowance\"]",
        "\"allowance\"",
        "allowance after allowance",
    );
    check(
        "after = [\"move_in\"]",
        "covers = [\"allowance\"]",
        "\"allowance\"",
        "allowance covers allowance",
    );
}

#[test]
fn what_nothing_uses_is_a_warning() {
    let report = parse(SOUND.replace(
        "{ id = \"certificate\" } ]\nway",
        "{ id = \"certificate\" }, { id = \"seal\" } ]\nway",
    ));
    assert!(report.catalogue.is_some());
    assert_eq!(report.faults.len(), 1);
    assert_eq!(report.faults[0].severity, Severity::Warning);
}
