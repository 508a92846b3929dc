//! `annai devices learn --keypad`: which key of a keypad does what.

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use toml_edit::{Array, Value};

use super::rows::{self, Row};
use crate::cli::devices::{Failed, say};
use crate::config::{KeyAction, Keypad};
use crate::devices::{DeviceFiles, KeyPress, presses};
use crate::fault::Trouble;

/// Time for each key.
const TIME_TO_PRESS: Duration = Duration::from_secs(10);
/// So many keys in a row that are not pressed end the lesson: a keypad may have two.
const MOST_WAITS: usize = 2;

/// What is asked for, in order. The staff page's key is no visitor's: it is named by hand.
const ASKED: [(KeyAction, &str); 12] = [
    (KeyAction::Next, "moves to the next control"),
    (KeyAction::Previous, "moves to the control before"),
    (KeyAction::Select, "uses the control"),
    (KeyAction::Back, "goes back a page"),
    (KeyAction::Help, "calls for a person"),
    (KeyAction::Repeat, "reads aloud again"),
    (KeyAction::Pause, "pauses reading aloud, and goes on"),
    (KeyAction::Quieter, "speaks quieter"),
    (KeyAction::Louder, "speaks louder"),
    (KeyAction::Slower, "speaks slower"),
    (KeyAction::Faster, "speaks faster"),
    (KeyAction::Hide, "makes the screen black"),
];

pub(in crate::cli::devices) fn run(
    config: &Path,
    write: bool,
    out: &mut dyn Write,
) -> Result<(), Failed> {
    let files = DeviceFiles::default().keypads();
    if files.is_empty() {
        return Err(Trouble::yours(
            "there is no keypad that this account may read",
            "plug it in, add this account to the group `input` and log in again",
        )
        .into());
    }
    let mut heard = presses(&files).map_err(|error| {
        Trouble::yours(
            format!("the keypad cannot be read: {error}"),
            "see that its cable is in, and try again",
        )
    })?;
    let mut lesson = KeypadLesson::new(crate::cli::config(config)?.keypad);
    let seconds = TIME_TO_PRESS.as_secs();
    say(
        out,
        format!("press each key within {seconds} seconds; wait where the keypad has none"),
    )?;
    crate::cli::runtime()?.block_on(async {
        while let Some((action, does)) = lesson.asks() {
            say(out, format!("{}: the key that {does}", action.name()))?;
            out.flush().map_err(Failed::Output)?;
            let press = tokio::time::timeout(TIME_TO_PRESS, heard.recv()).await;
            if let Some(remark) = lesson.take(press.ok().flatten()) {
                say(out, remark)?;
            }
        }
        Ok::<(), Failed>(())
    })?;
    if lesson.learned.is_empty() {
        return Err(Trouble::yours(
            "no key was pressed that can be named",
            "see that the keypad sends keys such as Tab, Enter, arrows or F1 to F12",
        )
        .into());
    }
    let rows = lesson.rows();
    say(out, "[keypad]")?;
    for (action, keys) in &rows {
        say(out, format!("{action} = {}", keys.to_string().trim()))?;
    }
    if write {
        rows::write(config, "keypad", &rows)?;
        say(out, format!("written into {}", config.display()))?;
    }
    Ok(())
}

/// From presses to rows of `[keypad]`.
struct KeypadLesson {
    /// The keys as they are configured.
    before: Keypad,
    learned: Vec<(KeyAction, &'static str)>,
    at: usize,
    /// How many keys in a row were waited for in vain.
    waits: usize,
}

impl KeypadLesson {
    fn new(before: Keypad) -> Self {
        Self {
            before,
            learned: Vec::new(),
            at: 0,
            waits: 0,
        }
    }

    /// The action whose key is to be pressed now, and what it does; `None` at the end.
    fn asks(&self) -> Option<(KeyAction, &'static str)> {
        ASKED
            .get(self.at)
            .copied()
            .filter(|_| self.waits < MOST_WAITS)
    }

    /// Takes a press, or that none came in time. Says what is wrong with it; then the same key is asked for again.
    fn take(&mut self, press: Option<KeyPress>) -> Option<String> {
        let (action, _) = self.asks()?;
        let key = match press {
            None => {
                self.waits += 1;
                self.at += 1;
                return None;
            }
            Some(KeyPress::Unnamed) => {
                return Some("this key has no name here: scanners type digits and letters".into());
            }
            Some(KeyPress::Named(key)) => key,
        };
        self.waits = 0;
        if let Some((taken, _)) = self.learned.iter().find(|(_, known)| *known == key) {
            return Some(format!("{key} is the key of `{}` already", taken.name()));
        }
        self.learned.push((action, key));
        self.at += 1;
        None
    }

