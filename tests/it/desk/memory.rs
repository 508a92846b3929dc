//! A station forgets at "finish": its process is searched, as it runs, for what a visitor carried and staff
//! typed.

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use annai::clock::Clock;
use jiff::ToSpan as _;
use jiff::tz::TimeZone;
use memchr::memmem;

use super::{CityHall, strip_at};
use crate::paper::peer::missing;
use crate::screens::xvfb::{Running, Xvfb};

/// Codes of keys.
const F1: u8 = 67;
const F5: u8 = 71;
const ENTER: u8 = 36;
/// Letters that staff type into the note, and their keys: no word of any language.
const NOTE: &str = "qzxjkvwq";
const NOTE_KEYS: [u8; 8] = [24, 52, 53, 44, 45, 55, 25, 24];
/// Where the note stands in a window of 1280 × 800.
const NOTE_AT: (i16, i16) = (640, 745);
/// Days since the move that the visitor tells of. No other text of a station has that day.
const MOVED_DAYS_AGO: i32 = 12;
/// Time in which "finish" can be taken back, and some more.
const UNDO: Duration = Duration::from_secs(9);

/// How often a process holds some bytes in what it may write to.
fn held(process: u32, needle: &str) -> usize {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let needle = needle.as_bytes();
    let mut found = 0;
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (Some(range), Some(rights)) = (words.next(), words.next()) else {
            continue;
        };
        if !rights.starts_with("rw") {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let [start, end] = [start, end].map(|at| u64::from_str_radix(at, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
        // What was unmapped meanwhile is gone.
        let read = memory.read_at(&mut bytes, start).unwrap_or(0);
        found += memmem::find_iter(&bytes[..read], needle).count();
    }
    found
}

/// Waits until a process holds something.
fn wait_for(process: u32, needle: &str) {
    for _ in 0..100 {
        if held(process, needle) > 0 {
            return;
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    panic!("{needle} never came into the station's memory");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_finish_the_memory_of_a_station_holds_nothing_of_the_visitor() {
    let Some(screen) = Xvfb::start((1280, 800)) else {
        return missing("Xvfb");
    };
    #[expect(clippy::disallowed_methods, reason = "a window manager is a program")]
    let mut openbox = Command::new("openbox");
    let _ = openbox.arg("--sm-disable").env("DISPLAY", &screen.display);
    let Some(_openbox) = Running::start(&mut openbox) else {
        return missing("openbox");
    };
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::system(TimeZone::get("Asia/Tokyo").unwrap());
    let moved = clock.today().checked_sub(MOVED_DAYS_AGO.days()).unwrap();
    let fact = moved.strftime("%Y年%-m月%-d日").to_string();
    let city = CityHall::open_by(folder, clock, true).await;
    let sheet = city.visit("moving-family", "en").await;
    let station = start_station(&city, &screen);
    let process = station.id();
    let _ = screen.still();

    screen.type_keys([F1]);
    std::thread::sleep(Duration::from_secs(1));
    let digits = strip_at(&sheet, 0);
    screen.type_keys(digits.bytes().map(|digit| match digit {
        b'0' => 19,
        digit => digit - b'1' + 10,
    }));
    screen.type_keys([ENTER]);
    wait_for(process, &fact);
    screen.point(NOTE_AT.0, NOTE_AT.1);
    let _ = screen.still();
    screen.press();
    screen.release();
    let _ = screen.still();
    screen.type_keys(NOTE_KEYS);
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

/// The station of a counter, as staff start it, on a screen.
fn start_station(city: &CityHall, screen: &Xvfb) -> Running {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shipped = fs::read_to_string(root.join("kiosk-config.toml")).unwrap();
    let listen = city
        .url()
        .split("//")
        .nth(1)
        .unwrap()
        .trim_end_matches('/')
        .to_owned();
    let config = shipped
        .replace("127.0.0.1:7340", &listen)
        .replace("\"annai-data\"", "\"data\"")
        .replace("\"assets/", &format!("\"{}/assets/", root.display()))
        .replace("\"locales\"", &format!("\"{}/locales\"", root.display()));
    let file = city.folder.path().join("station.toml");
    fs::write(&file, config).unwrap();
    #[expect(clippy::disallowed_methods, reason = "the station is a program")]
    let mut command = Command::new(env!("CARGO_BIN_EXE_annai"));
    let _ = command
        .args([
            "station",
            "--counter",
            "citizens",
            "--desk",
            "1",
            "--face",
            "staff",
        ])
        .arg("--config")
        .arg(&file)
        .env("DISPLAY", &screen.display)
        .env("WINIT_X11_SCALE_FACTOR", "1")
        .env_remove("WAYLAND_DISPLAY");
    Running::start(&mut command).unwrap()
}
