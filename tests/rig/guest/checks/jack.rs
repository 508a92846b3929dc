//! A jack for headphones, whose switch a program turns (uinput).

use std::pin::Pin;
use std::time::{Duration, Instant};

use annai::devices::{DeviceFiles, HeadphoneEvent, headphones};
use evdev::uinput::VirtualDevice;
use evdev::{AttributeSet, EventType, InputEvent, SwitchCode};
use futures_util::{Stream, StreamExt as _};
use tokio::runtime::{Builder, Runtime};

use super::Amount;

/// Longer than anything may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often the switch is turned until the jack is read.
const TRIES: usize = 30;

struct Jack {
    device: VirtualDevice,
    events: Pin<Box<dyn Stream<Item = HeadphoneEvent>>>,
    runtime: Runtime,
}

impl Jack {
    /// A jack that is read.
    fn read() -> Self {
        let switches: AttributeSet<SwitchCode> =
            [SwitchCode::SW_HEADPHONE_INSERT].into_iter().collect();
        let device = VirtualDevice::builder()
            .expect("/dev/uinput")
            .name("HDA Intel PCH Headphone")
            .with_switches(&switches)
            .and_then(evdev::uinput::VirtualDeviceBuilder::build)
            .expect("a jack");
        let mut jack = Self {
            device,
            events: Box::pin(headphones(DeviceFiles::default())),
            runtime: Builder::new_current_thread().enable_time().build().unwrap(),
        };
        for _ in 0..TRIES {
            jack.turn(1);
            let plugged = jack.within(Duration::from_secs(1));
            jack.turn(0);
            if plugged == Some(HeadphoneEvent::PluggedIn) {
                assert_eq!(jack.within(PATIENCE), Some(HeadphoneEvent::PulledOut));
                return jack;
            }
        }
        panic!("the jack is not read");
    }

    fn turn(&mut self, value: i32) {
        let switch = SwitchCode::SW_HEADPHONE_INSERT.0;
        let event = InputEvent::new(EventType::SWITCH.0, switch, value);
        self.device.emit(&[event]).expect("a switch");
    }

    fn within(&mut self, limit: Duration) -> Option<HeadphoneEvent> {
        let next = async { tokio::time::timeout(limit, self.events.next()).await };
        self.runtime.block_on(next).ok().flatten()
    }
}

/// Headphones that are plugged in and pulled out, and a jack that is gone with them.
pub(super) fn told(amount: Amount) -> String {
    let mut jack = Jack::read();
    let mut slowest = Duration::ZERO;
    for _ in 0..amount.replugs {
        for (value, expected) in [
            (1, HeadphoneEvent::PluggedIn),
            (0, HeadphoneEvent::PulledOut),
        ] {
            let begun = Instant::now();
            jack.turn(value);
            assert_eq!(jack.within(PATIENCE), Some(expected));
            slowest = slowest.max(begun.elapsed());
        }
    }
    jack.turn(1);
    assert_eq!(jack.within(PATIENCE), Some(HeadphoneEvent::PluggedIn));
    let Jack {
        device,
        mut events,
        runtime,
    } = jack;
    drop(device);
    let gone = async { tokio::time::timeout(PATIENCE, events.next()).await };
    assert_eq!(runtime.block_on(gone), Ok(Some(HeadphoneEvent::PulledOut)));
    format!(
        "{} times in and out, told after {} ms at most; gone counts as out",
        amount.replugs,
        slowest.as_millis()
    )
}
