//! Questions, one a page, and the answers as they are made.

mod blocks;
mod calendar;
mod draft;

use super::act::{Act, ActControl, ActPage};
use super::screen::{Asking, Screen, Then};
use super::{Effect, Visit};
use crate::catalogue::{Fact, Kind, Question, QuestionId, Stage, Value};
use crate::guide::Answer;
use crate::page::{State, TextSize};
use crate::shell::Request;

impl Visit {
    /// Goes on with the interview: the next question, or the plan.
    pub(super) fn ask_on(&mut self) -> Vec<Request<Effect>> {
        let next = self
            .setting
            .guide
            .next(&self.guided(), &self.answers, self.asked.len());
        match next.map(|question| question.id.clone()) {
            Some(question) => {
                self.asked.push(question.clone());
                self.ask(question, Then::Interview);
                self.ask_waits()
            }
            None => self.show_plan(),
        }
    }

    /// Asks what the visit is about: the first question of the interview, or once more with the answer of before,
    /// where something else has to be done too.
    pub(super) fn ask_about(&mut self) -> Vec<Request<Effect>> {
        match self.opening() {
            Some((question, fact)) if self.answers.of(&fact.id).is_some() => {
                self.ask(question, Then::Changed);
                Vec::new()
            }
            _ => self.ask_on(),
        }
    }

    /// The question that every interview begins with, and what it learns.
    pub(super) fn opening(&self) -> Option<(QuestionId, Fact)> {
        let catalogue = self.setting.catalogue();
        let opening = &catalogue.roles.opening;
        let mut questions = catalogue.questions.iter();
        let question = questions.find(|question| question.fact == *opening)?;
        Some((question.id.clone(), catalogue.fact(opening)?.clone()))
    }

    /// Whether a fact is what every interview begins with: what the visit is about.
    fn is_opening(&self, fact: &Fact) -> bool {
        self.setting.catalogue().roles.opening == fact.id
    }

    pub(super) fn ask(&mut self, question: QuestionId, then: Then) {
        let draft = self
            .fact_of(&question)
            .and_then(|fact| self.answers.of(&fact.id))
            .cloned();
        let month = match &draft {
            Some(Answer::Known(Value::Date(date))) => *date,
            _ => self.now.date(),
        };
        let left = match then {
            Then::Interview => {
                let guide = &self.setting.guide;
                guide.about_left(&self.guided(), &self.answers, self.asked.len())
            }
            Then::Changed | Then::Share => 0,
        };
        self.go(Screen::Question(Asking {
            left,
            question,
            draft,
            month: month.first_of_month(),
            then,
        }));
    }

    /// Back from a question: the one before is asked again, and what came after it is forgotten.
    pub(super) fn step_back_in_interview(&mut self) {
        if let Screen::Question(Asking {
            then: Then::Interview,
            ..
        }) = &self.screen
            && let Some(left) = self.asked.pop()
        {
            self.take_back(&left);
        }
        self.back();
        // The answer stays as the draft of the page shown, and is given anew with "next".
        if let Screen::Question(asking) = &self.screen
            && asking.then == Then::Interview
        {
            let question = asking.question.clone();
            self.take_back(&question);
        }
    }

    fn take_back(&mut self, question: &QuestionId) {
        if let Some(fact) = self.fact_of(question).map(|fact| fact.id.clone()) {
            self.answers.take_back(&fact);
        }
    }

    pub(super) fn question_page(&self, asking: &Asking) -> ActPage {
        let id = &asking.question;
        let Some(fact) = self.fact_of(id) else {
            return self.frame("question", self.text(&format!("question-{id}")));
        };
        let heading = self.text(&format!("question-{id}"));
        let mut page = self.frame("question", heading);
        page.why = Some((
            self.text("question-why"),
            self.text(&format!("question-{id}.why")),
        ));
        if asking.then == Then::Interview {
            page.eyebrow = Some(self.text_with(
                "question-count",
                &[
                    ("at", self.asked.len().into()),
                    ("left", asking.left.into()),
                ],
            ));
        }
        page.body = self.answer_blocks(asking, fact);
        // Where an answer goes on by itself, "next" is only for one that was given before.
        if asking.draft.is_some() || !self.goes_on_at_once(fact) {
            page.actions = vec![ActControl {
                state: match (&asking.draft, &fact.kind) {
                    // All that apply can be known only to those who saw all. Errands can be added on the plan.
                    (Some(_), Kind::SeveralOf(_)) if !self.is_opening(fact) => State::AtEnd,
                    (Some(_), _) => State::Ready,
                    (None, _) => State::NotYet,
                },
                ..self.primary("action-next")
            }];
        }
        page
    }

    /// Whether a press is the whole answer, and the next page comes by itself. In large text "next" stays: who sees
    /// badly wants to see first what was pressed.
    fn goes_on_at_once(&self, fact: &Fact) -> bool {
        let one = matches!(fact.kind, Kind::YesNo | Kind::OneOf(_));
        let large = matches!(self.size, TextSize::Large | TextSize::Largest);
        one && !large && !self.setting.confirm
    }

    pub(super) fn press_question(&mut self, mut asking: Asking, act: Act) -> Vec<Request<Effect>> {
        let Some(fact) = self.fact_of(&asking.question).cloned() else {
            return Vec::new();
        };
        if act == Act::Next {
            return match asking.draft.take() {
                Some(answer) => self.answer(&fact, answer, asking.then),
                None => Vec::new(),
            };
        }
        if act == Act::Earlier || act == Act::Later {
            asking.month = self.turned(asking.month, act);
        } else if let Some(draft) = draft::after(&fact, &asking, act) {
            asking.draft = draft;
            if self.goes_on_at_once(&fact)
                && let Some(answer) = asking.draft.clone()
            {
                let then = asking.then;
                // "Back" shows what was answered.
                self.screen = Screen::Question(asking);
                return self.answer(&fact, answer, then);
            }
        } else {
            return Vec::new();
        }
        // Still the same page: its serial stays, and so does the part of it that is shown.
        self.screen = Screen::Question(asking);
        Vec::new()
    }

    pub(super) fn answer(
        &mut self,
        fact: &Fact,
        answer: Answer,
        then: Then,
    ) -> Vec<Request<Effect>> {
        self.answers.give(fact.id.clone(), answer);
        match then {
            // A changed answer may open questions that were closed before.
            Then::Interview | Then::Changed => self.ask_on(),
            Then::Share => self.share_on(),
        }
    }

    /// A number was written by another keyboard than the page's own; what is none changes nothing.
    pub(super) fn write_number(&mut self, mut asking: Asking, text: &str) {
        let Some(Kind::Number { min, max }) = self.fact_of(&asking.question).map(|fact| &fact.kind)
        else {
            return;
        };
        if let Ok(number) = text.trim().parse::<i64>()
            && (*min..=*max).contains(&number)
        {
            asking.draft = Some(Answer::Known(Value::Number(number)));
            self.screen = Screen::Question(asking);
        }
    }

    fn fact_of(&self, question: &QuestionId) -> Option<&Fact> {
        let catalogue = self.setting.catalogue();
        catalogue.fact(&catalogue.question(question)?.fact)
    }

    /// Questions for the counters' sake, not answered yet.
    pub(super) fn open_share_question(&self) -> Option<&Question> {
        self.setting.catalogue().questions.iter().find(|question| {
            question.stage == Stage::Share && self.answers.of(&question.fact).is_none()
        })
    }
}
