//! Ticket numbers, the states of a ticket, and waiting times.
//!
//! Everything here is pure: what may happen to a ticket, apart from where it is written down. A
//! ticket knows nothing about the visitor, and not even which counters it is good for: the hall
//! keeps that beside it.

pub mod estimate;
pub mod id;
pub mod number;
pub mod queue;
pub mod retry;
pub mod state;
pub mod undo;
pub mod wait;

pub use id::Id;
pub use number::{Number, Series};
pub use state::{Command, Refused, State, Ticket};
pub use wait::{Wait, wait};
