//! `annai simulate`: days in the hall, played without waiting, to plan desks by.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use rand::SeedableRng;
use rand_pcg::Pcg64;
use serde_json::{Value, json};

use super::{Failed, Form, say};
use crate::catalogue::{Catalogue, Counter, Topic};
use crate::fault::Trouble;
use crate::kiosk::Content;
use crate::ticket::Wait;

mod day;

use day::{City, Place, Waited, play};

/// What to play.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// About how many visitors come on a day.
    pub visitors: u32,
    /// How many days.
    pub days: u32,
    /// Where chance begins: the same seed plays the same days.
    pub seed: u64,
}

/// More than this no hall has, and no terminal shows in good time.
const MOST: u32 = 100_000;

/// Plays days over the shipped or the city's own catalogue and prints the waits.
///
/// # Errors
/// A configuration or content that is not sound, numbers that make no sense, output that cannot be
/// written.
pub fn run(
    config: &Path,
    options: Options,
    form: Form,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    let Options {
        visitors,
        days,
        seed,
    } = options;
    if !(1..=MOST).contains(&visitors) || !(1..=MOST).contains(&days) {
        return Err(Trouble::yours(
            format!("{visitors} visitors on {days} days cannot be played"),
            format!("use 1 to {MOST} of each"),
        )
        .into());
    }
    let config = super::config(config)?;
    let content = Content::load(&config)?;
    let catalogue = content.guide.catalogue();
    let city = city(catalogue);
    let seconds = |time: jiff::civil::Time| {
        u32::from(time.hour().unsigned_abs()) * 3600 + u32::from(time.minute().unsigned_abs()) * 60
    };
    let hours = (seconds(config.hours.open), seconds(config.hours.close));
    let mut chance = Pcg64::seed_from_u64(seed);
    let waits: Vec<Waited> = (0..days)
        .flat_map(|_| play(&city, hours, visitors, &mut chance))
        .collect();
    let report = Report::of(&catalogue.counters, &city.places, &waits, options);
    match form {
        Form::Json => say(out, report.json())?,
        Form::Words => report.words(out)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The counters, and what is done at each.
fn city(catalogue: &Catalogue) -> City {
    let mut places: Vec<Place> = catalogue
        .counters
        .iter()
        .map(|counter| Place {
            desks: counter.desks,
            minutes: counter.minutes,
            kinds: Vec::new(),
        })
        .collect();
    let mut topics = vec![Vec::new(); catalogue.topics.len()];
    for procedure in &catalogue.procedures {
        let counter = |it: &Counter| procedure.counter.as_ref() == Some(&it.id);
        let at = catalogue.counters.iter().position(counter);
        let topic = |it: &Topic| it.id == procedure.topic;
        let topic = catalogue.topics.iter().position(topic);
        if let Some((at, topic)) = at.zip(topic)
            && places[at].desks > 0
        {
            topics[topic].push((at, places[at].kinds.len()));
            places[at].kinds.push(procedure.minutes);
        }
    }
    topics.retain(|topic| !topic.is_empty());
    City { places, topics }
}

/// The waits at one counter, in minutes.
struct Row<'a> {
    counter: &'a str,
    desks: u16,
    a_day: f64,
    median: f64,
    /// Nine of ten wait no longer.
    ninth: f64,
    /// The median by the hour at which the wait began.
    by_hour: BTreeMap<u32, f64>,
}

/// How often an expected range held, and how wide it was.
struct Held {
    share: f64,
    width: f64,
}

struct Report<'a> {
    rows: Vec<Row<'a>>,
    ours: Held,
    plain: Held,
    options: Options,
}

impl<'a> Report<'a> {
    fn of(counters: &'a [Counter], places: &[Place], waits: &[Waited], options: Options) -> Self {
        let rows = counters.iter().zip(places).enumerate();
        let rows = rows.map(|(at, (counter, place))| {
            let here: Vec<&Waited> = waits.iter().filter(|wait| wait.at == at).collect();
            let mut hours: BTreeMap<u32, Vec<f64>> = BTreeMap::new();
            for wait in &here {
                hours.entry(wait.hour).or_default().push(wait.minutes);
            }
            let mut all: Vec<f64> = here.iter().map(|wait| wait.minutes).collect();
            Row {
                counter: counter.id.as_str(),
                desks: place.desks,
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
            ours: Held::of(waits, |wait| wait.ours),
            plain: Held::of(waits, |wait| wait.plain),
            options,
        }
    }

    fn words(&self, out: &mut dyn Write) -> Result<(), Failed> {
        let Options {
            visitors,
            days,
            seed,
        } = self.options;
        say(
            out,
            format!("{days} days with about {visitors} visitors each, seed {seed}"),
        )?;
        say(
            out,
            "waits in minutes: median by hour, then of the day, then nine of ten\n",
        )?;
        let hours: Vec<u32> = (8..18)
            .filter(|hour| self.rows.iter().any(|row| row.by_hour.contains_key(hour)))
            .collect();
        let head: String = hours.iter().map(|hour| format!("{hour:>5}h")).collect();
        let titles = ["counter", "desks", "a day", "median", "9 of 10"];
        let [counter, desks, a_day, median, ninth] = titles;
        say(
            out,
            format!("{counter:<14}{desks:>6}{a_day:>7}{head}{median:>8}{ninth:>9}"),
        )?;
        for row in &self.rows {
            let by_hour: String = hours
                .iter()
                .map(|hour| match row.by_hour.get(hour) {
                    Some(minutes) => format!("{minutes:>6.0}"),
                    None => format!("{:>6}", "–"),
                })
                .collect();
            let Row {
                counter,
                desks,
                a_day,
                median,
                ninth,
                ..
            } = row;
            say(
                out,
                format!("{counter:<14}{desks:>6}{a_day:>7.1}{by_hour}{median:>8.0}{ninth:>9.0}"),
            )?;
        }
        let held = |held: &Held| {
            format!(
                "{:.0} of 100 waits, on average {:.0} minutes wide",
                held.share * 100.0,
                held.width
            )
        };
        say(out, "\nthe range that was told at the beginning held for")?;
        say(
            out,
            format!("  by what is known of the queue: {}", held(&self.ours)),
        )?;
        say(
            out,
            format!("  by the plain formula:          {}", held(&self.plain)),
        )
    }

    fn json(&self) -> Value {
        let held = |held: &Held| json!({ "share": held.share, "minutes_wide": held.width });
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
            "seed": self.options.seed,
            "counters": rows.collect::<Vec<_>>(),
            "held": held(&self.ours),
            "held_plain": held(&self.plain),
        })
    }
}

impl Held {
    fn of(waits: &[Waited], told: impl Fn(&Waited) -> Wait) -> Self {
        let (mut held, mut width, mut all) = (0.0, 0.0, 0.0);
        for wait in waits {
            if let Wait::Between { least, most } = told(wait) {
                all += 1.0;
                width += f64::from(most - least);
                // People read whole minutes.
                let range = f64::from(least)..=f64::from(most);
                held += f64::from(u8::from(range.contains(&wait.minutes.round())));
            }
        }
        let all: f64 = f64::max(all, 1.0);
        Self {
            share: held / all,
            width: width / all,
        }
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
