//! What the played days say: the waits at each counter, and how far people could trust what they
//! were told.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::Options;
use super::day::Waited;
use crate::catalogue::Counter;
use crate::ticket::Wait;

/// Classes of waits by their length: name, and upper bound in minutes.
const LENGTHS: [(&str, f64); 3] = [
    ("under 10", 10.0),
    ("10 to 30", 30.0),
    ("over 30", f64::INFINITY),
];

/// What the played days say.
pub struct DaysReport {
    rows: Vec<CounterWaits>,
    ours: Told,
    plain: Told,
    options: Options,
}

/// The waits at one counter, in minutes.
struct CounterWaits {
    counter: String,
    desks: u16,
    a_day: f64,
    median: f64,
    /// Nine of ten wait no longer.
    ninth: f64,
    /// The median by the hour at which the wait began.
    by_hour: BTreeMap<i64, f64>,
}

/// How far what was told at the beginning of the waits could be trusted.
struct Told {
    all: RangeWaits,
    by_length: [RangeWaits; LENGTHS.len()],
    /// How many were told a range and never called.
    broken: u32,
    unknown: Unknown,
}

/// Waits for which a range was told.
#[derive(Debug, Clone, Copy, Default)]
struct RangeWaits {
    told: u32,
    held: u32,
    width: f64,
}

/// Waits of which nothing was told, and how many of them did not end in a call.
#[derive(Debug, Clone, Copy, Default)]
struct Unknown {
    told: u32,
    right: u32,
}

impl DaysReport {
    pub(super) fn of(counters: &[Counter], waits: &[Waited], options: Options) -> Self {
        let rows = counters.iter().enumerate().map(|(at, counter)| {
            let here = waits.iter().filter(|wait| wait.at == at);
            let here: Vec<(i64, f64)> = here
                .filter_map(|wait| Some((wait.hour, wait.minutes?)))
                .collect();
            let mut hours: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
            for (hour, minutes) in &here {
                hours.entry(*hour).or_default().push(*minutes);
            }
            let mut all: Vec<f64> = here.iter().map(|(_, minutes)| *minutes).collect();
            CounterWaits {
                counter: counter.id.to_string(),
                desks: counter.desks,
                a_day: here.len() as f64 / f64::from(options.days),
                median: part(&mut all, 0.5),
                ninth: part(&mut all, 0.9),
                by_hour: hours
                    .into_iter()
                    .map(|(hour, mut minutes)| (hour, part(&mut minutes, 0.5)))
                    .collect(),
            }
        });
        Self {
            rows: rows.filter(|row| row.a_day > 0.0).collect(),
            ours: Told::of(waits, |wait| wait.ours),
            plain: Told::of(waits, |wait| wait.plain),
            options,
        }
    }

    /// Writes the report for people.
    ///
    /// # Errors
    /// An output that cannot be written.
    pub fn words(&self, out: &mut dyn Write) -> io::Result<()> {
        let Options {
            visitors,
            days,
            lunch,
            seed,
        } = self.options;
        writeln!(
            out,
            "{days} days with about {visitors} visitors each, {lunch} of 100 desks over lunch, seed {seed}"
        )?;
        self.table(out)?;
        writeln!(
            out,
            "\nthe range that was told at the beginning held (and how many minutes wide it was)"
        )?;
        let titles = LENGTHS.map(|(name, _)| format!("{name:>16}")).concat();
        writeln!(out, "{:<34}{:>16}{titles}", "", "all waits")?;
        for (name, told) in self.both() {
            let lengths = told.by_length.map(|held| format!("{:>16}", held.words()));
            let (all, lengths) = (told.all.words(), lengths.concat());
            writeln!(out, "{name:<34}{all:>16}{lengths}")?;
        }
        let lengths = self.ours.by_length.map(|held| format!("{:>16}", held.told));
        let (all, lengths) = (self.ours.all.told, lengths.concat());
        writeln!(out, "{:<34}{all:>16}{lengths}", "  so many waits")?;
        writeln!(out, "\nnobody could say how long")?;
        for (name, told) in self.both() {
            let Unknown { told: all, right } = told.unknown;
            let broken = told.broken;
            writeln!(
                out,
                "{name:<34}{all} waits, {right} of them ended without a call; {broken} others did too"
            )?;
        }
        Ok(())
    }

