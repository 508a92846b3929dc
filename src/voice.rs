//! Sounds, in a thread of their own: a screen never waits for a loudspeaker.
//!
//! A program that Linux machines with sound have anyway plays them, so nothing is built or linked for
//! it. Without one, or without a device, the screen is mute and the log says so once.

pub mod chime;
mod japanese;
mod player;
mod process;
mod sound;
mod speech;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use tracing::{debug, warn};

use player::{Loudspeaker, PLAYERS};
use process::ProcessStage;

pub use japanese::{Built, build, differing, unbuilt};
pub use speech::{Readiness, RecordingScript, Speech, SpeechState, render, unheard};

/// Sounds that may wait for a slow device; what comes on top of them would sound much too late.
const QUEUE_LENGTH: usize = 4;
/// Time that a player has beyond the length of its sound; one that takes longer hangs on its device.
const PLAYER_TIMEOUT: Duration = Duration::from_secs(5);
/// Length up to which a person listens to a sound that was asked for at the command line.
const LONGEST_SOUND: Duration = Duration::from_secs(600);
/// The turn of chimes: none cuts another off.
const CHIMES: u64 = 0;

/// Handle of the sounds of one window. When its last copy is dropped, what sounds is cut off.
#[derive(Clone)]
pub struct Voice {
    shared: Arc<Sounding>,
}

struct Sounding {
    sounds: Option<SyncSender<Chime>>,
    stage: ProcessStage,
}

struct Chime;

impl Voice {
    /// Starts the thread. Without one the voice stays silent.
    #[must_use]
    pub fn start() -> Self {
        let (sounds, requests) = sync_channel(QUEUE_LENGTH);
        let stage = ProcessStage::default();
        let loudspeaker = Loudspeaker::new(PLAYERS, stage.clone());
        let started = thread::Builder::new()
            .name("voice".to_owned())
            .spawn(move || serve(loudspeaker, &requests));
        if let Err(error) = &started {
            warn!("there will be no chime, its thread cannot be started: {error}");
        }
        let sounds = started.is_ok().then_some(sounds);
        Self {
            shared: Arc::new(Sounding { sounds, stage }),
        }
    }

    /// Chimes, and returns at once.
    pub fn chime(&self) {
        if let Some(sounds) = &self.shared.sounds
            && sounds.try_send(Chime).is_err()
        {
            debug!("a chime was left out, the sound device is too slow");
        }
    }
}

impl Drop for Sounding {
    fn drop(&mut self) {
        self.stage.close();
    }
}

/// Plays a WAV file to its end.
///
/// # Errors
/// What each player says, when none plays it.
pub fn hear(wav: Vec<u8>) -> Result<(), String> {
    let timeout = LONGEST_SOUND.saturating_add(PLAYER_TIMEOUT);
    Loudspeaker::new(PLAYERS, ProcessStage::default()).play(CHIMES, wav, timeout)
}

