//! The tree of a page.

use accesskit::{NodeId, Role as NodeRole, TreeUpdate};

use super::node::TreeBuilder;
use crate::locale::{Locales, Text};
use crate::page::spoken::{self, SpokenLine};
use crate::page::{Block, Control, ControlId, Page, Role};

/// The tree of a page: all that it says, in the order in which a voice says it, with the control in focus.
#[must_use]
pub fn page<A>(page: &Page<A>, locales: &Locales, focus: Option<&ControlId>) -> TreeUpdate {
    let mut tree = TreeBuilder::new(Some(&page.lang));
    let mut children = Vec::new();
    // Controls that stand together are a group, so that each has its place in it.
    let mut together: Vec<NodeId> = Vec::new();
    for line in spoken::lines(page, locales) {
        match line {
            SpokenLine::Words(text) | SpokenLine::Ticking(text) => {
                let role = match children.is_empty() {
                    true => NodeRole::Heading,
                    false => NodeRole::Label,
                };
                children.push(tree.text(role, &text));
            }
            SpokenLine::Control(focus, _) => {
                let control = focus.control;
                together.push(match typed(page, control) {
                    Some(typed) => {
                        let role = NodeRole::TextInput;
                        tree.field(role, &control.id, &control.label, typed, control.is_ready())
                    }
                    None => tree.control(control, focus.at - 1, "", true),
                });
                if focus.at == focus.of {
                    let group = std::mem::take(&mut together);
                    children.push(tree.group(NodeRole::Group, &Text::default(), group));
                }
            }
        }
    }
    tree.finished(&page.heading.plain(), children, focus.map(super::node_of))
}

/// What was typed into a field.
fn typed<'a, A>(page: &'a Page<A>, control: &Control<A>) -> Option<&'a Text> {
    if control.role != Role::Field {
        return None;
    }
    page.body.iter().find_map(|block| match block {
        Block::Entry { typed, .. } => Some(typed),
        _ => None,
    })
}
