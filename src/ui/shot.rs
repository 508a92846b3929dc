//! Pictures of pages without a display.

use iced::advanced::graphics::geometry::Cache;
use iced::advanced::renderer::Headless;
use iced::advanced::renderer::Style;
use iced::futures::FutureExt;
use iced::{Element, Font, Pixels, Renderer, Size, Theme, mouse};
use iced_runtime::user_interface::{self, UserInterface};
use thiserror::Error;

use crate::config::Panel;
use crate::page::Page;
use crate::ui::scene::Scene;
use crate::ui::theme::{self, Scale};
use crate::ui::{Kit, draw, surface};

/// Why there is no picture.
#[derive(Debug, Error)]
pub enum Error {
    /// iced has no renderer that draws without a display.
    #[error("there is no renderer that draws without a display")]
    NoRenderer,
    /// The picture does not have the size that was asked for.
    #[error("the picture does not have the panel's size")]
    Size,
    /// The picture cannot be written as PNG.
    #[error("the picture cannot be written as PNG: {0}")]
    Png(#[from] png::EncodingError),
}

/// A picture of a page.
pub struct Screenshot {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Red, green, blue and cover of each pixel, row by row from the top left corner.
    pub rgba: Vec<u8>,
}

/// Draws every part of a page at the panel's own size.
///
/// # Errors
/// When there is no headless renderer.
pub fn render(page: &Page, panel: &Panel, kit: &Kit) -> Result<Vec<Screenshot>, Error> {
    let scale = Scale::of(panel, page.size);
    let scenes = draw::scenes(page, &scale, kit);
    scenes.iter().map(picture).collect()
}

/// Draws one scene, a pixel for a pixel.
///
/// # Errors
/// When there is no headless renderer.
pub fn picture(scene: &Scene) -> Result<Screenshot, Error> {
    let mut renderer = renderer()?;
    surface::paint(&mut renderer, scene, &Cache::new());
    if let Some(ring) = scene.ring {
        surface::focus_ring(&mut renderer, ring, scene);
    }
    taken(renderer, scene.size)
}

/// Draws a window of widgets, a pixel for a pixel.
///
/// # Errors
/// When there is no headless renderer.
pub fn widgets<M>(content: Element<'_, M>, size: Size) -> Result<Screenshot, Error> {
    let mut renderer = renderer()?;
    let cache = user_interface::Cache::default();
    let mut interface = UserInterface::build(content, size, cache, &mut renderer);
    let style = Style {
        text_color: theme::INK,
    };
    interface.draw(
        &mut renderer,
        &Theme::Light,
        &style,
        mouse::Cursor::Unavailable,
    );
    taken(renderer, size)
}

fn renderer() -> Result<Renderer, Error> {
    let new = <Renderer as Headless>::new(Font::DEFAULT, Pixels(16.0), None);
    // Nothing is waited for: this renderer asks no graphics card.
    new.now_or_never().flatten().ok_or(Error::NoRenderer)
}

/// What was drawn.
fn taken(mut renderer: Renderer, size: Size) -> Result<Screenshot, Error> {
    let size = Size::new(size.width as u32, size.height as u32);
    let rgba = renderer.screenshot(size, 1.0, theme::PAPER);
    if rgba.len() != size.width as usize * size.height as usize * 4 {
        return Err(Error::Size);
    }
    Ok(Screenshot {
        width: size.width,
        height: size.height,
        rgba,
    })
}

/// A picture as the bytes of a PNG file.
///
/// # Errors
/// When it cannot be encoded.
pub fn png(picture: &Screenshot) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header()?.write_image_data(&picture.rgba)?;
    Ok(bytes)
}
