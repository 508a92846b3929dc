//! Keys in place of touch: a keypad, two switches, one switch.

use std::collections::BTreeSet;

use annai::config::{KeyAction, Keypad};
use annai::page::{BACK, ControlId, Page, Reply, ReplyAction, Role};
use annai::shell::UiEvent;
use annai::ui::pane::Pane;
use annai::ui::window::{Lock, Settings, WindowMode};
use iced::Size;
use tokio_util::sync::CancellationToken;

use super::{PORTRAIT, journeys, kit};
use crate::visit::staff;
use crate::visit::visitor::Visitor;

pub(crate) fn settings() -> Settings {
    Settings {
        panel: PORTRAIT,
        frame: WindowMode::Full,
        lock: Lock::Locked,
        title: String::new(),
        kit: kit().clone(),
        keypad: Keypad::default(),
        reader: None,
        assistive: None,
        desk: None,
        quit: CancellationToken::new(),
    }
}

pub(super) fn pane(page: &Page, size: Size) -> Pane<Page> {
    Pane::new(page.clone(), &settings(), size)
}

pub(super) fn standing() -> Size {
    Size::new(PORTRAIT.width as f32, PORTRAIT.height as f32)
}

/// The control in focus: the one inside of the ring.
pub(super) fn focus(pane: &Pane<Page>) -> Option<ControlId> {
    let ring = pane.scene().ring?;
    let mut controls = pane.picture().controls();
    let inside = |id: &ControlId| {
        let target = pane.scene().target(id);
        target.is_some_and(|target| target.bounds == ring.bounds)
    };
    controls
        .find(|control| inside(&control.id))
        .map(|control| control.id.clone())
}

pub(super) fn usable(page: &Page) -> Vec<String> {
    let controls = page
        .controls()
        .filter(|control| control.role != Role::Field);
    controls
        .map(|control| control.id.as_str().to_owned())
        .collect()
}

/// The controls that a key reaches, one press after the other, and once more the first.
fn walked(page: &Page, action: KeyAction) -> Vec<String> {
    let mut pane = pane(page, standing());
    let steps = usable(page).len() + 1;
    let walked = (0..steps).map(|_| {
        let _ = pane.act(action, &settings());
        let at = focus(&pane);
        at.map_or_else(String::new, |id| id.as_str().to_owned())
    });
    walked.collect()
}

#[test]
fn next_reaches_every_control_of_every_page_in_the_order_of_focus() {
    let mut seen = BTreeSet::new();
    for page in journeys::fullest_pages("en") {
        let mut expected = usable(&page);
        if expected.is_empty() || !seen.insert(page.name) {
            continue;
        }
        expected.push(expected[0].clone());
        let walked = walked(&page, KeyAction::Next);
        assert!(walked == expected, "{}: {walked:?}", page.name);
    }
}

#[test]
fn previous_goes_the_same_way_back() {
    let pages = journeys::fullest_pages("en");
    let page = pages.iter().find(|page| page.name == "plan").unwrap();
    let mut expected = usable(page);
    expected.reverse();
    expected.push(expected[0].clone());
    assert!(walked(page, KeyAction::Previous) == expected);
}

/// A visitor who has a keypad alone.
struct KeypadUser {
    visitor: Visitor,
    pane: Pane<Page>,
    keys: usize,
}

impl KeypadUser {
    fn new() -> Self {
        let visitor = Visitor::new();
        let pane = pane(&visitor.page(), standing());
        Self {
            visitor,
            pane,
            keys: 0,
        }
    }

    fn key(&mut self, action: KeyAction) {
        self.keys += 1;
        if let Some(event) = self.pane.act(action, &settings()) {
            self.visitor.feel(event);
        }
        self.pane.show(&self.visitor.page(), &settings());
    }

    /// Moves on to a control, and selects it.
    fn select(&mut self, control: &str) {
        let most = usable(&self.visitor.page()).len();
        for _ in 0..most {
            self.key(KeyAction::Next);
            if focus(&self.pane).is_some_and(|id| id.as_str() == control) {
                self.key(KeyAction::Select);
                return;
            }
        }
        panic!("{control} is not reached on {}", self.visitor.page().name);
    }
}

#[test]
fn two_switches_lead_to_a_number_on_paper() {
    let mut user = KeypadUser::new();
    user.select("language-en");
    user.select("procedure-cert_residence");
    while user.visitor.page().name != "ticket" {
        let page = user.visitor.page();
        let answer = page
            .controls()
            .find(|control| control.id.as_str() == "unknown");
        let on = page
            .actions
            .last()
            .map(|action| action.id.as_str().to_owned());
        let to = answer.map(|control| control.id.as_str().to_owned()).or(on);
        user.select(&to.unwrap());
        assert!(user.keys < 500, "stuck on {}", user.visitor.page().name);
    }
    user.select("print");
    user.visitor.answer(annai::visit::Outcome::Printed(Ok(())));
    assert_eq!(user.visitor.page().name, "printed");
}

#[test]
fn a_page_begins_without_focus_so_that_a_second_press_uses_nothing() {
    let mut user = KeypadUser::new();
    user.select("language-en");
    assert!(focus(&user.pane).is_none());
    user.key(KeyAction::Select);
    assert_eq!(user.visitor.page().name, "doors");
    user.key(KeyAction::Previous);
    assert_eq!(
        focus(&user.pane).unwrap().as_str(),
        "read-aloud",
        "the last control"
    );
    user.key(KeyAction::Back);
    assert_eq!(user.visitor.page().name, "welcome");
    user.key(KeyAction::Help);
    assert_eq!(user.visitor.page().name, "person");
}

#[test]
fn a_hand_takes_the_ring_away_and_moving_it_keeps_the_visit() {
    let mut user = KeypadUser::new();
    user.select("language-en");
    user.visitor.wait(140);
    user.key(KeyAction::Next);
    user.visitor.wait(140);
    assert_eq!(
        user.visitor.page().name,
        "doors",
        "moving the focus is being there"
    );
    assert!(focus(&user.pane).is_some());
    user.pane.blur();
    assert!(focus(&user.pane).is_none());
    let event = user.pane.act(KeyAction::Back, &settings());
    let reply = |reply: &Reply| {
        reply.control == ControlId::from(BACK) && reply.answer == ReplyAction::Press
    };
    assert!(matches!(event, Some(UiEvent::Reply(it)) if reply(&it)));
}

#[test]
fn staff_come_to_their_page_and_leave_it_by_keys() {
    let mut user = KeypadUser::new();
    user.key(KeyAction::Staff);
    assert_eq!(user.visitor.page().name, "staff-pin");
    for digit in staff::PIN.chars() {
        user.select(&format!("key-{digit}"));
    }
    user.select("next");
    assert_eq!(user.visitor.page().name, "staff");
    user.select("print");
    user.visitor.answer(annai::visit::Outcome::Printed(Ok(())));
    user.select("finish");
    assert!(user.visitor.ended);
}
