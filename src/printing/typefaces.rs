//! The fonts that sheets are set in, read once for all languages.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::fault::Fault;
use crate::locale::{Lang, Language, Locales};
use crate::paper::Typeface;
use crate::paper::font::FontBytes;

/// Typefaces by language. Languages share fonts: each file is read once.
///
/// # Errors
/// A font that went away, or may not be read.
pub(super) fn read(locales: &Locales) -> Result<BTreeMap<Lang, Typeface>, Fault> {
    let mut known: BTreeMap<&Path, FontBytes> = BTreeMap::new();
    for font in locales.languages().flat_map(|language| &language.files) {
        if !known.contains_key(font.as_path()) {
            let bytes = std::fs::read(font).map_err(|error| {
                let what = format!("the font cannot be read: {error}");
                Fault::of(
                    font,
                    what,
                    "put it back, or name another in the language.toml",
                )
            })?;
            drop(known.insert(font, Arc::new(bytes)));
        }
    }
    let typeface = |language: &Language| {
        let [regular, bold] = language.files.as_slice() else {
            return None;
        };
        Some(Typeface {
            regular: known.get(regular.as_path())?.clone(),
            bold: known.get(bold.as_path())?.clone(),
        })
    };
    Ok(locales
        .languages()
        .filter_map(|language| Some((language.lang.clone(), typeface(language)?)))
        .collect())
}