/// Plays one chime after the other, each to its end, so that they do not sound all at once.
fn serve(mut loudspeaker: Loudspeaker, requests: &Receiver<Chime>) {
    let chime = chime::wav();
    let timeout = chime::LENGTH.saturating_add(PLAYER_TIMEOUT);
    while let Ok(Chime) = requests.recv() {
        // A call is on the screen whether it chimes or not; the log knows why.
        let _ = loudspeaker.play(CHIMES, chime.clone(), timeout);
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::Path;
    use std::sync::Mutex;

    use super::*;
    use crate::voice::player::Player;

    /// Far longer than any player here needs.
    const LONG: Duration = Duration::from_secs(60);

    /// A shell in place of the sound server.
    fn player(script: String) -> &'static [Player] {
        let arguments: &[&str] = Vec::leak(vec!["-c", String::leak(script)]);
        let program = "sh";
        std::slice::from_ref(Box::leak(Box::new(Player { program, arguments })))
    }

    fn loudspeaker(players: &'static [Player]) -> Loudspeaker {
        Loudspeaker::new(players, ProcessStage::default())
    }

    /// The log of what is done.
    fn log<T>(work: impl FnOnce() -> T) -> String {
        #[derive(Clone, Default)]
        struct Lines(Arc<Mutex<Vec<u8>>>);
        impl io::Write for Lines {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.0.lock().unwrap().write(bytes)
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let lines = Lines::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_writer(move || writer.clone())
            .finish();
        let _ = tracing::subscriber::with_default(subscriber, work);
        let bytes = lines.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap()
    }

    fn wait_for(file: &Path) -> String {
        loop {
            match std::fs::read_to_string(file) {
                Ok(text) if text.ends_with('\n') => return text.trim().to_owned(),
                _ => thread::yield_now(),
            }
        }
    }

    #[test]
    fn the_player_gets_the_whole_chime_once_for_each_call() {
        let folder = tempfile::tempdir().unwrap();
        let heard = folder.path().join("heard.wav");
        let players = player(format!("cat >> '{}'", heard.display()));
        let (sounds, requests) = sync_channel(QUEUE_LENGTH);
        for _ in 0..2 {
            sounds.send(Chime).unwrap();
        }
        drop(sounds);
        let told = log(|| serve(loudspeaker(players), &requests));
        assert_eq!(std::fs::read(heard).unwrap(), chime::wav().repeat(2));
        assert_eq!(told, "");
    }

    #[test]
    fn without_a_device_the_log_says_why_once() {
        let mut loudspeaker = loudspeaker(player("echo no card 0 >&2; exit 1".to_owned()));
        let told = log(|| [0, 1, 2].map(|_| loudspeaker.play(0, b"wav".to_vec(), LONG)));
        assert_eq!(told.lines().count(), 1, "{told}");
        assert!(told.contains("no card 0"), "{told}");
    }

    #[test]
    fn without_a_player_the_log_names_those_that_would_do() {
        const NONE: &[Player] = &[Player {
            program: "annai-no-such-player",
            arguments: &[],
        }];
        let told = log(|| loudspeaker(NONE).play(0, b"wav".to_vec(), LONG));
        assert!(
            told.contains("annai-no-such-player: not installed"),
            "{told}"
        );
    }

    #[test]
    fn the_second_player_is_taken_when_the_first_has_no_device() {
        let folder = tempfile::tempdir().unwrap();
        let heard = folder.path().join("heard.wav");
        let first = player("exit 1".to_owned())[0];
        let second = player(format!("cat > '{}'", heard.display()))[0];
        let mut loudspeaker = loudspeaker(Vec::leak(vec![first, second]));
        let told = log(|| loudspeaker.play(0, b"wav".to_vec(), LONG));
        assert_eq!(std::fs::read(heard).unwrap(), b"wav");
        assert_eq!((told.as_str(), loudspeaker.chosen), ("", 1));
    }

    #[test]
    fn a_player_that_hangs_is_ended() {
        let hangs = player("exec sleep 600".to_owned());
        // More than a pipe holds: the player does not even take its sound.
        let wav = vec![0; 1 << 20];
        let told = log(|| loudspeaker(hangs).play(0, wav, Duration::from_millis(50)));
        assert!(told.contains("did not end"), "{told}");
    }

    #[test]
    fn a_window_that_closes_cuts_its_sound_off() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pid");
        let players = player(format!("echo $$ > '{}'; exec sleep 600", file.display()));
        let stage = ProcessStage::default();
        let mut loudspeaker = Loudspeaker::new(players, stage.clone());
        let playing = thread::spawn(move || log(|| loudspeaker.play(0, b"wav".to_vec(), LONG)));
        let process = wait_for(&file);
        let voice = Voice {
            shared: Arc::new(Sounding {
                sounds: None,
                stage,
            }),
        };
        drop(voice.clone());
        assert!(Path::new("/proc").join(&process).exists());
        drop(voice);
        assert_eq!(playing.join().unwrap(), "", "an end on purpose is no fault");
        assert!(!Path::new("/proc").join(&process).exists());
    }
}
