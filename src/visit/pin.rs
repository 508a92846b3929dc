//! The way to the staff page: a PIN, on the welcome page of a visit that has not begun.

use std::time::Duration;

use zeroize::Zeroizing;

use super::act::{Act, ActBlock, ActControl, ActPage, key};
use super::effect::PinVerdict;
use super::screen::Screen;
use super::working::{Awaited, seconds};
use super::{Effect, Visit};
use crate::config::MOST_PIN_DIGITS;
use crate::locale::Text;
use crate::page::{Role, State, Tone};
use crate::shell::Request;

/// Digits of the keyboard, in reading order.
const DIGITS: &str = "123456789";

/// A PIN in the making.
#[derive(Clone, PartialEq, Default)]
pub(super) struct PinEntry {
    typed: Zeroizing<String>,
    refused: Option<RefusedPin>,
}

/// A PIN that was not taken.
#[derive(Clone, Copy, PartialEq)]
struct RefusedPin {
    /// Message that says why.
    why: &'static str,
    /// The uptime at which the next one is taken.
    until: Duration,
}

impl Visit {
    /// Somebody asks for the staff page. Only the welcome page leads there: what a visitor has begun is never
    /// shown to staff, and a page on the way is no place to wipe it from.
    pub(super) fn call_staff(&mut self) -> Vec<Request<Effect>> {
        if !self.setting.staff_page || self.screen != Screen::Welcome {
            return Vec::new();
        }
        // The visitor may have gone back to this page: what was said before is wiped.
        let requests = self.end();
        self.begin_anew();
        self.replace(Screen::Pin(PinEntry::default()));
        requests
    }

    pub(super) fn pin_page(&self, entry: &PinEntry) -> ActPage {
        let left = self.refused_for(entry);
        let ready = match left {
            0 => State::Ready,
            _ => State::NotYet,
        };
        let with = |state, control| ActControl { state, ..control };
        let erase = ActControl {
            pictogram: Some("delete".to_owned()),
            ..self.control(Act::Erase, Role::Key, "key-erase")
        };
        let digits = DIGITS.chars().map(|digit| Some(key(digit)));
        let last = [None, Some(key('0')), Some(erase)];
        let cells = digits.chain(last);
        let cells = cells.map(|cell| cell.map(|control| with(ready, control)));
        let refused = entry.refused.map(|refused| {
            let message = match left {
                0 => self.text("staff-pin-again"),
                _ => self.text_with(refused.why, &[("seconds", left.into())]),
            };
            ActBlock::Notice(Tone::Attention, vec![message])
        });
        let entered = match entry.typed.is_empty() {
            true => State::NotYet,
            false => ready,
        };
        let mut body = vec![
            ActBlock::Entry {
                field: self.control(Act::Write, Role::Field, "staff-pin-hint"),
                typed: Text::from("●".repeat(entry.typed.len())),
            },
            ActBlock::Grid {
                columns: 3,
                head: Vec::new(),
                cells: cells.collect(),
            },
        ];
        body.extend(refused);
        ActPage {
            body,
            actions: vec![
                self.control(Act::Finish, Role::Secondary, "staff-kiosk-close"),
                with(entered, self.primary("staff-pin-enter")),
            ],
            ..self.bare_frame("staff-pin", "staff-pin-heading")
        }
    }

    /// Seconds until a PIN is taken again.
    fn refused_for(&self, entry: &PinEntry) -> i64 {
        let Some(refused) = entry.refused else {
            return 0;
        };
        let left = refused.until.saturating_sub(self.uptime);
        // A second that has begun is still to be waited for.
        seconds(Duration::ZERO, left + Duration::from_millis(999))
    }

    pub(super) fn press_pin(&mut self, act: Act) -> Vec<Request<Effect>> {
        let Screen::Pin(entry) = &mut self.screen else {
            return Vec::new();
        };
        match act {
            Act::Finish => return self.end(),
            Act::Type(digit) if entry.typed.len() < MOST_PIN_DIGITS => entry.typed.push(digit),
            Act::Erase => drop(entry.typed.pop()),
            Act::Next if !self.requests.waits_for(&Awaited::Pin) => {
                let typed = std::mem::take(&mut entry.typed);
                return vec![self.requests.ask(Awaited::Pin, Effect::CheckPin(typed))];
            }
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn checked_pin(&mut self, verdict: PinVerdict) -> Vec<Request<Effect>> {
        let uptime = self.uptime;
        let Screen::Pin(entry) = &mut self.screen else {
            return Vec::new();
        };
        let (why, wait) = match verdict {
            PinVerdict::Right => return self.open_staff_page(),
            PinVerdict::Wrong(wait) => ("staff-pin-wrong", wait),
            PinVerdict::TooSoon(wait) => ("staff-pin-soon", wait),
        };
        entry.refused = Some(RefusedPin {
            why,
            until: uptime + wait,
        });
        Vec::new()
    }
}
