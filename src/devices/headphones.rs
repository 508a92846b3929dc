//! The jack for headphones: what the kernel tells of its switch (evdev).
//!
//! Only changes count: a loudspeaker that always stands in a jack is no visitor's headphones.

use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use futures_util::stream::{self, Stream};

use super::DeviceFiles;
use super::channel::{self, DeviceEvents, DeviceSender};
use super::plugged::PlugWatch;
use super::wedge::KernelEvent;

/// Changes that may wait to be heard.
const CHANGES_WAITING: usize = 8;
/// Longest pause between two searches for a jack; a device that is plugged in ends it.
const SEARCH_PAUSE: Duration = Duration::from_secs(60);
/// The same after a jack was lost, which may be there as before.
const LOST_PAUSE: Duration = Duration::from_secs(2);
/// Pause after a device was plugged in.
const SETTLING_PAUSE: Duration = Duration::from_millis(200);
/// The kernel's number of events of switches (EV_SW).
const SWITCH: u16 = 5;
/// The kernel's number of the switch in a jack for headphones (SW_HEADPHONE_INSERT).
const HEADPHONES: u16 = 2;
/// The kernel's sign that events were lost (SYN_DROPPED).
const LOST: (u16, u16) = (0, 3);

/// What happened at a jack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadphoneEvent {
    /// Headphones were plugged in.
    PluggedIn,
    /// They were pulled out, or the jack is gone with them.
    PulledOut,
}

/// Events of the machine's headphone jacks, until the stream is dropped.
pub fn headphones(files: DeviceFiles) -> impl Stream<Item = HeadphoneEvent> + Send + use<> {
    let started = channel::start("headphones", CHANGES_WAITING, move |sender| {
        serve(&files, sender);
    });
    let heard = started.unwrap_or_else(|error| {
        tracing::error!("the headphones are not heard of, their thread cannot be started: {error}");
        DeviceEvents::none()
    });
    stream::unfold(heard, |mut heard| async {
        heard.recv().await.map(|event| (event, heard))
    })
}

/// Reads the jacks, and searches for them again when they are gone.
fn serve(files: &DeviceFiles, sender: &DeviceSender<HeadphoneEvent>) {
    let mut told = None;
    let folders = [files.devices.clone(), files.devices.join("input")];
    while !sender.is_closed() {
        // From before the search, so that a jack that comes right after it ends the pause.
        let plugged = PlugWatch::of(folders.iter().map(PathBuf::as_path));
        let found = files.headphone_jacks();
        let opened: io::Result<Vec<File>> = found.iter().map(File::open).collect();
        let mut pause = SEARCH_PAUSE;
        match opened {
            Ok(jacks) if jacks.is_empty() => {}
            Ok(jacks) => {
                tracing::info!("headphones are heard of from {found:?}");
                if let Err(error) = follow(&jacks, sender) {
                    tracing::warn!("the headphone jack is gone: {error}");
                }
                pause = LOST_PAUSE;
            }
            Err(error) => {
                let error = error.to_string();
                if told.as_ref() != Some(&error) {
                    tracing::warn!("the headphone jack cannot be read: {error}");
                    told = Some(error);
                }
            }
        }
        if plugged.wait(sender, pause) {
            // One device comes with several files, and access to them after that.
            let _ = sender.wait(&[], Some(SETTLING_PAUSE));
        }
    }
}

/// Follows the jacks until one is gone or the listener is.
fn follow(jacks: &[File], sender: &DeviceSender<HeadphoneEvent>) -> io::Result<()> {
    let mut plugged = false;
    let mut ended = Ok(());
    while !sender.is_closed() && ended.is_ok() {
        let mut change = None;
        // The last change counts.
        ended = super::events::follow(sender, jacks, |event| {
            change = meaning(event)?.or(change);
            Ok(())
        });
        if ended.is_err() && plugged {
            change = Some(HeadphoneEvent::PulledOut);
        }
        if let Some(change) = change {
            plugged = change == HeadphoneEvent::PluggedIn;
            if sender.tell(change).is_none() {
                return Ok(());
            }
        }
    }
    ended
}

/// What an event says of headphones. An error when events were lost: the jack has to be opened anew.
fn meaning(event: KernelEvent) -> io::Result<Option<HeadphoneEvent>> {
    match (event.kind, event.code, event.value) {
        (SWITCH, HEADPHONES, 0) => Ok(Some(HeadphoneEvent::PulledOut)),
        (SWITCH, HEADPHONES, _) => Ok(Some(HeadphoneEvent::PluggedIn)),
        (kind, code, _) if (kind, code) == LOST => Err(io::Error::other("events were lost")),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_the_switch_are_the_kernel_s() {
        assert_eq!(evdev::EventType::SWITCH.0, SWITCH);
        assert_eq!(evdev::SwitchCode::SW_HEADPHONE_INSERT.0, HEADPHONES);
        let lost = evdev::SynchronizationCode::SYN_DROPPED.0;
        assert_eq!((evdev::EventType::SYNCHRONIZATION.0, lost), LOST);
    }
}
