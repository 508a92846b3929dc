//! The tree of the staff's window.

use accesskit::{Live, Node, NodeId, Role as NodeRole, TreeUpdate};

use super::node::{TreeBuilder, node_id};
use crate::locale::Text;
use crate::page::staff::{
    GuidedPage, KeyedControl, Menu, PersonCard, QueueList, RecordGroup, StaffPage,
};
use crate::page::{ControlId, Tone};

/// The tree of the staff's window, in the order in which it is read: what must be seen now, the open list or the
/// visit, the person with the record and the note, the queue, and what can be done, each with its key.
#[must_use]
pub fn staff(page: &StaffPage, focus: Option<&ControlId>) -> TreeUpdate {
    let mut tree = StaffTree {
        page,
        tree: TreeBuilder::new(Some(&page.lang)),
    };
    let children = tree.children();
    let name = format!("{} {}", page.counter.plain(), page.desk.plain());
    tree.tree
        .finished(&name, children, focus.map(super::node_of))
}

struct StaffTree<'a> {
    page: &'a StaffPage,
    tree: TreeBuilder<'a>,
}

impl StaffTree<'_> {
    fn children(&mut self) -> Vec<NodeId> {
        let page = self.page;
        let mut all = Vec::new();
        let notices = page.notices.iter().map(|(tone, says)| (*tone, says));
        let unsaved = page.unsaved.iter().map(|says| (Tone::Alert, says));
        for (tone, says) in notices.chain(unsaved) {
            all.push(self.notice(tone, says));
        }
        if let Some(menu) = &page.menu {
            all.push(self.menu(menu));
        } else if let Some(guided) = &page.guided {
            all.push(self.guided(guided));
        }
        all.extend(page.person.iter().map(|person| self.person(person)));
        all.extend(page.groups.iter().map(|group| self.record(group)));
        all.extend(self.notes());
        all.push(self.draft());
        all.push(self.queue(&page.waiting));
        all.push(self.queue(&page.aside));
        let usable = page.menu.is_none();
        let actions = self.keyed(&page.actions, usable);
        all.push(
            self.tree
                .group(NodeRole::Toolbar, &Text::default(), actions),
        );
        let status = self.status();
        all.push(self.tree.group(NodeRole::Group, &page.clock, status));
        all
    }

    /// What must be seen now is said without being looked for.
    fn notice(&mut self, tone: Tone, says: &Text) -> NodeId {
        let mut node = Node::new(NodeRole::Alert);
        node.set_label(says.plain());
        node.set_live(match tone {
            Tone::Hint => Live::Polite,
            Tone::Attention | Tone::Alert => Live::Assertive,
        });
        self.tree.put(node_id("notice", says.marked()), node)
    }

    fn labels<'t>(&mut self, texts: impl IntoIterator<Item = &'t Text>) -> Vec<NodeId> {
        let texts = texts.into_iter().filter(|text| !text.is_empty());
        texts
            .map(|text| self.tree.text(NodeRole::Label, text))
            .collect()
    }

    fn keyed(&mut self, items: &[KeyedControl], usable: bool) -> Vec<NodeId> {
        let items = items.iter().enumerate();
        items
            .map(|(at, item)| {
                let key = item.key.cap();
                self.tree.control(&item.control, at, &key, usable)
            })
            .collect()
    }

    fn menu(&mut self, menu: &Menu) -> NodeId {
        let mut children = self.keyed(&menu.items, true);
        children.extend(self.keyed(&menu.foot, true));
        self.tree.group(NodeRole::Dialog, &menu.heading, children)
    }

    fn guided(&mut self, guided: &GuidedPage) -> NodeId {
        let usable = self.page.menu.is_none();
        let lines = guided.lines.iter().map(|(_, says)| says);
        let mut children = self.labels(guided.eyebrow.iter().chain(lines));
        if let Some(entry) = &guided.entry {
            let role = NodeRole::TextInput;
            children.push(
                self.tree
                    .field(role, &entry.field, &entry.hint, &entry.typed, usable),
            );
        }
        children.extend(self.keyed(&guided.rows, usable));
        children.extend(self.keyed(&guided.foot, usable));
        self.tree.group(NodeRole::Group, &guided.heading, children)
    }

    fn person(&mut self, person: &PersonCard) -> NodeId {
        let texts = [&person.state].into_iter();
        let children = self.labels(texts.chain(&person.needs).chain(&person.errands));
        let number = person.number.clone().unwrap_or_default();
        self.tree.group(NodeRole::Group, &number, children)
    }

    fn record(&mut self, group: &RecordGroup) -> NodeId {
        let lines = self.labels(group.lines.iter().map(|(_, says)| says));
        self.tree.group(NodeRole::List, &group.heading, lines)
    }

    fn notes(&mut self) -> Option<NodeId> {
        let page = self.page;
        let notes = page.notes.iter();
        let notes = self.labels(notes.flat_map(|note| [&note.at, &note.from, &note.text]));
        let heading = &page.notes_heading;
        (!notes.is_empty()).then(|| self.tree.group(NodeRole::List, heading, notes))
    }

    /// The note that is being written. It cannot be written in while a list is open.
    fn draft(&mut self) -> NodeId {
        let page = self.page;
        let draft = &page.draft;
        let usable = draft.open && page.menu.is_none();
        let role = NodeRole::MultilineTextInput;
        let mut children =
            vec![
                self.tree
                    .field(role, &draft.field, &draft.label, &draft.typed, usable),
            ];
        children.extend(self.labels(draft.remarks.iter().chain([&draft.state])));
        self.tree.group(NodeRole::Group, &Text::default(), children)
    }

    fn queue(&mut self, list: &QueueList) -> NodeId {
        let usable = self.page.menu.is_none();
        let tickets = list.tickets.iter().enumerate();
        let mut children: Vec<NodeId> = Vec::new();
        for (at, card) in tickets {
            children.push(self.tree.control(&card.control, at, "", usable));
            children.extend(self.labels([&card.since]));
        }
        let more = list.more.iter();
        children.extend(more.map(|more| self.tree.control(more, list.tickets.len(), "", usable)));
        self.tree.group(NodeRole::List, &list.heading, children)
    }

    /// What must work, each with its state, and until when the keys are good.
    fn status(&mut self) -> Vec<NodeId> {
        let page = self.page;
        let mut children = Vec::new();
        for (at, lamp) in page.lamps.iter().enumerate() {
            let mut node = Node::new(NodeRole::Switch);
            node.set_label(lamp.label.plain());
            node.set_toggled(lamp.lit.into());
            node.set_disabled();
            children.push(self.tree.put(node_id("lamp", &at.to_string()), node));
        }
        children.extend(self.labels([&page.keys]));
        children
    }
}
