//! Numbers: what a kiosk asks the hall for, and what it gets.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Address;
use super::text::{as_text, counter_text, whole};
use crate::catalogue::CounterId;
use crate::ticket::{Number, Series};

/// One counter that a ticket is good for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// The counter's id in the catalogue.
    #[serde(with = "counter_text")]
    #[schema(value_type = String, example = "citizens")]
    pub counter: CounterId,
    /// Minutes that the catalogue expects its procedures to take; 0 for "as usual at this counter".
    #[serde(default, deserialize_with = "whole")]
    #[schema(maximum = 480)]
    pub minutes: u16,
}

impl Stop {
    /// More minutes than this no stop takes: eight hours.
    pub const MOST_MINUTES: u16 = 480;
}

/// What a kiosk asks for when it wants a number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TicketRequest {
    /// The counters to visit, in order; 1 to 24.
    #[schema(min_items = 1, max_items = 24)]
    pub stops: Vec<Stop>,
    /// Under what the visitor finds their place on a phone: 20 to 40 letters, digits, `-` or `_`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, pattern = "^[A-Za-z0-9_-]{20,40}$")]
    pub address: Option<Address>,
    /// The number that the kiosk gave while it could not reach the hall.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lent: Option<Lent>,
    /// The wait at the first stop that is shown with the number, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<ToldWait>,
}

/// A range of waiting minutes as a visitor was told it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ToldWait {
    /// Its lower end, in minutes.
    #[serde(deserialize_with = "whole")]
    #[schema(maximum = 65535)]
    pub least: u16,
    /// Its upper end, in minutes.
    #[serde(deserialize_with = "whole")]
    #[schema(maximum = 65535)]
    pub most: u16,
}

/// A number out of a leased block that a visitor holds already.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Lent {
    /// The business day of the block.
    #[schema(value_type = String, format = Date)]
    pub day: Date,
    /// The number.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A-041", pattern = "^[A-HJ-NP-Z]-(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})$")]
    pub number: Number,
    /// The kiosk's own name for itself, under which the block was leased.
    pub holder: String,
}

/// A ticket's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DayNumber {
    /// The number.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A-041", pattern = "^[A-HJ-NP-Z]-(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})$")]
    pub number: Number,
    /// The business day that it is good for.
    #[schema(value_type = String, format = Date)]
    pub day: Date,
}

/// How long ago something was done that could not be told at once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Ago {
    /// In milliseconds. The hall keeps it within its business day.
    #[serde(default, deserialize_with = "whole")]
    pub milliseconds_ago: u64,
}

/// Asks for blocks of numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LeaseRequest {
    /// The kiosk's own name for itself: random, kept on its disk, so that two kiosks that were given
    /// the same name never share a block.
    #[schema(min_length = 16, max_length = 64)]
    pub holder: String,
    /// Which blocks.
    #[schema(max_items = 24)]
    pub blocks: Vec<BlockRequest>,
}

/// Which block of which series; the first of a day is 0. The same one asked for again is the same
/// numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BlockRequest {
    /// The series.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A", pattern = "^[A-HJ-NP-Z]$")]
    pub series: Series,
    /// Which block, from 0.
    #[serde(deserialize_with = "whole")]
    #[schema(value_type = u64, maximum = 4294967295_i64)]
    pub nth: u32,
}

/// A leased block of numbers, good for one business day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
pub struct NumberBlock {
    /// The business day.
    #[schema(value_type = String, format = Date)]
    pub day: Date,
    /// Which block, from 0.
    #[schema(value_type = u64, maximum = 4294967295_i64)]
    pub nth: u32,
    /// Its first number.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A-101", pattern = "^[A-HJ-NP-Z]-(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})$")]
    pub first: Number,
    /// Its last number.
    #[serde(with = "as_text")]
    #[schema(value_type = String, example = "A-120", pattern = "^[A-HJ-NP-Z]-(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})$")]
    pub last: Number,
}

/// The key with which a kiosk or a station signs strips: its public half, 64 hex digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignerKey {
    /// The public half.
    #[schema(pattern = "^[0-9a-fA-F]{64}$")]
    pub public: String,
    /// The counter for whose station it signs; a kiosk names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counter: Option<String>,
}
