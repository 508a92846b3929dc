//! All integration tests, in one program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test, or a bench, fails by panicking, and skips aloud"
)]

mod board;
mod catalogue;
mod check;
mod citations;
mod config;
mod desk;
mod devices;
mod guide;
mod hall;
mod kiosk;
mod locale;
mod notices;
mod paper;
mod phone;
mod plain;
mod reading;
mod record;
mod report;
mod screens;
mod search;
mod simulate;
mod speech;
mod tidy;
mod visit;
