//! A floor: counters as boxes, where to go in lake, and a dotted way from where the kiosk stands.

mod here;

use iced::{Color, Point, Rectangle, Size, Vector};

use crate::locale::Text;
use crate::page::{Map, MapCounter};
use crate::ui::draw::PageLayouter;
use crate::ui::pager::Unit;
use crate::ui::ruby::{Fill, WordBreaks};
use crate::ui::scene::Piece;
use crate::ui::theme;

/// Sizes that the label of a box is tried in, in parts of small text.
const LABELS: [f32; 4] = [1.0, 0.9, 0.8, 0.7];

impl PageLayouter<'_> {
    /// The map of a floor.
    pub(super) fn map(&self, map: &Map, width: f32, most: f32) -> Unit {
        let scale = self.scale;
        let kind = self.kind(scale.small, theme::INK).bold();
        let pad = self.pad();
        let floor = self.set(&map.floor, &kind, width - 2.0 * pad, Fill::Full);
        let top = floor.size.height + scale.mm(4.0);
        let high = (width * 0.46)
            .min(most - scale.mm(2.0))
            .max(scale.mm(45.0))
            .round();
        let mut card = Piece::room(width, high);
        card.put(pad, scale.mm(3.0), floor);
        let field = Rectangle {
            x: pad,
            y: top,
            width: width - 2.0 * pad,
            height: high - top - pad * 0.6,
        };
        self.floor(&mut card, map, field);
        self.free(card.on(theme::WHITE, scale.radius, (scale.border, theme::LINE)))
    }

    fn floor(&self, card: &mut Piece, map: &Map, field: Rectangle) {
        let scale = self.scale;
        let size = self.box_size(map, field);
        // Everything keeps half a box from the edges, so that nothing reaches out of the card.
        let inner = Rectangle {
            x: field.x + size.width / 2.0,
            y: field.y + size.height / 2.0,
            width: field.width - size.width,
            height: field.height - size.height,
        };
        let place = |(x, y): (u16, u16)| {
            Point::new(
                inner.x + inner.width * f32::from(x.min(1000)) / 1000.0,
                inner.y + inner.height * f32::from(y.min(1000)) / 1000.0,
            )
        };
        let here = place(map.here);
        // A desk at which the visitor stands would cover the place.
        let covers = |counter: &&MapCounter| {
            let corner = place(counter.at) - Vector::new(size.width / 2.0, size.height / 2.0);
            !counter.target && Rectangle::new(corner, size).contains(here)
        };
        let counters: Vec<&MapCounter> = map
            .counters
            .iter()
            .filter(|counter| !covers(counter))
            .collect();
        let boxes: Vec<Rectangle> = counters
            .iter()
            .map(|counter| {
                let drawn = Size::new(self.drawn_width(counter, size.width), size.height);
                let corner = place(counter.at) - Vector::new(drawn.width / 2.0, drawn.height / 2.0);
                Rectangle::new(corner, drawn).expand(scale.mm(2.0))
            })
            .collect();
        let side = scale.mm(1.9);
        let dots: Vec<Rectangle> = map
            .counters
            .iter()
            .filter(|counter| counter.target)
            .flat_map(|counter| clear_way(here, place(counter.at), size, scale.mm(4.0), &boxes))
            .map(|dot| {
                let corner = dot - Vector::new(side / 2.0, side / 2.0);
                Rectangle::new(corner, Size::new(side, side))
            })
            .collect();
        let words = self.here(card, map, here, field, &boxes, &dots);
        for dot in dots.iter().filter(|dot| !dot.intersects(&words)) {
            card.put(dot.x, dot.y, Piece::disc(side, theme::LAKE));
        }
        // The counter to go to is drawn last, over its neighbours.
        let (targets, others): (Vec<_>, Vec<_>) =
            counters.into_iter().partition(|counter| counter.target);
        for counter in others.into_iter().chain(targets) {
            let at = place(counter.at) - Vector::new(size.width / 2.0, size.height / 2.0);
            card.put(at.x, at.y, self.counter(counter, size));
        }
    }

    fn counter(&self, counter: &MapCounter, size: Size) -> Piece {
        let scale = self.scale;
        let (ground, ink) = if counter.target {
            (theme::LAKE, theme::WHITE)
        } else {
            (theme::SAND, theme::INK)
        };
        let label = if counter.target {
            let kind = self.kind(scale.small, ink).bold();
            self.set(&counter.label, &kind, f32::INFINITY, Fill::Full)
        } else {
            self.label_within(&counter.label, ink, size)
        };
        let wide = self.drawn_width(counter, size.width);
        let shift = (wide - size.width) / 2.0;
        let mut piece = Piece::room(size.width, size.height);
        let drawn = label.centred(wide, size.height).on(
            ground,
            (scale.radius * 0.4).round(),
            (0.0, ground),
        );
        piece.put(-shift, 0.0, drawn);
        piece
    }

    /// A label in a box of this size, in letters as large as fit there; none where the smallest do not.
    fn label_within(&self, label: &Text, ink: Color, size: Size) -> Piece {
        let room = size.width - self.scale.mm(3.0);
        let fitting = LABELS.into_iter().find_map(|part| {
            let kind = self.kind(self.scale.small * part, ink).bold();
            let need = self.need(label, &kind, room);
            let whole = need.words == WordBreaks::Whole;
            let fits = need.width <= room && need.height <= size.height;
            (whole && fits).then(|| self.set_centred(label, &kind, room))
        });
        fitting.unwrap_or_default()
    }

    /// How wide a counter's box is drawn: the counter to go to takes what its label needs.
    fn drawn_width(&self, counter: &MapCounter, width: f32) -> f32 {
        if !counter.target {
            return width;
        }
        let kind = self.kind(self.scale.small, theme::WHITE).bold();
        let label = self.need(&counter.label, &kind, f32::INFINITY);
        width.max(label.width + self.scale.mm(4.0))
    }

    /// Boxes as large as their labels like, and no larger than their nearest neighbours allow.
    fn box_size(&self, map: &Map, field: Rectangle) -> Size {
        let scale = self.scale;
        let kind = self.kind(scale.small, theme::INK).bold();
        let widest = map
            .counters
            .iter()
            .map(|counter| self.need(&counter.label, &kind, f32::INFINITY).width)
            .fold(0.0, f32::max);
        let mut size = Size::new(
            (widest + scale.mm(9.0))
                .max(scale.mm(24.0))
                .min(field.width * 0.3),
            (scale.small * 2.4).min(field.height * 0.3),
        );
        let gap = scale.mm(2.0);
        for (at, one) in map.counters.iter().enumerate() {
            for other in &map.counters[at + 1..] {
                let across = f32::from(one.at.0.abs_diff(other.at.0)) / 1000.0;
                let along = f32::from(one.at.1.abs_diff(other.at.1)) / 1000.0;
                // Places are spread over the field less one box: solve for the box.
                let wide = (field.width * across - gap) / (1.0 + across);
                let high = (field.height * along - gap) / (1.0 + along);
                let apart = wide >= size.width || high >= size.height;
                if !apart {
                    if wide / size.width > high / size.height {
                        size.width = wide.max(scale.mm(4.0));
                    } else {
                        size.height = high.max(scale.mm(4.0));
                    }
                }
            }
        }
        size
    }
}

