//! Acts: what pressing a control of the visitor's window means. Pages carry their names alone.

use crate::page;

/// A page of the visitor's window, before it leaves the desk.
pub(super) type DeskPage = page::Page<DeskAct>;
/// A block of such a page.
pub(super) type DeskBlock = page::Block<DeskAct>;
/// A control of such a page.
pub(super) type DeskControl = page::Control<DeskAct>;

/// What using a control means. Indexes count the controls of their kind on the page shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DeskAct {
    /// Choose another language.
    Languages,
    /// The next text size.
    Size,
    /// Choose a language.
    Language(usize),
    /// Turn a reader of the note on or off.
    Reader(usize),
    /// "Yes, put it on my paper."
    Agree,
    /// "Do not write it."
    Decline,
    /// Go back to what was shown.
    Back,
    /// Answer a phrase by one of its cards.
    Reply(usize),
    /// Type a digit of an answer.
    Digit(u8),
    /// Take the last digit back.
    Erase,
    /// The answer is complete.
    Enter,
    /// The next code on the screen.
    NextCode,
}
