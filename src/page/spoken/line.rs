//! Lines: what a page says, one thing after the other.

use crate::locale::Text;
use crate::page::block::Table;
use crate::page::{Control, Focus};

/// One thing that a page says.
pub enum SpokenLine<'a, A> {
    /// A text.
    Words(Text),
    /// A figure that changes by itself.
    Ticking(Text),
    /// A control.
    Control(Focus<'a, A>, Surroundings<'a, A>),
}

/// Where a control stands, as far as that says more about it.
pub enum Surroundings<'a, A> {
    /// Among its like.
    Group,
    /// In a grid of keys, perhaps under a heading.
    Grid(Option<&'a Text>),
    /// Head of a column or row of a table.
    TableHead,
    /// A switch of a table, in the column with this head.
    TableCell(&'a Control<A>),
}

impl<'a, A> SpokenLine<'a, A> {
    /// The control, if it is one.
    pub(super) fn control(&self) -> Option<&'a Control<A>> {
        match self {
            Self::Control(focus, _) => Some(focus.control),
            Self::Words(_) | Self::Ticking(_) => None,
        }
    }

    /// Whether another line says nothing new beside this one. What changes by itself never does.
    pub(super) fn says_as_much_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Words(one), Self::Words(other)) => one == other,
            (_, Self::Ticking(_)) => true,
            (Self::Control(one, _), Self::Control(other, _)) => {
                let (one, other) = (one.control, other.control);
                one.id == other.id
                    && one.label == other.label
                    && one.detail == other.detail
                    && one.role == other.role
                    && one.state == other.state
            }
            _ => false,
        }
    }
}

/// Controls that stand together.
pub(super) fn group<'a, A>(controls: Vec<&'a Control<A>>, lines: &mut Vec<SpokenLine<'a, A>>) {
    let controls = Focus::among(controls);
    lines.extend(controls.map(|focus| SpokenLine::Control(focus, Surroundings::Group)));
}

/// A table: the heads of its columns, then row by row with the head of each switch's column.
pub(super) fn table<'a, A>(
    table: &'a Table<A>,
    controls: Vec<&'a Control<A>>,
    lines: &mut Vec<SpokenLine<'a, A>>,
) {
    let columns = table.columns.len();
    let in_row = columns + 1;
    let placed = Focus::among(controls).enumerate().map(|(at, focus)| {
        let behind = at.checked_sub(columns).map(|at| at % in_row);
        let column = behind.and_then(|at| table.columns.get(at.checked_sub(1)?));
        let surroundings = column.map_or(Surroundings::TableHead, Surroundings::TableCell);
        SpokenLine::Control(focus, surroundings)
    });
    lines.extend(placed);
}
