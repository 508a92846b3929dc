//! Paper: the sheet or only the number, in which letters, and the page when it came out.

use super::act::{Act, ActBlock, ActControl, ActPage};
use super::screen::Screen;
use super::working::Awaited;
use super::{Effect, Visit};
use crate::page::{Role, State, TextSize};
use crate::paper::{Letters, Outlet};
use crate::shell::Request;

/// What is printed for a visitor.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum PrintKind {
    /// The whole sheet.
    #[default]
    Sheet,
    /// Only the number, where to go first, and the code for a phone.
    Slip,
}

impl Visit {
    /// How large the letters on paper are: as the visitor wishes, and otherwise as they are on the screen.
    pub(super) fn letters(&self) -> Letters {
        let as_on_screen = match self.size {
            TextSize::Small | TextSize::Normal => Letters::Normal,
            TextSize::Large | TextSize::Largest => Letters::Large,
        };
        self.letters.unwrap_or(as_on_screen)
    }

    /// The wishes about paper: large letters, and only the number.
    pub(super) fn print_wishes(&self) -> Option<ActBlock> {
        if !self.setting.outlet.has_sheets() {
            return None;
        }
        let mut cards = vec![ActControl {
            state: State::chosen(self.letters() == Letters::Large),
            ..self.control(Act::LargeLetters, Role::Switch, "ticket-large")
        }];
        let slip = match self.setting.outlet {
            Outlet::Preview { .. } => "ticket-slip-preview",
            Outlet::Paper | Outlet::Screen => "ticket-slip",
        };
        if self.handout.number.is_some() && self.handout.copies == 0 {
            cards.push(ActControl {
                pictogram: Some("printer".to_owned()),
                ..self.control(Act::PrintSlip, Role::Card, slip)
            });
        }
        let columns = cards.len();
        Some(ActBlock::Choices { columns, cards })
    }

    /// Asks for the sheet, or for one more. A preview does not call itself print.
    pub(super) fn print_control(&self, role: Role) -> ActControl {
        let whole = self.handout.copies > 0 && self.handout.printed == PrintKind::Sheet;
        let label = match (self.setting.outlet, whole) {
            (Outlet::Preview { .. }, _) => "ticket-preview",
            (_, false) => "ticket-print",
            (_, true) => "ticket-print-again",
        };
        self.control(Act::Print, role, label)
    }

    /// Prints, or changes how it will be printed.
    pub(super) fn press_print(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            _ if !self.setting.outlet.has_sheets() => Vec::new(),
            Act::Print => self.print(PrintKind::Sheet),
            Act::PrintSlip => self.print(PrintKind::Slip),
            Act::LargeLetters => {
                self.letters = Some(match self.letters() {
                    Letters::Normal => Letters::Large,
                    Letters::Large => Letters::Normal,
                });
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn print(&mut self, kind: PrintKind) -> Vec<Request<Effect>> {
        let sheet = match kind {
            PrintKind::Sheet => self.sheet(),
            PrintKind::Slip => self.sheet().slip(),
        };
        self.handout.printed = kind;
        self.wait_for(Awaited::Print, Effect::Print(Box::new(sheet)))
    }

    /// The paper came out: the visitor holds the number.
    pub(super) fn printed(&mut self) -> Vec<Request<Effect>> {
        self.trouble = None;
        self.handout.copies += 1;
        match self.hand_over() {
            Some(request) => vec![request],
            None => {
                self.show_result(Screen::Printed);
                Vec::new()
            }
        }
    }

    pub(super) fn printed_page(&self) -> ActPage {
        let preview = match self.setting.outlet {
            Outlet::Preview { minutes } => Some(minutes),
            Outlet::Paper | Outlet::Screen => None,
        };
        let heading = match preview {
            Some(_) => "preview-heading",
            None => "printed-heading",
        };
        let mut page = self.frame("printed", self.text(heading));
        page.body.extend(self.number_notice());
        let mut say = |text| page.body.push(ActBlock::Paragraph(text));
        match preview {
            Some(minutes) => {
                say(self.text_with("preview-text", &[("minutes", usize::from(minutes).into())]))
            }
            None => {
                say(self.text("printed-text"));
                if self.handout.strips.is_some() && self.handout.printed == PrintKind::Sheet {
                    say(self.text("printed-stub"));
                }
            }
        }
        page.body.extend(self.print_wishes());
        page.actions = vec![
            self.print_control(Role::Secondary),
            self.primary("action-done"),
        ];
        page
    }

    pub(super) fn press_printed(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Print => {
                // A copy that fails leads to the ticket.
                self.back();
                self.press_print(act)
            }
            Act::LargeLetters => self.press_print(act),
            Act::Next => {
                self.go(Screen::Goodbye);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }
}
