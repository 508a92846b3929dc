//! The scripted journeys: who comes, and what they answer.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::catalogue::{Fact, Kind};

/// One visitor's story.
#[derive(Debug)]
pub struct Journey {
    /// Its name on the command line.
    pub name: &'static str,
    /// How they come in.
    pub door: Door,
    /// What they answer, by fact; everything else is "I don't know".
    pub answers: &'static [(&'static str, ScriptedAnswer)],
    /// Whether the tour looks into every page beside the way too.
    pub asides: Asides,
}

/// How a visitor comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// "Help me find out."
    Guided,
    /// One of the errands offered at once.
    Frequent(usize),
}

/// An answer of a script.
#[derive(Debug, Clone, Copy)]
pub enum ScriptedAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// One choice.
    One(&'static str),
    /// Several choices; none of them when it is empty.
    Several(&'static [&'static str]),
    /// Several numbers.
    Numbers(&'static [i64]),
    /// So many days before the tour's day.
    DaysAgo(i64),
}

impl ScriptedAnswer {
    /// Names of the controls to press on the page of the question that learns a fact; `None` when the
    /// answer does not fit it.
    #[must_use]
    pub fn presses(self, fact: &Fact, today: Date) -> Option<Vec<String>> {
        let choices = fact.kind.choices();
        let choice = |id: &str| {
            let known = choices.iter().any(|choice| choice.id.as_str() == id);
            known.then(|| format!("choice-{id}"))
        };
        Some(match (self, &fact.kind) {
            (Self::Yes, _) => vec!["yes".to_owned()],
            (Self::No, _) => vec!["no".to_owned()],
            (Self::One(id), _) => vec![choice(id)?],
            (Self::Several([]), _) | (Self::Numbers([]), _) => vec!["none".to_owned()],
            (Self::Several(ids), _) => ids.iter().map(|id| choice(id)).collect::<Option<_>>()?,
            (Self::Numbers(numbers), Kind::Numbers { .. }) => numbers
                .iter()
                .map(|number| format!("number-{number}"))
                .collect(),
            (Self::DaysAgo(days), Kind::Date) => {
                let day = today.checked_sub(days.days()).ok()?;
                let months = (i32::from(today.year()) - i32::from(day.year())) * 12
                    + i32::from(today.month())
                    - i32::from(day.month());
                let mut presses = vec!["earlier".to_owned(); usize::try_from(months).ok()?];
                presses.push(format!("day-{day}"));
                presses
            }
            _ => return None,
        })
    }
}

/// Whether to look into the pages beside the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asides {
    /// Languages, text size, a person, list, search, answers, no visit.
    All,
    /// None.
    No,
}

/// All journeys.
pub const JOURNEYS: &[Journey] = &[
    Journey {
        name: "moving-family",
        door: Door::Guided,
        answers: &[
            ("event", ScriptedAnswer::One("moving")),
            ("move_kind", ScriptedAnswer::One("in")),
            ("moved_on", ScriptedAnswer::DaysAgo(12)),
            ("residence", ScriptedAnswer::One("japanese")),
            ("my_number_card", ScriptedAnswer::Yes),
            ("children_ages", ScriptedAnswer::Numbers(&[7])),
            ("age_band", ScriptedAnswer::One("20_59")),
            ("insurance", ScriptedAnswer::One("national")),
            (
                "handbook",
                ScriptedAnswer::Several(&["intellectual", "day_service"]),
            ),
            ("move_more", ScriptedAnswer::Several(&[])),
            (
                "household",
                ScriptedAnswer::Several(&["child", "disability"]),
            ),
            ("low_income", ScriptedAnswer::No),
            ("needs", ScriptedAnswer::Several(&["slowly"])),
        ],
        asides: Asides::All,
    },
    Journey {
        name: "certificate",
        door: Door::Frequent(0),
        answers: &[],
        asides: Asides::No,
    },
    Journey {
        name: "bereavement",
        door: Door::Guided,
        answers: &[
            ("event", ScriptedAnswer::One("death")),
            ("death_notified", ScriptedAnswer::Yes),
            ("death_known_on", ScriptedAnswer::DaysAgo(9)),
            (
                "deceased",
                ScriptedAnswer::Several(&["household_head", "late_elder", "care_65", "pension"]),
            ),
            (
                "left_behind",
                ScriptedAnswer::Several(&["spouse", "lived_together"]),
            ),
            (
                "estate",
                ScriptedAnswer::Several(&["house", "moped", "water"]),
            ),
            ("needs", ScriptedAnswer::Several(&["quiet"])),
        ],
        asides: Asides::No,
    },
    Journey {
        name: "unknown",
        door: Door::Guided,
        answers: &[],
        asides: Asides::No,
    },
];
