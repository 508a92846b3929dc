//! Consent with one counter: the notice first, then each group, then exactly what will be seen.

use crate::page::{Role, State, Tone};
use crate::visit::Visit;
use crate::visit::act::{Act, ActBlock, ActControl, ActPage, named};

impl Visit {
    pub(super) fn counter_page(&self, at: usize) -> ActPage {
        let Some(stop) = self.stops().get(at) else {
            return self.frame("share", self.text("share-none"));
        };
        let counter = &stop.counter;
        let ticked = self.ticked(counter);
        let needed = self.groups_needed(counter);
        let switches =
            self.groups_offered(counter)
                .iter()
                .enumerate()
                .map(|(index, group)| {
                    let values = self.group_values(group);
                    let detail = match needed.contains(group) {
                        true => values,
                        false => self
                            .text_with("share-not-needed", &[("values", values.marked().into())]),
                    };
                    let label = format!("group-{group}");
                    let text = self.text(&label);
                    ActControl {
                        detail: Some(detail),
                        state: State::chosen(ticked.contains(group)),
                        ..named(label, Act::Toggle(index), Role::Switch, text)
                    }
                })
                .collect();
        let name = self.text(&format!("counter-{counter}"));
        let mut page = self.frame(
            "share",
            self.text_with("share-heading", &[("counter", name.marked().into())]),
        );
        page.eyebrow = Some(self.text_with(
            "share-count",
            &[("at", (at + 1).into()), ("of", self.stops().len().into())],
        ));
        // What for, until when, and what the counter keeps stands before the choice; what it sees, after.
        page.body = vec![
            ActBlock::Paragraph(self.text("share-why")),
            ActBlock::Paragraph(self.share_until()),
            ActBlock::Switches(switches),
            ActBlock::Notice(Tone::Hint, self.sees(counter, &ticked)),
        ];
        page.actions = self.share_actions(ticked.is_empty());
        page
    }
}
