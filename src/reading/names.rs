//! What the catalogue calls the codes of a record.

use super::Reading;
use crate::catalogue::Fact;

/// Table that a code belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeOf {
    /// A procedure.
    Procedure,
    /// A fact.
    Fact,
    /// A choice of the fact with this code.
    Choice(u16),
    /// A field group.
    Group,
    /// Help that is needed at a desk.
    Need,
    /// What a member of a household is to the visitor.
    Relation,
    /// A counter.
    Counter,
    /// A remark.
    Remark,
}

/// Id and name of a thing in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Its id.
    pub id: String,
    /// Its name, without furigana.
    pub words: String,
}

/// Name of a code; `None` for a code that this catalogue does not know.
#[must_use]
pub fn name(reading: Reading<'_>, of: CodeOf, code: u16) -> Option<Name> {
    let catalogue = reading.catalogue;
    let choice = |fact: &Fact| {
        let mut choices = fact.kind.choices().iter();
        let choice = choices.find(|choice| choice.code == code)?;
        let table = format!("choice-{}", fact.id);
        Some((table, choice.id.to_string()))
    };
    let in_table = |table: &str, id: &str| (table.to_owned(), id.to_owned());
    let (table, id) = match of {
        CodeOf::Procedure => {
            let mut known = catalogue.procedures.iter();
            in_table(
                "procedure",
                known.find(|known| known.code == code)?.id.as_str(),
            )
        }
        CodeOf::Fact => {
            let mut known = catalogue.facts.iter();
            in_table("fact", known.find(|known| known.code == code)?.id.as_str())
        }
        CodeOf::Choice(fact) => choice(catalogue.facts.iter().find(|known| known.code == fact)?)?,
        CodeOf::Group => {
            let mut known = catalogue.groups.iter();
            in_table("group", known.find(|known| known.code == code)?.id.as_str())
        }
        CodeOf::Need => choice(catalogue.fact(&catalogue.roles.needs)?)?,
        CodeOf::Counter => {
            let mut known = catalogue.counters.iter();
            in_table(
                "counter",
                known.find(|known| known.code == code)?.id.as_str(),
            )
        }
        CodeOf::Remark => {
            let mut known = catalogue.remarks.iter();
            in_table(
                "remark",
                known.find(|known| known.code == code)?.id.as_str(),
            )
        }
        // No catalogue names relations yet: the kiosk does not ask for members of a household.
        CodeOf::Relation => return None,
    };
    Some(Name {
        words: reading.text(&format!("{table}-{id}")).plain(),
        id,
    })
}
