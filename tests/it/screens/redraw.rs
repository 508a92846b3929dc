//! What stands on the screen after a change: pixel by pixel the same as drawn from nothing.

use annai::locale::Text;
use annai::page::{Page, TextSize};
use annai::ui::PaneMessage;
use annai::ui::scene::Scene;
use annai::ui::surface::Surface;
use annai::ui::theme::{INK, PAPER};
use iced::advanced::graphics::{Viewport, damage};
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Renderer as _, Shell, Widget, clipboard, layout};
use iced::futures::executor::block_on;
use iced::touch::{self, Finger};
use iced::{Event, Font, Pixels, Point, Rectangle, Renderer, Size, Theme, mouse};
use iced_tiny_skia::Layer;
use rand::{RngExt as _, SeedableRng as _};
use rand_pcg::Pcg64;
use tiny_skia::{Mask, PixmapMut};

use super::samples::{self, Tongue};
use super::{LANDSCAPE, PORTRAIT, first, kit, sample};

/// How many buffers a window has: one on X11, two on Wayland.
const BUFFERS: [usize; 2] = [1, 2];
/// Levels of a colour, of 255, by which a part that is repainted may differ: through a mask tiny-skia
/// rounds otherwise.
const ROUNDING: u8 = 2;

#[test]
fn a_page_after_another_is_the_page_drawn_from_nothing() {
    let pages = pages();
    let mut random = Pcg64::seed_from_u64(1);
    for buffers in BUFFERS {
        let mut scene = first(&pages[0], &PORTRAIT);
        let mut window = Window::new(&scene, buffers);
        for _ in 0..8 {
            let at = random.random_range(0..pages.len());
            let panel = [PORTRAIT, LANDSCAPE][random.random_range(0..2)];
            scene = first(&pages[at], &panel);
            if scene.size != window.size {
                window = Window::new(&scene, buffers);
            }
            let fresh = Window::new(&scene, 1).frame(&scene);
            for _ in 0..=buffers {
                let differs = differs(&window.frame(&scene), &fresh);
                assert_eq!(differs, None, "{} of {}", pages[at].name, pages[at].lang);
            }
        }
    }
}

#[test]
fn a_press_and_its_end_leave_the_page_as_drawn_from_nothing() {
    let mut random = Pcg64::seed_from_u64(2);
    // A step that goes with no number of languages or sizes shows all of them.
    for page in pages().into_iter().step_by(7) {
        let scene = first(&page, &PORTRAIT);
        if scene.targets.is_empty() {
            continue;
        }
        let buffers = BUFFERS[random.random_range(0..2)];
        let mut window = Window::new(&scene, buffers);
        let clean = window.frame(&scene);
        for _ in 0..2 {
            let target = &scene.targets[random.random_range(0..scene.targets.len())];
            let point = target.bounds.center();
            let says = format!("{} on {} of {}", target.label.plain(), page.name, page.lang);
            window.feel(&scene, down(point));
            let mut fresh = Window::new(&scene, 1);
            fresh.feel(&scene, down(point));
            let pressed = fresh.frame(&scene);
            assert!(differs(&clean, &pressed).is_some(), "{says} is not seen");
            for _ in 0..=buffers {
                let shown = window.frame(&scene);
                assert_eq!(
                    differs_by_more_than(ROUNDING, &shown, &pressed),
                    None,
                    "{says}"
                );
            }
            window.feel(&scene, lost(point));
            for _ in 0..=buffers {
                let shown = window.frame(&scene);
                assert_eq!(
                    differs_by_more_than(ROUNDING, &shown, &clean),
                    None,
                    "after {says}"
                );
            }
        }
    }
}

#[test]
fn a_press_repaints_its_border_and_a_page_that_stands_still_nothing() {
    for name in ["welcome", "question", "search"] {
        let scene = first(&sample(Tongue::English, name), &PORTRAIT);
        let mut window = Window::new(&scene, 1);
        let _ = window.frame(&scene);
        let _ = window.frame(&scene);
        assert_eq!(window.repainted, 0.0, "{name}");
        for target in &scene.targets {
            let whole = target.bounds.expand(1.0).area();
            let point = target.bounds.center();
            for event in [down(point), lost(point)] {
                window.feel(&scene, event);
                let _ = window.frame(&scene);
                let repainted = window.repainted;
                assert!(
                    0.0 < repainted && repainted <= whole,
                    "{name}: {repainted} of {whole}"
                );
            }
        }
    }
}

#[test]
fn other_words_of_the_same_width_are_seen() {
    // iced takes two texts of one size for the same while both are alive.
    let at = |clock: &str| {
        let mut page = sample(Tongue::English, "doors");
        page.frame.clock = Text::from(clock);
        first(&page, &PORTRAIT)
    };
    let (before, after) = (at("10:23"), at("10:32"));
    let mut window = Window::new(&before, 1);
    let shown = window.frame(&before);
    let fresh = Window::new(&after, 1).frame(&after);
    assert!(differs(&shown, &fresh).is_some());
    assert_eq!(differs(&window.frame(&after), &fresh), None);
}

