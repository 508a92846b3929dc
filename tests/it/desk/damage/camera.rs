//! A camera over a piece of paper: tilt, resampling, blur, uneven light, noise.

use rand::RngExt as _;
use rand_pcg::Pcg64;

use super::worn::{PrintedPatch, between_dots};

/// How far the paper lies from the lens, in millimetres.
const DISTANCE: f32 = 150.0;
/// Brightness of paper and of full ink, of 255.
const PAPER: f32 = 225.0;
const INK: f32 = 25.0;
/// Side of the picture in sides of the paper that is looked at: room for a paper that is turned.
const MARGIN: f32 = 1.1;
/// Noise is drawn beforehand: so many values of a normal distribution.
const NOISE_VALUES: usize = 1 << 14;

/// How one picture is taken. Angles are in degrees, lengths in millimetres of paper.
pub(super) struct CameraView {
    /// Pixels of the camera for a dot of the printer, where the lens looks at: 1.3 to 2.5.
    pixels_per_dot: f32,
    /// Turned in the plane of the paper.
    turn: f32,
    /// Tilted forwards and sideways.
    tilt: [f32; 2],
    /// Standard deviation of the blur.
    blur: f32,
    /// Standard deviation of the noise, of 255.
    noise: f32,
    /// Part of the light that is missing at the darker edge of the picture.
    shade: f32,
}

/// A square picture: grey pixels, row by row.
pub(super) struct CameraPicture {
    pub(super) side: usize,
    pub(super) grey: Vec<u8>,
}

impl CameraView {
    /// A steady view from above: turned by 2 degrees at most, in focus (0.05 mm), with 1 % noise and
    /// light that falls off by 10 % at most.
    pub(super) fn steady(random: &mut Pcg64) -> Self {
        Self {
            pixels_per_dot: random.random_range(1.3..2.5),
            turn: random.random_range(-2.0..2.0),
            tilt: [0.0; 2],
            blur: 0.05,
            noise: 2.5,
            shade: random.random_range(0.0..0.1),
        }
    }

    /// A tilt as of a hand-held paper: turned by 10 degrees at most, tilted by 12 degrees at most forwards
    /// and sideways, which from 150 mm makes the near edge of a code up to 8 % longer than the far one.
    pub(super) fn tilt(&mut self, random: &mut Pcg64) {
        self.turn = random.random_range(-10.0..10.0);
        self.tilt = [(); 2].map(|()| random.random_range(-12.0..12.0));
    }

    /// Blur and noise of a moving hand in a dim lobby: blur of 0.10 to 0.22 mm (a module is 0.5 mm),
    /// noise of 3 to 8 %, light that falls off by up to 40 % across the picture.
    pub(super) fn blur(&mut self, random: &mut Pcg64) {
        self.blur = random.random_range(0.10..0.22);
        self.noise = random.random_range(0.03..0.08) * 255.0;
        self.shade = random.random_range(0.0..0.4);
    }

    /// Takes the picture.
    pub(super) fn take(&self, paper: &PrintedPatch, random: &mut Pcg64) -> CameraPicture {
        let blurred = blurred(paper, self.blur * paper.dots_per_mm);
        let noise: Vec<f32> = (0..NOISE_VALUES)
            .map(|_| {
                let uniform: f32 = (0..12).map(|_| random.random_range(-0.5_f32..0.5)).sum();
                uniform * self.noise
            })
            .collect();
        let light: f32 = random.random_range(0.0..std::f32::consts::TAU);
        let to_paper = self.to_paper(paper);
        let dots = paper.width.max(paper.height) as f32;
        let side = (dots * MARGIN * self.pixels_per_dot) as usize;
        let half = side as f32 / 2.0;
        // The light changes along a straight line, from all of it to what the shade leaves.
        let steepness = self.shade / (2.0 * std::f32::consts::SQRT_2 * half);
        let (darker_x, darker_y) = (steepness * light.cos(), steepness * light.sin());
        let mut grey = Vec::with_capacity(side * side);
        for row in 0..side {
            let y = row as f32 - half;
            let [mut u, mut v, mut w] = to_paper.map(|[a, b, c]| b * y + c - a * half);
            let mut lit = 1.0 - self.shade / 2.0 - darker_y * y + darker_x * half;
            let mut nth = random.random_range(0..NOISE_VALUES);
            // A million pixels a picture, and tests are not optimised: steps instead of products.
            for _ in 0..side {
                let ink = between_dots(&blurred, paper.width, paper.height, u / w, v / w);
                grey.push(((PAPER + (INK - PAPER) * ink) * lit + noise[nth]) as u8);
                u += to_paper[0][0];
                v += to_paper[1][0];
                w += to_paper[2][0];
                lit -= darker_x;
                nth = (nth + 1) % NOISE_VALUES;
            }
        }
        CameraPicture { side, grey }
    }

