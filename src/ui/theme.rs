//! Colours, and the sizes of everything in millimetres of the panel.

use iced::{Color, Size};

use crate::config::Panel;
use crate::page::{Contrast, TextSize};

/// Text, and everything that must be found.
pub const INK: Color = Color::from_rgb8(0x14, 0x21, 0x2B);
/// Text that steps back: why we ask, hints, captions.
pub const QUIET: Color = Color::from_rgb8(0x25, 0x34, 0x3F);
/// The ground of every page.
pub const PAPER: Color = Color::from_rgb8(0xFB, 0xFA, 0xF6);
/// Cards and keys.
pub const WHITE: Color = Color::WHITE;
/// Actions, selection, numbers.
pub const LAKE: Color = Color::from_rgb8(0x0B, 0x3C, 0x49);
/// What is chosen; hints.
pub const MIST: Color = Color::from_rgb8(0xE6, 0xF0, 0xEE);
/// The helper bar.
pub const SAND: Color = Color::from_rgb8(0xF0, 0xED, 0xE4);
/// What needs attention now.
pub const SUN: Color = Color::from_rgb8(0xFF, 0xE3, 0xB3);
/// Hairlines, never the only sign of anything.
pub const LINE: Color = Color::from_rgb8(0xCF, 0xC9, 0xBA);
/// Text of what cannot be used now: steps back, and is not needed to go on.
pub const LINE_TEXT: Color = Color::from_rgb8(0x8A, 0x84, 0x76);
/// Text of what went wrong.
pub const ALERT: Color = Color::from_rgb8(0x6B, 0x1A, 0x1A);
/// Ground of what went wrong.
pub const ALERT_GROUND: Color = Color::from_rgb8(0xFD, 0xF1, 0xEE);

/// The ground of codes, white in every contrast: a scanner reads dark on light.
pub const CODE_GROUND: Color = Color::from_rgb8(0xFF, 0xFF, 0xFE);

