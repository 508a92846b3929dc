//! Messages as the rules read them: letters with their places in the file, readings, and gaps for variables.

use fluent_syntax::{ast, parser};

use super::exceptions::{self, Exception};
use crate::locale::text;

/// What stands for a variable or another message in the letters of a passage.
pub(super) const VARIABLE: char = '\u{fffc}';

/// One character of a message.
#[derive(Clone, Copy)]
pub(super) struct Letter<'a> {
    pub(super) c: char,
    /// A byte offset in the file.
    pub(super) at: usize,
    /// Whether a reading stands above it.
    pub(super) has_ruby: bool,
    /// The reading, on the first letter below it.
    pub(super) reading: Option<&'a str>,
}

/// A message, or an attribute of one, with one choice of its variants.
pub(super) struct Passage<'a> {
    pub(super) id: String,
    pub(super) letters: Vec<Letter<'a>>,
}

/// A message with its attributes, and the exceptions above it.
pub(super) struct MessageEntry<'a> {
    /// By id: a passage with the variants that are usual, and one for each other variant.
    pub(super) passages: Vec<(String, Vec<Passage<'a>>)>,
    pub(super) exceptions: Vec<Exception<'a>>,
}

/// The messages of a file. What cannot be parsed is left out; it is a fault elsewhere.
pub(super) fn entries(text: &str) -> Vec<MessageEntry<'_>> {
    let tree = match parser::parse(text) {
        Ok(tree) | Err((tree, _)) => tree,
    };
    let messages = tree.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.map(|message| entry(text, &message)).collect()
}

fn entry<'a>(text: &'a str, message: &ast::Message<&'a str>) -> MessageEntry<'a> {
    let id = message.id.name;
    let value = message.value.iter().map(|value| (id.to_owned(), value));
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
    let passages = value.chain(attributes).map(|(id, pattern)| {
        let variants = Flattening { text }.variants(pattern);
        let passages = variants.into_iter().map(|letters| Passage {
            id: id.clone(),
            letters,
        });
        let passages = passages.collect();
        (id, passages)
    });
    let comments = message.comment.iter().flat_map(|comment| &comment.content);
    MessageEntry {
        passages: passages.collect(),
        exceptions: comments
            .filter_map(|line| exceptions::parse(line, offset(text, line)))
            .collect(),
    }
}

/// The place of a part in the text that it was cut from.
fn offset(text: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(text.as_ptr().addr())
}

struct Flattening<'a> {
    text: &'a str,
}

impl<'a> Flattening<'a> {
    /// The letters with the usual variant of everything, then with each other variant in its place.
    fn variants(&self, pattern: &ast::Pattern<&'a str>) -> Vec<Vec<Letter<'a>>> {
        let mut all: Vec<Vec<Letter<'a>>> = vec![Vec::new()];
        for element in &pattern.elements {
            let expression = match element {
                ast::PatternElement::TextElement { value } => {
                    let letters = self.marked(value);
                    all.iter_mut().for_each(|line| line.extend(&letters));
                    continue;
                }
                ast::PatternElement::Placeable { expression } => expression,
            };
            match expression {
                ast::Expression::Inline(inline) => {
                    let letters = self.inline(inline);
                    all.iter_mut().for_each(|line| line.extend(&letters));
                }
                ast::Expression::Select { variants, .. } => {
                    let (usual, others): (Vec<_>, Vec<_>) =
                        variants.iter().partition(|variant| variant.default);
                    let before = all[0].clone();
                    let usual = usual.iter().flat_map(|it| self.variants(&it.value)).next();
                    let usual = usual.unwrap_or_default();
                    all.iter_mut().for_each(|line| line.extend(&usual));
                    for letters in others.iter().flat_map(|it| self.variants(&it.value)) {
                        all.push([before.clone(), letters].concat());
                    }
                }
            }
        }
        all
    }

    fn inline(&self, inline: &ast::InlineExpression<&'a str>) -> Vec<Letter<'a>> {
        match inline {
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => self.marked(value),
            ast::InlineExpression::Placeable { expression } => match expression.as_ref() {
                ast::Expression::Inline(inline) => self.inline(inline),
                ast::Expression::Select { .. } => Vec::new(),
            },
            ast::InlineExpression::VariableReference { id }
            | ast::InlineExpression::MessageReference { id, .. }
            | ast::InlineExpression::TermReference { id, .. }
            | ast::InlineExpression::FunctionReference { id, .. } => vec![Letter {
                c: VARIABLE,
                at: offset(self.text, id.name),
                has_ruby: false,
                reading: None,
            }],
        }
    }

    fn marked(&self, marked: &'a str) -> Vec<Letter<'a>> {
        let mut letters = Vec::with_capacity(marked.len());
        for span in text::spans(marked) {
            let start = offset(self.text, span.base);
            let of_span = span.base.char_indices().map(|(at, c)| Letter {
                // A message goes on in the next line of its file as it does after a space.
                c: if c == '\n' { ' ' } else { c },
                at: start + at,
                has_ruby: span.reading.is_some(),
                reading: span.reading.filter(|_| at == 0),
            });
            letters.extend(of_span);
        }
        letters
    }
}
