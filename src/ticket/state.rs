//! The life of a ticket: which state may follow which.
//!
//! ```text
//! reserved → handed → waiting → called → serving → done (next stop: waiting again) | finished
//! aside: parked, missed (both come back to waiting), cancelled, expired
//! transfer: back to waiting, at another counter; add stop: where it stands does not change
//! ```

use std::fmt;
use std::str::FromStr;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$word_doc])* $word,)+
        }

        impl $name {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$word,)+];

            /// The word for it in the store, in logs, and between programs.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$word => $text,)+
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

words! {
    /// Where a ticket stands.
    State {
        /// Reserved: it has a number that the visitor does not hold yet, and is in no queue.
        Reserved = "reserved",
        /// The visitor has it, on paper or noted down.
        Handed = "handed",
        /// It is in the queue of its stop's counter.
        Waiting = "waiting",
        /// A desk has called it.
        Called = "called",
        /// Its visitor is at the desk.
        Serving = "serving",
        /// This stop is done; another follows.
        Done = "done",
        /// All stops are done.
        Finished = "finished",
        /// The visitor went away and means to come back.
        Parked = "parked",
        /// It was called and nobody came.
        Missed = "missed",
        /// The visitor, or a failed print, gave it up.
        Cancelled = "cancelled",
        /// Its time or its day is over.
        Expired = "expired",
    }
}

impl State {
    /// Whether nothing can happen to it any more.
    #[must_use]
    pub fn is_final(self) -> bool {
        matches!(self, Self::Finished | Self::Cancelled | Self::Expired)
    }
}

impl State {
    /// Whether its visitor is in the hall with the number in hand, and is to be served.
    #[must_use]
    pub fn is_in_hall(self) -> bool {
        !self.is_final() && self != Self::Reserved
    }
}

impl FromStr for State {
    type Err = NotAState;

    fn from_str(text: &str) -> Result<Self, NotAState> {
        Self::ALL
            .iter()
            .copied()
            .find(|state| state.as_str() == text)
            .ok_or(NotAState)
    }
}

/// A word that is no state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a state of a ticket")]
pub struct NotAState;

words! {
    /// What may be done to a ticket.
    Command {
        /// The visitor has it now.
        HandOver = "hand over",
        /// It enters the queue of its stop: the first one, or the next after one is done.
        Join = "join",
        /// A desk calls it, for the first time or again.
        Call = "call",
        /// Its visitor came to the desk.
        Start = "start",
        /// The desk is done with this stop.
        Finish = "finish",
        /// It leaves the queue for a while.
        Park = "park",
        /// It comes back into the queue.
        Resume = "resume",
        /// It was called and nobody came.
        Miss = "miss",
        /// It goes to another counter instead of this one.
        Transfer = "transfer",
        /// Another stop is put behind its last one.
        AddStop = "add stop",
        /// It is given up.
        Cancel = "cancel",
        /// Its time or its day is over.
        Expire = "expire",
    }
}

/// A ticket as far as the rules go: where it stands, and at which of its stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ticket {
    state: State,
    stop: usize,
    stops: usize,
}

impl Ticket {
    /// A ticket that just got its number. A ticket has at least one stop.
    #[must_use]
    pub fn reserved(stops: usize) -> Self {
        Self {
            state: State::Reserved,
            stop: 0,
            stops: stops.max(1),
        }
    }

    /// A ticket as it was written down; `None` if its stop is not one that it has.
    #[must_use]
    pub fn restored(state: State, stop: usize, stops: usize) -> Option<Self> {
        (stop < stops).then_some(Self { state, stop, stops })
    }

    /// Where it stands.
    #[must_use]
    pub fn state(self) -> State {
        self.state
    }

    /// The stop it is at, from 0; after `done` this is still the one that was done.
    #[must_use]
    pub fn stop(self) -> usize {
        self.stop
    }

    /// How many stops it has, at least 1.
    #[must_use]
    pub fn stops(self) -> usize {
        self.stops
    }

    /// The ticket after a command.
    ///
    /// # Errors
    /// A command that does not fit the state. Doing the same thing twice is such a case: whoever
    /// may be asked twice looks at the state first.
    pub fn apply(self, command: Command) -> Result<Self, Refused> {
        use {Command as C, State as S};

        let to = |state| Ok(Self { state, ..self });
        match (self.state, command) {
            (S::Reserved, C::HandOver) => to(S::Handed),
            (S::Handed, C::Join) => to(S::Waiting),
            (S::Done, C::Join) => Ok(Self {
                state: S::Waiting,
                stop: self.stop + 1,
                ..self
            }),
            (S::Waiting | S::Called, C::Call) => to(S::Called),
            (S::Called, C::Start) => to(S::Serving),
            (S::Called, C::Miss) => to(S::Missed),
            (S::Serving, C::Finish) if self.stop + 1 < self.stops => to(S::Done),
            (S::Serving, C::Finish) => to(S::Finished),
            (S::Waiting | S::Called | S::Serving, C::Park) => to(S::Parked),
            (S::Parked | S::Missed, C::Resume) => to(S::Waiting),
            (S::Waiting | S::Called | S::Serving | S::Parked | S::Missed, C::Transfer) => {
                to(S::Waiting)
            }
            (state, C::AddStop) if state.is_in_hall() => Ok(Self {
                stops: self.stops + 1,
                ..self
            }),
            (state, C::Expire) if !state.is_final() => to(S::Expired),
            // Whoever sits at a desk is not sent away by a button: the desk finishes.
            (state, C::Cancel) if !state.is_final() && state != S::Serving => to(S::Cancelled),
            (state, command) => Err(Refused { state, command }),
        }
    }
}

