//! Consent on one page: what can be told down, the counters across.

use std::collections::BTreeSet;

use crate::catalogue::{CounterId, GroupId};
use crate::locale::Text;
use crate::page::{Role, State, Table, TableRow, TextSize, Tone};
use crate::shell::Request;
use crate::visit::act::{Act, ActBlock, ActControl, ActPage, named};
use crate::visit::screen::Screen;
use crate::visit::{Effect, Visit};

/// The most counters that stand beside each other, each with room for a finger.
const MOST_COLUMNS: usize = 6;

impl Visit {
    /// Whether consent is one table. A single counter needs none, and large text leaves no room for columns.
    pub(super) fn is_one_table(&self) -> bool {
        let columns = self.counters_offered().len();
        (2..=MOST_COLUMNS).contains(&columns) && self.size <= TextSize::Normal
    }

    /// The counters that something can be told to, in the order of the plan, each once.
    pub(super) fn counters_offered(&self) -> Vec<CounterId> {
        let mut counters: Vec<CounterId> = Vec::new();
        for stop in self.stops() {
            if !counters.contains(&stop.counter) && !self.groups_offered(&stop.counter).is_empty() {
                counters.push(stop.counter.clone());
            }
        }
        counters
    }

    /// The groups that can be told to one counter or another, in the catalogue's order.
    fn rows_offered(&self) -> Vec<GroupId> {
        let counters = self.counters_offered();
        let offered: BTreeSet<GroupId> = counters
            .iter()
            .flat_map(|counter| self.groups_offered(counter))
            .collect();
        let mut groups = self.groups_told();
        groups.retain(|group| offered.contains(group));
        groups
    }

    pub(super) fn table_page(&self) -> ActPage {
        let counters = self.counters_offered();
        let columns = counters.iter().enumerate().map(|(at, counter)| {
            // The head of a column is narrow, and the page behind it has all.
            let label = self.text(&format!("counter-{counter}")).without_brackets();
            ActControl {
                detail: self.counter_number(counter),
                ..named(
                    format!("counter-{counter}"),
                    Act::Pick(at),
                    Role::Key,
                    label,
                )
            }
        });
        let rows = self.rows_offered();
        let rows = rows.iter().enumerate().map(|(row, group)| {
            let label = self.text(&format!("group-{group}"));
            let cells = counters.iter().enumerate().map(|(column, counter)| {
                let both = self.text_with(
                    "share-cell",
                    &[
                        ("group", label.marked().into()),
                        ("counter", self.counter_title(counter).marked().into()),
                    ],
                );
                let on = self.ticked(counter).contains(group);
                ActControl {
                    state: State::chosen(on),
                    ..named(
                        format!("tell-{group}-{counter}"),
                        Act::Tell(row, column),
                        Role::Switch,
                        both,
                    )
                }
            });
            TableRow {
                cells: cells.collect(),
                head: ActControl {
                    detail: Some(self.group_values(group)),
                    ..named(
                        format!("group-{group}"),
                        Act::Explain(row),
                        Role::Key,
                        label.clone(),
                    )
                },
            }
        });
        let table = Table {
            rows: rows.collect(),
            columns: columns.collect(),
        };
        let nothing = counters
            .iter()
            .all(|counter| self.ticked(counter).is_empty());
        ActPage {
            body: vec![
                ActBlock::Notice(Tone::Hint, vec![self.text("share-why"), self.share_until()]),
                ActBlock::Paragraph(self.text("share-table-how")),
                ActBlock::Table(table),
            ],
            actions: self.share_actions(nothing),
            ..self.frame("share", self.text("share-table-heading"))
        }
    }

    fn counter_number(&self, counter: &CounterId) -> Option<Text> {
        let number = self.setting.catalogue().counter(counter)?.number?;
        Some(Text::from(number.to_string()))
    }

    pub(super) fn press_table(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Tell(row, column) => {
                let (groups, counters) = (self.rows_offered(), self.counters_offered());
                if let Some((group, counter)) = groups.get(row).zip(counters.get(column)) {
                    self.turn(counter.clone(), group);
                }
            }
            Act::Explain(row) => {
                if let Some(group) = self.rows_offered().get(row) {
                    self.go(Screen::SharedGroup(group.clone()));
                }
            }
            Act::Pick(column) => {
                if let Some(counter) = self.counters_offered().get(column) {
                    self.go(Screen::SharedWith(counter.clone()));
                }
            }
            Act::ShareNothing => {
                for counter in self.counters() {
                    let _ = self.shared.insert(counter, BTreeSet::new());
                }
                return self.take_number();
            }
            Act::Next => return self.take_number(),
            _ => {}
        }
        Vec::new()
    }
}
