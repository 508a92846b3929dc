//! A visit that is run at the information desk: the same pages as at the kiosk, in the visitor's
//! language on their window, and in the staff's as a list with a key for each control.

use super::visitor::VisitorScreen;
use super::{Desk, DeskAwaited, DeskFailure, Effect, staff};
use crate::clock::Moment;
use crate::locale::Text;
use crate::page::staff::{GuidedEntry, GuidedPage, KeyedControl, Shortcut};
use crate::page::{Block, Control, Page, Reply, ReplyAction, Role, Tone};
use crate::shell::{Core as _, CoreEvent, Request};
use crate::ticket::Id;
use crate::visit::{self, Visit};

/// Names of the visit's controls in the staff's window begin so, after the prefix of all of its controls.
pub(super) const VISIT: &str = "visit-";
/// The visit's own name of the control that goes back.
const BACK: &str = "back";
/// The visit's own name of the control that ends it.
const START_OVER: &str = "start-over";
/// Helpers of the kiosk that staff do not need: they are the person, and their window has a size.
const KIOSK_ONLY: [&str; 2] = ["person", "text-size"];
/// Keys of the rows: letters, so that the digits of a scanner that types are a scan.
const KEYS: [char; 26] = [
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's',
    't', 'u', 'v', 'w', 'x', 'y', 'z',
];

/// A visit under way. It holds what the visitor said, and is wiped when dropped.
pub(super) struct GuidedVisit {
    visit: Visit,
    /// Its page in the staff's language, made anew with every step.
    for_staff: Page,
}

impl Desk {
    /// Whether this counter runs visits.
    pub(super) fn guides(&self) -> bool {
        self.setting.visits.is_some()
    }

    /// Asks for a visit to begin.
    pub(super) fn begin_visit(&mut self) -> Vec<Request<Effect>> {
        if self.guided.is_some() || self.requests.waits_for(&DeskAwaited::VisitBegun) {
            return Vec::new();
        }
        vec![
            self.requests
                .ask(DeskAwaited::VisitBegun, Effect::BeginVisit),
        ]
    }

    pub(super) fn visit_begun(&mut self, begun: Result<Id, DeskFailure>) -> Vec<Request<Effect>> {
        match (begun, self.setting.visits.clone(), self.status) {
            (Ok(id), Some(setting), Some(status)) => {
                let visit = Visit::new(setting, id, &self.now, status, self.setting.hours.clone());
                let for_staff = visit.view();
                self.guided = Some(GuidedVisit { visit, for_staff });
                self.trouble = None;
                self.refresh_guided();
            }
            (Err(failure), ..) => self.trouble = Some(failure),
            _ => {}
        }
        Vec::new()
    }

    /// Something happened to the visit; what it wants done is asked for in its name.
    pub(super) fn step_visit(
        &mut self,
        event: CoreEvent<visit::Input, visit::Outcome>,
    ) -> Vec<Request<Effect>> {
        let Some(guided) = &mut self.guided else {
            return Vec::new();
        };
        let now = Moment {
            wall: self.now.clone(),
            uptime: self.uptime,
        };
        let asked = guided.visit.step(event, &now);
        let over = guided.visit.is_over();
        let mut requests = Vec::new();
        for Request { id, effect } in asked {
            let awaited = DeskAwaited::Visit(id);
            requests.push(self.requests.ask(awaited, Effect::Visit(effect)));
        }
        if over {
            // The next visit counts its requests anew: no answer to this one may reach it.
            self.requests
                .give_up_where(|awaited| matches!(awaited, DeskAwaited::Visit(_)));
            self.guided = None;
            self.staff_serial += 1;
            self.visitor_serial += 1;
        } else {
            self.refresh_guided();
        }
        requests
    }

    /// Makes the staff's page again. Only another page makes an earlier press too late.
    fn refresh_guided(&mut self) {
        let desk = self.setting.locales.desk().clone();
        if let Some(guided) = &mut self.guided {
            let page = guided.visit.view_in(&desk);
            if page.serial != guided.for_staff.serial || page.name != guided.for_staff.name {
                self.staff_serial += 1;
            }
            guided.for_staff = page;
        }
    }

    /// The visit, while its page is what the visitor sees: nothing else is asked of them.
    fn visit_shown(&self) -> Option<&GuidedVisit> {
        match self.screen {
            VisitorScreen::Show | VisitorScreen::Sees => self.guided.as_ref(),
            _ => None,
        }
    }

    /// The visit's page on the visitor's window.
    pub(super) fn visit_page(&self) -> Option<Page> {
        Some(self.visit_shown()?.visit.view())
    }

    /// Whether a scan belongs to the visit.
    pub(super) fn visit_scans(&self) -> bool {
        self.visit_shown().is_some()
    }

    /// A control of the visit was used on the visitor's window.
    pub(super) fn visitor_replies_to_visit(&mut self, reply: &Reply) -> Vec<Request<Effect>> {
        self.step_visit(CoreEvent::Input(visit::Input::Reply(reply.clone())))
    }

