//! What staff can do: an action for each key, and what a press does.

use super::gate::GateState;
use super::guided::VISIT;
use super::staff::{NOTE, SHOW_ALL, control};
use super::visitor::VisitorScreen;
use super::{Desk, Effect};
use crate::api::DeskAction;
use crate::page::staff::{KeyedControl, Shortcut};
use crate::page::{Control, Reply, ReplyAction, Role, State};
use crate::shell::Request;
use crate::ticket;

impl Desk {
    /// A control of the staff's window was used; `name` is without its prefix.
    pub(super) fn staff_reply(&mut self, name: &str, reply: &Reply) -> Vec<Request<Effect>> {
        match &reply.answer {
            // What is typed is never too late: it is all of the text.
            ReplyAction::Text(text) if name == NOTE => {
                self.write_note(text);
                Vec::new()
            }
            _ if reply.serial != self.staff_serial => Vec::new(),
            _ => {
                let page = self.staff_page();
                let pressed = page
                    .controls()
                    .any(|(control, _)| control.id == reply.control);
                let typed = page.entry().is_some_and(|it| it.field == reply.control);
                let answer = reply.answer.clone();
                match (&answer, name.strip_prefix(VISIT)) {
                    (ReplyAction::Text(_), Some(name)) if typed => {
                        self.staff_reply_to_visit(name, answer)
                    }
                    (ReplyAction::Text(_), _) => Vec::new(),
                    (_, Some(name)) if pressed => self.staff_reply_to_visit(name, answer),
                    (_, None) if pressed => self.press_staff(name),
                    _ => Vec::new(),
                }
            }
        }
    }

    fn press_staff(&mut self, name: &str) -> Vec<Request<Effect>> {
        if name.starts_with("menu-") {
            return self.press_menu(name);
        }
        if self.open_menu(name) {
            return Vec::new();
        }
        if let Some(id) = name.strip_prefix("ticket-") {
            let id = id.parse().ok();
            self.chosen = if self.chosen == id { None } else { id };
            return Vec::new();
        }
        let here = self.at_this_desk().map(|standing| standing.ticket);
        let chosen = self.chosen_ticket().map(|standing| standing.ticket);
        match (name, here, chosen) {
            (SHOW_ALL, ..) => {
                self.shows_all = true;
                Vec::new()
            }
            ("visit", ..) => self.begin_visit(),
            ("call-next", ..) => self.call_next(),
            ("call-chosen", None, Some(ticket)) | ("call-again", Some(ticket), _) => {
                self.serve(ticket, DeskAction::Call)
            }
            ("start", Some(ticket), _) => self.serve(ticket, DeskAction::Start),
            ("finish", Some(ticket), _) => self.serve_soon(ticket, DeskAction::Finish),
            ("finish", None, _) => {
                self.forget();
                Vec::new()
            }
            ("park", Some(ticket), _) => self.serve_soon(ticket, DeskAction::Park),
            ("resume", _, Some(ticket)) => self.serve(ticket, DeskAction::Resume),
            ("miss", Some(ticket), _) => self.serve_soon(ticket, DeskAction::Miss),
            ("undo", ..) => self.undo(),
            ("offer", ..) => {
                self.offer_note();
                Vec::new()
            }
            ("withdraw", ..) => {
                self.withdraw_note();
                Vec::new()
            }
            ("end-phrase", ..) => {
                self.end_phrase();
                self.staff_serial += 1;
                Vec::new()
            }
            ("close", ..) => self.turn_gate(),
            _ => Vec::new(),
        }
    }

    /// What can be done, each with its key.
    pub(super) fn actions(&self) -> Vec<KeyedControl> {
        let here = self.at_this_desk().map(|standing| standing.state);
        let called = here == Some(ticket::State::Called);
        let serving = here == Some(ticket::State::Serving);
        let chosen = self.chosen_ticket().map(|standing| standing.state);
        let aside = matches!(chosen, Some(ticket::State::Parked | ticket::State::Missed));
        let free = here.is_none();
        // A visit is ended before another person is called.
        let alone = self.guided.is_none();
        let open = self.gate.is_open() && self.gate.hall && !self.is_busy() && alone;
        let held = self.undoable().is_some();
        let done = self.done().is_some() && self.gate.hall;
        let has_note = !self.draft.is_empty() && self.is_writing();
        let offered = matches!(self.screen, VisitorScreen::Consent(_));
        let moves = (called || serving || chosen.is_some()) && open && !held;
        let closed = matches!(self.gate.state, GateState::Closed);
        let key = |number, name: &str, label: &str, ready: bool| {
            self.action(Shortcut::Function(number), name, label, ready)
        };
        let first = match chosen {
            Some(ticket::State::Waiting) if free => {
                key(1, "call-chosen", "staff-call-chosen", open && !held)
            }
            _ => key(1, "call-next", "staff-call-next", open && (free || held)),
        };
        let sixth = match aside {
            true => key(6, "resume", "staff-resume", open && !held),
            false => key(
                6,
                "park",
                "staff-park",
                (called || serving) && open && !held,
            ),
        };
        let fourth = match offered {
            true => key(4, "withdraw", "staff-withdraw", true),
            false => key(4, "offer", "staff-offer", has_note && self.gate.is_open()),
        };
        let tenth = match self.asked {
            Some(_) => key(10, "end-phrase", "staff-end-phrase", true),
            None => key(10, "phrases", "staff-phrases", self.is_writing()),
        };
        let finish = serving && open && !held || free && self.person.is_some() && alone;
        let visit = self.guides().then(|| {
            let ready = alone && self.gate.is_open() && !self.is_busy();
            self.action(Shortcut::Control('i'), "visit", "staff-visit", ready)
        });
        let mut actions = vec![
            first,
            key(2, "call-again", "staff-call-again", called && open && !held),
            key(3, "start", "staff-start", called && open && !held),
            fourth,
            key(5, "finish", "staff-finish", finish),
            sixth,
            key(7, "miss", "staff-miss", called && open && !held),
            key(8, "transfer", "staff-transfer", moves),
            self.action(Shortcut::Control('s'), "add-stop", "staff-add-stop", moves),
            key(9, "remarks", "staff-remarks", self.is_writing()),
            tenth,
            self.action(
                Shortcut::Control('r'),
                "add-reader",
                "staff-add-reader",
                self.is_writing(),
            ),
            self.action(Shortcut::Control('z'), "undo", "staff-undo", held || done),
            key(11, "told", "staff-told", self.is_serving()),
            key(
                12,
                "close",
                if closed { "staff-open" } else { "staff-close" },
                !self.is_busy() && !held && alone,
            ),
        ];
        actions.extend(visit);
        actions
    }

    fn action(&self, key: Shortcut, name: &str, label: &str, ready: bool) -> KeyedControl {
        let role = match name {
            "call-next" | "call-chosen" => Role::Primary,
            _ => Role::Secondary,
        };
        KeyedControl {
            control: Control {
                state: if ready { State::Ready } else { State::NotYet },
                ..control(name, role, self.staff_text(label))
            },
            key,
        }
    }
}
