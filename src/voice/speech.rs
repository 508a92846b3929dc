//! Speech: pages read aloud, in threads of their own.
//!
//! One thread makes the sound of a sentence while another plays the one before. What is said next takes
//! the turn of what was said before: whatever belongs to an earlier turn is cut off or dropped.

mod engine;
mod maker;
mod recorded;
mod spelled;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use futures_util::stream::{self, Stream};
use tokio::sync::watch;
use tracing::warn;

use crate::config::{self, SpeechTable};
use crate::locale::{Lang, Locales, Text};
use crate::voice::PLAYER_TIMEOUT;
use crate::voice::player::{Loudspeaker, PLAYERS, Player};
use crate::voice::process::ProcessStage;
use crate::voice::sound::Sound;
use maker::{Maker, SpeechPlan};

pub use maker::render;
pub use recorded::{RecordingScript, unheard};

/// Sentences whose sound is made ahead of the one that is heard.
const AHEAD: usize = 1;

/// Handle of the speech of one window. When its last copy is dropped, what sounds is cut off.
#[derive(Clone)]
pub struct Speech {
    shared: Arc<Shared>,
}

/// What can be spoken, and whether something is: for the staff page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SpeechState {
    /// Each language of the kiosk, in the order of the welcome page.
    pub languages: Vec<(Lang, Readiness)>,
    /// Whether something sounds or waits to sound.
    pub speaking: bool,
    /// Why the last sentence did not sound; the next one tries again.
    pub silent: Option<String>,
}

impl SpeechState {
    /// The languages that cannot be spoken.
    #[must_use]
    pub fn mute(&self) -> BTreeSet<Lang> {
        mute(&self.languages)
    }
}

fn mute(languages: &[(Lang, Readiness)]) -> BTreeSet<Lang> {
    let mute = languages
        .iter()
        .filter(|(_, readiness)| matches!(readiness, Readiness::Mute(_)));
    mute.map(|(lang, _)| lang.clone()).collect()
}

/// Whether a language can be spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Readiness {
    /// It can, by the engine of this name.
    Ready(String),
    /// It cannot, for this reason.
    Mute(String),
}

/// What the handles hold: the threads end when it is dropped.
struct Shared {
    control: SpeechControl,
    orders: Sender<SpeechOrder>,
}

impl Drop for Shared {
    fn drop(&mut self) {
        self.control.making.close();
        self.control.playing.close();
    }
}

/// What handles and threads share.
#[derive(Clone)]
struct SpeechControl {
    making: ProcessStage,
    playing: ProcessStage,
    /// What can be spoken: empty until the voices are loaded.
    languages: watch::Sender<Vec<(Lang, Readiness)>>,
    now: Arc<Mutex<Now>>,
}

struct Now {
    /// Number of what was said last.
    turn: u64,
    /// Index of the text of this turn that sounds.
    text: usize,
    rate: u16,
    volume: u16,
    speaking: bool,
    silent: Option<String>,
}

/// Texts of a turn.
struct SpeechOrder {
    turn: u64,
    texts: Vec<Text>,
}

/// What the loudspeaker gets, of a turn.
enum Line {
    /// A sentence of the text with this index.
    Sentence(u64, usize, Sound),
    /// Nothing more comes.
    End(u64),
}

impl Speech {
    /// Slowest and fastest speed, in percent of the usual one.
    pub const RATES: RangeInclusive<u16> = config::RATES;
    /// Softest and loudest speech, in percent of what the sound device is set to.
    pub const VOLUMES: RangeInclusive<u16> = config::VOLUMES;

    /// Starts the threads. What is missing leaves a language mute, and the state says so.
    #[must_use]
    pub fn start(settings: &SpeechTable, locales: &Locales) -> Self {
        Self::with_players(settings, SpeechPlan::of(settings, locales), PLAYERS)
    }

    fn with_players(settings: &SpeechTable, plan: SpeechPlan, players: &'static [Player]) -> Self {
        let (orders, requests) = channel();
        let control = SpeechControl {
            making: ProcessStage::default(),
            playing: ProcessStage::default(),
            languages: watch::Sender::default(),
            now: Arc::new(Mutex::new(Now {
                turn: 0,
                text: 0,
                rate: within(settings.rate, &Self::RATES),
                volume: within(settings.volume, &Self::VOLUMES),
                speaking: false,
                silent: None,
            })),
        };
        let (lines, sentences) = sync_channel(AHEAD);
        let loudspeaker = Loudspeaker::new(players, control.playing.clone());
        let (playing, making) = (control.clone(), control.clone());
        let threads = [
            thread::Builder::new()
                .name("speech-heard".to_owned())
                .spawn(move || playing.play(loudspeaker, &sentences)),
            thread::Builder::new()
                .name("speech".to_owned())
                .spawn(move || making.make(plan, &requests, &lines)),
        ];
        for error in threads.into_iter().filter_map(Result::err) {
            warn!("nothing will be spoken, a thread cannot be started: {error}");
        }
        Self {
            shared: Arc::new(Shared { control, orders }),
        }
    }