    /// A control of the visit was used in the staff's window; `name` is the visit's own.
    pub(super) fn staff_reply_to_visit(
        &mut self,
        name: &str,
        answer: ReplyAction,
    ) -> Vec<Request<Effect>> {
        let Some(guided) = &self.guided else {
            return Vec::new();
        };
        let reply = Reply {
            serial: guided.for_staff.serial,
            control: name.into(),
            answer,
        };
        self.step_visit(CoreEvent::Input(visit::Input::Reply(reply)))
    }

    /// The visit in the staff's window.
    pub(super) fn guided_page(&self) -> Option<GuidedPage> {
        let guided = self.guided.as_ref()?;
        let page = &guided.for_staff;
        let entry = page.body.iter().find_map(|block| match block {
            Block::Entry { field, typed } => Some(GuidedEntry {
                field: named(field).id,
                hint: field.label.clone(),
                typed: typed.clone(),
            }),
            _ => None,
        });
        let types = entry.is_some();
        // Staff have a keyboard: keys on the screen would stand in the way of the answers.
        let blocks = page.body.iter().filter(|block| {
            let keys = matches!(block, Block::Grid { .. });
            !(types && (keys || matches!(block, Block::Entry { .. })))
        });
        let cards = blocks.flat_map(Block::controls);
        let (primary, others): (Vec<_>, Vec<_>) = page
            .actions
            .iter()
            .partition(|control| control.role == Role::Primary);
        let helpers = page.frame.helpers.iter();
        let helpers = helpers.filter(|control| {
            let name = control.id.as_str();
            !KIOSK_ONLY.contains(&name) && name != BACK && name != START_OVER
        });
        // A focused field captures letters, so they reach no row then.
        let keys = KEYS.into_iter().map(Shortcut::Plain);
        let keys = keys.chain(std::iter::repeat(Shortcut::None));
        let rows = cards.chain(others).chain(helpers).zip(keys);
        let rows = rows.map(|(control, key)| KeyedControl {
            control: named(control),
            key,
        });
        let helper = |name: &str| {
            let mut helpers = page.frame.helpers.iter();
            helpers.find(|control| control.id.as_str() == name)
        };
        let end = helper(START_OVER).map(|control| Control {
            label: self.staff_text("staff-visit-end"),
            ..named(control)
        });
        let foot = [
            primary.first().map(|it| (named(it), Shortcut::Enter)),
            helper(BACK).map(|it| (named(it), Shortcut::Escape)),
            end.map(|it| (it, Shortcut::Control('i'))),
        ];
        Some(GuidedPage {
            eyebrow: page.eyebrow.clone(),
            heading: page.heading.clone(),
            lines: lines(page),
            entry,
            rows: rows.collect(),
            foot: foot
                .into_iter()
                .flatten()
                .map(|(control, key)| KeyedControl { control, key })
                .collect(),
        })
    }
}

/// A control of the visit under its name in the staff's window.
fn named(control: &Control) -> Control {
    Control {
        id: format!("{}{VISIT}{}", staff::PREFIX, control.id.as_str()).into(),
        ..control.clone()
    }
}

/// What a page says, line by line: what stands out is an attention.
fn lines(page: &Page) -> Vec<(Tone, Text)> {
    let plain = |text: &Text| (Tone::Hint, text.clone());
    let bold = |text: &Text| (Tone::Attention, text.clone());
    let mut lines: Vec<(Tone, Text)> = Vec::new();
    lines.extend(page.why.iter().map(|(_, why)| plain(why)));
    for block in &page.body {
        match block {
            Block::Paragraph(text) => lines.push(plain(text)),
            Block::Subheading(text) | Block::Figure(text) | Block::Code(_, text) => {
                lines.push(bold(text));
            }
            Block::Notice(tone, texts) => {
                lines.extend(texts.iter().map(|text| (*tone, text.clone())));
            }
            Block::Stops(stops) => {
                for stop in stops {
                    lines.push(bold(&stop.title));
                    let rest = stop.errands.iter().chain(&stop.ask_here);
                    lines.extend(rest.chain(&stop.tags).map(plain));
                }
            }
            Block::List(items) => {
                for item in items {
                    lines.push(bold(&item.title));
                    lines.extend(item.details.iter().map(plain));
                }
            }
            Block::Ticket(ticket) => {
                lines.push(plain(&ticket.caption));
                lines.push(bold(&ticket.number));
                lines.push(bold(&ticket.counter));
                lines.extend([&ticket.place, &ticket.wait].map(plain));
            }
            Block::Phone(phone) => lines.extend([&phone.title, &phone.note].map(plain)),
            Block::Choices { .. }
            | Block::Switches(_)
            | Block::Table(_)
            | Block::Map(_)
            | Block::Entry { .. }
            | Block::Grid { .. } => {}
        }
    }
    lines.retain(|(_, text)| !text.is_empty());
    lines
}
