//! What counters wrote, and the language that a visitor reads, in words.

use super::{CodeOf, Reading, name};
use crate::locale::{Lang, Text};
use crate::record::{Minute, Note};

impl Reading<'_> {
    /// A language by its own name; its folder where this program does not have it.
    #[must_use]
    pub fn language(&self, folder: &str) -> Text {
        let known = self.locales.language(&Lang::from(folder));
        match known {
            Some(language) => Text::new(&language.lang, language.name.as_str()),
            None => Text::from(folder),
        }
    }

    /// The counter that wrote a note.
    #[must_use]
    pub fn author(&self, note: &Note) -> Text {
        match self.catalogue.counter_of(note.from) {
            Some(counter) => counter.title(self.locales, self.lang),
            None => self.unknown_code(note.from),
        }
    }

    /// What a note says: its remarks in this language, then the free text in the staff's.
    #[must_use]
    pub fn note(&self, note: &Note) -> Vec<Text> {
        let remark = |code: &u16| match name(*self, CodeOf::Remark, *code) {
            Some(known) => self.text(&format!("remark-{}", known.id)),
            None => self.unknown_code(*code),
        };
        let remarks = note.remarks.iter().map(remark);
        let text = note.text.iter();
        let text = text.map(|text| Text::new(self.locales.desk(), text.as_str()));
        remarks.chain(text).collect()
    }

    /// When a note was written.
    #[must_use]
    pub fn written(&self, note: &Note) -> jiff::Timestamp {
        Minute(note.minute).timestamp()
    }

    /// A code that this catalogue does not have.
    #[must_use]
    pub fn unknown_code(&self, code: u16) -> Text {
        let code = ("code", i64::from(code).into());
        self.locales.text_with(self.lang, "record-unknown", &[code])
    }
}
