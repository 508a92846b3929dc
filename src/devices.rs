//! The edge to scanners, serial ports and keyboards, and to the jack for headphones; each is read in a thread of its own.
//!
//! A scanner on a serial port (USB CDC) is opened exclusively and sends a code in a millisecond. A keyboard
//! scanner is grabbed while it is read, so that its digits reach no window. What
//! they send is passed on as it comes; [`Framing`](crate::record::Framing) makes codes of it. Nothing that
//! was scanned is logged, and every buffer is wiped.

mod candidate;
mod channel;
#[cfg(target_os = "linux")]
mod events;
#[cfg(target_os = "linux")]
mod headphones;
mod keys;
mod pieces;
mod plugged;
#[cfg(target_os = "linux")]
mod presses;
mod scans;
mod serial;
#[cfg(target_os = "linux")]
mod wedge;

use std::collections::BTreeSet;
use std::fs::canonicalize;
use std::io;
use std::os::fd::BorrowedFd;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::fs::Access;
use zeroize::Zeroizing;

pub use crate::config::DeviceName;
pub use candidate::{DeviceAccess, DeviceFiles, DeviceKind, ScannerCandidate};
pub use channel::DeviceEvents;
use channel::DeviceSender;
#[cfg(target_os = "linux")]
pub use headphones::{HeadphoneEvent, headphones};
use pieces::Pieces;
use plugged::PlugWatch;
#[cfg(target_os = "linux")]
pub use presses::{KeyPress, presses};
pub use scans::{DeviceScan, scans};

/// Events that may wait to be heard before the device is not read on.
const EVENTS_WAITING: usize = 64;
/// Tick in which a device that has sent something is waited for: a pause is some of them.
const TICK: Duration = Duration::from_millis(100);
/// Longest pause between two tries to open a device; one that is plugged in ends it.
const RETRY_PAUSE: Duration = Duration::from_millis(500);

/// What comes from a scanner. It holds what was scanned, so it cannot be printed.
pub enum ScannerEvent {
    /// Characters as they came, in order; wiped when dropped.
    Typed(Zeroizing<String>),
    /// Enter, Tab, a line end, or a pause of 300 ms after some characters.
    Ended,
    /// Characters were lost on the way, and all others up to the next pause with them: it has to be
    /// scanned again.
    Dropped,
    /// The device is read from now on.
    Connected,
    /// The device cannot be read: at the beginning, or since it was unplugged.
    Disconnected,
}

/// Whether others may read a device as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grab {
    /// Exclusive access (EVIOCGRAB): other readers get no events.
    Exclusive,
    /// What a keyboard types reaches windows as before.
    Shared,
}

/// Why a device cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
enum DeviceError {
    #[error("it is not plugged in")]
    Missing,
    #[error("access to {0} is denied: see `annai devices`")]
    Denied(PathBuf),
    #[error("{0}")]
    Refused(String),
}

impl From<io::Error> for DeviceError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            _ => Self::Refused(error.to_string()),
        }
    }
}

/// An open device.
trait ScannerPort {
    /// What to wait for.
    fn descriptor(&self) -> BorrowedFd<'_>;

    /// Takes what has come, when something has.
    ///
    /// # Errors
    /// The device is gone.
    fn read(&mut self, pieces: &mut Pieces) -> io::Result<()>;
}

/// Starts a thread that owns the device, opens it again within 2 s after it was plugged in again, and
/// ends when the receiver is dropped.
#[must_use]
pub fn scanner(device: &DeviceName) -> DeviceEvents<ScannerEvent> {
    listen(device, Grab::Exclusive)
}

/// As [`scanner`]; `grab` says whether others may read a keyboard as well.
#[must_use]
pub fn listen(device: &DeviceName, grab: Grab) -> DeviceEvents<ScannerEvent> {
    let device = device.clone();
    let started = channel::start("scanner", EVENTS_WAITING, move |sender| {
        serve(&device, grab, sender);
    });
    started.unwrap_or_else(|error| {
        tracing::error!("the scanner is not read, its thread cannot be started: {error}");
        DeviceEvents::none()
    })
}

