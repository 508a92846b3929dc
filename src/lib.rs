//! Annai (案内): the information desk of a city hall, as a lobby kiosk.
//!
#![doc = include_str!("ARCHITECTURE.md")]

#[cfg(feature = "window")]
pub mod accessible;
pub mod api;
#[cfg(all(feature = "station", target_os = "linux"))]
pub mod atspi;
#[cfg(feature = "board")]
pub mod board;
pub mod cases;
pub mod catalogue;
pub mod cli;
pub mod clock;
pub mod config;
pub mod content;
#[cfg(feature = "station")]
pub mod desk;
#[cfg(feature = "window")]
pub mod devices;
pub mod fault;
mod files;
pub mod guide;
#[cfg(feature = "hall")]
pub mod hall;
#[cfg(feature = "kiosk")]
pub mod kiosk;
pub mod link;
pub mod locale;
pub mod page;
#[cfg(feature = "paper")]
pub mod paper;
#[cfg(feature = "paper")]
pub mod printing;
pub mod reading;
pub mod record;
#[cfg(feature = "hall")]
pub mod report;
pub mod search;
pub mod shell;
#[cfg(feature = "hall")]
pub mod simulate;
#[cfg(feature = "station")]
pub mod station;
pub mod ticket;
#[cfg(all(feature = "hall", feature = "kiosk"))]
pub mod tour;
#[cfg(feature = "window")]
pub mod ui;
#[cfg(feature = "kiosk")]
pub mod visit;
#[cfg(feature = "window")]
pub mod voice;
#[cfg(feature = "hall")]
pub mod web;
