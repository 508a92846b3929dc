//! The staff's window between two events: its page, and the note as it is being typed.

use iced::widget::{self, text_editor};
use zeroize::Zeroizing;

use super::DeskMessage;
use crate::page::staff::{Shortcut, StaffPage};
use crate::page::{Reply, ReplyAction};
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
            kit,
        }
    }

    pub(super) fn show(&mut self, page: &StaffPage) {
        if *page == self.page {
            return;
        }
        // The core cut the text, or began a new note.
        if page.draft.typed != self.page.draft.typed && page.draft.typed.marked() != *self.typed() {
            self.note = text_editor::Content::with_text(page.draft.typed.marked());
        }
        self.page = page.clone();
        self.warns &= page.unsaved.is_some();
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

    pub(super) fn key(&self, key: Key) -> KeyUse {
        if key == WRITE && self.page.menu.is_none() {
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
