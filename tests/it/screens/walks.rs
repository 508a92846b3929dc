//! From every page to a number on paper, by each input alone: a keypad, two switches, one switch.

use annai::config::{KeyAction, Keypad};
use annai::page::{BACK, Block, Page, State};
use annai::ui::pane::Pane;
use annai::ui::window::Settings;
use annai::visit::Outcome;
use rstest::rstest;

use super::keys::{focus, pane, settings, standing, usable};
use crate::visit::trouble::everywhere;

use crate::visit::visitor::{HallSays, Visitor};

/// Steps of the longest way, and some more.
const MOST_PAGES: usize = 120;

/// What somebody has in place of a finger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InputDevice {
    /// Next, previous, select, and back.
    Keypad,
    /// Next and select.
    TwoSwitches,
    /// Select; the focus moves by itself.
    OneSwitch,
}

struct Walker {
    visitor: Visitor,
    pane: Pane<Page>,
    settings: Settings,
    device: InputDevice,
}

impl Walker {
    fn new(visitor: Visitor, device: InputDevice) -> Self {
        let scan_seconds = if device == InputDevice::OneSwitch {
            2
        } else {
            0
        };
        let keypad = Keypad {
            scan_seconds,
            ..Keypad::default()
        };
        Self {
            pane: pane(&visitor.page(), standing()),
            visitor,
            settings: Settings {
                keypad,
                ..settings()
            },
            device,
        }
    }

    fn key(&mut self, action: KeyAction) {
        if let Some(event) = self.pane.act(action, &self.settings) {
            self.visitor.feel(event);
        }
        self.pane.show(&self.visitor.page(), &self.settings);
    }

    /// What the window does by itself at each step of the scanning.
    fn scanning_step(&mut self) {
        if focus(&self.pane).is_some() {
            let _ = self.pane.act(KeyAction::Next, &self.settings);
        }
    }

    /// Uses a control.
    fn select(&mut self, control: &str) {
        let all = usable(&self.visitor.page());
        let back_half = all.iter().position(|id| id == control) > Some(all.len() / 2);
        match self.device {
            InputDevice::Keypad if control == BACK => return self.key(KeyAction::Back),
            InputDevice::OneSwitch => self.key(KeyAction::Select),
            InputDevice::Keypad | InputDevice::TwoSwitches => {}
        }
        for _ in 0..=all.len() {
            if focus(&self.pane).is_some_and(|id| id.as_str() == control) {
                return self.key(KeyAction::Select);
            }
            match self.device {
                InputDevice::OneSwitch => self.scanning_step(),
                InputDevice::Keypad if back_half => self.key(KeyAction::Previous),
                InputDevice::Keypad | InputDevice::TwoSwitches => self.key(KeyAction::Next),
            }
        }
        panic!("{control} is not reached on {}", self.visitor.page().name);
    }

    /// Goes on until a sheet is printed.
    fn print(&mut self, from: &str) {
        for _ in 0..MOST_PAGES {
            let page = self.visitor.page();
            if page.name == "printed" {
                return;
            }
            let control = way(&page);
            self.select(&control);
            if page.name == "ticket" && control == "print" {
                self.visitor.answer(Outcome::Printed(Ok(())));
            }
        }
        panic!(
            "no way from {from}: at last on {}",
            self.visitor.page().name
        );
    }
}

/// The control that leads on from a page.
fn way(page: &Page) -> String {
    let there = |id: &str| page.control(id).is_some_and(|it| it.state != State::NotYet);
    let is_open = |id: &str| {
        let states = [State::Ready, State::NotChosen];
        page.control(id)
            .is_some_and(|it| states.contains(&it.state))
    };
    let first_card = || {
        let cards = page.body.iter().find_map(|block| match block {
            Block::Choices { cards, .. } => cards.first(),
            _ => None,
        });
        cards.map(|card| card.id.as_str().to_owned())
    };
    let last_action = || {
        let ready = page.actions.last().filter(|it| it.state != State::NotYet);
        ready.map(|action| action.id.as_str().to_owned())
    };
    match page.name {
        "welcome" => Some("language-en".to_owned()),
        "doors" => Some("procedure-cert_residence".to_owned()),
        "topics" | "errands" => first_card(),
        "idle" => Some("stay".to_owned()),
        "languages" | "looks" | "person" | "search" | "record" | "places" => Some(BACK.to_owned()),
        _ if there("print") => Some("print".to_owned()),
        _ if is_open("unknown") => Some("unknown".to_owned()),
        _ => last_action().or_else(first_card),
    }
    .filter(|control| there(control))
    .unwrap_or_else(|| BACK.to_owned())
}

#[rstest]
#[case(InputDevice::Keypad)]
#[case(InputDevice::TwoSwitches)]
#[case(InputDevice::OneSwitch)]
fn every_page_leads_to_a_number_on_paper(#[case] device: InputDevice) {
    let mut pages = everywhere();
    // While the hall is closed there is no number.
    pages.retain(|(name, _)| *name != "closed");
    let mut idle = Visitor::new();
    idle.press("language-en");
    idle.wait(150);
    let mut places = Visitor::new();
    places.presses(&["language-en", "find-place"]);
    pages.extend([
        ("welcome", Visitor::new()),
        ("idle", idle),
        ("places", places),
    ]);
    for (name, visitor) in pages {
        assert_eq!(visitor.page().name, name);
        visitor.script().hall = HallSays::Number;
        Walker::new(visitor, device).print(name);
    }
}
