//! Search by everyday words.

use std::collections::BTreeSet;

use super::act::{Act, ActBlock, ActControl, ActPage, control};
use super::keyboard;
use super::screen::{Keyboard, Screen, Search, Then};
use super::{Effect, Visit};
use crate::catalogue::{ChoiceId, Value};
use crate::guide::Answer;
use crate::locale::fold;
use crate::locale::{Language, Text};
use crate::page::{Role, Tone};
use crate::search::{Found, Target};
use crate::shell::Request;

/// The most rows that are shown at once.
const MOST_SHOWN: usize = 24;
/// The longest search, in characters.
const LONGEST_SEARCH: usize = 20;

impl Visit {
    pub(super) fn search_page(&self, search: &Search) -> ActPage {
        let mut body = vec![ActBlock::Entry {
            field: self.control(Act::Write, Role::Field, "search-hint"),
            typed: Text::from(search.typed.as_str()),
        }];
        let found = self.found(&search.typed);
        body.extend(self.nothing_found(search, &found));
        if !found.targets.is_empty() {
            body.push(ActBlock::Choices {
                columns: 2,
                cards: self.found_cards(&found.targets, search.from),
            });
        }
        body.push(self.keyboard(search.keys));
        ActPage {
            body,
            // Always, so that no key moves when something is found.
            actions: vec![
                self.control(Act::AskPerson, Role::Secondary, "helper-person"),
                self.control(Act::Guided, Role::Secondary, "doors-guided"),
            ],
            ..self.frame("search", self.text("search-heading"))
        }
    }

    fn nothing_found(&self, search: &Search, found: &Found) -> Option<ActBlock> {
        if !found.is_nothing() || fold::fold(&search.typed).is_empty() {
            return None;
        }
        let advice = match found.targets.is_empty() {
            true => "rec-nothing-found",
            false => "rec-nothing-found-near",
        };
        let lines = vec![self.text("err-nothing-found"), self.text(advice)];
        Some(ActBlock::Notice(Tone::Attention, lines))
    }

    /// A card for each row from one on, as many as are shown at once, and the ways to the others.
    fn found_cards(&self, targets: &[Target], from: usize) -> Vec<ActControl> {
        let shown = targets.iter().enumerate().skip(from).take(MOST_SHOWN);
        let shown = shown.map(|(at, target)| self.found_card(at, target));
        let way = |wanted: bool, act, label, pictogram: &str| {
            wanted.then(|| ActControl {
                pictogram: Some(pictogram.to_owned()),
                ..control(act, Role::Card, self.text(label))
            })
        };
        let before = way(from > 0, Act::FoundBefore, "search-before", "chevron-up");
        let more = from + MOST_SHOWN < targets.len();
        let more = way(more, Act::MoreFound, "search-more", "chevron-down");
        before.into_iter().chain(shown).chain(more).collect()
    }

    /// A row with the situation that it is for.
    fn found_card(&self, at: usize, target: &Target) -> ActControl {
        let catalogue = self.setting.catalogue();
        let heading = target.heading(catalogue);
        let detail = match target {
            Target::Event(_) => Some("search-event".to_owned()),
            _ => heading,
        };
        ActControl {
            detail: detail.map(|id| self.text(&id)),
            ..self.card(Act::Pick(at), &target.message(catalogue))
        }
    }

    pub(super) fn press_search(&mut self, mut search: Search, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Type(key) => {
                keyboard::typed(&mut search.typed, key, LONGEST_SEARCH);
                search.from = 0;
            }
            Act::Erase => {
                let _ = search.typed.pop();
                search.from = 0;
            }
            Act::SwitchKeys => {
                search.keys = match search.keys {
                    Keyboard::Kana => Keyboard::Letters,
                    Keyboard::Letters => Keyboard::Kana,
                };
            }
            Act::MoreFound | Act::FoundBefore => {
                search.from = match act {
                    Act::MoreFound => search.from + MOST_SHOWN,
                    _ => search.from.saturating_sub(MOST_SHOWN),
                };
                self.replace(Screen::Search(search));
                return Vec::new();
            }
            Act::Guided => return self.ask_about(),
            Act::Pick(at) => {
                return match self.found(&search.typed).targets.get(at) {
                    Some(target) => self.choose(target),
                    None => Vec::new(),
                };
            }
            _ => return Vec::new(),
        }
        self.screen = Screen::Search(search);
        Vec::new()
    }

    fn choose(&mut self, target: &Target) -> Vec<Request<Effect>> {
        match target {
            Target::Event(choice) => self.begin_with(choice),
            Target::Procedure(errand) => self.choose_errand(errand.clone()),
            Target::Enquiry(id) => {
                self.go(Screen::Enquiry(id.clone()));
                Vec::new()
            }
        }
    }

    /// Begins the interview with its first question answered, or goes on with one more thing that the visit is
    /// about; "back" shows the question.
    fn begin_with(&mut self, event: &ChoiceId) -> Vec<Request<Effect>> {
        let Some((question, fact)) = self.opening() else {
            return Vec::new();
        };
        let mut about = BTreeSet::from([event.clone()]);
        let then = match self.answers.of(&fact.id) {
            None => {
                self.asked.push(question.clone());
                Then::Interview
            }
            Some(before) => {
                if let Answer::Known(Value::Choices(before)) = before {
                    about.extend(before.iter().cloned());
                }
                Then::Changed
            }
        };
        let answer = Answer::Known(Value::Choices(about));
        self.ask(question, then);
        if let Screen::Question(asking) = &mut self.screen {
            asking.draft = Some(answer.clone());
        }
        self.answer(&fact, answer, then)
    }

    /// An empty search, on the keys that the visitor's language is written with.
    pub(super) fn empty_search(&self) -> Screen {
        let language = self.setting.locales.language(&self.lang);
        Screen::Search(Search::on(
            match language.is_some_and(Language::is_japanese) {
                true => Keyboard::Kana,
                false => Keyboard::Letters,
            },
        ))
    }

    /// What was written by another keyboard than the page's own.
    pub(super) fn write_search(&mut self, search: &Search, text: &str) {
        self.screen = Screen::Search(Search {
            typed: text.chars().take(LONGEST_SEARCH).collect(),
            keys: search.keys,
            from: 0,
        });
    }

    /// What was typed finds, in any of the languages. A life event that the visit is about already is not offered
    /// once more.
    pub(super) fn found(&self, typed: &str) -> Found {
        let mut found = self.setting.index.find(typed);
        let opening = &self.setting.catalogue().roles.opening;
        if let Some(Answer::Known(Value::Choices(about))) = self.answers.of(opening) {
            found
                .targets
                .retain(|target| !matches!(target, Target::Event(event) if about.contains(event)));
        }
        found
    }
}
