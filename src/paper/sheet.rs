//! What stands on a sheet, apart from how it looks.
//!
//! It repeats what a visitor said, so nothing here can be printed for debugging.

use crate::locale::{Lang, Text};

use super::code::{PhoneUrl, Symbol};

/// A text in the visitor's language, and in Japanese beside it when that is another one.
#[derive(Clone, Default, PartialEq)]
pub struct Both {
    /// In the visitor's language.
    pub visitor: Text,
    /// In Japanese, for the staff; `None` when the visitor reads the same.
    pub japanese: Option<Text>,
}

impl Both {
    /// A text that the visitor alone reads.
    #[must_use]
    pub fn alone(visitor: Text) -> Self {
        Self {
            visitor,
            japanese: None,
        }
    }
}

/// How large the letters of a sheet are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Letters {
    /// Capitals of 3.5 mm.
    #[default]
    Normal,
    /// Capitals of 6 mm.
    Large,
}

/// The whole sheet.
#[derive(Clone, PartialEq)]
pub struct Sheet {
    /// The visitor's language.
    pub lang: Lang,
    /// The size of what is read on it.
    pub letters: Letters,
    /// The hall's name.
    pub hall: Text,
    /// Day and time of issue.
    pub issued: Both,
    /// The ticket's number; `None` when the hall is closed and no ticket was made.
    pub number: Option<Text>,
    /// The visitor's own place in the queue for their phone, with its caption, which the visitor alone
    /// reads; `None` where the hall is not reached by phones.
    pub phone: Option<(PhoneUrl, Text)>,
    /// Set when this is the same number printed again (再発行).
    pub again: Option<Both>,
    /// Where to go first, or when to come.
    pub first: Both,
    /// Department, floor and building of the first stop.
    pub first_place: Both,
    /// What needs attention: a deadline, what is too late today. The visitor alone reads it: each deadline stands at its
    /// stop in both languages.
    pub notices: Vec<Text>,
    /// Over the maps.
    pub way: Both,
    /// The floors of the stops, in order.
    pub floors: Vec<SheetFloor>,
    /// The stops, in order.
    pub stops: Vec<SheetStop>,
    /// Over the papers.
    pub bring: Both,
    /// Every paper to bring, once.
    pub papers: Vec<SheetPaper>,
    /// What needs no visit: each a way and what it is good for.
    pub no_visit: Option<Labelled>,
    /// What can be done from a later day on.
    pub later: Option<Labelled>,
    /// What holds for the whole sheet: "this is a sample".
    pub foot: Option<Text>,
    /// The visitor's own part, below the cut line.
    pub own: Option<Own>,
}

impl Sheet {
    /// The slip: only the number, the first counter with its floor, and the code for a phone.
    #[must_use]
    pub fn slip(self) -> Self {
        Self {
            notices: Vec::new(),
            floors: Vec::new(),
            stops: Vec::new(),
            papers: Vec::new(),
            no_visit: None,
            later: None,
            foot: None,
            own: None,
            ..self
        }
    }
}

/// A short label with the things it names.
#[derive(Clone, PartialEq)]
pub struct Labelled {
    /// The label.
    pub label: Both,
    /// The things.
    pub things: Vec<Both>,
}

/// One stop: a band of the sheet.
#[derive(Clone, PartialEq)]
pub struct SheetStop {
    /// Its place in the order, from 1.
    pub order: usize,
    /// The counter: number and department.
    pub counter: Both,
    /// Floor and building.
    pub place: Both,
    /// About how long it takes there, which the visitor alone reads; `None` where nothing is known.
    pub takes: Option<Text>,
    /// What is done there.
    pub errands: Vec<Both>,
    /// What is not sure and is asked there.
    pub ask_here: Option<Labelled>,
    /// The groups that this counter will see, named, never spelled out; `None` when nothing is shared.
    pub sees: Option<Labelled>,
    /// The strip for this counter, with its caption.
    pub strip: Option<(Symbol, Both)>,
}

/// A floor with the way to its counters. Places are in thousandths of width and height.
#[derive(Clone, PartialEq)]
pub struct SheetFloor {
    /// Floor and building.
    pub name: Both,
    /// The counters on it.
    pub counters: Vec<FloorCounter>,
    /// Where the way begins: the kiosk, the stairs, the entrance.
    pub here: (u16, u16),
    /// What stands there.
    pub here_label: Text,
}

/// A counter on a floor.
#[derive(Clone, PartialEq)]
pub struct FloorCounter {
    /// Its number or short name.
    pub label: Text,
    /// Its middle.
    pub at: (u16, u16),
    /// Its places in the order of the stops; none for a counter that is not visited.
    pub orders: Vec<usize>,
}

/// A paper to bring.
#[derive(Clone, PartialEq)]
pub struct SheetPaper {
    /// What it is.
    pub name: Both,
    /// The stops that need it, by their place in the order.
    pub stops: Vec<usize>,
    /// Said of a paper that the visitor has not got: what does in its place, or whom to ask. The visitor alone reads it.
    pub missing: Option<Text>,
}

/// The visitor's own part.
#[derive(Clone, PartialEq)]
pub struct Own {
    /// Its heading ("keep this part at home"), which the visitor alone reads, as the text.
    pub heading: Text,
    /// What it is good for, until when the others can be read.
    pub text: Vec<Text>,
    /// The visitor's own strip, with its caption.
    pub strip: (Symbol, Both),
    /// The key on the stub, with its caption; `None` when the visitor has a stub that opens the strip.
    pub stub: Option<(Symbol, Both)>,
}
