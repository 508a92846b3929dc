//! A plan as JSON for programs.

use serde_json::{Value, json};

use super::Shown;
use crate::catalogue::Period;
use crate::guide::{Certainty, Due, Entry, Goal, PlannedStop};

impl Shown<'_> {
    pub(super) fn json(&self) -> Value {
        let list = |entries: &[Entry]| {
            entries
                .iter()
                .map(|entry| self.entry_json(entry))
                .collect::<Vec<_>>()
        };
        let ask_here: Vec<&str> = self
            .plan
            .entries()
            .filter(|entry| entry.certainty == Certainty::AskHere)
            .map(|entry| entry.procedure.as_str())
            .collect();
        json!({
            "today": self.today.to_string(),
            "lang": self.lang.as_str(),
            "goal": match self.goal {
                Goal::Guided(_) => "guided",
                Goal::Errands(_) => "errands",
            },
            "stops": self.plan.stops.iter().map(|stop| self.stop_json(stop)).collect::<Vec<_>>(),
            "no_visit": list(&self.plan.no_visit),
            "elsewhere": list(&self.plan.elsewhere),
            "later": self.plan.later.iter().map(|entry| self.entry_json(entry)).collect::<Vec<_>>(),
            "ask_here": ask_here,
            "next_question": self.next.map(|question| json!({
                "id": question.id.as_str(),
                "fact": question.fact.as_str(),
                "text": self.name("question", question.id.as_str()),
                "why": self.name("question", &format!("{}.why", question.id)),
            })),
            "about_left": self.about_left,
        })
    }

    fn stop_json(&self, stop: &PlannedStop) -> Value {
        let counter = self.guide.catalogue().counter(&stop.counter);
        let building = counter
            .map(|counter| counter.building.as_str())
            .unwrap_or_default();
        json!({
            "counter": stop.counter.as_str(),
            "name": self.name("counter", stop.counter.as_str()),
            "number": counter.and_then(|counter| counter.number),
            "building": building,
            "building_name": self.name("building", building),
            "floor": counter.map(|counter| counter.floor),
            "procedures": stop.entries.iter().map(|entry| self.entry_json(entry)).collect::<Vec<_>>(),
        })
    }

    fn entry_json(&self, entry: &Entry) -> Value {
        let procedure = self.guide.catalogue().procedure(&entry.procedure);
        let named = |table: &str, id: &str, sure: Certainty| json!({ "id": id, "name": self.name(table, id), "certainty": certainty(sure) });
        let documents = entry
            .documents
            .iter()
            .map(|(id, sure)| named("document", id.as_str(), *sure));
        let ways = entry
            .ways
            .iter()
            .map(|(id, sure)| named("way", id.as_str(), *sure));
        json!({
            "id": entry.procedure.as_str(),
            "name": self.name("procedure", entry.procedure.as_str()),
            "certainty": certainty(entry.certainty),
            "documents": documents.collect::<Vec<_>>(),
            "deadline": entry.deadline.map(deadline),
            "not_before": entry.not_before.map(|day| day.to_string()),
            "ways": ways.collect::<Vec<_>>(),
            "fee": procedure.and_then(|procedure| procedure.fee),
            "minutes": procedure.map(|procedure| procedure.minutes),
            "confirmed": procedure.is_some_and(|procedure| procedure.confirmed),
        })
    }
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Needed => "needed",
        Certainty::AskHere => "ask_here",
    }
}

/// Without a known day, `day`, `last` and `late` are null.
fn deadline(due: Due) -> Value {
    match due {
        Due::Counted {
            day,
            of,
            last,
            late,
        } => {
            json!({ "day": day, "of": period(of), "last": last.to_string(), "late": late })
        }
        Due::DayUnknown { of } => {
            json!({ "day": null, "of": period(of), "last": null, "late": null })
        }
    }
}

fn period(of: Period) -> Value {
    match of {
        Period::Days(count) => json!({ "days": count }),
        Period::Months(count) => json!({ "months": count }),
        Period::Years(count) => json!({ "years": count }),
    }
}