/// What the contrasts High, Dark and Soft show in place of a colour.
const SHADES: [(Color, [Color; 3]); 12] = {
    const fn rgb(hex: u32) -> Color {
        Color::from_rgb8((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
    }
    const BLACK: u32 = 0;
    const LIGHT: u32 = 0xFF_FF_FF;
    const fn shades(high: u32, dark: u32, soft: u32) -> [Color; 3] {
        [rgb(high), rgb(dark), rgb(soft)]
    }
    [
        (INK, shades(BLACK, LIGHT, 0x4A_4F_52)),
        (QUIET, shades(BLACK, LIGHT, 0x54_59_5C)),
        (PAPER, shades(LIGHT, 0x0A_0D_10, 0xF1_ED_E3)),
        (WHITE, shades(LIGHT, 0x0A_0D_10, 0xF6_F3_EB)),
        (LAKE, shades(BLACK, 0xFF_F0_7A, 0x3B_5A_62)),
        (MIST, shades(LIGHT, 0x10_16_14, 0xE3_E6_DE)),
        (SAND, shades(LIGHT, 0x0F_12_14, 0xE8_E3_D6)),
        (SUN, shades(LIGHT, 0x22_1A_00, 0xF3_DF_BE)),
        (LINE, shades(BLACK, 0x9A_A5_AC, 0xB9_B2_A2)),
        (LINE_TEXT, shades(0x59_59_59, 0xA8_B0_B5, 0x8A_85_78)),
        (ALERT, shades(BLACK, 0xFF_E0_DC, 0x7A_3A_36)),
        (ALERT_GROUND, shades(LIGHT, 0x24_07_06, 0xF3_E2_DC)),
    ]
};

/// What a contrast shows in place of one of these colours; every other colour stays.
#[must_use]
pub fn shown(color: Color, contrast: Contrast) -> Color {
    let shade = match contrast {
        Contrast::Normal => return color,
        Contrast::High => 0,
        Contrast::Dark => 1,
        Contrast::Soft => 2,
    };
    let found = SHADES.iter().find(|(of, _)| *of == color);
    found.map_or(color, |(_, shades)| shades[shade])
}

/// Every pair of foreground and ground that carries a meaning. Each is at least 10:1.
pub const PAIRS: [(&str, Color, Color); 15] = [
    ("ink on paper", INK, PAPER),
    ("ink on white", INK, WHITE),
    ("ink on mist", INK, MIST),
    ("ink on sand", INK, SAND),
    ("ink on sun", INK, SUN),
    ("quiet on paper", QUIET, PAPER),
    ("quiet on white", QUIET, WHITE),
    ("quiet on mist", QUIET, MIST),
    ("quiet on sand", QUIET, SAND),
    ("lake on paper", LAKE, PAPER),
    ("lake on white", LAKE, WHITE),
    ("lake on mist", LAKE, MIST),
    ("lake on sand", LAKE, SAND),
    ("white on lake", WHITE, LAKE),
    ("alert on its ground", ALERT, ALERT_GROUND),
];

/// Height of a line of text, in sizes of its type.
pub const LEADING: f32 = 1.45;

/// Height of a capital, in sizes of the type: an H of BIZ UDPGothic reaches from -51 to 1608 of 2048
/// units (its `sCapHeight` says less, but the drawn letter counts).
pub const CAPITAL: f32 = 1659.0 / 2048.0;

/// Width from which a lying panel has its heading beside the answers, in millimetres.
const LEAST_LANDSCAPE_MM: f32 = 260.0;

/// Whether the panel stands or lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Orientation {
    /// Higher than wide.
    Portrait,
    /// Wider than high.
    Landscape,
}

/// Sizes in pixels of one panel (or window) at one text size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The area to draw on.
    pub area: Size,
    /// Pixels in a millimetre.
    pub pixels_per_mm: f32,
    /// Type of headings.
    pub heading: f32,
    /// Type on cards and buttons.
    pub choice: f32,
    /// Type of paragraphs.
    pub body: f32,
    /// The smallest type.
    pub small: f32,
    /// From the edge of the panel.
    pub margin: f32,
    /// Between cards.
    pub gap: f32,
    /// Between the edge of a card and its text.
    pub pad: f32,
    /// The smallest side of anything to press.
    pub target: f32,
    /// The smallest distance between two things to press.
    pub apart: f32,
    /// Corners of cards.
    pub radius: f32,
    /// Borders of cards.
    pub border: f32,
    /// Borders of chosen and pressed cards.
    pub heavy: f32,
}

impl Scale {
    /// The sizes for a whole panel.
    #[must_use]
    pub fn of(panel: &Panel, text: TextSize) -> Self {
        let area = Size::new(panel.width as f32, panel.height as f32);
        Self::new(area, panel.pixels_per_mm(), text)
    }

    /// The sizes for a window that stands for the panel: everything shrinks or grows with it.
    #[must_use]
    pub fn windowed(panel: &Panel, text: TextSize, window: Size) -> Self {
        let (width, height) = (panel.width as f32, panel.height as f32);
        let lies = |width: f32, height: f32| width > height;
        let (width, height) = if lies(width, height) == lies(window.width, window.height) {
            (width, height)
        } else {
            (height, width)
        };
        let shrink = (window.width / width).min(window.height / height);
        Self::new(window, panel.pixels_per_mm() * shrink, text)
    }

    /// The same panel in another size of text.
    #[must_use]
    pub fn with_text(&self, text: TextSize) -> Self {
        Self::new(self.area, self.pixels_per_mm, text)
    }

