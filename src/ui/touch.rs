//! What a hand does on the screen: a press counts when it begins and ends on the same target.
//!
//! One finger (or the mouse) at a time. A finger that slips off cancels; a second finger, a palm
//! beside a target and a finger that was down when the page changed mean nothing. Nothing repeats,
//! however long a finger rests. What has rested for some seconds gives way to another finger: it is a
//! palm, or a finger whose lifting the panel never told.

use std::time::{Duration, Instant};

use iced::touch::{self, Finger};
use iced::{Event, Point, mouse, window};

/// How long something rests before another finger takes over.
const RESTING: Duration = Duration::from_secs(4);
/// Guard of a new page: a press that begins so soon was meant for the page before. A double tap's second tap comes
/// within 300 ms.
pub(super) const GUARD: Duration = Duration::from_millis(350);

/// What presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pointer {
    Finger(Finger),
    Mouse,
}

/// What an event means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TouchOutcome {
    /// Nothing that has to do with targets.
    Nothing,
    /// A target looks pressed, or no longer does.
    Shown,
    /// The target with this index was pressed and released.
    Fired(usize),
}

/// The state of the hand over one page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hand {
    held: Option<HeldTarget>,
    /// When the window was last drawn, which is at least once a second.
    now: Option<Instant>,
    guard: PageGuard,
}

/// Whether the page is so new that a press means nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum PageGuard {
    /// It is not.
    #[default]
    Over,
    /// It is, and was not drawn yet.
    Undrawn,
    /// It is, until then.
    Until(Instant),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct HeldTarget {
    pointer: Pointer,
    target: usize,
    since: Option<Instant>,
}

impl Hand {
    /// The target that is pressed now.
    #[must_use]
    pub fn pressed(&self) -> Option<usize> {
        self.held.map(|held| held.target)
    }

    /// Forgets what is held.
    pub fn release(&mut self) {
        self.held = None;
    }

    /// The page has changed under the finger: what is held means nothing, and neither does a press that follows at once.
    pub fn change_page(&mut self) {
        self.held = None;
        self.guard = PageGuard::Undrawn;
    }

    /// When the page takes presses, if it does not yet: the window must be drawn then.
    pub fn guarded_until(&self) -> Option<Instant> {
        match self.guard {
            PageGuard::Until(end) => Some(end),
            PageGuard::Over | PageGuard::Undrawn => None,
        }
    }

    /// Takes an event. `cursor` is where the mouse is, `hit` tells which target is at a point.
    pub fn feel(
        &mut self,
        event: &Event,
        cursor: Option<Point>,
        hit: impl Fn(Point) -> Option<usize>,
    ) -> TouchOutcome {
        match *event {
            Event::Window(window::Event::RedrawRequested(now)) => {
                self.now = Some(now);
                self.guard = match self.guard {
                    PageGuard::Undrawn => PageGuard::Until(now + GUARD),
                    PageGuard::Until(end) if now < end => PageGuard::Until(end),
                    PageGuard::Over | PageGuard::Until(_) => PageGuard::Over,
                };
                TouchOutcome::Nothing
            }
            Event::Touch(touch::Event::FingerPressed { id, position }) => {
                self.press(Pointer::Finger(id), hit(position))
            }
            Event::Touch(touch::Event::FingerMoved { id, position }) => {
                self.stray(Pointer::Finger(id), hit(position))
            }
            Event::Touch(touch::Event::FingerLifted { id, position }) => {
                self.lift(Pointer::Finger(id), hit(position))
            }
            Event::Touch(touch::Event::FingerLost { id, .. }) => {
                self.stray(Pointer::Finger(id), None)
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                self.press(Pointer::Mouse, cursor.and_then(hit))
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                self.stray(Pointer::Mouse, hit(position))
            }
            Event::Mouse(mouse::Event::CursorLeft) => self.stray(Pointer::Mouse, None),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                self.lift(Pointer::Mouse, cursor.and_then(hit))
            }
            _ => TouchOutcome::Nothing,
        }
    }

    fn press(&mut self, pointer: Pointer, target: Option<usize>) -> TouchOutcome {
        if self.guard != PageGuard::Over {
            return TouchOutcome::Nothing;
        }
        let taken = |held: HeldTarget| held.pointer != pointer && !self.rests(held);
        match target {
            // A pointer that presses again was lifted without a word: it begins anew.
            Some(target) if !self.held.is_some_and(taken) => {
                self.held = Some(HeldTarget {
                    pointer,
                    target,
                    since: self.now,
                });
                TouchOutcome::Shown
            }
            _ => TouchOutcome::Nothing,
        }
    }

    fn rests(&self, held: HeldTarget) -> bool {
        let times = held.since.zip(self.now);
        times.is_some_and(|(since, now)| now.saturating_duration_since(since) >= RESTING)
    }

    fn stray(&mut self, pointer: Pointer, target: Option<usize>) -> TouchOutcome {
        match self.held {
            Some(held) if held.pointer == pointer && target != Some(held.target) => {
                self.held = None;
                TouchOutcome::Shown
            }
            _ => TouchOutcome::Nothing,
        }
    }

    fn lift(&mut self, pointer: Pointer, target: Option<usize>) -> TouchOutcome {
        match self.held {
            Some(held) if held.pointer == pointer => {
                self.held = None;
                if target == Some(held.target) {
                    TouchOutcome::Fired(held.target)
                } else {
                    TouchOutcome::Shown
                }
            }
            _ => TouchOutcome::Nothing,
        }
    }
}
