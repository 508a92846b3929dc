//! Enquiries: what people ask a lobby that is no procedure. The files call them by what is given:
//! an `answer`, which is a place, a telephone, opening times or a sentence.

use super::{BuildingId, CounterId, EnquiryId};

/// What people ask a lobby, with where its answer is.
#[derive(Debug, Clone)]
pub struct Enquiry {
    /// Its id.
    pub id: EnquiryId,
    /// The heading under which it is listed.
    pub kind: EnquiryKind,
    /// Where it is in the hall.
    pub spot: Option<Spot>,
    /// The counter where one queues for it.
    pub counter: Option<CounterId>,
    /// The telephone number, as it is dialled.
    pub telephone: Option<String>,
    /// Its pictogram, if it has one.
    pub pictogram: Option<String>,
    /// How often it is asked for.
    pub weight: Weight,
    /// Whether its name stays off the paper, where others may read it.
    pub sensitive: bool,
    /// Where the facts come from.
    pub source: String,
    /// Whether the city itself confirmed this row.
    pub confirmed: bool,
}

/// What an enquiry is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EnquiryKind {
    /// Something to use in the hall: a toilet, a copier.
    Facility,
    /// A department that is not among the counters.
    Department,
    /// A reason to come: an appointment, a meeting, a member of staff.
    Visit,
    /// What the city does beyond its procedures.
    Service,
    /// What another office does.
    Elsewhere,
}

impl EnquiryKind {
    /// All kinds, in the order in which they are listed.
    pub const ALL: [Self; 5] = [
        Self::Facility,
        Self::Department,
        Self::Visit,
        Self::Service,
        Self::Elsewhere,
    ];

    /// The message of the heading over its list.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Facility => "places-facility",
            Self::Department => "places-department",
            Self::Visit => "places-visit",
            Self::Service => "places-service",
            Self::Elsewhere => "places-elsewhere",
        }
    }

    /// Its name in the files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Facility => "facility",
            Self::Department => "department",
            Self::Visit => "visit",
            Self::Service => "service",
            Self::Elsewhere => "elsewhere",
        }
    }
}

/// A spot in the hall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The building.
    pub building: BuildingId,
    /// The floor, 1 for the ground floor.
    pub floor: i8,
    /// The place on the floor's map in thousandths of its width and height, where it is known.
    pub at: Option<(u16, u16)>,
}

/// How often something is asked for, from 1 (hardly ever) to 9 (every day): what a search lists first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight(u8);

impl Weight {
    /// The least and the greatest.
    pub const RANGE: std::ops::RangeInclusive<u8> = 1..=9;

    /// A weight; what is out of range becomes the nearest that is in it.
    #[must_use]
    pub fn new(weight: u8) -> Self {
        Self(weight.clamp(*Self::RANGE.start(), *Self::RANGE.end()))
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Default for Weight {
    /// Neither rare nor of every day.
    fn default() -> Self {
        Self(5)
    }
}
