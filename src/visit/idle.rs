//! Time: is somebody there, farewell, and the wipe.

use super::act::{Act, ActBlock, ActPage};
use super::aloud::ReadingAloud;
use super::screen::Screen;
use super::working::{GIVE_UP_SECONDS, seconds};
use super::{Effect, Visit};
use crate::page::{Contrast, Frame, Reach, Role, TextSize, Visibility};
use crate::paper::Outlet;
use crate::shell::Request;

/// Seconds after which the farewell makes room for the next visitor.
const FAREWELL_SECONDS: i64 = 20;
/// The longest time without a touch, in seconds: what stands on the screen is not for those who come later. (VVSG
/// 2.0, 7.2-O: 2 to 5 minutes.)
const LONGEST_SECONDS: i64 = 300;

/// How fast a visitor can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Pace {
    /// By touch and eye.
    #[default]
    Usual,
    /// By keys, or by ear: each control takes several presses, each page its time to be read aloud.
    Slow,
}

impl Visit {
    pub(super) fn tick(&mut self) -> Vec<Request<Effect>> {
        let quiet = seconds(self.touched, self.uptime);
        match self.screen {
            // Nobody is here; but somebody may have left a language or a size behind.
            Screen::Welcome => {
                if !self.is_fresh() && quiet >= self.patience() {
                    return self.end();
                }
            }
            Screen::Pin(_) | Screen::Staff(_) => return self.tick_staff(quiet),
            Screen::Goodbye => {
                if quiet >= FAREWELL_SECONDS {
                    return self.end();
                }
            }
            Screen::Idle { .. } => {
                let gone = u32::try_from(quiet - self.patience()).unwrap_or(0);
                let remaining = self.setting.countdown_seconds.saturating_sub(gone);
                if remaining == 0 {
                    return self.leave();
                }
                if let Screen::Idle { left, .. } = &mut self.screen {
                    *left = remaining;
                }
            }
            // Also under the page of a person: what is under way decides how long it takes.
            _ if self.is_working() => {
                if quiet >= GIVE_UP_SECONDS {
                    return self.leave();
                }
            }
            _ => {
                if quiet >= self.patience() {
                    let left = self.setting.countdown_seconds;
                    let under = Box::new(self.screen.clone());
                    self.replace(Screen::Idle { under, left });
                }
            }
        }
        self.refresh_waits()
    }

    /// Whether the look of the pages and the voice are as at the beginning.
    pub(super) fn is_fresh(&self) -> bool {
        let looks = (self.size, self.contrast, self.reach);
        self.lang == *self.setting.locales.desk()
            && self.pace == Pace::default()
            && looks == (TextSize::default(), Contrast::default(), Reach::default())
            && (self.aloud, self.visibility) == (ReadingAloud::Unasked, Visibility::Shown)
    }

    /// Seconds without a touch before it asks: longer for those who read large text, use keys, or listen.
    fn patience(&self) -> i64 {
        let seconds = i64::from(self.setting.idle_seconds);
        let longer = match (self.pace, self.size) {
            (Pace::Slow, _) | (_, TextSize::Largest) => seconds * 2,
            (_, TextSize::Large) => seconds * 3 / 2,
            (_, TextSize::Small | TextSize::Normal) => seconds,
        };
        // A desk, where staff are, waits longer than any kiosk.
        longer.min(LONGEST_SECONDS.max(seconds))
    }

    /// A page is read aloud: who listens is not idle.
    pub(super) fn speaks(&mut self) {
        // The countdown goes on: a voice that says it again and again must not keep an empty kiosk from the wipe.
        if !matches!(self.screen, Screen::Idle { .. }) {
            self.pace = Pace::Slow;
            self.touched = self.uptime;
        }
    }

    pub(super) fn idle_page(&self, left: u32) -> ActPage {
        ActPage {
            body: vec![
                ActBlock::Paragraph(self.text("idle-text")),
                ActBlock::Figure(
                    self.text_with("idle-left", &[("seconds", i64::from(left).into())]),
                ),
            ],
            actions: vec![
                self.control(Act::Finish, Role::Secondary, "idle-finish"),
                self.control(Act::Stay, Role::Primary, "idle-stay"),
            ],
            ..self.bare_frame("idle", "idle-heading")
        }
    }

    pub(super) fn press_idle(&mut self, under: Screen, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Stay => self.replace(under),
            Act::Finish => return self.leave(),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn goodbye_page(&self) -> ActPage {
        let mut body = Vec::new();
        body.extend(self.number_notice());
        body.push(ActBlock::Paragraph(self.text("goodbye-text")));
        body.push(ActBlock::Paragraph(match self.setting.outlet {
            Outlet::Preview { minutes } if self.handout.copies > 0 => {
                self.text_with("goodbye-kept", &[("minutes", usize::from(minutes).into())])
            }
            _ => self.text("goodbye-wiped"),
        }));
        ActPage {
            body,
            actions: vec![self.control(Act::Finish, Role::Primary, "goodbye-finish")],
            ..self.frame("goodbye", self.text("goodbye-heading"))
        }
    }

    pub(super) fn press_goodbye(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Finish => self.end(),
            _ => Vec::new(),
        }
    }

    /// A page without the helper bar: its two actions are all that there is to do.
    pub(super) fn bare_frame(&self, name: &'static str, heading: &str) -> ActPage {
        let page = self.frame(name, self.text(heading));
        ActPage {
            frame: Frame {
                helpers: Vec::new(),
                ..page.frame
            },
            ..page
        }
    }
}
