//! Lists that staff choose from: counters, remarks, phrases.

use super::{Desk, Effect};
use crate::api::{DeskAction, Stop};
use crate::catalogue::{CounterId, RemarkKind};
use crate::locale::Text;
use crate::page::staff::{KeyedControl, Menu, Shortcut};
use crate::page::{Control, Role, State};
use crate::shell::Request;

/// Rows of a list that are shown at once.
const ROWS: usize = 18;
/// The keys of the rows.
const KEYS: [char; ROWS] = [
    '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i',
];

/// A list that is open.
#[derive(Clone)]
pub(super) struct OpenMenu {
    what: MenuOf,
    /// Which page of it, from 0.
    page: usize,
}

/// What is chosen from.
#[derive(Clone)]
enum MenuOf {
    /// Where the ticket goes instead of this counter.
    Transfer,
    /// Which counter the ticket goes to as well, at the end.
    AddStop,
    /// Who else may be asked for as a reader of the note.
    AddReader,
    /// Where the visitor had told the same before.
    Told,
    /// What to put into the note.
    Remarks,
    /// Headings of the phrasebook.
    Topics,
    /// The phrases under a heading, by its place.
    Phrases(usize),
}

/// One row.
struct MenuRow {
    text: Text,
    chosen: Option<bool>,
    pick: Pick,
}

/// What choosing a row does.
enum Pick {
    Counter(CounterId),
    Remark(u16),
    Topic(usize),
    Phrase(usize),
}

impl OpenMenu {
    fn new(what: MenuOf) -> Self {
        Self { what, page: 0 }
    }
}

impl Desk {
    /// Opens the list behind a control; `false` when it opens none.
    pub(super) fn open_menu(&mut self, name: &str) -> bool {
        let what = match name {
            "transfer" => MenuOf::Transfer,
            "add-stop" => MenuOf::AddStop,
            "add-reader" => MenuOf::AddReader,
            "told" => MenuOf::Told,
            "remarks" => MenuOf::Remarks,
            "phrases" => MenuOf::Topics,
            _ => return false,
        };
        self.menu = Some(OpenMenu::new(what));
        self.staff_serial += 1;
        true
    }

    /// Takes a press on a control of the open list, by its name.
    pub(super) fn press_menu(&mut self, name: &str) -> Vec<Request<Effect>> {
        let Some(menu) = self.menu.clone() else {
            return Vec::new();
        };
        self.staff_serial += 1;
        if name == "menu-close" {
            self.menu = None;
            return Vec::new();
        }
        let rows = self.rows(&menu.what);
        if name == "menu-more" {
            let pages = rows.len().div_ceil(ROWS).max(1);
            self.menu = Some(OpenMenu {
                page: (menu.page + 1) % pages,
                ..menu
            });
            return Vec::new();
        }
        let at = name
            .strip_prefix("menu-")
            .and_then(|at| at.parse::<usize>().ok());
        let Some(row) = at.and_then(|at| rows.into_iter().nth(at)) else {
            return Vec::new();
        };
        self.pick(&menu, row.pick)
    }

    fn pick(&mut self, menu: &OpenMenu, pick: Pick) -> Vec<Request<Effect>> {
        match pick {
            Pick::Topic(at) => {
                self.menu = Some(OpenMenu::new(MenuOf::Phrases(at)));
            }
            Pick::Phrase(at) => {
                self.menu = None;
                self.ask_phrase(at);
            }
            Pick::Remark(code) => {
                let remarks = &mut self.draft.remarks;
                match remarks.iter().position(|known| *known == code) {
                    Some(at) => drop(remarks.remove(at)),
                    None => remarks.push(code),
                }
            }
            Pick::Counter(counter) => {
                self.menu = None;
                return self.pick_counter(&menu.what, counter);
            }
        }
        Vec::new()
    }

    fn pick_counter(&mut self, what: &MenuOf, counter: CounterId) -> Vec<Request<Effect>> {
        let ticket = self.at_this_desk().or_else(|| self.chosen_ticket());
        let ticket = ticket.map(|standing| (standing.ticket, standing.stops));
        let stop = Stop {
            counter: counter.clone(),
            minutes: 0,
        };
        match (what, ticket) {
            (MenuOf::AddReader, _) => {
                self.draft.more_readers.push(counter);
                Vec::new()
            }
            (MenuOf::Told, _) => self.count_told(counter),
            (MenuOf::Transfer, Some((ticket, _))) => {
                self.serve_soon(ticket, DeskAction::Transfer(stop))
            }
            (MenuOf::AddStop, Some((ticket, stops))) => {
                let place = Some(stops);
                self.serve(ticket, DeskAction::AddStop { stop, place })
            }
            _ => Vec::new(),
        }
    }

