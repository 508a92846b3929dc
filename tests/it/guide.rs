//! Tests of `guide`: against brute force on small random cities, and on cases from the hall.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a helper of a test fails like a test"
)]

mod brute;
mod cases;
mod deadlines;
mod doors;
mod halls;
mod interviews;
mod live;
mod random_city;
mod stops;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use annai::catalogue::{
    Building, Catalogue, Choice, Condition, Counter, Deadline, Document, Earliest, Fact, FactId,
    FirstDay, Kind, Paper, Period, Procedure, ProcedureId, Question, Roles, Stage, Test, Value,
    Way, WayIf,
};
use annai::cli;
use annai::clock::Clock;
use annai::guide::{Answer, Answers, Certainty, Due, Goal, Guide, MOST_QUESTIONS, Plan, Truth};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

const TODAY: Date = date(2026, 11, 22);
