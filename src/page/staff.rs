//! What the staff's window of a desk says and offers, apart from how it looks.
//!
//! It repeats what a visitor carries, so nothing here can be printed for debugging.

use super::{Control, ControlId, Page, Tone};
use crate::locale::{Lang, Text};

/// What the two windows of a desk show.
#[derive(Clone, PartialEq)]
pub struct DeskView {
    /// The staff's.
    pub staff: StaffPage,
    /// The visitor's.
    pub visitor: Page,
}

/// The staff's window, all of it.
#[derive(Clone, PartialEq)]
pub struct StaffPage {
    /// Grows with everything that makes an earlier reply mean something else.
    pub serial: u32,
    /// The staff's language.
    pub lang: Lang,
    /// The counter: number and name.
    pub counter: Text,
    /// The desk.
    pub desk: Text,
    /// What must work, each with its state.
    pub lamps: Vec<Lamp>,
    /// The time of day.
    pub clock: Text,
    /// Until when the counter's keys are good, or that there are none.
    pub keys: Text,
    /// Who waits.
    pub waiting: QueueList,
    /// Who was parked or missed.
    pub aside: QueueList,
    /// Who is at the desk, or is called to it.
    pub person: Option<PersonCard>,
    /// What must be seen now.
    pub notices: Vec<(Tone, Text)>,
    /// What the visitor's paper says, group by group.
    pub groups: Vec<RecordGroup>,
    /// Heading of the notes.
    pub notes_heading: Text,
    /// What counters wrote before, in order of time.
    pub notes: Vec<WrittenNote>,
    /// The note that is being written.
    pub draft: NoteField,
    /// What can be done, each with its key.
    pub actions: Vec<KeyedControl>,
    /// Where one screen serves both: turns it to the visitor.
    pub turn: Text,
    /// A list that is open; keys go to it while it is.
    pub menu: Option<Menu>,
    /// A visit that is run at this desk.
    pub guided: Option<GuidedPage>,
    /// What would be lost if the window were closed now.
    pub unsaved: Option<Text>,
}

/// Something that must work, as a lamp.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// What it is.
    pub label: Text,
    /// Whether it works.
    pub lit: bool,
}

/// Tickets under a heading.
#[derive(Clone, PartialEq)]
pub struct QueueList {
    /// The heading, with how many there are.
    pub heading: Text,
    /// The tickets, in order.
    pub tickets: Vec<QueueCard>,
    /// Shows the rest of a long list.
    pub more: Option<Control>,
}

/// A ticket in a list.
#[derive(Clone, PartialEq)]
pub struct QueueCard {
    /// Chooses it.
    pub control: Control,
    /// Since when, or for how long.
    pub since: Text,
}

/// Who is at the desk.
#[derive(Clone, PartialEq)]
pub struct PersonCard {
    /// The number on the ticket; `None` for a paper without one.
    pub number: Option<Text>,
    /// Where the ticket stands ("called", "at the desk").
    pub state: Text,
    /// The language and the help that is needed: the first thing to see.
    pub needs: Vec<Text>,
    /// What is to be done here.
    pub errands: Vec<Text>,
}

/// What the paper says of one group.
#[derive(Clone, PartialEq)]
pub struct RecordGroup {
    /// The group's name.
    pub heading: Text,
    /// What it holds; an alert is a deadline that is near or over, or a paper that is missing.
    pub lines: Vec<(Tone, Text)>,
}

/// What a counter wrote.
#[derive(Clone, PartialEq)]
pub struct WrittenNote {
    /// When.
    pub at: Text,
    /// Which counter.
    pub from: Text,
    /// What.
    pub text: Text,
}

/// The note that is being written.
#[derive(Clone, PartialEq)]
pub struct NoteField {
    /// What it is for.
    pub label: Text,
    /// The name of its field: what is typed comes back under it.
    pub field: ControlId,
    /// What was typed.
    pub typed: Text,
    /// Ready-made remarks that were put in.
    pub remarks: Vec<Text>,
    /// Whether it can be written in now.
    pub open: bool,
    /// How it stands: how many characters are left, that the visitor is reading it.
    pub state: Text,
}

/// A control with the key that uses it.
#[derive(Clone, PartialEq)]
pub struct KeyedControl {
    /// The control.
    pub control: Control,
    /// Its key.
    pub key: Shortcut,
}

/// A list to choose from.
#[derive(Clone, PartialEq)]
pub struct Menu {
    /// What is chosen.
    pub heading: Text,
    /// The choices, each with its key.
    pub items: Vec<KeyedControl>,
    /// How to leave it, or to turn it.
    pub foot: Vec<KeyedControl>,
}

