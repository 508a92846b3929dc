//! Two-dimensional codes: whole pixels for a module, a quiet zone, white ground.

use iced::{Point, Rectangle, Size};

use crate::locale::Text;
use crate::page::Code;
use crate::ui::draw::Brush;
use crate::ui::pager::Unit;
use crate::ui::ruby::{self, Fill};
use crate::ui::scene::{Mark, Piece};
use crate::ui::theme;

/// Modules of white around a code (ISO/IEC 18004).
const QUIET: usize = 4;

impl Brush<'_> {
    /// A code with its caption; as large as there is room for, to a module of 2.4 mm.
    pub(super) fn code(&self, code: &Code, caption: &Text, width: f32, most: f32) -> Unit {
        let scale = self.scale;
        let kind = self.kind(scale.body, theme::INK).bold();
        let caption = ruby::set(caption, &kind, width, Fill::Balanced);
        let gap = scale.mm(3.0);
        let room = width.min(most - caption.size.height - gap);
        let modules = (code.side + 2 * QUIET) as f32;
        let module = (room / modules).floor().min(scale.mm(2.4)).max(1.0);
        let side = modules * module;
        let mut piece = Piece::room(side, side).on(theme::WHITE, 0.0, (0.0, theme::WHITE));
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
        self.free(Piece::column([caption, piece], gap))
    }
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
