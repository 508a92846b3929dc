//! Reading aloud: what is said when a page, its focus or something on it changes. It is to the ear what a scene is to
//! the eye, and like it decides nothing.

use std::sync::Arc;

use crate::locale::{Locales, Text};
use crate::page::{ControlId, Means, Page, Visibility, spoken};

/// Seconds of silence after which a figure that counts down is said again.
const FIGURE_SECONDS: u32 = 10;

/// What says texts aloud. None of it waits for the sound.
pub trait SpeechOutput: Send + Sync {
    /// Says texts one after the other, in place of what sounds and of what waits.
    fn say(&self, texts: Vec<Text>);

    /// Ends what sounds at once, and drops what waits. Returns the index of the text that was cut off.
    fn silence(&self) -> usize;

    /// Sets rate and volume, in percent, for what is said from now on.
    fn tune(&self, rate: u16, volume: u16);

    /// Whether something sounds or waits to sound.
    fn is_speaking(&self) -> bool;
}

/// What pages are read aloud with: a voice, and the languages of the words that it adds.
#[derive(Clone)]
pub struct PageReader {
    /// The voice.
    pub speaker: Arc<dyn SpeechOutput>,
    /// The languages.
    pub locales: Arc<Locales>,
}

/// Reads what a window shows.
pub struct Narrator {
    reader: PageReader,
    /// The page that was read last, and the control that was in focus; `None` while reading aloud is off.
    last: Option<(Page, Option<ControlId>)>,
    /// The texts that were said last.
    said: Vec<Text>,
    /// What a pause keeps until it ends, or another page is read.
    paused: Option<Vec<Text>>,
    /// Seconds of silence.
    silent: u32,
}

impl Narrator {
    /// A narrator that has read nothing yet.
    #[must_use]
    pub fn new(reader: PageReader) -> Self {
        Self {
            reader,
            last: None,
            said: Vec::new(),
            paused: None,
            silent: 0,
        }
    }

    /// Whether pages are being read aloud.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.last.is_some()
    }

    /// Whether something is being read aloud now.
    #[must_use]
    pub fn is_speaking(&self) -> bool {
        self.is_on() && self.reader.speaker.is_speaking()
    }

    /// Ends what sounds. Returns the texts that were not heard to their end.
    pub fn silence(&mut self) -> Vec<Text> {
        if !self.is_on() {
            return Vec::new();
        }
        let speaking = self.reader.speaker.is_speaking();
        let cut = self.reader.speaker.silence();
        match speaking {
            true => self.said.split_off(cut.min(self.said.len())),
            false => Vec::new(),
        }
    }

    /// Begins a pause after these texts were cut off, or ends it and says what it kept.
    pub fn pause(&mut self, cut: Vec<Text>) {
        match self.paused.take() {
            Some(rest) => self.say(rest),
            None if cut.is_empty() => {}
            None => self.paused = Some(cut),
        }
    }

    fn say(&mut self, texts: Vec<Text>) {
        self.silent = 0;
        self.said.clone_from(&texts);
        self.reader.speaker.say(texts);
    }

    /// Reads what is new: another page from its heading, the control that came into focus, what changed.
    pub fn follow(&mut self, shown: Option<(&Page, Option<&ControlId>)>) {
        let Some((page, focus)) = shown.filter(|(page, _)| page.aloud.is_some()) else {
            if self.last.take().is_some() {
                let _ = self.reader.speaker.silence();
                self.said.clear();
                self.paused = None;
            }
            return;
        };
        let said = match &self.last {
            None => {
                self.tune(page);
                self.beginning(page)
            }
            Some((before, focused)) if before == page && focused.as_ref() == focus => return,
            Some((before, _)) if before.serial != page.serial || before.lang != page.lang => {
                self.paused = None;
                spoken::page(page, &self.reader.locales)
            }
            Some((before, focused)) => self.changed(before, page, focused.as_ref(), focus),
        };
        self.last = Some((page.clone(), focus.cloned()));
        if !said.is_empty() {
            self.say(said);
        }
    }

    /// Says the control in focus again, and after it the page.
    pub fn repeat(&mut self, page: &Page, focus: Option<&ControlId>) {
        let locales = &self.reader.locales;
        let control = focus.map(|focus| spoken::control(page, focus, locales));
        let mut said = control.unwrap_or_default();
        said.extend(spoken::page(page, locales));
        self.paused = None;
        self.say(said);
    }

    /// A second has passed. Says whether something was being read aloud; if nothing was for long, a figure that counts
    /// down is said.
    pub fn second(&mut self) -> bool {
        let Some((page, _)) = &self.last else {
            return false;
        };
        if self.reader.speaker.is_speaking() {
            self.silent = 0;
            return true;
        }
        if self.paused.is_some() {
            return false;
        }
        self.silent += 1;
        if self.silent >= FIGURE_SECONDS {
            self.silent = 0;
            if let Some(figure) = spoken::figure(page, &self.reader.locales) {
                self.say(vec![figure]);
            }
        }
        false
    }

    /// The page that reading aloud begins with, and how it is used by keys.
    fn beginning(&self, page: &Page) -> Vec<Text> {
        let locales = &self.reader.locales;
        let mut said = spoken::page(page, locales);
        let by_keys = page.aloud.is_some_and(|aloud| aloud.means == Means::Keys);
        if by_keys && !said.is_empty() {
            said.insert(1, spoken::words(page, locales, "speech-how", &[]));
        }
        said
    }

    /// What changed on a page that stays.
    fn changed(
        &self,
        before: &Page,
        page: &Page,
        focused: Option<&ControlId>,
        focus: Option<&ControlId>,
    ) -> Vec<Text> {
        let locales = &self.reader.locales;
        let words = |id, percent: u16| {
            let args = [("percent", i64::from(percent).into())];
            spoken::words(page, locales, id, &args)
        };
        if let (Some(was), Some(now)) = (before.aloud, page.aloud)
            && (was != now || before.visibility != page.visibility)
        {
            self.tune(page);
            let rate = (was.rate != now.rate).then(|| words("speech-rate", now.rate));
            let volume = (was.volume != now.volume).then(|| words("speech-volume", now.volume));
            let visibility = match page.visibility {
                Visibility::Hidden => "speech-hidden",
                Visibility::Shown => "speech-shown",
            };
            let visibility = (before.visibility != page.visibility).then(|| words(visibility, 0));
            let said: Vec<Text> = [rate, volume, visibility].into_iter().flatten().collect();
            if !said.is_empty() {
                return said;
            }
        }
        match focus {
            Some(focus) if Some(focus) != focused => spoken::control(page, focus, locales),
            _ => spoken::changes(before, page, focus, locales),
        }
    }

    fn tune(&self, page: &Page) {
        if let Some(aloud) = page.aloud {
            self.reader.speaker.tune(aloud.rate, aloud.volume);
        }
    }
}
