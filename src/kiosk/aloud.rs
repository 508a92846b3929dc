//! The kiosk's voice, as its window uses it.

use crate::locale::Text;
use crate::ui::narrator::SpeechOutput;
use crate::voice::Speech;

impl SpeechOutput for Speech {
    fn say(&self, texts: Vec<Text>) {
        Self::say(self, texts);
    }

    fn silence(&self) -> usize {
        Self::silence(self)
    }

    fn tune(&self, rate: u16, volume: u16) {
        self.set_rate(rate);
        self.set_volume(volume);
    }

    fn is_speaking(&self) -> bool {
        self.state().speaking
    }
}
