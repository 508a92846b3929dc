//! One language: its folder, its names, its font.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use ttf_parser::Face;
use unic_langid::LanguageIdentifier;

use super::glyphs;
use super::plain::Profile;
use crate::fault::{Fault, decoded, syntax};

/// Languages that are written from the right, by their subtags.
const RIGHT_TO_LEFT: [&str; 11] = [
    "ar", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi",
];

/// A language by the name of its folder in `locales/`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

impl Lang {
    /// The folder's name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is written from the right.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        let language = self.0.split(['-', '_']).next().unwrap_or_default();
        RIGHT_TO_LEFT.contains(&language)
    }
}

impl From<&str> for Lang {
    fn from(name: &str) -> Self {
        Self(name.into())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The message that says on a language's card that the questions are in another.
pub const PARTIAL: &str = "languages-partial";

/// Where a language is spoken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Everywhere: at the kiosk, on paper, and on phones.
    #[default]
    Kiosk,
    /// On the pages that every visitor passes and on phones: welcome, plan, consent, number, paper, help. Questions
    /// and procedures are in the language that it falls back to.
    Basics,
    /// On a visitor's own phone only, which brings its own fonts.
    Phone,
}

impl Scope {
    /// Beginnings of the messages that the phone page says.
    const ON_PHONES: [&str; 4] = ["phone-", "counter-", "building-", "place-"];
    /// Beginnings of the messages of the pages that every visitor passes, besides those of the phone page. The lines of
    /// `annai plan` are for staff.
    const BASICS: [&str; 33] = [
        "action-",
        "calendar-",
        "closed-",
        "codes-",
        "date-",
        "doors-",
        "goodbye-",
        "helper-",
        "idle-",
        "key-",
        "languages-",
        "list-",
        "looks-",
        "map-",
        "no-number-",
        "pager-",
        "papers-",
        "person-",
        "plan-",
        "preview-",
        "printed-",
        "record-",
        "refilled-",
        "search-",
        "share-",
        "sheet-",
        "speech-",
        "ticket-",
        "topic-",
        "wait-",
        "weekday-",
        "welcome-",
        "working-",
    ];

    /// Whether a language of this scope needs a message.
    #[must_use]
    pub fn needs(self, id: &str) -> bool {
        let begins = |with: &[&str]| with.iter().any(|start| id.starts_with(start));
        match self {
            // Staff read one language; what is said of a language in part is said by those alone.
            Self::Kiosk => !id.starts_with("staff-") && id != PARTIAL,
            Self::Basics => {
                let passed = begins(&Self::ON_PHONES) || begins(&Self::BASICS);
                passed && !id.starts_with("plan-line-")
            }
            Self::Phone => begins(&Self::ON_PHONES),
        }
    }
}

/// What `language.toml` says.
#[derive(Debug, Clone)]
pub struct Language {
    /// The folder's name.
    pub lang: Lang,
    /// Its name in its own script.
    pub name: String,
    /// Its tag for dates and plurals.
    pub tag: String,
    /// The tag, parsed.
    pub id: LanguageIdentifier,
    /// Its place on the welcome page.
    pub order: u32,
    /// Where it is spoken.
    pub scope: Scope,
    /// The language of the pages that a language of the basics lacks; without one, the staff's own.
    pub falls_back: Option<Lang>,
    /// The family name of its font; empty for phones.
    pub font: String,
    /// The font's files: regular and bold; none for phones.
    pub files: Vec<PathBuf>,
    /// Its voice: a file of the folder of voices, or the name that espeak-ng has for one. Without it
    /// the language is not spoken.
    pub voice: Option<String>,
    /// How the translation was made and reviewed, in words for staff.
    pub reviewed: String,
    /// The human reviewer of the translation. While there is none, the pages say that it is unreviewed.
    pub reviewer: Option<String>,
    /// The rules of plain language that its messages keep.
    pub plain: Option<Profile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageFile {
    name: String,
    tag: String,
    order: u32,
    #[serde(default)]
    scope: Scope,
    falls_back: Option<String>,
    font: Option<String>,
    regular: Option<PathBuf>,
    bold: Option<PathBuf>,
    voice: Option<String>,
    reviewed: String,
    reviewer: Option<String>,
    plain: Option<Profile>,
}

impl LanguageFile {
    /// The font's family name and its files.
    ///
    /// # Errors
    /// A language of the kiosk without one of them.
    fn font(&mut self) -> Result<(String, Vec<PathBuf>), &'static str> {
        if self.scope == Scope::Phone {
            return Ok((String::new(), Vec::new()));
        }
        let font = self.font.take().ok_or("font")?;
        let regular = self.regular.take().ok_or("regular")?;
        let bold = self.bold.take().ok_or("bold")?;
        Ok((font, vec![regular, bold]))
    }
}

impl Language {
    /// Reads a language's folder.
    ///
    /// # Errors
    /// A `language.toml` that is missing or wrong, or a font that is not there.
    pub(super) fn load(folder: &Path, fonts: &Path) -> Result<Self, Fault> {
        let path = folder.join("language.toml");
        let bytes = std::fs::read(&path).map_err(|error| {
            Fault::of(
                &path,
                format!("it cannot be read: {error}"),
                "each language folder needs a language.toml; copy one from another language",
            )
        })?;
        let text = decoded(&path, &bytes)?;
        let mut file: LanguageFile = toml::from_str(&text).map_err(|error| {
            syntax(
                &path,
                &text,
                error.span().map_or(0, |span| span.start),
                error.message(),
                "compare with the language.toml of another language",
            )
        })?;
        let id = file.tag.parse().map_err(|_| {
            Fault::at(
                &path,
                &text,
                text.find("tag").unwrap_or(0),
                format!("`{}` is not a language tag", file.tag),
                "use a BCP 47 tag such as ja, en, vi or pt-BR",
            )
        })?;
        let (font, files) = file.font().map_err(|lacking| {
            Fault::at(
                &path,
                &text,
                0,
                format!("missing field `{lacking}`"),
                "compare with the language.toml of another language",
            )
        })?;
        if (file.scope == Scope::Basics) != file.falls_back.is_some() {
            return Err(Fault::at(
                &path,
                &text,
                text.find("falls_back").unwrap_or(0),
                "a language of scope \"basics\" says which language it falls back to, and only such a one does",
                "set falls_back to the name of a folder such as \"ja-simple\", or take it out",
            ));
        }
        let files: Vec<PathBuf> = files.iter().map(|file| fonts.join(file)).collect();
        if let Some(missing) = files.iter().find(|file| !file.is_file()) {
            return Err(Fault::at(
                &path,
                &text,
                text.find("regular").unwrap_or(0),
                format!("the font {} is not there", missing.display()),
                "put the font and its licence into the fonts folder, or name one that is there",
            ));
        }
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self {
            lang: Lang::from(name.as_ref()),
            name: file.name,
            tag: file.tag,
            id,
            order: file.order,
            scope: file.scope,
            falls_back: file.falls_back.as_deref().map(Lang::from),
            font,
            files,
            voice: file.voice,
            reviewed: file.reviewed,
            reviewer: file.reviewer,
            plain: file.plain,
        })
    }

