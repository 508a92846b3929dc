//! The process of a hall and of a kiosk: what the kernel may do with its memory, and SIGHUP.

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

/// A program that an account other than root runs.
fn unprivileged() -> Program {
    let mut program = Program::new();
    if std::fs::metadata("/proc/self/mem").unwrap().uid() == 0 {
        program.account = Some(NOBODY);
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
