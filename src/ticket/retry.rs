//! Steps that a kiosk sends again until it has an answer: what the second time does.

use super::{Number, State};

/// Whether something had been done before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// It was done now.
    First,
    /// It had been done already; nothing changed.
    Repeated,
}

/// A step that comes too late: the ticket was cancelled or has expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the ticket is {0}")]
pub struct TooLateFor(pub State);

/// What becomes of a ticket's number when the ticket is asked for again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reissue {
    /// It keeps the number that it has.
    Keep,
    /// It gets the lent number that its visitor holds.
    Renumber,
    /// Visitor and hall know it by different numbers, and it is in use already.
    Conflict,
}

/// What becomes of a ticket that has a number already and is asked for again, perhaps with a lent number.
///
/// # Errors
/// [`TooLateFor`].
pub fn issue(state: State, number: Number, lent: Option<Number>) -> Result<Reissue, TooLateFor> {
    match state {
        State::Cancelled | State::Expired => Err(TooLateFor(state)),
        _ if lent.is_none_or(|lent| lent == number) => Ok(Reissue::Keep),
        // The hall's own answer never arrived, and the kiosk went on alone: the visitor holds the lent
        // number, and has never seen the other one.
        State::Reserved => Ok(Reissue::Renumber),
        _ => Ok(Reissue::Conflict),
    }
}

/// Whether the word that a visitor holds the number is new to a ticket.
///
/// # Errors
/// [`TooLateFor`].
pub fn hand_over(state: State) -> Result<Again, TooLateFor> {
    match state {
        State::Reserved => Ok(Again::First),
        State::Cancelled | State::Expired => Err(TooLateFor(state)),
        _ => Ok(Again::Repeated),
    }
}

/// Whether the word that a number is given up is new to a ticket that has been in these states. What may not be
/// given up then is for [`Ticket::apply`](super::Ticket::apply) to say.
///
/// A number is given up once: a ticket that a desk has taken back since is not given up again because its
/// kiosk did not hear the first answer.
#[must_use]
pub fn cancel(been: impl IntoIterator<Item = State>) -> Again {
    let over = |state| matches!(state, State::Cancelled | State::Expired);
    if been.into_iter().any(over) {
        Again::Repeated
    } else {
        Again::First
    }
}
