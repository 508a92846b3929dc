//! The reckoning: what visitors were told, against what the hall has.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use annai::ticket::{Command, State, Ticket};
use sqlx::{AnyConnection, Connection, Row};

use crate::desks::{Served, Visit};

/// What all kiosks' diaries say.
#[derive(Default)]
pub(crate) struct Told {
    /// Numbers that visitors were given, by ticket.
    pub(crate) given: BTreeMap<String, String>,
    handing: BTreeSet<String>,
    pub(crate) handed: BTreeSet<String>,
    cancelled: BTreeSet<String>,
    /// What was refused, why, and how often.
    pub(crate) refused: BTreeMap<String, usize>,
}

impl Told {
    pub(crate) fn read(folders: &[impl AsRef<Path>]) -> Self {
        let mut told = Self::default();
        for folder in folders {
            let diary = std::fs::read_to_string(folder.as_ref().join("diary")).unwrap_or_default();
            for line in diary.lines() {
                let words: Vec<&str> = line.split(' ').collect();
                let id = || words[1].to_owned();
                match words[0] {
                    "given" => {
                        let before = told.given.insert(id(), words[2].to_owned());
                        assert_eq!(before, None, "one ticket was given twice");
                    }
                    "handing" => drop(told.handing.insert(id())),
                    "handed" => drop(told.handed.insert(id())),
                    "cancelled" => drop(told.cancelled.insert(id())),
                    "refused" | "unhanded" => {
                        let why = format!("{}: {}", words[0], words[2..].join(" "));
                        *told.refused.entry(why).or_default() += 1;
                    }
                    _ => {}
                }
            }
        }
        told
    }
}

struct Kept {
    day: String,
    number: String,
    state: String,
    joined: bool,
}

/// Holds what was told against what the hall has. Panics with what is wrong.
pub(crate) async fn reckon(store: &str, told: &Told, served: &Served) {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(store).await.unwrap();
    let rows = sqlx::query("SELECT id, day, letter, number, state, handed FROM tickets")
        .fetch_all(&mut connection)
        .await
        .unwrap();
    let kept: BTreeMap<String, Kept> = rows
        .iter()
        .map(|row| {
            let (letter, number): (String, i64) = (row.get(2), row.get(3));
            let kept = Kept {
                day: row.get(1),
                number: format!("{letter}-{number:03}"),
                state: row.get(4),
                joined: row.get::<Option<i64>, _>(5).is_some(),
            };
            (row.get(0), kept)
        })
        .collect();

    let mut held: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    let mut wrong = served.wrong.clone();
    for (id, number) in &told.given {
        let Some(kept) = kept.get(id) else {
            if told.handed.contains(id) {
                wrong.push(format!("lost: {number} of {id} is not in the hall"));
            }
            continue;
        };
        let asked = told.handing.contains(id) || told.handed.contains(id);
        if kept.number != *number && asked {
            wrong.push(format!("{id} holds {number}, the hall has {}", kept.number));
        }
        if let Some(other) = held.insert((&kept.day, number), id) {
            wrong.push(format!(
                "twice: {number} of {} is held by {other} and {id}",
                kept.day
            ));
        }
        if told.handed.contains(id) && !kept.joined {
            wrong.push(format!(
                "lost: {number} of {id} never joined, it is {}",
                kept.state
            ));
        }
        if told.cancelled.contains(id) && !["cancelled", "expired"].contains(&kept.state.as_str()) {
            wrong.push(format!(
                "ghost: {number} of {id} was given up and is {}",
                kept.state
            ));
        }
    }
    for (id, kept) in &kept {
        if kept.joined && !told.handing.contains(id) {
            wrong.push(format!(
                "ghost: {} of {id} joined, and nobody holds it",
                kept.number
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} faults:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    let ended = history(&mut connection).await;
    let lost: Vec<_> = served.finished.difference(&ended).collect();
    assert!(lost.is_empty(), "served, and the hall forgot it: {lost:?}");
}

/// The events have no gap, every ticket's life is one that the rules allow, and one desk serves it at a stop. The stops
/// that are over.
async fn history(connection: &mut AnyConnection) -> BTreeSet<Visit> {
    let rows =
        sqlx::query("SELECT seq, ticket, stop, state, counter, desk FROM events ORDER BY seq")
            .fetch_all(&mut *connection)
            .await
            .unwrap();
    let mut tickets: BTreeMap<String, Ticket> = BTreeMap::new();
    let mut desks: BTreeMap<Visit, String> = BTreeMap::new();
    let mut ended = BTreeSet::new();
    for pair in rows.windows(2) {
        let (a, b): (i64, i64) = (pair[0].get(0), pair[1].get(0));
        assert_eq!(a + 1, b, "the events have a gap");
    }
    for row in &rows {
        let (id, stop, state): (String, i64, String) = (row.get(1), row.get(2), row.get(3));
        let (counter, desk): (String, Option<String>) = (row.get(4), row.get(5));
        let visit = (id.clone(), u64::try_from(stop).unwrap());
        let (stop, state) = (
            usize::try_from(stop).unwrap(),
            state.parse::<State>().unwrap(),
        );
        let next = match tickets.get(&id) {
            None => {
                assert_eq!(
                    (state, stop),
                    (State::Reserved, 0),
                    "{id} begins in the middle"
                );
                // How many stops it has is not told: enough.
                Ticket::reserved(24)
            }
            Some(ticket) if ticket.state() == state && ticket.stop() == stop => *ticket,
            Some(ticket) if state == State::Finished => ticket.apply(Command::Finish).unwrap(),
            Some(ticket) => {
                let mut next = Command::ALL
                    .iter()
                    .filter_map(|command| ticket.apply(*command).ok());
                next.find(|next| (next.state(), next.stop()) == (state, stop))
                    .unwrap_or_else(|| panic!("{id} went from {} to {state}", ticket.state()))
            }
        };
        if matches!(state, State::Called | State::Serving) {
            let desk = format!("{counter} {}", desk.unwrap_or_default());
            let first = desks.entry(visit.clone()).or_insert_with(|| desk.clone());
            assert_eq!(*first, desk, "two desks had {visit:?}");
        }
        if state == State::Finished {
            let _ = ended.insert(visit);
        }
        if let Some(before) = tickets.insert(id.clone(), next)
            && before.stop() < stop
        {
            let _ = ended.insert((id, before.stop() as u64));
        }
    }
    ended
}
