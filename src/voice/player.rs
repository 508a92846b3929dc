//! A sound played by another program, which gets it as a WAV file on its standard input.

use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// Programs that play what is written to them: ALSA's, PulseAudio's, PipeWire's.
pub(super) const PLAYERS: &[Player] = &[
    Player {
        program: "aplay",
        arguments: &["-q", "-"],
    },
    Player {
        program: "paplay",
        arguments: &[],
    },
    Player {
        program: "pw-play",
        arguments: &["-"],
    },
];

/// How often a player is asked whether it has ended.
const POLL_INTERVAL: Duration = Duration::from_millis(20);
/// Bytes of a player's complaint that are read: ALSA writes a dozen lines about a missing device.
const COMPLAINT_BYTES: u64 = 16 * 1024;

/// A program with what it is started with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Player {
    pub(super) program: &'static str,
    pub(super) arguments: &'static [&'static str],
}

/// Why a player played nothing.
#[derive(Debug, thiserror::Error)]
pub(super) enum PlayerError {
    #[error("not installed")]
    Missing,
    #[error("cannot be started: {0}")]
    Start(std::io::Error),
    #[error("did not end within {0:?}")]
    Timeout(Duration),
    /// The last line of what it wrote on its standard error.
    #[error("{0}")]
    Refused(String),
}

/// Player process that runs now; its clones can end it.
#[derive(Clone, Default)]
pub(super) struct SharedPlayer(Arc<Mutex<PlayerState>>);

#[derive(Default)]
enum PlayerState {
    #[default]
    Silent,
    Playing(Child),
    /// Nothing sounds any more.
    Closed,
}

impl SharedPlayer {
    /// Plays a sound to its end. A sound that [`SharedPlayer::close`] cuts off counts as played.
    pub(super) fn play(
        &self,
        player: &Player,
        wav: &[u8],
        timeout: Duration,
    ) -> Result<(), PlayerError> {
        let mut child = start(player)?;
        let (stdin, stderr) = (child.stdin.take(), child.stderr.take());
        if !self.enter(child) {
            return Ok(());
        }
        thread::scope(|scope| {
            // A pipe holds less than a sound: it is filled aside, and breaks when the player ends.
            let _ = scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(wav)));
            let ended = self.wait(timeout);
            let mut complaint = Vec::new();
            if let (Ok(Ended::Badly), Some(stderr)) = (&ended, stderr) {
                let _ = stderr.take(COMPLAINT_BYTES).read_to_end(&mut complaint);
            }
            match ended? {
                Ended::Well => Ok(()),
                Ended::Badly => Err(PlayerError::Refused(last_line(&complaint))),
            }
        })
    }

    /// Ends what sounds, for good.
    pub(super) fn close(&self) {
        let state = std::mem::replace(&mut *self.lock(), PlayerState::Closed);
        if let PlayerState::Playing(child) = state {
            end(child);
        }
    }

    /// Takes the process in, unless the stage is closed.
    fn enter(&self, child: Child) -> bool {
        let mut state = self.lock();
        if matches!(*state, PlayerState::Closed) {
            end(child);
            return false;
        }
        *state = PlayerState::Playing(child);
        true
    }

    fn wait(&self, timeout: Duration) -> Result<Ended, PlayerError> {
        let mut waited = Duration::ZERO;
        loop {
            let mut state = self.lock();
            let PlayerState::Playing(child) = &mut *state else {
                return Ok(Ended::Well);
            };
            let status = child.try_wait();
            let over = !matches!(status, Ok(None)) || waited >= timeout;
            if over && let PlayerState::Playing(child) = std::mem::take(&mut *state) {
                drop(state);
                end(child);
                return match status {
                    Ok(Some(status)) if status.success() => Ok(Ended::Well),
                    Ok(None) => Err(PlayerError::Timeout(timeout)),
                    _ => Ok(Ended::Badly),
                };
            }
            drop(state);
            thread::sleep(POLL_INTERVAL);
            waited += POLL_INTERVAL;
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, PlayerState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Ended {
    Well,
    Badly,
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is where sounds leave the program"
)]
fn start(player: &Player) -> Result<Child, PlayerError> {
    Command::new(player.program)
        .args(player.arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => PlayerError::Missing,
            _ => PlayerError::Start(error),
        })
}

/// Ends a process and takes its last word, so that no zombie stays.
fn end(mut child: Child) {
    let _ = child.kill();
    let _ = child.wait();
}

fn last_line(complaint: &[u8]) -> String {
    let complaint = String::from_utf8_lossy(complaint);
    let last = complaint
        .lines()
        .map(str::trim)
        .rfind(|line| !line.is_empty());
    last.unwrap_or("it says no reason").to_owned()
}
