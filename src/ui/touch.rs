//! What a hand does on the screen: a press counts when it begins and ends on the same target.
//!
//! One finger (or the mouse) at a time. A finger that slips off cancels; a second finger and a finger that
//! was down when the page changed mean nothing, and three fingers at once are a palm: nothing counts then.
//! Nothing repeats, however long a finger rests, and taps on one target in the rhythm of a tremor are one tap.
//! What has rested for some seconds gives way to another finger: it is a hand that leans on the panel,
//! or a finger whose lifting the panel never told.
//!
//! A finger that rests in the corner of the panel asks for the staff page.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use iced::touch::{self, Finger};
use iced::{Event, Point, mouse, window};

/// How long something rests before another finger takes over.
const RESTING: Duration = Duration::from_secs(4);
/// Guard of a new page: a press that begins so soon was meant for the page before. A double tap's second tap comes
/// within 300 ms.
pub(super) const GUARD: Duration = Duration::from_millis(350);
/// Pause after which another tap on the same target counts. A tremor taps 4 to 12 times a second; who types
/// a letter twice takes about 200 ms.
const BOUNCE: Duration = Duration::from_millis(150);
/// As many fingers at once are a palm.
const PALM: usize = 3;
/// How long a finger rests in the corner before it asks for the staff page.
const CORNER: Duration = Duration::from_secs(5);

/// What presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pointer {
    Finger(Finger),
    Mouse,
}

/// What is at a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// The target with this index.
    Target(usize),
    /// The corner that leads staff to their page.
    Corner,
    /// Nothing to press.
    Blank,
}

/// What an event means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TouchOutcome {
    /// Nothing that has to do with targets.
    Nothing,
    /// Nothing is to be seen, but the window must be drawn for time to be counted.
    Counting,
    /// A target looks pressed, or no longer does.
    Shown,
    /// The target with this index was pressed and released.
    Fired(usize),
    /// The corner was held for some seconds.
    CornerHeld,
}

/// The state of the hand over one page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PointerState {
    held: Option<HeldSpot>,
    /// Fingers on the panel that do not rest yet, each with the time of its press.
    fingers: BTreeMap<u64, Option<Instant>>,
    /// Time of the last redraw, which an idle kiosk does once a minute.
    now: Option<Instant>,
    guard: TouchGuard,
    bounce: Option<Bounce>,
}

/// Whether a press comes too soon to mean something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum TouchGuard {
    /// It does not.
    #[default]
    Over,
    /// It does: nothing was drawn since.
    Undrawn,
    /// It does, until then.
    Until(Instant),
}

impl TouchGuard {
    /// The window is drawn: from the first time on, the guard lasts.
    fn drawn(self, now: Instant, lasts: Duration) -> Self {
        match self {
            Self::Undrawn => Self::Until(now + lasts),
            Self::Until(end) if now < end => self,
            Self::Over | Self::Until(_) => Self::Over,
        }
    }