    /// The rows that differ from what is configured: a key that was learned does nothing else any more.
    fn rows(&self) -> Vec<Row> {
        let rows = KeyAction::ALL.into_iter().filter_map(|action| {
            let before = self.before.keys_of(action);
            let mut learned = self.learned.iter();
            let keys: Vec<&str> = match learned.find(|(known, _)| *known == action) {
                Some((_, key)) => vec![key],
                None => {
                    let free = |key: &&str| self.learned.iter().all(|(_, known)| known != key);
                    before.iter().map(String::as_str).filter(free).collect()
                }
            };
            let changed = before.iter().ne(keys.iter());
            changed.then(|| {
                (
                    action.name(),
                    Value::Array(keys.into_iter().collect::<Array>()),
                )
            })
        });
        rows.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::devices::learn::rows::tests::shipped;
    use crate::cli::devices::learn::rows::with_rows;
    use crate::config::Config;

    fn taught(presses: &[Option<KeyPress>]) -> (KeypadLesson, Vec<String>) {
        let mut lesson = KeypadLesson::new(Keypad::default());
        let remarks = presses.iter().filter_map(|press| lesson.take(*press));
        let remarks = remarks.collect();
        (lesson, remarks)
    }

    /// The keys of the configuration after a lesson.
    fn written(lesson: &KeypadLesson) -> Keypad {
        let file = Path::new("kiosk-config.toml");
        let text = with_rows(file, &shipped(), "keypad", &lesson.rows()).unwrap();
        Config::parse(file, &text).unwrap().keypad
    }

    #[test]
    fn each_key_gets_the_action_that_it_was_pressed_for() {
        let keys = [
            "F8", "F9", "F10", "F11", "F12", "Home", "PageDown", "PageUp", "Insert", "Delete",
            "End", "Pause",
        ];
        let presses = keys.map(|key| Some(KeyPress::Named(key)));
        let (lesson, remarks) = taught(&presses);
        assert!(lesson.asks().is_none() && remarks.is_empty());
        let keypad = written(&lesson);
        for ((action, _), key) in ASKED.iter().zip(keys) {
            assert_eq!(keypad.keys_of(*action), [key], "{action:?}");
        }
        assert!(keypad.keys_of(KeyAction::Staff).is_empty());
    }

    #[test]
    fn two_switches_end_the_lesson_by_waiting_and_take_their_keys_from_other_actions() {
        let named = |key| Some(KeyPress::Named(key));
        let (lesson, remarks) = taught(&[named("Enter"), None, named("F1"), None, None]);
        assert!(lesson.asks().is_none() && remarks.is_empty());
        let keypad = written(&lesson);
        assert_eq!(keypad.next, ["Enter"]);
        assert_eq!(keypad.select, ["F1"]);
        assert!(keypad.help.is_empty(), "F1 calls nobody any more");
        assert_eq!(keypad.previous, Keypad::default().previous);
        let rows = lesson.rows();
        let rows: Vec<&str> = rows.iter().map(|(action, _)| *action).collect();
        assert_eq!(rows, ["next", "select", "help"]);
    }

    #[test]
    fn a_key_without_a_name_and_one_that_is_taken_are_refused_and_asked_for_again() {
        let named = |key| Some(KeyPress::Named(key));
        let presses = [
            Some(KeyPress::Unnamed),
            named("Tab"),
            named("Tab"),
            named("F3"),
        ];
        let (lesson, remarks) = taught(&presses);
        assert_eq!(remarks.len(), 2);
        assert!(remarks[0].contains("no name"), "{}", remarks[0]);
        assert_eq!(remarks[1], "Tab is the key of `next` already");
        let asked = lesson.asks().map(|(action, _)| action);
        assert_eq!(asked, Some(KeyAction::Select));
        let keypad = written(&lesson);
        assert_eq!(
            (&*keypad.next, &*keypad.previous),
            (&["Tab".to_owned()][..], &["F3".to_owned()][..])
        );
        assert!(keypad.quieter.is_empty());
    }
}
