//! The city's content as a kiosk uses it: the catalogue with its guide, the languages, their fonts.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::catalogue;
use crate::config::Config;
use crate::fault::{Fault, Severity};
use crate::guide::Guide;
use crate::locale::{Lang, Locales};
use crate::paper::Typeface;

/// Everything that a city writes.
pub struct Content {
    /// The interview over the catalogue.
    pub guide: Guide,
    /// The languages.
    pub locales: Locales,
    /// The fonts of each language, for paper and screen.
    pub typefaces: BTreeMap<Lang, Typeface>,
}

impl Content {
    /// Reads the content that the configuration names.
    ///
    /// # Errors
    /// Every error in it. A kiosk does not open with content that is not sound.
    pub fn load(config: &Config) -> Result<Self, Vec<Fault>> {
        let fonts = config.path(&config.content.fonts);
        let locales = Locales::load(&config.path(&config.content.locales), &fonts)?;
        let catalogue = catalogue::load(&config.path(&config.content.catalogue))?;
        let mut faults: Vec<Fault> = locales
            .faults()
            .iter()
            .filter(|fault| fault.severity == Severity::Error)
            .cloned()
            .collect();
        for id in &config.kiosk.frequent {
            if catalogue.procedure(&id.as_str().into()).is_none() {
                faults.push(Fault::of(
                    config.base.join("kiosk-config.toml"),
                    format!("[kiosk] frequent names `{id}`, which is not a procedure"),
                    "use ids of procedures in the catalogue",
                ));
            }
        }
        let mut typefaces = BTreeMap::new();
        for language in locales.languages() {
            let [regular, bold] = &language.files;
            match (read(regular), read(bold)) {
                (Ok(regular), Ok(bold)) => {
                    let _ = typefaces.insert(
                        language.lang.clone(),
                        Typeface {
                            regular: Arc::new(regular),
                            bold: Arc::new(bold),
                        },
                    );
                }
                (regular, bold) => faults.extend(regular.err().into_iter().chain(bold.err())),
            }
        }
        if faults.is_empty() {
            Ok(Self {
                guide: Guide::new(Arc::new(catalogue)),
                locales,
                typefaces,
            })
        } else {
            Err(faults)
        }
    }
}

fn read(font: &Path) -> Result<Vec<u8>, Fault> {
    std::fs::read(font).map_err(|error| {
        Fault::of(
            font,
            format!("the font cannot be read: {error}"),
            "put it back, or name another in the language.toml",
        )
    })
}
