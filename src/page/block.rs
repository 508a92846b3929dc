//! Blocks: what the body of a page is made of.

use zeroize::Zeroize;

use super::Control;
use crate::locale::Text;

/// A part of a page's body.
#[derive(Clone, PartialEq)]
pub enum Block<A = ()> {
    /// A paragraph.
    Paragraph(Text),
    /// A smaller heading.
    Subheading(Text),
    /// Something set apart.
    Notice(Tone, Vec<Text>),
    /// Cards to choose from, in columns (1 or 2; a narrow page may use fewer).
    Choices {
        /// The most columns.
        columns: usize,
        /// The cards.
        cards: Vec<Control<A>>,
    },
    /// The stops of a plan, in order.
    Stops(Vec<StopCard>),
    /// A list of things with details (papers to bring, ways without a visit).
    List(Vec<Item>),
    /// A table of switches: what can be told down, who reads it across.
    Table(Table<A>),
    /// Switches, each with what it stands for and the value that it shares.
    Switches(Vec<Control<A>>),
    /// A ticket: the largest thing on the page.
    Ticket(TicketCard),
    /// The way to a counter.
    Map(Map),
    /// A code to scan, with its caption.
    Code(QrMatrix, Text),
    /// A code for the visitor's phone, beside what else the page says.
    Phone(PhoneCode),
    /// A text field, with what has been typed so far.
    Entry {
        /// The field; its label is the hint that stands there while nothing is typed.
        field: Control<A>,
        /// What was typed.
        typed: Text,
    },
    /// Small keys in a grid: a keyboard, a calendar, ages.
    Grid {
        /// Columns.
        columns: usize,
        /// A row of headings over the columns; empty for none.
        head: Vec<Text>,
        /// Cells in reading order; `None` is an empty place.
        cells: Vec<Option<Control<A>>>,
    },
    /// One large figure (seconds that are left).
    Figure(Text),
}

impl<A> Block<A> {
    /// Controls of this block, in order.
    pub fn controls(&self) -> Box<dyn Iterator<Item = &Control<A>> + '_> {
        match self {
            Self::Choices { cards: list, .. } | Self::Switches(list) => Box::new(list.iter()),
            Self::Grid { cells, .. } => Box::new(cells.iter().flatten()),
            Self::Entry { field, .. } => Box::new(std::iter::once(field)),
            Self::Table(table) => {
                let rows = table.rows.iter();
                let rows = rows.flat_map(|row| std::iter::once(&row.head).chain(&row.cells));
                Box::new(table.columns.iter().chain(rows))
            }
            _ => Box::new(std::iter::empty()),
        }
    }

    /// The same block without the acts of the core that made it.
    pub(super) fn without_acts(self) -> Block {
        let plain = |list: Vec<Control<A>>| list.into_iter().map(Control::without_act).collect();
        match self {
            Self::Paragraph(text) => Block::Paragraph(text),
            Self::Subheading(text) => Block::Subheading(text),
            Self::Notice(tone, texts) => Block::Notice(tone, texts),
            Self::Choices { columns, cards } => Block::Choices {
                columns,
                cards: plain(cards),
            },
            Self::Stops(stops) => Block::Stops(stops),
            Self::List(items) => Block::List(items),
            Self::Switches(switches) => Block::Switches(plain(switches)),
            Self::Table(table) => Block::Table(Table {
                columns: plain(table.columns),
                rows: table
                    .rows
                    .into_iter()
                    .map(|row| TableRow {
                        head: row.head.without_act(),
                        cells: plain(row.cells),
                    })
                    .collect(),
            }),
            Self::Ticket(ticket) => Block::Ticket(ticket),
            Self::Map(map) => Block::Map(map),
            Self::Code(code, caption) => Block::Code(code, caption),
            Self::Phone(phone) => Block::Phone(phone),
            Self::Entry { field, typed } => Block::Entry {
                field: field.without_act(),
                typed,
            },
            Self::Grid {
                columns,
                head,
                cells,
            } => Block::Grid {
                columns,
                head,
                cells: cells
                    .into_iter()
                    .map(|cell| cell.map(Control::without_act))
                    .collect(),
            },
            Self::Figure(text) => Block::Figure(text),
        }
    }
}

/// Switches in rows and columns, each with a head that can be pressed to see more.
#[derive(Clone, PartialEq)]
pub struct Table<A = ()> {
    /// The heads of the columns. A detail is a number that stands on a sign.
    pub columns: Vec<Control<A>>,
    /// The rows.
    pub rows: Vec<TableRow<A>>,
}

/// A row of a table.
#[derive(Clone, PartialEq)]
pub struct TableRow<A = ()> {
    /// What it is about, with its value as the detail.
    pub head: Control<A>,
    /// A switch for each column. Its label says both heads, for those who do not see the table.
    pub cells: Vec<Control<A>>,
}

/// How something set apart is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know (mist).
    Hint,
    /// Needs attention now (sun).
    Attention,
    /// Something went wrong (alert).
    Alert,
}

/// A stop of a plan, as a card.
#[derive(Clone, PartialEq)]
pub struct StopCard {
    /// Its place in the order, from 1.
    pub order: usize,
    /// The counter: department and number.
    pub title: Text,
    /// What is done there.
    pub errands: Vec<Text>,
    /// What is not sure and will be asked there.
    pub ask_here: Vec<Text>,
    /// Short facts: wait, floor.
    pub tags: Vec<Text>,
}

/// One thing in a list.
#[derive(Clone, PartialEq)]
pub struct Item {
    /// What it is.
    pub title: Text,
    /// More about it.
    pub details: Vec<Text>,
    /// Its pictogram.
    pub pictogram: Option<String>,
}

/// A ticket as it is shown.
#[derive(Clone, PartialEq)]
pub struct TicketCard {
    /// What the number is ("your number").
    pub caption: Text,
    /// The number.
    pub number: Text,
    /// The counter to go to first.
    pub counter: Text,
    /// Department, floor, building.
    pub place: Text,
    /// The expected wait.
    pub wait: Text,
}

/// A code for the visitor's own phone: small, with its words beside it.
#[derive(Clone, PartialEq)]
pub struct PhoneCode {
    /// The code.
    pub code: QrMatrix,
    /// What it is good for.
    pub title: Text,
    /// What it does not hold.
    pub note: Text,
}

/// A floor with the way from the kiosk to one counter. Places are in thousandths of width and height.
#[derive(Clone, PartialEq)]
pub struct Map {
    /// Which floor or building this is.
    pub floor: Text,
    /// The counters on it.
    pub counters: Vec<MapCounter>,
    /// Where the kiosk (or the stairs, on another floor) is.
    pub here: (u16, u16),
    /// What to write there.
    pub here_label: Text,
}

/// A counter on a map.
#[derive(Clone, PartialEq)]
pub struct MapCounter {
    /// Its number or short name.
    pub label: Text,
    /// Its middle.
    pub at: (u16, u16),
    /// Whether this is where to go.
    pub target: bool,
}

/// A two-dimensional code: its modules row by row, `true` for dark, without a quiet zone.
#[derive(Clone, PartialEq)]
pub struct QrMatrix {
    /// Modules along one side.
    pub side: usize,
    /// All modules.
    pub dark: Vec<bool>,
}

impl Drop for QrMatrix {
    fn drop(&mut self) {
        self.dark.zeroize();
    }
}
