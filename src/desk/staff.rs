//! The staff's window: the queue, the person at the desk, the note, and one key for each action.

use jiff::Timestamp;

use super::gate::GateState;
use super::note::{DraftFault, NOTE_MAX_CHARS};
use super::person::staff_reading;
use super::visitor::VisitorScreen;
use super::{Desk, ScannerState};
use crate::api::{DeskAction, Standing};
use crate::locale::Text;
use crate::page::staff::{Lamp, NoteField, PersonCard, QueueCard, QueueList, StaffPage};
use crate::page::{Control, ControlId, Role, State, Tone};
use crate::ticket;

/// Every control of the staff's window has a name that begins so.
pub(super) const PREFIX: &str = "staff-";
/// The name of the control that shows all of a long queue.
pub(super) const SHOW_ALL: &str = "show-all";
/// How many of those who wait are shown at once. Each card is laid out at each key: with 200 of them a key
/// takes longer than typing.
pub(super) const SHOWN_AT_ONCE: usize = 40;
/// The name of the note's field.
pub(super) const NOTE: &str = "note";

/// A control of the staff's window.
pub(super) fn control(name: &str, role: Role, label: Text) -> Control {
    Control::new(format!("{PREFIX}{name}"), (), role, label)
}

impl Desk {
    pub(super) fn staff_page(&self) -> StaffPage {
        let setting = &self.setting;
        let desk = setting.locales.desk();
        let counter = setting.counter();
        let notes = self.person.iter();
        StaffPage {
            serial: self.staff_serial,
            lang: desk.clone(),
            counter: counter.map_or_else(Text::default, |it| it.title(&setting.locales, desk)),
            desk: self
                .staff_text_with("staff-desk", &[("desk", setting.desk.desk.as_str().into())]),
            lamps: self.lamps(),
            clock: Text::from(self.now.strftime("%H:%M").to_string()),
            keys: self.keys_text(),
            waiting: self.waiting(),
            aside: self.aside(),
            person: self.person_card(),
            notices: self.notices(),
            groups: self
                .person
                .as_ref()
                .map(|person| person.groups().to_vec())
                .unwrap_or_default(),
            notes_heading: self.staff_text("staff-notes"),
            notes: notes
                .flat_map(|person| person.notes(setting, &self.now))
                .collect(),
            draft: self.draft_field(),
            actions: self.actions(),
            turn: self.staff_text("staff-turn"),
            menu: self.menu_page(),
            guided: self.guided_page(),
            unsaved: self.unsaved(),
        }
    }

    fn unsaved(&self) -> Option<Text> {
        let id = match self.guided {
            Some(_) => "staff-unsaved-visit",
            None if !self.draft.is_empty() => "staff-unsaved-note",
            None => return None,
        };
        Some(self.staff_text(id))
    }

    fn lamps(&self) -> Vec<Lamp> {
        let hall = Lamp {
            label: self.staff_text("staff-lamp-hall"),
            lit: self.gate.hall,
        };
        let scanner = self.scanner.map(|state| Lamp {
            label: self.staff_text("staff-lamp-scanner"),
            lit: state == ScannerState::Ready,
        });
        scanner.into_iter().chain([hall]).collect()
    }

    fn keys_text(&self) -> Text {
        match &self.gate.state {
            GateState::Open(until) => {
                let locales = &self.setting.locales;
                let time = locales.time(locales.desk(), until.time());
                self.staff_text_with("staff-keys-until", &[("time", time.marked().into())])
            }
            GateState::Closed => self.staff_text("staff-closed"),
            GateState::ToOpen(_) | GateState::Opening => self.staff_text("staff-no-keys"),
        }
    }

    fn waiting(&self) -> QueueList {
        let queue = self.queue.as_ref();
        let tickets = queue
            .map(|queue| queue.waiting.as_slice())
            .unwrap_or_default();
        let count = ("count", tickets.len().into());
        let heading = self.staff_text_with("staff-waiting", &[count]);
        let shown = match self.shows_all {
            true => tickets,
            false => &tickets[..tickets.len().min(SHOWN_AT_ONCE)],
        };
        let hidden = tickets.len() - shown.len();
        let more = (hidden > 0).then(|| {
            let count = ("count", hidden.into());
            let label = self.staff_text_with("staff-show-all", &[count]);
            control(SHOW_ALL, Role::Secondary, label)
        });
        QueueList {
            heading,
            tickets: shown.iter().map(|ticket| self.card(ticket)).collect(),
            more,
        }
    }

    fn aside(&self) -> QueueList {
        let queue = self.queue.as_ref();
        let tickets = queue
            .map(|queue| queue.aside.as_slice())
            .unwrap_or_default();
        QueueList {
            heading: match tickets {
                [] => Text::default(),
                _ => self.staff_text("staff-aside"),
            },
            tickets: tickets.iter().map(|ticket| self.card(ticket)).collect(),
            more: None,
        }
    }

    /// A ticket in a list: its number, where it is on its way, since when it waits.
    fn card(&self, standing: &Standing) -> QueueCard {
        let at = ("at", (standing.stop + 1).into());
        let of = ("of", standing.stops.into());
        let detail = match standing.state {
            ticket::State::Parked => self.staff_text("staff-parked"),
            ticket::State::Missed => self.staff_text("staff-missed"),
            _ if standing.stops > 1 => self.staff_text_with("staff-stop", &[at, of]),
            _ => self.staff_text("staff-stop-only"),
        };
        QueueCard {
            control: Control {
                detail: Some(detail),
                state: State::chosen(self.chosen == Some(standing.ticket)),
                ..control(
                    &format!("ticket-{}", standing.ticket),
                    Role::Card,
                    Text::from(standing.number.to_string()),
                )
            },
            since: self.minutes_since(standing.since),
        }
    }

