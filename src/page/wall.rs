//! What a board on the wall says, apart from how it looks.

use crate::locale::{Lang, Text};

/// The same thing in several languages, the staff's own first.
pub type Said = Vec<(Lang, Text)>;

/// A board, all of it.
#[derive(Clone, PartialEq)]
pub struct Wall {
    /// The language of names and figures.
    pub lang: Lang,
    /// The hall's name.
    pub hall: Text,
    /// The time of day.
    pub clock: Text,
    /// What the numbers are ("now calling").
    pub heading: Said,
    /// What to do, or that nobody is called; empty when that is not known.
    pub guide: Said,
    /// That what is shown is old, and since when.
    pub old: Option<Said>,
    /// The newest calls, as large as can be: those that are announced, or the newest one.
    pub large: Vec<Called>,
    /// The other calls, newest first.
    pub called: Vec<Called>,
    /// What the past calls are ("called before").
    pub past_heading: Said,
    /// Calls that are over, newest first.
    pub past: Vec<PastCall>,
    /// What the figures of the counters are ("people waiting").
    pub waiting_heading: Said,
    /// How many people wait, counter by counter.
    pub waiting: Vec<Text>,
}

/// Somebody who is called.
#[derive(Clone, PartialEq)]
pub struct Called {
    /// The number on the ticket.
    pub number: Text,
    /// The counter as its sign says ("counter 3").
    pub counter: Said,
    /// Its name, where everybody may read it.
    pub name: Said,
    /// Floor, building and desk.
    pub place: Said,
    /// Whether it is announced now.
    pub turn: Announcement,
}

/// Whether a call is announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Announcement {
    /// Now.
    Now,
    /// It was.
    Over,
}

/// A call that is over.
#[derive(Clone, PartialEq)]
pub struct PastCall {
    /// The number on the ticket.
    pub number: Text,
    /// The counter, as short as it can be said.
    pub counter: Text,
}
