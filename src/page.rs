//! What a screen says and offers, apart from how it looks.
//!
//! A page is data: a screen draws it, a voice reads it, a keypad walks its controls, a test counts
//! them. It may repeat what a visitor said, so nothing here can be printed for debugging.

pub mod wall;

use zeroize::Zeroize;

use crate::locale::{Lang, Text};

/// One page.
#[derive(Clone, PartialEq)]
pub struct Page {
    /// Which page of the journey this is; names pictures and tests.
    pub name: &'static str,
    /// Grows with every change of page, so that a late tap on an earlier page is dropped.
    pub serial: u32,
    /// The language of every text on it.
    pub lang: Lang,
    /// How large its text is.
    pub size: TextSize,
    /// The hall's name, on top of every page.
    pub hall: Text,
    /// The time of day, on top of every page.
    pub clock: Text,
    /// How far the journey is.
    pub progress: Option<Progress>,
    /// A short line over the heading ("question 3, about 4 more").
    pub eyebrow: Option<Text>,
    /// The question or statement itself.
    pub heading: Text,
    /// Why we ask: a label and one sentence.
    pub why: Option<(Text, Text)>,
    /// What the page shows and offers, from top to bottom.
    pub body: Vec<Block>,
    /// What to do next, the primary action last.
    pub actions: Vec<Control>,
    /// The helper bar, the same on every page.
    pub helpers: Vec<Control>,
    /// The words of the pager, for a body that does not fit at once.
    pub pager: Pager,
}

/// How far the journey is, in steps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The step shown, from 0.
    pub at: usize,
    /// All steps.
    pub of: usize,
}

/// The words of the pager.
#[derive(Clone, PartialEq)]
pub struct Pager {
    /// On the control that goes on ("see more").
    pub more: Text,
    /// On the control that goes back ("see what was before").
    pub before: Text,
}

/// How large text is. The capital heights in millimetres are the panel's business, not the page's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum TextSize {
    /// Capitals of 3.5 to 4.2 mm.
    Small,
    /// Capitals of 4.8 to 5.6 mm.
    #[default]
    Normal,
    /// Capitals of 6.4 to 7.1 mm.
    Large,
    /// Capitals of 8.5 to 9 mm.
    Largest,
}

impl TextSize {
    /// All sizes, smallest first.
    pub const ALL: [Self; 4] = [Self::Small, Self::Normal, Self::Large, Self::Largest];
}

/// A part of a page's body.
#[derive(Clone, PartialEq)]
pub enum Block {
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
        cards: Vec<Control>,
    },
    /// The stops of a plan, in order.
    Stops(Vec<Stop>),
    /// A list of things with details (papers to bring, ways without a visit).
    List(Vec<Item>),
    /// Switches, each with what it stands for and the value that it shares.
    Switches(Vec<Control>),
    /// A ticket: the largest thing on the page.
    Ticket(Ticket),
    /// The way to a counter.
    Map(Map),
    /// A code to scan, with its caption.
    Code(Code, Text),
    /// A code for the visitor's phone, beside what else the page says.
    Phone(Phone),
    /// What has been typed so far, or a hint when nothing has.
    Entry {
        /// What was typed.
        typed: Text,
        /// The hint.
        hint: Text,
    },
    /// Small keys in a grid: a keyboard, a calendar, ages.
    Grid {
        /// Columns.
        columns: usize,
        /// A row of headings over the columns; empty for none.
        head: Vec<Text>,
        /// Cells in reading order; `None` is an empty place.
        cells: Vec<Option<Control>>,
    },
    /// One large figure (seconds that are left).
    Figure(Text),
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

/// Something to press.
#[derive(Clone, PartialEq)]
pub struct Control {
    /// What pressing it means.
    pub act: Act,
    /// What stands on it.
    pub label: Text,
    /// A smaller line under the label.
    pub detail: Option<Text>,
    /// Its pictogram: a file name in `assets/pictograms` without `.svg`.
    pub pictogram: Option<String>,
    /// How much weight it has.
    pub role: Role,
    /// For a choice or a switch: whether it is chosen.
    pub chosen: Option<bool>,
}

/// How much weight a control has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The page's one primary action.
    Primary,
    /// The primary action while an answer is missing: it stands where it will be, so that nothing
    /// moves when it comes, and cannot be pressed.
    Waiting,
    /// Another action.
    Secondary,
    /// A card to choose.
    Card,
    /// The card that says "I don't know": dashed.
    Unknown,
    /// A switch.
    Switch,
    /// A small key of a grid.
    Key,
    /// A control of the helper bar.
    Helper,
}

/// What pressing a control means. Indexes count the controls of their kind on the page shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// One page back.
    Back,
    /// Wipe everything and begin anew.
    StartOver,
    /// Ask for a person.
    CallPerson,
    /// Choose another language.
    Languages,
    /// Choose the text size.
    Looks,
    /// Go on.
    Next,
    /// Choose a card that goes on at once, or sets the answer.
    Pick(usize),
    /// Turn a switch, or add or take away one of several.
    Toggle(usize),
    /// "I don't know."
    Unknown,
    /// Type a character.
    Type(char),
    /// Take the last character back.
    Erase,
    /// The other keyboard (kana, letters).
    SwitchKeys,
    /// The month, or group, before.
    Earlier,
    /// The month, or group, after.
    Later,
    /// "I know my errand."
    KnownErrand,
    /// "Help me find out."
    Guided,
    /// "I have my record."
    HaveRecord,
    /// Search for an errand.
    Search,
    /// Add an errand to the plan.
    AddErrand,
    /// Change an answer.
    ChangeAnswers,
    /// See the papers to bring.
    Papers,
    /// See what needs no visit.
    NoVisit,
    /// Share nothing with anybody.
    ShareNothing,
    /// Print the sheet.
    Print,
    /// Show the codes on the screen.
    ShowCodes,
    /// "I have noted the number."
    NoteNumber,
    /// Leave; wipe.
    Finish,
    /// "I am still here."
    Stay,
}

/// A stop of a plan, as a card.
#[derive(Clone, PartialEq)]
pub struct Stop {
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
pub struct Ticket {
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
pub struct Phone {
    /// The code.
    pub code: Code,
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
pub struct Code {
    /// Modules along one side.
    pub side: usize,
    /// All modules.
    pub dark: Vec<bool>,
}

impl Drop for Code {
    fn drop(&mut self) {
        self.dark.zeroize();
    }
}

impl Page {
    /// Every control that can be pressed, in the order in which a keypad walks them.
    pub fn controls(&self) -> impl Iterator<Item = &Control> {
        self.body
            .iter()
            .flat_map(Block::controls)
            .chain(&self.actions)
            .chain(&self.helpers)
            .filter(|control| control.role != Role::Waiting)
    }
}

impl Block {
    /// The controls of this block, in order.
    pub fn controls(&self) -> Box<dyn Iterator<Item = &Control> + '_> {
        match self {
            Self::Choices { cards, .. } => Box::new(cards.iter()),
            Self::Switches(switches) => Box::new(switches.iter()),
            Self::Grid { cells, .. } => Box::new(cells.iter().flatten()),
            _ => Box::new(std::iter::empty()),
        }
    }
}