    fn new(area: Size, pixels_per_mm: f32, text: TextSize) -> Self {
        // The capitals of the smallest type lie within the ranges of VVSG 2.0, 7.1-G. Larger sizes
        // stand closer together, so that headings do not push the answers off the page.
        let (capitals, body, choice, heading) = match text {
            TextSize::Small => (3.8, 1.25, 1.55, 2.4),
            TextSize::Normal => (5.4, 1.25, 1.55, 2.3),
            TextSize::Large => (6.7, 1.12, 1.3, 1.85),
            TextSize::Largest => (8.7, 1.14, 1.18, 1.5),
        };
        let mm = |length: f32| (length * pixels_per_mm).round().max(1.0);
        let small = capitals * pixels_per_mm / CAPITAL;
        let narrow = area.width.min(area.height);
        Self {
            area,
            pixels_per_mm,
            heading: (small * heading).round(),
            choice: (small * choice).round(),
            body: (small * body).round(),
            small: small.round(),
            margin: mm(16.0).min((narrow * 0.06).round()),
            gap: mm(7.0),
            pad: mm(8.0).min((narrow * 0.035).round()),
            target: (20.0 * pixels_per_mm).ceil(),
            apart: (3.0 * pixels_per_mm).ceil(),
            radius: mm(5.5),
            border: mm(0.75).max(1.0),
            heavy: mm(1.5).max(2.0),
        }
    }

    /// A length in whole pixels.
    #[must_use]
    pub fn mm(&self, length: f32) -> f32 {
        (length * self.pixels_per_mm).round()
    }

    /// Whether the area stands or lies.
    #[must_use]
    pub fn orientation(&self) -> Orientation {
        // A small panel has no room for a column beside another.
        let wide = self.area.width >= LEAST_LANDSCAPE_MM * self.pixels_per_mm;
        if wide && self.area.width > self.area.height {
            Orientation::Landscape
        } else {
            Orientation::Portrait
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PORTRAIT: Panel = Panel {
        inches: 21.5,
        width: 1080,
        height: 1920,
    };

    #[test]
    fn every_meaningful_pair_of_colours_stands_out_as_its_contrast_says() {
        for (contrast, range) in [
            (Contrast::Normal, 10.0..=21.0),
            (Contrast::High, 20.0..=21.0),
            (Contrast::Dark, 15.0..=21.0),
            (Contrast::Soft, 4.5..=8.0),
        ] {
            for (name, front, ground) in PAIRS {
                let (front, ground) = (shown(front, contrast), shown(ground, contrast));
                let ratio = front.relative_contrast(ground);
                assert!(range.contains(&ratio), "{name}, {contrast:?}: {ratio:.2}");
            }
        }
    }

    #[test]
    fn capitals_of_the_smallest_type_lie_within_the_ranges() {
        let ranges = [(3.5, 4.2), (4.8, 5.6), (6.4, 7.1), (8.5, 9.0)];
        for inches in [15.6, 21.5, 24.0, 32.0] {
            for (text, (least, most)) in TextSize::ALL.into_iter().zip(ranges) {
                let scale = Scale::of(&Panel { inches, ..PORTRAIT }, text);
                let capitals = scale.small * CAPITAL / scale.pixels_per_mm;
                assert!(
                    (least..=most).contains(&capitals),
                    "{text:?} on {inches}: {capitals:.2} mm"
                );
                assert!(scale.small <= scale.body && scale.body <= scale.choice);
            }
        }
    }

    /// What Korea's notice on kiosks asks: text of 12 mm.
    #[test]
    fn the_body_of_the_largest_text_is_12_mm_high() {
        for inches in [15.6, 21.5, 24.0, 32.0] {
            let scale = Scale::of(&Panel { inches, ..PORTRAIT }, TextSize::Largest);
            let body = scale.body / scale.pixels_per_mm;
            assert!(body >= 12.0, "{inches}: {body:.2} mm");
        }
    }

    #[test]
    fn a_window_half_as_wide_has_half_the_sizes() {
        let whole = Scale::of(&PORTRAIT, TextSize::Normal);
        let half = Scale::windowed(&PORTRAIT, TextSize::Normal, Size::new(540.0, 960.0));
        assert!((whole.small / half.small - 2.0).abs() < 0.1);
        let lying = Scale::windowed(&PORTRAIT, TextSize::Normal, Size::new(1920.0, 1080.0));
        assert_eq!(lying.small, whole.small);
        assert_eq!(lying.orientation(), Orientation::Landscape);
    }
}
