//! The scripted journeys: who comes, and what they answer.

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

/// Whether to look into the pages beside the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asides {
    /// Languages, text size, a person, list, search, answers, no visit, idle.
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
