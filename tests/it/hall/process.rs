//! The process of a hall and of a kiosk: what the kernel may do with its memory, and SIGHUP.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::MetadataExt as _;
use std::process::{Child, Stdio};

use super::ends::{Program, Screen};
use crate::paper::peer::missing;

/// An account without rights.
const NOBODY: u32 = 65534;

/// The soft and the hard limit of a process.
fn limits(program: &Child, name: &str) -> [String; 2] {
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", program.id())).unwrap();
    let line = limits.lines().find_map(|line| line.strip_prefix(name));
    let mut values = line.unwrap().split_whitespace().map(str::to_owned);
    [values.next().unwrap(), values.next().unwrap()]
}

/// What holds for every program that holds secrets.
fn check(program: &Child) {
    assert_eq!(limits(program, "Max core file size"), ["0", "0"]);
    let [soft, hard] = limits(program, "Max open files");
    assert_eq!(soft, hard);
    // The kernel takes the memory of what may not be dumped from the account.
    let memory = std::fs::metadata(format!("/proc/{}/mem", program.id())).unwrap();
    assert_eq!(memory.uid(), 0);
}

/// A program that an account other than root runs. It reads and writes what this account may: where the tests
/// were built may lie below a home that is closed to others.
fn unprivileged() -> Program {
    let mut program = Program::new();
    if std::fs::metadata("/proc/self/mem").unwrap().uid() == 0 {
        let rights = "+dac_override,+dac_read_search";
        program.launcher = vec![
            "setpriv".to_owned(),
            format!("--reuid={NOBODY}"),
            format!("--inh-caps={rights}"),
            format!("--ambient-caps={rights}"),
        ];
    }
    program
}

fn started(program: &Program, args: &[&str], display: Option<&str>) -> Child {
    program.start_with_log(args, display, Stdio::inherit()).0
}

#[test]
fn a_hall_leaves_no_core_dump_and_may_open_many_files() {
    let program = unprivileged();
    let hall = started(&program, &["hall"], None);
    check(&hall);
    program.end(hall, "TERM");
}

/// A connection to a hall.
struct Line(BufReader<TcpStream>);

impl Line {
    fn open(hall: &str) -> Self {
        let stream = TcpStream::connect(hall).unwrap();
        let patience = std::time::Duration::from_secs(20);
        stream.set_read_timeout(Some(patience)).unwrap();
        Self(BufReader::new(stream))
    }

    /// The status of the answer.
    fn ask(&mut self, path: &str, token: Option<&str>) -> std::io::Result<String> {
        let shown = token.map(|token| format!("Authorization: Bearer {token}\r\n"));
        let shown = shown.unwrap_or_default();
        let stream = self.0.get_mut();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: hall\r\n{shown}\r\n")?;
        let mut head = Vec::new();
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line)? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            if line == "\r\n" {
                break;
            }
            head.push(line.trim_end().to_ascii_lowercase());
        }
        let length = head
            .iter()
            .find_map(|line| line.strip_prefix("content-length: "));
        let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
        self.0.read_exact(&mut body)?;
        Ok(head.swap_remove(0))
    }
}

/// With far more connections than descriptors: those that asked nothing, and then those that only looked, make room.
#[test]
fn connections_without_a_token_keep_no_kiosk_out() {
    let mut program = Program::new();
    program.launcher = ["prlimit", "--nofile=512:512"].map(str::to_owned).into();
    let (hall, url) = program.start_with_log(&["hall"], None, Stdio::inherit());
    let at = url.strip_prefix("http://").unwrap();
    let token = program.folder.path().join("annai-data/service.token");
    let token = std::fs::read_to_string(token).unwrap();
    let answered = |line: &mut Line| line.ask("/v1/day", Some(&token)).unwrap();
    let mut kiosk = Line::open(at);
    assert_eq!(answered(&mut kiosk), "http/1.1 200 ok");
    let mut asked: Vec<Line> = (0..60).map(|_| Line::open(at)).collect();
    for line in &mut asked {
        assert_eq!(line.ask("/health", None).unwrap(), "http/1.1 200 ok");
    }
    let mut silent: Vec<Line> = Vec::new();
    for _ in 0..10 {
        silent.extend((0..100).map(|_| Line::open(at)));
        assert_eq!(
            answered(&mut Line::open(at)),
            "http/1.1 200 ok",
            "a new one"
        );
    }
    assert_eq!(
        answered(&mut kiosk),
        "http/1.1 200 ok",
        "one that was there"
    );
    // The newest of those that look is served, though all have asked something.
    for nth in 0..600 {
        let mut line = Line::open(at);
        let status = line.ask("/health", None).unwrap();
        // Where the machine is slow to close those that made room, descriptors run out for a moment, and health says so.
        let told = [
            "http/1.1 200 ok",
            "http/1.1 429 too many requests",
            "http/1.1 503 service unavailable",
        ];
        assert!(told.contains(&status.as_str()), "{nth}: {status}");
        asked.push(line);
    }
    assert_eq!(answered(&mut Line::open(at)), "http/1.1 200 ok");
    assert_eq!(
        answered(&mut kiosk),
        "http/1.1 200 ok",
        "one that was there"
    );
    assert!(
        asked[0].ask("/health", None).is_err(),
        "the oldest made room"
    );
    program.end(hall, "TERM");
}

#[test]
fn a_kiosk_leaves_no_core_dump_and_may_open_many_files() {
    let Some(screen) = Screen::open() else {
        return missing("Xvfb");
    };
    let program = unprivileged();
    let args = ["--windowed", "540x960"];
    let kiosk = started(&program, &args, Some(&screen.name));
    check(&kiosk);
    program.end(kiosk, "TERM");
}

#[test]
fn a_hall_and_a_kiosk_whose_session_hangs_up_go_on() {
    let program = Program::new();
    let mut hall = started(&program, &["hall"], None);
    Program::signal(&hall, "HUP");
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert!(hall.try_wait().unwrap().is_none(), "the hall ended");
    program.end(hall, "TERM");

    let Some(screen) = Screen::open() else {
        return missing("Xvfb");
    };
    let args = ["--windowed", "540x960"];
    let mut kiosk = started(&program, &args, Some(&screen.name));
    Program::signal(&kiosk, "HUP");
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert!(kiosk.try_wait().unwrap().is_none(), "the kiosk ended");
    program.end(kiosk, "TERM");
}
