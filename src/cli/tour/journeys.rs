//! The scripted journeys: who comes, and what they answer.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::catalogue::{Fact, Kind};
use crate::page::Act;

/// One visitor's story.
#[derive(Debug)]
pub struct Journey {
    /// Its name on the command line.
    pub name: &'static str,
    /// How they come in.
    pub door: Door,
    /// What they answer, by fact; everything else is "I don't know".
    pub answers: &'static [(&'static str, Said)],
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
pub enum Said {
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

impl Said {
    /// What to press on the page of the question that learns a fact; `None` when the answer does
    /// not fit it.
    #[must_use]
    pub fn presses(self, fact: &Fact, today: Date) -> Option<Vec<Act>> {
        let choices = fact.kind.choices();
        let place = |id: &str| choices.iter().position(|choice| choice.id.as_str() == id);
        Some(match (self, &fact.kind) {
            (Self::Yes, _) => vec![Act::Pick(0)],
            (Self::No, _) => vec![Act::Pick(1)],
            (Self::One(id), _) => vec![Act::Pick(place(id)?)],
            (Self::Several([]), _) | (Self::Numbers([]), _) => vec![Act::Pick(0)],
            (Self::Several(ids), _) => ids
                .iter()
                .map(|id| Some(Act::Toggle(place(id)?)))
                .collect::<Option<_>>()?,
            (Self::Numbers(numbers), Kind::Numbers { min, .. }) => numbers
                .iter()
                .map(|number| Some(Act::Toggle(usize::try_from(number - min).ok()?)))
                .collect::<Option<_>>()?,
            (Self::DaysAgo(days), Kind::Date) => {
                let day = today.checked_sub(days.days()).ok()?;
                let months = (i32::from(today.year()) - i32::from(day.year())) * 12
                    + i32::from(today.month())
                    - i32::from(day.month());
                let mut acts = vec![Act::Earlier; usize::try_from(months).ok()?];
                acts.push(Act::Pick(usize::try_from(day.day()).ok()?));
                acts
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
            ("event", Said::One("moving")),
            ("move_kind", Said::One("in")),
            ("moved_on", Said::DaysAgo(12)),
            ("moved_out_online", Said::No),
            ("residence", Said::One("japanese")),
            ("my_number_card", Said::Yes),
            ("children_ages", Said::Numbers(&[7])),
            ("age_band", Said::One("20_59")),
            ("insurance", Said::One("national")),
            ("supported", Said::Several(&["child"])),
            ("handbook", Said::Several(&["intellectual"])),
            ("support_used", Said::Several(&["day_service"])),
            ("belongings", Said::Several(&[])),
            ("household", Said::Several(&[])),
            ("low_income", Said::No),
            ("needs", Said::Several(&["slowly"])),
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
            ("event", Said::One("death")),
            ("death_notified", Said::Yes),
            ("death_known_on", Said::DaysAgo(9)),
            (
                "deceased",
                Said::Several(&["household_head", "late_elder", "care_65", "pension"]),
            ),
            ("left_behind", Said::Several(&["spouse", "lived_together"])),
            ("estate", Said::Several(&["house", "moped", "water"])),
            ("needs", Said::Several(&["quiet"])),
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
