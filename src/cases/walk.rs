//! Walks a household through the interview, and compares its plan with what a clerk expects.

use jiff::civil::Date;
use toml::Spanned;

use super::Case;
use crate::catalogue::{FactId, ProcedureId};
use crate::guide::{Answer, Answers, Certainty, Goal, Guide, Plan};

/// What is wrong, the byte of the file where it is demanded, and what to do.
type Failure = (usize, String, String);

/// Everything that is wrong with the plans of one household.
pub(super) fn failures(case: &Case, guide: &Guide, today: Date) -> Vec<Failure> {
    let mut found = door(case, guide, today, &case.answers, None);
    for differing in &case.doors {
        let mut answers = case.answers.clone();
        for (fact, answer) in differing.get_ref().iter() {
            answers.give(fact.clone(), answer.clone());
        }
        let at = Some(differing.span().start);
        found.extend(door(case, guide, today, &answers, at));
    }
    found
}

/// One door: the truthful interview, and the same with each answer in turn not known.
fn door(
    case: &Case,
    guide: &Guide,
    today: Date,
    truth: &Answers,
    at: Option<usize>,
) -> Vec<Failure> {
    let told = interview(guide, truth, None);
    let plan = guide.plan(&Goal::default(), &told, today);
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
                format!("`annai why` tells what keeps `{id}` off: mend its `when`, or the case"),
            )),
        }
    }
    for procedure in &case.must_not {
        let id = procedure.get_ref();
        if certainty(&plan, id).is_some() {
            found.push((
                place(procedure),
                format!("`{id}` is on the plan"),
                format!("`annai why` tells what puts `{id}` on it: mend its `when`, or the case"),
            ));
        }
    }
    if let Some(first) = &case.first {
        let stop = plan.stops.first();
        let mut there = stop.into_iter().flat_map(|stop| &stop.entries);
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
        found.extend(in_doubt(case, guide, today, truth, &told, &place));
    }
    found
}

/// An answer that is not known may add to a plan, never take from it; and it makes nothing sure that is wrong.
fn in_doubt(
    case: &Case,
    guide: &Guide,
    today: Date,
    truth: &Answers,
    told: &Answers,
    place: &dyn Fn(&Spanned<ProcedureId>) -> usize,
) -> Vec<Failure> {
    let mut found = Vec::new();
    for (fact, _) in told.iter() {
        let plan = guide.plan(
            &Goal::default(),
            &interview(guide, truth, Some(fact)),
            today,
        );
        let lost = case.must.iter();
        let lost = lost.filter(|it| certainty(&plan, it.get_ref()).is_none());
        found.extend(lost.map(|it| {
            let what = format!("`{}` is lost when `{fact}` is not known", it.get_ref());
            (
                place(it),
                what,
                "see `annai why` with that answer as \"?\"".to_owned(),
            )
        }));
        let wrong = case.must_not.iter();
        let wrong = wrong.filter(|it| certainty(&plan, it.get_ref()) == Some(Certainty::Needed));
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

/// What a truthful household has said when the interview ends. What its case does not tell, and the fact that is in
/// doubt, it does not know.
fn interview(guide: &Guide, truth: &Answers, in_doubt: Option<&FactId>) -> Answers {
    let (goal, mut said) = (Goal::default(), Answers::new());
    while let Some(question) = guide.next(&goal, &said, said.len()) {
        let fact = &question.fact;
        let known = truth.of(fact).filter(|_| in_doubt != Some(fact));
        said.give(fact.clone(), known.cloned().unwrap_or(Answer::Unknown));
    }
    said
}

fn certainty(plan: &Plan, procedure: &ProcedureId) -> Option<Certainty> {
    let mut entries = plan.entries();
    let entry = entries.find(|entry| entry.procedure == *procedure);
    entry.map(|entry| entry.certainty)
}
