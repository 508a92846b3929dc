//! The messages' own words, between the values that they show.

use std::collections::HashMap;
use std::path::PathBuf;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::MessageFile;

/// References that lead to references and so on; messages that people write have one.
const MOST_NESTED: usize = 10;

/// Words of a message that stand together when it is shown.
pub struct MessagePiece {
    /// `id` or `id.attribute`.
    pub id: String,
    /// Where the message is.
    pub file: PathBuf,
    /// Its line, from 1.
    pub line: usize,
    /// The words, readings marked.
    pub words: String,
    /// Whether a value stands before them.
    pub follows: bool,
}

type AllPatterns<'a> = HashMap<String, &'a ast::Pattern<&'a str>>;

/// The pieces of every message in the files of one language.
pub(in crate::locale) fn pieces(files: &[MessageFile]) -> Vec<MessagePiece> {
    let trees: Vec<_> = files
        .iter()
        .map(|file| match parser::parse(file.text.as_str()) {
            Ok(tree) | Err((tree, _)) => tree,
        })
        .collect();
    let patterns: AllPatterns<'_> = trees.iter().flat_map(patterns).collect();
    let mut pieces = Vec::new();
    for file in files {
        for message in &file.messages {
            let Some(pattern) = patterns.get(&message.id) else {
                continue;
            };
            let mut walk = PieceWalk {
                patterns: &patterns,
                found: Vec::new(),
            };
            walk.whole(pattern, 0);
            pieces.extend(walk.found.into_iter().map(|(words, follows)| MessagePiece {
                id: message.id.clone(),
                file: file.file.clone(),
                line: message.line,
                words,
                follows,
            }));
        }
    }
    pieces
}

fn patterns<'a>(
    tree: &'a ast::Resource<&'a str>,
) -> impl Iterator<Item = (String, &'a ast::Pattern<&'a str>)> {
    tree.body.iter().flat_map(|entry| {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(it) => (it.id.name.to_owned(), it.value.as_ref(), &*it.attributes),
            ast::Entry::Term(it) => (format!("-{}", it.id.name), Some(&it.value), &*it.attributes),
            _ => (String::new(), None, &[] as &[_]),
        };
        let attributes: Vec<_> = attributes
            .iter()
            .map(|it| (format!("{id}.{}", it.id.name), &it.value))
            .collect();
        value.map(|value| (id, value)).into_iter().chain(attributes)
    })
}

struct PieceWalk<'a> {
    patterns: &'a AllPatterns<'a>,
    found: Vec<(String, bool)>,
}

impl PieceWalk<'_> {
    fn whole(&mut self, pattern: &ast::Pattern<&str>, depth: usize) {
        let (mut words, mut follows) = (String::new(), false);
        self.walk(pattern, &mut words, &mut follows, depth);
        self.end(&mut words, follows);
    }

    fn walk(
        &mut self,
        pattern: &ast::Pattern<&str>,
        words: &mut String,
        follows: &mut bool,
        depth: usize,
    ) {
        for element in &pattern.elements {
            let expression = match element {
                ast::PatternElement::TextElement { value } => {
                    words.push_str(value);
                    continue;
                }
                ast::PatternElement::Placeable { expression } => expression,
            };
            match expression {
                ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                    words.push_str(value);
                }
                // Words of another message stand in this one without Fluent's marks of a value.
                ast::Expression::Inline(inline) if depth < MOST_NESTED => {
                    match reference(inline).and_then(|id| self.patterns.get(&id)) {
                        Some(other) => self.walk(other, words, follows, depth + 1),
                        None => {
                            self.end(words, *follows);
                            *follows = true;
                        }
                    }
                }
                ast::Expression::Inline(_) => {}
                ast::Expression::Select { variants, .. } => {
                    self.end(words, *follows);
                    *follows = true;
                    for variant in variants {
                        self.whole(&variant.value, depth + 1);
                    }
                }
            }
        }
    }

    fn end(&mut self, words: &mut String, follows: bool) {
        if !words.trim().is_empty() {
            self.found.push((std::mem::take(words), follows));
        }
        words.clear();
    }
}

/// The message or the term that stands in the place of an expression.
fn reference(inline: &ast::InlineExpression<&str>) -> Option<String> {
    let (id, attribute) = match inline {
        ast::InlineExpression::MessageReference { id, attribute } => {
            (id.name.to_owned(), attribute.as_ref())
        }
        ast::InlineExpression::TermReference { id, attribute, .. } => {
            (format!("-{}", id.name), attribute.as_ref())
        }
        _ => return None,
    };
    Some(match attribute {
        Some(attribute) => format!("{id}.{}", attribute.name),
        None => id,
    })
}
