//! The keys that use a page without touch: a keypad, one or two switches, or an ordinary keyboard.

use serde::Deserialize;

/// Keys that can be named, by the names of the W3C's UI Events. Digits and letters are not among them: scanners type
/// them.
pub const KEY_NAMES: [&str; 30] = [
    "Enter",
    "Space",
    "Tab",
    "Shift+Tab",
    "Backspace",
    "Delete",
    "Insert",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "ContextMenu",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F7",
    "F8",
    "F9",
    "F10",
    "F11",
    "F12",
    "Pause",
    "ScrollLock",
];

/// What a key does on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyAction {
    /// Moves the focus to the next control; from the last one to the first.
    Next,
    /// Moves the focus to the control before.
    Previous,
    /// Uses the control in focus.
    Select,
    /// Goes back a page.
    Back,
    /// Calls for a person.
    Help,
    /// Opens the staff page from the welcome page; it asks for the PIN.
    Staff,
    /// Reads the control in focus aloud again, and the page after it.
    Repeat,
    /// Pauses what is read aloud, and goes on from the text that was cut off.
    Pause,
    /// Speaks a step louder.
    Louder,
    /// Speaks a step quieter.
    Quieter,
    /// Speaks a step faster.
    Faster,
    /// Speaks a step slower.
    Slower,
    /// Hides the page from who looks on, or shows it again.
    Hide,
}

impl KeyAction {
    /// Every action.
    pub const ALL: [Self; 13] = [
        Self::Next,
        Self::Previous,
        Self::Select,
        Self::Back,
        Self::Help,
        Self::Staff,
        Self::Repeat,
        Self::Pause,
        Self::Louder,
        Self::Quieter,
        Self::Faster,
        Self::Slower,
        Self::Hide,
    ];

    /// Its name in the configuration.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Previous => "previous",
            Self::Select => "select",
            Self::Back => "back",
            Self::Help => "help",
            Self::Staff => "staff",
            Self::Repeat => "repeat",
            Self::Pause => "pause",
            Self::Louder => "louder",
            Self::Quieter => "quieter",
            Self::Faster => "faster",
            Self::Slower => "slower",
            Self::Hide => "hide",
        }
    }

    /// Whether the key is for those who listen: it turns reading aloud on.
    #[must_use]
    pub fn is_for_listening(self) -> bool {
        matches!(
            self,
            Self::Repeat
                | Self::Pause
                | Self::Louder
                | Self::Quieter
                | Self::Faster
                | Self::Slower
                | Self::Hide
        )
    }
}

/// The table `[keypad]`. Each action has the names of the keys that do it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Keypad {
    /// Keys of [`KeyAction::Next`].
    pub next: Vec<String>,
    /// Keys of [`KeyAction::Previous`].
    pub previous: Vec<String>,
    /// Keys of [`KeyAction::Select`].
    pub select: Vec<String>,
    /// Keys of [`KeyAction::Back`].
    pub back: Vec<String>,
    /// Keys of [`KeyAction::Help`].
    pub help: Vec<String>,
    /// Keys of [`KeyAction::Staff`].
    pub staff: Vec<String>,
    /// Keys of [`KeyAction::Repeat`].
    pub repeat: Vec<String>,
    /// Keys of [`KeyAction::Pause`].
    pub pause: Vec<String>,
    /// Keys of [`KeyAction::Louder`].
    pub louder: Vec<String>,
    /// Keys of [`KeyAction::Quieter`].
    pub quieter: Vec<String>,
    /// Keys of [`KeyAction::Faster`].
    pub faster: Vec<String>,
    /// Keys of [`KeyAction::Slower`].
    pub slower: Vec<String>,
    /// Keys of [`KeyAction::Hide`].
    pub hide: Vec<String>,
    /// Automatic scanning for one switch: seconds until the focus moves on by itself, 1 to 10; 0 for none.
    pub scan_seconds: u32,
}

impl Default for Keypad {
    fn default() -> Self {
        let keys = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Self {
            next: keys(&["Tab", "ArrowDown", "ArrowRight"]),
            previous: keys(&["Shift+Tab", "ArrowUp", "ArrowLeft"]),
            select: keys(&["Enter", "Space"]),
            back: keys(&["Backspace"]),
            help: keys(&["F1"]),
            staff: Vec::new(),
            repeat: keys(&["F2"]),
            pause: keys(&["Pause"]),
            quieter: keys(&["F3"]),
            louder: keys(&["F4"]),
            slower: keys(&["F5"]),
            faster: keys(&["F6"]),
            hide: keys(&["F7"]),
            scan_seconds: 0,
        }
    }
}

impl Keypad {
    /// What a key does.
    #[must_use]
    pub fn action(&self, key: &str) -> Option<KeyAction> {
        let mut keys = self.keys();
        keys.find(|(name, _)| *name == key)
            .map(|(_, action)| action)
    }

    /// The keys that do something.
    #[must_use]
    pub fn keys_of(&self, action: KeyAction) -> &[String] {
        match action {
            KeyAction::Next => &self.next,
            KeyAction::Previous => &self.previous,
            KeyAction::Select => &self.select,
            KeyAction::Back => &self.back,
            KeyAction::Help => &self.help,
            KeyAction::Staff => &self.staff,
            KeyAction::Repeat => &self.repeat,
            KeyAction::Pause => &self.pause,
            KeyAction::Louder => &self.louder,
            KeyAction::Quieter => &self.quieter,
            KeyAction::Faster => &self.faster,
            KeyAction::Slower => &self.slower,
            KeyAction::Hide => &self.hide,
        }
    }

    /// Every key with its action.
    pub(super) fn keys(&self) -> impl Iterator<Item = (&str, KeyAction)> {
        KeyAction::ALL.into_iter().flat_map(|action| {
            let keys = self.keys_of(action).iter();
            keys.map(move |key| (key.as_str(), action))
        })
    }
}
