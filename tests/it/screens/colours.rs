//! What those see who cannot tell some colours apart: each state of a control and each tone of a notice still differs from
//! the others, by contrast or by shape.
//!
//! The simulations are the matrices of full severity by G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
//! Physiologically-based Model for Simulation of Color Vision Deficiency" (IEEE Transactions on Visualization and
//! Computer Graphics 15 (6), 2009), applied to linear RGB.

use annai::config::Panel;
use annai::locale::Text;
use annai::page::{Block, Contrast, Control, Page, State, Tone};
use annai::ui::draw;
use annai::ui::scene::{Ring, Scene};
use annai::ui::shot::{self, Screenshot};
use annai::ui::theme::{self, Scale};
use iced::{Color, Rectangle};
use rstest::rstest;

use super::samples::{self, Tongue};
use super::{LANDSCAPE, PORTRAIT, kit};

/// From linear RGB to what is seen.
pub(super) type Vision = [[f64; 3]; 3];

pub(super) const USUAL: Vision = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
const PROTANOPIA: Vision = [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
];
const DEUTERANOPIA: Vision = [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.011820, 0.042940, 0.968881],
];
const TRITANOPIA: Vision = [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.303900],
];

/// Contrast from which a sign is seen (WCAG 2.2, 1.4.11).
const SEEN: f64 = 3.0;
/// Area that has to differ so much, in square millimetres: a border along one side of a card, a tick.
const LEAST_AREA: f64 = 12.0;

/// The least width of each band of the focus ring, in pixels.
const LEAST_BAND: usize = 3;

/// The relative luminance of a pixel, as seen.
pub(super) fn luminance(pixel: &[u8], vision: &Vision) -> f64 {
    let linear = |value: u8| {
        let value = f64::from(value) / 255.0;
        match value <= 0.04045 {
            true => value / 12.92,
            false => ((value + 0.055) / 1.055).powf(2.4),
        }
    };
    let [red, green, blue] = [pixel[0], pixel[1], pixel[2]].map(linear);
    let seen = vision.map(|row| (row[0] * red + row[1] * green + row[2] * blue).clamp(0.0, 1.0));
    0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
}

/// The area in which two pictures of one size differ so that it is seen, in square millimetres.
fn differs(one: &Screenshot, other: &Screenshot, vision: &Vision) -> f64 {
    assert_eq!((one.width, one.height), (other.width, other.height));
    let pixels = one.rgba.chunks_exact(4).zip(other.rgba.chunks_exact(4));
    let seen = pixels.filter(|(one, other)| {
        if one == other {
            return false;
        }
        let (one, other) = (luminance(one, vision), luminance(other, vision));
        (one.max(other) + 0.05) / (one.min(other) + 0.05) >= SEEN
    });
    let side = f64::from(PORTRAIT.pixels_per_mm());
    seen.count() as f64 / (side * side)
}

fn page(name: &str, contrast: Contrast) -> Page {
    let mut pages = samples::pages(Tongue::English).into_iter();
    let page = pages.find(|page| page.name == name).unwrap();
    Page { contrast, ..page }
}

fn scene(page: &Page) -> Scene {
    draw::scene(page, &Scale::of(&PORTRAIT, page.size), kit(), 0)
}

/// The controls of the body; a page with keys has no other ones here.
fn controls(page: &mut Page) -> Vec<&mut Control> {
    let mut found = Vec::new();
    if page
        .body
        .iter()
        .any(|block| matches!(block, Block::Grid { .. }))
    {
        page.body
            .retain(|block| matches!(block, Block::Grid { .. }));
    }
    for block in &mut page.body {
        match block {
            Block::Choices { cards, .. } => found.extend(cards.iter_mut()),
            Block::Switches(switches) => found.extend(switches.iter_mut()),
            Block::Table(table) => {
                found.extend(table.rows.iter_mut().flat_map(|row| &mut row.cells))
            }
            Block::Grid { cells, .. } => found.extend(cells.iter_mut().flatten()),
            _ => {}
        }
    }
    found
}

/// The page with its first control in a state.
fn in_state(page: &Page, state: State) -> Screenshot {
    let mut page = page.clone();
    controls(&mut page).swap_remove(0).state = state;
    shot::picture(&scene(&page)).unwrap()
}

/// Fails unless each of these differs from each other one.
fn each_differs(name: &str, vision: &Vision, pictures: &[(&str, Screenshot)]) {
    for (at, (one, picture)) in pictures.iter().enumerate() {
        for (other, another) in &pictures[at + 1..] {
            let area = differs(picture, another, vision);
            assert!(
                area >= LEAST_AREA,
                "{name}: {one} and {other} differ on {area:.1} square millimetres"
            );
        }
    }
}

