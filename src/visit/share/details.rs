//! Consent in full: what one counter will see, and who needs a group of answers.

use crate::catalogue::{CounterId, GroupId};
use crate::locale::Text;
use crate::page::{Item, Tone};
use crate::visit::Visit;
use crate::visit::act::{ActBlock, ActPage};

impl Visit {
    /// Exactly what one counter will see, in full.
    pub(in crate::visit) fn shared_with_page(&self, counter: &CounterId) -> ActPage {
        let seen = self.sees(counter, &self.ticked(counter));
        ActPage {
            eyebrow: Some(self.counter_place(counter)),
            body: vec![
                ActBlock::Notice(Tone::Hint, seen),
                ActBlock::Paragraph(self.share_until()),
            ],
            actions: vec![self.primary("action-done")],
            ..self.frame("shared-with", self.counter_title(counter))
        }
    }

    /// What a group holds, and which counter needs it for what.
    pub(in crate::visit) fn shared_group_page(&self, group: &GroupId) -> ActPage {
        let mut needed = Vec::new();
        let mut others = Vec::new();
        for counter in self.counters_offered() {
            let stops = self.stops().iter().filter(|stop| stop.counter == counter);
            let errands: Vec<Text> = stops
                .flat_map(|stop| &stop.entries)
                .filter(|entry| {
                    let procedure = self.procedure(&entry.procedure);
                    procedure.is_some_and(|procedure| procedure.groups.contains(group))
                })
                .map(|entry| self.errand(&entry.procedure))
                .collect();
            let item = |details| Item {
                title: self.counter_title(&counter),
                details,
                pictogram: None,
            };
            match errands.is_empty() {
                true => others.push(item(Vec::new())),
                false => needed.push(item(errands)),
            }
        }
        let mut body = vec![ActBlock::Notice(Tone::Hint, vec![self.group_values(group)])];
        for (heading, items) in [("share-needed-by", needed), ("share-not-needed-by", others)] {
            if !items.is_empty() {
                body.push(ActBlock::Subheading(self.text(heading)));
                body.push(ActBlock::List(items));
            }
        }
        ActPage {
            body,
            actions: vec![self.primary("action-done")],
            ..self.frame("shared-group", self.text(&format!("group-{group}")))
        }
    }
}
