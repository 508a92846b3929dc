//! A record in words: what its codes are called, and what each answer in it says.
//!
//! Whoever shows a record goes this way: the page of consent, `annai open`, a station. Codes that
//! this catalogue does not know are no words; [`unknown`] gathers them, so that nothing gets lost.

mod answers;
mod names;
mod notes;
mod rest;

pub use answers::{answer, carried};
pub use names::{CodeOf, Name, name};
pub use rest::{join, unknown};

use crate::catalogue::{Catalogue, ChoiceId, Fact, Value};
use crate::locale::{Lang, Locales, Text};
use crate::record::Record;

/// Reader of records in one language.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// What the codes stand for.
    pub catalogue: &'a Catalogue,
    /// The words.
    pub locales: &'a Locales,
    /// The language.
    pub lang: &'a Lang,
}

impl Reading<'_> {
    /// Lines of a record: its procedures on one, then each answer on one of its own.
    #[must_use]
    pub fn lines(&self, record: &Record) -> Vec<Text> {
        let named = |code: &u16| {
            let known = &self.catalogue.procedures;
            known.iter().find(|procedure| procedure.code == *code)
        };
        let procedures: Vec<Text> = record
            .procedures
            .iter()
            .filter_map(named)
            .map(|procedure| self.text(&format!("procedure-{}", procedure.id)))
            .collect();
        let mut lines = Vec::new();
        if !procedures.is_empty() {
            lines.push(self.joined(&procedures));
        }
        for fact in &self.catalogue.facts {
            if let Some(value) = answer(self.catalogue, record, fact) {
                lines.push(self.labelled(fact, &self.value(fact, &value)));
            }
        }
        if let Some(lang) = &record.lang {
            let label = self.text("record-language");
            lines.push(self.line(&label, &self.language(lang)));
        }
        for note in &record.notes {
            lines.push(self.line(&self.author(note), &self.joined(&self.note(note))));
        }
        lines
    }

    /// An answer in words.
    #[must_use]
    pub fn value(&self, fact: &Fact, value: &Value) -> Text {
        let choice = |id: &ChoiceId| self.text(&format!("choice-{}-{id}", fact.id));
        match value {
            Value::YesNo(true) => self.text("answer-yes"),
            Value::YesNo(false) => self.text("answer-no"),
            Value::Choice(id) => choice(id),
            Value::Choices(ids) if ids.is_empty() => self.text("answer-none"),
            Value::Choices(ids) => self.joined(&ids.iter().map(choice).collect::<Vec<_>>()),
            Value::Number(number) => Text::from(number.to_string()),
            Value::Numbers(ages) if ages.is_empty() => self.text("answer-nobody"),
            Value::Numbers(ages) => {
                let age = |age: &i64| {
                    let args = [("age", (*age).into())];
                    self.locales.text_with(self.lang, "answer-age", &args)
                };
                self.joined(&ages.iter().map(age).collect::<Vec<_>>())
            }
            Value::Date(date) => self.locales.date(self.lang, *date),
            Value::Text(text) => Text::from(text.as_str()),
        }
    }

    /// An answer that is understood without its question: "yes" or "none" alone says nothing, so
    /// the name of the fact stands before it.
    #[must_use]
    pub fn statement(&self, fact: &Fact, value: &Value) -> Text {
        let words = self.value(fact, value);
        if matches!(value, Value::YesNo(_)) || value.is_none() {
            self.labelled(fact, &words)
        } else {
            words
        }
    }

    /// Several things on one line.
    #[must_use]
    pub fn joined(&self, things: &[Text]) -> Text {
        let comma = self.text("list-comma");
        let mut line = String::new();
        for (at, thing) in things.iter().enumerate() {
            if at > 0 {
                line.push_str(comma.marked());
            }
            line.push_str(thing.marked());
        }
        Text::from(line)
    }

    /// An answer with the name of its fact before it.
    #[must_use]
    pub fn labelled(&self, fact: &Fact, words: &Text) -> Text {
        self.line(&self.text(&format!("fact-{}", fact.id)), words)
    }

    fn line(&self, label: &Text, words: &Text) -> Text {
        let args = [
            ("label", label.marked().into()),
            ("value", words.marked().into()),
        ];
        self.locales.text_with(self.lang, "share-line", &args)
    }

    /// A message in this language.
    #[must_use]
    pub fn text(&self, id: &str) -> Text {
        self.locales.text(self.lang, id)
    }
}
