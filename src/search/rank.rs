//! Ranks: how a row was found, and how much that is worth.

use crate::catalogue::Weight;

/// What a phrase says of its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// Its title.
    Title,
    /// One of its search words, or what its title says in brackets.
    Words,
    /// A sentence about it.
    About,
    /// A search word of a department. It counts less than the same word of a service: the service is what is looked for.
    Duties,
}

/// How a row was found, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Match {
    /// It has only some of the words.
    InPart,
    /// With a slip of the hand.
    Slip,
    /// It has all words, but not together.
    Apart,
    /// A word begins with something that sounds like it.
    PartSounds,
    /// Whole words sound like it.
    WordsSound,
    /// A word begins with it.
    Part,
    /// Whole words are just it.
    Words,
}

/// How well a row was found: better is greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub(super) by: Match,
    pub(super) points: u32,
}

/// Where in a phrase it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// All of it.
    Whole,
    /// Its beginning.
    Start,
    /// After its beginning.
    Inside,
}

/// Points of a match. A row of every day that begins with a word comes before a rare one that is just that
/// word: the numbers are by trial on the queries of the tests.
pub(super) fn points(place: Place, field: Field, weight: Weight) -> u32 {
    let place = match (field, place) {
        (Field::Title, Place::Whole) => 65,
        (Field::Title, Place::Start) => 45,
        (Field::Title, Place::Inside) => 20,
        (Field::Words, Place::Whole) => 40,
        (Field::Words, Place::Start) => 25,
        (Field::Words, Place::Inside) | (Field::About | Field::Duties, _) => 0,
    };
    place + 7 * u32::from(weight.get())
}