    fn both(&self) -> [(&'static str, &Told); 2] {
        [
            ("  by what is known of the queue", &self.ours),
            ("  by the plain formula", &self.plain),
        ]
    }

    fn table(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "waits in minutes: median by hour, then of the day, then nine of ten\n"
        )?;
        let mut hours: Vec<i64> = self
            .rows
            .iter()
            .flat_map(|row| row.by_hour.keys().copied())
            .collect();
        hours.sort_unstable();
        hours.dedup();
        let head: String = hours.iter().map(|hour| format!("{hour:>5}h")).collect();
        let [counter, desks, a_day] = ["counter", "desks", "a day"];
        let [median, ninth] = ["median", "9 of 10"];
        writeln!(
            out,
            "{counter:<14}{desks:>6}{a_day:>7}{head}{median:>8}{ninth:>9}"
        )?;
        for row in &self.rows {
            let by_hour: String = hours
                .iter()
                .map(|hour| match row.by_hour.get(hour) {
                    Some(minutes) => format!("{minutes:>6.0}"),
                    None => format!("{:>6}", "–"),
                })
                .collect();
            let CounterWaits {
                counter,
                desks,
                a_day,
                median,
                ninth,
                ..
            } = row;
            writeln!(
                out,
                "{counter:<14}{desks:>6}{a_day:>7.1}{by_hour}{median:>8.0}{ninth:>9.0}"
            )?;
        }
        Ok(())
    }

    /// The report for programs.
    #[must_use]
    pub fn json(&self) -> Value {
        let rows = self.rows.iter().map(|row| {
            json!({
                "counter": row.counter,
                "desks": row.desks,
                "visitors_a_day": row.a_day,
                "median": row.median,
                "nine_of_ten": row.ninth,
                "median_by_hour": row.by_hour,
            })
        });
        json!({
            "days": self.options.days,
            "visitors": self.options.visitors,
            "lunch": self.options.lunch,
            "seed": self.options.seed,
            "counters": rows.collect::<Vec<_>>(),
            "told": self.ours.json(),
            "told_plain": self.plain.json(),
        })
    }
}

impl Told {
    fn of(waits: &[Waited], told: impl Fn(&Waited) -> Wait) -> Self {
        let mut so_far = Self {
            all: RangeWaits::default(),
            by_length: Default::default(),
            broken: 0,
            unknown: Unknown::default(),
        };
        for wait in waits {
            match (told(wait), wait.minutes) {
                (Wait::Unknown, minutes) => {
                    so_far.unknown.told += 1;
                    so_far.unknown.right += u32::from(minutes.is_none());
                }
                (Wait::Between { least, most }, None) => {
                    so_far.all.add(least, most, None);
                    so_far.broken += 1;
                }
                (Wait::Between { least, most }, Some(minutes)) => {
                    so_far.all.add(least, most, Some(minutes));
                    let length = LENGTHS.iter().position(|(_, below)| minutes < *below);
                    if let Some(held) = length.and_then(|length| so_far.by_length.get_mut(length)) {
                        held.add(least, most, Some(minutes));
                    }
                }
            }
        }
        so_far
    }

    fn json(&self) -> Value {
        let lengths = LENGTHS.iter().zip(&self.by_length);
        json!({
            "ranges": self.all.json(),
            "ranges_by_length": lengths
                .map(|((name, _), held)| (*name, held.json()))
                .collect::<BTreeMap<_, _>>(),
            "ranges_never_called": self.broken,
            "unknown": self.unknown.told,
            "unknown_never_called": self.unknown.right,
        })
    }
}

impl RangeWaits {
    fn add(&mut self, least: u32, most: u32, minutes: Option<f64>) {
        self.told += 1;
        self.width += f64::from(most - least);
        // People read whole minutes.
        let range = f64::from(least)..=f64::from(most);
        let held = minutes.is_some_and(|minutes| range.contains(&minutes.round()));
        self.held += u32::from(held);
    }

    fn share(self) -> f64 {
        f64::from(self.held) / f64::from(self.told.max(1))
    }

    fn wide(self) -> f64 {
        self.width / f64::from(self.told.max(1))
    }

    fn words(self) -> String {
        format!("{:.0} of 100 ({:.0})", self.share() * 100.0, self.wide())
    }

    fn json(self) -> Value {
        json!({ "told": self.told, "held": self.share(), "minutes_wide": self.wide() })
    }
}

/// The value below which this part of the values lies; 0 when there are none.
fn part(values: &mut [f64], part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = (values.len() as f64 * part) as usize;
    values
        .get(at.min(values.len().saturating_sub(1)))
        .copied()
        .unwrap_or(0.0)
}
