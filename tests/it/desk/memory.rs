//! A station forgets at "finish", a kiosk at the end of a visit: their processes are searched, as they run,
//! for what a visitor carried and staff typed.

use std::time::Duration;

use annai::clock::Clock;
use jiff::ToSpan as _;
use jiff::tz::TimeZone;

use super::held::held;
use super::on_screen::{F1, F5, NOTE, OnScreen};
use super::{CityHall, strip_at};
use crate::paper::peer::missing;

/// Days since the move that the visitor tells of. No other text of a station has that day.
const MOVED_DAYS_AGO: i32 = 12;
/// Time in which "finish" can be taken back, and some more.
const UNDO: Duration = Duration::from_secs(9);

/// Where the kiosk's controls stand on a screen of 540 × 960: "these are all my papers", "start over".
const THAT_IS_ALL: (i16, i16) = (393, 822);
const START_OVER: (i16, i16) = (168, 923);

/// Waits until a process holds something.
fn wait_for(process: u32, needle: &str) {
    for _ in 0..100 {
        if held(process, needle) > 0 {
            return;
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    panic!("{needle} never came into the program's memory");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_finish_the_memory_of_a_station_holds_nothing_of_the_visitor() {
    let Some(desktop) = OnScreen::desktop((1280, 800)) else {
        return missing("Xvfb or openbox");
    };
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::system(TimeZone::get("Asia/Tokyo").unwrap());
    let moved = clock.today().checked_sub(MOVED_DAYS_AGO.days()).unwrap();
    let fact = moved.strftime("%Y年%-m月%-d日").to_string();
    let city = CityHall::open_by(folder, clock, true).await;
    let sheet = city.visit("moving-family", "en").await;
    let station = desktop.station(&city);
    let (screen, process) = (&station.screen, station.process());

    screen.type_keys([F1]);
    std::thread::sleep(Duration::from_secs(1));
    let digits = strip_at(&sheet, 0);
    station.scan(&digits);
    wait_for(process, &fact);
    station.write_note();
    wait_for(process, NOTE);

    screen.type_keys([F5]);
    std::thread::sleep(UNDO);
    let needles = [
        fact.as_str(),
        NOTE,
        &NOTE[..5],
        &digits[..60],
        &digits[200..260],
    ];
    let left = needles.map(|needle| held(process, needle));
    assert_eq!(left, [0; 5], "{needles:?}");
    drop(station);
    let _ = city.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_visit_the_memory_of_a_kiosk_holds_nothing_of_the_visitor() {
    let Some(desktop) = OnScreen::desktop((540, 960)) else {
        return missing("Xvfb or openbox");
    };
    let clock = Clock::system(TimeZone::get("Asia/Tokyo").unwrap());
    let moved = clock.today().checked_sub(MOVED_DAYS_AGO.days()).unwrap();
    let fact = moved.strftime("%Y年%-m月%-d日").to_string();
    let folder = tempfile::tempdir().unwrap();
    let city = CityHall::open_by(folder, clock, true).await;
    let sheet = city.visit("moving-family", "en").await;
    let own = sheet.own.as_ref().unwrap();
    let [own, stub] = [&own.strip.0, &own.stub.as_ref().unwrap().0].map(|code| code.digits());
    // The kiosk of the same hall, so that it believes its own strips.
    let folder = city.close().await;
    let kiosk = desktop.kiosk(folder.path());
    let process = kiosk.process();

    kiosk.scan(own.as_str());
    let _ = kiosk.screen.still();
    kiosk.scan(stub.as_str());
    let _ = kiosk.screen.still();
    kiosk.press_at(THAT_IS_ALL.0, THAT_IS_ALL.1);
    wait_for(process, &fact);
    kiosk.press_at(START_OVER.0, START_OVER.1);
    let needles = [
        &fact,
        &own.as_str()[..60],
        &own.as_str()[200..260],
        stub.as_str(),
    ];
    let left = needles.map(|needle| held(process, needle));
    assert_eq!(left, [0; 4], "{needles:?}");
}
