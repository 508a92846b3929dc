//! What must hold for all orders of events and for all input, tried by machine.
//!
//! - `model`: everything that can happen between kiosks, halls and desks, in every order.
//! - `fuzz`: input that is nearly right.
//! - `memory`: what a process still holds of a visit.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, tells what it tried, and starts a process"
)]

mod fuzz;
mod memory;
mod model;

#[path = "../it/desk/held.rs"]
mod held;

/// The small hall of the tests of records.
#[expect(dead_code, reason = "its own tests need more of it")]
#[path = "../it/record"]
mod record {
    pub(crate) mod forge;
    pub(crate) mod household;
    pub(crate) mod world;
}