/// The way that crosses the fewest boxes, without the dots that would lie under one.
fn clear_way(from: Point, to: Point, size: Size, step: f32, boxes: &[Rectangle]) -> Vec<Point> {
    let crossed = |dot: &Point| boxes.iter().any(|it| it.contains(*dot));
    let crossings = |dots: &Vec<Point>| dots.iter().filter(|dot| crossed(dot)).count();
    [0.5, 0.3, 0.7, 0.15, 0.85, 0.97]
        .map(|turn| way(from, to, size, step, turn))
        .into_iter()
        .min_by_key(crossings)
        .unwrap_or_default()
        .into_iter()
        .filter(|dot| !crossed(dot))
        .collect()
}

/// Dots from one place to a box, along walls: out, across at a part of the way, in.
fn way(from: Point, to: Point, size: Size, step: f32, turn: f32) -> Vec<Point> {
    let down = if to.y < from.y { 1.0 } else { -1.0 };
    let edge = Point::new(to.x, to.y + down * (size.height / 2.0 + step * 0.7));
    let middle = from.y + (edge.y - from.y) * turn;
    let corners = [
        from,
        Point::new(from.x, middle),
        Point::new(edge.x, middle),
        edge,
    ];
    let mut dots = Vec::new();
    let mut left = step;
    for pair in corners.windows(2) {
        let line = pair[1] - pair[0];
        let length = line.x.hypot(line.y);
        if length < 0.5 {
            continue;
        }
        let mut at = left;
        while at <= length {
            dots.push(pair[0] + line * (at / length));
            at += step;
        }
        left = at - length;
    }
    dots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_begins_here_and_ends_before_the_counter() {
        let (from, to) = (Point::new(500.0, 400.0), Point::new(200.0, 60.0));
        let dots = way(from, to, Size::new(100.0, 60.0), 16.0, 0.5);
        assert!(dots.len() > 20);
        assert!(dots[0].distance(from) <= 16.5);
        let last = dots[dots.len() - 1];
        assert!((last.x - to.x).abs() < 1.0 && last.y > to.y + 30.0);
        for pair in dots.windows(2) {
            assert!(pair[0].distance(pair[1]) <= 16.5);
        }
    }

    #[test]
    fn a_kiosk_in_front_of_the_counter_has_a_way_without_dots_backwards() {
        let at = Point::new(100.0, 100.0);
        assert!(way(at, at, Size::new(50.0, 30.0), 16.0, 0.5).len() < 4);
    }
}
