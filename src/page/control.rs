//! Controls: what a page offers, and the reply that comes back.

use zeroize::{Zeroize, Zeroizing};

use crate::locale::Text;

/// Name of a control: unique on its page, the same in every language, and the same for as long as the
/// page is shown, whatever else on it changes (`next`, `choice-moving`, `key-か`).
///
/// It may name what a visitor chooses, so it is wiped and never printed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ControlId(String);

impl ControlId {
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for ControlId {
    fn from(name: T) -> Self {
        Self(name.into())
    }
}

impl Drop for ControlId {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Name of the helper that goes back a page, for keys that do the same.
pub const BACK: &str = "back";
/// Name of the helper that calls for a person.
pub const PERSON: &str = "person";

/// Something that a person can press, type into, or choose.
///
/// `A` is what the core that made the page means by it. It stays with the core: outside it is `()`.
#[derive(Clone, PartialEq)]
pub struct Control<A = ()> {
    /// Its name on the page.
    pub id: ControlId,
    /// What its core does when it is used.
    pub act: A,
    /// What stands on it.
    pub label: Text,
    /// A smaller line under the label.
    pub detail: Option<Text>,
    /// Its pictogram: a file name in `assets/pictograms` without `.svg`.
    pub pictogram: Option<String>,
    /// How much weight it has.
    pub role: Role,
    /// What can be done with it now.
    pub state: State,
}

/// How much weight a control has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The page's one primary action.
    Primary,
    /// Another action.
    Secondary,
    /// A card to choose.
    Card,
    /// A card to press for what is not there: its mark is a cross.
    Absent,
    /// The card that says "I don't know": dashed.
    Unknown,
    /// A switch.
    Switch,
    /// A small key of a grid.
    Key,
    /// A text field.
    Field,
    /// A control of the helper bar.
    Helper,
}

/// What can be done with a control now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It can be used.
    Ready,
    /// It is one of several, and chosen.
    Chosen,
    /// It is one of several, and not chosen.
    NotChosen,
    /// It can be used where the page ends: on a page in parts, only once the last part is shown. For what is agreed
    /// to or answered as a whole, and must have been seen before.
    AtEnd,
    /// It cannot be used yet. It stands where it will be, so that nothing moves when it can.
    NotYet,
}

impl State {
    /// Chosen or not, for one of several.
    #[must_use]
    pub fn chosen(chosen: bool) -> Self {
        if chosen {
            Self::Chosen
        } else {
            Self::NotChosen
        }
    }
}

impl<A> Control<A> {
    /// A control without detail and pictogram, ready to be used.
    pub fn new(id: impl Into<ControlId>, act: A, role: Role, label: Text) -> Self {
        Self {
            id: id.into(),
            act,
            label,
            detail: None,
            pictogram: None,
            role,
            state: State::Ready,
        }
    }

    /// The same control, to be used where the page ends.
    #[must_use]
    pub fn at_end(self) -> Self {
        Self {
            state: State::AtEnd,
            ..self
        }
    }

    /// Whether it can be used now.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.state != State::NotYet
    }

    /// The same control without the act of its core.
    pub(super) fn without_act(self) -> Control {
        Control {
            id: self.id,
            act: (),
            label: self.label,
            detail: self.detail,
            pictogram: self.pictogram,
            role: self.role,
            state: self.state,
        }
    }
}

/// A control in the order of focus, with its place among its like ("3 of 5").
pub struct Focus<'a, A = ()> {
    /// The control.
    pub control: &'a Control<A>,
    /// Its place among the controls of its group (the cards of a block, the actions, the helper bar),
    /// from 1.
    pub at: usize,
    /// How many controls the group has.
    pub of: usize,
}

impl<'a, A> Focus<'a, A> {
    /// The controls of a group, each with its place.
    pub(super) fn among(group: Vec<&'a Control<A>>) -> impl Iterator<Item = Self> {
        let of = group.len();
        let places = (1..).zip(group);
        places.map(move |(at, control)| Self { control, at, of })
    }
}

/// What a person did with a control. It may repeat what a visitor said, so it is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Reply {
    /// Serial of the page that was shown: a reply to an earlier page is dropped.
    pub serial: u32,
    /// The control.
    pub control: ControlId,
    /// What was done with it.
    pub answer: ReplyAction,
}

/// How a control was used.
#[derive(Clone, PartialEq, Eq)]
pub enum ReplyAction {
    /// It was pressed; one of several changes from chosen to not chosen and back.
    Press,
    /// One of several was set: asked twice, it is as if asked once.
    Choose(bool),
    /// All of the text that now stands in a field.
    Text(Zeroizing<String>),
}

impl Reply {
    /// A press.
    pub fn press(serial: u32, control: impl Into<ControlId>) -> Self {
        Self {
            serial,
            control: control.into(),
            answer: ReplyAction::Press,
        }
    }
}
