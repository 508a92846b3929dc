//! A real printer program, `ippeveprinter` of CUPS, that prints into a script.
//!
//! It wants a D-Bus and an avahi: private ones are enough. Where it is not installed the test says
//! so and passes; in CI (the variable `CI` is set) that is a failure.

#![expect(
    clippy::disallowed_methods,
    reason = "the peer is a set of processes, and CI is told by its environment"
)]

use std::fs;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use annai::paper::{PrintOutcome, Reason};

use super::ipp::{printer_at, printout};

const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=SOCKET</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_type="method_call"/>
    <allow send_type="signal"/>
    <allow send_requested_reply="true" send_type="method_return"/>
    <allow send_requested_reply="true" send_type="error"/>
    <allow receive_type="method_call"/>
    <allow receive_type="signal"/>
    <allow receive_type="method_return"/>
    <allow receive_type="error"/>
  </policy>
</busconfig>
"#;

const AVAHI: &str = "[server]
use-ipv4=yes
use-ipv6=no
allow-interfaces=lo
enable-dbus=yes
[wide-area]
enable-wide-area=no
";

/// A process that ends with the test.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(command: &mut Command) -> Option<Process> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()
        .map(Process)
}

/// A tool that is not there: the test says so and passes, but not in CI.
#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
pub(crate) fn missing(what: &str) {
    assert!(std::env::var_os("CI").is_none(), "{what} is not installed");
    println!("SKIPPED: {what} is not installed");
}

fn wait_for(mut ready: impl FnMut() -> bool) -> bool {
    (0..100).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        ready()
    })
}

/// The services that `ippeveprinter` announces itself to.
fn services(folder: &Path) -> Option<[Process; 2]> {
    let socket = folder.join("bus");
    let bus = folder.join("bus.conf");
    fs::write(&bus, BUS.replace("SOCKET", &socket.display().to_string())).unwrap();
    let mut dbus = Command::new("dbus-daemon");
    let _ = dbus
        .arg(format!("--config-file={}", bus.display()))
        .args(["--nofork", "--nopidfile"]);
    let dbus = start(&mut dbus)?;
    if !wait_for(|| socket.exists()) {
        return None;
    }
    let conf = folder.join("avahi.conf");
    fs::write(&conf, AVAHI).unwrap();
    let mut avahi = Command::new("/usr/sbin/avahi-daemon");
    let _ = avahi
        .arg("-f")
        .arg(&conf)
        .args(["--no-drop-root", "--no-chroot", "--no-rlimits"])
        .env("DBUS_SYSTEM_BUS_ADDRESS", address(folder));
    let avahi = start(&mut avahi)?;
    Some([dbus, avahi])
}

fn address(folder: &Path) -> String {
    format!("unix:path={}", folder.join("bus").display())
}

/// A printer that hands each document to a script, and where it listens.
fn printer(folder: &Path, script: &str) -> Option<(Process, SocketAddr)> {
    let path = folder.join("print.sh");
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    let listen = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let mut command = Command::new("/usr/sbin/ippeveprinter");
    let _ = command
        .arg("-c")
        .arg(&path)
        .args(["-f", "application/pdf", "-p", &listen.port().to_string()])
        .arg("-d")
        .arg(folder)
        .arg("Annai test")
        .env("DBUS_SYSTEM_BUS_ADDRESS", address(folder));
    let printer = start(&mut command)?;
    wait_for(|| TcpStream::connect(listen).is_ok()).then_some((printer, listen))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_real_printer_is_believed_only_when_it_printed() {
    if !Path::new("/usr/sbin/ippeveprinter").exists()
        || !Path::new("/usr/sbin/avahi-daemon").exists()
    {
        return missing("ippeveprinter (cups-ipp-utils, avahi-daemon, dbus)");
    }
    let folder = tempfile::tempdir().unwrap();
    let Some(_services) = services(folder.path()) else {
        return missing("a D-Bus and an avahi of our own");
    };
    let printout = printout();
    let cases = [
        ("exit 0", 60, PrintOutcome::Printed),
        // The last sheet of the tray: the printer warns, and the page is out.
        (
            "echo 'STATE: +media-empty-error' >&2; sleep 1; exit 0",
            60,
            PrintOutcome::Printed,
        ),
        (
            "echo 'STATE: +media-empty-error' >&2; sleep 20; exit 0",
            60,
            PrintOutcome::Failed(Reason::Empty),
        ),
        (
            "echo 'STATE: +media-jam-warning' >&2; sleep 1; exit 1",
            60,
            PrintOutcome::Failed(Reason::Jam),
        ),
        (
            "echo 'STATE: +cover-open-error' >&2; sleep 20; exit 0",
            60,
            PrintOutcome::Failed(Reason::Cover),
        ),
        ("exit 1", 60, PrintOutcome::Failed(Reason::Failed)),
        ("sleep 20; exit 0", 3, PrintOutcome::Failed(Reason::Failed)),
    ];
    for (script, patience, expected) in cases {
        let Some((_printer, listen)) = printer(folder.path(), script) else {
            return missing("an ippeveprinter that starts");
        };
        let uri = format!("ipp://127.0.0.1:{}/ipp/print", listen.port());
        let outcome = printer_at(&uri, patience).print(&printout).await;
        assert_eq!(outcome, expected, "{script}");
    }
}
