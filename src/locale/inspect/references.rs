//! What messages name to be shown in their place: it must be there, and not lead back to itself.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Message, Reference, Source};
use crate::fault::Fault;

type Patterns<'a> = BTreeMap<&'a str, (&'a Source, &'a Message)>;

/// Checks the references of one language, whose files were all understood.
pub(super) fn check(sources: &[Source], faults: &mut Vec<Fault>) {
    let all = || {
        sources.iter().flat_map(|source| {
            let patterns = source.messages.iter().chain(&source.terms);
            patterns.map(move |message| (source, message))
        })
    };
    let known: Patterns<'_> = all()
        .map(|(source, message)| (message.id.as_str(), (source, message)))
        .collect();
    for (source, message) in all() {
        let refused = message
            .references
            .iter()
            .filter_map(|reference| Some((reference, wrong(reference, &known)?)));
        for (reference, (what, fix)) in refused {
            let what = format!("`{}` shows {}, {what}", message.id, reference.shown());
            faults.push(fault(source, message, what, fix));
        }
        if let Some(way) = ring(&message.id, &known) {
            let what = format!("`{}` shows itself: {way}", message.id);
            faults.push(fault(
                source,
                message,
                what,
                "take one of these references out",
            ));
        }
    }
}

fn wrong(reference: &Reference, known: &Patterns<'_>) -> Option<(&'static str, &'static str)> {
    match reference {
        // The program registers no function: counts and dates reach a message ready to be shown.
        Reference::Function(_) => Some((
            "and there are no functions here",
            "write the variable alone, as in { $count }",
        )),
        Reference::Pattern(id) if known.contains_key(id.as_str()) => None,
        Reference::Pattern(id) if id.starts_with('-') => Some((
            "which is no term of this language",
            "correct its name, or write the term; a variable needs its `$`",
        )),
        Reference::Pattern(_) => Some((
            "which is no message of this language",
            "correct its name, or write the message; a variable needs its `$`",
        )),
    }
}

/// The way by which a pattern leads back to itself.
fn ring(id: &str, known: &Patterns<'_>) -> Option<String> {
    let mut seen = BTreeSet::new();
    let mut open = vec![(id.to_owned(), format!("`{id}`"))];
    while let Some((here, way)) = open.pop() {
        let Some((_, message)) = known.get(here.as_str()) else {
            continue;
        };
        for reference in &message.references {
            let Reference::Pattern(next) = reference else {
                continue;
            };
            let way = format!("{way} → `{next}`");
            if next == id {
                return Some(way);
            }
            if seen.insert(next.clone()) {
                open.push((next.clone(), way));
            }
        }
    }
    None
}

impl Reference {
    fn shown(&self) -> String {
        match self {
            Self::Pattern(id) => format!("{{ {id} }}"),
            Self::Function(name) => format!("{{ {name}() }}"),
        }
    }
}

fn fault(source: &Source, message: &Message, what: String, fix: &str) -> Fault {
    Fault {
        line: message.line,
        column: 1,
        ..Fault::of(&source.file, what, fix)
    }
}