    /// The projection from pixels, counted from the middle of the picture, to dots of the paper.
    fn to_paper(&self, paper: &PrintedPatch) -> [[f32; 3]; 3] {
        let [forwards, sideways] = self.tilt.map(f32::to_radians);
        let turn = self.turn.to_radians();
        let distance = DISTANCE * paper.dots_per_mm;
        let focal = self.pixels_per_dot * distance;
        // Right and down on the paper, as the lens sees them: turned, then tilted about both axes.
        let seen = |x: f32, y: f32| {
            let (x, y) = (
                x * turn.cos() - y * turn.sin(),
                x * turn.sin() + y * turn.cos(),
            );
            let (y, z) = (y * forwards.cos(), y * forwards.sin());
            [
                x * sideways.cos() + z * sideways.sin(),
                y,
                z * sideways.cos() - x * sideways.sin(),
            ]
        };
        let (right, down) = (seen(1.0, 0.0), seen(0.0, 1.0));
        let to_camera = [
            [focal * right[0], focal * down[0], 0.0],
            [focal * right[1], focal * down[1], 0.0],
            [right[2], down[2], distance],
        ];
        let [u, v, w] = adjugate(to_camera);
        let (x, y) = paper.middle();
        let shifted = |row: [f32; 3], by: f32| std::array::from_fn(|at| row[at] + by * w[at]);
        [shifted(u, x), shifted(v, y), w]
    }
}

impl CameraPicture {
    /// The picture as PGM.
    pub(super) fn pgm(&self) -> Vec<u8> {
        let head = format!("P5\n{0} {0}\n255\n", self.side);
        [head.as_bytes(), &self.grey].concat()
    }
}

/// The inverse of a matrix but for a factor, which a projection does not need.
fn adjugate(m: [[f32; 3]; 3]) -> [[f32; 3]; 3] {
    let minor = |row: usize, column: usize| {
        let [a, b] = [(row + 1) % 3, (row + 2) % 3];
        let [c, d] = [(column + 1) % 3, (column + 2) % 3];
        m[a][c] * m[b][d] - m[a][d] * m[b][c]
    };
    std::array::from_fn(|row| std::array::from_fn(|column| minor(column, row)))
}

/// The ink under a normal blur of a standard deviation in dots.
fn blurred(paper: &PrintedPatch, deviation: f32) -> Vec<f32> {
    let reach = (3.0 * deviation).ceil() as usize;
    let weight = |away: usize| (-0.5 * (away as f32 / deviation).powi(2)).exp();
    let weights: Vec<f32> = (0..=2 * reach)
        .map(|at| weight(at.abs_diff(reach)))
        .collect();
    let sum: f32 = weights.iter().sum();
    let along = |ink: &[f32], step: usize| {
        let mut smooth = ink.to_vec();
        let (first, last) = (reach * step, ink.len() - reach * step);
        for at in first..last {
            let mut total = 0.0;
            for (nth, weight) in weights.iter().enumerate() {
                total += weight * ink[at + nth * step - first];
            }
            smooth[at] = total / sum;
        }
        smooth
    };
    along(&along(&paper.ink, 1), paper.width)
}
