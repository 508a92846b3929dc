//! The widget that draws a scene and takes touches on it.
//!
//! iced's renderer without a graphics card repaints only what differs from the frame that a buffer of the
//! window held before (`iced_tiny_skia::Layer::damage`), and errs in what differs: a stroke's bounds leave
//! out the width of its line; a text's bounds are its line box, not its ink, and text inside what is
//! repainted is drawn without a mask; two living paragraphs of one size count as equal whatever they say;
//! a geometry that is not cached never equals itself. So nothing depends on it: each scene is a layer
//! whose bounds no other scene has, because a layer with other bounds is repainted whole, in every
//! buffer; strokes are cached with their scene; and what a press shows is a layer of its own, which is
//! repainted when it comes and goes.

use iced::advanced::graphics::geometry::{self, Path, Stroke, stroke::LineDash};
use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad};
use iced::advanced::svg::{self, Svg};
use iced::advanced::text::{Paragraph as _, Renderer as _};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, svg::Renderer as _};
use iced::border::{Border, Radius};
use iced::{
    Color, Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, mouse, window,
};

use crate::page::Reply;
use crate::ui::PaneMessage;
use crate::ui::scene::{Ground, Identity, Mark, Press, Ring, Scene, Target};
use crate::ui::theme;
use crate::ui::touch::{PointerState, Spot, TouchOutcome};

/// The least width of each band of the focus ring, in pixels.
const LEAST_RING: f32 = 3.0;

/// A scene as an iced widget.
pub struct Surface<'a> {
    scene: &'a Scene,
}

impl<'a> Surface<'a> {
    /// Shows a scene.
    #[must_use]
    pub fn new(scene: &'a Scene) -> Self {
        Self { scene }
    }
}

impl<'a> From<Surface<'a>> for Element<'a, PaneMessage> {
    fn from(surface: Surface<'a>) -> Self {
        Self::new(surface)
    }
}

/// What the widget remembers between two events.
#[derive(Default)]
struct SurfaceState {
    hand: PointerState,
    page: Option<(u32, usize)>,
    shown: Option<Identity>,
    /// How many scenes were shown, which tells the layer of one from that of another.
    shows: u16,
    /// The strokes of the scene: iced takes those that are not kept for new ones in every frame.
    strokes: geometry::Cache<Renderer>,
}

impl SurfaceState {
    fn show(&mut self, scene: &Scene) {
        // A finger that was down when the page changed means nothing on the new page.
        let page = Some((scene.serial, scene.part));
        if self.page.is_some() && self.page != page {
            self.hand.change_page();
        }
        self.page = page;
        if self.shown.as_ref() != Some(&scene.identity) {
            self.shown = Some(scene.identity.clone());
            self.shows = self.shows.wrapping_add(1);
            self.strokes.clear();
        }
    }
}

