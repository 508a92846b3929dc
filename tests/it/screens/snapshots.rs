//! Pages as text, one file a page and language: a change of what people read is a diff to review.
//!
//! `cargo insta review`, or `INSTA_UPDATE=always cargo test`, takes a change over.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use annai::page::{Block, Control, Focus, Page, State};

use super::journeys;
use super::samples::{self, Tongue};

/// A page as a reader would say it: what stands on it, and every control with its place and state.
pub(crate) fn tree(page: &Page) -> String {
    let mut tree = String::new();
    let out = &mut tree;
    let _ = writeln!(out, "# {} ({}, {:?})", page.name, page.lang, page.size);
    if let Some(progress) = page.frame.progress {
        let _ = writeln!(out, "step {} of {}", progress.at + 1, progress.of);
    }
    if let Some(eyebrow) = &page.eyebrow {
        let _ = writeln!(out, "over: {}", eyebrow.marked());
    }
    let _ = writeln!(out, "heading: {}", page.heading.marked());
    if let Some((label, reason)) = &page.why {
        let _ = writeln!(out, "why: {} {}", label.marked(), reason.marked());
    }
    for block in &page.body {
        self::block(out, block);
    }
    let _ = writeln!(out, "focus:");
    for Focus { control, at, of } in page.focus() {
        let _ = writeln!(out, "  {at}/{of} {}", line(control));
    }
    tree
}

fn line(control: &Control) -> String {
    let state = match control.state {
        State::Ready => "",
        State::Chosen => " [x]",
        State::NotChosen => " [ ]",
        State::NotYet => " (not yet)",
        State::AtEnd => " (where the page ends)",
    };
    let detail = control.detail.as_ref();
    let detail = detail.map_or(String::new(), |text| format!(" | {}", text.marked()));
    let sign = control.pictogram.as_ref();
    let sign = sign.map_or(String::new(), |name| format!(" <{name}>"));
    format!(
        "{:?} {}: {}{detail}{sign}{state}",
        control.role,
        control.id.as_str(),
        control.label.marked()
    )
}

fn block(out: &mut String, block: &Block) {
    let _ = match block {
        Block::Paragraph(text) => writeln!(out, "text: {}", text.marked()),
        Block::Subheading(text) => writeln!(out, "## {}", text.marked()),
        Block::Notice(tone, lines) => {
            let lines: Vec<_> = lines.iter().map(|text| text.marked()).collect();
            writeln!(out, "notice {tone:?}: {}", lines.join(" / "))
        }
        Block::Choices { columns, cards } => {
            writeln!(out, "choices: {} in {columns} columns", cards.len())
        }
        Block::Table(table) => {
            let (columns, rows) = (table.columns.len(), table.rows.len());
            writeln!(out, "table: {rows} rows of {columns} switches")
        }
        Block::Switches(switches) => writeln!(out, "switches: {}", switches.len()),
        Block::Grid { columns, cells, .. } => {
            writeln!(out, "grid: {} cells in {columns} columns", cells.len())
        }
        Block::Stops(stops) => {
            for stop in stops {
                let _ = writeln!(out, "stop {}: {}", stop.order, stop.title.marked());
                for (kind, texts) in [
                    ("do", &stop.errands),
                    ("ask", &stop.ask_here),
                    ("tag", &stop.tags),
                ] {
                    for text in texts {
                        let _ = writeln!(out, "  {kind}: {}", text.marked());
                    }
                }
            }
            Ok(())
        }
        Block::List(items) => {
            for item in items {
                let _ = writeln!(out, "item: {}", item.title.marked());
                for text in &item.details {
                    let _ = writeln!(out, "  {}", text.marked());
                }
            }
            Ok(())
        }
        Block::Ticket(it) => writeln!(
            out,
            "ticket: {} {} / {} / {} / {}",
            it.caption.marked(),
            it.number.marked(),
            it.counter.marked(),
            it.place.marked(),
            it.wait.marked()
        ),
        Block::Map(map) => {
            let target = map.counters.iter().find(|counter| counter.target);
            let target = target.map_or("none", |counter| counter.label.marked());
            writeln!(out, "map: {} to {target}", map.floor.marked())
        }
        Block::Code(_, caption) => writeln!(out, "code: {}", caption.marked()),
        Block::Phone(phone) => writeln!(
            out,
            "code for a phone: {} / {}",
            phone.title.marked(),
            phone.note.marked()
        ),
        Block::Entry { field, typed } => {
            writeln!(out, "typed: {:?}, {}", typed.marked(), line(field))
        }
        Block::Figure(text) => writeln!(out, "figure: {}", text.marked()),
    };
}

pub(crate) fn check(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => "snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn sample_pages_say_what_was_reviewed() {
    for tongue in [Tongue::Japanese, Tongue::Simple, Tongue::English] {
        for page in samples::pages(tongue) {
            check(&format!("sample-{}-{}", page.lang, page.name), &tree(&page));
        }
    }
}

#[test]
fn pages_of_visits_say_what_was_reviewed() {
    for lang in ["ja", "ja-simple", "en", "vi", "pt-BR", "zh-Hans"] {
        let mut named: BTreeMap<&str, String> = BTreeMap::new();
        for page in journeys::pages(lang) {
            let all = named.entry(page.name).or_default();
            all.push_str(&tree(&page));
            all.push('\n');
        }
        for (name, all) in named {
            check(&format!("visit-{lang}-{name}"), &all);
        }
    }
}
