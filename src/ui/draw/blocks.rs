//! Paragraphs, headings, notices, figures.

use crate::locale::Text;
use crate::page::Tone;
use crate::ui::draw::PageLayouter;
use crate::ui::pager::{Bond, Unit};
use crate::ui::ruby::{Fill, Type};
use crate::ui::scene::{Align, Piece};
use crate::ui::theme;

impl PageLayouter<'_> {
    /// A paragraph; one that is higher than any part is divided between its lines.
    pub(super) fn paragraph(&self, text: &Text, width: f32, most: f32) -> Vec<Unit> {
        self.set_parts(text, &self.body(), width, most)
            .into_iter()
            .enumerate()
            .map(|(at, piece)| Unit {
                gap: if at == 0 { self.gap() } else { 0.0 },
                ..self.free(piece)
            })
            .collect()
    }

    pub(super) fn subheading(&self, text: &Text, width: f32) -> Unit {
        let piece = self.set(text, &self.choice(), width, Fill::Balanced);
        Unit {
            piece,
            gap: (self.gap() * 1.4).round(),
            bond: Bond::Next,
            head: None,
        }
    }

    /// Something set apart; a long one continues on another ground.
    pub(super) fn notice(&self, tone: Tone, texts: &[Text], width: f32, most: f32) -> Vec<Unit> {
        let scale = self.scale;
        let (ground, ink, sign) = match tone {
            Tone::Hint => (theme::MIST, theme::INK, None),
            Tone::Attention => (theme::SUN, theme::INK, Some("triangle-alert")),
            Tone::Alert => (theme::ALERT_GROUND, theme::ALERT, Some("triangle-alert")),
        };
        let sides = self.pad();
        let ends = (self.pad() * 0.75).round();
        let gap = (scale.small * 0.7).round();
        let kind = Type {
            color: ink,
            ..self.body()
        };
        let sign = sign
            .map(|name| {
                let side = (scale.body * 1.15).round();
                let height = (scale.body * theme::LEADING).round();
                self.picture(name, side, ink).within(side, height)
            })
            .unwrap_or_default();
        let indent = if sign.is_empty() {
            0.0
        } else {
            sign.size.width + gap
        };
        let room = width - 2.0 * sides - indent;
        let lines = texts
            .iter()
            .flat_map(|text| self.set_parts(text, &kind, room, most - 2.0 * ends));
        let border = match tone {
            Tone::Alert => (scale.border, theme::ALERT),
            _ => (0.0, ground),
        };
        chunks(lines, most - 2.0 * ends, (scale.body * 0.3).round())
            .into_iter()
            .map(|lines| {
                let inside = Piece::row([sign.clone(), lines], gap, Align::Start);
                let high = inside.size.height;
                let piece = inside
                    .padded(sides, ends)
                    .within(width, high + 2.0 * ends)
                    .on(ground, scale.radius * 0.7, border);
                self.free(piece)
            })
            .collect()
    }

    /// One large figure on one line, with the keys that type it. It keeps its size while open places fill.
    pub(super) fn figure(&self, text: &Text, width: f32) -> Unit {
        let most = self.scale.mm(42.0).max(self.scale.heading * 1.5);
        let filled = Text::from(text.plain().replace('_', "0"));
        let wide = |text: &Text| {
            let kind = self.kind(most, theme::LAKE).bold();
            self.need(text, &kind, f32::INFINITY).width
        };
        // A little less than the width: letters are placed on whole pixels.
        let fits = 0.98 * width / wide(text).max(wide(&filled));
        let kind = self.kind(most * fits.min(1.0), theme::LAKE).bold();
        Unit {
            bond: Bond::Next,
            ..self.free(self.set(text, &kind, width, Fill::Full))
        }
    }
}

/// Puts pieces under one another in as many columns as their heights ask for.
pub(super) fn chunks(pieces: impl IntoIterator<Item = Piece>, most: f32, gap: f32) -> Vec<Piece> {
    let mut chunks: Vec<Vec<Piece>> = Vec::new();
    let mut filled = 0.0;
    for piece in pieces {
        let height = piece.size.height;
        match chunks.last_mut() {
            Some(chunk) if filled + gap + height <= most => {
                chunk.push(piece);
                filled += gap + height;
            }
            _ => {
                chunks.push(vec![piece]);
                filled = height;
            }
        }
    }
    chunks
        .into_iter()
        .map(|chunk| Piece::column(chunk, gap))
        .collect()
}
