//! The staff's window between two events: its page, and the note as it is being typed.

use accesskit::{Action, ActionRequest, TreeUpdate};
use iced::widget::{self, text_editor};
use zeroize::Zeroizing;

use super::DeskMessage;
use crate::accessible;
use crate::page::staff::{Shortcut, StaffPage};
use crate::page::{ControlId, Reply, ReplyAction};
use crate::shell::UiEvent;
use crate::ui::Kit;
use crate::ui::face::KeyUse;
use crate::ui::keyboard::Key;

/// Digits in a row that no person types into a note: a scanner did.
const SCAN_DIGITS: usize = 44;
/// Goes to the field that is shown: the note, or that of a visit.
pub(super) const WRITE: Key = Key::Control('n');
/// What stands on that key.
pub(super) const WRITE_CAP: &str = "Ctrl N";
/// The field.
pub(super) const FIELD: widget::Id = widget::Id::new("field");
/// A field that there is not: who looks for it takes the keyboard from those that are.
const NO_FIELD: widget::Id = widget::Id::new("no-field");

/// The staff's window.
pub struct StaffPane {
    pub(super) page: StaffPage,
    pub(super) note: text_editor::Content,
    /// Length of the digits in the note that a scanner may still be typing, a second ago.
    scanned: usize,
    /// Whether the page tells what closing the window would lose.
    pub(super) warns: bool,
    /// Whether the same screen is turned to the visitor.
    pub(super) turns: bool,
    /// What the keyboard has gone to.
    focus: Option<ControlId>,
    /// Pages shown so far; what is typed into the note makes no new one.
    shows: u32,
    pub(super) kit: Kit,
}

impl StaffPane {
    pub(super) fn new(page: StaffPage, kit: Kit) -> Self {
        let note = text_editor::Content::with_text(page.draft.typed.marked());
        Self {
            page,
            note,
            scanned: 0,
            warns: false,
            turns: false,
            focus: None,
            shows: 0,
            kit,
        }
    }

    pub(super) fn show(&mut self, page: &StaffPage) {
        if *page == self.page {
            return;
        }
        let mut untyped = page.clone();
        untyped.draft.typed.clone_from(&self.page.draft.typed);
        self.shows += u32::from(untyped != self.page);
        // The core cut the text, or began a new note.
        if page.draft.typed != self.page.draft.typed && page.draft.typed.marked() != *self.typed() {
            self.note = text_editor::Content::with_text(page.draft.typed.marked());
        }
        self.page = page.clone();
        self.warns &= page.unsaved.is_some();
        let order = self.page.focus_order();
        if self
            .focus
            .as_ref()
            .is_some_and(|focus| !order.contains(&focus))
        {
            self.focus = None;
        }
    }

    /// Number of the page that is shown.
    pub(super) fn shows(&self) -> u32 {
        self.shows
    }

    /// Whether the window may be closed: at once when nothing would be lost, else when it was told before.
    pub(super) fn may_close(&mut self) -> bool {
        let told = std::mem::replace(&mut self.warns, true);
        told || self.page.unsaved.is_none()
    }

    pub(super) fn take(&mut self, message: DeskMessage) -> Option<UiEvent> {
        match message {
            DeskMessage::Press(reply) => Some(UiEvent::Reply(reply)),
            DeskMessage::Edit(action) => self.edit(action),
            DeskMessage::Type(text) => Some(UiEvent::Reply(Reply {
                serial: self.page.serial,
                control: self.page.entry()?.field.clone(),
                answer: ReplyAction::Text(text),
            })),
            DeskMessage::Visitor(_) | DeskMessage::Turn => None,
        }
    }

    fn typed(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(self.note.text());
        if text.ends_with('\n') {
            let _ = text.pop();
        }
        text
    }

    fn edit(&mut self, action: text_editor::Action) -> Option<UiEvent> {
        if action.is_edit() && !self.page.draft.open {
            return None;
        }
        let edits = action.is_edit();
        self.note.perform(action);
        if !edits {
            return None;
        }
        let typed = self.typed();
        match scan_in(&typed) {
            // Enter behind the digits ends the scan.
            Some((start, end)) if typed[end..].starts_with('\n') => {
                Some(self.take_scan(start, end))
            }
            // It may go on.
            Some(_) => None,
            None => Some(self.note_reply(&typed)),
        }
    }

    /// A scanner that sends no Enter has been silent for a second.
    pub(super) fn second(&mut self) -> Option<UiEvent> {
        let typed = self.typed();
        let Some((start, end)) = scan_in(&typed) else {
            self.scanned = 0;
            return None;
        };
        if self.scanned != end - start {
            self.scanned = end - start;
            return None;
        }
        Some(self.take_scan(start, end))
    }

