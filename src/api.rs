//! What goes between a hall and those who ask it: kiosks, stations, boards.
//!
//! One set of types serves the service, its client, and the description at `/openapi.json`. Nothing
//! here says who a visitor is or what they said: a stop names its counter and how many minutes the
//! catalogue expects there, never what for.

mod address;
mod counts;
mod desks;
mod events;
pub mod hours;
pub mod local;
mod problem;
mod profile;
mod sights;
pub(crate) mod text;
mod tickets;

pub use address::{Address, NotAnAddress};
pub use counts::{COUNTED_PAGES, CountKind, Counted, LONGEST_WORDS, MOST_COUNTS};
pub use desks::{ActionWord, AtDesk, DeskAction, DeskId, Queue, Staffed, Standing};
pub use events::{Calls, Event, Health, Minutes, Update, WaitEstimate, WaitingAt};
pub use hours::OpenState;
pub use problem::{Blame, Code, Problem};
pub use profile::{CatalogueRows, HallProfile};
pub use sights::{FirstSight, SightAnswer, StripSight};
pub use tickets::{
    Ago, BlockRequest, DayNumber, LeaseRequest, Lent, NumberBlock, SignerKey, Stop, TicketRequest,
    ToldWait,
};

/// For how many days a kiosk's signing key signs; after that it is believed for visitors' own strips
/// alone.
pub const SIGNING_KEY_DAYS: i32 = 365;
