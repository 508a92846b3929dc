//! Languages and their messages, furigana, numbers and dates, and the folding of words for search.
//!
//! A language is a folder: `language.toml` and any number of `*.ftl` files. Nothing here knows how
//! many there are. The first in order is the staff's own, and what is missing elsewhere falls back
//! to it; `annai check` reports every such gap.

mod aloud;
pub mod breaks;
mod counters;
pub mod fold;
mod glyphs;
mod inspect;
mod language;
mod plain;
pub mod text;

pub use glyphs::is_variation_selector;
pub use inspect::MessagePiece;
pub use language::{Lang, Language, PARTIAL, Scope};
pub use plain::Profile;
pub use text::Text;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::{Date, Time};
use zeroize::Zeroizing;

use crate::fault::Fault;

/// All languages of a kiosk, and those of its phone page. Clones share them.
#[derive(Clone)]
pub struct Locales {
    /// In the order of the welcome page; those for phones only come last.
    spoken: Arc<[Spoken]>,
    faults: Vec<Fault>,
}

struct Spoken {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    sources: inspect::Sources,
}

/// A value that a message shows.
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    /// Words, or anything that is not counted.
    Words(&'a str),
    /// A count, which may choose a plural.
    Count(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(words: &'a str) -> Self {
        Self::Words(words)
    }
}

impl From<i64> for Arg<'_> {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl Locales {
    /// Reads every language folder in `dir`; fonts are looked up in `fonts`.
    ///
    /// Faults of single messages do not stop it: [`Locales::faults`] has them.
    ///
    /// # Errors
    /// No language at all, or a folder that cannot be read.
    pub fn load(dir: &Path, fonts: &Path) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut spoken = Vec::new();
        for folder in language::folders(dir, &mut faults)? {
            match Spoken::load(&folder, fonts, &mut faults) {
                Ok(one) => spoken.push(one),
                Err(fault) => faults.push(fault),
            }
        }
        spoken.sort_by(|a, b| {
            let place = |one: &Spoken| (one.language.scope, one.language.order);
            (place(a), &a.language.lang).cmp(&(place(b), &b.language.lang))
        });
        if !spoken.iter().any(Spoken::at_the_kiosk) {
            faults.push(Fault::of(
                dir,
                "there is no language here",
                "each language is a folder with a language.toml and its *.ftl files",
            ));
            return Err(faults);
        }
        let sources: Vec<_> = spoken
            .iter()
            .map(|one| (&one.language, &one.sources))
            .collect();
        inspect::compare(&sources, &mut faults);
        language::lost_backings(spoken.iter().map(|one| &one.language), dir, &mut faults);
        language::doubles(spoken.iter().map(|one| &one.language), dir, &mut faults);
        faults.sort();
        Ok(Self {
            spoken: spoken.into(),
            faults,
        })
    }

    /// What is wrong in the language folders: messages that one language lacks, variables that
    /// differ, characters that its font cannot draw.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// Where messages break the rules of plain language, and call a thing by another word than the file of
    /// terms does. `dir` is the folder of the languages.
    #[must_use]
    pub fn plain_language(&self, dir: &Path) -> Vec<Fault> {
        let languages = self.spoken.iter();
        plain::check(
            dir,
            languages.map(|one| (&one.language, one.sources.files.as_slice())),
        )
    }

    /// The languages of the kiosk in the order of the welcome page.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        let kiosk = self.spoken.iter().take_while(|one| one.at_the_kiosk());
        kiosk.map(|one| &one.language)
    }

    /// Whether no person has reviewed the texts of a language.
    #[must_use]
    pub fn is_unreviewed(&self, lang: &Lang) -> bool {
        let mut languages = self.phone_languages();
        languages.any(|language| language.lang == *lang && language.reviewer.is_none())
    }

    /// The languages that a whole visit can be made in.
    pub fn complete_languages(&self) -> impl Iterator<Item = &Language> {
        self.languages()
            .filter(|language| language.scope == Scope::Kiosk)
    }

    /// The languages of the phone page: those of the kiosk, then those for phones only.
    pub fn phone_languages(&self) -> impl Iterator<Item = &Language> {
        self.spoken.iter().map(|one| &one.language)
    }

    /// The language that the staff reads: the first in order.
    #[must_use]
    pub fn desk(&self) -> &Lang {
        &self.desk_language().lang
    }

    /// The same, with all that its `language.toml` says.
    #[must_use]
    pub fn desk_language(&self) -> &Language {
        &self.spoken[0].language
    }

    /// A language by its folder's name.
    #[must_use]
    pub fn language(&self, lang: &Lang) -> Option<&Language> {
        self.languages().find(|language| language.lang == *lang)
    }

    /// A message, `id` or `id.attribute`, without variables.
    #[must_use]
    pub fn text(&self, lang: &Lang, id: &str) -> Text {
        self.text_with(lang, id, &[])
    }

    /// A message, `id` or `id.attribute`, with its variables.
    ///
    /// A message that the language lacks is taken from the language that it falls back to, then from the
    /// staff's; one that none has shows its own id, so that a gap is seen and nothing breaks.
    #[must_use]
    pub fn text_with(&self, lang: &Lang, id: &str, args: &[(&str, Arg<'_>)]) -> Text {
        self.spoken_to(lang)
            .chain(&self.spoken[..1])
            .find_map(|one| one.format(id, args))
            .unwrap_or_else(|| Text::from(id))
    }

    /// A message, if this language or the one that it falls back to has it.
    #[must_use]
    pub fn own_text(&self, lang: &Lang, id: &str) -> Option<Text> {
        self.spoken_to(lang).find_map(|one| one.format(id, &[]))
    }

    /// What a reader of a language is spoken to in: the language, and the one that it falls back to.
    fn spoken_to(&self, lang: &Lang) -> impl Iterator<Item = &Spoken> {
        let find = |lang: &Lang| self.spoken.iter().find(|one| one.language.lang == *lang);
        let own = find(lang);
        let behind = own.and_then(|own| find(own.language.falls_back.as_ref()?));
        own.into_iter().chain(behind)
    }

    /// A day in the long form of the language, by its message `date-long`.
    #[must_use]
    pub fn date(&self, lang: &Lang, date: Date) -> Text {
        self.date_in(lang, "date-long", date)
    }

    /// A day without its year, for a day that is near, by its message `date-short`.
    #[must_use]
    pub fn date_short(&self, lang: &Lang, date: Date) -> Text {
        self.date_in(lang, "date-short", date)
    }

    fn date_in(&self, lang: &Lang, form: &str, date: Date) -> Text {
        self.text_with(
            lang,
            form,
            &[
                ("year", Arg::Count(date.year().into())),
                ("month", Arg::Count(date.month().into())),
                ("day", Arg::Count(date.day().into())),
            ],
        )
    }

    /// A time of day, by the message `time-of-day`. Of its variables, `clock` is `14:10`; `half` is `am`, `noon` from 12
    /// to 1 o'clock, or `pm`; `hour` counts from 0 to 11, and is 12 at noon; `minute`.
    #[must_use]
    pub fn time(&self, lang: &Lang, time: Time) -> Text {
        let clock = time.strftime("%H:%M").to_string();
        let half = match time.hour() {
            ..12 => "am",
            12 => "noon",
            _ => "pm",
        };
        let hour = match time.hour() {
            noon @ ..=12 => noon,
            later => later - 12,
        };
        self.text_with(
            lang,
            "time-of-day",
            &[
                ("clock", Arg::Words(&clock)),
                ("half", Arg::Words(half)),
                ("hour", Arg::Count(hour.into())),
                ("minute", Arg::Count(time.minute().into())),
            ],
        )
    }

    /// Whether every file of a language was understood. One with a torn file is not
    /// told what it lacks.
    #[must_use]
    pub fn is_whole(&self, lang: &Lang) -> bool {
        let own = self.spoken.iter().find(|one| one.language.lang == *lang);
        own.is_some_and(|one| one.sources.whole)
    }

    /// Every message id of a language, attributes as `id.attribute`, with the place of each.
    #[must_use]
    pub fn ids(&self, lang: &Lang) -> BTreeMap<String, (std::path::PathBuf, usize)> {
        self.spoken
            .iter()
            .filter(|one| one.language.lang == *lang)
            .flat_map(|one| &one.sources.files)
            .flat_map(inspect::MessageFile::ids)
            .collect()
    }

    /// The messages of a language that pages for visitors may show, and that say the same at all times, by id.
    #[must_use]
    pub fn constants(&self, lang: &Lang) -> BTreeMap<String, Text> {
        let own = self.spoken.iter().filter(|one| one.language.lang == *lang);
        let constants = own.flat_map(|one| {
            let ids = one
                .sources
                .files
                .iter()
                .flat_map(inspect::MessageFile::constants);
            let said = ids.filter(|id| Self::is_said(id));
            said.filter_map(|id| Some((id.to_owned(), one.format(id, &[])?)))
        });
        // One that shows a message with variables.
        let whole = constants.filter(|(_, text)| !text.marked().contains('{'));
        whole.collect()
    }

    /// Whether pages for visitors may show a message: not what people type to find something, nor what only staff see.
    #[must_use]
    pub fn is_said(id: &str) -> bool {
        !id.ends_with(".search") && !id.starts_with("staff-")
    }

    /// The words of every message of a language, between the values that it shows.
    #[must_use]
    pub fn pieces(&self, lang: &Lang) -> Vec<MessagePiece> {
        let own = self.spoken.iter().find(|one| one.language.lang == *lang);
        own.map_or_else(Vec::new, |one| inspect::pieces(&one.sources.files))
    }
}

impl Spoken {
    fn load(folder: &Path, fonts: &Path, faults: &mut Vec<Fault>) -> Result<Self, Fault> {
        let language = Language::load(folder, fonts)?;
        let mut bundle = FluentBundle::new_concurrent(vec![language.id.clone()]);
        let sources = inspect::read(folder, faults);
        for source in &sources.files {
            let resource = match FluentResource::try_new(source.text.clone()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // The only error is a message that is there already; `inspect` says where both are.
            let _ = bundle.add_resource(resource);
        }
        Ok(Self {
            language,
            bundle,
            sources,
        })
    }

    fn at_the_kiosk(&self) -> bool {
        self.language.scope != Scope::Phone
    }

    fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<Text> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(
                *name,
                match arg {
                    Arg::Words(words) => FluentValue::from(*words),
                    Arg::Count(count) => FluentValue::from(*count),
                },
            );
        }
        let mut errors = Vec::new();
        let line = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors);
        // A variable that a message lacks is `annai check`'s to report; the rest still reads.
        let line = Zeroizing::new(line.into_owned());
        Some(match self.language.plain {
            // Only here has every kanji its reading.
            Some(Profile::Japanese) => Text::new(&self.language.lang, counters::read(&line)),
            _ => Text::new(&self.language.lang, line.as_str()),
        })
    }
}
