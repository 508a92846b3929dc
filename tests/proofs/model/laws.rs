//! What holds at every moment.

use annai::ticket::State;

use super::hall::{Database, Row};
use super::world::{Visitor, World};

impl World {
    /// The law that this moment breaks.
    pub(super) fn breaks(&self) -> Option<&'static str> {
        self.numbers()
            .or_else(|| self.desks())
            .or_else(|| self.effects())
            .or_else(|| self.queue(&self.database))
            .or_else(|| self.lost())
    }

    /// No number stands for two tickets on one day, and no ticket for two numbers.
    fn numbers(&self) -> Option<&'static str> {
        let rows = self.database.rows.iter().enumerate();
        let held = rows.filter_map(|(t, row)| row.as_ref().map(|row| (t, (row.day, row.number))));
        let visitors = self.visitors.iter().enumerate();
        let shown = visitors.filter_map(|(t, visitor)| visitor.shown.map(|shown| (t, shown)));
        let all: Vec<_> = held.chain(shown).collect();
        let twice = all.iter().any(|(t, number)| {
            let mut others = all.iter();
            others.any(|(other, same)| other != t && same == number)
        });
        if twice {
            return Some(super::UNIQUE);
        }
        let two = self.visitors.iter().any(|visitor| visitor.saw_two);
        two.then_some(super::ONE_NUMBER)
    }

    /// A desk has one visitor, and whoever is called is called to one desk.
    fn desks(&self) -> Option<&'static str> {
        let rows = || self.database.rows.iter().flatten();
        let crowded =
            (0..self.size.desks.len()).any(|desk| rows().filter(|row| row.is_at(desk)).count() > 1);
        let nowhere = rows().any(|row| {
            matches!(row.ticket.state(), State::Called | State::Serving) && row.desk.is_none()
        });
        (crowded || nowhere).then_some(super::ONE_DESK)
    }

    /// What is sent twice is done once.
    fn effects(&self) -> Option<&'static str> {
        let twice = self.database.effects.iter().flatten().any(|done| *done > 1);
        twice.then_some(super::ONCE)
    }

    /// Whoever is in the queue has the number in hand.
    fn queue(&self, database: &Database) -> Option<&'static str> {
        let rows = database.rows.iter().zip(&self.visitors);
        let ghost = |(row, visitor): (&Option<Row>, &Visitor)| {
            let Some(row) = row else { return false };
            row.ticket.state().is_in_hall()
                && (!visitor.holds || visitor.shown.is_none_or(|(_, number)| number != row.number))
        };
        rows.into_iter().any(ghost).then_some(super::NO_GHOST)
    }

    /// Once the halls have heard what is in the journals, whoever holds a number of today is in the queue
    /// or was served, and whoever gave one up is not.
    fn lost(&self) -> Option<&'static str> {
        let mut heard = self.clone();
        for k in 0..heard.kiosks.len() {
            // A kiosk gets a new token.
            heard.kiosks[k].revoked = false;
            heard.size = self.size;
            while heard.send(k, 0, true) {}
        }
        if let Some(law) = self.queue(&heard.database) {
            return Some(law);
        }
        let today = heard.database.day;
        for (row, visitor) in heard.database.rows.iter().zip(&self.visitors) {
            let Some((day, number)) = visitor.shown else {
                continue;
            };
            let state = row.as_ref().map(|row| row.ticket.state());
            let known = row.as_ref().is_some_and(|row| row.number == number);
            let there = known && state.is_some_and(|state| state != State::Reserved);
            // Asked for on another day as well, which the hall has closed: it says so to the kiosk.
            let over_midnight = row.as_ref().is_some_and(|row| row.day != day);
            if visitor.holds && Some(day) == today && !there && !over_midnight {
                return Some(super::NOT_LOST);
            }
            let waits = matches!(state, Some(State::Handed | State::Waiting));
            if visitor.is_gone() && waits {
                return Some(super::NO_GHOST);
            }
        }
        None
    }
}
