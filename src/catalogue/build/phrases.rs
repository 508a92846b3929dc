//! Rows of the phrasebook and of the remarks to the model.

use toml::Spanned;

use super::Build;
use crate::catalogue::condition::quoted;
use crate::catalogue::files::Row;
use crate::catalogue::phrasebook::{Phrase, PhraseAnswer, Remark, RemarkKind};
use crate::catalogue::rows::{PhraseRow, Word};
use crate::catalogue::{Choice, ChoiceId, CounterId, PhraseId, PhraseTopicId, RemarkId};

/// The kinds of answer, as they are written.
const ANSWERS: [&str; 7] = [
    "none", "yes_no", "number", "date", "amount", "time", "one_of",
];
/// The kinds of remark, as they are written.
const KINDS: [&str; 3] = ["outcome", "next", "note"];

impl Build<'_> {
    pub(super) fn phrases(&mut self) -> Vec<Phrase> {
        let tables = self.tables;
        let rows = tables.phrases.iter();
        rows.map(|Row { file, row }| Phrase {
            id: PhraseId::from(row.id.get_ref().as_str()),
            code: self.code(*file, &row.code),
            topic: PhraseTopicId::from(row.topic.get_ref().as_str()),
            answer: self.answer(*file, row),
        })
        .collect()
    }

    pub(super) fn remarks(&mut self) -> Vec<Remark> {
        let tables = self.tables;
        let rows = tables.remarks.iter();
        rows.map(|Row { file, row }| Remark {
            id: RemarkId::from(row.id.get_ref().as_str()),
            code: self.code(*file, &row.code),
            kind: match row.kind.get_ref().as_str() {
                "outcome" => RemarkKind::Outcome,
                "next" => RemarkKind::Next,
                "note" => RemarkKind::Note,
                _ => {
                    self.unknown_word(*file, &row.kind, "remark", &KINDS);
                    RemarkKind::Note
                }
            },
            counters: row
                .counters
                .iter()
                .map(|counter| CounterId::from(counter.get_ref().as_str()))
                .collect(),
        })
        .collect()
    }

    fn answer(&mut self, file: usize, row: &PhraseRow) -> PhraseAnswer {
        let choices: Vec<Choice> = row
            .choices
            .iter()
            .flat_map(Spanned::get_ref)
            .map(|choice| Choice {
                id: ChoiceId::from(choice.id.get_ref().as_str()),
                code: self.code(file, &choice.code),
                pictogram: choice
                    .pictogram
                    .as_ref()
                    .map(|pictogram| pictogram.get_ref().clone()),
            })
            .collect();
        let answer = match row.answer.get_ref().as_str() {
            "none" => PhraseAnswer::Nothing,
            "yes_no" => PhraseAnswer::YesNo,
            "number" => PhraseAnswer::Number,
            "date" => PhraseAnswer::Date,
            "amount" => PhraseAnswer::Amount,
            "time" => PhraseAnswer::Time,
            "one_of" if choices.len() >= 2 => return PhraseAnswer::OneOf(choices),
            "one_of" => {
                self.fault(
                    file,
                    &row.answer,
                    "this phrase offers nothing to choose from",
                    "write at least two `choices = [{ id = \"…\", code = 1 }, …]`",
                );
                return PhraseAnswer::Nothing;
            }
            _ => {
                self.unknown_word(file, &row.answer, "answer", &ANSWERS);
                return PhraseAnswer::Nothing;
            }
        };
        if !choices.is_empty() {
            self.fault(
                file,
                &row.answer,
                "only `one_of` has choices",
                "write `answer = \"one_of\"`, or remove `choices`",
            );
        }
        answer
    }

    fn unknown_word(&mut self, file: usize, word: &Word, table: &str, known: &[&str]) {
        self.fault(
            file,
            word,
            format!("there is no kind of {table} {}", quoted(word.get_ref())),
            format!("use one of: {}", known.join(", ")),
        );
    }
}
