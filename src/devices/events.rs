//! Reads what the kernel tells of several devices (evdev).

use std::fs::File;
use std::io;
use std::os::fd::{AsFd as _, BorrowedFd};

use zeroize::Zeroizing;

use super::channel::DeviceSender;
use super::wedge::{EVENT_BYTES, KernelEvent, kernel_event};

/// Events that are read at once.
const CHUNK_EVENTS: usize = 64;

/// Waits until these devices have sent something, or the listener is gone, and takes what they have sent.
///
/// # Errors
/// A device is gone, or what takes the events is not content with one.
pub(super) fn follow<T>(
    sender: &DeviceSender<T>,
    devices: &[File],
    mut take: impl FnMut(KernelEvent) -> io::Result<()>,
) -> io::Result<()> {
    let wanted: Vec<BorrowedFd<'_>> = devices.iter().map(File::as_fd).collect();
    let sent = sender.wait(&wanted, None)?;
    for (device, _) in devices.iter().zip(sent).filter(|(_, sent)| *sent) {
        let mut bytes = Zeroizing::new([0; CHUNK_EVENTS * EVENT_BYTES]);
        let count = rustix::io::read(device, &mut bytes[..])?;
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let events = bytes[..count].chunks_exact(EVENT_BYTES);
        events.filter_map(kernel_event).try_for_each(&mut take)?;
    }
    Ok(())
}
