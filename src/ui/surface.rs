//! The widget that draws a scene and takes touches on it.

use iced::advanced::graphics::geometry::{self, Path, Stroke, stroke::LineDash};
use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad};
use iced::advanced::svg::{self, Svg};
use iced::advanced::text::Renderer as _;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, svg::Renderer as _};
use iced::border::{Border, Radius};
use iced::{Color, Element, Event, Length, Rectangle, Renderer, Size, Theme, mouse, window};

use crate::page::Reply;
use crate::ui::Message;
use crate::ui::scene::{Ground, Mark, Press, Scene, Target};
use crate::ui::theme;
use crate::ui::touch::{Hand, Outcome};

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

impl<'a> From<Surface<'a>> for Element<'a, Message> {
    fn from(surface: Surface<'a>) -> Self {
        Self::new(surface)
    }
}

/// What the widget remembers between two events.
#[derive(Default)]
struct State {
    hand: Hand,
    page: Option<(u32, usize)>,
}

impl Widget<Message, Theme, Renderer> for Surface<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    /// A finger that was down when the page changed means nothing on the new page.
    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        let page = Some((self.scene.serial, self.scene.part));
        if state.page != page {
            state.hand.release();
            state.page = page;
        }
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
        shell: &mut Shell<'_, Message>,
        _: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let by = layout.position() - iced::Point::ORIGIN;
        let targets = &self.scene.targets;
        let hit = |point| {
            targets
                .iter()
                .position(|target| (target.bounds + by).contains(point))
        };
        match state.hand.feel(event, cursor.position(), hit) {
            Outcome::Nothing => {}
            Outcome::Shown => {
                shell.capture_event();
                shell.request_redraw();
            }
            Outcome::Fired(at) => {
                shell.capture_event();
                shell.request_redraw();
                shell.publish(match &targets[at].press {
                    Press::Turn(by) => Message::Turn(*by),
                    Press::Control(control) => {
                        Message::Reply(Reply::press(self.scene.serial, control.clone()))
                    }
                });
            }
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
        let state = tree.state.downcast_ref::<State>();
        let by = layout.position() - iced::Point::ORIGIN;
        renderer.with_translation(by, |renderer| {
            let pressed = state
                .hand
                .pressed()
                .and_then(|at| self.scene.targets.get(at));
            paint(renderer, self.scene, pressed);
        });
    }
}

/// Draws a scene, and the border of what is pressed.
pub fn paint(renderer: &mut Renderer, scene: &Scene, pressed: Option<&Target>) {
    let clip = Rectangle::with_size(scene.size);
    quad(renderer, clip, theme::PAPER, 0.0, (0.0, theme::PAPER));
    for mark in &scene.marks {
        match mark {
            Mark::Box {
                bounds,
                fill,
                radius,
                border,
            } => quad(renderer, *bounds, *fill, *radius, *border),
            Mark::Dashes {
                bounds,
                radius,
                width,
                color,
            } => dashes(renderer, *bounds, *radius, *width, *color),
            Mark::Run {
                bounds,
                paragraph,
                color,
                ..
            } => renderer.fill_paragraph(paragraph, bounds.position(), *color, clip),
            Mark::Picture {
                bounds,
                handle,
                color,
            } => renderer.draw_svg(picture(handle, *color), *bounds, clip),
        }
    }
    if let Some(target) = pressed {
        let color = match target.ground {
            Ground::Light => theme::LAKE,
            Ground::Dark => theme::SUN,
        };
        let border = (scene.heavy, color);
        quad(
            renderer,
            target.bounds,
            Color::TRANSPARENT,
            target.radius,
            border,
        );
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

fn dashes(renderer: &mut Renderer, bounds: Rectangle, radius: f32, width: f32, color: Color) {
    let mut frame = geometry::Frame::with_bounds(renderer, bounds);
    let inside = bounds.shrink(width / 2.0);
    let outline = Path::rounded_rectangle(inside.position(), inside.size(), Radius::new(radius));
    let stroke = Stroke {
        line_dash: LineDash {
            segments: &[width * 4.0, width * 3.0],
            offset: 0,
        },
        ..Stroke::default().with_color(color).with_width(width)
    };
    frame.stroke(&outline, stroke);
    geometry::Renderer::draw_geometry(renderer, frame.into_geometry());
}
