//! The messages that a catalogue expects in every language, and what is missing or left over.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{Catalogue, Kind, quoted};
use crate::fault::{Fault, place};
use crate::locale::Lang;

/// What this module needs to know about the messages of all languages.
pub trait Messages {
    /// The languages there are.
    fn languages(&self) -> Vec<Lang>;
    /// Whether a language has a message, or an attribute of it.
    fn has(&self, lang: &Lang, id: &str, attribute: Option<&str>) -> bool;
    /// Every message id of a language with its file, the file's text, and the byte where it begins.
    fn places(&self, lang: &Lang) -> Vec<(String, PathBuf, String, usize)>;
}

/// A message id, with an attribute where one is expected.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    /// The message.
    pub id: String,
    /// The attribute; `None` for the message's own value.
    pub attribute: Option<&'static str>,
}

/// Every message with one of these beginnings belongs to the catalogue.
const PREFIXES: [&str; 10] = [
    "building-",
    "counter-",
    "fact-",
    "choice-",
    "question-",
    "group-",
    "document-",
    "way-",
    "topic-",
    "procedure-",
];

impl Catalogue {
    /// The messages that every language must have.
    #[must_use]
    pub fn messages(&self) -> BTreeSet<Expected> {
        let mut expected = BTreeSet::new();
        let mut expect = |table: &str, id: &str, attributes: &[&'static str]| {
            let id = format!("{table}-{id}");
            let own = std::iter::once(None);
            for attribute in own.chain(attributes.iter().copied().map(Some)) {
                let id = id.clone();
                let _ = expected.insert(Expected { id, attribute });
            }
        };
        for building in &self.buildings {
            expect("building", building.id.as_str(), &[]);
        }
        for counter in &self.counters {
            expect("counter", counter.id.as_str(), &[]);
        }
        for topic in &self.topics {
            expect("topic", topic.id.as_str(), &[]);
        }
        for group in &self.groups {
            expect("group", group.id.as_str(), &[]);
        }
        for document in &self.documents {
            expect("document", document.id.as_str(), &[]);
        }
        for way in &self.ways {
            expect("way", way.id.as_str(), &[]);
        }
        for question in &self.questions {
            expect("question", question.id.as_str(), &["why"]);
        }
        for procedure in &self.procedures {
            expect("procedure", procedure.id.as_str(), &["about", "search"]);
        }
        for fact in &self.facts {
            expect("fact", fact.id.as_str(), &[]);
            if let Kind::OneOf(choices) | Kind::SeveralOf(choices) = &fact.kind {
                for choice in choices {
                    expect(&format!("choice-{}", fact.id), choice.id.as_str(), &[]);
                }
            }
        }
        expected
    }
}

/// Messages that a language lacks, and messages that nothing in the catalogue names.
#[must_use]
pub fn check(catalogue: &Catalogue, messages: &impl Messages, folder: &Path) -> Vec<Fault> {
    let expected = catalogue.messages();
    let ids: BTreeSet<&str> = expected.iter().map(|message| message.id.as_str()).collect();
    let mut faults = Vec::new();
    for lang in messages.languages() {
        for Expected { id, attribute } in &expected {
            if messages.has(&lang, id, *attribute) {
                continue;
            }
            // Without its value nothing of the message is there: one fault says so.
            if attribute.is_some() && !messages.has(&lang, id, None) {
                continue;
            }
            let (what, fix) = match attribute {
                None => (
                    format!("the message `{id}` is missing"),
                    format!("add `{id} = …` to a file of this folder"),
                ),
                Some(name) => (
                    format!("the message `{id}` has no `.{name}`"),
                    format!("add a line `    .{name} = …` under `{id}`"),
                ),
            };
            faults.push(Fault::of(folder.join(lang.as_str()), what, fix));
        }
        for (id, file, text, offset) in messages.places(&lang) {
            let ours = PREFIXES.iter().any(|prefix| id.starts_with(prefix));
            if !ours || ids.contains(id.as_str()) {
                continue;
            }
            let (line, column) = place(&text, offset);
            let what = format!("nothing in the catalogue is called {}", quoted(&id));
            let fix = super::did_you_mean(&id, ids.iter().copied())
                .unwrap_or_else(|| "remove the message, or correct its id".to_owned());
            faults.push(Fault {
                line,
                column,
                ..Fault::of(file, what, fix)
            });
        }
    }
    faults
}
