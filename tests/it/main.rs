//! All integration tests, in one program.

mod catalogue;
mod config;
mod guide;
mod hall;
mod kiosk;
mod locale;
mod paper;
mod record;
mod screens;
mod tidy;
mod visit;
