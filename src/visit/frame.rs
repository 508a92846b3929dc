//! What stands on every page: hall, clock, progress, helper bar, pager.

use super::act::{self, Act, ActControl, ActPage};
use super::screen::{Screen, Then};
use super::{Effect, Visit};
use crate::locale::Text;
use crate::page::{self, Frame, Means, Pager, Progress, Role, State, Visibility};
use crate::shell::Request;

impl Visit {
    /// A page with its frame, and nothing in it yet.
    pub(super) fn frame(&self, name: &'static str, heading: Text) -> ActPage {
        page::Page {
            name,
            serial: self.serial,
            lang: self.lang.clone(),
            size: self.size,
            contrast: self.contrast,
            reach: self.reach,
            aloud: self.aloud(),
            visibility: self.visibility,
            frame: Frame {
                hall: Text::new(self.setting.locales.desk(), self.setting.hall.as_str()),
                clock: Text::from(self.now.strftime("%H:%M").to_string()),
                progress: self.progress(),
                helpers: self.helpers(),
                pager: Pager {
                    more: self.text("pager-more"),
                    before: self.text("pager-before"),
                },
            },
            eyebrow: None,
            heading,
            why: None,
            body: Vec::new(),
            actions: Vec::new(),
        }
    }

    /// A control that is named by its act, with the message that stands on it.
    pub(super) fn control(&self, act: Act, role: Role, label: &str) -> ActControl {
        act::control(act, role, self.text(label))
    }

    pub(super) fn primary(&self, label: &str) -> ActControl {
        self.control(Act::Next, Role::Primary, label)
    }

    fn helpers(&self) -> Vec<ActControl> {
        const HELPERS: [(Act, &str, &str); 5] = [
            (Act::Back, "helper-back", "chevron-left"),
            (Act::StartOver, "helper-start-over", "rotate-ccw"),
            (Act::CallPerson, "helper-person", "user-round"),
            (Act::Languages, "helper-languages", "languages"),
            (Act::Looks, "helper-looks", "a-large-small"),
        ];
        HELPERS
            .into_iter()
            .chain(self.helpers_of_the_voice())
            .map(|(act, label, pictogram)| ActControl {
                pictogram: Some(pictogram.to_owned()),
                // A sheet that is coming out cannot be left to the next visitor.
                state: match act {
                    Act::StartOver if self.is_bound() => State::NotYet,
                    _ => State::Ready,
                },
                ..self.control(act, Role::Helper, label)
            })
            .collect()
    }

    /// Reading aloud, where the page's language has a voice; hiding the page, for who listens and uses keys.
    fn helpers_of_the_voice(&self) -> impl Iterator<Item = (Act, &'static str, &'static str)> {
        let aloud = self.aloud();
        let read = match aloud {
            None => (Act::ReadAloud, "helper-aloud", "volume-2"),
            Some(_) => (Act::ReadAloud, "helper-silent", "volume-x"),
        };
        let by_keys = aloud.is_some_and(|aloud| aloud.means == Means::Keys);
        let hide = match self.visibility {
            Visibility::Shown => by_keys.then_some((Act::Hide, "helper-hide", "eye-off")),
            Visibility::Hidden => Some((Act::Hide, "helper-show", "eye")),
        };
        let read = self.is_voiced(&self.lang).then_some(read);
        read.into_iter().chain(hide)
    }

    fn progress(&self) -> Option<Progress> {
        let at = match &self.screen {
            Screen::Doors | Screen::Topics | Screen::Errands(_) | Screen::Search(_) => 0,
            Screen::Places | Screen::PlacesOf(_) | Screen::Enquiry(_) => 0,
            Screen::Question(asking) if asking.then == Then::Share => 4,
            Screen::Question(_) => 1,
            Screen::Plan | Screen::NoVisit | Screen::Answers => 2,
            Screen::Papers => 3,
            Screen::Share(_) => 4,
            Screen::Ticket | Screen::Closed | Screen::Printed | Screen::Codes(_) => 5,
            _ => return None,
        };
        Some(Progress { at, of: 6 })
    }

    /// The helper bar, which works on every page alike. `None`: the page itself decides.
    pub(super) fn press_helper(&mut self, act: Act) -> Option<Vec<Request<Effect>>> {
        Some(match act {
            Act::StartOver => self.leave(),
            Act::Back => self.press_back(),
            Act::CallPerson | Act::AskPerson => {
                self.note_person();
                self.aside(Screen::Person)
            }
            Act::Languages => self.aside(Screen::Languages),
            Act::Looks => self.aside(Screen::Looks),
            Act::ReadAloud => {
                self.turn_aloud();
                Vec::new()
            }
            Act::Hide => {
                self.turn_visibility();
                Vec::new()
            }
            _ => return None,
        })
    }

    fn press_back(&mut self) -> Vec<Request<Effect>> {
        match self.screen {
            Screen::Working { .. } => return self.abandon(),
            Screen::Ticket => return self.give_back(),
            Screen::Question(_) => self.step_back_in_interview(),
            Screen::Plan => self.back_from_plan(),
            Screen::Enquiry(_) => self.back_from_enquiry(),
            Screen::Welcome => {}
            _ => self.back(),
        }
        Vec::new()
    }

    /// Ends the visit. A number that nobody holds is given back, and what is counted is told.
    pub(super) fn end(&mut self) -> Vec<Request<Effect>> {
        self.over = true;
        let cancel = self.cancel_open_ticket();
        cancel.into_iter().chain(self.count()).collect()
    }
}