    /// Speaks texts one after the other, in place of what sounds and of what waits. A text without a
    /// language is spoken in that of the text before it, at the beginning in that of the first which has one.
    pub fn say(&self, texts: Vec<Text>) {
        let turn = self.shared.control.next_turn(true);
        if self
            .shared
            .orders
            .send(SpeechOrder { turn, texts })
            .is_err()
        {
            // The thread did not start; the log knows.
            self.shared.control.ended(turn);
        }
    }

    /// Ends what sounds at once, and drops what waits. Returns how many of the texts were heard to their end: it is
    /// the index of the one that was cut off.
    pub fn silence(&self) -> usize {
        let heard = self.shared.control.now().text;
        let _ = self.shared.control.next_turn(false);
        heard
    }

    /// Sets the speed in percent, kept within [`Speech::RATES`], from the next sentence on.
    pub fn set_rate(&self, percent: u16) {
        self.shared.control.now().rate = within(percent, &Self::RATES);
    }

    /// Sets the loudness in percent, kept within [`Speech::VOLUMES`], from the next sentence on.
    pub fn set_volume(&self, percent: u16) {
        self.shared.control.now().volume = within(percent, &Self::VOLUMES);
    }

    /// What can be spoken, and whether something is.
    #[must_use]
    pub fn state(&self) -> SpeechState {
        let control = &self.shared.control;
        let now = control.now();
        SpeechState {
            languages: control.languages.borrow().clone(),
            speaking: now.speaking,
            silent: now.silent.clone(),
        }
    }

    /// The languages that cannot be spoken, each time that they change: the voices are tried while the kiosk starts, and
    /// one that fails is mute until it speaks again.
    pub fn mutes(&self) -> impl Stream<Item = BTreeSet<Lang>> + use<> {
        let languages = self.shared.control.languages.subscribe();
        stream::unfold(
            (languages, BTreeSet::new()),
            |(mut languages, told)| async move {
                loop {
                    let now = mute(&languages.borrow_and_update());
                    if now != told {
                        return Some((now.clone(), (languages, now)));
                    }
                    languages.changed().await.ok()?;
                }
            },
        )
    }
}

fn within(percent: u16, range: &RangeInclusive<u16>) -> u16 {
    percent.clamp(*range.start(), *range.end())
}

impl SpeechControl {
    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a turn: what is of an earlier one is cut off.
    fn next_turn(&self, speaking: bool) -> u64 {
        let mut now = self.now();
        now.turn += 1;
        now.text = 0;
        now.speaking = speaking;
        let turn = now.turn;
        self.playing.clear(turn);
        self.making.clear(turn);
        turn
    }

    fn is_current(&self, turn: u64) -> bool {
        self.now().turn == turn
    }

    /// A sentence of this text is about to sound, if its turn is not over.
    fn begins(&self, turn: u64, text: usize) -> bool {
        let mut now = self.now();
        if now.turn == turn {
            now.text = text;
        }
        now.turn == turn
    }

    /// Nothing of this turn is left to say.
    fn ended(&self, turn: u64) {
        let mut now = self.now();
        if now.turn == turn {
            now.speaking = false;
        }
    }

    fn tell(&self, maker: &Maker) {
        let _ = self.languages.send_replace(maker.readiness());
    }

    /// Makes sentence after sentence.
    fn make(&self, plan: SpeechPlan, requests: &Receiver<SpeechOrder>, lines: &SyncSender<Line>) {
        let mut maker = Maker::load(plan, self.making.clone());
        self.tell(&maker);
        while let Ok(SpeechOrder { turn, texts }) = requests.recv() {
            let rate = self.now().rate;
            for (text, lang, sentence) in maker.sentences(&texts, rate) {
                if !self.is_current(turn) {
                    break;
                }
                let rate = self.now().rate;
                match maker.speak(&lang, &sentence, rate, turn) {
                    Ok(Some(sound)) => {
                        if lines.send(Line::Sentence(turn, text, sound)).is_err() {
                            return;
                        }
                    }
                    Ok(None) => {}
                    Err(_) => self.tell(&maker),
                }
                if maker.mended() {
                    self.tell(&maker);
                }
            }
            if lines.send(Line::End(turn)).is_err() {
                return;
            }
        }
    }

    /// Plays sentence after sentence, each to its end.
    fn play(&self, mut loudspeaker: Loudspeaker, sentences: &Receiver<Line>) {
        while let Ok(line) = sentences.recv() {
            match line {
                Line::Sentence(turn, text, sound) if self.begins(turn, text) => {
                    let timeout = sound.length().saturating_add(PLAYER_TIMEOUT);
                    let volume = self.now().volume;
                    let heard = loudspeaker.play(turn, sound.wav(volume), timeout);
                    self.now().silent = heard.err();
                }
                Line::Sentence(..) => {}
                Line::End(turn) => self.ended(turn),
            }
        }
    }
}

#[cfg(test)]
mod tests;
