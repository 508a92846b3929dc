//! Acts: what pressing a control means to a visit. Pages carry their names alone.

use std::borrow::Cow;

use crate::locale::Text;
use crate::page::{self, BACK, ControlId, PERSON, Role};

/// A page of a visit, before it leaves it.
pub(super) type ActPage = page::Page<Act>;
/// A block of such a page.
pub(super) type ActBlock = page::Block<Act>;
/// A control of such a page.
pub(super) type ActControl = page::Control<Act>;

/// What using a control means. Indexes count the controls of their kind on the page shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// One page back.
    Back,
    /// Wipe everything and begin anew.
    StartOver,
    /// Ask for a person, by the helper bar.
    CallPerson,
    /// The same, offered by the page itself.
    AskPerson,
    /// Choose another language.
    Languages,
    /// Choose the text size.
    Looks,
    /// Read pages aloud, or stop it.
    ReadAloud,
    /// Hide the page from who looks on, or show it again.
    Hide,
    /// Go on.
    Next,
    /// Choose a card that goes on at once, or sets the answer.
    Pick(usize),
    /// Turn the switch in a row and a column of the table of consent.
    Tell(usize, usize),
    /// Why a row of that table is there.
    Explain(usize),
    /// Turn a switch, or add or take away one of several.
    Toggle(usize),
    /// "I don't know."
    Unknown,
    /// None of several.
    Nothing,
    /// Type a character.
    Type(char),
    /// Write into the text field.
    Write,
    /// Take the last character back.
    Erase,
    /// The other keyboard (kana, letters).
    SwitchKeys,
    /// The month before.
    Earlier,
    /// The month after.
    Later,
    /// "I know what I need."
    KnownErrand,
    /// "Help me find out."
    Guided,
    /// "I have my copy from last time."
    HaveRecord,
    /// Search for an errand.
    Search,
    /// See more of what was found.
    MoreFound,
    /// See what was found before.
    FoundBefore,
    /// Find a place.
    FindPlace,
    /// Add an errand to the plan.
    AddErrand,
    /// Change an answer.
    ChangeAnswers,
    /// See the papers to bring.
    Papers,
    /// See what needs no visit.
    NoVisit,
    /// Share nothing with anybody.
    ShareNothing,
    /// Print the sheet.
    Print,
    /// Print only the number.
    PrintSlip,
    /// Print in large letters, or no longer.
    LargeLetters,
    /// Show the codes on the screen.
    ShowCodes,
    /// "I have noted the number."
    NoteNumber,
    /// Try the voice, in each language.
    TryVoice,
    /// Leave; wipe.
    Finish,
    /// "I am still here."
    Stay,
}

impl Act {
    /// The name that a control with this act has, unless several of them stand on a page.
    fn name(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Back => BACK,
            Self::StartOver => "start-over",
            Self::CallPerson => PERSON,
            Self::AskPerson => "ask-person",
            Self::Languages => "languages",
            Self::Looks => "text-size",
            Self::ReadAloud => "read-aloud",
            Self::Hide => "hide",
            Self::Next => "next",
            Self::Unknown => "unknown",
            Self::Nothing => "none",
            Self::Write => "field",
            Self::Erase => "erase",
            Self::SwitchKeys => "switch-keys",
            Self::Earlier => "earlier",
            Self::Later => "later",
            Self::KnownErrand => "known-errand",
            Self::Guided => "guided",
            Self::HaveRecord => "record",
            Self::Search => "search",
            Self::MoreFound => "more-found",
            Self::FoundBefore => "found-before",
            Self::FindPlace => "find-place",
            Self::AddErrand => "add-errand",
            Self::ChangeAnswers => "change-answers",
            Self::Papers => "papers",
            Self::NoVisit => "no-visit",
            Self::ShareNothing => "share-nothing",
            Self::Print => "print",
            Self::PrintSlip => "print-slip",
            Self::LargeLetters => "large-letters",
            Self::ShowCodes => "codes",
            Self::NoteNumber => "noted",
            Self::TryVoice => "try-voice",
            Self::Finish => "finish",
            Self::Stay => "stay",
            Self::Type(key) => return Cow::Owned(format!("key-{key}")),
            Self::Pick(at) => return Cow::Owned(format!("pick-{at}")),
            Self::Toggle(at) => return Cow::Owned(format!("toggle-{at}")),
            Self::Explain(row) => return Cow::Owned(format!("explain-{row}")),
            Self::Tell(row, column) => return Cow::Owned(format!("tell-{row}-{column}")),
        })
    }
}

/// A control that is named by its act.
pub(super) fn control(act: Act, role: Role, label: Text) -> ActControl {
    named(act.name().into_owned(), act, role, label)
}

/// A control with a name of its own, where several of its kind stand on a page.
pub(super) fn named(id: impl Into<ControlId>, act: Act, role: Role, label: Text) -> ActControl {
    ActControl::new(id, act, role, label)
}

/// One key of a keyboard.
pub(super) fn key(key: char) -> ActControl {
    control(Act::Type(key), Role::Key, Text::from(key.to_string()))
}
