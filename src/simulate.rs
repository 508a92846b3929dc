//! Simulation of days in the hall, played without waiting, to plan desks by.
//!
//! The same seed plays the same days on every machine.

mod day;
mod people;
mod report;

use jiff::civil::Time;
use rand::SeedableRng;
use rand_pcg::Pcg64;

use crate::catalogue::Catalogue;
use crate::config::OpeningHours;
use day::{DayPlan, Waited, play};
use people::{CityModel, HOUR, PlayMillis};
pub use report::DaysReport;

/// What to play.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// About how many visitors come on a day.
    pub visitors: u32,
    /// How many days.
    pub days: u32,
    /// Percentage of desks that are staffed from 12 to 13, rounded up at each counter.
    pub lunch: u32,
    /// Seed of the random generator.
    pub seed: u64,
}

/// Plays the days, and reports the waits.
#[must_use]
pub fn simulate(catalogue: &Catalogue, hours: &OpeningHours, options: Options) -> DaysReport {
    let city = CityModel::of(catalogue);
    let plan = DayPlan {
        hours: (since_midnight(hours.open), since_midnight(hours.close)),
        visitors: options.visitors,
        lunch: options.lunch,
    };
    let mut chance = Pcg64::seed_from_u64(options.seed);
    let waits: Vec<Waited> = (0..options.days)
        .flat_map(|_| play(&city, plan, &mut chance))
        .collect();
    DaysReport::of(&city.counters, &waits, options)
}

fn since_midnight(time: Time) -> PlayMillis {
    PlayMillis::from(time.hour()) * HOUR + PlayMillis::from(time.minute()) * HOUR / 60
}