/// Sample pages of every language, each in one size of text or another.
fn pages() -> Vec<Page> {
    let sizes = TextSize::ALL.into_iter().cycle();
    let pages = Tongue::ALL.into_iter().flat_map(samples::pages);
    pages
        .zip(sizes)
        .map(|(page, size)| Page { size, ..page })
        .collect()
}

fn down(position: Point) -> Event {
    let id = Finger(1);
    Event::Touch(touch::Event::FingerPressed { id, position })
}

fn lost(position: Point) -> Event {
    let id = Finger(1);
    Event::Touch(touch::Event::FingerLost { id, position })
}

/// The first pixel that is another, and how many are.
fn differs(one: &[u8], other: &[u8]) -> Option<String> {
    differs_by_more_than(0, one, other)
}

fn differs_by_more_than(rounding: u8, one: &[u8], other: &[u8]) -> Option<String> {
    assert_eq!(one.len(), other.len());
    if one == other {
        return None;
    }
    let pixels = one.chunks(4).zip(other.chunks(4)).enumerate();
    let near = |(one, other): (&u8, &u8)| one.abs_diff(*other) <= rounding;
    let mut others = pixels.filter(|(_, (one, other))| !one.iter().zip(*other).all(near));
    let (at, (was, expected)) = others.next()?;
    let more = others.count();
    Some(format!(
        "pixel {at} is {was:?}, not {expected:?}; {more} more"
    ))
}

/// A window as `iced_tiny_skia::window::compositor` presents it: each buffer keeps the layers that it was
/// drawn from, and what iced reckons to differ is repainted.
struct Window {
    tree: Tree,
    renderer: Renderer,
    size: Size,
    mask: Mask,
    buffers: Vec<Buffer>,
    /// How many pixels of area the last frame repainted.
    repainted: f32,
}

struct Buffer {
    pixels: Vec<u8>,
    layers: Option<Vec<Layer>>,
}

impl Window {
    fn new(scene: &Scene, buffers: usize) -> Self {
        let _ = kit();
        let renderer = <Renderer as Headless>::new(Font::DEFAULT, Pixels(16.0), None);
        let (width, height) = (scene.size.width as u32, scene.size.height as u32);
        let surface = Surface::new(scene);
        let buffer = || Buffer {
            pixels: vec![0; width as usize * height as usize * 4],
            layers: None,
        };
        Self {
            tree: Tree::new(&surface as &dyn Widget<PaneMessage, Theme, Renderer>),
            renderer: block_on(renderer).unwrap(),
            size: scene.size,
            mask: Mask::new(width, height).unwrap(),
            buffers: (0..buffers).map(|_| buffer()).collect(),
            repainted: 0.0,
        }
    }

    fn feel(&mut self, scene: &Scene, event: Event) {
        let (mut surface, node) = self.surface(scene);
        surface.update(
            &mut self.tree,
            &event,
            Layout::new(&node),
            mouse::Cursor::Unavailable,
            &self.renderer,
            &mut clipboard::Null,
            &mut Shell::new(&mut Vec::new()),
            &Rectangle::with_size(self.size),
        );
    }

    /// Draws the next frame into the oldest buffer.
    fn frame(&mut self, scene: &Scene) -> Vec<u8> {
        let (surface, node) = self.surface(scene);
        let whole = Rectangle::with_size(self.size);
        self.renderer.reset(whole);
        surface.draw(
            &self.tree,
            &mut self.renderer,
            &Theme::Light,
            &Style { text_color: INK },
            Layout::new(&node),
            mouse::Cursor::Unavailable,
            &whole,
        );
        let mut buffer = self.buffers.remove(0);
        let layers = self.renderer.layers();
        let damage = buffer.layers.as_ref().map_or(vec![whole], |before| {
            damage::diff(before, layers, |layer| vec![layer.bounds], Layer::damage)
        });
        buffer.layers = Some(layers.to_vec());
        let damage = damage::group(damage, whole);
        self.repainted = damage.iter().map(Rectangle::area).sum();
        let (width, height) = (self.size.width as u32, self.size.height as u32);
        self.renderer.draw(
            &mut PixmapMut::from_bytes(&mut buffer.pixels, width, height).unwrap(),
            &mut self.mask,
            &Viewport::with_physical_size(Size::new(width, height), 1.0),
            &damage,
            PAPER,
        );
        let shown = buffer.pixels.clone();
        self.buffers.push(buffer);
        shown
    }

    fn surface<'a>(&mut self, scene: &'a Scene) -> (Surface<'a>, layout::Node) {
        let mut surface = Surface::new(scene);
        self.tree
            .diff(&surface as &dyn Widget<PaneMessage, Theme, Renderer>);
        let limits = layout::Limits::new(Size::ZERO, self.size);
        let node = surface.layout(&mut self.tree, &self.renderer, &limits);
        (surface, node)
    }
}
