//! The announcements: which tickets stand large now, and which wait for their turn.
//!
//! Two may stand side by side, so that calls of the same moment are both seen at once; they chime one
//! after the other. Nothing ends a turn early but the visitor's coming.

use std::collections::VecDeque;
use std::time::Duration;

use crate::ticket::Id;

/// Tickets that stand large at the same time.
const PLACES: usize = 2;
/// Length of a turn when no other ticket waits for one.
const TURN: Duration = Duration::from_secs(8);
/// A turn when others wait: long enough to look up, find the number and read the counter.
const SHORT_TURN: Duration = Duration::from_secs(5);
/// From one chime to the next. The chime is over by then; ticks of a second may come a little early.
const BETWEEN_CHIMES: Duration = Duration::from_millis(1800);

/// Turns under way, and those to come.
#[derive(Default)]
pub(super) struct TurnQueue {
    turns: Vec<Turn>,
    next: VecDeque<Id>,
    chimed: Option<Duration>,
}

struct Turn {
    ticket: Id,
    /// When it was announced; not yet while another chime sounds.
    chimed: Option<Duration>,
}

impl TurnQueue {
    /// Gives a ticket a turn. One that has a turn already gets another one after it.
    pub(super) fn push(&mut self, ticket: Id) {
        self.next.push_back(ticket);
    }

    /// Removes a ticket whose visitor came, or is awaited no more.
    pub(super) fn forget(&mut self, ticket: Id) {
        self.turns.retain(|turn| turn.ticket != ticket);
        self.next.retain(|next| *next != ticket);
    }

    /// Ends turns, begins others, and says whether to chime now.
    pub(super) fn go_on(&mut self, now: Duration) -> bool {
        let long = if self.next.is_empty() {
            TURN
        } else {
            SHORT_TURN
        };
        let over = |since: Duration| now.saturating_sub(since) >= long;
        self.turns.retain(|turn| !turn.chimed.is_some_and(over));
        self.fill();
        let quiet = self
            .chimed
            .is_none_or(|last| now.saturating_sub(last) >= BETWEEN_CHIMES);
        let silent = self.turns.iter_mut().find(|turn| turn.chimed.is_none());
        let Some(turn) = silent.filter(|_| quiet) else {
            return false;
        };
        turn.chimed = Some(now);
        self.chimed = Some(now);
        true
    }

    /// Tickets that stand large, in the order of their calls.
    pub(super) fn tickets(&self) -> impl Iterator<Item = Id> {
        self.turns.iter().map(|turn| turn.ticket)
    }

    /// A ticket that is called again waits until its own turn is over; it keeps nobody else waiting.
    fn fill(&mut self) {
        let mut at = 0;
        while self.turns.len() < PLACES && at < self.next.len() {
            let on = self.tickets().any(|ticket| ticket == self.next[at]);
            if on {
                at += 1;
            } else if let Some(ticket) = self.next.remove(at) {
                self.turns.push(Turn {
                    ticket,
                    chimed: None,
                });
            }
        }
    }
}
