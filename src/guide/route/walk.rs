//! Where counters are, and how long the way between them takes.

use crate::catalogue::{Catalogue, CounterId};

/// Seconds from one floor to the next, by stairs or lift.
const FLOOR_SECONDS: u32 = 60;
/// Seconds across a whole floor, about 60 metres.
const ACROSS_SECONDS: u32 = 60;
/// Seconds in a minute, which the ways between buildings are given in.
const MINUTE_SECONDS: u32 = 60;

/// Spot in the hall: building, floor and place on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    /// Which building, and how many minutes it is away from the kiosk's.
    building: usize,
    minutes: u32,
    floor: i8,
    at: (u16, u16),
}

/// The spot of a counter; of the kiosk (beside the general counter, in its own building) for `None`.
pub(super) fn spot(catalogue: &Catalogue, counter: Option<&CounterId>) -> Spot {
    let found = match counter {
        Some(id) => catalogue.counter(id),
        None => catalogue.counters.iter().find(|counter| counter.general),
    };
    let place = |of: &crate::catalogue::Counter| {
        catalogue
            .buildings
            .iter()
            .position(|building| building.id == of.building)
    };
    let building = found.and_then(place).unwrap_or_default();
    Spot {
        building,
        minutes: catalogue
            .buildings
            .get(building)
            .map_or(0, |building| building.walk),
        floor: found.map_or(1, |counter| counter.floor),
        at: found.map_or((500, 500), |counter| counter.at),
    }
}

/// Rough seconds between two spots. Ways to other buildings begin and end on the ground floor and
/// lead by the kiosk's building, because that is the only distance that a catalogue knows.
pub(super) fn seconds(from: &Spot, to: &Spot) -> u32 {
    let floors = |a: i8, b: i8| u32::from(a.abs_diff(b)) * FLOOR_SECONDS;
    if from.building == to.building {
        let across =
            u32::from(from.at.0.abs_diff(to.at.0)) + u32::from(from.at.1.abs_diff(to.at.1));
        floors(from.floor, to.floor) + across * ACROSS_SECONDS / 1000
    } else {
        floors(from.floor, 1)
            + (from.minutes + to.minutes) * MINUTE_SECONDS
            + floors(1, to.floor)
            + ACROSS_SECONDS
    }
}
