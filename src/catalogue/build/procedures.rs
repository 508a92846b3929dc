//! Procedures, their papers, deadlines and ways, with every condition parsed and typed.

use super::{Build, Side};
use crate::catalogue::condition::Facts;
use crate::catalogue::files::Row;
use crate::catalogue::rows::{DeadlineRow, ProcedureRow, Word};
use crate::catalogue::{
    Condition, CounterId, Deadline, DocumentId, Earliest, Fact, FactId, FirstDay, GroupId, Kind,
    Paper, Period, Procedure, ProcedureId, TopicId, WayId, WayIf,
};

impl Build<'_> {
    pub(super) fn procedures(&mut self, facts: &[Fact]) -> Vec<Procedure> {
        let tables = self.tables;
        // A fact whose row could not be read is known by name only.
        let broken = tables.named.get("fact").into_iter().flatten();
        let mut known: Facts = broken.map(|id| (FactId::from(id.as_str()), None)).collect();
        known.extend(
            facts
                .iter()
                .map(|fact| (fact.id.clone(), Some(fact.kind.clone()))),
        );
        tables
            .procedures
            .iter()
            .map(|Row { file, row }| self.procedure(*file, row, &known))
            .collect()
    }

    fn procedure(&mut self, file: usize, row: &ProcedureRow, facts: &Facts) -> Procedure {
        if row.counter.is_none() && row.ways.is_empty() {
            self.fault(
                file,
                &row.id,
                "it has neither a counter nor a way without one",
                "add `counter = \"…\"`, or `ways = [ { id = \"elsewhere\" } ]`",
            );
        }
        Procedure {
            id: ProcedureId::from(row.id.get_ref().as_str()),
            code: self.code(file, &row.code),
            topic: TopicId::from(row.topic.get_ref().as_str()),
            counter: row
                .counter
                .as_ref()
                .map(|id| CounterId::from(id.get_ref().as_str())),
            when: self.condition(file, Some(&row.when), facts),
            documents: row
                .documents
                .iter()
                .map(|paper| Paper {
                    document: DocumentId::from(paper.id.get_ref().as_str()),
                    when: self.condition(file, paper.when.as_ref(), facts),
                })
                .collect(),
            deadline: row
                .deadline
                .as_ref()
                .map(|deadline| self.deadline(file, deadline, facts)),
            earliest: row.earliest.as_ref().map(|earliest| Earliest {
                days: self.number(file, &earliest.days, -366..=366, "days after an event"),
                from: self.day_fact(file, &earliest.from, facts),
            }),
            after: procedure_ids(&row.after),
            covers: procedure_ids(&row.covers),
            fee: row
                .fee
                .as_ref()
                .map(|fee| self.number(file, fee, 0..=1_000_000, "a fee in yen")),
            minutes: self.number(file, &row.minutes, 0..=480, "minutes at the counter"),
            ways: row
                .ways
                .iter()
                .map(|way| WayIf {
                    way: WayId::from(way.id.get_ref().as_str()),
                    when: self.condition(file, way.when.as_ref(), facts),
                })
                .collect(),
            weight: self.weight(file, row.weight.as_ref()),
            groups: row
                .groups
                .iter()
                .map(|id| GroupId::from(id.get_ref().as_str()))
                .collect(),
            sensitive: row.sensitive,
            source: row.source.clone(),
            confirmed: row.confirmed,
        }
    }

    fn deadline(&mut self, file: usize, row: &DeadlineRow, facts: &Facts) -> Deadline {
        Deadline {
            period: self.period(file, row),
            from: self.day_fact(file, &row.from, facts),
            first: match row
                .first_day
                .as_ref()
                .map(|day| (day, day.get_ref().as_str()))
            {
                None | Some((_, "day_after")) => FirstDay::DayAfter,
                Some((_, "same_day")) => FirstDay::SameDay,
                Some((day, _)) => {
                    self.fault(
                        file,
                        day,
                        "this does not say which day is the first",
                        "use \"day_after\", or \"same_day\" when the day of the event is day 1",
                    );
                    FirstDay::DayAfter
                }
            },
            source: row.source.clone(),
        }
    }

    /// The fact of a day that is counted from.
    fn day_fact(&mut self, file: usize, from: &Word, facts: &Facts) -> FactId {
        let fact = FactId::from(from.get_ref().as_str());
        if let Some(Some(kind)) = facts.get(&fact)
            && *kind != Kind::Date
        {
            let what = format!("days cannot be counted from `{fact}`, which is not a day");
            self.fault(file, from, what, "name a fact of kind \"date\"");
        }
        fact
    }

    fn period(&mut self, file: usize, row: &DeadlineRow) -> Period {
        match (&row.days, &row.months, &row.years) {
            (Some(days), None, None) => {
                Period::Days(self.number(file, days, 1..=3660, "the days of a deadline"))
            }
            (None, Some(months), None) => {
                Period::Months(self.number(file, months, 1..=120, "the months of a deadline"))
            }
            (None, None, Some(years)) => {
                Period::Years(self.number(file, years, 1..=10, "the years of a deadline"))
            }
            _ => {
                self.fault(
                    file,
                    &row.from,
                    "this deadline is not one number of days, months or years",
                    "write one of `days = 14`, `months = 3`, `years = 2`",
                );
                Period::Days(1)
            }
        }
    }

    /// The condition that is written, or `true` where none is.
    fn condition(&mut self, file: usize, written: Option<&Word>, facts: &Facts) -> Condition {
        let Some(written) = written.filter(|_| !self.tables.incomplete) else {
            return Condition::Always;
        };
        match Condition::parse(written.get_ref(), facts) {
            Ok((condition, branches)) => {
                let tables = self.tables;
                self.sides.extend(branches.into_iter().map(|branch| Side {
                    file,
                    offset: tables.inside(file, written, branch.at.start),
                    condition: branch.condition,
                }));
                condition
            }
            Err(mistakes) => {
                for mistake in mistakes {
                    let offset = self.tables.inside(file, written, mistake.at.start);
                    let fault = self.tables.fault(file, offset, mistake.what, mistake.fix);
                    self.faults.push(fault);
                }
                Condition::Always
            }
        }
    }
}

fn procedure_ids(written: &[Word]) -> Vec<ProcedureId> {
    let ids = written.iter().map(|id| id.get_ref().as_str());
    ids.map(ProcedureId::from).collect()
}
