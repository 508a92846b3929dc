//! The city's content: counters, facts, questions and procedures, read from plain files.

pub mod condition;
pub mod model;

pub use condition::{Condition, Test};
pub use model::*;