/// Read loop of the device's thread: reopens the device after it was unplugged, and ends when the receiver is
/// dropped.
fn serve(device: &DeviceName, grab: Grab, sender: &DeviceSender<ScannerEvent>) {
    let mut told: Option<DeviceError> = None;
    while !sender.is_closed() {
        // From before the try, so that a device that comes right after it ends the pause.
        let mut plugged = PlugWatch::new(device);
        match open(device, grab) {
            Ok(mut port) => {
                tracing::info!(%device, "the scanner is read");
                let gone = read(port.as_mut(), sender);
                // Closed before anybody hears of it, so that others can open it.
                drop(port);
                let Some(error) = gone else { return };
                tracing::warn!(%device, "the scanner is gone: {error}");
                told = Some(DeviceError::Missing);
                if sender.tell(ScannerEvent::Disconnected).is_none() {
                    return;
                }
                // Forgets what was plugged in while it was read.
                plugged = PlugWatch::new(device);
            }
            Err(error) => {
                if told.as_ref() != Some(&error) {
                    tracing::warn!(%device, "the scanner is not read: {error}");
                    if told.replace(error).is_none()
                        && sender.tell(ScannerEvent::Disconnected).is_none()
                    {
                        return;
                    }
                }
            }
        }
        let _ = plugged.wait(sender, RETRY_PAUSE);
    }
}

/// Reads an open device until it is gone, and says why. `None`: nobody listens any more.
fn read(port: &mut dyn ScannerPort, sender: &DeviceSender<ScannerEvent>) -> Option<io::Error> {
    let mut pieces = Pieces::default();
    sender.tell(ScannerEvent::Connected)?;
    while !sender.is_closed() {
        let pause = pieces.is_waiting().then_some(TICK);
        let gone = match sender.wait(&[port.descriptor()], pause) {
            Ok(sent) if sent == [true] => port.read(&mut pieces).err(),
            Ok(_) => {
                pieces.quiet();
                None
            }
            Err(error) => Some(error),
        };
        for event in pieces.events() {
            sender.tell(event)?;
        }
        if gone.is_some() {
            return gone;
        }
    }
    None
}

fn open(device: &DeviceName, grab: Grab) -> Result<Box<dyn ScannerPort>, DeviceError> {
    let (file, kind) = match device {
        DeviceName::Usb(name) => {
            let mut found = DeviceFiles::default().candidates();
            found.retain(|candidate| candidate.is(name));
            let ports: BTreeSet<&str> = found.iter().filter_map(ScannerCandidate::port).collect();
            if ports.len() > 1 {
                tracing::warn!(%device, "several devices have this name: add @PORT, one of {ports:?}");
            }
            let first = found.into_iter().next().ok_or(DeviceError::Missing)?;
            (first.file, first.kind)
        }
        DeviceName::Path(path) => {
            let file = canonicalize(path)?;
            let kind = DeviceKind::of(&file);
            (file, kind)
        }
    };
    may_read(&file, kind)?;
    match kind {
        DeviceKind::Serial => Ok(Box::new(serial::SerialReader::open(&file)?)),
        #[cfg(target_os = "linux")]
        DeviceKind::Keyboard => Ok(Box::new(wedge::Wedge::open(&file, grab)?)),
        #[cfg(not(target_os = "linux"))]
        DeviceKind::Keyboard => {
            let _ = grab;
            Err(DeviceError::Refused(
                "keyboards are read on Linux only".to_owned(),
            ))
        }
    }
}

/// Whether this account may read the device.
fn may_read(file: &Path, kind: DeviceKind) -> Result<(), DeviceError> {
    let access = match kind {
        DeviceKind::Serial => Access::READ_OK | Access::WRITE_OK,
        DeviceKind::Keyboard => Access::READ_OK,
    };
    rustix::fs::access(file, access).map_err(|error| match error.kind() {
        io::ErrorKind::PermissionDenied => DeviceError::Denied(file.to_owned()),
        _ => io::Error::from(error).into(),
    })
}
