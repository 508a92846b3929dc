//! The ticket: the number is the largest thing that is ever drawn.

use crate::page::TicketCard;
use crate::ui::draw::PageLayouter;
use crate::ui::pager::Unit;
use crate::ui::ruby::{Fill, Type};
use crate::ui::scene::{Align, Piece};
use crate::ui::theme;

impl PageLayouter<'_> {
    /// Number, counter, place and wait, in this order; the number shrinks before anything is lost.
    pub(super) fn ticket(&self, ticket: &TicketCard, width: f32, most: f32) -> Unit {
        let scale = self.scale;
        let caption = self.set(&ticket.caption, &self.body(), width, Fill::Full);
        let counter_size = if most < scale.mm(100.0) {
            scale.choice
        } else {
            scale.heading
        };
        let counter_kind = self.kind(counter_size, theme::INK).bold();
        let counter = self.set(&ticket.counter, &counter_kind, width, Fill::Balanced);
        let place = self.set(&ticket.place, &self.body(), width, Fill::Full);
        let wait = self.tags(std::slice::from_ref(&ticket.wait), width);
        let gap = scale.mm(3.0);
        let row = place.size.width + scale.gap + wait.size.width <= width;
        let facts = if row {
            Piece::row([place, wait], scale.gap, Align::Middle)
        } else {
            Piece::column([place, wait], gap)
        };
        let rest = caption.size.height + counter.size.height + facts.size.height + 3.0 * gap;
        let room = (most - rest).max(scale.heading * 1.6);
        let wished = scale.mm(66.0).max(scale.heading * 1.6);
        let kind = Type {
            size: wished,
            ..self.kind(wished, theme::LAKE).bold()
        };
        let need = self.need(&ticket.number, &kind, f32::INFINITY);
        let size = (wished * (width / need.width).min(1.0))
            .min(room / 1.05)
            .floor();
        let number = self.set(&ticket.number, &Type { size, ..kind }, width, Fill::Full);
        let number = trimmed(number, size);
        self.free(Piece::column([caption, number, counter, facts], gap))
    }
}

/// A line without the air that text needs and a lone figure does not.
fn trimmed(line: Piece, size: f32) -> Piece {
    let over = (line.size.height - size) / 2.0;
    let mut trimmed = Piece::room(line.size.width, (size * 1.02).round());
    trimmed.put(0.0, -over, line);
    trimmed
}
