//! A scanner on a serial port: USB CDC, or a plug of the older kind.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::{AsFd as _, BorrowedFd};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use rustix::fs::{FlockOperation, OFlags, flock};
use rustix::io::Errno;
use rustix::termios::{
    ControlModes, OptionalActions, QueueSelector, ioctl_tiocexcl, speed, tcflush, tcgetattr,
    tcsetattr,
};
use zeroize::{Zeroize as _, Zeroizing};

use super::pieces::Pieces;
use super::{DeviceError, ScannerPort};

/// Bits a second: what scanners with a plug of the older kind are set to. USB ones do not care.
const BAUD: u32 = speed::B9600;
/// Bytes that are read at once.
const CHUNK_BYTES: usize = 1024;

/// A port that nobody else can open.
pub(super) struct SerialReader {
    port: File,
    chunk: Zeroizing<Vec<u8>>,
}

impl SerialReader {
    pub(super) fn open(file: &Path) -> Result<Self, DeviceError> {
        // A port that waits for its carrier would keep the thread in `open`.
        let flags = OFlags::NOCTTY | OFlags::NONBLOCK;
        let mut options = OpenOptions::new();
        let options = options.read(true).write(true);
        let port = options
            .custom_flags(flags.bits().cast_signed())
            .open(file)
            .map_err(taken)?;
        seize(&port).map_err(|error| taken(error.into()))?;
        Ok(Self {
            port,
            chunk: Zeroizing::new(vec![0; CHUNK_BYTES]),
        })
    }
}

/// Takes the port from all others, and sets it to pass bytes on as they come: 8 bits, no parity.
fn seize(port: &File) -> Result<(), Errno> {
    // The kernel refuses others but root; programs that use ports agree on the lock.
    ioctl_tiocexcl(port)?;
    flock(port, FlockOperation::NonBlockingLockExclusive)?;
    let mut modes = tcgetattr(port)?;
    modes.make_raw();
    modes.control_modes |= ControlModes::CREAD | ControlModes::CLOCAL;
    modes.control_modes -= ControlModes::CSTOPB | ControlModes::CRTSCTS;
    modes.set_speed(BAUD)?;
    tcsetattr(port, OptionalActions::Now, &modes)?;
    // Input from before the port was opened belongs to an earlier visitor.
    tcflush(port, QueueSelector::IFlush)
}

/// Why a port cannot be opened: mostly because another program has it.
fn taken(error: io::Error) -> DeviceError {
    match Errno::from_io_error(&error) {
        Some(Errno::BUSY | Errno::WOULDBLOCK) => {
            DeviceError::Refused(format!("another program has opened it ({error})"))
        }
        _ => error.into(),
    }
}

impl ScannerPort for SerialReader {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.port.as_fd()
    }

    fn read(&mut self, pieces: &mut Pieces) -> io::Result<()> {
        match rustix::io::read(&self.port, &mut self.chunk[..]) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(count) => {
                let sent = &mut self.chunk[..count];
                sent.iter().for_each(|byte| take(*byte, pieces));
                sent.zeroize();
                Ok(())
            }
            Err(Errno::WOULDBLOCK) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

fn take(byte: u8, pieces: &mut Pieces) {
    match byte {
        b'\r' | b'\n' | b'\t' => pieces.ended(),
        byte if byte.is_ascii() => pieces.typed(char::from(byte)),
        // Our codes are digits: whatever else it is, it is none of them.
        _ => pieces.typed(char::REPLACEMENT_CHARACTER),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::devices::pieces::tests::told;

    #[test]
    fn line_ends_are_ends_and_other_bytes_stay_visible_as_noise() {
        let mut pieces = Pieces::default();
        for byte in b"]Q1701\r\n\x0271\t\xe3\x81\x82\n" {
            take(*byte, &mut pieces);
        }
        assert_eq!(
            told(&mut pieces),
            "]Q1701|\u{2}71|\u{fffd}\u{fffd}\u{fffd}|"
        );
    }
}