#[rstest]
#[case::usual(USUAL)]
#[case::protanopia(PROTANOPIA)]
#[case::deuteranopia(DEUTERANOPIA)]
#[case::tritanopia(TRITANOPIA)]
fn states_and_tones_differ_for_those_who_see_fewer_colours(#[case] vision: Vision) {
    for contrast in Contrast::ALL {
        for name in ["question", "many", "calendar", "share"] {
            let page = page(name, contrast);
            let pictures = [
                ("chosen", in_state(&page, State::Chosen)),
                ("not chosen", in_state(&page, State::NotChosen)),
            ];
            each_differs(&format!("{name}, {contrast:?}"), &vision, &pictures);
        }

        let question = page("question", contrast);
        let action = |state: State| {
            let mut page = question.clone();
            page.actions[0].state = state;
            shot::picture(&scene(&page)).unwrap()
        };
        let pictures = [
            ("ready", action(State::Ready)),
            ("cannot be pressed", action(State::NotYet)),
        ];
        each_differs(&format!("an action, {contrast:?}"), &vision, &pictures);
        let day = page("calendar", contrast);
        let pictures = [
            ("ready", in_state(&day, State::Ready)),
            ("cannot be pressed", in_state(&day, State::NotYet)),
            ("chosen", in_state(&day, State::Chosen)),
        ];
        each_differs(&format!("a day, {contrast:?}"), &vision, &pictures);

        let plain = scene(&question);
        let target = plain.targets[0].clone();
        let mut focused = plain.clone();
        focused.ring = Some(Ring {
            bounds: target.bounds,
            radius: target.radius,
        });
        let [plain, focused] = [plain, focused].map(|scene| shot::picture(&scene).unwrap());
        let pictures = [("no focus", plain), ("focus", focused)];
        each_differs(&format!("the ring, {contrast:?}"), &vision, &pictures);

        let notice = |tone: Tone| {
            let body = vec![Block::Notice(
                tone,
                vec![Text::from("The hall closes soon.")],
            )];
            let page = Page {
                body,
                ..question.clone()
            };
            shot::picture(&scene(&page)).unwrap()
        };
        let pictures = [
            ("a hint", notice(Tone::Hint)),
            ("attention", notice(Tone::Attention)),
            ("an alert", notice(Tone::Alert)),
        ];
        each_differs(&format!("a notice, {contrast:?}"), &vision, &pictures);
    }
}

/// How many pixels in a row are nearer to the first of two colours than to the second, then how many behind them are nearer
/// to the second; and how many of each row have its colour undiluted.
fn bands(
    picture: &Screenshot,
    from: (f32, f32),
    step: (f32, f32),
    colors: [Color; 2],
) -> [[usize; 2]; 2] {
    let colors = colors.map(Color::into_rgba8);
    let pixels = (0_u16..).map_while(|nth| {
        let nth = f32::from(nth);
        let (x, y) = (from.0 + step.0 * nth, from.1 + step.1 * nth);
        let inside = |at: f32, most: u32| (0.0..most as f32).contains(&at);
        let (x, y) = (inside(x, picture.width) && inside(y, picture.height))
            .then_some((x as u32, y as u32))?;
        let at = ((y * picture.width + x) * 4) as usize;
        picture.rgba.get(at..at + 3)
    });
    let distance = |pixel: &[u8], color: [u8; 4]| -> u32 {
        let channels = pixel.iter().zip(color);
        channels
            .map(|(one, other)| u32::from(one.abs_diff(other)).pow(2))
            .sum()
    };
    let mut pixels = pixels.peekable();
    [[colors[0], colors[1]], [colors[1], colors[0]]].map(|[own, other]| {
        let mut widths = [0, 0];
        while let Some(pixel) =
            pixels.next_if(|pixel| distance(pixel, own) < distance(pixel, other))
        {
            widths[0] += 1;
            widths[1] += usize::from(distance(pixel, own) < 50);
        }
        widths
    })
}

#[rstest]
#[case::standing(PORTRAIT)]
#[case::lying(LANDSCAPE)]
#[case::few_pixels(Panel { inches: 32.0, ..PORTRAIT })]
fn the_focus_ring_is_a_band_of_sun_in_a_band_of_ink_on_each_side(#[case] panel: Panel) {
    for contrast in Contrast::ALL {
        for name in ["question", "calendar"] {
            let page = page(name, contrast);
            let plain = draw::scene(&page, &Scale::of(&panel, page.size), kit(), 0);
            let colors = [theme::SUN, theme::INK].map(|color| theme::shown(color, contrast));
            let last = plain.targets.len() - 1;
            for at in [0, last / 2, last] {
                let target = plain.targets[at].clone();
                let mut focused = plain.clone();
                focused.ring = Some(Ring {
                    bounds: target.bounds,
                    radius: target.radius,
                });
                let picture = shot::picture(&focused).unwrap();
                let Rectangle {
                    x,
                    y,
                    width,
                    height,
                } = target.bounds;
                let middle = target.bounds.center();
                for (side, from, step) in [
                    ("left", (x.round() - 1.0, middle.y), (-1.0, 0.0)),
                    ("right", ((x + width).round(), middle.y), (1.0, 0.0)),
                    ("upper", (middle.x, y.round() - 1.0), (0.0, -1.0)),
                    ("lower", (middle.x, (y + height).round()), (0.0, 1.0)),
                ] {
                    let bands = bands(&picture, from, step, colors);
                    // Where a band begins within a pixel, its outermost pixels are mixed.
                    let wide =
                        |[all, pure]: &[usize; 2]| *all >= LEAST_BAND && pure + 1 >= LEAST_BAND;
                    assert!(
                        bands.iter().all(wide),
                        "{name}, {contrast:?}, the {side} side of `{}`: {bands:?}",
                        target.label.plain()
                    );
                }
            }
        }
    }
}