impl Widget<PaneMessage, Theme, Renderer> for Surface<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<SurfaceState>()
    }

    fn state(&self) -> tree::State {
        let mut state = SurfaceState::default();
        state.show(self.scene);
        tree::State::new(state)
    }

    fn diff(&self, tree: &mut Tree) {
        tree.state.downcast_mut::<SurfaceState>().show(self.scene);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::Node::new(limits.max())
    }

    fn operate(
        &mut self,
        _: &mut Tree,
        layout: Layout<'_>,
        _: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let by = layout.position() - iced::Point::ORIGIN;
        for target in &self.scene.targets {
            operation.text(None, target.bounds + by, &target.label.plain());
        }
        for mark in &self.scene.marks {
            if let Mark::Run { bounds, says, .. } = mark {
                operation.text(None, *bounds + by, says.marked());
            }
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Renderer,
        _: &mut dyn Clipboard,
        shell: &mut Shell<'_, PaneMessage>,
        _: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<SurfaceState>();
        let by = layout.position() - iced::Point::ORIGIN;
        let targets = &self.scene.targets;
        let corner = corner(self.scene.size) + by;
        let hit = |point| {
            let mut bounds = targets.iter().map(|target| target.bounds + by);
            match bounds.position(|bounds| bounds.contains(point)) {
                Some(target) => Spot::Target(target),
                None if corner.contains(point) => Spot::Corner,
                None => Spot::Blank,
            }
        };
        match state.hand.feel(event, cursor.position(), hit) {
            TouchOutcome::Nothing => {}
            TouchOutcome::Counting => shell.request_redraw(),
            TouchOutcome::CornerHeld => {
                shell.capture_event();
                shell.publish(PaneMessage::Staff);
            }
            TouchOutcome::Shown => {
                shell.capture_event();
                shell.request_redraw();
            }
            TouchOutcome::Fired(at) => {
                shell.capture_event();
                shell.request_redraw();
                shell.publish(match &targets[at].press {
                    Press::Turn(by) => PaneMessage::Turn(*by),
                    Press::Control(control) => {
                        PaneMessage::Reply(Reply::press(self.scene.serial, control.clone()))
                    }
                });
            }
        }
        if let Some(due) = state.hand.due() {
            shell.request_redraw_at(due);
        }
        if matches!(event, Event::Window(window::Event::Unfocused)) {
            state.hand.release();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<SurfaceState>();
        let scene = self.scene;
        let by = layout.position() - iced::Point::ORIGIN;
        // Beyond the window nothing is drawn: only that the bounds are others counts.
        let page = Rectangle::with_size(scene.size).expand(f32::from(state.shows));
        renderer.with_translation(by, |renderer| {
            renderer.with_layer(page, |renderer| paint(renderer, scene, &state.strokes));
            let pressed = state.hand.pressed().and_then(|at| scene.targets.get(at));
            if let Some(target) = pressed {
                press(renderer, target, scene);
            }
            if let Some(ring) = scene.ring {
                focus_ring(renderer, ring, scene);
            }
        });
    }
}

/// Draws a scene. The strokes are taken from their cache, when it has them.
pub fn paint(renderer: &mut Renderer, scene: &Scene, strokes: &geometry::Cache<Renderer>) {
    let clip = Rectangle::with_size(scene.size);
    for mark in &scene.marks {
        match mark {
            Mark::Box {
                bounds,
                fill,
                radius,
                border,
            } => quad(renderer, *bounds, *fill, *radius, *border),
            Mark::Dashes { .. } => {}
            Mark::Run {
                bounds,
                paragraph,
                color,
                ..
            } => {
                // The line box reaches as far above the type as below it.
                let over = (paragraph.min_height() - bounds.height) / 2.0;
                let at = bounds.position() - Vector::new(0.0, over);
                renderer.fill_paragraph(paragraph, at, *color, clip);
            }
            Mark::Picture {
                bounds,
                handle,
                color,
            } => renderer.draw_svg(picture(handle, *color), *bounds, clip),
        }
    }
    let strokes = strokes.draw_with_bounds(renderer, clip, |frame| {
        for mark in &scene.marks {
            dashes(frame, mark);
        }
    });
    geometry::Renderer::draw_geometry(renderer, strokes);
}

/// Draws the border of a pressed target, in a layer over the whole of it.
fn press(renderer: &mut Renderer, target: &Target, scene: &Scene) {
    let heavy = scene.heavy;
    let color = match target.ground {
        Ground::Light => theme::LAKE,
        Ground::Dark => theme::SUN,
    };
    let color = theme::shown(color, scene.contrast);
    // Layers along the sides would repaint fewer pixels but take twice as long: what reaches out of a layer
    // is drawn through a mask, and a fill through a mask takes seven times as long.
    let layer = whole_pixels(target.bounds);
    renderer.with_layer(layer, |renderer| {
        // A box would be filled as well, and seeing nothing of it takes longer than the border.
        let mut frame = geometry::Frame::with_bounds(renderer, layer);
        let inside = target.bounds.shrink(heavy / 2.0);
        let radius = Radius::new((target.radius - heavy / 2.0).max(0.0));
        let outline = Path::rounded_rectangle(inside.position(), inside.size(), radius);
        let stroke = Stroke::default().with_color(color).with_width(heavy);
        frame.stroke(&outline, stroke);
        geometry::Renderer::draw_geometry(renderer, frame.into_geometry());
    });
}

/// Draws the focus ring around a control: a band of ink, and one of sun inside it, each three quarters of the border
/// of a chosen card. One of them stands out from every ground, for every kind of sight.
pub(super) fn focus_ring(renderer: &mut Renderer, ring: Ring, scene: &Scene) {
    let width = (scene.heavy * 0.75).max(LEAST_RING);
    let outer = ring.bounds.expand(2.0 * width);
    renderer.with_layer(whole_pixels(outer), |renderer| {
        let mut frame = geometry::Frame::with_bounds(renderer, whole_pixels(outer));
        for (out, color) in [(1.5, theme::INK), (0.5, theme::SUN)] {
            let line = ring.bounds.expand(out * width);
            let radius = Radius::new(ring.radius + out * width);
            let outline = Path::rounded_rectangle(line.position(), line.size(), radius);
            let color = theme::shown(color, scene.contrast);
            let stroke = Stroke::default().with_color(color).with_width(width);
            frame.stroke(&outline, stroke);
        }
        geometry::Renderer::draw_geometry(renderer, frame.into_geometry());
    });
}

/// Upper right corner of a page, where nothing is pressed: held, it leads staff to their page. As wide as a tenth of
/// the shorter side, which is 27 mm on a panel of 21.5 inches.
fn corner(page: Size) -> Rectangle {
    let side = page.width.min(page.height) / 10.0;
    Rectangle::new(
        iced::Point::new(page.width - side, 0.0),
        Size::new(side, side),
    )
}

/// Every pixel that a rectangle touches.
fn whole_pixels(bounds: Rectangle) -> Rectangle {
    let (x, y) = (bounds.x.floor(), bounds.y.floor());
    Rectangle {
        x,
        y,
        width: (bounds.x + bounds.width).ceil() - x,
        height: (bounds.y + bounds.height).ceil() - y,
    }
}

fn picture(handle: &svg::Handle, color: Color) -> Svg {
    Svg::new(handle.clone()).color(color)
}

fn quad(
    renderer: &mut Renderer,
    bounds: Rectangle,
    fill: Color,
    radius: f32,
    (width, color): (f32, Color),
) {
    let border = Border {
        color,
        width,
        radius: Radius::new(radius),
    };
    let quad = Quad {
        bounds,
        border,
        ..Quad::default()
    };
    renderer.fill_quad(quad, fill);
}

fn dashes(frame: &mut geometry::Frame<Renderer>, mark: &Mark) {
    let Mark::Dashes {
        bounds,
        radius,
        width,
        color,
    } = mark
    else {
        return;
    };
    let inside = bounds.shrink(width / 2.0);
    let outline = Path::rounded_rectangle(inside.position(), inside.size(), Radius::new(*radius));
    let stroke = Stroke {
        line_dash: LineDash {
            segments: &[width * 4.0, width * 3.0],
            offset: 0,
        },
        ..Stroke::default().with_color(*color).with_width(*width)
    };
    frame.stroke(&outline, stroke);
}
