//! The note that staff write: what may be in it, who may read it, and how it leaves on paper.
//!
//! Nothing leaves that the visitor did not tick, and what is sealed is the very note that was shown.

use std::collections::BTreeSet;

use zeroize::{Zeroize, Zeroizing};

use super::visitor::VisitorScreen;
use super::{Desk, DeskAwaited, DeskFailure, Effect};
use crate::catalogue::{Code, CounterId};
use crate::page::TextSize;
use crate::paper::{Scoped, ScopedLife, Seal, Strips};
use crate::record::{Consent, Minute, Note, Record, consent, digits, shown_text};
use crate::shell::Request;

/// Longest free text of a note, in characters: with it a strip fits a symbol of version 20.
pub(super) const NOTE_MAX_CHARS: usize = 200;

/// The note that is being written. Wiped when dropped.
#[derive(Default)]
pub(super) struct NoteDraft {
    pub(super) text: Zeroizing<String>,
    /// Codes of ready-made remarks, in the order in which they were put in.
    pub(super) remarks: Vec<Code>,
    /// Counters that may be asked for as readers beyond those of the ticket.
    pub(super) more_readers: Vec<CounterId>,
    /// What must be said of what was typed.
    pub(super) fault: Option<DraftFault>,
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DraftFault {
    /// It is longer than a strip takes; the rest was cut off.
    TooLong,
    /// It held an individual number (My Number), which this counter may not note. It was wiped.
    IndividualNumber,
}

impl NoteDraft {
    pub(super) fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.remarks.is_empty()
    }
}

/// Who may read a note, as it is ticked.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Readers {
    /// Counters, by their place in [`Desk::possible_readers`].
    pub(super) counters: BTreeSet<usize>,
    /// Whether it goes into the visitor's own part.
    pub(super) own: bool,
    /// Whether this counter may read it when the visitor comes back, with what it reads now.
    pub(super) returning: bool,
}

impl Readers {
    pub(super) fn is_empty(&self) -> bool {
        self.counters.is_empty() && !self.own && !self.returning
    }
}

impl Desk {
    /// All of the text that now stands in the field of the note.
    pub(super) fn write_note(&mut self, typed: &str) {
        if !self.is_writing() {
            return;
        }
        let mut text = Zeroizing::new(shown_text(typed));
        self.draft.fault = None;
        if text.chars().count() > NOTE_MAX_CHARS {
            self.draft.fault = Some(DraftFault::TooLong);
            let kept: String = text.chars().take(NOTE_MAX_CHARS).collect();
            text.zeroize();
            *text = kept;
        }
        let allowed = self
            .setting
            .counter()
            .is_some_and(|counter| counter.individual_numbers);
        if !allowed && digits::holds_my_number(&text) {
            self.draft.fault = Some(DraftFault::IndividualNumber);
            text.zeroize();
        }
        self.draft.text = text;
    }

    /// Whether the note can be written in: not while the visitor reads it.
    pub(super) fn is_writing(&self) -> bool {
        !matches!(
            self.screen,
            VisitorScreen::Consent(_) | VisitorScreen::Working
        )
    }

    /// The counters that may be asked for as readers: those that the ticket goes to from here, and those
    /// that staff have added.
    pub(super) fn possible_readers(&self) -> Vec<CounterId> {
        let ticket = self.at_this_desk().or_else(|| self.chosen_ticket());
        let then = ticket.iter().flat_map(|standing| &standing.then);
        let mut readers: Vec<CounterId> = Vec::new();
        for counter in then.chain(&self.draft.more_readers) {
            if !readers.contains(counter) && *counter != self.setting.desk.counter {
                readers.push(counter.clone());
            }
        }
        readers
    }

    /// Shows the note to the visitor, who decides.
    pub(super) fn offer_note(&mut self) {
        if self.draft.is_empty() || !self.is_writing() || !self.gate.is_open() {
            return;
        }
        self.draft.fault = None;
        self.strips = None;
        self.show(VisitorScreen::Consent(Readers::default()));
        self.staff_serial += 1;
    }

    /// Staff take the note back to write on, or the visitor wants it not written.
    pub(super) fn withdraw_note(&mut self) {
        if matches!(self.screen, VisitorScreen::Consent(_)) {
            self.show(self.resting());
            self.staff_serial += 1;
        }
    }

    /// What the visitor's window shows when nothing is asked.
    pub(super) fn resting(&self) -> VisitorScreen {
        match self.person {
            Some(_) => VisitorScreen::Sees,
            None => VisitorScreen::Show,
        }
    }

    /// The note as it would be sealed now.
    pub(super) fn note(&self) -> Note {
        let mut note = Note::default();
        note.from = self.setting.counter().map_or(0, |counter| counter.code);
        note.minute = Minute::of(self.now.timestamp()).0;
        note.remarks.clone_from(&self.draft.remarks);
        let text = self.draft.text.trim();
        note.text = (!text.is_empty()).then(|| text.to_owned());
        note
    }

