//! Our reader: what Annai hears from a scanner, a scan at a time.

use std::path::Path;
use std::pin::Pin;
use std::time::Duration;

use annai::devices::{DeviceName, DeviceScan, scans};
use futures_util::{Stream, StreamExt as _};
use tokio::runtime::{Builder, Runtime};

/// Longer than anything may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// Longer than the pause that ends a code.
const PAUSE: Duration = Duration::from_millis(600);
/// How often a code may be lost, and be told so, before it comes whole.
const TRIES: usize = 20;

/// What was heard. These are digits of chance: they may be shown.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Heard {
    Scan(String),
    Lost,
    Connected,
    Disconnected,
}

pub(super) struct Reader {
    scans: Pin<Box<dyn Stream<Item = DeviceScan>>>,
    runtime: Runtime,
    lost: usize,
    parted: usize,
}

impl Reader {
    pub(super) fn of(device: &DeviceName) -> Self {
        Self {
            scans: Box::pin(scans(device)),
            runtime: Builder::new_current_thread().enable_time().build().unwrap(),
            lost: 0,
            parted: 0,
        }
    }

    /// Of a device by its file, as soon as it is read.
    pub(super) fn at(file: &Path) -> Self {
        let mut reader = Self::of(&DeviceName::Path(file.to_owned()));
        reader.connected();
        reader
    }

    pub(super) fn named(name: &str) -> Self {
        let name = DeviceName::parse(name).unwrap_or_else(|| panic!("{name} is no name"));
        let mut reader = Self::of(&name);
        reader.connected();
        reader
    }

    fn within(&mut self, limit: Duration) -> Option<Heard> {
        let next = async { tokio::time::timeout(limit, self.scans.next()).await };
        let scan = self.runtime.block_on(next).ok()?;
        Some(match scan.expect("it is read") {
            DeviceScan::Scan(text) => Heard::Scan(text.to_string()),
            DeviceScan::Dropped => Heard::Lost,
            DeviceScan::Connected => Heard::Connected,
            DeviceScan::Disconnected => Heard::Disconnected,
        })
    }

    pub(super) fn next(&mut self) -> Heard {
        self.within(PATIENCE).expect("something is heard")
    }

    /// Nothing more comes.
    pub(super) fn silent(&mut self) {
        assert_eq!(self.within(PAUSE), None);
    }

    /// Waits until the device is read.
    pub(super) fn connected(&mut self) {
        loop {
            match self.next() {
                Heard::Connected => return,
                Heard::Disconnected => {}
                other => panic!("{other:?} from a device that is not read"),
            }
        }
    }

    /// The device goes in the middle of a code, and nothing is heard of the half. Where the computer is busy, so
    /// much time may pass that the half came to an end, or was lost: that is told.
    pub(super) fn disconnected(&mut self, half: &str) {
        match self.next() {
            Heard::Disconnected => return,
            Heard::Lost => {}
            heard => assert_eq!(heard, Heard::Scan(half.to_owned())),
        }
        assert_eq!(self.next(), Heard::Disconnected);
    }

    /// A code is sent until it comes whole. Where the computer under the machine is busy, the kernel loses keys:
    /// that must be told, and nothing else. Or it comes in parts, because there was a pause.
    pub(super) fn gets(&mut self, code: &str, mut send: impl FnMut(&str)) {
        for _ in 0..TRIES {
            send(code);
            let mut got = String::new();
            loop {
                match self.within(PATIENCE) {
                    Some(Heard::Scan(scan)) => got.push_str(&scan),
                    Some(Heard::Lost) => break,
                    other => panic!("{other:?} behind {got:?} of {code:?}"),
                }
                if got == code {
                    return;
                }
                assert!(code.starts_with(&got), "{got:?} in place of {code:?}");
                self.parted += 1;
            }
            self.silent();
            self.lost += 1;
        }
        panic!("lost {TRIES} times");
    }

    /// What happened to codes on their way.
    pub(super) fn told(&self) -> String {
        let (lost, parted) = (self.lost, self.parted);
        format!("lost and told {lost}, parted by a pause {parted}, wrong 0")
    }

    /// No code was lost.
    pub(super) fn lost_none(&self) {
        assert_eq!(self.lost, 0, "codes were lost");
    }
}