/// A command that does not fit a ticket's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a ticket that is {state} cannot take the command `{command}`")]
pub struct Refused {
    /// Where the ticket stands.
    pub state: State,
    /// What was asked.
    pub command: Command,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    /// The picture at the top of the file, written a second time so that the two must agree.
    const LEGAL: [(&str, &str); 16] = [
        ("reserved", "handed"),
        ("handed", "waiting"),
        ("waiting", "called parked"),
        ("called", "called serving missed parked waiting"),
        ("serving", "done finished parked waiting"),
        ("done", "waiting"),
        ("parked", "waiting"),
        ("missed", "waiting"),
        ("reserved", "cancelled expired"),
        ("handed", "cancelled expired"),
        ("waiting", "cancelled expired"),
        ("called", "cancelled expired"),
        ("serving", "expired"),
        ("done", "cancelled expired"),
        ("parked", "cancelled expired"),
        ("missed", "cancelled expired"),
    ];

    fn is_legal(from: State, to: State) -> bool {
        LEGAL.iter().any(|(state, next)| {
            *state == from.as_str() && next.split(' ').any(|n| n == to.as_str())
        })
    }

    fn any_ticket() -> impl Strategy<Value = Ticket> {
        (1..5usize, select(State::ALL)).prop_flat_map(|(stops, state)| {
            (0..stops).prop_map(move |stop| Ticket::restored(state, stop, stops).unwrap())
        })
    }

    proptest! {
        #[test]
        fn random_commands_keep_histories_legal(
            stops in 1..5usize,
            commands in prop::collection::vec(select(Command::ALL), 0..60),
        ) {
            let mut ticket = Ticket::reserved(stops);
            let mut history = vec![ticket.state()];
            for command in commands {
                match ticket.apply(command) {
                    Ok(next) => {
                        let added = usize::from(command == Command::AddStop);
                        let stays = [Command::AddStop, Command::Transfer].contains(&command)
                            && next.state() == ticket.state();
                        prop_assert!(stays || is_legal(ticket.state(), next.state()));
                        prop_assert_eq!(next.stops(), ticket.stops() + added);
                        let moved_on = (ticket.state(), next.state()) == (State::Done, State::Waiting);
                        prop_assert_eq!(next.stop(), ticket.stop() + usize::from(moved_on));
                        prop_assert!(next.stop() < next.stops());
                        history.push(next.state());
                        ticket = next;
                    }
                    Err(refused) => prop_assert_eq!(refused, Refused { state: ticket.state(), command }),
                }
            }
            let handed = history.iter().position(|state| *state == State::Handed);
            let waiting = history.iter().position(|state| *state == State::Waiting);
            if let Some(waiting) = waiting {
                prop_assert!(handed.is_some_and(|handed| handed < waiting), "queued before it was handed over");
            }
            if history.contains(&State::Finished) {
                let done = history.iter().filter(|state| **state == State::Done).count();
                prop_assert_eq!(done, ticket.stops() - 1, "every stop but the last is done once");
            }
        }

        #[test]
        fn the_end_is_the_end(ticket in any_ticket(), command in select(Command::ALL)) {
            if ticket.state().is_final() {
                prop_assert!(ticket.apply(command).is_err());
            } else {
                prop_assert!(ticket.apply(Command::Expire).is_ok());
            }
        }
    }

    #[test]
    fn every_legal_move_has_a_command() {
        for (from, next) in LEGAL {
            for to in next.split(' ') {
                let (from, to): (State, State) = (from.parse().unwrap(), to.parse().unwrap());
                let reached = (0..3).any(|stop| {
                    let ticket = Ticket::restored(from, stop, 3).unwrap();
                    Command::ALL
                        .iter()
                        .any(|command| ticket.apply(*command).is_ok_and(|next| next.state() == to))
                });
                assert!(reached, "{from} to {to}");
            }
        }
    }

    #[test]
    fn a_visit_of_two_stops_runs_to_its_end() {
        use Command::{Call, Finish, HandOver, Join, Miss, Park, Resume, Start};

        let mut ticket = Ticket::reserved(2);
        for command in [
            HandOver, Join, Call, Call, Miss, Resume, Call, Start, Finish, Join, Park, Resume,
            Call, Start, Finish,
        ] {
            ticket = ticket.apply(command).unwrap();
        }
        assert_eq!((ticket.state(), ticket.stop()), (State::Finished, 1));
    }

    #[test]
    fn a_stop_that_a_ticket_does_not_have_is_not_restored() {
        assert_eq!(Ticket::restored(State::Waiting, 2, 2), None);
        assert_eq!(Ticket::restored(State::Waiting, 0, 0), None);
    }
}
