//! The end of a program: everything is closed in order, and nothing is left half done.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use annai::ticket::State;
use rstest::rstest;
use tempfile::TempDir;

use super::{TUESDAY, at, config, new_id, stops, store};
use crate::paper::peer::missing;

/// The files of a data folder that only a running program has.
fn left_over(data: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(data).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let running = ["service.token", "-wal", "-shm", ".new"];
    names
        .filter(|name| running.iter().any(|end| name.ends_with(end)))
        .collect()
}

fn data(base: &Path) -> PathBuf {
    store(base).parent().unwrap().to_owned()
}

#[tokio::test]
async fn an_embedded_hall_leaves_nothing_and_has_heard_everything() {
    let folder = TempDir::new().unwrap();
    let config = config(folder.path());
    let opened = config.embedded(at(TUESDAY)).await;
    let embedded = opened.map_err(|trouble| trouble.to_string()).unwrap();
    let (hall, line) = (embedded.hall.clone(), embedded.line.clone());
    let id = new_id();
    let _ = line.issue(id, stops(&["citizens"]), None).await.unwrap();
    line.hand_over(id).await.unwrap();
    assert!(!left_over(&data(folder.path())).is_empty());
    let state = hall.state(id).await.unwrap();
    embedded.close().await;
    assert_eq!(state, State::Waiting);
    assert_eq!(line.state().await.backlog, 0);
    assert_eq!(left_over(&data(folder.path())), Vec::<String>::new());
    assert!(hall.state(id).await.is_err(), "the store is closed");
}

/// The shipped program in a folder of its own, on a free port.
pub(super) struct Program {
    pub(super) folder: TempDir,
    /// The command line that starts it, with what it is to have; none to start it as it is.
    pub(super) launcher: Vec<String>,
}

impl Program {
    pub(super) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(root.join("kiosk-config.toml")).unwrap();
        let text = text.replace("127.0.0.1:7340", "127.0.0.1:0");
        std::fs::write(folder.path().join("kiosk.toml"), text).unwrap();
        for content in ["assets", "locales"] {
            std::os::unix::fs::symlink(root.join(content), folder.path().join(content)).unwrap();
        }
        Self {
            folder,
            launcher: Vec::new(),
        }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("annai-data")
    }

    /// Starts it, and waits until it has said where its hall is.
    fn start(&self, args: &[&str], display: Option<&str>) -> Child {
        self.start_with_log(args, display, Stdio::inherit()).0
    }

    /// As [`Program::start`]; also says where the hall is.
    #[expect(
        clippy::disallowed_methods,
        reason = "only another process can be told to end"
    )]
    pub(super) fn start_with_log(
        &self,
        args: &[&str],
        display: Option<&str>,
        log: Stdio,
    ) -> (Child, String) {
        let binary = env!("CARGO_BIN_EXE_annai");
        let mut words = self.launcher.iter().map(String::as_str).chain([binary]);
        let mut program = Command::new(words.next().unwrap_or(binary));
        let _ = program
            .args(words)
            .arg("--config")
            .arg(self.folder.path().join("kiosk.toml"))
            .args(args)
            .stdout(Stdio::piped())
            .stderr(log);
        if let Some(display) = display {
            let _ = program.env("DISPLAY", display);
            let _ = program.env_remove("WAYLAND_DISPLAY");
        }
        let mut program = program.spawn().unwrap();
        let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
        let url = lines.next().unwrap().unwrap();
        assert!(url.starts_with("hall:"), "{url}");
        // What else it says is read, so that it can go on saying it.
        let _ = std::thread::spawn(move || lines.for_each(drop));
        (program, url["hall:".len()..].trim().to_owned())
    }

    /// Sends it a signal.
    #[expect(
        clippy::disallowed_methods,
        reason = "only another process can be told something"
    )]
    pub(super) fn signal(program: &Child, signal: &str) {
        let told = Command::new("kill")
            .args([format!("-{signal}"), program.id().to_string()])
            .status();
        assert!(told.unwrap().success());
    }

    /// Tells it to end, and looks at what it leaves.
    pub(super) fn end(&self, mut program: Child, signal: &str) {
        assert!(left_over(&self.data()).contains(&"service.token".to_owned()));
        Self::signal(&program, signal);
        assert!(program.wait().unwrap().success());
        assert_eq!(left_over(&self.data()), Vec::<String>::new());
        assert!(self.data().join("tickets.sqlite").exists());
    }
}

#[rstest]
#[case::terminated("TERM")]
#[case::interrupted("INT")]
fn a_hall_that_is_told_to_end_leaves_nothing(#[case] signal: &str) {
    let program = Program::new();
    let hall = program.start(&["hall"], None);
    program.end(hall, signal);
}

/// A screen without a display; it goes with the test.
pub(super) struct Screen {
    server: Child,
    pub(super) name: String,
}

impl Screen {
    #[expect(
        clippy::disallowed_methods,
        reason = "a window needs a server of its own"
    )]
    pub(super) fn open() -> Option<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "600x1000x24"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut lines = BufReader::new(server.stdout.take()?).lines();
        let name = format!(":{}", lines.next()?.ok()?);
        Some(Self { server, name })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

#[rstest]
#[case::terminated("TERM")]
#[case::interrupted("INT")]
fn a_kiosk_that_is_told_to_end_leaves_nothing(#[case] signal: &str) {
    let Some(screen) = Screen::open() else {
        return missing("Xvfb");
    };
    let program = Program::new();
    let kiosk = program.start(&["--windowed", "540x960"], Some(&screen.name));
    // In the middle of whatever a starting window does, or a little later.
    std::thread::sleep(Duration::from_secs(1));
    program.end(kiosk, signal);
}

/// A tour of one journey, into a folder.
#[expect(
    clippy::disallowed_methods,
    reason = "only another process can be told to end"
)]
fn start_tour(program: &Program, out: &Path) -> Child {
    let mut tour = Command::new(env!("CARGO_BIN_EXE_annai"));
    let _ = tour
        .arg("--config")
        .arg(program.folder.path().join("kiosk.toml"))
        .args(["tour", "--lang", "en", "--journey", "certificate", "--out"])
        .arg(out);
    let _ = tour.stdout(Stdio::null()).stderr(Stdio::null());
    tour.spawn().unwrap()
}

#[rstest]
#[case::terminated("TERM")]
#[case::interrupted("INT")]
fn a_tour_that_is_told_to_end_leaves_pictures_alone(#[case] signal: &str) {
    let program = Program::new();
    let out = program.folder.path().join("tour");
    let mut tour = start_tour(&program, &out);
    let drawn = out.join("certificate/en");
    let first = drawn.join("01-welcome.png");
    while !first.exists() {
        assert!(tour.try_wait().unwrap().is_none(), "it has ended");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(drawn.join(".data").exists());
    Program::signal(&tour, signal);
    assert!(!tour.wait().unwrap().success());
    assert!(first.exists() && !drawn.join(".data").exists());
}
