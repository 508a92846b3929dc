//! How soon headphones are heard: from the event of the jack in the kernel's form to the first samples of the page's
//! first words at the player.
//!
//! The jack is a pipe in a mount namespace of the program's own, where the kernel has its file. What the kernel
//! itself takes between plug and event is not in the figure.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::time::SystemTime;

use super::keys::listened;
use super::*;

/// Times that the headphones are plugged in.
const PLUGGED: usize = 100;
/// What the silence after they were pulled out takes, with room to spare.
const SILENCE: Duration = Duration::from_millis(500);
/// Puts the folders `class` and `input` where the kernel has its own, and starts the program.
const APART: &str = r#"#!/bin/sh
exec unshare --user --map-root-user --mount sh -c '
    mkdir -p /dev/input
    mount --bind "$ANNAI_JACK/class" /sys/class/input && mount --bind "$ANNAI_JACK/input" /dev/input &&
    exec "$@"' sh "$ANNAI_PROGRAM" "$@"
"#;

/// A visitor comes to the welcome page with headphones, again and again.
pub(super) fn jack(mirror: &Mirror) {
    let Some((screen, folder, ear)) = listened(mirror) else {
        return;
    };
    let capabilities = folder.path().join("class/event7/device/capabilities");
    fs::create_dir_all(&capabilities).unwrap();
    // The switch of a jack for headphones alone (SW_HEADPHONE_INSERT).
    fs::write(capabilities.join("sw"), "4\n").unwrap();
    fs::create_dir(folder.path().join("input")).unwrap();
    let pipe = folder.path().join("input/event7");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let apart = folder.path().join("apart");
    fs::write(&apart, APART).unwrap();
    fs::set_permissions(&apart, fs::Permissions::from_mode(0o755)).unwrap();

    let path = std::env::var("PATH").unwrap();
    let mut command = shipped(
        apart.to_str().unwrap(),
        folder.path(),
        "127.0.0.1:0",
        &screen.display,
    );
    let _ = command
        .env("PATH", format!("{}:{path}", folder.path().display()))
        .env("ANNAI_HEARD", &ear.heard)
        .env("ANNAI_JACK", folder.path())
        .env("ANNAI_PROGRAM", env!("CARGO_BIN_EXE_annai"));
    let mut kiosk = Running::start(&mut command).unwrap();
    let _ = screen.still();
    if kiosk.has_ended() {
        println!("SKIPPED: this machine gives no mount namespace, or the kiosk ended");
        return;
    }
    // Waits until the kiosk reads it.
    let jack = OpenOptions::new().write(true).open(&pipe).unwrap();
    let times = (0..PLUGGED).map(|at| {
        std::thread::sleep(SILENCE);
        pause(at);
        let before = ear.times();
        let plugged = SystemTime::now();
        let _ = until(|| ear.times() > before, || turn(&jack, 1));
        let heard = ear.last();
        turn(&jack, 0);
        heard.saturating_sub(plugged.duration_since(SystemTime::UNIX_EPOCH).unwrap())
    });
    say("headphones in, first sound", times.collect());
}

/// Writes what the kernel tells when the switch turns (struct input_event: EV_SW, then SYN_REPORT).
fn turn(mut jack: &File, plugged: i32) {
    let event = |kind: u16, code: u16, value: i32| {
        let time = [0; 2 * size_of::<usize>()];
        let numbers = [kind.to_ne_bytes(), code.to_ne_bytes()];
        [&time[..], &numbers.concat(), &value.to_ne_bytes()].concat()
    };
    jack.write_all(&[event(5, 2, plugged), event(0, 0, 0)].concat())
        .unwrap();
}
