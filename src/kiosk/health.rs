//! How the kiosk is, asked of everything that it is made of.

use std::path::Path;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use zeroize::Zeroizing;

use super::{Kiosk, StaffAccess};
use crate::files;
use crate::locale::{Lang, Locales};
use crate::printing::blocking;
use crate::visit::{
    CatalogueHealth, HallHealth, KioskHealth, PinVerdict, ScannerHealth, Setting, SpeechHealth,
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

    /// The same sentence in each language, one after the other.
    pub(super) fn try_voice(&self) {
        let Setting { locales, .. } = &*self.setting;
        let languages = locales.languages();
        let said = languages.map(|language| locales.text(&language.lang, "person-heading"));
        if let Some(voice) = &self.voice {
            voice.say(said.collect());
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
