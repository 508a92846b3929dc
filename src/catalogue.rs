//! The city's content: counters, facts, questions and procedures, read from plain files.
//!
//! [`load`] reads a folder and refuses it when anything is wrong; [`examine`] reads it and says
//! everything that is wrong. The way from bytes to a [`Catalogue`] is, in order:
//!
//! 1. `files`: bytes to text (only UTF-8, no disguised characters), text to TOML tables.
//! 2. `rows`: TOML tables to rows, each word with its place.
//! 3. `build`: rows to the model, names resolved, numbers in range, conditions parsed and typed.
//! 4. `lint`: the whole reasoned about: what can never be reached, what is never asked.
//!
//! [`Diagrams`] is the reasoning: conditions as decision diagrams, shared with the guide.

pub mod condition;
pub mod diagram;
pub mod enquiry;
pub mod messages;
pub mod model;
pub mod period;
pub mod phrasebook;
pub mod space;

mod build;
mod files;
mod fingerprint;
mod lint;
mod nearest;
mod rows;
mod value;

pub use condition::{Condition, Test};
pub use diagram::{Diagram, Diagrams};
pub use enquiry::{Enquiry, EnquiryKind, Spot, Weight};
pub use files::Source;
pub use fingerprint::{RowHashes, differences};
pub use model::*;
pub use period::{Deadline, Earliest, FirstDay, Period};
pub use phrasebook::{Phrase, PhraseAnswer, Remark, RemarkKind};
pub use space::Space;
pub use value::Value;

pub(crate) use condition::quoted;
pub(crate) use nearest::did_you_mean;

use std::collections::BTreeMap;
use std::path::Path;

use crate::fault::{Fault, Severity};

/// What came of reading a catalogue.
#[derive(Debug)]
pub struct Report {
    /// The catalogue, when there is no error.
    pub catalogue: Option<Catalogue>,
    /// How much was read, sound or not.
    pub size: Size,
    /// The pictograms that are named, each with the fault that it would be if it did not exist.
    pub pictograms: BTreeMap<String, Fault>,
    /// Answers that have a place only if their message says it, each with the fault that it would be if not.
    pub placeless: BTreeMap<String, Fault>,
    /// Every error and warning, in the order of files and lines.
    pub faults: Vec<Fault>,
}

/// How many rows there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Size {
    /// Counters.
    pub counters: usize,
    /// Facts.
    pub facts: usize,
    /// Questions.
    pub questions: usize,
    /// Procedures.
    pub procedures: usize,
    /// Answers.
    pub answers: usize,
}

/// Reads every `*.toml` file of a folder as one catalogue.
///
/// # Errors
/// Everything that is wrong in it; warnings alone do not refuse it.
pub fn load(folder: &Path) -> Result<Catalogue, Vec<Fault>> {
    let report = examine(folder);
    report.catalogue.ok_or(report.faults)
}

/// Reads every `*.toml` file of a folder, and says everything that is wrong.
#[must_use]
pub fn examine(folder: &Path) -> Report {
    match files::read(folder) {
        Ok(sources) => parse(&sources),
        Err(fault) => Report {
            catalogue: None,
            size: Size::default(),
            pictograms: BTreeMap::new(),
            placeless: BTreeMap::new(),
            faults: vec![fault],
        },
    }
}

/// Reads files that are already in memory, as [`examine`] does.
#[must_use]
pub fn parse(sources: &[Source]) -> Report {
    let mut faults = Vec::new();
    let tables = files::tables(sources, &mut faults);
    let (mut catalogue, sides) = build::catalogue(&tables, &mut faults);
    catalogue.hash = fingerprint::of_files(sources);
    // Reasoning about half a catalogue would only repeat in other words what is already reported.
    if faults.is_empty() {
        lint::check(&catalogue, &tables, &sides, &mut faults);
    }
    faults.sort();
    faults.dedup();
    let refused = faults.iter().any(|fault| fault.severity == Severity::Error);
    Report {
        size: Size {
            counters: catalogue.counters.len(),
            facts: catalogue.facts.len(),
            questions: catalogue.questions.len(),
            procedures: catalogue.procedures.len(),
            answers: catalogue.enquiries.len(),
        },
        pictograms: tables.pictograms(),
        placeless: tables.placeless(),
        catalogue: (!refused).then_some(catalogue),
        faults,
    }
}
