//! What a board on the wall says, apart from how it looks.

use crate::locale::{Lang, Text};

/// The same thing in several languages, the staff's own first.
pub type BoardText = Vec<(Lang, Text)>;

/// A board, all of it.
#[derive(Clone, PartialEq)]
pub struct Wall {
    /// The language of names and figures.
    pub lang: Lang,
    /// The language that stands beside the staff's now. The others take their turns.
    pub beside: Option<Lang>,
    /// The hall's name.
    pub hall: Text,
    /// The time of day.
    pub clock: Text,
    /// What the numbers are ("now calling").
    pub heading: BoardText,
    /// What to do, or that nobody is called; empty when that is not known.
    pub guide: BoardText,
    /// That what is shown is old, and since when.
    pub old: Option<BoardText>,
    /// The newest calls, as large as can be: those that are announced, or the newest one.
    pub large: Vec<Called>,
    /// The other calls, newest first.
    pub called: Vec<Called>,
    /// What the past calls are ("called before").
    pub past_heading: BoardText,
    /// Calls that are over, newest first.
    pub past: Vec<PastCall>,
    /// What the figures of the counters are ("people waiting").
    pub waiting_heading: BoardText,
    /// How many people wait, counter by counter.
    pub waiting: Vec<Text>,
}

impl Wall {
    /// The languages that take turns beside the staff's.
    pub fn beside_in_turn(&self) -> impl Iterator<Item = &Lang> {
        self.heading.iter().skip(1).map(|(lang, _)| lang)
    }

    /// The wall in the staff's language and this one alone.
    #[must_use]
    pub fn with_beside(&self, lang: Option<&Lang>) -> Self {
        let mut wall = self.clone();
        wall.beside = lang.cloned();
        let keep = |said: &mut BoardText| {
            let first = said.first().map(|(lang, _)| lang.clone());
            said.retain(|(it, _)| Some(it) == first.as_ref() || Some(it) == lang);
        };
        let headings = [
            &mut wall.heading,
            &mut wall.past_heading,
            &mut wall.waiting_heading,
        ];
        headings.into_iter().for_each(keep);
        wall.old.iter_mut().chain([&mut wall.guide]).for_each(keep);
        for call in wall.large.iter_mut().chain(&mut wall.called) {
            [&mut call.counter, &mut call.name, &mut call.place]
                .into_iter()
                .for_each(keep);
        }
        wall
    }
}

/// Somebody who is called.
#[derive(Clone, PartialEq)]
pub struct Called {
    /// The number on the ticket.
    pub number: Text,
    /// The counter as its sign says ("counter 3").
    pub counter: BoardText,
    /// Its name, where everybody may read it.
    pub name: BoardText,
    /// Floor, building and desk.
    pub place: BoardText,
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
