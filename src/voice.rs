//! Sounds, in a thread of their own: a screen never waits for a loudspeaker.
//!
//! The device is opened for each sound and closed after it: one that is missing, or was pulled out,
//! means silence and one warning in the log, and one that is put back plays again.

pub mod chime;

use std::num::NonZero;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use rodio::buffer::SamplesBuffer;
use rodio::{DeviceSinkBuilder, MixerDeviceSink};
use tracing::{debug, warn};

/// Sounds that may wait for a slow device; what comes on top of them would sound much too late.
const MOST_WAITING: usize = 4;
/// How long a device may hold the last of a sound back.
const DRAIN: Duration = Duration::from_millis(150);

/// A voice for one window.
#[derive(Debug, Clone)]
pub struct Voice {
    sounds: Option<SyncSender<Sound>>,
}

enum Sound {
    Chime,
}

impl Voice {
    /// Starts the thread. Without one the voice stays silent.
    #[must_use]
    pub fn start() -> Self {
        let (sounds, asked) = sync_channel(MOST_WAITING);
        let started = thread::Builder::new()
            .name("voice".to_owned())
            .spawn(move || Loudspeaker::default().serve(&asked));
        if let Err(error) = &started {
            warn!("there will be no chime, its thread cannot be started: {error}");
        }
        Self {
            sounds: started.is_ok().then_some(sounds),
        }
    }

    /// Chimes, and returns at once.
    pub fn chime(&self) {
        if let Some(sounds) = &self.sounds
            && sounds.try_send(Sound::Chime).is_err()
        {
            debug!("a chime was left out, the sound device is too slow");
        }
    }
}

/// What the thread knows of the device.
#[derive(Default)]
struct Loudspeaker {
    /// Whether the log knows already that there is none.
    told: bool,
}

impl Loudspeaker {
    fn serve(mut self, asked: &Receiver<Sound>) {
        while let Ok(Sound::Chime) = asked.recv() {
            self.chime();
        }
    }

    /// Chimes to the end, so that chimes come one after the other and not all at once.
    fn chime(&mut self) {
        match open() {
            Ok(device) => {
                self.told = false;
                device.mixer().add(sound());
                thread::sleep(chime::LENGTH + DRAIN);
            }
            Err(error) => {
                if !std::mem::replace(&mut self.told, true) {
                    warn!("there is no chime: {error}; the device is tried again at every call");
                }
            }
        }
    }
}

fn open() -> Result<MixerDeviceSink, rodio::DeviceSinkError> {
    hush();
    let mut device = DeviceSinkBuilder::from_default_device()?
        .with_error_callback(|error| debug!("the sound device: {error}"))
        .open_sink_or_fallback()?;
    device.log_on_drop(false);
    Ok(device)
}

/// ALSA writes a dozen lines about every device that it does not find, past the log; here they go into
/// a buffer that the next call throws away.
fn hush() {
    #[cfg(target_os = "linux")]
    if let Err(error) = alsa::Output::local_error_handler() {
        debug!("ALSA will write on the standard error: {error}");
    }
}

fn sound() -> SamplesBuffer {
    let channels = NonZero::<u16>::MIN;
    let rate = NonZero::new(chime::RATE).unwrap_or(NonZero::<u32>::MIN);
    SamplesBuffer::new(channels, rate, chime::samples())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    #[test]
    fn a_missing_device_keeps_nobody_waiting_and_is_told_once() {
        // Machines that run this test have a device or not: either way nothing may break.
        let voice = Voice::start();
        #[expect(clippy::disallowed_methods, reason = "how long a call takes")]
        let begun = Instant::now();
        for _ in 0..1000 {
            voice.chime();
        }
        assert!(begun.elapsed() < Duration::from_secs(1));
        let mut loudspeaker = Loudspeaker::default();
        loudspeaker.chime();
        let silent = open().is_err();
        assert_eq!(loudspeaker.told, silent);
    }
}
