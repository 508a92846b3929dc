//! What is counted of a visit, told once at its end: where it was hard, never what was answered.

use std::collections::BTreeSet;

use zeroize::Zeroize as _;

use super::screen::{Screen, Search};
use super::{Effect, Visit};
use crate::api::{CountKind, Counted, LONGEST_WORDS};
use crate::guide::Answer;
use crate::locale::fold;
use crate::shell::Request;

/// What a visit is counted by, as far as its end does not show it.
#[derive(Default)]
pub(super) struct Tally {
    /// Pages on which a person was asked for.
    asked_on: BTreeSet<&'static str>,
    /// Folded search words that found nothing.
    not_found: BTreeSet<String>,
    /// The page on which the visit was left without a number.
    left_on: Option<&'static str>,
}

impl Drop for Tally {
    fn drop(&mut self) {
        while let Some(mut words) = self.not_found.pop_first() {
            words.zeroize();
        }
    }
}

impl Visit {
    /// A person is asked for, on the page that is shown.
    pub(super) fn note_person(&mut self) {
        if self.screen != Screen::Person {
            let page = self.page().name;
            let _ = self.tally.asked_on.insert(page);
        }
    }

    /// The search that is under way, also under the page that asks whether somebody is there.
    pub(super) fn search_under_way(&self) -> Option<Search> {
        match &self.screen {
            Screen::Search(search) => Some(search.clone()),
            Screen::Idle { under, .. } => match &**under {
                Screen::Search(search) => Some(search.clone()),
                _ => None,
            },
            _ => None,
        }
    }

    /// A search was left: what it did not find is counted. What stands there between two keys is not.
    pub(super) fn note_search(&mut self, search: &Search) {
        let words: String = fold::fold(&search.typed)
            .chars()
            .take(LONGEST_WORDS)
            .collect();
        if !words.is_empty() && self.found(&search.typed).is_nothing() {
            let _ = self.tally.not_found.insert(words);
        }
    }

    /// The visit is left, by its visitor or by nobody's touch, perhaps without a number.
    pub(super) fn leave(&mut self) -> Vec<Request<Effect>> {
        let here = match &self.screen {
            Screen::Idle { under, .. } => under.as_ref().clone(),
            screen => screen.clone(),
        };
        let over = matches!(here, Screen::Welcome | Screen::Goodbye | Screen::Printed);
        if !over && !self.handout.handed {
            let shown = std::mem::replace(&mut self.screen, here);
            self.tally.left_on = Some(self.page().name);
            self.screen = shown;
        }
        self.end()
    }

    /// What is told of this visit; nothing when there is nothing to count.
    pub(super) fn count(&mut self) -> Option<Request<Effect>> {
        if let Some(search) = self.search_under_way() {
            self.note_search(&search);
        }
        let questions = self.setting.catalogue().questions.iter();
        let unknown = questions
            .filter(|it| matches!(self.answers.of(&it.fact), Some(Answer::Unknown)))
            .map(|it| Counted::one(CountKind::Unknown, it.id.as_str()));
        let Tally {
            asked_on,
            not_found,
            left_on,
        } = &self.tally;
        let asked = asked_on.iter();
        let asked = asked.map(|page| Counted::one(CountKind::AskStaff, *page));
        let searched = not_found.iter();
        let searched = searched.map(|words| Counted::one(CountKind::NoHit, words.as_str()));
        let left = left_on.iter();
        let left = left.map(|page| Counted::one(CountKind::Left, *page));
        let counted: Vec<Counted> = unknown.chain(asked).chain(searched).chain(left).collect();
        (!counted.is_empty()).then(|| self.requests.tell(Effect::Count(counted)))
    }
}
