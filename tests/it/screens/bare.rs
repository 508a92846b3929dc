//! The kiosk on a bare X server and under a window manager: the whole page is on the screen, whatever
//! scale winit takes the panel's millimetres for.
//!
//! Where a program is not there the test says so and passes; in CI that is a failure.

use std::process::Command;

use super::xvfb::{OnDisplay, Running, Xvfb};
use crate::paper::peer::missing;

/// The panel as it is shipped.
const SIZE: (u16, u16) = (1080, 1920);
/// What winit reckons for the panel as it is shipped, and what desktops are set to.
const SCALES: [&str; 4] = ["1", "1.0833", "1.3333", "2"];
/// The top of the page, where the clock stands.
const TOP: usize = 150;

#[test]
fn the_whole_page_is_on_a_bare_screen_at_every_scale() {
    let Some(screen) = Xvfb::start(SIZE) else {
        return missing("Xvfb");
    };
    whole_at_every_scale(&screen);
}

#[test]
fn the_whole_page_is_on_the_screen_under_a_window_manager() {
    let Some(screen) = Xvfb::start(SIZE) else {
        return missing("Xvfb");
    };
    #[expect(clippy::disallowed_methods, reason = "a window manager is a program")]
    let mut openbox = Command::new("openbox");
    let _ = openbox.arg("--sm-disable").env("DISPLAY", &screen.display);
    let Some(_openbox) = Running::start(&mut openbox) else {
        return missing("openbox");
    };
    whole_at_every_scale(&screen);
}

fn whole_at_every_scale(screen: &Xvfb) {
    let row = usize::from(SIZE.0) * 4;
    let shown = SCALES.map(|scale| {
        let _kiosk = OnDisplay::start(env!("CARGO_BIN_EXE_annai"), &screen.display, scale);
        screen.still().split_off(TOP * row)
    });
    let paper = &shown[0][..4];
    let foot = shown[0].chunks(row).rev().take(200).flatten();
    let foot: Vec<u8> = foot.copied().collect();
    assert!(
        foot.chunks(4).any(|pixel| pixel != paper),
        "no bar at the foot"
    );
    for (scale, shown_so) in SCALES.iter().zip(&shown) {
        assert!(*shown_so == shown[0], "scale {scale} shows another page");
    }
}
