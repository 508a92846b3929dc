//! The messages that a catalogue expects in every language, what is missing or left over, and what
//! counters are called.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::{BuildingId, Catalogue, Counter, PhraseAnswer, Spot, quoted};
use crate::fault::Fault;
use crate::locale::{Lang, Locales, Text};

/// Every message with one of these beginnings belongs to the catalogue.
const PREFIXES: [&str; 15] = [
    "answer-",
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
    "phrases-",
    "phrase-",
    "reply-",
    "remark-",
];

/// Attributes that a message may have and need not.
const OPTIONAL_ATTRIBUTES: [&str; 9] = [
    ".detail",
    ".hours",
    ".instead",
    ".late",
    ".note",
    ".place",
    ".search",
    ".telephone",
    ".values",
];

/// Files with what the program itself says on its pages, whatever the catalogue.
const PROGRAM_FILES: [&str; 6] = [
    "board.ftl",
    "desk.ftl",
    "errors.ftl",
    "pages.ftl",
    "phone.ftl",
    "plan.ftl",
];

impl Catalogue {
    /// The messages that every language must have: `id`, or `id.attribute`.
    #[must_use]
    pub fn messages(&self) -> BTreeSet<String> {
        let mut expected = BTreeSet::new();
        let mut expect = |table: &str, id: &str, attributes: &[&str]| {
            let _ = expected.insert(format!("{table}-{id}"));
            expected.extend(attributes.iter().map(|name| format!("{table}-{id}.{name}")));
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
        for enquiry in &self.enquiries {
            expect("answer", enquiry.id.as_str(), &["text", "search"]);
        }
        for topic in &self.phrase_topics {
            expect("phrases", topic.as_str(), &[]);
        }
        for phrase in &self.phrases {
            expect("phrase", phrase.id.as_str(), &[]);
            if let PhraseAnswer::OneOf(choices) = &phrase.answer {
                for choice in choices {
                    expect(&format!("reply-{}", phrase.id), choice.id.as_str(), &[]);
                }
            }
        }
        for remark in &self.remarks {
            expect("remark", remark.id.as_str(), &[]);
        }
        for fact in &self.facts {
            expect("fact", fact.id.as_str(), &[]);
            for choice in fact.kind.choices() {
                expect(&format!("choice-{}", fact.id), choice.id.as_str(), &[]);
            }
        }
        expected
    }
}

impl Counter {
    /// Its number and name.
    #[must_use]
    pub fn title(&self, locales: &Locales, lang: &Lang) -> Text {
        let name = locales.text(lang, &format!("counter-{}", self.id));
        match self.number {
            Some(number) => {
                let number = ("number", i64::from(number).into());
                let name = ("name", name.marked().into());
                locales.text_with(lang, "counter-numbered", &[number, name])
            }
            None => name,
        }
    }

    /// Name for where others may read it (a ticket, paper, a phone): of a sensitive counter only the
    /// number, which does not tell why a visitor goes there.
    #[must_use]
    pub fn in_public(&self, locales: &Locales, lang: &Lang) -> Text {
        if self.sensitive {
            self.short(locales, lang)
        } else {
            self.title(locales, lang)
        }
    }

    /// As short as it can be said: its number, or its name when it has none.
    #[must_use]
    pub fn short(&self, locales: &Locales, lang: &Lang) -> Text {
        match self.number {
            Some(number) => {
                let number = ("number", i64::from(number).into());
                locales.text_with(lang, "counter-number", &[number])
            }
            None => self.title(locales, lang),
        }
    }

    /// Its floor, and its building when that is not the one `here`.
    #[must_use]
    pub fn place(&self, locales: &Locales, lang: &Lang, here: &str) -> Text {
        floor_of(&self.building, self.floor, locales, lang, here)
    }
}

impl Spot {
    /// Its floor, and its building when that is not the one `here`.
    #[must_use]
    pub fn text(&self, locales: &Locales, lang: &Lang, here: &str) -> Text {
        floor_of(&self.building, self.floor, locales, lang, here)
    }
}

fn floor_of(building: &BuildingId, floor: i8, locales: &Locales, lang: &Lang, here: &str) -> Text {
    let floor = ("floor", i64::from(floor).into());
    if building.as_str() == here {
        return locales.text_with(lang, "place-here", &[floor]);
    }
    let building = locales.text(lang, &format!("building-{building}"));
    let building = ("building", building.marked().into());
    locales.text_with(lang, "place-other", &[floor, building])
}

/// Messages that a language lacks, and messages that nothing in the catalogue names.
///
/// Where languages differ from the staff's own, [`Locales::faults`] has it already.
#[must_use]
pub fn check(catalogue: &Catalogue, locales: &Locales, folder: &Path) -> Vec<Fault> {
    let expected = catalogue.messages();
    let desk = locales.ids(locales.desk());
    let mut faults = Vec::new();
    for language in locales.languages() {
        let own = locales.ids(&language.lang);
        let both = language.lang == *locales.desk();
        let lacking = expected
            .iter()
            .filter(|id| locales.is_whole(&language.lang) && language.scope.needs(id))
            .filter(|id| !own.contains_key(*id) && (both || !desk.contains_key(*id)));
        faults.extend(lacking.map(|id| missing(id, &own, &language.lang, folder)));
        let left = own
            .iter()
            .filter(|(_, (file, _))| !is_program(file))
            .filter(|(id, _)| is_ours(id) && !expected.contains(without_optional(id)))
            .filter(|(id, _)| both || desk.contains_key(*id));
        faults.extend(left.map(|(id, (file, line))| left_over(id, file, *line, &expected)));
    }
    faults
}

fn missing(
    id: &str,
    own: &BTreeMap<String, (PathBuf, usize)>,
    lang: &Lang,
    folder: &Path,
) -> Fault {
    let whole = || Fault::of(folder.join(lang.as_str()), "", "");
    let (place, fix) = match id.split_once('.') {
        // The message is there, so its missing line is shown under it.
        Some((message, name)) => (
            own.get(message).map_or_else(whole, |(file, line)| Fault {
                line: *line,
                column: 1,
                ..Fault::of(file, "", "")
            }),
            format!("add a line `    .{name} = …` under `{message}`"),
        ),
        None => (whole(), format!("add `{id} = …` to a file of this folder")),
    };
    Fault {
        what: format!("the message `{id}` is missing in {lang}"),
        fix,
        ..place
    }
}

fn left_over(id: &str, file: &Path, line: usize, expected: &BTreeSet<String>) -> Fault {
    let fix = super::did_you_mean(id, expected.iter().map(String::as_str))
        .unwrap_or_else(|| "take the message out, or correct its id".to_owned());
    Fault {
        line,
        column: 1,
        ..Fault::of(
            file,
            format!("nothing in the catalogue is called {}", quoted(id)),
            fix,
        )
    }
}

fn is_program(file: &Path) -> bool {
    PROGRAM_FILES.iter().any(|name| file.ends_with(name))
}

fn is_ours(id: &str) -> bool {
    PREFIXES.iter().any(|prefix| id.starts_with(prefix))
}

/// The message that an optional attribute belongs to.
fn without_optional(id: &str) -> &str {
    OPTIONAL_ATTRIBUTES
        .iter()
        .find_map(|name| id.strip_suffix(name))
        .unwrap_or(id)
}
