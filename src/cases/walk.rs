//! Walks a household through the interview, and compares its plan with what a clerk expects.

use jiff::civil::Date;
use toml::Spanned;

use super::Case;
use crate::catalogue::{FactId, ProcedureId};
use crate::guide::{Answer, Answers, Certainty, Goal, Guide, Plan};

/// What is wrong, the byte of the file where it is demanded, and what to do.
type Failure = (usize, String, String);

/// What all cases are walked with.
pub(super) struct CaseWalk<'g> {
    guide: &'g Guide,
    today: Date,
    /// The plan of a visitor who does not know what the visit is about: the same for every household.
    at_a_loss: Plan,
}

impl<'g> CaseWalk<'g> {
    pub(super) fn new(guide: &'g Guide, today: Date) -> Self {
        let truth = Answers::new();
        let said = Interview::default().finish(guide, &truth).said;
        let at_a_loss = guide.plan(&Goal::default(), &said, today);
        Self {
            guide,
            today,
            at_a_loss,
        }
    }

    /// Everything that is wrong with the plans of one household.
    pub(super) fn failures(&self, case: &Case) -> Vec<Failure> {
        let mut found = self.door(case, &case.answers, None);
        for differing in &case.doors {
            let mut answers = case.answers.clone();
            for (fact, answer) in differing.get_ref().iter() {
                answers.give(fact.clone(), answer.clone());
            }
            let at = Some(differing.span().start);
            found.extend(self.door(case, &answers, at));
        }
        found
    }

    /// One door: the truthful interview, and the same with each answer in turn not known.
    fn door(&self, case: &Case, truth: &Answers, at: Option<usize>) -> Vec<Failure> {
        let told = Interview::default().finish(self.guide, truth);
        let plan = self.guide.plan(&Goal::default(), &told.said, self.today);
        let mut found = Vec::new();
        let place = |written: &Spanned<ProcedureId>| at.unwrap_or(written.span().start);
        for procedure in &case.must {
            let id = procedure.get_ref();
            match certainty(&plan, id) {
                Some(Certainty::Needed) => {}
                Some(Certainty::AskHere) => found.push((
                    place(procedure),
                    format!("`{id}` is only asked about, because an answer is missing"),
                    format!("add the answers that `annai why` names for `{id}`"),
                )),
                None => found.push((
                    place(procedure),
                    format!("`{id}` is not on the plan"),
                    format!(
                        "`annai why` tells what keeps `{id}` off: mend its `when`, or the case"
                    ),
                )),
            }
        }
        for procedure in &case.must_not {
            let id = procedure.get_ref();
            if certainty(&plan, id).is_some() {
                found.push((
                    place(procedure),
                    format!("`{id}` is on the plan"),
                    format!(
                        "`annai why` tells what puts `{id}` on it: mend its `when`, or the case"
                    ),
                ));
            }
        }
        if let Some(first) = &case.first {
            let stop = plan.stops.first();
            // Where nothing can be done today, what can be done next is first.
            let next = plan.later.first().filter(|_| stop.is_none());
            let mut there = stop.into_iter().flat_map(|stop| &stop.entries).chain(next);
            if !there.any(|entry| entry.procedure == *first.get_ref()) {
                let stop = stop.map_or("none", |stop| stop.counter.as_str());
                found.push((
                    place(first),
                    format!("`{}` is not at the first stop ({stop})", first.get_ref()),
                    "mend `after` of the procedures at that stop, or the case".to_owned(),
                ));
            }
        }
        if found.is_empty() {
            found.extend(self.in_doubt(case, truth, &told, &place));
        }
        found
    }

    /// An answer that is not known may add to a plan, never take from it; and it makes nothing sure that is wrong.
    fn in_doubt(
        &self,
        case: &Case,
        truth: &Answers,
        told: &Interview,
        place: &dyn Fn(&Spanned<ProcedureId>) -> usize,
    ) -> Vec<Failure> {
        let mut found = Vec::new();
        for (at, fact) in told.asked.iter().enumerate() {
            let plan = match at {
                0 => &self.at_a_loss,
                _ => {
                    let doubtful = told.in_doubt_at(at).finish(self.guide, truth);
                    &self
                        .guide
                        .plan(&Goal::default(), &doubtful.said, self.today)
                }
            };
            let lost = case.must.iter();
            let lost = lost.filter(|it| certainty(plan, it.get_ref()).is_none());
            found.extend(lost.map(|it| {
                let what = format!("`{}` is lost when `{fact}` is not known", it.get_ref());
                (
                    place(it),
                    what,
                    "see `annai why` with that answer as \"?\"".to_owned(),
                )
            }));
            let wrong = case.must_not.iter();
            let wrong = wrong.filter(|it| certainty(plan, it.get_ref()) == Some(Certainty::Needed));
            // Needed it is; which row settles it is still open.
            let covering = |it: &ProcedureId| {
                let mut open = plan.entries();
                open.any(|entry| self.guide.catalogue().covers(&entry.procedure, it))
            };
            let wrong = wrong.filter(|it| !covering(it.get_ref()));
            found.extend(wrong.map(|it| {
                let what = format!(
                    "`{}` is taken for sure when `{fact}` is not known",
                    it.get_ref()
                );
                (
                    place(it),
                    what,
                    "see `annai why` with that answer as \"?\"".to_owned(),
                )
            }));
        }
        found
    }
}

/// An interview: what was asked, in order, and what was said.
#[derive(Default)]
struct Interview {
    asked: Vec<FactId>,
    said: Answers,
}

impl Interview {
    /// Goes on to the end as a truthful household does. What its case does not tell, it does not know.
    fn finish(mut self, guide: &Guide, truth: &Answers) -> Self {
        let goal = Goal::default();
        while let Some(question) = guide.next(&goal, &self.said, self.asked.len()) {
            let known = truth.of(&question.fact).cloned();
            self.say(&question.fact, known.unwrap_or(Answer::Unknown));
        }
        self
    }

    /// The same interview up to a question whose answer is not known.
    fn in_doubt_at(&self, place: usize) -> Self {
        let mut interview = Self::default();
        for fact in &self.asked[..place] {
            let said = self.said.of(fact).cloned();
            interview.say(fact, said.unwrap_or(Answer::Unknown));
        }
        interview.say(&self.asked[place], Answer::Unknown);
        interview
    }

    fn say(&mut self, fact: &FactId, answer: Answer) {
        self.asked.push(fact.clone());
        self.said.give(fact.clone(), answer);
    }
}

fn certainty(plan: &Plan, procedure: &ProcedureId) -> Option<Certainty> {
    let mut entries = plan.entries();
    let entry = entries.find(|entry| entry.procedure == *procedure);
    entry.map(|entry| entry.certainty)
}
