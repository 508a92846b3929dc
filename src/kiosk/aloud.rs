//! The kiosk's voice, as its window uses it.

use std::time::Duration;

use futures_util::stream::{self, Stream};

use crate::locale::Text;
use crate::ui::narrator::SpeechOutput;
use crate::visit::Input;
use crate::voice::Speech;

/// How often the voices are looked at: their programs are tried while the kiosk starts, and one that fails is mute until
/// it speaks again.
const LOOK_INTERVAL: Duration = Duration::from_secs(1);

/// Which languages have no voice, each time that changes.
pub(super) fn mutes(voice: Speech) -> impl Stream<Item = Input> {
    let none = voice.state().mute();
    stream::unfold((voice, none), |(voice, before)| async move {
        loop {
            tokio::time::sleep(LOOK_INTERVAL).await;
            let now = voice.state().mute();
            if now != before {
                return Some((Input::Mute(now.clone()), (voice, now)));
            }
        }
    })
}

impl SpeechOutput for Speech {
    fn say(&self, texts: Vec<Text>) {
        Self::say(self, texts);
    }

    fn silence(&self) {
        Self::silence(self);
    }

    fn tune(&self, rate: u16, volume: u16) {
        self.set_rate(rate);
        self.set_volume(volume);
    }

    fn is_speaking(&self) -> bool {
        self.state().speaking
    }
}
