//! Sights of strips: whether a strip was read before on the same day.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::text::counter_text;
use crate::catalogue::CounterId;

/// A strip that a counter has read, by the random numbers that stand outside its seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StripSight {
    /// The number of its visit: 16 hex digits.
    #[schema(pattern = "^[0-9a-fA-F]{16}$")]
    pub visit: String,
    /// Its own number: 8 hex digits.
    #[schema(pattern = "^[0-9a-fA-F]{8}$")]
    pub strip: String,
}

/// What the hall knows of a strip that was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SightAnswer {
    /// Its first sight of the day; absent when this is the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<FirstSight>,
}

/// Where and when a strip was read first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FirstSight {
    /// The counter.
    #[serde(with = "counter_text")]
    #[schema(value_type = String, example = "citizens")]
    pub counter: CounterId,
    /// When, in milliseconds since 1970-01-01 UTC, to the minute.
    pub at: i64,
}
