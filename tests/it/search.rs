//! Tests of `search`: what people type, and what has to come first.

mod queries;

use annai::search::Found;

use super::visit::visitor::setting;

fn found(typed: &str) -> Found {
    setting().index.find(typed)
}

fn names(typed: &str) -> Vec<String> {
    let found = found(typed).targets;
    found.iter().map(annai::search::Target::name).collect()
}
