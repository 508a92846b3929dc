//! Lints over the whole catalogue: what can never be reached, what is never asked, what is not used.

use std::collections::BTreeSet;

use super::build::Side;
use super::diagram::{Diagram, Diagrams, NO, Traversal};
use super::files::{Row, Tables};
use super::rows::{ProcedureRow, Word};
use super::space::Space;
use super::{Catalogue, Condition, FactId, Procedure, ProcedureId, Stage};
use crate::fault::Fault;

/// Node limit of the diagram of one procedure. A thousand times what people write, and
/// still reasoned about in a moment.
const MOST_NODES: usize = 50_000;

/// One way in which a procedure names others.
struct Links {
    key: &'static str,
    what: &'static str,
    of: fn(&Procedure) -> &[ProcedureId],
    written: fn(&ProcedureRow) -> Option<&Word>,
}

pub(super) fn check(
    catalogue: &Catalogue,
    tables: &Tables,
    sides: &[Side],
    faults: &mut Vec<Fault>,
) {
    let mut lint = Lint {
        catalogue,
        tables,
        space: Space::new(catalogue),
        needed: BTreeSet::new(),
        faults,
    };
    for (procedure, row) in catalogue.procedures.iter().zip(&tables.procedures) {
        lint.procedure(procedure, row);
    }
    lint.present();
    lint.sides(sides);
    lint.questions();
    lint.cycles(&Links {
        key: "after",
        what: "procedures wait for each other",
        of: |procedure| &procedure.after,
        written: |row| row.after.first(),
    });
    lint.cycles(&Links {
        key: "covers",
        what: "procedures cover each other, and none would be on a plan",
        of: |procedure| &procedure.covers,
        written: |row| row.covers.first(),
    });
    lint.unused();
}

struct Lint<'a> {
    catalogue: &'a Catalogue,
    tables: &'a Tables,
    space: Space,
    /// The facts that can change a plan.
    needed: BTreeSet<FactId>,
    faults: &'a mut Vec<Fault>,
}

