//! What a catalogue holds once it is known to be sound.
//!
//! Names that people read are not here: they are messages (`procedure-move_in`), found by id.
//! Every carried thing has a `code`, a number that is given once and never again, so that a paper
//! of years ago can still be read.

use std::fmt;
use std::sync::Arc;

use jiff::civil::Time;

use super::condition::Condition;
use super::enquiry::{Enquiry, Weight};
use super::fingerprint::RowHashes;
use super::period::{Deadline, Earliest};
use super::phrasebook::{Phrase, Remark};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it is written in the files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// A building of the city hall. Message: `building-ID`.
    BuildingId,
    /// A counter. Messages: `counter-ID` (the department), `counter-ID.place` if its place needs words.
    CounterId,
    /// One typed thing known about the visit. Message: `fact-ID` (a short label).
    FactId,
    /// One answer of a one-of or several-of fact. Message: `choice-FACT-ID`.
    ChoiceId,
    /// A question. Messages: `question-ID`, `question-ID.why`.
    QuestionId,
    /// A field group, the unit of consent. Messages: `group-ID`, `group-ID.values`.
    GroupId,
    /// A paper to bring. Messages: `document-ID`, `.instead` (what does in its place) where there is something.
    DocumentId,
    /// A way that needs no visit. Message: `way-ID`.
    WayId,
    /// A heading of the list of errands. Message: `topic-ID`.
    TopicId,
    /// A procedure. Messages: `procedure-ID`, `.about` (one sentence), `.search` (words, comma-separated).
    ProcedureId,
    /// What people ask a lobby. Messages: `answer-ID`, `.text`, `.search`, `.place`, `.hours` and
    /// `.telephone` (with what it is for) if it has them.
    EnquiryId,
    /// A heading of the phrasebook. Message: `phrases-ID`.
    PhraseTopicId,
    /// A phrase of the phrasebook. Message: `phrase-ID`; of a choice: `reply-ID-CHOICE`.
    PhraseId,
    /// A ready-made remark. Message: `remark-ID`.
    RemarkId,
}

/// The number that stands for a thing on paper; given once, never reused.
pub type Code = u16;

/// The whole content of a city, sound and complete.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// SHA-256 over the files, in the order of their names; its first two bytes go into each strip.
    pub hash: [u8; 32],
    /// The hash of each row.
    pub rows: RowHashes,
    /// The facts and the group that the program itself has to find.
    pub roles: Roles,
    /// The buildings, in walking order from the kiosk.
    pub buildings: Vec<Building>,
    /// The counters, in the order of the files.
    pub counters: Vec<Counter>,
    /// The headings of the list of errands, in the order of the files.
    pub topics: Vec<Topic>,
    /// The field groups, in the order of the files.
    pub groups: Vec<Group>,
    /// The facts, in the order of the files.
    pub facts: Vec<Fact>,
    /// The questions, in the order of the files.
    pub questions: Vec<Question>,
    /// The papers.
    pub documents: Vec<Document>,
    /// The ways without a visit.
    pub ways: Vec<Way>,
    /// The procedures, in the order of the files.
    pub procedures: Vec<Procedure>,
    /// What people ask a lobby that is no procedure, in the order of the files.
    pub enquiries: Vec<Enquiry>,
    /// The headings of the phrasebook, in the order of the files.
    pub phrase_topics: Vec<PhraseTopicId>,
    /// The phrasebook, in the order of the files.
    pub phrases: Vec<Phrase>,
    /// What staff may put into a note without writing, in the order of the files.
    pub remarks: Vec<Remark>,
}

/// What the program itself has to find in every catalogue, whatever a city calls it: in the files
/// `role = "…"`, each with exactly one row.
#[derive(Debug, Clone)]
pub struct Roles {
    /// `opening`: the fact that begins every interview, what the visit is about.
    pub opening: FactId,
    /// Fact with the role `needs`: the help that a visitor needs at a desk. It has a place of its own in
    /// a record.
    pub needs: FactId,
    /// `errand`: the group of what is to be done today. The plan's procedures are shared with it,
    /// and who comes back for something else answers it anew.
    pub errand: GroupId,
    /// Group with the role `notes`: what counters wrote. Without one, notes stay in the visitor's own
    /// part.
    pub notes: Option<GroupId>,
}

