//! Accessibility trees: a page, or the staff's window, as a screen reader sees it.
//!
//! Each thing that is shown is a node with a name, a role, a state, a language and perhaps a key, in the order in
//! which a voice says them; each control keeps its node for as long as the page is shown. What a visitor said is among
//! the names, so a tree is made only while something looks.

mod node;
mod page;
mod staff;

pub use page::page;
pub use staff::staff;

use accesskit::{NodeId, TreeUpdate};

use crate::page::ControlId;
use node::{TreeBuilder, node_id};

/// The node of a control.
#[must_use]
pub fn node_of(control: &ControlId) -> NodeId {
    node_id("control", control.as_str())
}

/// A window in which there is nothing to read.
#[must_use]
pub fn empty() -> TreeUpdate {
    TreeBuilder::new(None).finished("", Vec::new(), None)
}
