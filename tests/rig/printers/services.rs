//! The programs that a printer is made of in tests: `ippeveprinter` of CUPS, and the D-Bus and avahi that it
//! announces itself to. Each is private to a folder and ends with its value.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

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

/// How often a service is asked whether it is ready, and how long apart: 20 s for a busy machine.
const ASKS: u32 = 400;
const ASK_PAUSE: Duration = Duration::from_millis(50);

/// A process that ends with the test.
pub(crate) struct Process(pub(crate) Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(crate) fn start(command: &mut Command) -> Option<Process> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()
        .map(Process)
}

pub(crate) fn wait_for(mut ready: impl FnMut() -> bool) -> bool {
    (0..ASKS).any(|_| {
        std::thread::sleep(ASK_PAUSE);
        ready()
    })
}

/// The services that `ippeveprinter` announces itself to.
pub(crate) fn services(folder: &Path) -> Option<[Process; 2]> {
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
    let mut avahi = start(&mut avahi)?;
    // Asked over the bus and not by `avahi-daemon --check`: that deletes the PID file of an avahi that was
    // killed, and where the new one writes its own at that moment, deletes this.
    let named = || {
        let asked = Command::new("dbus-send")
            .arg(format!("--bus={}", address(folder)))
            .args(["--print-reply", "--dest=org.freedesktop.DBus", "/"])
            .args([
                "org.freedesktop.DBus.NameHasOwner",
                "string:org.freedesktop.Avahi",
            ])
            .output();
        asked.is_ok_and(|said| String::from_utf8_lossy(&said.stdout).contains("boolean true"))
    };
    let mut ended = false;
    let named = wait_for(|| {
        // One that ends at once found another on this machine.
        ended = !matches!(avahi.0.try_wait(), Ok(None));
        ended || named()
    });
    (named && !ended).then_some([dbus, avahi])
}

fn address(folder: &Path) -> String {
    format!("unix:path={}", folder.join("bus").display())
}

/// A port that is free now.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// A printer that hands each document to a script, once it listens on its port. `bus` is the folder of the
/// services, `folder` its own, also for its certificate.
pub(crate) fn printer(bus: &Path, folder: &Path, port: u16, script: &str) -> Option<Process> {
    let path = folder.join("print.sh");
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    let port_text = port.to_string();
    let mut command = Command::new("/usr/sbin/ippeveprinter");
    let _ = command
        .arg("-c")
        .arg(&path)
        .args(["-f", "application/pdf", "-p", &port_text])
        .arg("-d")
        .arg(folder)
        .arg("-K")
        .arg(folder)
        // A name that was announced a moment ago may still be taken.
        .arg(format!("Annai test {}", free_port()))
        .env("DBUS_SYSTEM_BUS_ADDRESS", address(bus));
    let log = fs::File::create(folder.join("printer.log")).unwrap();
    let _ = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log);
    let mut printer = Process(command.spawn().ok()?);
    let mut ended = false;
    let listens = wait_for(|| {
        ended = !matches!(printer.0.try_wait(), Ok(None));
        ended || TcpStream::connect(("127.0.0.1", port)).is_ok()
    });
    (listens && !ended).then_some(printer)
}