/// A building.
#[derive(Debug, Clone)]
pub struct Building {
    /// Its id.
    pub id: BuildingId,
    /// Minutes on foot from the kiosk's building; 0 for the kiosk's own.
    pub walk: u32,
}

/// A place with staff that serves visitors.
#[derive(Debug, Clone)]
pub struct Counter {
    /// Its id.
    pub id: CounterId,
    /// Its number on paper.
    pub code: Code,
    /// The number on the sign above it, 1 to 999; `None` where there is only a name.
    pub number: Option<u16>,
    /// The building it is in.
    pub building: BuildingId,
    /// The floor, 1 for the ground floor.
    pub floor: i8,
    /// Its place on the floor's map in thousandths of the map's width and height.
    pub at: (u16, u16),
    /// Opening and closing, when they differ from the hall's.
    pub hours: Option<Hours>,
    /// The ticket series, one letter A–Z without I and O.
    pub series: char,
    /// Desks usually staffed, for the waiting-time formula.
    pub desks: u16,
    /// Rough minutes a visitor takes here.
    pub minutes: u16,
    /// Whether tickets, sheets and boards say its number only, not its name.
    pub sensitive: bool,
    /// Whether this is the general counter, which takes errands whose counter is not known.
    pub general: bool,
    /// Whether the law lets this counter note individual numbers (My Number).
    pub individual_numbers: bool,
    /// Whether the city itself confirmed this row.
    pub confirmed: bool,
    /// Where the facts come from.
    pub source: String,
}

/// Opening hours of one day, in the hall's zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// First minute at which visitors are received.
    pub open: Time,
    /// Closing time: from this minute on no visitor is received.
    pub close: Time,
}

/// A heading of the list of errands.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// The pictogram beside it: a file name in `assets/pictograms` without `.svg`.
    pub pictogram: String,
}

/// A group of facts that is shared or kept as one.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its number on paper.
    pub code: Code,
    /// Whether the sheet leaves its name out.
    pub sensitive: bool,
}

/// One typed thing that may be known about the visit.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// Its number on paper.
    pub code: Code,
    /// What values it takes.
    pub kind: Kind,
    /// The field group it belongs to.
    pub group: GroupId,
    /// Whether it may be carried on paper at all.
    pub carried: bool,
}

/// The values that a fact takes.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// Exactly one of the choices.
    OneOf(Vec<Choice>),
    /// Any number of the choices; the empty set is "none of these".
    SeveralOf(Vec<Choice>),
    /// A whole number.
    Number {
        /// The smallest.
        min: i64,
        /// The largest.
        max: i64,
    },
    /// Several whole numbers (the ages of the children); the empty set is "none".
    Numbers {
        /// The smallest.
        min: i64,
        /// The largest.
        max: i64,
    },
    /// A day.
    Date,
    /// A short text.
    Text {
        /// The most characters.
        max: usize,
    },
}

/// One choice of a fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its id, unique in the fact.
    pub id: ChoiceId,
    /// Its number on paper, unique in the fact.
    pub code: Code,
    /// Its pictogram, if it has one.
    pub pictogram: Option<String>,
}

/// When a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Before the plan, when the answer can change it.
    Plan,
    /// After the plan, for the counters' sake (help that is needed at the desk).
    Share,
}

/// A question that learns one fact.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// The fact that it learns.
    pub fact: FactId,
    /// When it is asked.
    pub stage: Stage,
    /// Below [`EARLY`], smaller is asked earlier, whatever another question would settle. From
    /// there on, smaller is asked earlier among equally useful ones.
    pub order: i32,
}

/// The first `order` that does not put a question before all others.
pub const EARLY: i32 = 10;

/// A paper to bring.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
}

/// A way that needs no visit.
#[derive(Debug, Clone)]
pub struct Way {
    /// Its id.
    pub id: WayId,
    /// Its pictogram.
    pub pictogram: String,
}

