//! The loudspeaker: a program that Linux machines with sound have anyway, which takes a WAV file on its standard input.

use std::sync::Arc;
use std::time::Duration;

use tracing::warn;

use super::process::ProcessStage;

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

/// A program with what it is started with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Player {
    pub(super) program: &'static str,
    pub(super) arguments: &'static [&'static str],
}

/// Owner of the player processes; only one thread has it.
pub(super) struct Loudspeaker {
    /// In the order in which they are tried.
    pub(super) players: &'static [Player],
    pub(super) stage: ProcessStage,
    /// The player that worked last.
    pub(super) chosen: usize,
    /// Whether the log knows already that there is no sound.
    told: bool,
}

impl Loudspeaker {
    pub(super) fn new(players: &'static [Player], stage: ProcessStage) -> Self {
        Self {
            players,
            stage,
            chosen: 0,
            told: false,
        }
    }

    /// Plays a sound of a turn to its end. One that was cut off on purpose counts as played.
    ///
    /// # Errors
    /// What each player says, when none plays it; the log is told once.
    pub(super) fn play(
        &mut self,
        turn: u64,
        wav: Vec<u8>,
        timeout: Duration,
    ) -> Result<(), String> {
        let wav: Arc<[u8]> = wav.into();
        let mut reasons = Vec::new();
        for nth in 0..self.players.len() {
            let at = (self.chosen + nth) % self.players.len();
            let Player { program, arguments } = self.players[at];
            match self.stage.run(turn, program, arguments, &wav, timeout) {
                Ok(_) => {
                    self.chosen = at;
                    self.told = false;
                    return Ok(());
                }
                Err(why) => reasons.push(format!("{program}: {why}")),
            }
        }
        let reasons = reasons.join("; ");
        if !std::mem::replace(&mut self.told, true) {
            warn!("nothing is heard ({reasons}); the next sound is tried again");
        }
        Err(reasons)
    }
}