    /// Whether it is Japanese of some kind.
    #[must_use]
    pub fn is_japanese(&self) -> bool {
        self.id.language.as_str() == "ja"
    }

    /// The characters of a text that one of its fonts cannot draw. A font that cannot be read is
    /// reported with the messages.
    #[must_use]
    pub fn lacking(&self, text: &str) -> String {
        let mut lacking = String::new();
        for bytes in self
            .files
            .iter()
            .filter_map(|file| std::fs::read(file).ok())
        {
            if let Ok(face) = Face::parse(&bytes, 0) {
                lacking.push_str(&glyphs::lacking(&face, text.chars()));
            }
        }
        lacking
    }
}

/// The language folders in a folder, in the order of their names. Other folders are warned of: a
/// network drive or a version control leaves them without being asked.
pub(super) fn folders(dir: &Path, faults: &mut Vec<Fault>) -> Result<Vec<PathBuf>, Vec<Fault>> {
    let entries = std::fs::read_dir(dir).map_err(|error| {
        vec![Fault::of(
            dir,
            format!("the folder of the languages cannot be read: {error}"),
            "name it in kiosk-config.toml, [content] locales",
        )]
    })?;
    let mut folders: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    let (languages, others): (Vec<_>, Vec<_>) =
        folders.into_iter().partition(|folder| is_language(folder));
    faults.extend(others.into_iter().map(|folder| {
        Fault::of(
            folder,
            "this folder is no language, and is left out",
            "move it away; a language has a language.toml and *.ftl files",
        )
        .warning()
    }));
    Ok(languages)
}

fn is_language(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names = files.map(|file| file.path());
    !name.starts_with(['.', '@'])
        && names.any(|file| {
            file.ends_with("language.toml") || file.extension().is_some_and(|kind| kind == "ftl")
        })
}

/// Languages that fall back to one that is not there, or that lacks pages itself.
pub(super) fn lost_backings<'a>(
    languages: impl Iterator<Item = &'a Language> + Clone,
    dir: &Path,
    faults: &mut Vec<Fault>,
) {
    let complete = languages
        .clone()
        .filter(|language| language.scope == Scope::Kiosk);
    let complete: Vec<&Lang> = complete.map(|language| &language.lang).collect();
    for language in languages {
        if let Some(behind) = &language.falls_back
            && !complete.contains(&behind)
        {
            let names: Vec<&str> = complete.iter().map(|lang| lang.as_str()).collect();
            faults.push(Fault::of(
                dir.join(language.lang.as_str()).join("language.toml"),
                format!("it falls back to `{behind}`, which is no complete language here"),
                format!("set falls_back to one of: {}", names.join(", ")),
            ));
        }
    }
}

/// Folders that are one language: with the same name, or the same tag at the same place. A copy has
/// the longer name, so the folder with the shorter one is taken for the original.
pub(super) fn doubles<'a>(
    languages: impl Iterator<Item = &'a Language>,
    dir: &Path,
    faults: &mut Vec<Fault>,
) {
    let mut languages: Vec<&Language> = languages.collect();
    languages.sort_by_key(|language| language.lang.as_str().len());
    for (at, language) in languages.iter().enumerate() {
        let same = |other: &&&Language| {
            other.name == language.name
                || (other.order == language.order && other.tag == language.tag)
        };
        if let Some(original) = languages[..at].iter().find(same) {
            let what = format!(
                "this language is there already, in {}",
                dir.join(original.lang.as_str()).display()
            );
            let fix = "take one of the folders out, or give each its own name, tag and order";
            let path = dir.join(language.lang.as_str()).join("language.toml");
            faults.push(Fault::of(path, what, fix));
        }
    }
}