/// Something to get done.
#[derive(Debug, Clone)]
pub struct Procedure {
    /// Its id.
    pub id: ProcedureId,
    /// Its number on paper.
    pub code: Code,
    /// The heading under which the list of errands shows it.
    pub topic: TopicId,
    /// The counter; `None` when it is done outside the city's counters altogether.
    pub counter: Option<CounterId>,
    /// Who needs it.
    pub when: Condition,
    /// The papers to bring.
    pub documents: Vec<Paper>,
    /// The deadline, if there is one.
    pub deadline: Option<Deadline>,
    /// The day before which it cannot be done, if there is one.
    pub earliest: Option<Earliest>,
    /// What must be done before, when both are on the plan.
    pub after: Vec<ProcedureId>,
    /// What is settled by this one too: when both are needed, the other is not on the plan.
    pub covers: Vec<ProcedureId>,
    /// The fee in yen; `None` when it is not known for certain or varies.
    pub fee: Option<u32>,
    /// Rough minutes at the counter.
    pub minutes: u16,
    /// Ways that need no visit, each with its own condition.
    pub ways: Vec<WayIf>,
    /// How often it is asked for.
    pub weight: Weight,
    /// The field groups that the counter needs.
    pub groups: Vec<GroupId>,
    /// Whether tickets, sheets, boards and logs name it neutrally.
    pub sensitive: bool,
    /// Where the facts come from.
    pub source: String,
    /// Whether the city's own page of 2022 or later says so.
    pub confirmed: bool,
}

/// A paper to bring, if its condition holds.
#[derive(Debug, Clone)]
pub struct Paper {
    /// Which paper.
    pub document: DocumentId,
    /// Who needs to bring it.
    pub when: Condition,
}

/// A way without a visit, if its condition holds.
#[derive(Debug, Clone)]
pub struct WayIf {
    /// Which way.
    pub way: WayId,
    /// Who can take it.
    pub when: Condition,
}

impl Kind {
    /// What there is to choose from; nothing when it is no choice.
    #[must_use]
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::OneOf(choices) | Self::SeveralOf(choices) => choices,
            _ => &[],
        }
    }
}

impl Procedure {
    /// Its conditions: who needs it, which papers, which ways.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let papers = self.documents.iter().map(|paper| &paper.when);
        let ways = self.ways.iter().map(|way| &way.when);
        std::iter::once(&self.when).chain(papers).chain(ways)
    }

    /// The facts of the days that its deadline and its first day count from.
    pub fn days(&self) -> impl Iterator<Item = &FactId> {
        let deadline = self.deadline.iter().map(|deadline| &deadline.from);
        deadline.chain(self.earliest.iter().map(|earliest| &earliest.from))
    }
}

impl Catalogue {
    /// A counter by its id.
    #[must_use]
    pub fn counter(&self, id: &CounterId) -> Option<&Counter> {
        self.counters.iter().find(|counter| counter.id == *id)
    }

    /// A fact by its id.
    #[must_use]
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == *id)
    }

    /// A question by its id.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// Every condition of every procedure: who needs it, which papers, which ways.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.procedures.iter().flat_map(Procedure::conditions)
    }

    /// A counter by its number on paper.
    #[must_use]
    pub fn counter_of(&self, code: Code) -> Option<&Counter> {
        self.counters.iter().find(|counter| counter.code == code)
    }

    /// A procedure by its number on paper.
    #[must_use]
    pub fn procedure_of(&self, code: Code) -> Option<&Procedure> {
        let mut procedures = self.procedures.iter();
        procedures.find(|procedure| procedure.code == code)
    }

    /// What people ask a lobby, by its id.
    #[must_use]
    pub fn enquiry(&self, id: &EnquiryId) -> Option<&Enquiry> {
        self.enquiries.iter().find(|enquiry| enquiry.id == *id)
    }

    /// A procedure by its id.
    #[must_use]
    pub fn procedure(&self, id: &ProcedureId) -> Option<&Procedure> {
        self.procedures.iter().find(|procedure| procedure.id == *id)
    }

    /// Whether one procedure settles the other too.
    #[must_use]
    pub fn covers(&self, one: &ProcedureId, other: &ProcedureId) -> bool {
        self.procedure(one)
            .is_some_and(|procedure| procedure.covers.contains(other))
    }
}

#[cfg(test)]
impl Counter {
    /// A counter with so many desks, for tests in any room.
    pub(crate) fn of_tests(id: &str, desks: u16) -> Self {
        Self {
            id: id.into(),
            code: Code::try_from(1).unwrap(),
            number: None,
            building: BuildingId::from("main"),
            floor: 1,
            at: (0, 0),
            hours: None,
            series: 'A',
            desks,
            minutes: 12,
            sensitive: false,
            general: false,
            individual_numbers: false,
            confirmed: true,
            source: String::new(),
        }
    }
}
