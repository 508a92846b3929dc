//! Finds what one language lacks that another has, and what its font cannot draw.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use fluent_syntax::parser;
use ttf_parser::Face;

use crate::fault::{Fault, decoded};

use super::language::Language;
use super::text;

/// The most braces inside each other; messages that people write have two or three.
const DEEPEST: usize = 20;

/// One `*.ftl` file with what it holds.
pub(super) struct Source {
    pub(super) file: PathBuf,
    pub(super) text: String,
    messages: Vec<Message>,
}

struct Message {
    /// `id` or `id.attribute`.
    id: String,
    line: usize,
    variables: BTreeSet<String>,
    /// Characters that are shown, and where each first stands.
    characters: BTreeSet<char>,
}

impl Source {
    pub(super) fn ids(&self) -> impl Iterator<Item = (String, (PathBuf, usize))> + '_ {
        self.messages
            .iter()
            .map(|message| (message.id.clone(), (self.file.clone(), message.line)))
    }
}

/// Reads the `*.ftl` files of a language in the order of their names.
pub(super) fn read(folder: &Path, faults: &mut Vec<Fault>) -> Vec<Source> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|kind| kind == "ftl"))
        .collect();
    files.sort();
    files
        .into_iter()
        .filter_map(|file| {
            let unreadable = |error| {
                let what = format!("it cannot be read: {error}");
                Fault::of(&file, what, "see that the file may be read")
            };
            let bytes = std::fs::read(&file).map_err(unreadable);
            let text = bytes.and_then(|bytes| decoded(&file, &bytes));
            match text.and_then(|text| shallow(&file, text)) {
                Ok(text) => Some(source(file, text, faults)),
                Err(fault) => {
                    faults.push(fault);
                    None
                }
            }
        })
        .collect()
}

/// A text whose braces are not nested so deeply that reading it would be endless.
fn shallow(file: &Path, text: String) -> Result<String, Fault> {
    let (mut depth, mut before) = (0_usize, '\n');
    for (at, c) in text.char_indices() {
        depth = match c {
            '{' => depth + 1,
            '}' => depth.saturating_sub(1),
            // A message begins at the beginning of a line.
            _ if before == '\n' && !c.is_whitespace() => 0,
            _ => depth,
        };
        if depth > DEEPEST {
            let what = format!("braces are nested more than {DEEPEST} deep");
            return Err(Fault::at(
                file,
                &text,
                at,
                what,
                "close each `{` with a `}`",
            ));
        }
        before = c;
    }
    Ok(text)
}

fn source(file: PathBuf, text: String, faults: &mut Vec<Fault>) -> Source {
    let tree = match parser::parse(text.as_str()) {
        Ok(tree) => tree,
        Err((tree, errors)) => {
            for error in errors {
                faults.push(Fault::at(
                    &file,
                    &text,
                    error.pos.start,
                    error.kind.to_string(),
                    "a message is `id = text`, attributes are indented `.name = text`, and every `{` needs its `}`",
                ));
            }
            tree
        }
    };
    let lines = lines(&text);
    let messages = tree
        .body
        .iter()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        })
        .flat_map(|message| {
            let line = lines.get(message.id.name).copied().unwrap_or(0);
            let own = message
                .value
                .iter()
                .map(|pattern| (message.id.name.to_owned(), pattern));
            let attributes = message.attributes.iter().map(|attribute| {
                (
                    format!("{}.{}", message.id.name, attribute.id.name),
                    &attribute.value,
                )
            });
            own.chain(attributes)
                .map(move |(id, pattern)| {
                    let mut message = Message {
                        id,
                        line,
                        variables: BTreeSet::new(),
                        characters: BTreeSet::new(),
                    };
                    message.read(pattern);
                    message
                })
                .collect::<Vec<_>>()
        })
        .collect();
    Source {
        file,
        text,
        messages,
    }
}

