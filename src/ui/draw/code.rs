//! Two-dimensional codes: whole pixels for a module, a quiet zone, white ground.

use iced::{Point, Rectangle, Size};

use crate::locale::Text;
use crate::page::{PhoneCode, QrMatrix};
use crate::ui::draw::{Density, PageLayouter};
use crate::ui::pager::Unit;
use crate::ui::ruby::Fill;
use crate::ui::scene::{Align, Mark, Piece};
use crate::ui::theme::{self, Orientation};

/// Modules of white around a code (ISO/IEC 18004).
const QUIET: usize = 4;

/// The side in millimetres of a module that is as large as readers want it.
const LARGEST: f32 = 2.4;

/// The least side in millimetres of a module that a phone at arm's length still reads.
const LEAST: f32 = 0.7;

impl PageLayouter<'_> {
    /// A code with its caption; as large as there is room for, to a module of 2.4 mm.
    pub(super) fn code(&self, code: &QrMatrix, caption: &Text, width: f32, most: f32) -> Unit {
        let scale = self.scale;
        let kind = self.kind(scale.body, theme::INK).bold();
        // A code that is all of a page is named by its heading.
        let named = *caption == self.page.heading;
        let caption = match named {
            true => Piece::default(),
            false => self.set(caption, &kind, width, Fill::Balanced),
        };
        let gap = scale.mm(3.0);
        let room = width.min(most - caption.size.height - gap);
        let modules = (code.side + 2 * QUIET) as f32;
        let module = (room / modules).floor().min(scale.mm(LARGEST)).max(1.0);
        let code = self.kept_piece(modules_of(code, module)).on(
            theme::CODE_GROUND,
            0.0,
            (0.0, theme::CODE_GROUND),
        );
        let side = code.size.height;
        let code = match named {
            true => code.centred(width, side),
            false => code,
        };
        self.free(Piece::column([caption, code], gap))
    }

    /// The side of a code that is as large as this panel lets it be.
    pub(super) fn code_side(&self, code: &QrMatrix) -> f32 {
        let area = self.scale.area;
        let room = area.width.min(area.height) - 2.0 * self.scale.margin;
        let modules = (code.side + 2 * QUIET) as f32;
        (room / modules).floor().min(self.scale.mm(LARGEST)) * modules
    }

    /// A code for a phone in a card, its words beside it. It is smaller where little room is left,
    /// but never smaller than a phone can read.
    pub(super) fn phone(&self, phone: &PhoneCode, width: f32) -> Unit {
        let scale = self.scale;
        let least = (LEAST * scale.pixels_per_mm).ceil();
        let module = match (self.room, scale.orientation()) {
            (Density::Ample, _) | (Density::Generous, Orientation::Landscape) => {
                scale.mm(1.0).max(least)
            }
            _ => least,
        };
        // The quiet zone of the code, as white as the card, is room enough inside the border.
        let code = self.kept_piece(modules_of(&phone.code, module));
        let code = code.on(theme::CODE_GROUND, 0.0, (0.0, theme::CODE_GROUND));
        let code = code.padded(scale.border, scale.border);
        let (gap, ends) = ((self.pad() * 0.5).round(), scale.mm(3.0));
        let room = width - code.size.width - gap - self.pad();
        let bold = self.kind(scale.body, theme::INK).bold();
        let title = self.set(&phone.title, &bold, room, Fill::Balanced);
        let note = self.set(&phone.note, &self.small(), room, Fill::Balanced);
        let words = Piece::column([title, note], scale.mm(1.5)).padded(0.0, ends);
        let inside = Piece::row([code, words], gap, Align::Middle);
        let high = inside.size.height;
        let card = inside.within(width, high);
        self.free(card.on(theme::WHITE, scale.radius, (scale.border, theme::LINE)))
    }
}

/// The modules of a code in the middle of its quiet zone, for a white ground.
fn modules_of(code: &QrMatrix, module: f32) -> Piece {
    let side = (code.side + 2 * QUIET) as f32 * module;
    let mut piece = Piece::room(side, side);
    for (y, row) in code.dark.chunks(code.side.max(1)).enumerate() {
        for (start, length) in runs(row) {
            let at = Point::new((start + QUIET) as f32, (y + QUIET) as f32);
            piece.marks.push(Mark::Box {
                bounds: Rectangle::new(
                    Point::new(at.x * module, at.y * module),
                    Size::new(length as f32 * module, module),
                ),
                fill: iced::Color::BLACK,
                radius: 0.0,
                border: (0.0, iced::Color::BLACK),
            });
        }
    }
    piece
}

/// Where dark modules stand together: start and length.
fn runs(row: &[bool]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in row.iter().enumerate().filter(|(_, dark)| **dark) {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == at => *length += 1,
            _ => runs.push((at, 1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_modules_that_touch_are_one_run() {
        let row = [true, true, false, true, false, false, true, true, true];
        assert_eq!(runs(&row), [(0, 2), (3, 1), (6, 3)]);
        assert_eq!(runs(&[false; 3]), []);
    }
}
