//! Search: from what a visitor types to the things of the hall, the likeliest first.
//!
//! An [`Index`] is built once from the catalogue and the languages. Every title and every search word is a
//! phrase, kept as it is written and as it is read, with the places where its words begin. All suffixes of
//! the phrases that begin with a word stand sorted (a suffix array), so what was typed finds a range of
//! them: a match begins where a word begins, never inside one.
//!
//! **Order.** How a row was found comes first, see `rank::Match`. Among rows found alike a title is worth
//! more than a search word, a phrase that begins with the query more than one that holds it, and the
//! everyday more than the rare, by the weight of the row.

mod collation;
mod matching;
mod phrase;
mod query;
mod rank;
mod readings;
mod segment;
mod slip;
mod suffixes;

use std::cmp::Reverse;

use crate::catalogue::{Catalogue, ChoiceId, EnquiryId, EnquiryKind, ProcedureId, Weight};
use crate::locale::Locales;
use crate::locale::text::spans;
use phrase::Phrase;
use query::Query;
use rank::{Field, Rank};
use readings::Readings;
use suffixes::{Entry, SuffixArray};

/// The most characters of a query that are looked at.
const LONGEST_QUERY_CHARS: usize = 40;

/// Fewer rows than these are followed by the nearest.
const FEW: usize = 3;

/// The most rows that are only near.
const MOST_NEAREST: usize = 6;

/// Weight of a life event: its interview serves a query for it best.
const EVENT_WEIGHT: u8 = 9;

/// Where a title goes on with what it is for, or with its name in another language.
const BRACKETS: [char; 3] = ['（', '(', '〈'];

/// What can be found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A life event: a choice of the question that opens the interview.
    Event(ChoiceId),
    /// A procedure.
    Procedure(ProcedureId),
    /// What people ask a lobby.
    Enquiry(EnquiryId),
}

/// What a query found.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// The rows, the likeliest first.
    pub targets: Vec<Target>,
    /// Whether they answer the query.
    pub nearness: Nearness,
}

/// How near the rows that were found are to the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Nearness {
    /// They answer it, as far as a search can tell.
    #[default]
    Exact,
    /// Nothing answers it; these have something of it.
    Near,
}

impl Target {
    /// Its id; a life event's begins with `event:`.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Event(choice) => format!("event:{choice}"),
            Self::Procedure(id) => id.to_string(),
            Self::Enquiry(id) => id.to_string(),
        }
    }

    /// The message that names it.
    #[must_use]
    pub fn message(&self, catalogue: &Catalogue) -> String {
        match self {
            Self::Event(choice) => format!("choice-{}-{choice}", catalogue.roles.opening),
            Self::Procedure(id) => format!("procedure-{id}"),
            Self::Enquiry(id) => format!("answer-{id}"),
        }
    }

    /// The message of the heading under which a list shows it, which says in what situation it helps.
    #[must_use]
    pub fn heading(&self, catalogue: &Catalogue) -> Option<String> {
        match self {
            Self::Event(_) => None,
            Self::Procedure(id) => Some(format!("topic-{}", catalogue.procedure(id)?.topic)),
            Self::Enquiry(id) => Some(catalogue.enquiry(id)?.kind.message().to_owned()),
        }
    }
}

impl Found {
    /// Whether nothing answers the query.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.targets.is_empty() || self.nearness == Nearness::Near
    }
}

/// All titles and search words, folded and sorted.
pub struct Index {
    rows: Vec<IndexedRow>,
    readings: Readings,
    /// Titles and search words.
    named: SuffixArray,
    /// Sentences about the rows, for a query that no name answers.
    told: SuffixArray,
}

struct IndexedRow {
    target: Target,
    weight: Weight,
    /// What its search words are to it.
    words: Field,
}

impl Index {
    /// Indexes a catalogue in the languages of the kiosk. Takes some milliseconds for a hundred rows:
    /// keep it.
    #[must_use]
    pub fn new(catalogue: &Catalogue, locales: &Locales) -> Self {
        let (rows, messages): (Vec<_>, Vec<_>) = indexed(catalogue).into_iter().unzip();
        let mut texts: Vec<(usize, Field, String)> = Vec::new();
        for (row, message) in messages.iter().enumerate() {
            let said = said(locales, message, rows[row].words);
            texts.extend(said.into_iter().map(|(field, text)| (row, field, text)));
        }
        let readings = Readings::of(texts.iter().flat_map(|(.., text)| spans(text)));
        let entries = texts.iter().flat_map(|(row, field, text)| {
            let phrases = Phrase::all(text, &readings);
            phrases.into_iter().map(|phrase| Entry {
                phrase,
                row: *row,
                field: *field,
            })
        });
        let (told, named) = entries.partition(|entry: &Entry| entry.field == Field::About);
        Self {
            named: SuffixArray::new(named),
            told: SuffixArray::new(told),
            rows,
            readings,
        }
    }

