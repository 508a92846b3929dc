//! Where the marks of a map stand: its counters, and the words at the place to start from.

use super::ink::Rect;

/// The size of a counter that is visited; narrower where two stand near each other.
pub(super) const TARGET: (f32, f32) = (15.0, 6.8);
/// The radius of the place to start from.
pub(super) const DOT: f32 = 1.4;
/// Between two such counters.
const BETWEEN: f32 = 0.8;
/// The least width of such a counter.
const NARROWEST: f32 = 8.0;
/// The size of another counter.
pub(super) const OTHER: (f32, f32) = (7.8, 6.4);
/// What two counters of one row differ in height, at most.
const ROW: f32 = 1.5;
/// What one that was moved is clear of what it was moved for, whatever the last bits of the sums say.
const HAIR: f32 = 0.01;
/// What a mark keeps free beside another.
const APART: f32 = 0.6;

/// The places of a map, in millimetres from its corner.
pub(super) struct Places {
    /// Where the way begins.
    pub(super) here: (f32, f32),
    /// The middles of the boxes of counters that are visited.
    pub(super) visited: Vec<(f32, f32)>,
    /// The middles of counters that are not.
    pub(super) passed: Vec<(f32, f32)>,
    /// The width of the map.
    pub(super) width: f32,
    /// How much larger all marks are than in normal letters.
    pub(super) scale: f32,
}

impl Places {
    /// The same, with the lower one of two boxes moved down where they would lie upon each other, or upon the place to
    /// start from, and without the counters under them: a map as low as this says who stands beside whom, not how far.
    pub(super) fn spread(mut self) -> Self {
        let (wide, height) = (TARGET.0 * self.scale, TARGET.1 * self.scale);
        let narrowest = NARROWEST * self.scale;
        let mut order: Vec<usize> = (0..self.visited.len()).collect();
        order.sort_by(|one, other| {
            let ((x, y), (other_x, other_y)) = (self.visited[*one], self.visited[*other]);
            y.total_cmp(&other_y).then(x.total_cmp(&other_x))
        });
        for (nth, at) in order.iter().enumerate() {
            let above: Vec<_> = order[..nth].iter().map(|at| self.visited[*at]).collect();
            let above = above.into_iter();
            let (x, y) = &mut self.visited[*at];
            let row = *y;
            // Boxes of one row stand beside each other, narrower where they are near. Of two rows, each has its full width.
            let above = above.map(|place| match (place.1 - row).abs() < ROW {
                true => (place, narrowest + BETWEEN, height + BETWEEN),
                false => (place, wide + BETWEEN, height + BETWEEN),
            });
            let start = (self.here, narrowest / 2.0, height / 2.0 + DOT + APART);
            let taken: Vec<_> = above.chain([start]).collect();
            let upon = |y: f32| {
                let mut taken = taken.iter();
                taken.find(|((other_x, other_y), wide, high)| {
                    (other_x - *x).abs() < *wide && (other_y - y).abs() < high - HAIR
                })
            };
            while let Some(((_, other_y), _, high)) = upon(*y) {
                *y = other_y + high;
            }
        }
        // What a box covers anyway is not drawn, and takes no room from the others.
        let other = (OTHER.0 * self.scale, OTHER.1 * self.scale);
        let boxes = self.visited.iter();
        let boxes: Vec<Rect> = boxes
            .map(|place| around(*place, (narrowest, height)))
            .collect();
        self.passed.retain(|place| {
            let mark = around(*place, other);
            !boxes.iter().any(|taken| overlap(&mark, taken))
        });
        self
    }

    /// The box of a counter that is visited, for words of this width if it has any but its number.
    ///
    /// It is as wide as its neighbours on the map allow: what one takes on its side, a box has on the other, as far as no
    /// other counter and no place to start from stands there.
    pub(super) fn mark(&self, (x, y): (f32, f32), label: Option<f32>) -> Rect {
        let (target_width, height) = (TARGET.0 * self.scale, TARGET.1 * self.scale);
        let wide = target_width.max(label.unwrap_or_default());
        let beside =
            |place: &(f32, f32), high: f32| ((place.1 - y).abs() < high).then_some(place.0 - x);
        let near = self
            .visited
            .iter()
            .filter_map(|place| beside(place, height + BETWEEN - HAIR))
            .filter(|apart| apart.abs() > NARROWEST * self.scale / 2.0)
            .map(|apart| (apart, (apart.abs() - BETWEEN) / 2.0));
        let edges = [-x, self.width - x].map(|apart| (apart, apart.abs() - APART));
        let (left, right) = room_beside(near.chain(edges), wide / 2.0);
        let half = OTHER.0 * self.scale / 2.0;
        let passed = self.passed.iter().filter_map(|place| beside(place, height));
        // One over or under it has no room on the map anyway.
        let passed = passed.filter(|apart| apart.abs() > half);
        let passed = passed.map(|apart| (apart, apart.abs() - half - APART - 0.05));
        let start = beside(&self.here, height / 2.0 + DOT);
        let start = start.map(|apart| (apart, apart.abs() - DOT - APART));
        let (most_left, most_right) = room_beside(passed.chain(start).chain(edges), wide);
        let (left, right) = match (left < wide / 2.0, right < wide / 2.0) {
            // A number alone needs no more.
            _ if label.is_none() => (left, right),
            (true, false) => (left, (wide - left).min(most_right.max(right))),
            (false, true) => ((wide - right).min(most_left.max(left)), right),
            _ => (left, right),
        };
        Rect {
            x: x - left,
            y: y - height / 2.0,
            width: left + right,
            height,
        }
    }
}

/// Where words begin that stand as high as they can, under every mark that they would touch.
pub(super) fn under<'m>(marks: impl Iterator<Item = &'m Rect> + Clone, mut words: Rect) -> f32 {
    while let Some(mark) = marks.clone().find(|mark| overlap(mark, &words)) {
        words.y = mark.bottom() + APART;
    }
    words.y
}

/// The room to the left and to the right of a place, given where things stand beside it and how much room each leaves.
fn room_beside(things: impl Iterator<Item = (f32, f32)>, most: f32) -> (f32, f32) {
    things.fold((most, most), |(left, right), (apart, room)| {
        match apart < 0.0 {
            true => (left.min(room), right),
            false => (left, right.min(room)),
        }
    })
}

/// A rectangle around its middle.
pub(super) fn around((x, y): (f32, f32), (width, height): (f32, f32)) -> Rect {
    Rect {
        x: x - width / 2.0,
        y: y - height / 2.0,
        width,
        height,
    }
}

/// Whether two things stand too near each other.
pub(super) fn overlap(a: &Rect, b: &Rect) -> bool {
    a.x < b.x + b.width + APART
        && b.x < a.x + a.width + APART
        && a.y < b.y + b.height + APART
        && b.y < a.y + a.height + APART
}
