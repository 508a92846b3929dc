//! Roles: what the program has to find in every catalogue, whatever a city calls it.

use super::Build;
use crate::catalogue::condition::quoted;
use crate::catalogue::nearest::did_you_mean;
use crate::catalogue::rows::Word;
use crate::catalogue::{Fact, FactId, GroupId, Kind, Roles};
use crate::fault::place;

/// A role that exactly one row of a table has.
struct RoleName {
    table: &'static str,
    name: &'static str,
    /// Which row should have it, for the fix of a fault.
    which: &'static str,
}

const OPENING: RoleName = RoleName {
    table: "fact",
    name: "opening",
    which: "begins every interview",
};
const NEEDS: RoleName = RoleName {
    table: "fact",
    name: "needs",
    which: "says what help somebody needs at a desk",
};
const ERRAND: RoleName = RoleName {
    table: "group",
    name: "errand",
    which: "is about what is to be done today",
};

/// The one role that a catalogue may do without.
const NOTES: RoleName = RoleName {
    table: "group",
    name: "notes",
    which: "holds what counters wrote",
};

/// A row as far as roles are concerned: its file, its id, its role.
type Holder<'r> = (usize, &'r Word, Option<&'r Word>);

impl Build<'_> {
    pub(super) fn roles(&mut self, facts: &[Fact]) -> Roles {
        let tables = self.tables;
        // A row that is at fault may be the one with the role: then its own fault is enough.
        let sound = self.faults.is_empty();
        let rows = tables.facts.iter();
        let rows: Vec<Holder<'_>> = rows
            .map(|at| (at.file, &at.row.id, at.row.role.as_ref()))
            .collect();
        let groups = tables.groups.iter();
        let groups: Vec<Holder<'_>> = groups
            .map(|at| (at.file, &at.row.id, at.row.role.as_ref()))
            .collect();
        self.known(&rows, &[OPENING.name, NEEDS.name]);
        self.known(&groups, &[ERRAND.name, NOTES.name]);
        for (fact, (file, _, role)) in facts.iter().zip(&rows) {
            self.fit(fact, *file, *role);
        }
        let [opening, needs, errand] =
            [(&rows, OPENING), (&rows, NEEDS), (&groups, ERRAND)].map(|(rows, role)| {
                let found = self.holder(rows, &role);
                if let (None, Some((file, id, _)), true) = (found, rows.first(), sound) {
                    let what = format!("no {} has the role `{}`", role.table, role.name);
                    let fix = format!(
                        "write `role = \"{}\"` for the {} that {}",
                        role.name, role.table, role.which
                    );
                    self.fault(*file, *id, what, fix);
                }
                found.unwrap_or_default()
            });
        Roles {
            opening: FactId::from(opening),
            needs: FactId::from(needs),
            errand: GroupId::from(errand),
            notes: self.holder(&groups, &NOTES).map(GroupId::from),
        }
    }

    fn known(&mut self, rows: &[Holder<'_>], roles: &[&str]) {
        for (file, _, role) in rows {
            let Some(role) = role.filter(|role| !roles.contains(&role.get_ref().as_str())) else {
                continue;
            };
            let what = format!("there is no role {} here", quoted(role.get_ref()));
            let fix = did_you_mean(role.get_ref(), roles.iter().copied())
                .unwrap_or_else(|| format!("remove it, or use one of: {}", roles.join(", ")));
            self.fault(*file, role, what, fix);
        }
    }

    /// Whether a fact can fill its role.
    fn fit(&mut self, fact: &Fact, file: usize, role: Option<&Word>) {
        let Some(role) = role else { return };
        let fix = match (role.get_ref().as_str(), &fact.kind) {
            ("opening", Kind::SeveralOf(_)) => return,
            ("opening", _) => "make it a fact of kind \"several_of\"",
            ("needs", Kind::SeveralOf(_)) if fact.carried => return,
            ("needs", Kind::SeveralOf(_)) => {
                "remove `carried = false`: staff read it from the paper"
            }
            ("needs", _) => "make it a fact of kind \"several_of\"",
            _ => return,
        };
        let what = format!(
            "`{}` cannot have the role {}",
            fact.id,
            quoted(role.get_ref())
        );
        self.fault(file, role, what, fix);
    }

    /// The id of the one row that has a role.
    fn holder<'r>(&mut self, rows: &[Holder<'r>], role: &RoleName) -> Option<&'r str> {
        let mut holders = rows.iter().filter_map(|(file, id, written)| {
            let written = written.filter(|written| written.get_ref() == role.name)?;
            Some((*file, *id, written))
        });
        let (earlier, id, first) = holders.next()?;
        let (path, text) = &self.tables.texts[earlier];
        let (line, _) = place(text, first.span().start);
        for (file, _, second) in holders {
            let what = format!(
                "a second {} has the role `{}` (first at {}:{line})",
                role.table,
                role.name,
                path.display()
            );
            let fix = format!("leave it with the {} that {}", role.table, role.which);
            self.fault(file, second, what, fix);
        }
        Some(id.get_ref())
    }
}
