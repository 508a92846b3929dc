//! The visitor's place on a map, and the words at it.

use std::cmp::Ordering::Equal;

use iced::{Point, Rectangle, Size};

use crate::page::Map;
use crate::ui::draw::PageLayouter;
use crate::ui::ruby::Fill;
use crate::ui::scene::Piece;
use crate::ui::theme;

/// How wide the words at the visitor's place may be, in parts of the field: each is tried.
const HERE_WIDTHS: [f32; 3] = [0.6, 0.3, 0.18];

impl PageLayouter<'_> {
    /// Where the visitor is: a disc, and the words at the side of it that is most free. Tells where
    /// the words stand.
    pub(super) fn here(
        &self,
        card: &mut Piece,
        map: &Map,
        here: Point,
        field: Rectangle,
        boxes: &[Rectangle],
        dots: &[Rectangle],
    ) -> Rectangle {
        let scale = self.scale;
        let side = scale.mm(6.0);
        card.put(
            here.x - side / 2.0,
            here.y - side / 2.0,
            Piece::disc(side, theme::LAKE),
        );
        let disc = Rectangle {
            x: here.x - side / 2.0,
            y: here.y - side / 2.0,
            width: side,
            height: side,
        };
        let cost = |place: &Rectangle| {
            let crossed = |it: &&Rectangle| place.intersects(it);
            let boxes = boxes.iter().filter(crossed).count();
            let dots = dots.iter().filter(crossed).count();
            usize::from(place.intersects(&disc)) * 10_000 + boxes * 100 + dots
        };
        let kind = self.kind(scale.small, theme::INK);
        let reach = side / 2.0 + scale.mm(2.0);
        let gap = |place: &Rectangle| nearest(*place, here).distance(here);
        let labels = HERE_WIDTHS
            .map(|part| self.set(&map.here_label, &kind, field.width * part, Fill::Full));
        let sizes = labels.each_ref().map(|label| label.size);
        // On one line beside the disc where it crosses nothing, else on as many as it takes; else as near
        // as it can stand.
        let beside = sizes
            .iter()
            .enumerate()
            .flat_map(|(at, size)| beside(here, reach, *size, field).map(|place| (at, place)));
        let free = |(_, place): &(usize, Rectangle)| cost(place) == 0 && gap(place) < reach * 1.5;
        let best = beside.clone().find(free).or_else(|| {
            let around = sizes.iter().enumerate().flat_map(|(at, size)| {
                around(*size, field, scale.mm(2.0)).map(move |place| (at, place))
            });
            let rank = |(_, place): &(usize, Rectangle)| (cost(place), gap(place));
            around
                .chain(beside)
                .min_by(|one, other| rank(one).partial_cmp(&rank(other)).unwrap_or(Equal))
        });
        let best = best.and_then(|(at, place)| {
            let label = labels.into_iter().nth(at)?;
            Some((label, place))
        });
        let Some((label, place)) = best else {
            return disc;
        };
        card.put(place.x, place.y, label);
        place
    }
}

/// The point of a rectangle that is nearest to another point.
fn nearest(of: Rectangle, to: Point) -> Point {
    Point::new(
        to.x.clamp(of.x, of.x + of.width),
        to.y.clamp(of.y, of.y + of.height),
    )
}

/// The places of a field for words of this size, a step apart.
fn around(words: Size, field: Rectangle, step: f32) -> impl Iterator<Item = Rectangle> {
    let steps = move |room: f32| {
        let at = std::iter::successors(Some(0.0), move |at: &f32| Some(at + step));
        at.take_while(move |at| *at <= room)
    };
    steps(field.height - words.height).flat_map(move |y| {
        steps(field.width - words.width)
            .map(move |x| Rectangle::new(Point::new(field.x + x, field.y + y), words))
    })
}

/// The places around a point for words of this size, within a field.
fn beside(here: Point, reach: f32, words: Size, field: Rectangle) -> [Rectangle; 6] {
    let Size { width, height } = words;
    let across = here.x - width / 2.0;
    let along = here.y - height / 2.0;
    let (right, bottom) = (field.x + field.width, field.y + field.height);
    [
        (here.x + reach, along),
        (here.x - reach - width, along),
        (across, here.y + reach),
        (across, here.y - reach - height),
        (here.x + reach, here.y + reach),
        (here.x - reach - width, here.y + reach),
    ]
    .map(|(x, y)| {
        let x = x.min(right - width).max(field.x);
        let y = y.min(bottom - height).max(field.y);
        Rectangle::new(Point::new(x, y), words)
    })
}
