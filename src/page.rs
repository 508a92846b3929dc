//! What a screen says and offers, apart from how it looks.
//!
//! A page is data: a screen draws it, a voice reads it, a keypad walks its controls, a test counts
//! them, and each sends back a [`Reply`] that names a control. It may repeat what a visitor said, so
//! nothing here can be printed for debugging.

mod aloud;
mod block;
mod control;
pub mod spoken;
pub mod staff;
pub mod wall;

pub use aloud::{Aloud, Means, Visibility};
pub use block::{
    Block, Item, Map, MapCounter, PhoneCode, QrMatrix, StopCard, Table, TableRow, TicketCard, Tone,
};
pub use control::{BACK, Control, ControlId, Focus, PERSON, Reply, ReplyAction, Role, State};

use crate::locale::{Lang, Text};

/// One page. `A` is what its core means by a control; outside of the core it is `()`.
#[derive(Clone, PartialEq)]
pub struct Page<A = ()> {
    /// Which page of the journey this is; names pictures and tests.
    pub name: &'static str,
    /// Grows with every change of page, so that a late reply to an earlier page is dropped.
    pub serial: u32,
    /// Language of the page; a text in another one says so itself.
    pub lang: Lang,
    /// How large its text is.
    pub size: TextSize,
    /// How strongly its text stands out.
    pub contrast: Contrast,
    /// How far up its controls stand.
    pub reach: Reach,
    /// How it is read aloud; `None` while reading aloud is off.
    pub aloud: Option<Aloud>,
    /// Whether it is to be seen.
    pub visibility: Visibility,
    /// What stands on every page alike.
    pub frame: Frame<A>,
    /// A short line over the heading ("question 3, about 4 more").
    pub eyebrow: Option<Text>,
    /// The question or statement itself.
    pub heading: Text,
    /// Why we ask: a label and one sentence.
    pub why: Option<(Text, Text)>,
    /// What the page shows and offers, from top to bottom.
    pub body: Vec<Block<A>>,
    /// What to do next, the primary action last.
    pub actions: Vec<Control<A>>,
}

/// What stands on every page, apart from what the page says.
#[derive(Clone, PartialEq)]
pub struct Frame<A = ()> {
    /// Name of the hall, on top.
    pub hall: Text,
    /// Time of day, on top.
    pub clock: Text,
    /// How far the journey is.
    pub progress: Option<Progress>,
    /// Helper bar, in the same order on every page.
    pub helpers: Vec<Control<A>>,
    /// Words of the pager, for a body that does not fit at once.
    pub pager: Pager,
}

/// How far the journey is, in steps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The step shown, from 0.
    pub at: usize,
    /// All steps.
    pub of: usize,
}

/// Words of the pager.
#[derive(Clone, PartialEq)]
pub struct Pager {
    /// On the control that goes on ("see more").
    pub more: Text,
    /// On the control that goes back ("see what was before").
    pub before: Text,
}

/// How large text is. The capital heights in millimetres are the panel's business, not the page's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum TextSize {
    /// Capitals of 3.5 to 4.2 mm.
    Small,
    /// Capitals of 4.8 to 5.6 mm.
    #[default]
    Normal,
    /// Capitals of 6.4 to 7.1 mm.
    Large,
    /// Capitals of 8.5 to 9 mm.
    Largest,
}

impl TextSize {
    /// All sizes, smallest first.
    pub const ALL: [Self; 4] = [Self::Small, Self::Normal, Self::Large, Self::Largest];
}

/// How strongly text stands out from its ground. The colours are the screen's business, not the page's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Contrast {
    /// 10:1 and more.
    #[default]
    Normal,
    /// Black and white alone, 21:1.
    High,
    /// Light on dark, 15:1 and more.
    Dark,
    /// For eyes that bright light hurts: 4.5:1 to 8:1.
    Soft,
}

impl Contrast {
    /// All of them, as they are offered.
    pub const ALL: [Self; 4] = [Self::Normal, Self::High, Self::Dark, Self::Soft];
}

/// How far up on a panel that stands controls may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// Anywhere.
    #[default]
    Whole,
    /// Low enough for a person who sits, or is small.
    Low,
}

impl<A> Page<A> {
    /// All controls with their places, in the order of focus: body, actions, helper bar.
    pub fn focus(&self) -> impl Iterator<Item = Focus<'_, A>> {
        let groups = self
            .body
            .iter()
            .map(|block| block.controls().collect::<Vec<_>>())
            .chain([
                self.actions.iter().collect(),
                self.frame.helpers.iter().collect(),
            ]);
        groups.flat_map(Focus::among)
    }

    /// Whether the screen is to be black, for the privacy of a visitor who listens.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.visibility == Visibility::Hidden
    }

    /// Every control that can be used now, in the order of focus.
    pub fn controls(&self) -> impl Iterator<Item = &Control<A>> {
        self.focus()
            .map(|focus| focus.control)
            .filter(|control| control.is_ready())
    }

    /// A control that can be used now, by its name.
    #[must_use]
    pub fn control(&self, id: &str) -> Option<&Control<A>> {
        self.controls().find(|control| control.id.as_str() == id)
    }

    /// The page as everybody but its core sees it.
    #[must_use]
    pub fn without_acts(self) -> Page {
        let plain = |list: Vec<Control<A>>| list.into_iter().map(Control::without_act).collect();
        Page {
            name: self.name,
            serial: self.serial,
            lang: self.lang,
            size: self.size,
            contrast: self.contrast,
            reach: self.reach,
            aloud: self.aloud,
            visibility: self.visibility,
            frame: Frame {
                hall: self.frame.hall,
                clock: self.frame.clock,
                progress: self.frame.progress,
                helpers: plain(self.frame.helpers),
                pager: self.frame.pager,
            },
            eyebrow: self.eyebrow,
            heading: self.heading,
            why: self.why,
            body: self.body.into_iter().map(Block::without_acts).collect(),
            actions: plain(self.actions),
        }
    }
}
