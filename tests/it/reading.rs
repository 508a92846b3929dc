//! A record in words, in each language, and what the catalogue calls its codes.

use annai::catalogue::Value;
use annai::locale::Lang;
use annai::reading::{self, CodeOf, Reading};
use annai::record::{Carried, Record};
use annai::visit::Setting;

use crate::visit::visitor::setting;

fn read<'a>(setting: &'a Setting, lang: &'a Lang) -> Reading<'a> {
    Reading {
        catalogue: setting.guide.catalogue(),
        locales: &setting.locales,
        lang,
    }
}

/// The code of a fact, and of one of its choices.
fn codes(setting: &Setting, fact: &str, choice: &str) -> (u16, u16) {
    let fact = setting.guide.catalogue().fact(&fact.into()).unwrap();
    let mut choices = fact.kind.choices().iter();
    let choice = choices.find(|known| known.id.as_str() == choice).unwrap();
    (fact.code, choice.code)
}

fn sample(setting: &Setting) -> Record {
    let mut record = Record::default();
    let (event, moving) = codes(setting, "event", "moving");
    let (needs, slowly) = codes(setting, "needs", "slowly");
    assert_ne!(event, needs);
    let _ = record.facts.insert(event, Carried::Choice(moving));
    let _ = record.facts.insert(60_000, Carried::YesNo(true));
    record.needs.push(slowly);
    let procedure = setting.guide.catalogue().procedure(&"move_in".into());
    record.procedures = vec![procedure.unwrap().code, 60_000];
    record
}

#[test]
fn a_record_reads_the_same_things_in_every_language() {
    let setting = setting();
    let record = sample(&setting);
    for language in setting.locales.languages() {
        let lines = read(&setting, &language.lang).lines(&record);
        let lines: Vec<String> = lines.iter().map(|line| line.plain()).collect();
        assert_eq!(lines.len(), 3, "{}: {lines:#?}", language.lang);
        let expected = [
            "procedure-move_in",
            "choice-event-moving",
            "choice-needs-slowly",
        ];
        for (line, id) in lines.iter().zip(expected) {
            let words = setting.locales.text(&language.lang, id).plain();
            assert!(line.contains(&words), "{line} lacks {words}");
        }
    }
}

#[test]
fn codes_have_the_names_of_the_catalogue_and_strange_ones_have_none() {
    let setting = setting();
    let reading = read(&setting, setting.locales.desk());
    let (event, moving) = codes(&setting, "event", "moving");
    let (_, slowly) = codes(&setting, "needs", "slowly");
    for (of, code, id) in [
        (CodeOf::Fact, event, "event"),
        (CodeOf::Choice(event), moving, "moving"),
        (CodeOf::Need, slowly, "slowly"),
        (CodeOf::Group, 1, "errand"),
        (CodeOf::Counter, 1, "information"),
    ] {
        let name = reading::name(reading, of, code).unwrap();
        assert_eq!(name.id, id);
        assert!(!name.words.contains(id), "{id} has no words");
    }
    for of in [
        CodeOf::Procedure,
        CodeOf::Fact,
        CodeOf::Choice(event),
        CodeOf::Choice(60_000),
        CodeOf::Need,
        CodeOf::Group,
        CodeOf::Counter,
        CodeOf::Relation,
    ] {
        assert_eq!(reading::name(reading, of, 60_000), None, "{of:?}");
    }
}

#[test]
fn yes_and_none_are_said_with_what_they_are_about() {
    let setting = setting();
    let reading = read(&setting, setting.locales.desk());
    let fact = setting
        .guide
        .catalogue()
        .fact(&"low_income".into())
        .unwrap();
    let label = setting
        .locales
        .text(reading.lang, "fact-low_income")
        .plain();
    let yes = Value::YesNo(true);
    assert!(reading.statement(fact, &yes).plain().contains(&label));
    assert!(!reading.value(fact, &yes).plain().contains(&label));
}
