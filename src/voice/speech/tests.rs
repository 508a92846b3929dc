//! Speech on a machine whose programs are scripts.

mod recordings;

use std::fs;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::OnceLock;

use futures_util::{FutureExt as _, StreamExt as _};
use tempfile::TempDir;

use super::*;

/// A machine whose programs are scripts: what speaks English answers with its text as samples, and the player
/// writes what it hears to a file.
struct Machine {
    folder: TempDir,
    settings: SpeechTable,
}

/// Answers with a WAV file whose samples are the bytes of its text, behind the words a minute that were asked for.
const SPEAKS: &str = r#"text=$(cat)
printf 'RIFF\377\377\377\377WAVEfmt \020\000\000\000\001\000\001\000\100\037\000\000\200\076\000\000\002\000\020\000data\377\377\377\377'
printf '%s %s' "$0" "$text" | sed 's/./&z/g'"#;

impl Machine {
    fn new(speaks: &str) -> Self {
        let mut settings = SpeechTable {
            volume: 100,
            ..SpeechTable::default()
        };
        let command = ["sh", "-c", speaks, "{words}"].map(str::to_owned).to_vec();
        let _ = settings.commands.insert("en".to_owned(), command);
        Self {
            folder: tempfile::tempdir().unwrap(),
            settings,
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn start(&self, plays: String) -> Speech {
        let locales = locales();
        let arguments: &[&str] = Vec::leak(vec!["-c", String::leak(plays)]);
        let player = Player {
            program: "sh",
            arguments,
        };
        let mut plan = SpeechPlan::of(&self.settings, locales);
        plan.keep(&["ja".into(), "en".into(), "fil".into(), "vi".into()]);
        if !self.settings.commands.contains_key("vi") {
            plan.keep(&["en".into(), "fil".into()]);
        }
        Speech::with_players(&self.settings, plan, Vec::leak(vec![player]))
    }

    /// A player that writes down what it hears.
    fn hears(&self) -> String {
        let heard = self.file("heard");
        format!(
            "tail -c +45 | tr -d z >> '{0}'; echo >> '{0}'",
            heard.display()
        )
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn locales() -> &'static Locales {
    static LOCALES: OnceLock<Locales> = OnceLock::new();
    LOCALES.get_or_init(|| {
        let locales = Locales::load(&root().join("locales"), &root().join("assets/fonts"));
        locales.unwrap_or_else(|_| panic!("the shipped languages"))
    })
}

fn english(texts: &[&str]) -> Vec<Text> {
    let text = |words: &&str| Text::new(&"en".into(), *words);
    texts.iter().map(text).collect()
}

fn wait_until(mut done: impl FnMut() -> bool) {
    while !done() {
        thread::sleep(std::time::Duration::from_millis(2));
    }
}

fn wait_for_end(speech: &Speech) {
    wait_until(|| !speech.state().speaking);
}

#[test]
fn texts_are_heard_one_after_the_other_and_a_number_follows_the_language_before_it() {
    let machine = Machine::new(SPEAKS);
    let speech = machine.start(machine.hears());
    let mut texts = english(&["Your number"]);
    texts.push(Text::from("A-041"));
    texts.extend(english(&["Thank you"]));
    speech.say(texts);
    assert!(speech.state().speaking);
    wait_for_end(&speech);
    let heard = fs::read_to_string(machine.file("heard")).unwrap();
    assert_eq!(heard, "125 Your number\n125 A, 0 4 1\n125 Thank you\n");
    assert_eq!(speech.state().silent, None);
}

#[test]
fn what_is_said_next_takes_the_place_of_what_sounds_and_waits() {
    let machine = Machine::new(SPEAKS);
    let began = machine.file("began");
    let plays = format!(
        "if [ -e '{0}' ]; then {1}; else touch '{0}'; sleep 600; fi",
        began.display(),
        machine.hears()
    );
    let speech = machine.start(plays);
    speech.say(english(&["One", "Two", "Three"]));
    wait_until(|| began.exists());
    speech.say(english(&["Four"]));
    wait_for_end(&speech);
    let heard = fs::read_to_string(machine.file("heard")).unwrap();
    assert_eq!(heard, "125 Four\n");
}

#[test]
fn silence_ends_the_player_with_all_that_it_started() {
    let machine = Machine::new(SPEAKS);
    let pids = machine.file("pids");
    let plays = format!("sleep 600 & echo $! $$ > '{}'; wait", pids.display());
    let speech = machine.start(plays);
    speech.say(english(&["One", "Two"]));
    let mut written = String::new();
    wait_until(|| {
        written = fs::read_to_string(&pids).unwrap_or_default();
        written.ends_with('\n')
    });
    let _ = speech.silence();
    assert!(!speech.state().speaking);
    for pid in written.split_whitespace() {
        // One that has ended may wait for its parent, without a command line.
        let line = Path::new("/proc").join(pid).join("cmdline");
        wait_until(|| fs::read(&line).unwrap_or_default().is_empty());
    }
}

#[test]
fn silence_says_which_text_was_cut_off() {
    let machine = Machine::new(SPEAKS);
    let began = machine.file("began");
    let plays = format!(
        "cat > /dev/null; echo >> '{0}'; [ $(wc -l < '{0}') -lt 2 ] || sleep 600",
        began.display()
    );
    let speech = machine.start(plays);
    speech.say(english(&["One", "Two", "Three"]));
    wait_until(|| fs::read(&began).unwrap_or_default().len() == 2);
    assert_eq!(speech.silence(), 1);
    assert_eq!(speech.silence(), 0, "of nothing");
}

#[test]
fn silence_ends_the_program_that_makes_the_sound() {
    let machine = Machine::new("text=$(cat); [ \"$text\" = 1 ] && exit 1; sleep 600");
    let speech = machine.start(machine.hears());
    speech.say(english(&["One"]));
    let _ = speech.silence();
    speech.say(Vec::new());
    wait_for_end(&speech);
    assert!(!machine.file("heard").exists());
}

#[test]
fn a_program_that_hangs_is_waited_for_once_and_japanese_is_ready_then() {
    let mut machine = Machine::new("");
    let tried = machine.file("tried");
    let hangs = format!("echo >> '{}'; sleep 600", tried.display());
    let command = ["sh", "-c", &hangs, "{voice}"].map(str::to_owned).to_vec();
    for lang in ["en", "vi"] {
        let _ = machine
            .settings
            .commands
            .insert(lang.to_owned(), command.clone());
    }
    machine.settings.voices = root().join("assets/speech");
    let speech = machine.start(machine.hears());
    wait_until(|| !speech.state().languages.is_empty());
    let state = speech.state();
    let mute: BTreeSet<Lang> = ["en", "vi", "fil"].map(Lang::from).into();
    assert_eq!(state.mute(), mute);
    let why = |lang: &str| {
        state
            .languages
            .iter()
            .find(|(it, _)| it.as_str() == lang)
            .unwrap()
    };
    let Readiness::Mute(why) = &why("vi").1 else {
        panic!("a program that hangs speaks nothing");
    };
    assert!(why.contains("did not end within"), "{why}");
    assert_eq!(fs::read_to_string(tried).unwrap().lines().count(), 1);
}

#[test]
fn a_new_rate_is_that_of_the_next_sentence() {
    let machine = Machine::new(SPEAKS);
    let speech = machine.start(machine.hears());
    for rate in [200, 10] {
        speech.set_rate(rate);
        speech.say(english(&["Fast"]));
        wait_for_end(&speech);
    }
    let heard = fs::read_to_string(machine.file("heard")).unwrap();
    assert_eq!(heard, "250 Fast\n80 Fast\n");
}

#[test]
fn a_language_without_its_program_is_mute_and_says_why() {
    let mut machine = Machine::new(SPEAKS);
    let command = vec!["annai-no-such-program".to_owned()];
    let _ = machine.settings.commands.insert("en".to_owned(), command);
    let speech = machine.start(machine.hears());
    speech.say(english(&["One"]));
    wait_for_end(&speech);
    let mute = ["en".into(), "fil".into()].into();
    assert_eq!(speech.state().mute(), mute);
    // Told at once, and then not until something changes.
    let mut mutes = pin!(speech.mutes());
    assert_eq!(mutes.next().now_or_never(), Some(Some(mute)));
    assert_eq!(mutes.next().now_or_never(), None);
    let languages = speech.state().languages;
    let why = |lang: &str| match languages.iter().find(|(it, _)| it.as_str() == lang) {
        Some((_, Readiness::Mute(why))) => why.clone(),
        _ => String::new(),
    };
    assert_eq!(why("en"), "annai-no-such-program: not installed");
    assert!(why("fil").contains("names no voice"), "{}", why("fil"));
}

#[test]
fn a_program_that_fails_once_is_asked_again() {
    let machine = Machine::new("");
    let broken = machine.file("broken");
    fs::write(&broken, "").unwrap();
    let mut machine = machine;
    let speaks = format!("[ -e '{}' ] && exit 1\n{SPEAKS}", broken.display());
    let command = ["sh", "-c", &speaks, "{words}"].map(str::to_owned).to_vec();
    let _ = machine.settings.commands.insert("en".to_owned(), command);
    let speech = machine.start(machine.hears());
    let ready = || matches!(speech.state().languages[0].1, Readiness::Ready(_));
    speech.say(english(&["One"]));
    wait_for_end(&speech);
    assert!(!ready());
    fs::remove_file(broken).unwrap();
    speech.say(english(&["Two"]));
    wait_for_end(&speech);
    assert!(ready());
    let heard = fs::read_to_string(machine.file("heard")).unwrap();
    assert_eq!(heard, "125 Two\n");
}

#[test]
fn a_device_that_comes_back_is_heard_again() {
    let machine = Machine::new(SPEAKS);
    let device = machine.file("device");
    let plays = format!(
        "[ -e '{}' ] || {{ echo no card >&2; exit 1; }}; {}",
        device.display(),
        machine.hears()
    );
    let speech = machine.start(plays);
    speech.say(english(&["One"]));
    wait_for_end(&speech);
    assert_eq!(speech.state().silent.as_deref(), Some("sh: no card"));
    fs::write(device, "").unwrap();
    speech.say(english(&["Two"]));
    wait_for_end(&speech);
    assert_eq!(speech.state().silent, None);
    assert!(machine.file("heard").exists());
}

#[test]
fn a_player_that_dies_within_a_sentence_is_heard_again_with_the_next() {
    let machine = Machine::new(SPEAKS);
    let died = machine.file("died");
    let plays = format!(
        "if [ -e '{0}' ]; then {1}; else head -c 1000 > '{0}'; kill -9 $$; fi",
        died.display(),
        machine.hears()
    );
    let speech = machine.start(plays);
    // More than a pipe holds: the player dies while it is being written to.
    let long = "word ".repeat(20_000);
    speech.say(english(&[&long]));
    wait_for_end(&speech);
    assert_eq!(fs::metadata(&died).unwrap().len(), 1000);
    assert!(speech.state().silent.is_some());
    assert!(!machine.file("heard").exists());
    speech.say(english(&["Two"]));
    wait_for_end(&speech);
    assert_eq!(speech.state().silent, None);
    // It dies again, and the rest of the same page is heard.
    fs::remove_file(&died).unwrap();
    speech.say(english(&[&long, "Four"]));
    wait_for_end(&speech);
    assert_eq!(speech.state().silent, None);
    let heard = fs::read_to_string(machine.file("heard")).unwrap();
    assert_eq!(heard, "125 Two\n125 Four\n");
}

#[test]
fn the_last_handle_cuts_off_what_sounds() {
    let machine = Machine::new(SPEAKS);
    let pid = machine.file("pid");
    let plays = format!("echo $$ > '{}'; exec sleep 600", pid.display());
    let speech = machine.start(plays);
    speech.clone().say(english(&["One"]));
    let mut written = String::new();
    wait_until(|| {
        written = fs::read_to_string(&pid).unwrap_or_default();
        written.ends_with('\n')
    });
    drop(speech);
    let process = Path::new("/proc").join(written.trim());
    wait_until(|| !process.exists());
}
