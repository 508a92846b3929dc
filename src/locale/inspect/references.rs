//! What messages name to be shown in their place: it must be there, and not lead back to itself.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{MessageFile, Placeable, SourceMessage};
use crate::fault::Fault;

type Patterns<'a> = BTreeMap<&'a str, (&'a MessageFile, &'a SourceMessage)>;

/// Checks the references of one language, whose files were all understood.
pub(super) fn check(sources: &[MessageFile], faults: &mut Vec<Fault>) {
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

fn wrong(reference: &Placeable, known: &Patterns<'_>) -> Option<(&'static str, &'static str)> {
    match reference {
        // The program registers no function: counts and dates reach a message ready to be shown.
        Placeable::Function(_) => Some((
            "and there are no functions here",
            "write the variable alone, as in { $count }",
        )),
        Placeable::Pattern(id) if known.contains_key(id.as_str()) => None,
        Placeable::Pattern(id) if id.starts_with('-') => Some((
            "which is no term of this language",
            "correct its name, or write the term; a variable needs its `$`",
        )),
        Placeable::Pattern(_) => Some((
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
            let Placeable::Pattern(next) = reference else {
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

impl Placeable {
    fn shown(&self) -> String {
        match self {
            Self::Pattern(id) => format!("{{ {id} }}"),
            Self::Function(name) => format!("{{ {name}() }}"),
        }
    }
}

fn fault(source: &MessageFile, message: &SourceMessage, what: String, fix: &str) -> Fault {
    Fault {
        line: message.line,
        column: 1,
        ..Fault::of(&source.file, what, fix)
    }
}
