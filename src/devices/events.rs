//! Waits for what the kernel tells of several devices (evdev).

use std::fs::File;
use std::io;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use zeroize::Zeroizing;

use super::TICK;
use super::wedge::{EVENT_BYTES, KernelEvent, kernel_event};

/// Events that are read at once.
const CHUNK_EVENTS: usize = 64;

/// Takes what has come from these devices, and waits for it no longer than one [`TICK`].
///
/// # Errors
/// A device is gone, or what takes the events is not content with one.
pub(super) fn follow(
    devices: &[File],
    mut take: impl FnMut(KernelEvent) -> io::Result<()>,
) -> io::Result<()> {
    let tick = Timespec {
        tv_sec: 0,
        tv_nsec: TICK.subsec_nanos().into(),
    };
    let wanted = devices
        .iter()
        .map(|device| PollFd::new(device, PollFlags::IN));
    let mut wanted: Vec<PollFd<'_>> = wanted.collect();
    match poll(&mut wanted, Some(&tick)) {
        Err(rustix::io::Errno::INTR) => return Ok(()),
        polled => drop(polled?),
    }
    let sent: Vec<bool> = wanted.iter().map(|it| !it.revents().is_empty()).collect();
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