/// A page of a visit that is run at the desk, in the staff's language: what it says, and a key for each of
/// its controls.
#[derive(Clone, PartialEq)]
pub struct GuidedPage {
    /// The line over the heading.
    pub eyebrow: Option<Text>,
    /// The heading.
    pub heading: Text,
    /// What it says, in order; an attention stands out.
    pub lines: Vec<(Tone, Text)>,
    /// Its text field.
    pub entry: Option<GuidedEntry>,
    /// What can be chosen on it.
    pub rows: Vec<KeyedControl>,
    /// How to go on, to go back and to end.
    pub foot: Vec<KeyedControl>,
}

/// The text field of a page of a visit.
#[derive(Clone, PartialEq)]
pub struct GuidedEntry {
    /// Its name.
    pub field: ControlId,
    /// What stands there while nothing is typed.
    pub hint: Text,
    /// What was typed.
    pub typed: Text,
}

/// A key of the staff's keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shortcut {
    /// A function key, from 1 to 12.
    Function(u8),
    /// A letter with Ctrl.
    Control(char),
    /// A letter or digit, while a list is open.
    Plain(char),
    /// Esc.
    Escape,
    /// Enter.
    Enter,
    /// No key: by mouse alone.
    None,
}

impl Shortcut {
    /// What stands on the key.
    #[must_use]
    pub fn cap(self) -> String {
        match self {
            Self::Function(number) => format!("F{number}"),
            Self::Control(letter) => format!("Ctrl {}", letter.to_uppercase()),
            Self::Plain(key) => key.to_uppercase().to_string(),
            Self::Escape => "Esc".to_owned(),
            Self::Enter => "Enter".to_owned(),
            Self::None => String::new(),
        }
    }
}

impl StaffPage {
    /// Everything that can be used now: the open list alone while there is one, or else the visit that is
    /// run here, the actions and the tickets.
    pub fn controls(&self) -> impl Iterator<Item = (&Control, Shortcut)> {
        let keyed = |keyed: &KeyedControl| keyed.key;
        let menu = self.menu.as_ref();
        let in_menu = menu
            .into_iter()
            .flat_map(|menu| menu.items.iter().chain(&menu.foot));
        let tickets = self.waiting.tickets.iter().chain(&self.aside.tickets);
        let guided = self.guided.iter();
        let guided = guided.flat_map(|page| page.foot.iter().chain(&page.rows));
        let outside = tickets
            .map(|card| &card.control)
            .chain(&self.waiting.more)
            .map(|control| (control, Shortcut::None))
            .chain(guided.map(move |one| (&one.control, keyed(one))))
            .chain(
                self.actions
                    .iter()
                    .map(move |one| (&one.control, keyed(one))),
            )
            .filter(move |_| menu.is_none());
        in_menu
            .map(move |one| (&one.control, keyed(one)))
            .chain(outside)
            .filter(|(control, _)| control.is_ready())
    }

    /// What the keyboard can go to, in the order in which it is read: the open list alone while there is one, or else
    /// the visit that is run here, the tickets, the note and the actions.
    #[must_use]
    pub fn focus_order(&self) -> Vec<&ControlId> {
        fn ids(list: &[KeyedControl]) -> Vec<&ControlId> {
            let ready = list.iter().filter(|one| one.control.is_ready());
            ready.map(|one| &one.control.id).collect()
        }
        if let Some(menu) = &self.menu {
            return [ids(&menu.items), ids(&menu.foot)].concat();
        }
        let mut order = Vec::new();
        if let Some(guided) = &self.guided {
            order.extend(guided.entry.iter().map(|entry| &entry.field));
            order.extend(ids(&guided.rows).into_iter().chain(ids(&guided.foot)));
        }
        let tickets = self.waiting.tickets.iter().map(|card| &card.control);
        let aside = self.aside.tickets.iter().map(|card| &card.control);
        let queue = tickets.chain(&self.waiting.more).chain(aside);
        order.extend(queue.filter(|it| it.is_ready()).map(|it| &it.id));
        order.extend(self.draft.open.then_some(&self.draft.field));
        order.extend(ids(&self.actions));
        order
    }

    /// The text field of the visit that is run here, where it can be typed into now.
    #[must_use]
    pub fn entry(&self) -> Option<&GuidedEntry> {
        match self.menu {
            Some(_) => None,
            None => self.guided.as_ref()?.entry.as_ref(),
        }
    }

    /// The control that a key uses now.
    #[must_use]
    pub fn by_key(&self, key: Shortcut) -> Option<&Control> {
        let mut controls = self.controls();
        controls
            .find(|(_, shortcut)| *shortcut == key && key != Shortcut::None)
            .map(|(control, _)| control)
    }
}
