//! A scanner on a serial port: USB CDC, or a plug of the older kind.

use std::io::{self, Read as _};
use std::path::Path;

use serialport::{SerialPort, TTYPort};
use zeroize::{Zeroize as _, Zeroizing};

use super::pieces::Pieces;
use super::{DeviceError, DeviceReading, ScannerPort, TICK};

/// Bits a second: what scanners with a plug of the older kind are set to. USB ones do not care.
const BAUD: u32 = 9600;
/// Bytes that are read at once.
const CHUNK_BYTES: usize = 1024;

/// A port that nobody else can open.
pub(super) struct SerialReader {
    port: TTYPort,
    chunk: Zeroizing<Vec<u8>>,
}

impl SerialReader {
    pub(super) fn open(file: &Path) -> Result<Self, DeviceError> {
        let port = serialport::new(file.to_string_lossy(), BAUD)
            .timeout(TICK)
            .open_native()
            .map_err(|error| match error.kind() {
                serialport::ErrorKind::Io(kind) => io::Error::from(kind).into(),
                serialport::ErrorKind::NoDevice => {
                    DeviceError::Refused(format!("another program has opened it ({error})"))
                }
                _ => DeviceError::Refused(error.to_string()),
            })?;
        // What was sent while nobody read is no visitor's who stands here now.
        let _ = port.clear(serialport::ClearBuffer::Input);
        Ok(Self {
            port,
            chunk: Zeroizing::new(vec![0; CHUNK_BYTES]),
        })
    }
}

impl ScannerPort for SerialReader {
    fn read(&mut self, pieces: &mut Pieces) -> io::Result<DeviceReading> {
        match self.port.read(&mut self.chunk) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(count) => {
                let sent = &mut self.chunk[..count];
                sent.iter().for_each(|byte| take(*byte, pieces));
                sent.zeroize();
                Ok(DeviceReading::Some)
            }
            Err(error) if error.kind() == io::ErrorKind::TimedOut => Ok(DeviceReading::Quiet),
            Err(error) => Err(error),
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