    fn minutes_since(&self, since: i64) -> Text {
        let Ok(since) = Timestamp::from_millisecond(since) else {
            return Text::default();
        };
        let minutes = self.now.timestamp().duration_since(since).as_mins().max(0);
        self.staff_text_with("staff-minutes", &[("minutes", minutes.into())])
    }

    fn person_card(&self) -> Option<PersonCard> {
        let standing = self.at_this_desk().or_else(|| self.chosen_ticket());
        let person = self.person.as_ref();
        if standing.is_none() && person.is_none() {
            return None;
        }
        let reading = staff_reading(&self.setting);
        let number = standing.map(|standing| Text::from(standing.number.to_string()));
        let on_paper = person.and_then(|person| person.record().ticket.as_deref());
        let state = match standing.map(|standing| standing.state) {
            // What was done and can be taken back is said above.
            Some(_) if self.undoable().is_some() => "staff-state-held",
            Some(ticket::State::Called) => "staff-state-called",
            Some(ticket::State::Serving) => "staff-state-serving",
            Some(_) => "staff-state-chosen",
            None => "staff-state-paper",
        };
        Some(PersonCard {
            number: number.or_else(|| on_paper.map(Text::from)),
            state: self.staff_text(state),
            needs: person.map(|it| it.needs(reading)).unwrap_or_default(),
            errands: person.map(|it| it.errands(reading)).unwrap_or_default(),
        })
    }

    fn notices(&self) -> Vec<(Tone, Text)> {
        let mut notices = Vec::new();
        if let Some(failure) = self.trouble {
            notices.push((Tone::Alert, self.staff_text(failure.message())));
        }
        if let VisitorScreen::Refused { refusal, .. } = &self.screen {
            let text = self.staff_text(&format!("err-{}", refusal.why.id()));
            notices.push((Tone::Attention, text));
        }
        if let Some(hold) = self.undoable() {
            let id = match &hold.action {
                DeskAction::Finish => "staff-held-finish",
                DeskAction::Miss => "staff-held-miss",
                DeskAction::Park => "staff-held-park",
                _ => "staff-held-transfer",
            };
            notices.push((Tone::Attention, self.staff_text(id)));
        }
        if let Some(done) = self.done() {
            let number = done.number.to_string();
            let number = ("number", number.as_str().into());
            notices.push((Tone::Hint, self.staff_text_with("staff-done", &[number])));
        }
        if let Some(seen) = self.person.as_ref().and_then(|person| person.seen.as_ref()) {
            notices.push((Tone::Attention, self.seen_text(seen)));
        }
        if let Some(day) = self
            .person
            .as_ref()
            .and_then(|it| it.earlier_day(&self.now))
        {
            let locales = &self.setting.locales;
            let day = locales.date(locales.desk(), day);
            let text = self.staff_text_with("staff-earlier", &[("date", day.marked().into())]);
            notices.push((Tone::Attention, text));
        }
        if let Some((question, answer)) = self.conversation() {
            let waits = self.staff_text("staff-waits-answer");
            let answer = answer.unwrap_or(waits);
            let args = [
                ("question", question.marked().into()),
                ("answer", answer.marked().into()),
            ];
            notices.push((
                Tone::Hint,
                self.staff_text_with("staff-conversation", &args),
            ));
        }
        notices
    }

    /// "Read before at 10:32 at counter 2."
    fn seen_text(&self, seen: &crate::api::FirstSight) -> Text {
        let locales = &self.setting.locales;
        let counter = self.setting.catalogue().counter(&seen.counter);
        let counter = counter.map_or_else(Text::default, |it| it.title(locales, locales.desk()));
        let at = Timestamp::from_millisecond(seen.at).unwrap_or_default();
        let at = at.to_zoned(self.now.time_zone().clone());
        let time = locales.time(locales.desk(), at.time());
        let args = [
            ("time", time.marked().into()),
            ("counter", counter.marked().into()),
        ];
        self.staff_text_with("staff-seen", &args)
    }

    fn draft_field(&self) -> NoteField {
        let left = NOTE_MAX_CHARS.saturating_sub(self.draft.text.chars().count());
        let state = match (&self.screen, self.draft.fault) {
            (VisitorScreen::Consent(_), _) => self.staff_text("staff-note-offered"),
            (VisitorScreen::Working, _) => self.staff_text("staff-note-printing"),
            (_, Some(DraftFault::TooLong)) => self.staff_text("staff-note-long"),
            (_, Some(DraftFault::IndividualNumber)) => self.staff_text("staff-note-number"),
            _ => self.staff_text_with("staff-note-left", &[("left", left.into())]),
        };
        let reading = staff_reading(&self.setting);
        let mut note = self.note();
        note.text = None;
        NoteField {
            label: self.staff_text("staff-note"),
            field: ControlId::from(format!("{PREFIX}{NOTE}")),
            typed: Text::from(self.draft.text.as_str()),
            remarks: reading.note(&note),
            open: self.is_writing(),
            state,
        }
    }
}