    fn end(self) -> Option<Instant> {
        match self {
            Self::Until(end) => Some(end),
            Self::Over | Self::Undrawn => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct HeldSpot {
    pointer: Pointer,
    spot: Spot,
    since: Option<Instant>,
}

/// The target that was pressed last, while another press on it is the same tap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bounce {
    target: usize,
    guard: TouchGuard,
}

impl PointerState {
    /// The target that is pressed now.
    #[must_use]
    pub fn pressed(&self) -> Option<usize> {
        match self.held?.spot {
            Spot::Target(target) => Some(target),
            Spot::Corner | Spot::Blank => None,
        }
    }

    /// Forgets what is held.
    pub fn release(&mut self) {
        self.held = None;
    }

    /// The page, or the part of it that is shown, has changed under the finger: what is held means nothing, and neither
    /// does a press that follows at once.
    pub fn change_page(&mut self) {
        self.held = None;
        self.bounce = None;
        self.guard = TouchGuard::Undrawn;
    }

    /// When the window must be drawn again for what only time ends.
    pub fn due(&self) -> Option<Instant> {
        let corner = self.held.filter(|held| held.spot == Spot::Corner);
        let ends = [
            self.guard.end(),
            self.bounce.and_then(|bounce| bounce.guard.end()),
            corner.and_then(|held| Some(held.since? + CORNER)),
        ];
        // From then on others may press beside a finger that rests.
        let begun = self.held.map(|held| held.since).into_iter();
        let rests = begun.chain(self.fingers.values().copied()).flatten();
        let rests = rests.map(|since| since + RESTING);
        let rests = rests.filter(|end| self.now.is_none_or(|now| now < *end));
        ends.into_iter().flatten().chain(rests).min()
    }

    /// Takes an event. `cursor` is where the mouse is, `hit` tells what is at a point.
    pub fn feel(
        &mut self,
        event: &Event,
        cursor: Option<Point>,
        hit: impl Fn(Point) -> Spot,
    ) -> TouchOutcome {
        match *event {
            Event::Window(window::Event::RedrawRequested(now)) => self.drawn(now),
            Event::Touch(touch::Event::FingerPressed { id, position }) => {
                let _ = self.fingers.insert(id.0, None);
                if self.fingers.len() >= PALM {
                    return self.palm();
                }
                match self.press(Pointer::Finger(id), hit(position)) {
                    // From the next drawing on it is known for how long the finger rests.
                    TouchOutcome::Nothing => TouchOutcome::Counting,
                    outcome => outcome,
                }
            }
            Event::Touch(touch::Event::FingerMoved { id, position }) => {
                self.stray(Pointer::Finger(id), hit(position))
            }
            Event::Touch(touch::Event::FingerLifted { id, position }) => {
                let _ = self.fingers.remove(&id.0);
                self.lift(Pointer::Finger(id), hit(position))
            }
            Event::Touch(touch::Event::FingerLost { id, .. }) => {
                let _ = self.fingers.remove(&id.0);
                self.stray(Pointer::Finger(id), Spot::Blank)
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                self.press(Pointer::Mouse, cursor.map_or(Spot::Blank, hit))
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                self.stray(Pointer::Mouse, hit(position))
            }
            Event::Mouse(mouse::Event::CursorLeft) => self.stray(Pointer::Mouse, Spot::Blank),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                self.lift(Pointer::Mouse, cursor.map_or(Spot::Blank, hit))
            }
            _ => TouchOutcome::Nothing,
        }
    }

    /// The window is drawn: this is how time passes.
    fn drawn(&mut self, now: Instant) -> TouchOutcome {
        self.now = Some(now);
        self.guard = self.guard.drawn(now, GUARD);
        if let Some(bounce) = &mut self.bounce {
            bounce.guard = bounce.guard.drawn(now, BOUNCE);
        }
        self.bounce = self
            .bounce
            .filter(|bounce| bounce.guard != TouchGuard::Over);
        self.fingers.retain(|_, since| {
            let since = *since.get_or_insert(now);
            now.saturating_duration_since(since) < RESTING
        });
        if let Some(held) = &mut self.held {
            let since = *held.since.get_or_insert(now);
            if held.spot == Spot::Corner && now.saturating_duration_since(since) >= CORNER {
                self.held = None;
                return TouchOutcome::CornerHeld;
            }
        }
        TouchOutcome::Nothing
    }

    /// More fingers than a person presses with.
    fn palm(&mut self) -> TouchOutcome {
        match self.held.take() {
            Some(_) => TouchOutcome::Shown,
            None => TouchOutcome::Counting,
        }
    }

    fn press(&mut self, pointer: Pointer, spot: Spot) -> TouchOutcome {
        if spot == Spot::Blank || self.guard != TouchGuard::Over {
            return TouchOutcome::Nothing;
        }
        let taken = |held: HeldSpot| held.pointer != pointer && !self.rests(held);
        // A pointer that presses again was lifted without a word: it begins anew.
        if self.held.is_some_and(taken) {
            return TouchOutcome::Nothing;
        }
        match &mut self.bounce {
            Some(bounce) if spot == Spot::Target(bounce.target) => {
                bounce.guard = TouchGuard::Undrawn;
                return TouchOutcome::Counting;
            }
            _ => self.bounce = None,
        }
        self.held = Some(HeldSpot {
            pointer,
            spot,
            // Known with the next drawing, which follows at once: the last may be a minute ago.
            since: None,
        });
        match spot {
            Spot::Target(_) => TouchOutcome::Shown,
            Spot::Corner | Spot::Blank => TouchOutcome::Counting,
        }
    }

    fn rests(&self, held: HeldSpot) -> bool {
        let times = held.since.zip(self.now);
        times.is_some_and(|(since, now)| now.saturating_duration_since(since) >= RESTING)
    }

    fn stray(&mut self, pointer: Pointer, spot: Spot) -> TouchOutcome {
        match self.held {
            Some(held) if held.pointer == pointer && spot != held.spot => {
                self.held = None;
                TouchOutcome::Shown
            }
            _ => TouchOutcome::Nothing,
        }
    }

    fn lift(&mut self, pointer: Pointer, spot: Spot) -> TouchOutcome {
        match self.held {
            Some(held) if held.pointer == pointer => {
                self.held = None;
                match held.spot {
                    Spot::Target(target) if spot == held.spot => {
                        let guard = TouchGuard::Undrawn;
                        self.bounce = Some(Bounce { target, guard });
                        TouchOutcome::Fired(target)
                    }
                    _ => TouchOutcome::Shown,
                }
            }
            _ => TouchOutcome::Nothing,
        }
    }
}
