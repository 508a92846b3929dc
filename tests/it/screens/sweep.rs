//! What is asked of every page, in every language, size and orientation.

use annai::config::Panel;
use annai::page::{Block, Control, ControlId, Page, Role, State, TextSize};
use annai::ui::draw;
use annai::ui::scene::{Fit, Mark, Press, Scene, TextPlace};
use annai::ui::theme::Scale;
use iced::{Point, Rectangle};

use super::{LANDSCAPE, PORTRAIT, kit};

/// Panels on which every page is tried.
const PANELS: [(&str, Panel); 2] = [("standing", PORTRAIT), ("lying", LANDSCAPE)];

/// Everything that is wrong with a page at any size on any panel, one line each.
pub(crate) fn faults(page: &Page) -> Vec<String> {
    let all = PANELS
        .into_iter()
        .flat_map(|panel| TextSize::ALL.map(|size| (panel, size)));
    faults_in(page, all)
}

/// The same in the sizes that most use and that need most, on a panel that stands: for languages beyond the first.
pub(crate) fn main_faults(page: &Page) -> Vec<String> {
    let sizes = [TextSize::Normal, TextSize::Largest];
    faults_in(page, sizes.into_iter().map(|size| (PANELS[0], size)))
}

fn faults_in(
    page: &Page,
    looks: impl Iterator<Item = ((&'static str, Panel), TextSize)>,
) -> Vec<String> {
    let named = page
        .focus()
        .filter_map(|focus| focus.control.pictogram.as_deref());
    let missing = named.filter(|name| kit().pictograms.find(name).is_none());
    let mut faults: Vec<_> = missing
        .map(|name| format!("{}: there is no pictogram {name}", page.name))
        .collect();
    // Larger letters leave no room for columns: there a visit asks for one counter after the other.
    let has_table = page
        .body
        .iter()
        .any(|block| matches!(block, Block::Table(_)));
    for ((place, panel), size) in looks.filter(|(_, size)| !has_table || *size <= TextSize::Normal)
    {
        let page = Page {
            size,
            ..page.clone()
        };
        let at = format!("{} in {}, {place}, {size:?}", page.name, page.lang);
        let found = faults_on(&page, &panel);
        faults.extend(found.into_iter().map(|fault| format!("{at}: {fault}")));
    }
    faults
}

/// Everything that is wrong with a page at its size on one panel.
pub(crate) fn faults_on(page: &Page, panel: &Panel) -> Vec<String> {
    let scale = Scale::of(panel, page.size);
    let scenes = draw::scenes(page, &scale, kit());
    let mut faults = lost(page, &scenes);
    if only_explains(page, &scenes[0]) {
        faults.push("the first of several parts offers nothing".to_owned());
    }
    for scene in &scenes {
        let part = scene.part + 1;
        let found = [clipped(scene), crowded(scene, &scale)].concat();
        faults.extend(
            found
                .into_iter()
                .map(|fault| format!("part {part}: {fault}")),
        );
    }
    faults
}

/// Whether a part has the reason of a page and none of the answers that are all of its body.
fn only_explains(page: &Page, scene: &Scene) -> bool {
    let answers = |block: &Block| matches!(block, Block::Choices { .. } | Block::Grid { .. });
    let around = [&page.actions, &page.frame.helpers];
    let is_answer = |press: &Press| match press {
        Press::Control(id) => !around.into_iter().flatten().any(|it| it.id == *id),
        Press::Turn(_) => false,
    };
    scene.parts > 1
        && page.why.is_some()
        && page.body.first().is_some_and(answers)
        && !scene.targets.iter().any(|target| is_answer(&target.press))
}

fn runs(scene: &Scene) -> impl Iterator<Item = (Rectangle, &str, TextPlace)> {
    scene.marks.iter().filter_map(|mark| match mark {
        Mark::Run {
            bounds,
            says,
            place,
            ..
        } => Some((*bounds, says.marked(), *place)),
        _ => None,
    })
}

/// What lies outside the panel, crosses the edge of a card, or covers another text.
pub(crate) fn clipped(scene: &Scene) -> Vec<String> {
    let mut faults = Vec::new();
    if scene.fit != Fit::Whole {
        faults.push("something is larger than its room".to_owned());
    }
    let panel = Rectangle::new(Point::ORIGIN, scene.size);
    for mark in &scene.marks {
        if !inside(mark.bounds(), panel) {
            faults.push(format!("{} is outside the panel", name(mark)));
        }
    }
    let runs: Vec<_> = runs(scene).collect();
    for (at, (bounds, says, _)) in runs.iter().enumerate() {
        for (other, text, _) in &runs[at + 1..] {
            if overlap(*bounds, *other) {
                faults.push(format!("`{says}` lies over `{text}`"));
            }
        }
        for mark in &scene.marks {
            if let Mark::Box { bounds: card, .. } | Mark::Dashes { bounds: card, .. } = mark
                && overlap(*bounds, *card)
                && !inside(*bounds, *card)
            {
                faults.push(format!("`{says}` crosses the edge of {card:?}"));
            }
        }
    }
    faults
}

/// What is too small to press, or too near to something else.
fn crowded(scene: &Scene, scale: &Scale) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, target) in scene.targets.iter().enumerate() {
        let (bounds, label) = (target.bounds, target.label.plain());
        if bounds.width < scale.target || bounds.height < scale.target {
            faults.push(format!(
                "`{label}` is {} by {}, less than {}",
                bounds.width, bounds.height, scale.target
            ));
        }
        if !inside(bounds, Rectangle::new(Point::ORIGIN, scene.size)) {
            faults.push(format!("`{label}` is outside the panel"));
        }
        for other in &scene.targets[at + 1..] {
            let apart = apart(bounds, other.bounds);
            if apart < scale.apart - 0.5 {
                faults.push(format!(
                    "`{label}` and `{}` are {apart} apart, less than {}",
                    other.label.plain(),
                    scale.apart
                ));
            }
        }
    }
    faults
}

