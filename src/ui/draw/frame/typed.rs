//! What was typed and what was found: where both stand, and how much room results want.

use super::{PageLayout, is_entry};
use crate::ui::draw::PageLayouter;

/// The least height of a card with two lines, in millimetres.
const LEAST_CARD: f32 = 24.0;

/// The height of a line, in parts of its type.
const LINE: f32 = 1.45;

impl PageLayouter<'_> {
    /// The least height for results beside keys: four cards of one line or three of two, and the bar that turns to the
    /// others.
    pub(super) fn least_results(&self, width: f32) -> f32 {
        let four = 4.0 * (self.scale.mm(LEAST_CARD) + self.gap());
        let lines = (self.scale.choice + self.scale.small) * LINE;
        let card = lines + 2.0 * self.scale.mm(6.5) * self.room.air();
        four.max(3.0 * (card + self.gap())) + self.turner_height(width)
    }

    /// Less than the height of two cards, and one would turn page after page to read a list.
    pub(super) fn fewest_results(&self, width: f32) -> f32 {
        let lines = (self.scale.choice + self.scale.small) * LINE;
        2.0 * (lines + 2.0 * self.scale.mm(3.0) + self.gap()) + self.turner_height(width)
    }

    /// What was typed, over keys and results that are turned away: it is seen on every part. Tells what height it takes.
    pub(super) fn typed_on_top(&self, frame: &mut PageLayout, at: (f32, f32), width: f32) -> f32 {
        let entry = self.stack(is_entry, width);
        let height = entry.size.height;
        if height == 0.0 {
            return 0.0;
        }
        frame.ground.put(at.0, at.1, entry);
        frame
            .blocks
            .retain(|block| !is_entry(&self.page.body[*block]));
        height + self.gap()
    }
}
