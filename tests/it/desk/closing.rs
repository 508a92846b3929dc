//! A window that is closed by mistake.

use annai::clock::Clock;
use jiff::tz::TimeZone;

use super::CityHall;
use super::on_screen::{OnScreen, ProgramOnScreen};
use crate::paper::peer::missing;

/// A station on a desktop, and its city hall; `None` where a program for it is missing.
async fn open() -> Option<(CityHall, ProgramOnScreen)> {
    let desktop = OnScreen::desktop((1280, 800))?;
    let clock = Clock::system(TimeZone::get("Asia/Tokyo").unwrap());
    let city = CityHall::open_by(tempfile::tempdir().unwrap(), clock, true).await;
    let station = desktop.station(&city);
    Some((city, station))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_with_a_note_that_is_not_on_paper_is_closed_the_second_time() {
    let Some((city, mut station)) = open().await else {
        return missing("Xvfb or openbox");
    };
    station.write_note();
    let before = station.screen.screen();
    station.close_window();
    let after = station.screen.still();
    assert!(after != before, "what would be lost is told");
    assert!(!station.ends(), "the note is still there");
    station.close_window();
    assert!(station.ends());
    let _ = city.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_without_a_note_is_closed_at_once() {
    let Some((city, mut station)) = open().await else {
        return missing("Xvfb or openbox");
    };
    station.close_window();
    assert!(station.ends());
    let _ = city.close().await;
}