/// What the page says or offers and the screen does not.
fn lost(page: &Page, scenes: &[Scene]) -> Vec<String> {
    let mut faults = Vec::new();
    let drawn: Vec<String> = scenes
        .iter()
        .map(|scene| {
            runs(scene)
                .filter(|(_, _, place)| *place == TextPlace::Line)
                .map(|(_, says, _)| squeezed(says))
                .collect()
        })
        .collect();
    for text in texts(page) {
        if !is_drawn(&squeezed(&text), &drawn) {
            faults.push(format!("`{text}` is not drawn"));
        }
    }
    let pressed = |id: &ControlId, scene: &Scene| {
        let press = Press::Control(id.clone());
        scene.targets.iter().filter(|it| it.press == press).count()
    };
    let mut names = std::collections::BTreeSet::new();
    for focus in page.focus() {
        let name = focus.control.id.as_str();
        if !names.insert(name.to_owned()) {
            faults.push(format!("two controls are called `{name}`"));
        }
        if !(1..=focus.of).contains(&focus.at) {
            faults.push(format!("`{name}` is {} of {}", focus.at, focus.of));
        }
    }
    // A field is written into, not pressed.
    for control in page.controls().filter(|it| it.role != Role::Field) {
        let everywhere = [&page.actions, &page.frame.helpers]
            .iter()
            .any(|bar| bar.iter().any(|it| it.id == control.id));
        let counts: Vec<_> = scenes
            .iter()
            .map(|scene| pressed(&control.id, scene))
            .collect();
        let right = if control.state == State::AtEnd {
            let (last, before) = counts.split_last().unwrap();
            *last == 1 && before.iter().all(|count| *count == 0)
        } else if everywhere {
            counts.iter().all(|count| *count >= 1)
        } else {
            // Once, or beside every part.
            counts.iter().all(|count| *count <= 1) && counts.contains(&1)
        };
        if !right {
            let label = control.label.plain();
            faults.push(format!("`{label}` can be pressed {counts:?} times"));
        }
    }
    faults
}

/// Whether a text is seen, on one part or running on over several.
fn is_drawn(text: &str, parts: &[String]) -> bool {
    let mut rest = text;
    for part in parts {
        if part.contains(rest) {
            return true;
        }
        let ends: Vec<usize> = rest.char_indices().map(|(at, _)| at).collect();
        let seen = ends.partition_point(|end| part.contains(&rest[..*end]));
        // A few characters in common are chance, a line is not.
        if seen > 8 {
            rest = &rest[ends[seen - 1]..];
        }
    }
    rest.is_empty()
}

