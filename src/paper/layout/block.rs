//! Lines of text with the room that they take.

use super::ink::{InkItem, Rect, RunPart};

/// A paragraph is kept whole if no more than this stays blank for it, in millimetres.
const MOST_BLANK: f32 = 35.0;

/// Alignment of lines that are shorter than their column.
#[derive(Clone, Copy)]
pub(super) enum LineAlign {
    Left,
    Centre,
    Right,
}

/// Items around an origin, with the room that they take.
#[derive(Default)]
pub(super) struct PlacedItems {
    pub(super) items: Vec<InkItem>,
    pub(super) width: f32,
    pub(super) height: f32,
    /// Where its lines begin, and whether a paragraph begins there: a page may end before each.
    pub(super) breaks: Vec<(f32, bool)>,
}

impl PlacedItems {
    /// Puts another block into this one.
    pub(super) fn put(&mut self, mut other: Self, x: f32, y: f32) {
        other.items.iter_mut().for_each(|item| item.move_by(x, y));
        self.items.append(&mut other.items);
        self.breaks
            .extend(other.breaks.iter().map(|(at, opens)| (at + y, *opens)));
        self.width = self.width.max(x + other.width);
        self.height = self.height.max(y + other.height);
    }

    /// Cuts the block in two before the last paragraph that begins above `room`, or before the
    /// last line where that leaves much blank; `None` when not even one line would stay. What
    /// stands beside several lines is cut with them.
    pub(super) fn cut(&mut self, room: f32) -> Option<Self> {
        let last = |from: f32, only_paragraphs: bool| {
            self.breaks
                .iter()
                .filter(|(at, opens)| *at > from && *at <= room && (*opens || !only_paragraphs))
                .map(|(at, _)| *at)
                .reduce(f32::max)
        };
        let at = last((room - MOST_BLANK).max(0.0), true).or_else(|| last(0.0, false))?;
        let mut rest = Self {
            width: self.width,
            height: self.height - at,
            ..Self::default()
        };
        for mut item in std::mem::take(&mut self.items) {
            let bounds = item.bounds();
            if let (InkItem::Bar(bar), true) = (&mut item, bounds.y < at && bounds.bottom() > at) {
                rest.items.push(InkItem::Bar(Rect {
                    y: 0.0,
                    height: bounds.bottom() - at,
                    ..*bar
                }));
                bar.height = at - bounds.y;
            }
            if bounds.y + bounds.height / 2.0 < at {
                self.items.push(item);
            } else {
                item.move_by(0.0, -at);
                rest.items.push(item);
            }
        }
        rest.breaks = self
            .breaks
            .iter()
            .map(|(line, opens)| (line - at, *opens))
            .collect();
        self.breaks.retain(|(line, _)| *line < at);
        self.height = at;
        Some(rest)
    }

    fn last_line(&self) -> f32 {
        self.breaks.iter().map(|(at, _)| *at).fold(0.0, f32::max)
    }

    /// From the top of its last line to its baseline.
    pub(super) fn last_line_rise(&self) -> f32 {
        self.last_baseline() - self.last_line()
    }

    /// How far the words of its last line reach.
    pub(super) fn last_line_width(&self) -> f32 {
        let begins = self.last_line();
        let items = self.items.iter().map(InkItem::bounds);
        let last = items.filter(|bounds| bounds.bottom() > begins + 1.0);
        last.map(|bounds| bounds.right()).fold(0.0, f32::max)
    }

    /// The baseline of its last line.
    pub(super) fn last_baseline(&self) -> f32 {
        self.baselines().fold(0.0, f32::max)
    }

    /// The baseline of its first line.
    pub(super) fn first_baseline(&self) -> f32 {
        self.baselines().reduce(f32::min).unwrap_or_default()
    }

    fn baselines(&self) -> impl Iterator<Item = f32> {
        self.items.iter().filter_map(|item| match item {
            InkItem::Words(run) if run.part == RunPart::Words => Some(run.baseline),
            _ => None,
        })
    }

    /// Puts another block under this one.
    pub(super) fn stack(&mut self, other: Self, x: f32, gap: f32) {
        let gap = if self.height == 0.0 { 0.0 } else { gap };
        let y = self.height + gap;
        self.put(other, x, y);
    }
}