impl Message {
    fn read(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    for span in text::spans(value) {
                        self.characters.extend(span.base.chars());
                        self.characters.extend(span.reading.unwrap_or("").chars());
                    }
                }
                ast::PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.read_inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                let _ = self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::StringLiteral { value } => self.characters.extend(value.chars()),
            ast::InlineExpression::Placeable { expression } => self.read_expression(expression),
            _ => {}
        }
    }
}

/// Where each message's line is, from 1.
fn lines(text: &str) -> BTreeMap<&str, usize> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|(at, line)| Some((line.split_once('=')?.0.trim(), at + 1)))
        .collect()
}

/// Compares every language with the first, and every message with its font.
pub(super) fn compare(languages: &[(&Language, &[Source])], faults: &mut Vec<Fault>) {
    let Some(((first, sources), others)) = languages.split_first() else {
        return;
    };
    let reference = all(sources, faults);
    for (language, sources) in others {
        let own = all(sources, faults);
        for (id, (file, message)) in &reference {
            match own.get(id) {
                None if !language.scope.needs(id) => {}
                None => faults.push(Fault::of(
                    counterpart(file, language),
                    format!("{} lacks the message `{id}`", language.lang),
                    format!(
                        "write it; {} has it in {}",
                        first.lang,
                        place(file, message)
                    ),
                )),
                Some((file, own)) if own.variables != message.variables => {
                    faults.push(Fault {
                        line: own.line,
                        column: 1,
                        ..Fault::of(
                            *file,
                            format!(
                                "`{id}` shows {} where {} shows {}",
                                named(&own.variables),
                                first.lang,
                                named(&message.variables)
                            ),
                            "use the same variables in every language",
                        )
                    });
                }
                Some(_) => {}
            }
        }
        for (id, (file, message)) in &own {
            if !reference.contains_key(id) {
                faults.push(Fault {
                    line: message.line,
                    column: 1,
                    ..Fault::of(
                        *file,
                        format!("`{id}` is not a message of {}", first.lang),
                        format!("take it out, or write it in {} too", first.lang),
                    )
                });
            }
        }
    }
    for (language, sources) in languages {
        glyphs(language, sources, faults);
    }
}

type Messages<'a> = BTreeMap<&'a str, (&'a Path, &'a Message)>;

fn all<'a>(sources: &'a [Source], faults: &mut Vec<Fault>) -> Messages<'a> {
    let mut messages = Messages::new();
    for source in sources {
        for message in &source.messages {
            let place = (source.file.as_path(), message);
            if let Some((first, twin)) = messages.insert(&message.id, place) {
                faults.push(Fault {
                    line: message.line,
                    column: 1,
                    ..Fault::of(
                        &source.file,
                        format!("`{}` is written twice", message.id),
                        format!("keep one; the other is in {}", self::place(first, twin)),
                    )
                });
            }
        }
    }
    messages
}

fn glyphs(language: &Language, sources: &[Source], faults: &mut Vec<Fault>) {
    for font in &language.files {
        let Ok(bytes) = std::fs::read(font) else {
            continue;
        };
        let Ok(face) = Face::parse(&bytes, 0) else {
            faults.push(Fault::of(
                font,
                "it is not a font that can be read",
                "use a TrueType or OpenType file",
            ));
            continue;
        };
        for source in sources {
            for message in &source.messages {
                let lacking: String = message
                    .characters
                    .iter()
                    .filter(|c| !c.is_control() && face.glyph_index(**c).is_none())
                    .collect();
                if !lacking.is_empty() {
                    faults.push(Fault {
                        line: message.line,
                        column: 1,
                        ..Fault::of(
                            &source.file,
                            format!(
                                "`{}` has characters that {} cannot draw: {lacking}",
                                message.id,
                                font.display()
                            ),
                            "use other characters, or a font that has them (language.toml)",
                        )
                    });
                }
            }
        }
    }
}

fn counterpart(file: &Path, language: &Language) -> PathBuf {
    let name = file.file_name().unwrap_or_default();
    let root = file.parent().and_then(Path::parent).unwrap_or(file);
    root.join(language.lang.as_str()).join(name)
}

fn place(file: &Path, message: &Message) -> String {
    format!("{}:{}", file.display(), message.line)
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
