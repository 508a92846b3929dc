//! The channel between a thread that owns devices and its listener. The thread sleeps until a device has sent something
//! or the listener is gone: a quiet device wakes nothing.

use std::io::{self, PipeReader, PipeWriter};
use std::os::fd::BorrowedFd;
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use tokio::sync::mpsc;

/// What a device's thread tells, in order. The thread ends when this is dropped.
pub struct DeviceEvents<T> {
    events: mpsc::Receiver<T>,
    /// Its closing wakes the thread.
    _here: Option<PipeWriter>,
}

impl<T> DeviceEvents<T> {
    /// The next event; none when the thread has ended.
    pub async fn recv(&mut self) -> Option<T> {
        self.events.recv().await
    }

    /// Events that come from no thread.
    pub(crate) fn without_thread(events: mpsc::Receiver<T>) -> Self {
        Self {
            events,
            _here: None,
        }
    }

    /// Events of a thread that could not be started: none ever comes.
    pub(super) fn none() -> Self {
        Self::without_thread(mpsc::channel(1).1)
    }
}

/// The thread's end: it tells, and waits.
pub(super) struct DeviceSender<T> {
    events: mpsc::Sender<T>,
    gone: PipeReader,
}

impl<T> DeviceSender<T> {
    /// Both ends; `waiting` events may wait to be heard.
    pub(super) fn new(waiting: usize) -> io::Result<(Self, DeviceEvents<T>)> {
        let (events, heard) = mpsc::channel(waiting);
        let (gone, here) = io::pipe()?;
        let heard = DeviceEvents {
            events: heard,
            _here: Some(here),
        };
        Ok((Self { events, gone }, heard))
    }

    /// Sends an event, and blocks while the channel is full. `None`: the listener was dropped.
    pub(super) fn tell(&self, event: T) -> Option<()> {
        self.events.blocking_send(event).ok()
    }

    /// Whether the listener was dropped.
    pub(super) fn is_closed(&self) -> bool {
        self.events.is_closed()
    }

    /// Waits until one of these can be read or has failed, the listener is gone, or `most` is over. Says which of them
    /// it is, in their order.
    ///
    /// # Errors
    /// The kernel refuses to wait.
    pub(super) fn wait(
        &self,
        devices: &[BorrowedFd<'_>],
        most: Option<Duration>,
    ) -> io::Result<Vec<bool>> {
        let most = most.map(|most| Timespec {
            tv_sec: most.as_secs().try_into().unwrap_or(i64::MAX),
            tv_nsec: most.subsec_nanos().into(),
        });
        let devices = devices
            .iter()
            .map(|device| PollFd::new(device, PollFlags::IN));
        let mut wanted: Vec<PollFd<'_>> = devices.collect();
        wanted.push(PollFd::new(&self.gone, PollFlags::IN));
        match poll(&mut wanted, most.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let _ = wanted.pop();
        Ok(wanted.iter().map(|one| !one.revents().is_empty()).collect())
    }
}

/// Starts a thread with its listener; `waiting` events may wait to be heard.
///
/// # Errors
/// The thread cannot be started.
pub(super) fn start<T: Send + 'static>(
    name: &str,
    waiting: usize,
    work: impl FnOnce(&DeviceSender<T>) + Send + 'static,
) -> io::Result<DeviceEvents<T>> {
    let (sender, heard) = DeviceSender::new(waiting)?;
    let _ = thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || work(&sender))?;
    Ok(heard)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::os::fd::AsFd as _;

    use super::*;

    #[test]
    fn the_wait_ends_with_what_is_sent_with_its_time_and_with_the_listener() {
        let (sender, heard) = DeviceSender::<()>::new(1).unwrap();
        let (quiet, _kept) = io::pipe().unwrap();
        let (device, mut sends) = io::pipe().unwrap();
        let devices = [quiet.as_fd(), device.as_fd()];
        let brief = Some(Duration::from_millis(1));
        assert_eq!(sender.wait(&devices, brief).unwrap(), [false, false]);
        sends.write_all(b"7").unwrap();
        assert_eq!(sender.wait(&devices, None).unwrap(), [false, true]);
        assert!(!sender.is_closed());
        let waits = thread::spawn(move || {
            let waited = sender.wait(&[quiet.as_fd()], None);
            (waited.unwrap(), sender.is_closed())
        });
        drop(heard);
        assert_eq!(waits.join().unwrap(), (vec![false], true));
    }
}
