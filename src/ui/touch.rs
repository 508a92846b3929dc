//! What a hand does on the screen: a press counts when it begins and ends on the same target.
//!
//! One finger (or the mouse) at a time. A finger that slips off cancels; a second finger, a palm
//! beside a target and a finger that was down when the page changed mean nothing. Nothing repeats,
//! however long a finger rests.

use iced::touch::{self, Finger};
use iced::{Event, Point, mouse};

/// What presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pointer {
    Finger(Finger),
    Mouse,
}

/// What an event means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
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
    held: Option<(Pointer, usize)>,
}

impl Hand {
    /// The target that is pressed now.
    #[must_use]
    pub fn pressed(&self) -> Option<usize> {
        self.held.map(|(_, target)| target)
    }

    /// Forgets what is held: the page has changed under the finger.
    pub fn release(&mut self) {
        self.held = None;
    }

    /// Takes an event. `cursor` is where the mouse is, `hit` tells which target is at a point.
    pub fn feel(
        &mut self,
        event: &Event,
        cursor: Option<Point>,
        hit: impl Fn(Point) -> Option<usize>,
    ) -> Outcome {
        match *event {
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
            _ => Outcome::Nothing,
        }
    }

    fn press(&mut self, pointer: Pointer, target: Option<usize>) -> Outcome {
        let other = self.held.is_some_and(|(holder, _)| holder != pointer);
        match target {
            // A pointer that presses again was lifted without a word: it begins anew.
            Some(target) if !other => {
                self.held = Some((pointer, target));
                Outcome::Shown
            }
            _ => Outcome::Nothing,
        }
    }

    fn stray(&mut self, pointer: Pointer, target: Option<usize>) -> Outcome {
        match self.held {
            Some((holder, held)) if holder == pointer && target != Some(held) => {
                self.held = None;
                Outcome::Shown
            }
            _ => Outcome::Nothing,
        }
    }

    fn lift(&mut self, pointer: Pointer, target: Option<usize>) -> Outcome {
        match self.held {
            Some((holder, held)) if holder == pointer => {
                self.held = None;
                if target == Some(held) {
                    Outcome::Fired(held)
                } else {
                    Outcome::Shown
                }
            }
            _ => Outcome::Nothing,
        }
    }
}