/// Every text that must be seen, but for the legends of keys, which may be pictograms.
pub(super) fn texts(page: &Page) -> Vec<String> {
    let mut texts = vec![
        page.frame.hall.plain(),
        page.frame.clock.plain(),
        page.heading.plain(),
    ];
    texts.extend(page.eyebrow.iter().map(|text| text.plain()));
    if let Some((label, reason)) = &page.why {
        texts.extend([label.plain(), reason.plain()]);
    }
    // A switch of a table says both heads to those who do not see it; the heads are drawn.
    let cells: Vec<&str> = page
        .body
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table.rows.iter().flat_map(|row| &row.cells)),
            _ => None,
        })
        .flatten()
        .map(|cell| cell.id.as_str())
        .collect();
    let seen = |control: &&Control| {
        !matches!(control.role, Role::Key | Role::Field) && !cells.contains(&control.id.as_str())
    };
    for control in page.controls().filter(seen) {
        texts.push(control.label.plain());
        texts.extend(control.detail.iter().map(|text| text.plain()));
    }
    for block in &page.body {
        match block {
            Block::Paragraph(text) | Block::Subheading(text) | Block::Figure(text) => {
                texts.push(text.plain());
            }
            Block::Notice(_, lines) => texts.extend(lines.iter().map(|text| text.plain())),
            Block::Stops(stops) => {
                for stop in stops {
                    texts.push(stop.title.plain());
                    let lines = [&stop.errands, &stop.ask_here, &stop.tags];
                    texts.extend(lines.into_iter().flatten().map(|text| text.plain()));
                }
            }
            Block::List(items) => {
                for item in items {
                    texts.push(item.title.plain());
                    texts.extend(item.details.iter().map(|text| text.plain()));
                }
            }
            Block::Ticket(it) => {
                let parts = [&it.caption, &it.number, &it.counter, &it.place, &it.wait];
                texts.extend(parts.map(|text| text.plain()));
            }
            Block::Map(map) => {
                texts.extend([map.floor.plain(), map.here_label.plain()]);
                let target = map.counters.iter().filter(|counter| counter.target);
                texts.extend(target.map(|counter| counter.label.plain()));
            }
            Block::Code(_, caption) => texts.push(caption.plain()),
            Block::Phone(it) => texts.extend([it.title.plain(), it.note.plain()]),
            Block::Entry { field, typed } => {
                let shown = if typed.is_empty() {
                    &field.label
                } else {
                    typed
                };
                texts.push(shown.plain());
            }
            Block::Grid { head, .. } => texts.extend(head.iter().map(|text| text.plain())),
            Block::Table(table) => {
                for row in &table.rows {
                    texts.push(row.head.label.plain());
                    texts.extend(row.head.detail.iter().map(|text| text.plain()));
                }
            }
            Block::Choices { .. } | Block::Switches(_) => {}
        }
    }
    texts
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn name(mark: &Mark) -> String {
    match mark {
        Mark::Run { says, .. } => format!("`{}`", says.marked()),
        other => format!("something at {:?}", other.bounds()),
    }
}

fn inside(inner: Rectangle, outer: Rectangle) -> bool {
    const ROUNDING: f32 = 1.0;
    inner.x >= outer.x - ROUNDING
        && inner.y >= outer.y - ROUNDING
        && inner.x + inner.width <= outer.x + outer.width + ROUNDING
        && inner.y + inner.height <= outer.y + outer.height + ROUNDING
}

fn overlap(one: Rectangle, other: Rectangle) -> bool {
    one.intersection(&other)
        .is_some_and(|both| both.width > 1.0 && both.height > 1.0)
}

/// The distance between two rectangles across or along, whichever is greater; negative when they
/// overlap.
fn apart(one: Rectangle, other: Rectangle) -> f32 {
    let across = (other.x - one.x - one.width).max(one.x - other.x - other.width);
    let along = (other.y - one.y - one.height).max(one.y - other.y - other.height);
    across.max(along)
}
