//! Finds what one language lacks that another has, what its messages name in vain, and what its font
//! cannot draw.

mod doubles;
mod pieces;
mod references;
mod source;

pub use pieces::MessagePiece;
pub(super) use pieces::pieces;
pub(super) use source::{MessageFile, Sources, read};

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ttf_parser::Face;

use source::SourceMessage;

use super::glyphs;
use super::language::Language;
use crate::fault::Fault;

/// Compares every language with the first, and every message with its font.
pub(super) fn compare(languages: &[(&Language, &Sources)], faults: &mut Vec<Fault>) {
    let Some(((first, sources), others)) = languages.split_first() else {
        return;
    };
    let reference = Reference {
        language: first,
        messages: all(sources),
        whole: sources.whole,
    };
    for (language, sources) in others {
        reference.compare(language, sources, faults);
    }
    for (language, sources) in languages {
        doubles::check(&sources.files, faults);
        if sources.whole {
            references::check(&sources.files, faults);
        }
        let behind = (language.lang != first.lang).then_some(*first);
        undrawable(language, behind, &sources.files, faults);
    }
}

type Messages<'a> = BTreeMap<&'a str, (&'a Path, &'a SourceMessage)>;

fn all(sources: &Sources) -> Messages<'_> {
    let messages = sources.files.iter().flat_map(|source| {
        let file = source.file.as_path();
        source
            .messages
            .iter()
            .map(move |message| (message.id.as_str(), (file, message)))
    });
    messages.collect()
}

/// The language that the others are compared with.
struct Reference<'a> {
    language: &'a Language,
    messages: Messages<'a>,
    whole: bool,
}

impl Reference<'_> {
    fn compare(&self, language: &Language, sources: &Sources, faults: &mut Vec<Fault>) {
        let first = &self.language.lang;
        let own = all(sources);
        for (id, (file, message)) in &self.messages {
            match own.get(id) {
                None if !language.scope.needs(id) || !sources.whole => {}
                None => faults.push(Fault::of(
                    counterpart(file, language),
                    format!("{} lacks the message `{id}`", language.lang),
                    format!("write it; {first} has it in {}", place(file, message)),
                )),
                Some((file, own)) if !message.may_show(&own.variables) => {
                    let what = format!(
                        "`{id}` shows {} where {first} shows {}",
                        named(&own.variables),
                        named(&message.variables)
                    );
                    let fix = "use the same variables in every language";
                    faults.push(at_message(file, own, what, fix));
                }
                Some(_) => {}
            }
        }
        // What a torn file of the first language held is no surplus of the others.
        let surplus = own
            .iter()
            .filter(|(id, _)| self.whole && !self.messages.contains_key(*id));
        for (id, (file, message)) in surplus {
            let what = format!("`{id}` is not a message of {first}");
            let fix = format!("take it out, or write it in {first} too");
            faults.push(at_message(file, message, what, fix));
        }
    }
}

/// What is drawn neither by a language's own font nor by that of the first language, `behind` it: names of signs and
/// forms stand in every language as they are.
fn undrawable(
    language: &Language,
    behind: Option<&Language>,
    sources: &[MessageFile],
    faults: &mut Vec<Fault>,
) {
    for font in &language.files {
        let bytes = match std::fs::read(font) {
            Ok(bytes) => bytes,
            Err(error) => {
                let what = format!("the font cannot be read: {error}");
                let fix = "put it back, or name another in the language.toml";
                faults.push(Fault::of(font, what, fix));
                continue;
            }
        };
        let Ok(face) = Face::parse(&bytes, 0) else {
            faults.push(Fault::of(
                font,
                "it is not a font that can be read",
                "use a TrueType or OpenType file",
            ));
            continue;
        };
        let messages = sources.iter().flat_map(|source| {
            let messages = source.messages.iter().chain(&source.terms);
            messages.map(move |message| (&source.file, message))
        });
        let lacking: Vec<_> = messages
            .map(|(file, message)| {
                let lacking = glyphs::lacking(&face, message.characters.iter().copied());
                (file, message, lacking)
            })
            .filter(|(.., lacking)| !lacking.is_empty())
            .collect();
        let all: String = lacking
            .iter()
            .map(|(.., lacking)| lacking.as_str())
            .collect();
        let nowhere = behind.map_or(all.clone(), |behind| behind.lacking(&all));
        for (file, message, mut lacking) in lacking {
            lacking.retain(|c| nowhere.contains(c));
            if !lacking.is_empty() {
                let what = format!(
                    "`{}` has characters that {} cannot draw: {lacking}",
                    message.id,
                    font.display()
                );
                let fix = "use other characters, or a font that has them (language.toml)";
                faults.push(at_message(file, message, what, fix));
            }
        }
    }
}

fn counterpart(file: &Path, language: &Language) -> PathBuf {
    let name = file.file_name().unwrap_or_default();
    let root = file.parent().and_then(Path::parent).unwrap_or(file);
    root.join(language.lang.as_str()).join(name)
}

fn place(file: &Path, message: &SourceMessage) -> String {
    format!("{}:{}", file.display(), message.line)
}

fn at_message(
    file: &Path,
    message: &SourceMessage,
    what: impl Into<String>,
    fix: impl Into<String>,
) -> Fault {
    Fault {
        line: message.line,
        column: 1,
        ..Fault::of(file, what, fix)
    }
}

fn named(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "no variable".to_owned();
    }
    let names: Vec<String> = variables
        .iter()
        .map(|name| format!("{{ ${name} }}"))
        .collect();
    names.join(" ")
}
