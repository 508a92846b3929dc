//! Nodes: what a text or a control is to a screen reader.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use accesskit::{Action, Node, NodeId, Role as NodeRole, Toggled, TreeId, TreeInfo, TreeUpdate};

use crate::locale::{Lang, Text};
use crate::page::{Control, ControlId, Role, State};

/// The window itself.
const ROOT: NodeId = NodeId(0);

/// The node of a thing by its kind and its name: the same for as long as the thing is there.
pub(super) fn node_id(kind: &str, name: &str) -> NodeId {
    let mut hasher = DefaultHasher::new();
    (kind, name).hash(&mut hasher);
    NodeId(hasher.finish())
}

/// Collects the nodes of a window.
pub(super) struct TreeBuilder<'a> {
    /// The language of what names none.
    lang: Option<&'a Lang>,
    nodes: Vec<(NodeId, Node)>,
}

impl<'a> TreeBuilder<'a> {
    pub(super) fn new(lang: Option<&'a Lang>) -> Self {
        Self {
            lang,
            nodes: Vec::new(),
        }
    }

    /// The tree: a window with its name, what is in it, and the control in focus.
    pub(super) fn finished(
        mut self,
        name: &str,
        children: Vec<NodeId>,
        focus: Option<NodeId>,
    ) -> TreeUpdate {
        let mut root = Node::new(NodeRole::Window);
        root.set_label(name);
        root.set_children(children);
        if let Some(lang) = self.lang {
            root.set_language(lang.as_str());
        }
        let focus = focus.filter(|focus| self.nodes.iter().any(|(id, _)| id == focus));
        self.nodes.push((ROOT, root));
        TreeUpdate {
            nodes: self.nodes,
            tree: Some(TreeInfo::new(ROOT)),
            tree_id: TreeId::ROOT,
            focus: focus.unwrap_or(ROOT),
        }
    }

    /// A node that was made, under its id.
    pub(super) fn put(&mut self, id: NodeId, node: Node) -> NodeId {
        self.nodes.push((id, node));
        id
    }

    /// A text, by its place among the texts.
    pub(super) fn text(&mut self, role: NodeRole, text: &Text) -> NodeId {
        let id = node_id("text", &self.nodes.len().to_string());
        let mut node = self.node(role, text);
        let words = text.plain();
        match role {
            // Its text is what it holds, not what it is called.
            NodeRole::Label => node.set_value(words),
            _ => node.set_label(words),
        }
        self.put(id, node)
    }

    /// What stands together under a name.
    pub(super) fn group(&mut self, role: NodeRole, name: &Text, children: Vec<NodeId>) -> NodeId {
        let id = node_id("group", &self.nodes.len().to_string());
        let mut node = self.node(role, name);
        if !name.is_empty() {
            node.set_label(name.plain());
        }
        node.set_size_of_set(children.len());
        node.set_children(children);
        self.put(id, node)
    }

    /// A control. `place` is its place among its like, from 0; `key` the key that uses it; `usable` whether it can be
    /// used where it stands.
    pub(super) fn control<A>(
        &mut self,
        control: &Control<A>,
        place: usize,
        key: &str,
        usable: bool,
    ) -> NodeId {
        let mut node = self.node(role(control), &control.label);
        node.set_label(control.label.plain());
        if let Some(detail) = &control.detail {
            node.set_description(detail.plain());
        }
        match control.state {
            State::Chosen => node.set_toggled(Toggled::True),
            State::NotChosen => node.set_toggled(Toggled::False),
            State::Ready | State::AtEnd | State::NotYet => {}
        }
        if !key.is_empty() {
            node.set_keyboard_shortcut(key);
        }
        node.set_position_in_set(place);
        if usable && control.is_ready() {
            node.add_action(Action::Click);
            node.add_action(Action::Focus);
        } else {
            node.set_disabled();
        }
        self.put(super::node_of(&control.id), node)
    }

    /// A text field with what was typed into it.
    pub(super) fn field(
        &mut self,
        role: NodeRole,
        id: &ControlId,
        name: &Text,
        typed: &Text,
        usable: bool,
    ) -> NodeId {
        let mut node = self.node(role, name);
        node.set_label(name.plain());
        node.set_value(typed.plain());
        if usable {
            node.add_action(Action::Focus);
        } else {
            node.set_disabled();
        }
        self.put(super::node_of(id), node)
    }

    fn node(&self, role: NodeRole, text: &Text) -> Node {
        let mut node = Node::new(role);
        if let Some(lang) = text.lang().or(self.lang) {
            node.set_language(lang.as_str());
        }
        node
    }
}

fn role<A>(control: &Control<A>) -> NodeRole {
    match (control.role, control.state) {
        (Role::Switch | Role::Absent, State::Chosen | State::NotChosen) => NodeRole::Switch,
        (_, State::Chosen | State::NotChosen) => NodeRole::CheckBox,
        _ => NodeRole::Button,
    }
}