    fn rows(&self, what: &MenuOf) -> Vec<MenuRow> {
        let catalogue = self.setting.catalogue();
        let locales = &self.setting.locales;
        let desk = locales.desk();
        match what {
            MenuOf::Transfer | MenuOf::AddStop | MenuOf::AddReader | MenuOf::Told => {
                let told = matches!(what, MenuOf::Told);
                let others = catalogue.counters.iter();
                others
                    .filter(|counter| counter.id != self.setting.desk.counter)
                    .map(|counter| MenuRow {
                        text: counter.title(locales, desk),
                        chosen: told.then(|| self.was_told_at(&counter.id)),
                        pick: Pick::Counter(counter.id.clone()),
                    })
                    .collect()
            }
            MenuOf::Remarks => {
                let mut remarks: Vec<_> = catalogue
                    .remarks
                    .iter()
                    .filter(|remark| remark.is_for(&self.setting.desk.counter))
                    .collect();
                // What this counter alone says stands first, then how it went, then what comes next.
                remarks.sort_by_key(|remark| {
                    let own = remark.counters.is_empty();
                    (own || remark.kind != RemarkKind::Note, remark.kind)
                });
                remarks
                    .into_iter()
                    .map(|remark| MenuRow {
                        text: self.staff_text(&format!("remark-{}", remark.id)),
                        chosen: Some(self.draft.remarks.contains(&remark.code)),
                        pick: Pick::Remark(remark.code),
                    })
                    .collect()
            }
            MenuOf::Topics => {
                let topics = catalogue.phrase_topics.iter().enumerate();
                topics
                    .map(|(at, topic)| MenuRow {
                        text: self.staff_text(&format!("phrases-{topic}")),
                        chosen: None,
                        pick: Pick::Topic(at),
                    })
                    .collect()
            }
            MenuOf::Phrases(topic) => {
                let topic = catalogue.phrase_topics.get(*topic);
                let phrases = catalogue.phrases.iter().enumerate();
                phrases
                    .filter(|(_, phrase)| Some(&phrase.topic) == topic)
                    .map(|(at, phrase)| MenuRow {
                        text: self.staff_text(&format!("phrase-{}", phrase.id)),
                        chosen: None,
                        pick: Pick::Phrase(at),
                    })
                    .collect()
            }
        }
    }

    /// The open list as data.
    pub(super) fn menu_page(&self) -> Option<Menu> {
        let menu = self.menu.as_ref()?;
        let rows = self.rows(&menu.what);
        let pages = rows.len().div_ceil(ROWS);
        let shown = rows
            .into_iter()
            .enumerate()
            .skip(menu.page * ROWS)
            .take(ROWS);
        let items = shown.zip(KEYS).map(|((at, row), key)| KeyedControl {
            control: Control {
                state: match row.chosen {
                    Some(chosen) => State::chosen(chosen),
                    None => State::Ready,
                },
                ..super::staff::control(&format!("menu-{at}"), Role::Card, row.text)
            },
            key: Shortcut::Plain(key),
        });
        let close = KeyedControl {
            control: super::staff::control(
                "menu-close",
                Role::Secondary,
                self.staff_text("staff-menu-close"),
            ),
            key: Shortcut::Escape,
        };
        let more = KeyedControl {
            control: super::staff::control(
                "menu-more",
                Role::Secondary,
                self.staff_text("staff-menu-more"),
            ),
            key: Shortcut::Plain('0'),
        };
        let heading = match menu.what {
            MenuOf::Transfer => "staff-menu-transfer",
            MenuOf::AddStop => "staff-menu-add",
            MenuOf::AddReader => "staff-menu-reader",
            MenuOf::Told => "staff-menu-told",
            MenuOf::Remarks => "staff-menu-remarks",
            MenuOf::Topics | MenuOf::Phrases(_) => "staff-menu-phrases",
        };
        Some(Menu {
            heading: self.staff_text(heading),
            items: items.collect(),
            foot: (pages > 1)
                .then_some(more)
                .into_iter()
                .chain([close])
                .collect(),
        })
    }
}
