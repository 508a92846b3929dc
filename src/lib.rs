//! Annai (案内): the information desk of a city hall, as a lobby kiosk.
//!
#![doc = include_str!("ARCHITECTURE.md")]

pub mod api;
pub mod board;
pub mod catalogue;
pub mod cli;
pub mod clock;
pub mod config;
pub mod content;
pub mod fault;
mod files;
pub mod guide;
pub mod hall;
pub mod kiosk;
pub mod link;
pub mod locale;
pub mod page;
pub mod paper;
pub mod reading;
pub mod record;
pub mod shell;
pub mod simulate;
pub mod ticket;
pub mod tour;
pub mod ui;
pub mod visit;
pub mod voice;
pub mod web;