    /// What a query finds, in any of the languages.
    #[must_use]
    pub fn find(&self, typed: &str) -> Found {
        let typed: String = typed.chars().take(LONGEST_QUERY_CHARS).collect();
        let entire = Query::entire(&typed, &self.readings);
        let bare = Query::bare(&typed, &self.readings);
        let mut targets = match bare {
            None => self.ordered(self.exact(&entire)),
            Some(_) => self.ordered(self.as_typed(&entire)),
        };
        if let Some(bare) = &bare {
            let exact = self.ordered(self.exact(bare)).into_iter();
            let others: Vec<Target> = exact.filter(|it| !targets.contains(it)).collect();
            targets.extend(others);
        }
        let query = bare.unwrap_or(entire);
        if targets.is_empty() {
            targets = self.ordered(self.with_slips(&query));
        }
        let nearness = match targets.is_empty() {
            true => Nearness::Near,
            false => Nearness::Exact,
        };
        if targets.len() < FEW {
            // Of a few rows none may be meant: the nearest stand behind them.
            let nearest = self.ordered(self.in_part(&query)).into_iter();
            let others: Vec<Target> = nearest.filter(|near| !targets.contains(near)).collect();
            targets.extend(others.into_iter().take(MOST_NEAREST));
        }
        Found { targets, nearness }
    }

    /// The rows with a rank, the best first; among equals in the order of the catalogue.
    fn ordered(&self, ranks: Vec<Option<Rank>>) -> Vec<Target> {
        let ranks = ranks.into_iter().enumerate();
        let mut found: Vec<(Rank, usize)> =
            ranks.filter_map(|(row, rank)| Some((rank?, row))).collect();
        found.sort_by_key(|(rank, row)| (Reverse(*rank), *row));
        let rows = found.into_iter().map(|(_, row)| &self.rows[row]);
        rows.map(|row| row.target.clone()).collect()
    }
}

/// Everything that can be found, with the message that names it.
fn indexed(catalogue: &Catalogue) -> Vec<(IndexedRow, String)> {
    let events = catalogue.fact(&catalogue.roles.opening).into_iter();
    let events = events.flat_map(|fact| fact.kind.choices()).map(|choice| {
        let target = Target::Event(choice.id.clone());
        (target, Weight::new(EVENT_WEIGHT), Field::Title)
    });
    let procedures = catalogue.procedures.iter();
    let procedures =
        procedures.map(|it| (Target::Procedure(it.id.clone()), it.weight, Field::Words));
    let enquiries = catalogue.enquiries.iter().map(|it| {
        let words = match it.kind {
            EnquiryKind::Department => Field::Duties,
            _ => Field::Words,
        };
        (Target::Enquiry(it.id.clone()), it.weight, words)
    });
    let all = events.chain(procedures).chain(enquiries);
    let named = all.map(|(target, weight, words)| {
        let message = target.message(catalogue);
        let row = IndexedRow {
            target,
            weight,
            words,
        };
        (row, message)
    });
    named.collect()
}

/// Title and search words in every language that has both. A life event without search words is not found by the
/// search.
fn said(locales: &Locales, message: &str, field: Field) -> Vec<(Field, String)> {
    let mut said = Vec::new();
    for language in locales.complete_languages() {
        let words = locales.own_text(&language.lang, &format!("{message}.search"));
        let Some(words) = words else {
            continue;
        };
        said.push((field, words.marked().to_owned()));
        let about = ["about", "text"].map(|name| format!("{message}.{name}"));
        let about = about
            .iter()
            .filter_map(|id| locales.own_text(&language.lang, id));
        said.extend(about.map(|about| (Field::About, about.marked().to_owned())));
        // A life event is called by its search words: its title names several things at once.
        if field == Field::Title {
            continue;
        }
        if let Some(title) = locales.own_text(&language.lang, message) {
            let mut title = title.marked().splitn(2, BRACKETS);
            said.extend(title.next().map(|title| (Field::Title, title.to_owned())));
            said.extend(title.next().map(|aside| (field, aside.to_owned())));
        }
    }
    said
}
