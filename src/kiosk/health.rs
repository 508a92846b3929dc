//! How the kiosk is, asked of everything that it is made of.

use std::path::Path;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use zeroize::Zeroizing;

use super::{Kiosk, StaffAccess};
use crate::files;
use crate::locale::{Lang, Locales, Text};
use crate::printing::blocking;
use crate::visit::{
    CatalogueHealth, HallHealth, KioskHealth, PinVerdict, ScannerHealth, SpeechHealth,
};
use crate::voice::{Readiness, SpeechState};

/// Bytes of the catalogue's hash that tell versions apart for people.
const VERSION_BYTES: usize = 4;

impl Kiosk {
    pub(super) fn check_pin(&self, access: &StaffAccess, typed: &Zeroizing<String>) -> PinVerdict {
        let uptime = self.clock.moment().uptime;
        let guard = access.guard.lock();
        let verdict = guard
            .unwrap_or_else(PoisonError::into_inner)
            .check(typed, uptime);
        match verdict {
            PinVerdict::Right => tracing::info!("the staff page was opened"),
            PinVerdict::Wrong(_) => tracing::warn!("a wrong PIN for the staff page"),
            PinVerdict::TooSoon(_) => {}
        }
        verdict
    }

    /// Says what [`sentences`] has.
    pub(super) fn try_voice(&self) {
        if let Some(voice) = &self.voice {
            voice.say(sentences(&self.setting.locales));
        }
    }

    pub(super) async fn health(&self, access: &StaffAccess) -> Box<KioskHealth> {
        let hash = &self.setting.guide.catalogue().hash;
        let (line, leased) = (self.hall.state().await, self.hall.leased().await);
        let letters = leased.left.into_iter();
        Box::new(KioskHealth {
            printer: self.press.health().await,
            speech: self.voice.as_ref().map_or_else(Vec::new, |voice| {
                parts_of_speech(&voice.state(), &self.setting.locales)
            }),
            scanner: match (
                &self.setting.scanner.device,
                self.scans.load(Ordering::Relaxed),
            ) {
                (None, _) => ScannerHealth::Typed,
                (Some(_), true) => ScannerHealth::Connected,
                (Some(_), false) => ScannerHealth::Disconnected,
            },
            keypad: access.keypad.clone(),
            hall: HallHealth {
                reached: line.reached,
                backlog: line.backlog,
                leased: letters
                    .map(|(series, left)| (series.letter(), left))
                    .collect(),
                day: leased.day,
            },
            synchronised: self.clock.is_synchronised(),
            catalogue: CatalogueHealth {
                version: hex::encode(hash.get(..VERSION_BYTES).unwrap_or_default()),
                differences: self.hall.catalogue_differences().len(),
            },
            room: room(&access.data).await,
        })
    }
}

/// The test of speech: the same sentence in each language, one after the other.
fn sentences(locales: &Locales) -> Vec<Text> {
    let languages = locales.languages();
    languages
        .map(|language| locales.text(&language.lang, "person-heading"))
        .collect()
}

/// Each language with its engine, or why it has none; and why the last sentence was not heard.
fn parts_of_speech(state: &SpeechState, locales: &Locales) -> Vec<SpeechHealth> {
    let name = |lang: &Lang| {
        let mut languages = locales.languages();
        let language = languages.find(|language| language.lang == *lang);
        language.map_or_else(|| lang.to_string(), |language| language.name.clone())
    };
    let languages = state.languages.iter().map(|(lang, readiness)| {
        let (state, works) = match readiness {
            Readiness::Ready(engine) => (engine.clone(), true),
            Readiness::Mute(reason) => (reason.clone(), false),
        };
        SpeechHealth {
            name: name(lang),
            state,
            works,
        }
    });
    let silent = state.silent.iter().map(|reason| SpeechHealth {
        name: "スピーカー".to_owned(),
        state: reason.clone(),
        works: false,
    });
    languages.chain(silent).collect()
}

async fn room(folder: &Path) -> Option<u64> {
    let folder = folder.to_owned();
    blocking(move || files::room(&folder).ok()).await.flatten()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn shipped() -> Locales {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        Locales::load(&root.join("locales"), &root.join("assets/fonts")).unwrap()
    }

    #[test]
    fn the_test_of_speech_says_a_sentence_of_its_own_in_each_language() {
        let locales = shipped();
        let said = sentences(&locales);
        let languages = locales.languages().map(|language| &language.lang);
        assert!(said.iter().map(|text| text.lang().unwrap()).eq(languages));
        let mut words: Vec<String> = said.iter().map(Text::plain).collect();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), said.len());
    }

    #[test]
    fn a_mute_language_and_a_device_without_sound_are_parts_that_do_not_work() {
        let state = SpeechState {
            languages: vec![
                ("ja".into(), Readiness::Ready("mei_normal".to_owned())),
                (
                    "vi".into(),
                    Readiness::Mute("espeak-ng is missing".to_owned()),
                ),
            ],
            speaking: false,
            silent: Some("no sound device".to_owned()),
        };
        let parts = parts_of_speech(&state, &shipped());
        let told = parts.iter().map(|part| (part.state.as_str(), part.works));
        let expected = [
            ("mei_normal", true),
            ("espeak-ng is missing", false),
            ("no sound device", false),
        ];
        assert!(told.eq(expected));
        assert_eq!(parts[1].name, "Tiếng Việt", "as the language calls itself");
    }
}
