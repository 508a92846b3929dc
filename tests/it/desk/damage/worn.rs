//! Worn paper: fade, creases and dead heater lines, in the dots of a printed code.
//!
//! All damage is aimed at the code: a rate is that of codes that were hit, not of sheets.

use annai::paper::Raster;
use annai::paper::code::QUIET_ZONE;
use annai::paper::layout::Placed;
use rand::RngExt as _;
use rand_pcg::Pcg64;

/// Print around the quiet zone that comes into the picture as well, in millimetres.
const SURROUNDINGS: f32 = 6.0;

/// Ink of a piece of paper around one code: a number for each dot, 0 is paper and 1 is full ink.
#[derive(Clone)]
pub(super) struct PrintedPatch {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) dots_per_mm: f32,
    pub(super) ink: Vec<f32>,
    /// The code without its quiet zone: left edge, top edge and side in dots.
    code: [usize; 3],
}

impl PrintedPatch {
    /// The dots around a code as they were printed.
    pub(super) fn cut(page: &Raster, placed: &Placed) -> Self {
        let dots_per_mm = f32::from(page.dpi()) / 25.4;
        let side = placed.code.side * placed.module as usize;
        let around = QUIET_ZONE * placed.module as usize + (SURROUNDINGS * dots_per_mm) as usize;
        let (width, height) = (page.width() as usize, page.height() as usize);
        let (x, y) = (placed.x as usize, placed.y as usize);
        let (left, top) = (x.saturating_sub(around), y.saturating_sub(around));
        let right = (x + side + around).min(width);
        let bottom = (y + side + around).min(height);
        let rows = page.grey()[top * width..bottom * width].chunks(width);
        let ink = rows
            .flat_map(|row| &row[left..right])
            .map(|grey| 1.0 - f32::from(*grey) / 255.0)
            .collect();
        Self {
            width: right - left,
            height: bottom - top,
            dots_per_mm,
            ink,
            code: [x - left, y - top, side],
        }
    }

    /// The middle of the code in dots.
    pub(super) fn middle(&self) -> (f32, f32) {
        let [x, y, side] = self.code.map(|dots| dots as f32);
        (x + side / 2.0, y + side / 2.0)
    }

    /// Fade of thermal paper by warmth, light and plasticizers: 45 to 80 % of the ink is left, and in the
    /// middle of one to three blotches of 5 to 20 mm radius another 30 to 60 % of that is gone. Where
    /// blotches meet, less than the 20 % can be left that ISO/IEC 15415 grades as F.
    pub(super) fn fade(&mut self, random: &mut Pcg64) {
        let left = random.random_range(0.45..0.80);
        self.ink.iter_mut().for_each(|ink| *ink *= left);
        for _ in 0..random.random_range(1..=3) {
            let (x, y) = self.somewhere(random);
            let radius = random.random_range(5.0..20.0) * self.dots_per_mm;
            let lost = random.random_range(0.3..0.6);
            self.each_dot(|column, row, ink| {
                let away = (column - x).hypot(row - y) / radius;
                if away < 1.0 {
                    *ink *= 1.0 - lost * (1.0 - away * away);
                }
            });
        }
    }

    /// Creases: one to three straight lines of any angle through the code, each 0.3 to 1 mm wide. In the
    /// line 70 to 100 % of the dots have lost their ink and the paper is 10 to 30 % darker by its shadow;
    /// in every second one the fold does not lie flat again, and what is behind it is nearer by 0.1 to
    /// 0.4 mm (a module is 0.5 mm).
    pub(super) fn crease(&mut self, random: &mut Pcg64) {
        for _ in 0..random.random_range(1..=3) {
            let (x, y) = self.somewhere(random);
            let angle: f32 = random.random_range(0.0..std::f32::consts::TAU);
            let (across_x, across_y) = (angle.cos(), angle.sin());
            let half = random.random_range(0.3..1.0) * self.dots_per_mm / 2.0;
            let lost = random.random_range(0.7..1.0);
            let shadow = random.random_range(0.1..0.3);
            if random.random_bool(0.5) {
                let nearer = random.random_range(0.1..0.4) * self.dots_per_mm;
                let flat = self.ink.clone();
                let (width, height) = (self.width, self.height);
                self.each_dot(|column, row, ink| {
                    if (column - x) * across_x + (row - y) * across_y > 0.0 {
                        let (column, row) = (column + nearer * across_x, row + nearer * across_y);
                        *ink = between_dots(&flat, width, height, column, row);
                    }
                });
            }
            self.each_dot(|column, row, ink| {
                if ((column - x) * across_x + (row - y) * across_y).abs() < half {
                    let kept = if random.random_bool(lost) { 0.0 } else { *ink };
                    *ink = shadow + kept * (1.0 - shadow);
                }
            });
        }
    }

    /// Dead heaters: one to four columns of single dots (0.125 mm at 203 dpi) through the code that the
    /// print head leaves white down the whole page.
    pub(super) fn lose_heaters(&mut self, random: &mut Pcg64) {
        let [x, _, side] = self.code;
        for _ in 0..random.random_range(1..=4) {
            let column = x + random.random_range(0..side);
            let rows = self.ink.chunks_mut(self.width);
            rows.for_each(|row| row[column] = 0.0);
        }
    }

    /// A point in the code.
    fn somewhere(&self, random: &mut Pcg64) -> (f32, f32) {
        let [x, y, side] = self.code.map(|dots| dots as f32);
        let mut within = || random.random_range(0.0..side);
        (x + within(), y + within())
    }

    fn each_dot(&mut self, mut change: impl FnMut(f32, f32, &mut f32)) {
        for (row, dots) in self.ink.chunks_mut(self.width).enumerate() {
            for (column, ink) in dots.iter_mut().enumerate() {
                change(column as f32, row as f32, ink);
            }
        }
    }
}

/// What lies between four dots; outside is blank paper.
pub(super) fn between_dots(ink: &[f32], width: usize, height: usize, x: f32, y: f32) -> f32 {
    if x < 0.0 || y < 0.0 {
        return 0.0;
    }
    let (column, row) = (x as usize, y as usize);
    if column + 1 >= width || row + 1 >= height {
        return 0.0;
    }
    let (right, down) = (x - column as f32, y - row as f32);
    let at = row * width + column;
    let upper = ink[at] + (ink[at + 1] - ink[at]) * right;
    let lower = ink[at + width] + (ink[at + width + 1] - ink[at + width]) * right;
    upper + (lower - upper) * down
}