impl Lint<'_> {
    fn procedure(&mut self, procedure: &Procedure, Row { file, row }: &Row<ProcedureRow>) {
        let mut diagrams = Diagrams::with_budget(MOST_NODES);
        let when = diagrams.condition(&self.space, &procedure.when);
        let mut found = vec![when];
        if when == NO {
            self.error(
                *file,
                &row.when,
                "no answers reach this procedure: its condition contradicts itself",
                "correct `when` so that somebody can need it",
            );
        }
        let papers = procedure.documents.iter().map(|paper| &paper.when);
        let ways = procedure.ways.iter().map(|way| &way.when);
        let rows = row.documents.iter().chain(&row.ways);
        for (condition, row) in papers.chain(ways).zip(rows) {
            let alone = diagrams.condition(&self.space, condition);
            let both = diagrams.and(when, alone);
            if both == NO && when != NO && !diagrams.is_exhausted() {
                self.error(
                    *file,
                    row.when.as_ref().unwrap_or(&row.id),
                    "this never applies to anybody who needs the procedure: the two conditions contradict each other",
                    "correct the condition, or remove it",
                );
            }
            found.push(both);
        }
        if diagrams.is_exhausted() {
            self.error(
                *file,
                &row.when,
                "the conditions of this procedure are too intricate to reason about",
                "split it into several procedures",
            );
            // What it needs cannot be told, so it is taken to need whatever it names.
            let conditions = procedure.conditions().flat_map(Condition::tests);
            self.needed.extend(conditions.map(|(fact, _)| fact.clone()));
        } else {
            self.needs(&diagrams, &found);
        }
        self.needed.extend(procedure.days().cloned());
    }

    fn needs(&mut self, diagrams: &Diagrams, found: &[Diagram]) {
        for level in diagrams.levels(found, &mut Traversal::default()) {
            let axis = &self.space.axes()[self.space.place_of_level(level)];
            let _ = self.needed.insert(axis.fact.clone());
        }
    }

    fn present(&mut self) {
        let tables = [
            ("building", self.catalogue.buildings.is_empty()),
            ("counter", self.catalogue.counters.is_empty()),
            ("question", self.catalogue.questions.is_empty()),
            ("procedure", self.catalogue.procedures.is_empty()),
        ];
        let file = self
            .tables
            .texts
            .first()
            .map(|(path, _)| path.clone())
            .unwrap_or_default();
        for (table, _) in tables.into_iter().filter(|(_, missing)| *missing) {
            let what = format!("there is no {table} in any file of this folder");
            self.faults.push(Fault::of(
                &file,
                what,
                format!("add a [[{table}]] here or beside it"),
            ));
        }
    }

    fn sides(&mut self, sides: &[Side]) {
        for side in sides {
            let mut diagrams = Diagrams::with_budget(MOST_NODES);
            let diagram = diagrams.condition(&self.space, &side.condition);
            if diagram == NO && !diagrams.is_exhausted() {
                self.faults.push(self.tables.fault(
                    side.file,
                    side.offset,
                    "this side of `or` can never hold: it contradicts itself",
                    "correct it, or remove it",
                ));
            }
        }
    }

    fn questions(&mut self) {
        let learned: BTreeSet<&FactId> = self
            .catalogue
            .questions
            .iter()
            .map(|question| &question.fact)
            .collect();
        for (fact, Row { file, row }) in self.catalogue.facts.iter().zip(&self.tables.facts) {
            if !learned.contains(&fact.id) {
                let what = if self.needed.contains(&fact.id) {
                    "conditions rely on this fact, and no question learns it"
                } else {
                    "no question learns this fact"
                };
                self.error(
                    *file,
                    &row.id,
                    what,
                    "add a [[question]] with this fact, or remove the fact",
                );
            }
        }
        for (question, Row { file, row }) in
            self.catalogue.questions.iter().zip(&self.tables.questions)
        {
            match (question.stage, self.needed.contains(&question.fact)) {
                (Stage::Plan, false) => self.error(
                    *file,
                    &row.id,
                    "no condition, paper, way or deadline needs the answer to this question",
                    "remove the question and its fact, or use the fact; `stage = \"share\"` asks it for the counters' sake only",
                ),
                (Stage::Share, true) => self.error(
                    *file,
                    &row.id,
                    "this question is asked only after the plan, but the plan depends on its answer",
                    "remove `stage = \"share\"`",
                ),
                _ => {}
            }
        }
    }

    /// Procedures that name each other in a ring, each ring once.
    fn cycles(&mut self, links: &Links) {
        let procedures = &self.catalogue.procedures;
        let linked = |index: usize| {
            (links.of)(&procedures[index])
                .iter()
                .filter_map(|id| procedures.iter().position(|procedure| procedure.id == *id))
        };
        let mut settled = vec![false; procedures.len()];
        for start in 0..procedures.len() {
            // Depth first, with the way that led here; what has been left behind is in no new ring.
            let mut way: Vec<(usize, Vec<usize>)> = vec![(start, linked(start).collect())];
            if settled[start] {
                continue;
            }
            while let Some((here, open)) = way.last_mut() {
                let Some(next) = open.pop() else {
                    settled[*here] = true;
                    let _ = way.pop();
                    continue;
                };
                if let Some(begin) = way.iter().position(|(index, _)| *index == next) {
                    let ring: Vec<&str> = way[begin..]
                        .iter()
                        .map(|(index, _)| *index)
                        .chain([next])
                        .map(|index| procedures[index].id.as_str())
                        .collect();
                    let Row { file, row } = &self.tables.procedures[next];
                    let written = (links.written)(row).unwrap_or(&row.id);
                    let Links { key, what, .. } = links;
                    let what = format!("{what}: {}", ring.join(&format!(" {key} ")));
                    let (file, offset) = (*file, written.span().start);
                    self.faults.push(self.tables.fault(
                        file,
                        offset,
                        what,
                        format!("remove one `{key}` of this ring"),
                    ));
                } else if !settled[next] {
                    way.push((next, linked(next).collect()));
                }
            }
        }
    }

    fn unused(&mut self) {
        let procedures = &self.catalogue.procedures;
        let topics = procedures.iter().map(|procedure| procedure.topic.as_str());
        self.never_named("topic", "procedure", topics.collect());
        let counters = procedures
            .iter()
            .filter_map(|procedure| procedure.counter.as_ref());
        let general = self
            .catalogue
            .counters
            .iter()
            .filter(|counter| counter.general);
        let general = general.map(|counter| &counter.id);
        self.never_named(
            "counter",
            "procedure",
            counters.chain(general).map(|id| id.as_str()).collect(),
        );
        let papers = procedures.iter().flat_map(|procedure| &procedure.documents);
        self.never_named(
            "document",
            "procedure",
            papers.map(|paper| paper.document.as_str()).collect(),
        );
        let ways = procedures.iter().flat_map(|procedure| &procedure.ways);
        self.never_named(
            "way",
            "procedure",
            ways.map(|way| way.way.as_str()).collect(),
        );
        let groups = self.catalogue.facts.iter().map(|fact| fact.group.as_str());
        let notes = self
            .catalogue
            .roles
            .notes
            .iter()
            .map(|group| group.as_str());
        self.never_named("group", "fact", groups.chain(notes).collect());
        let buildings = self
            .catalogue
            .counters
            .iter()
            .map(|counter| counter.building.as_str());
        self.never_named("building", "counter", buildings.collect());
    }

    fn never_named(&mut self, table: &str, by: &str, used: BTreeSet<&str>) {
        let rows: Vec<(usize, &Word)> = match table {
            "topic" => self
                .tables
                .topics
                .iter()
                .map(|at| (at.file, &at.row.id))
                .collect(),
            "counter" => self
                .tables
                .counters
                .iter()
                .map(|at| (at.file, &at.row.id))
                .collect(),
            "document" => self
                .tables
                .documents
                .iter()
                .map(|at| (at.file, &at.row.id))
                .collect(),
            "way" => self
                .tables
                .ways
                .iter()
                .map(|at| (at.file, &at.row.id))
                .collect(),
            "building" => self
                .tables
                .buildings
                .iter()
                .map(|at| (at.file, &at.row.id))
                .collect(),
            _ => self
                .tables
                .groups
                .iter()
                .map(|at| (at.file, &at.row.id))
                .collect(),
        };
        for (file, id) in rows
            .into_iter()
            .filter(|(_, id)| !used.contains(id.get_ref().as_str()))
        {
            let what = format!("no {by} names this {table}");
            let fault = self
                .tables
                .fault(file, id.span().start, what, "use it, or remove it");
            self.faults.push(fault.warning());
        }
    }

    fn error(&mut self, file: usize, at: &Word, what: &str, fix: &str) {
        let fault = self.tables.fault(file, at.span().start, what, fix);
        self.faults.push(fault);
    }
}
