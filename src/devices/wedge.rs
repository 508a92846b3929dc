//! A scanner that is a keyboard, read from the kernel (evdev).
//!
//! The events are read from the file itself. `evdev::Device` would mend the state of the keys after a loss
//! (SYN_DROPPED) and hide it, and with it the digits that were lost; and both of the library's readers keep
//! events in buffers that nobody wipes.

use std::io;
use std::os::fd::{AsFd as _, BorrowedFd};
use std::path::Path;

use evdev::raw_stream::RawDevice;
use zeroize::{Zeroize as _, Zeroizing};

pub(super) use super::keys::KernelEvent;
use super::keys::KeyboardMap;
use super::pieces::Pieces;
use super::{DeviceError, Grab, ScannerPort};

/// Bytes of one event: two of its time, whose size is the machine's, then 2, 2 and 4.
pub(super) const EVENT_BYTES: usize = size_of::<evdev::InputEvent>();
/// Events that are read at once; the kernel keeps 64 of a keyboard.
const CHUNK_EVENTS: usize = 64;

/// A keyboard, taken from everybody else if that was asked for.
pub(super) struct Wedge {
    device: RawDevice,
    keyboard: KeyboardMap,
    chunk: Zeroizing<Vec<u8>>,
}

impl Wedge {
    pub(super) fn open(file: &Path, grab: Grab) -> Result<Self, DeviceError> {
        let mut device = RawDevice::open(file)?;
        if grab == Grab::Exclusive {
            device.grab().map_err(|error| {
                DeviceError::Refused(format!("another program has taken it ({error})"))
            })?;
        }
        Ok(Self {
            device,
            keyboard: KeyboardMap::default(),
            chunk: Zeroizing::new(vec![0; CHUNK_EVENTS * EVENT_BYTES]),
        })
    }
}

impl ScannerPort for Wedge {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.device.as_fd()
    }

    fn read(&mut self, pieces: &mut Pieces) -> io::Result<()> {
        let count = rustix::io::read(&self.device, &mut self.chunk[..])?;
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let sent = &mut self.chunk[..count];
        for event in sent.chunks_exact(EVENT_BYTES).filter_map(kernel_event) {
            self.keyboard.take(event, pieces);
        }
        sent.zeroize();
        Ok(())
    }
}

/// The end of an event: type, code, value.
pub(super) fn kernel_event(bytes: &[u8]) -> Option<KernelEvent> {
    let [.., k0, k1, c0, c1, v0, v1, v2, v3] = *bytes else {
        return None;
    };
    Some(KernelEvent {
        kind: u16::from_ne_bytes([k0, k1]),
        code: u16::from_ne_bytes([c0, c1]),
        value: i32::from_ne_bytes([v0, v1, v2, v3]),
    })
}

#[cfg(test)]
mod tests {
    use evdev::{EventType, InputEvent, KeyCode};

    use super::*;

    #[test]
    fn an_event_is_read_as_the_kernel_writes_it() {
        let event = InputEvent::new(EventType::KEY.0, KeyCode::KEY_7.0, 1);
        let mut bytes = vec![0xff; EVENT_BYTES - 8];
        bytes.extend(event.event_type().0.to_ne_bytes());
        bytes.extend(event.code().to_ne_bytes());
        bytes.extend(event.value().to_ne_bytes());
        let read = kernel_event(&bytes).unwrap();
        assert_eq!((read.kind, read.code, read.value), (1, 8, 1));
        assert!(kernel_event(&bytes[..7]).is_none());
    }

    #[test]
    fn the_numbers_of_the_keys_are_the_kernel_s() {
        for (code, number) in [
            (KeyCode::KEY_1, 2),
            (KeyCode::KEY_0, 11),
            (KeyCode::KEY_ENTER, 28),
            (KeyCode::KEY_TAB, 15),
            (KeyCode::KEY_KP7, 71),
            (KeyCode::KEY_KP0, 82),
            (KeyCode::KEY_KPENTER, 96),
            (KeyCode::KEY_RIGHTBRACE, 27),
            (KeyCode::KEY_Q, 16),
            (KeyCode::KEY_BACKSLASH, 43),
        ] {
            assert_eq!(code.0, number, "{code:?}");
        }
        assert_eq!(evdev::SynchronizationCode::SYN_DROPPED.0, 3);
    }
}
