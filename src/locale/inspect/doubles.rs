//! Messages that are written twice in one language, and files that are copies of others.

use std::collections::BTreeMap;
use std::path::Path;

use super::source::{MessageFile, SourceMessage};
use super::{at_message, place};
use crate::fault::Fault;

/// From this many doubled messages on a file is told to be a copy, and not each message of it.
const COPIED_MESSAGES: usize = 3;

pub(super) fn check(sources: &[MessageFile], faults: &mut Vec<Fault>) {
    // By the alphabet `pages - copy.ftl` comes before `pages.ftl`. A copy has the longer name, so the
    // file with the shorter one is taken for the original.
    let mut files: Vec<&MessageFile> = sources.iter().collect();
    files.sort_by_key(|source| source.file.as_os_str().len());
    let mut first: BTreeMap<&str, (&Path, &SourceMessage)> = BTreeMap::new();
    let mut doubles: BTreeMap<(&Path, &Path), Vec<(&SourceMessage, &SourceMessage)>> =
        BTreeMap::new();
    for source in files {
        let file = source.file.as_path();
        for message in source.messages.iter().chain(&source.terms) {
            if let Some((original, twin)) = first.get(message.id.as_str()) {
                let pairs = doubles.entry((file, original)).or_default();
                pairs.push((message, twin));
            } else {
                let _ = first.insert(&message.id, (file, message));
            }
        }
    }
    for ((file, original), pairs) in doubles {
        if file != original && pairs.len() >= COPIED_MESSAGES {
            let what = format!(
                "{} messages of this file are in {} too",
                pairs.len(),
                original.display()
            );
            let fix = "if it is a copy, take it out of the folder; else keep one of each message";
            faults.push(Fault::of(file, what, fix));
            continue;
        }
        for (message, twin) in pairs {
            let what = format!("`{}` is written twice", message.id);
            let fix = format!("keep one; the other is in {}", place(original, twin));
            faults.push(at_message(file, message, what, fix));
        }
    }
}
