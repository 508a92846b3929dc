//! A layout as dots: what a printer without PDF gets, what the proof reads, what a picture shows.

use cosmic_text::{CacheKey, CacheKeyFlags, FontSystem, SwashCache, SwashContent};
use tiny_skia::{FillRule, Mask, PathBuilder, Transform};
use zeroize::Zeroize;

use super::code::stretches;
use super::font::Fonts;
use super::layout::{Ink, InkItem, Layout, PAGE_HEIGHT, PAGE_WIDTH, Placed, Rect, Run, SheetPage};

/// White paper.
const PAPER: u8 = 255;

/// One page as grey dots, row by row from the top left corner.
pub struct Raster {
    width: u32,
    height: u32,
    dpi: u16,
    grey: Vec<u8>,
}

/// Why a page cannot become a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the page cannot be written as PNG")]
pub struct PngError;

/// Draws every page.
#[must_use]
pub fn draw(layout: &Layout, fonts: &Fonts) -> Vec<Raster> {
    let mut painter = GlyphPainter {
        fonts,
        system: fonts.system(),
        glyphs: SwashCache::new(),
    };
    layout
        .pages
        .iter()
        .map(|page| painter.page(page, layout.dpi))
        .collect()
}

impl Raster {
    /// Dots across.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Dots down.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.height
    }

    /// Dots in an inch.
    #[must_use]
    pub fn dpi(&self) -> u16 {
        self.dpi
    }

    /// The dots: 0 is black, 255 is paper.
    #[must_use]
    pub fn grey(&self) -> &[u8] {
        &self.grey
    }

    /// The page as PNG.
    ///
    /// # Errors
    /// When the encoder refuses, which memory alone can cause.
    pub fn png(&self) -> Result<Vec<u8>, PngError> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().map_err(|_| PngError)?;
        writer.write_image_data(&self.grey).map_err(|_| PngError)?;
        drop(writer);
        Ok(bytes)
    }

    /// The dots of a rectangle, row by row; what lies outside the page is left out.
    pub(super) fn crop(&self, x: u32, y: u32, width: u32, height: u32) -> (u32, u32, Vec<u8>) {
        let (from, to) = (x.min(self.width), (x + width).min(self.width));
        let (top, bottom) = (y.min(self.height), (y + height).min(self.height));
        let mut dots = Vec::with_capacity(((to - from) * (bottom - top)) as usize);
        for row in top..bottom {
            let start = (row * self.width) as usize;
            dots.extend_from_slice(&self.grey[start + from as usize..start + to as usize]);
        }
        (to - from, bottom - top, dots)
    }

    fn blank(dpi: u16) -> Self {
        let dots = |mm: f32| (mm * f32::from(dpi) / 25.4).round() as u32;
        let (width, height) = (dots(PAGE_WIDTH), dots(PAGE_HEIGHT));
        Self {
            width,
            height,
            dpi,
            grey: vec![PAPER; width as usize * height as usize],
        }
    }

    /// Lays ink on one dot; `cover` says how much of it.
    fn touch(&mut self, x: i32, y: i32, cover: u8, ink: Ink) {
        let inside = (0..self.width as i32).contains(&x) && (0..self.height as i32).contains(&y);
        if !inside || cover == 0 {
            return;
        }
        let target = match ink {
            Ink::Black => 0,
            Ink::White => i32::from(PAPER),
        };
        let dot = &mut self.grey[y as usize * self.width as usize + x as usize];
        let before = i32::from(*dot);
        *dot = (before + (target - before) * i32::from(cover) / 255) as u8;
    }

    fn fill(&mut self, x: i32, y: i32, width: u32, height: u32) {
        let across = x.clamp(0, self.width as i32) as usize
            ..(x + width as i32).clamp(0, self.width as i32) as usize;
        for row in y.clamp(0, self.height as i32)..(y + height as i32).clamp(0, self.height as i32)
        {
            let start = row as usize * self.width as usize;
            self.grey[start + across.start..start + across.end].fill(0);
        }
    }

    /// A bar on whole dots: it never vanishes, and is as thick everywhere.
    fn bar(&mut self, bar: Rect) {
        let dots = |mm: f32| (mm * f32::from(self.dpi) / 25.4).round() as i32;
        let (width, height) = (dots(bar.width).max(1), dots(bar.height).max(1));
        self.fill(dots(bar.x), dots(bar.y), width as u32, height as u32);
    }

    fn disc(&mut self, x: f32, y: f32, radius: f32) {
        let scale = f32::from(self.dpi) / 25.4;
        let (x, y, radius) = (x * scale, y * scale, radius * scale);
        let (left, top) = ((x - radius).floor(), (y - radius).floor());
        let side = (2.0 * radius).ceil() as u32 + 2;
        let circle = PathBuilder::from_circle(x - left, y - top, radius);
        if let (Some(mut mask), Some(circle)) = (Mask::new(side, side), circle) {
            mask.fill_path(&circle, FillRule::Winding, true, Transform::identity());
            for (nth, cover) in mask.data().iter().enumerate() {
                let (column, row) = (nth as u32 % side, nth as u32 / side);
                self.touch(
                    left as i32 + column as i32,
                    top as i32 + row as i32,
                    *cover,
                    Ink::Black,
                );
            }
        }
    }

    fn code(&mut self, placed: &Placed) {
        let module = placed.module;
        for (row, start, length) in stretches(&placed.code) {
            self.fill(
                (placed.x + start as u32 * module) as i32,
                (placed.y + row as u32 * module) as i32,
                length as u32 * module,
                module,
            );
        }
    }
}

impl Drop for Raster {
    fn drop(&mut self) {
        self.grey.zeroize();
    }
}

/// Draws glyphs; what it keeps is dropped with the sheet.
struct GlyphPainter<'a> {
    fonts: &'a Fonts,
    system: FontSystem,
    glyphs: SwashCache,
}

impl GlyphPainter<'_> {
    fn page(&mut self, page: &SheetPage, dpi: u16) -> Raster {
        let mut raster = Raster::blank(dpi);
        for item in &page.items {
            match item {
                InkItem::Words(run) => self.words(&mut raster, run),
                InkItem::Bar(bar) => raster.bar(*bar),
                InkItem::Dashes(dashes) => dashes.bars().for_each(|bar| raster.bar(bar)),
                InkItem::Disc { x, y, radius } => raster.disc(*x, *y, *radius),
            }
        }
        for placed in &page.codes {
            raster.code(placed);
        }
        raster
    }

    fn words(&mut self, raster: &mut Raster, run: &Run) {
        let scale = f32::from(raster.dpi) / 25.4;
        let face = self.fonts.face(run.face);
        for glyph in &run.glyphs {
            let at = (
                (run.x + glyph.x) * scale,
                (run.baseline - glyph.rise) * scale,
            );
            let (key, x, y) = CacheKey::new(
                face.id,
                glyph.id,
                run.size * scale,
                at,
                face.weight,
                CacheKeyFlags::DISABLE_HINTING,
            );
            let Some(image) = self.glyphs.get_image(&mut self.system, key) else {
                continue;
            };
            if image.content != SwashContent::Mask {
                continue;
            }
            let (left, top) = (x + image.placement.left, y - image.placement.top);
            let width = image.placement.width.max(1) as usize;
            for (nth, cover) in image.data.iter().enumerate() {
                let (column, row) = ((nth % width) as i32, (nth / width) as i32);
                raster.touch(left + column, top + row, *cover, run.ink);
            }
        }
    }
}