    /// "Yes, put it on my paper."
    pub(super) fn agree(&mut self, readers: &Readers) -> Vec<Request<Effect>> {
        if readers.is_empty() {
            return Vec::new();
        }
        let mut record = Record::default();
        record.notes = vec![self.note()];
        let own = readers.own.then(|| Box::new(record.clone()));
        record.ticket = self
            .person
            .as_ref()
            .and_then(|person| person.record().ticket.clone());
        let mut agreed = Consent::default();
        agreed.groups = self.notes_group().into_iter().collect();
        agreed.wording = consent::wording(&self.text("desk-consent-readers").plain());
        record.consent = Some(agreed);
        let possible = self.possible_readers();
        let counters = readers.counters.iter().filter_map(|at| possible.get(*at));
        let mut counters: Vec<Scoped> = counters
            .map(|counter| Scoped {
                counter: counter.clone(),
                record: record.clone(),
                life: ScopedLife::Day,
            })
            .collect();
        if readers.returning {
            counters.push(Scoped {
                counter: self.setting.desk.counter.clone(),
                record: self.record_to_return_with(record),
                life: ScopedLife::Return,
            });
        }
        let seal = Seal {
            counters,
            own,
            before: self.person.as_ref().and_then(|person| person.preceding()),
        };
        self.show(VisitorScreen::Working);
        vec![self.requests.ask(DeskAwaited::Sealing, Effect::Seal(seal))]
    }

    /// What this counter reads now, with the new note, for the day on which the visitor comes back. The
    /// number is of today's queue, and stays behind: another visitor will have it then.
    fn record_to_return_with(&self, new: Record) -> Record {
        let mut record = new;
        if let Some(person) = &self.person {
            let mut read = person.record().clone();
            read.notes.append(&mut record.notes);
            read.consent = record.consent.take();
            record = read;
        }
        record.ticket = None;
        record
    }

    fn notes_group(&self) -> Option<Code> {
        let catalogue = self.setting.catalogue();
        let id = catalogue.roles.notes.as_ref()?;
        let mut groups = catalogue.groups.iter();
        Some(groups.find(|group| group.id == *id)?.code)
    }

    pub(super) fn sealed(&mut self, sealed: Result<Strips, DeskFailure>) -> Vec<Request<Effect>> {
        if self.screen != VisitorScreen::Working {
            // Everything was forgotten meanwhile.
            return Vec::new();
        }
        match sealed {
            Ok(strips) => {
                self.strips = Some(strips);
                self.bring_out()
            }
            Err(failure) => self.stays_unwritten(failure),
        }
    }

    /// Prints the new strips, or shows them as codes.
    pub(super) fn bring_out(&mut self) -> Vec<Request<Effect>> {
        if !self.setting.outlet.has_sheets() {
            self.note_is_out();
            self.show(VisitorScreen::Codes(0));
            return Vec::new();
        }
        let Some(sheet) = self.sheet() else {
            return Vec::new();
        };
        let print = Effect::Print(Box::new(sheet));
        vec![self.requests.ask(DeskAwaited::Printing, print)]
    }

    pub(super) fn printed(&mut self, printed: Result<(), DeskFailure>) -> Vec<Request<Effect>> {
        if self.screen != VisitorScreen::Working {
            return Vec::new();
        }
        match printed {
            Ok(()) => {
                self.note_is_out();
                self.show(VisitorScreen::Printed);
                Vec::new()
            }
            Err(DeskFailure::Printer(reason)) => {
                // The strips are made: the visitor can take them with a telephone's camera, or staff
                // print again.
                self.trouble = Some(DeskFailure::Printer(reason));
                self.note_is_out();
                self.show(VisitorScreen::Codes(0));
                Vec::new()
            }
            Err(failure) => self.stays_unwritten(failure),
        }
    }

    fn stays_unwritten(&mut self, failure: DeskFailure) -> Vec<Request<Effect>> {
        self.trouble = Some(failure);
        self.show(self.resting());
        self.staff_serial += 1;
        Vec::new()
    }

    /// The note is on paper: it stands among the notes, and another can be written.
    fn note_is_out(&mut self) {
        let note = self.note();
        if let Some(person) = &mut self.person {
            person.wrote(note);
        }
        self.draft = NoteDraft::default();
        self.staff_serial += 1;
    }

    /// The next text size.
    pub(super) fn next_size(&mut self) {
        let larger = TextSize::ALL.into_iter().find(|size| *size > self.size);
        self.size = larger.unwrap_or(TextSize::Small);
        self.visitor_serial += 1;
    }
}
