//! A page laid out: of all the ways that it could be drawn, the best.

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::page::{Control, Page, Reach, State, TextSize};
use crate::ui::Kit;
use crate::ui::draw::frame::PageLayout;
use crate::ui::draw::{Density, PageLayouter};
use crate::ui::scene::{Piece, Scene};
use crate::ui::theme::Scale;

/// A page with its layout, from which each of its parts is drawn.
pub(super) struct LaidPage<'a> {
    page: Cow<'a, Page>,
    scale: &'a Scale,
    kit: &'a Kit,
    /// The best layout, and the letters of it.
    best: Option<(PageLayout, Scale)>,
    /// The page as its parts before the last show it, where an action waits for the last.
    before_end: OnceCell<Box<Self>>,
}

impl<'a> LaidPage<'a> {
    pub(super) fn new(page: &'a Page, scale: &'a Scale, kit: &'a Kit) -> Self {
        Self::of(Cow::Borrowed(page), scale, kit)
    }

    fn of(page: Cow<'a, Page>, scale: &'a Scale, kit: &'a Kit) -> Self {
        Self {
            best: best(&page, scale, kit),
            before_end: OnceCell::new(),
            page,
            scale,
            kit,
        }
    }

    /// Parts of the page, at least one.
    pub(super) fn parts(&self) -> usize {
        let parts = self.best.as_ref().map(|(layout, _)| layout.parts());
        parts.unwrap_or_default().max(1)
    }

    /// One part; one that is not there becomes the last.
    pub(super) fn scene(&self, part: usize) -> Scene {
        let waits = self.page.actions.iter().any(is_at_end);
        if part + 1 < self.parts() && waits {
            let before_end = || Box::new(Self::of(before_end(&self.page), self.scale, self.kit));
            return self.before_end.get_or_init(before_end).scene(part);
        }
        let shown = match &self.best {
            Some((layout, letters)) => layout.scene(&self.page, letters, self.kit, part),
            None => Piece::default().into_scene(&self.page, self.scale),
        };
        let shown = match self.page.lang.is_right_to_left() {
            true => shown.mirrored(),
            false => shown,
        };
        shown.in_contrast(self.page.contrast)
    }
}

fn is_at_end(control: &Control) -> bool {
    control.state == State::AtEnd
}

/// The page with what waits for its last part as what cannot be pressed yet.
fn before_end<'a>(page: &Page) -> Cow<'a, Page> {
    let mut page = page.clone();
    for control in page.actions.iter_mut().filter(|it| is_at_end(it)) {
        control.state = State::NotYet;
    }
    Cow::Owned(page)
}

/// The best layout of a page and the letters of it: smaller ones where something would be clipped, or what belongs
/// together be apart.
fn best(page: &Page, scale: &Scale, kit: &Kit) -> Option<(PageLayout, Scale)> {
    let mut best = layout(page, scale, kit)?;
    let mut letters = *scale;
    let smaller = TextSize::ALL
        .into_iter()
        .rev()
        .filter(|size| *size < page.size);
    // What is clipped is worse than what is apart.
    let faults = |layout: &PageLayout| (!layout.is_whole(), layout.is_torn());
    for size in smaller {
        if faults(&best) == (false, false) {
            break;
        }
        let closer = scale.with_text(size);
        if let Some(tried) = layout(page, &closer, kit)
            && faults(&tried) < faults(&best)
        {
            (best, letters) = (tried, closer);
        }
    }
    Some((best, letters))
}

/// The page in these letters, with as much room as is best for it.
fn layout(page: &Page, scale: &Scale, kit: &Kit) -> Option<PageLayout> {
    let mut best: Option<PageLayout> = None;
    let low = match page.reach {
        Reach::Low => Some(Reach::Low),
        Reach::Whole => None,
    };
    // What is too large for the lower part of the panel stands where there is room for it.
    let tried = low.into_iter().chain([Reach::Whole]);
    for (reach, room) in tried.flat_map(|reach| Density::ALL.map(|room| (reach, room))) {
        if reach == Reach::Whole && best.as_ref().is_some_and(PageLayout::is_whole) && low.is_some()
        {
            break;
        }
        for reason in room.reasons() {
            let layouter = PageLayouter {
                page,
                scale,
                kit,
                room,
                reach,
                reason: *reason,
            };
            let frame = layouter.frame();
            let parts = frame.parts();
            if best.as_ref().is_none_or(|best| frame.cost() < best.cost()) {
                best = Some(frame);
            }
            if page.why.is_none() || parts <= 1 {
                break;
            }
        }
        if best.as_ref().is_some_and(PageLayout::is_good) {
            break;
        }
    }
    best
}