    /// Takes a scan that was typed into the note out of it.
    fn take_scan(&mut self, start: usize, end: usize) -> UiEvent {
        let typed = self.typed();
        let scan = Zeroizing::new(typed[start..end].to_owned());
        let rest = Zeroizing::new(format!(
            "{}{}",
            &typed[..start],
            typed[end..].strip_prefix('\n').unwrap_or(&typed[end..])
        ));
        self.note = text_editor::Content::with_text(&rest);
        self.note
            .perform(text_editor::Action::Move(text_editor::Motion::DocumentEnd));
        self.scanned = 0;
        UiEvent::Scan(scan)
    }

    fn note_reply(&self, typed: &Zeroizing<String>) -> UiEvent {
        UiEvent::Reply(Reply {
            serial: self.page.serial,
            control: self.page.draft.field.clone(),
            answer: ReplyAction::Text(typed.clone()),
        })
    }

    /// Whether the keyboard has gone to a control.
    pub(super) fn has_focus(&self, control: &ControlId) -> bool {
        self.focus.as_ref() == Some(control)
    }

    /// The tree for a screen reader.
    pub(super) fn accessible(&self) -> TreeUpdate {
        accessible::staff(&self.page, self.focus.as_ref())
    }

    /// A screen reader's user asks for something: a control is pressed, or the keyboard goes to it.
    pub(super) fn assist(&mut self, request: &ActionRequest) -> KeyUse {
        let order = self.page.focus_order();
        let mut asked = order
            .into_iter()
            .filter(|id| accessible::node_of(id) == request.target_node);
        match (asked.next().cloned(), request.action) {
            (Some(id), Action::Click) if !self.is_field(&id) => {
                KeyUse::Reply(Reply::press(self.page.serial, id))
            }
            (Some(id), Action::Click | Action::Focus) => self.go_to(id),
            _ => KeyUse::Free,
        }
    }

    fn is_field(&self, id: &ControlId) -> bool {
        let entry = self.page.entry().map(|entry| &entry.field);
        *id == self.page.draft.field || entry == Some(id)
    }

    /// Moves the keyboard to a control; a field takes what is typed from now on.
    fn go_to(&mut self, id: ControlId) -> KeyUse {
        let field = if self.is_field(&id) { FIELD } else { NO_FIELD };
        self.focus = Some(id);
        KeyUse::Focus(field)
    }

    /// The next of what the keyboard can go to, or the one before; behind the last stands the first.
    fn step(&mut self, by: isize) -> KeyUse {
        let order = self.page.focus_order();
        let count = order.len() as isize;
        let at = order.iter().position(|id| self.has_focus(id));
        let to = match at {
            Some(at) => (at as isize + by).rem_euclid(count.max(1)),
            None if by < 0 => count - 1,
            None => 0,
        };
        match usize::try_from(to).ok().and_then(|to| order.get(to)) {
            Some(id) => self.go_to((*id).clone()),
            None => KeyUse::Taken,
        }
    }

    pub(super) fn key(&mut self, key: Key) -> KeyUse {
        match key {
            Key::Named("Tab") => return self.step(1),
            Key::Named("Shift+Tab") => return self.step(-1),
            Key::Enter | Key::Char(' ') => {
                if let Some(id) = self.focus.clone().filter(|id| !self.is_field(id)) {
                    return KeyUse::Reply(Reply::press(self.page.serial, id));
                }
            }
            _ => {}
        }
        if key == WRITE && self.page.menu.is_none() {
            let entry = self.page.entry().map(|entry| &entry.field);
            self.focus = Some(entry.unwrap_or(&self.page.draft.field).clone());
            return KeyUse::Focus(FIELD);
        }
        let shortcut = match key {
            Key::Function(number) => Shortcut::Function(number),
            Key::Control(letter) => Shortcut::Control(letter),
            Key::Escape => Shortcut::Escape,
            Key::Enter => Shortcut::Enter,
            Key::Char(_) if self.page.menu.is_none() && self.page.guided.is_none() => {
                return KeyUse::Free;
            }
            Key::Named(_) => return KeyUse::Free,
            Key::Char(typed) => Shortcut::Plain(typed.to_ascii_lowercase()),
        };
        match self.page.by_key(shortcut) {
            Some(control) => KeyUse::Reply(Reply::press(self.page.serial, control.id.clone())),
            // In an open list a key without a row does nothing; it is no scan either.
            None if self.page.menu.is_some() => KeyUse::Taken,
            None => KeyUse::Free,
        }
    }
}

/// Where a text has a row of digits that only a scanner types.
fn scan_in(text: &str) -> Option<(usize, usize)> {
    let mut start = None;
    let ends = text
        .char_indices()
        .map(|(at, character)| (at, Some(character)));
    for (at, character) in ends.chain([(text.len(), None)]) {
        match (character, start) {
            (Some('0'..='9'), None) => start = Some(at),
            (Some('0'..='9'), Some(_)) => {}
            (_, Some(from)) if at - from >= SCAN_DIGITS => return Some((from, at)),
            (_, _) => start = None,
        }
    }
    None
}
