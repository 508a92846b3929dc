//! One file of messages, read for inspection: ids, references, variables, characters.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::fault::{Fault, decoded};
use crate::locale::text;

/// Nesting limit of braces; messages that people write have two or three.
const MOST_NESTED_BRACES: usize = 20;

/// One `*.ftl` file with what it holds.
pub(in crate::locale) struct MessageFile {
    pub(in crate::locale) file: PathBuf,
    pub(in crate::locale) text: String,
    pub(super) messages: Vec<SourceMessage>,
    pub(super) terms: Vec<SourceMessage>,
}

/// A message, an attribute of one, or a term.
pub(super) struct SourceMessage {
    /// `id`, `id.attribute`, or `-term`.
    pub(super) id: String,
    pub(super) line: usize,
    pub(super) variables: BTreeSet<String>,
    /// Variables that its comment describes, as Fluent writes them: `#   $hour (Number) - from 0`.
    pub(super) described: BTreeSet<String>,
    /// What it shows besides its own text.
    pub(super) references: BTreeSet<Placeable>,
    /// Characters that are shown.
    pub(super) characters: BTreeSet<char>,
}

/// Something that a message names to be shown in its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Placeable {
    /// `id`, `id.attribute`, or `-term`.
    Pattern(String),
    /// A function, by its name.
    Function(String),
}

/// The files of one language, and whether all of each was understood.
pub(in crate::locale) struct Sources {
    pub(in crate::locale) files: Vec<MessageFile>,
    /// A language with a torn file is not told what it lacks.
    pub(in crate::locale) whole: bool,
}

impl MessageFile {
    pub(in crate::locale) fn ids(&self) -> impl Iterator<Item = (String, (PathBuf, usize))> + '_ {
        self.messages
            .iter()
            .map(|message| (message.id.clone(), (self.file.clone(), message.line)))
    }

    /// Messages without variables.
    pub(in crate::locale) fn constants(&self) -> impl Iterator<Item = &str> + '_ {
        let messages = self.messages.iter();
        let constant = messages.filter(|message| message.variables.is_empty());
        constant.map(|message| message.id.as_str())
    }
}

/// Reads the `*.ftl` files of a language in the order of their names. What cannot be understood of a
/// file is its only fault: everything else would follow from it.
pub(in crate::locale) fn read(folder: &Path, faults: &mut Vec<Fault>) -> Sources {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|kind| kind == "ftl"))
        .collect();
    files.sort();
    let mut sources = Sources {
        files: Vec::new(),
        whole: true,
    };
    for file in files {
        match source(&file) {
            Ok(source) => sources.files.push(source),
            Err(torn) => {
                sources.whole = false;
                faults.extend(torn);
            }
        }
    }
    sources
}

fn source(file: &Path) -> Result<MessageFile, Vec<Fault>> {
    let bytes = std::fs::read(file).map_err(|error| {
        let what = format!("it cannot be read: {error}");
        vec![Fault::of(file, what, "see that the file may be read")]
    })?;
    let text = decoded(file, &bytes).map_err(|fault| vec![fault])?;
    for refused in [misindented, nested] {
        if let Some(fault) = refused(file, &text) {
            return Err(vec![fault]);
        }
    }
    let tree = parser::parse(text.as_str()).map_err(|(_, errors)| {
        let fault = |error: parser::ParserError| {
            Fault::at(
                file,
                &text,
                error.pos.start,
                error.kind.to_string(),
                "a message is `id = text`, attributes are indented `.name = text`, and every `{` needs its `}`",
            )
        };
        errors.into_iter().map(fault).collect::<Vec<_>>()
    })?;
    let (messages, terms) = entries(&tree, &text);
    Ok(MessageFile {
        file: file.to_owned(),
        messages,
        terms,
        text,
    })
}

/// Blanks that look like indentation and are none: a tab anywhere in a message, a wide or
/// unbreakable blank at the beginning of a line.
fn misindented(file: &Path, text: &str) -> Option<Fault> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let odd = match line.chars().next() {
            Some('#') => None,
            Some('\u{3000}') => Some((0, "a full-width space")),
            Some('\u{a0}') => Some((0, "an unbreakable space (U+00A0)")),
            _ => line.find('\t').map(|at| (at, "a tab")),
        };
        if let Some((at, which)) = odd {
            return Some(Fault::at(
                file,
                text,
                start + at,
                format!("{which} stands here, which Fluent does not take for a space"),
                "write spaces (four for an attribute); set the editor to indent with them",
            ));
        }
        start += line.len();
    }
    None
}

