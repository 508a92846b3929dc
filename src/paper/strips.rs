//! What is to be sealed, and the sealed strips as codes to print.
//!
//! They hold what a visitor said, so nothing here can be printed for debugging.

use super::code::Symbol;
use crate::catalogue::CounterId;
use crate::record::{Record, VisitId};

/// Records to sign and seal.
pub struct Seal {
    /// What each counter will see.
    pub counters: Vec<Scoped>,
    /// What the visitor's own strip holds; `None` when nothing new goes into it.
    pub own: Option<Box<Record>>,
    /// The strip that these answer; `None` at a kiosk, where a visit begins.
    pub before: Option<Preceding>,
}

/// A record for one counter.
pub struct Scoped {
    /// The counter.
    pub counter: CounterId,
    /// Exactly what it will see.
    pub record: Record,
    /// For how long.
    pub life: ScopedLife,
}

/// For how long a counter can open a strip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScopedLife {
    /// Until closing.
    Day,
    /// For 14 days: the visitor says that they will come back.
    Return,
}

/// The strip that a station has read, as far as those that it writes depend on it.
#[derive(Clone)]
pub struct Preceding {
    /// Its visit: they belong to the same one.
    pub visit: VisitId,
    /// Its id.
    pub strip: [u8; 8],
    /// The public key of the visitor's own strip, to which another own strip can be sealed: the old
    /// stub opens both.
    pub own_key: Option<[u8; 32]>,
}

/// The sealed strips of a visit.
#[derive(Clone, PartialEq)]
pub struct Strips {
    /// One for each counter with which something is shared.
    pub counters: Vec<(CounterId, Symbol)>,
    /// The visitor's own.
    pub own: Option<OwnStrip>,
}

/// The visitor's own strip.
#[derive(Clone, PartialEq)]
pub struct OwnStrip {
    /// The strip.
    pub strip: Symbol,
    /// The key to it; `None` when a stub that the visitor has opens it.
    pub stub: Option<Symbol>,
}
