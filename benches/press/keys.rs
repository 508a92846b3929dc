//! How soon a key is seen and heard: the ring around the control in focus, the first sound of what it says, and the end of
//! what was being said; and what visits that are read aloud leave in the memory of the program.
//!
//! The player is a script that writes down when the first samples reach it, and is then as busy as a loudspeaker.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::time::SystemTime;

use annai::config::KeyAction;

use super::*;

/// Codes of keys: the arrows down and up.
const NEXT: u8 = 116;
const PREVIOUS: u8 = 111;
/// Keys that are heard.
const HEARD: usize = 300;
/// Visits, and those after which the memory is first looked at.
const VISITS: usize = 500;
const FIRST_VISITS: usize = 50;
/// How long each page of such a visit is listened to, beside the time until it takes a press.
const LISTENING: Duration = Duration::from_millis(100);
/// A player that plays until it is cut off.
const PLAYER: &str = "head -c 46 > /dev/null; echo $$ > \"$ANNAI_HEARD.player\"; date +%s%N >> \"$ANNAI_HEARD\"; exec sleep 60";

/// A visitor with a keypad and headphones at the welcome page.
pub(super) fn keys(mirror: &Mirror) {
    let Some((screen, folder, ear)) = listened(mirror) else {
        return;
    };
    let path = std::env::var("PATH").unwrap();
    let mut command = shipped(
        env!("CARGO_BIN_EXE_annai"),
        folder.path(),
        "127.0.0.1:0",
        &screen.display,
    );
    let _ = command
        .env("PATH", format!("{}:{path}", folder.path().display()))
        .env("ANNAI_HEARD", &ear.heard);
    let _manager = manager(&screen);
    let kiosk = Running::start(&mut command).unwrap();
    let _ = screen.still();
    let mut visit = mirror.begin();
    mirror.feel(&mut visit, UiEvent::Key(KeyAction::Next));
    let welcome = mirror.scene(&visit.page());
    // The first key has the page read aloud, the second goes to its first control.
    for _ in 0..2 {
        screen.type_keys([NEXT]);
        let _ = screen.still();
    }
    say("key, ring around the control", rings(&screen, &welcome));
    say("key, first sound", sounds(&screen, &ear));
    say("key, silence", silences(&screen, &ear));
    let [first, last] = visits(&screen, mirror, &kiosk);
    println!(
        "memory after {FIRST_VISITS} and {VISITS} visits that were read aloud: {first} and {last} kB, {:+.1} %",
        100.0 * (last as f64 / first as f64 - 1.0)
    );
}

/// An X server of the panel's size, a folder with a player in it, and what the player writes down.
pub(super) fn listened(mirror: &Mirror) -> Option<(Xvfb, TempDir, Ear)> {
    let panel = mirror.config.panel.unwrap();
    let Some(screen) = Xvfb::start((panel.width as u16, panel.height as u16)) else {
        println!("SKIPPED: Xvfb is not installed");
        return None;
    };
    let folder = TempDir::new().unwrap();
    let heard = folder.path().join("heard");
    fs::write(&heard, "").unwrap();
    player(folder.path());
    Some((screen, folder, Ear { heard }))
}

fn player(folder: &Path) {
    let path = folder.join("aplay");
    fs::write(&path, format!("#!/bin/sh\n{PLAYER}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// The key that goes to the second control, and the one back to the first, in turn.
fn there_and_back(at: usize) -> u8 {
    [NEXT, PREVIOUS][at % 2]
}

/// The ring comes to the first control and leaves it.
fn rings(screen: &Xvfb, scene: &Scene) -> Vec<Duration> {
    let first = place(scene, "language-ja");
    let target = scene.targets.iter();
    let bounds = target
        .map(|target| target.bounds)
        .find(|bounds| bounds.contains(first));
    let edge = bounds.unwrap().x as i16;
    let look = || screen.pixels(edge - 8, first.y as i16, 16, 4);
    let times = (0..PRESSES).map(|at| {
        pause(at);
        let before = look();
        let key = there_and_back(at);
        until(|| look() != before, || screen.type_keys([key]))
    });
    times.collect()
}

/// When sounds began.
pub(super) struct Ear {
    pub(super) heard: PathBuf,
}

impl Ear {
    pub(super) fn times(&self) -> usize {
        fs::read_to_string(&self.heard).unwrap().lines().count()
    }

    /// The process that played last.
    fn player(&self) -> u32 {
        let file = self.heard.with_extension("player");
        fs::read_to_string(file).unwrap().trim().parse().unwrap()
    }

    pub(super) fn last(&self) -> Duration {
        let heard = fs::read_to_string(&self.heard).unwrap();
        Duration::from_nanos(heard.lines().last().unwrap().parse().unwrap())
    }
}

/// Each key cuts off what the key before it says.
fn silences(screen: &Xvfb, ear: &Ear) -> Vec<Duration> {
    let times = (0..HEARD).map(|at| {
        std::thread::sleep(Duration::from_millis(200));
        pause(at);
        let (before, player) = (ear.times(), ear.player());
        let key = there_and_back(at);
        let silent = until(|| !plays(player), || screen.type_keys([key]));
        let _ = until(|| ear.times() > before, || {});
        silent
    });
    times.collect()
}

/// Whether a player still runs; one that has ended may wait for its parent.
fn plays(player: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{player}/stat")).unwrap_or_default();
    let state = stat
        .rsplit_once(") ")
        .and_then(|(_, rest)| rest.chars().next());
    !matches!(state, None | Some('Z'))
}

fn sounds(screen: &Xvfb, ear: &Ear) -> Vec<Duration> {
    let times = (0..HEARD).map(|at| {
        std::thread::sleep(Duration::from_millis(200));
        pause(at);
        let before = ear.times();
        let pressed = SystemTime::now();
        let key = there_and_back(at);
        let _ = until(|| ear.times() > before, || screen.type_keys([key]));
        let pressed = pressed.duration_since(SystemTime::UNIX_EPOCH).unwrap();
        ear.last().saturating_sub(pressed)
    });
    times.collect()
}

/// Visits with a key, two pages and an end, and the resident memory after the first and after the last, in kB.
fn visits(screen: &Xvfb, mirror: &Mirror, kiosk: &Running) -> [u64; 2] {
    let mut visit = mirror.begin();
    // Back to the welcome page as it is at first.
    mirror.feel(&mut visit, UiEvent::Key(KeyAction::Next));
    tap(screen, &mirror.scene(&visit.page()), "start-over");
    mirror.press(&mut visit, "start-over");
    std::thread::sleep(GUARD);
    let mut after = [0; 2];
    for nth in 1..=VISITS {
        screen.type_keys([NEXT]);
        mirror.feel(&mut visit, UiEvent::Key(KeyAction::Next));
        std::thread::sleep(LISTENING);
        for control in ["language-en", "guided", "start-over"] {
            std::thread::sleep(GUARD);
            tap(screen, &mirror.scene(&visit.page()), control);
            mirror.press(&mut visit, control);
            std::thread::sleep(LISTENING);
        }
        match nth {
            FIRST_VISITS => after[0] = resident(kiosk.id()),
            VISITS => after[1] = resident(kiosk.id()),
            _ => {}
        }
    }
    after
}

fn resident(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS"));
    let kilobytes = line.unwrap().split_whitespace().nth(1);
    kilobytes.unwrap().parse().unwrap()
}