/// Braces that are nested so deeply that reading them would be endless.
fn nested(file: &Path, text: &str) -> Option<Fault> {
    let (mut depth, mut before) = (0_usize, '\n');
    for (at, c) in text.char_indices() {
        depth = match c {
            '{' => depth + 1,
            '}' => depth.saturating_sub(1),
            // A message begins at the beginning of a line.
            _ if before == '\n' && !c.is_whitespace() => 0,
            _ => depth,
        };
        if depth > MOST_NESTED_BRACES {
            let what = format!("braces are nested more than {MOST_NESTED_BRACES} deep");
            return Some(Fault::at(file, text, at, what, "close each `{` with a `}`"));
        }
        before = c;
    }
    None
}

fn entries(tree: &ast::Resource<&str>, text: &str) -> (Vec<SourceMessage>, Vec<SourceMessage>) {
    let lines = lines(text);
    let line = |id: &str| lines.get(id).copied().unwrap_or(0);
    let (mut messages, mut terms) = (Vec::new(), Vec::new());
    for entry in &tree.body {
        match entry {
            ast::Entry::Message(message) => {
                let id = message.id.name;
                let line = line(id);
                let value = message.value.iter();
                let value = value.map(|pattern| SourceMessage {
                    described: message.comment.as_ref().map(described).unwrap_or_default(),
                    ..SourceMessage::of(id.to_owned(), line, pattern)
                });
                messages.extend(value);
                messages.extend(message.attributes.iter().map(|attribute| {
                    let id = format!("{id}.{}", attribute.id.name);
                    SourceMessage::of(id, line, &attribute.value)
                }));
            }
            ast::Entry::Term(term) => {
                let id = format!("-{}", term.id.name);
                let line = line(&id);
                terms.push(SourceMessage::of(id.clone(), line, &term.value));
                terms.extend(term.attributes.iter().map(|attribute| {
                    let id = format!("{id}.{}", attribute.id.name);
                    SourceMessage::of(id, line, &attribute.value)
                }));
            }
            _ => {}
        }
    }
    (messages, terms)
}

/// The variables that a comment describes.
fn described(comment: &ast::Comment<&str>) -> BTreeSet<String> {
    let variables = comment.content.iter().filter_map(|line| {
        let variable = line.trim_start().strip_prefix('$')?;
        Some(variable.split_whitespace().next()?.to_owned())
    });
    variables.collect()
}

/// Where each message and term is, from 1.
fn lines(text: &str) -> BTreeMap<&str, usize> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))
        .filter_map(|(at, line)| Some((line.split_once('=')?.0.trim(), at + 1)))
        .collect()
}

impl SourceMessage {
    fn of(id: String, line: usize, pattern: &ast::Pattern<&str>) -> Self {
        let mut message = Self {
            id,
            line,
            variables: BTreeSet::new(),
            described: BTreeSet::new(),
            references: BTreeSet::new(),
            characters: BTreeSet::new(),
        };
        message.read(pattern);
        message
    }

    /// Whether a message of another language may show these variables in its place: the same ones, or those that the
    /// comment describes, each where the language wants it.
    pub(super) fn may_show(&self, variables: &BTreeSet<String>) -> bool {
        *variables == self.variables
            || !variables.is_empty() && variables.is_subset(&self.described)
    }

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
            ast::InlineExpression::NumberLiteral { value } => self.characters.extend(value.chars()),
            ast::InlineExpression::Placeable { expression } => self.read_expression(expression),
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.refer(id.name.to_owned(), attribute.as_ref());
            }
            ast::InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.refer(format!("-{}", id.name), attribute.as_ref());
                if let Some(arguments) = arguments {
                    self.read_arguments(arguments);
                }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let function = Placeable::Function(id.name.to_owned());
                let _ = self.references.insert(function);
                self.read_arguments(arguments);
            }
        }
    }

    fn read_arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for argument in arguments.positional.iter().chain(named) {
            self.read_inline(argument);
        }
    }

    fn refer(&mut self, mut id: String, attribute: Option<&ast::Identifier<&str>>) {
        if let Some(attribute) = attribute {
            id.push('.');
            id.push_str(attribute.name);
        }
        let _ = self.references.insert(Placeable::Pattern(id));
    }
}
