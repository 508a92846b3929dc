//! The city's content: the catalogue with its guide and the languages, loaded and examined together.

use std::sync::Arc;

use crate::catalogue::{self, Catalogue, Size, messages};
use crate::config::Config;
use crate::fault::{Fault, Severity};
use crate::guide::Guide;
use crate::locale::{Language, Locales};

/// Everything that a city writes.
pub struct Content {
    /// The interview over the catalogue.
    pub guide: Arc<Guide>,
    /// The languages.
    pub locales: Arc<Locales>,
}

/// What was found in the content, sound or not.
pub struct Examined {
    /// Every error and warning, in the order of files and lines.
    pub faults: Vec<Fault>,
    /// How large the catalogue is.
    pub size: Size,
    /// The guide, when the catalogue has no error.
    pub guide: Option<Guide>,
    /// The languages, when there is one.
    pub locales: Option<Locales>,
}

impl Content {
    /// Reads the content that the configuration names.
    ///
    /// # Errors
    /// Every error in it. A kiosk does not open with content that is not sound.
    pub fn load(config: &Config) -> Result<Self, Vec<Fault>> {
        let mut found = Self::examine(config);
        found
            .faults
            .retain(|fault| fault.severity == Severity::Error);
        match (found.guide, found.locales) {
            (Some(guide), Some(locales)) if found.faults.is_empty() => Ok(Self {
                guide: Arc::new(guide),
                locales: Arc::new(locales),
            }),
            _ => Err(found.faults),
        }
    }

    /// Reads the content, and says everything that is wrong.
    #[must_use]
    pub fn examine(config: &Config) -> Examined {
        let report = catalogue::examine(&config.content.catalogue);
        let mut faults = report.faults;
        let pictograms = &config.content.pictograms;
        let missing = |name: &str| !pictograms.join(format!("{name}.svg")).is_file();
        let named = report.pictograms.into_iter();
        faults.extend(
            named
                .filter(|(name, _)| missing(name))
                .map(|(_, fault)| fault),
        );

        let folder = &config.content.locales;
        let locales = Locales::load(folder, &config.content.fonts);
        match &locales {
            Ok(locales) => {
                faults.extend(locales.faults().iter().cloned());
                faults.extend(undrawable(config, locales));
            }
            Err(more) => faults.extend(more.iter().cloned()),
        }
        let locales = locales.ok();
        if let Some(catalogue) = &report.catalogue {
            faults.extend(strangers(config, catalogue));
            if let Some(locales) = &locales {
                faults.extend(unspoken(config, locales));
                faults.extend(messages::check(catalogue, locales, folder));
                let said = |id: &str| {
                    let place = format!("answer-{id}.place");
                    locales.own_text(locales.desk(), &place).is_some()
                };
                let placeless = report.placeless.into_iter();
                faults.extend(
                    placeless
                        .filter(|(id, _)| !said(id))
                        .map(|(_, fault)| fault),
                );
            }
        }
        faults.sort();
        faults.dedup();
        Examined {
            faults,
            size: report.size,
            guide: report
                .catalogue
                .map(|catalogue| Guide::new(Arc::new(catalogue))),
            locales,
        }
    }
}

/// What the configuration names and the catalogue does not have.
fn strangers(config: &Config, catalogue: &Catalogue) -> Vec<Fault> {
    let unknown = |id: &&String| catalogue.procedure(&id.as_str().into()).is_none();
    let frequent = config.kiosk.iter().flat_map(|kiosk| &kiosk.frequent);
    let mut faults: Vec<Fault> = frequent
        .enumerate()
        .filter(|(_, id)| unknown(id))
        .map(|(at, id)| {
            let what = format!("`{id}` is not a procedure");
            let key = format!("kiosk.frequent.{at}");
            config.fault(&key, what, "use ids of procedures in the catalogue")
        })
        .collect();
    let known = |id: &str| catalogue.buildings.iter().any(|one| one.id.as_str() == id);
    let kiosk = config
        .kiosk
        .iter()
        .map(|it| ("kiosk.building", &it.building));
    let board = config
        .board
        .iter()
        .map(|it| ("board.building", &it.building));
    let strange = kiosk.chain(board).filter(|(_, building)| !known(building));
    faults.extend(strange.map(|(key, building)| {
        let what = format!("`{building}` is not a building");
        config.fault(key, what, "use the id of a building in counters.toml")
    }));
    faults
}

/// Languages that have a command to speak them and are not there.
fn unspoken(config: &Config, locales: &Locales) -> Vec<Fault> {
    let known: Vec<&str> = locales.languages().map(|it| it.lang.as_str()).collect();
    let commands = config.speech.commands.keys();
    let strange = commands.filter(|lang| !known.contains(&lang.as_str()));
    strange
        .map(|lang| {
            let what = format!("`{lang}` is not a language of the kiosk");
            let fix = format!("use one of: {}", known.join(", "));
            config.fault(&format!("speech.commands.{lang}"), what, fix)
        })
        .collect()
}

/// The hall's name stands on every page and sheet, in every language's font.
fn undrawable(config: &Config, locales: &Locales) -> Vec<Fault> {
    let name = &config.city.name;
    let lacking = |language: &Language| {
        let lacking = language.lacking(name);
        let lacking = locales.desk_language().lacking(&lacking);
        let what = format!("the font of {} cannot draw: {lacking}", language.lang);
        let fix = "use other characters, or a font that has them (language.toml)";
        (!lacking.is_empty()).then(|| config.fault("city.name", what, fix))
    };
    locales.languages().filter_map(lacking).collect()
}
