//! Cases: households whose plan an experienced clerk has judged, written beside the catalogue.
//!
//! A case tells a household in a sentence, its answers, and what must be on its plan. [`Cases::read`] reads
//! `cases/*.toml` in the catalogue's folder; [`Cases::failures`] walks each through the interview as a truthful
//! visitor, by every door, and with each answer in turn not known.

mod answers;
mod file;
mod walk;

pub use answers::{AnswersFile, parse as parse_answers};

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use toml::Spanned;

use walk::CaseWalk;

use crate::catalogue::{Catalogue, ProcedureId};
use crate::fault::Fault;
use crate::guide::{Answers, Guide};

/// The folder inside the catalogue's.
pub const FOLDER: &str = "cases";

/// The cases of a city.
#[derive(Default)]
pub struct Cases(Vec<CaseFile>);

/// A file with the cases that stand in it.
struct CaseFile {
    path: PathBuf,
    text: String,
    cases: Vec<Case>,
}

/// A household and its plan. Invented, so nothing in it is a visitor's.
struct Case {
    /// Its name.
    id: Spanned<String>,
    /// What the household would say.
    answers: Answers,
    /// Answers that differ where the household comes in by another door.
    doors: Vec<Spanned<Answers>>,
    /// What must be on the plan.
    must: Vec<Spanned<ProcedureId>>,
    /// What must not be on it.
    must_not: Vec<Spanned<ProcedureId>>,
    /// What must be done at the first stop.
    first: Option<Spanned<ProcedureId>>,
}

impl Cases {
    /// Reads the cases of a catalogue's folder; none where there is no folder of cases.
    ///
    /// # Errors
    /// Everything that is wrong in them.
    pub fn read(catalogue_folder: &Path, catalogue: &Catalogue) -> Result<Self, Vec<Fault>> {
        file::read(&catalogue_folder.join(FOLDER), catalogue).map(Self)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.iter().map(|file| file.cases.len()).sum()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the guide's plans get wrong, each at its place in a case.
    #[must_use]
    pub fn failures(&self, guide: &Guide, today: Date) -> Vec<Fault> {
        let mut faults = Vec::new();
        let walk = CaseWalk::new(guide, today);
        for file in &self.0 {
            for case in &file.cases {
                for (offset, what, fix) in walk.failures(case) {
                    let what = format!("the case `{}`: {what}", case.id.get_ref());
                    faults.push(Fault::at(&file.path, &file.text, offset, what, fix));
                }
            }
        }
        faults.sort();
        faults
    }
}
