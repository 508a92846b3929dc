//! Scanners: found among the kernel's lists, read from a port, unplugged and plugged in again.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::time::Duration;

use annai::cli::Form;
use annai::cli::devices::list;
use annai::devices::{DeviceEvents, DeviceFiles, DeviceKind, DeviceName, ScannerEvent, scanner};
use annai::record::{Framing, OwnSecret};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, tcgetattr};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

/// Longer than anything here may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A scanner on a serial port: the end of a pseudo-terminal that sends.
pub(crate) struct Pty {
    master: File,
    file: PathBuf,
}

impl Pty {
    pub(crate) fn new() -> Self {
        // A program that another test starts must not hold the scanner's end open.
        let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
        let master = openpt(flags).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let file = ptsname(&master, Vec::new()).unwrap();
        Self {
            master: master.into(),
            file: file.to_str().unwrap().into(),
        }
    }

    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Waits until somebody has opened the port and set it to pass bytes on as they come.
    pub(crate) fn wait_until_read(&self) {
        let is_read = || {
            let modes = tcgetattr(&self.master).unwrap().local_modes;
            !modes.contains(LocalModes::ICANON)
        };
        let read = (0..1000).any(|_| {
            std::thread::sleep(Duration::from_millis(20));
            is_read()
        });
        assert!(read, "nobody reads the port");
        // It is cleared after that.
        std::thread::sleep(Duration::from_millis(100));
    }

    pub(crate) fn send(&mut self, text: &str) {
        self.master.write_all(text.as_bytes()).unwrap();
    }
}

/// What listens to a scanner.
struct Listener {
    heard: DeviceEvents<ScannerEvent>,
    runtime: Runtime,
}

impl Listener {
    fn of(file: &Path) -> Self {
        Self {
            heard: scanner(&DeviceName::Path(file.to_owned())),
            runtime: Builder::new_current_thread().enable_time().build().unwrap(),
        }
    }

    /// The next event: `+` and `-` for a device that comes and goes, `|` for an end, `!` for a loss.
    fn next(&mut self) -> String {
        self.next_within(PATIENCE)
    }

    fn next_within(&mut self, limit: Duration) -> String {
        let next = async { tokio::time::timeout(limit, self.heard.recv()).await };
        let event = self.runtime.block_on(next).expect("an event in time");
        match event.unwrap() {
            ScannerEvent::Typed(piece) => piece.to_string(),
            ScannerEvent::Ended => "|".to_owned(),
            ScannerEvent::Dropped => "!".to_owned(),
            ScannerEvent::Connected => "+".to_owned(),
            ScannerEvent::Disconnected => "-".to_owned(),
        }
    }

    /// Everything up to the next end.
    fn scan(&mut self) -> String {
        let mut scan = String::new();
        loop {
            match self.next().as_str() {
                "|" => return scan,
                piece => scan.push_str(piece),
            }
        }
    }
}

#[test]
fn a_port_is_read_to_its_line_ends_or_to_a_pause() {
    let mut pty = Pty::new();
    let mut listener = Listener::of(pty.file());
    assert_eq!(listener.next(), "+");
    pty.send("]Q1701\r\n");
    assert_eq!(listener.scan(), "]Q1701");
    let long = "0123456789".repeat(240);
    pty.send(&format!("{long}\t"));
    assert_eq!(listener.scan(), long);
    pty.send("711");
    assert_eq!(listener.scan(), "711", "a pause ends it");
}

#[test]
fn a_scanner_that_was_unplugged_is_read_again_where_it_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("scanner");
    let mut listener = Listener::of(&link);
    assert_eq!(listener.next(), "-", "it is not there yet");
    for _ in 0..5 {
        let mut pty = Pty::new();
        symlink(pty.file(), &link).unwrap();
        assert_eq!(listener.next_within(Duration::from_secs(2)), "+");
        pty.send("12345678\n");
        assert_eq!(listener.scan(), "12345678");
        pty.send("1234");
        fs::remove_file(&link).unwrap();
        drop(pty);
        while listener.next() != "-" {}
    }
}

#[test]
fn a_port_is_let_go_when_nobody_listens() {
    let pty = Pty::new();
    let mut listener = Listener::of(pty.file());
    assert_eq!(listener.next(), "+");
    drop(listener);
    // A port has one reader at a time: the next one gets it when the first has ended.
    let mut next = Listener::of(pty.file());
    while next.next() != "+" {}
}

#[test]
fn a_code_through_a_port_is_a_code() {
    let mut pty = Pty::new();
    let mut listener = Listener::of(pty.file());
    assert_eq!(listener.next(), "+");
    let stub = OwnSecret::from_bytes(b"0123456789abcdef").stub();
    let (first, second) = stub.as_str().split_at(20);
    pty.send(&format!("\u{2}{first}"));
    let mut framing = Framing::new("\u{2}", "", Duration::from_secs(2));
    let mut codes = framing.take(&listener.scan(), Duration::ZERO);
    codes.extend(framing.end(Duration::ZERO));
    assert!(codes.is_empty(), "a pause in the middle of it");
    pty.send(&format!("{second}\r"));
    codes.extend(framing.take(&listener.scan(), Duration::ZERO));
    codes.extend(framing.end(Duration::ZERO));
    assert!(matches!(&codes[..], [Ok(code)] if *code == stub));
}

/// A machine with two scanners of a model as keyboards, one on a serial port, a port of the older kind,
/// a mouse, and a port that is not there.
fn machine() -> (TempDir, DeviceFiles) {
    let folder = tempfile::tempdir().unwrap();
    let files = DeviceFiles {
        system: folder.path().join("sys"),
        devices: folder.path().join("dev"),
    };
    let write = |path: &str, text: &str| {
        let file = files.system.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, format!("{text}\n")).unwrap();
    };
    let class = |class: &str, device: &str| {
        let link = files.system.join("class").join(class);
        fs::create_dir_all(&link).unwrap();
        symlink(files.system.join(device), link.join("device")).unwrap();
    };
    let usb = |port: &str, vendor: &str, product: &str, serial: Option<&str>| {
        write(&format!("devices/usb1/{port}/idVendor"), vendor);
        write(&format!("devices/usb1/{port}/idProduct"), product);
        write(&format!("devices/usb1/{port}/product"), "Reader \u{1b}[2J");
        if let Some(serial) = serial {
            write(&format!("devices/usb1/{port}/serial"), serial);
        }
    };
    let input = |event: &str, port: &str, keys: &str| {
        let device = format!("devices/usb1/{port}/{port}:1.0/0003/input/{event}");
        write(&format!("{device}/name"), "A keyboard");
        write(&format!("{device}/capabilities/key"), keys);
        class(&format!("input/{event}"), &device);
        class(&format!("input/mouse-{event}"), &device);
    };
    usb("1-3", "1eab", "0022", None);
    usb("1-1.4", "1eab", "0022", Some("A1"));
    usb("1-2", "0c2e", "0b61", Some("21033B03C9"));
    usb("1-5", "046d", "c077", None);
    let keyboard = "10000 7 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe";
    input("event4", "1-3", keyboard);
    input("event9", "1-1.4", keyboard);
    input("event2", "1-5", "70000 0 0 0 0");
    fs::create_dir_all(files.system.join("devices/usb1/1-2/1-2:1.0/tty")).unwrap();
    class("tty/ttyACM0", "devices/usb1/1-2/1-2:1.0");
    for (port, kind) in [("ttyS0", "4"), ("ttyS1", "0")] {
        let device = format!("devices/platform/{port}");
        fs::create_dir_all(files.system.join(&device)).unwrap();
        class(&format!("tty/{port}"), &device);
        write(&format!("class/tty/{port}/type"), kind);
    }
    fs::create_dir_all(files.system.join("class/tty/console")).unwrap();
    (folder, files)
}

#[test]
fn devices_are_named_so_that_another_of_the_model_fits_and_two_are_told_apart() {
    let (folder, files) = machine();
    let all = files.candidates();
    let named: Vec<(DeviceKind, String, String)> = all
        .iter()
        .map(|device| {
            let file = device.file.strip_prefix(folder.path()).unwrap();
            let name = device.name(&all).to_string();
            let name = name.replace(folder.path().to_str().unwrap(), "");
            (device.kind, file.display().to_string(), name)
        })
        .collect();
    let expected = [
        (DeviceKind::Serial, "dev/ttyS0", "/dev/ttyS0"),
        (DeviceKind::Serial, "dev/ttyACM0", "usb:0c2e:0b61"),
        (
            DeviceKind::Keyboard,
            "dev/input/event9",
            "usb:1eab:0022@1-1.4",
        ),
        (
            DeviceKind::Keyboard,
            "dev/input/event4",
            "usb:1eab:0022@1-3",
        ),
    ];
    let expected = expected.map(|(kind, file, name)| (kind, file.to_owned(), name.to_owned()));
    assert_eq!(named, expected);
    let serials = all.iter().map(|it| it.usb.as_ref()?.serial.as_deref());
    assert_eq!(serials.flatten().collect::<Vec<_>>(), ["21033B03C9", "A1"]);
}

/// One event as the kernel writes it: its time, its type, its code, its value.
#[cfg(target_os = "linux")]
fn written(kind: u16, code: u16, value: i32) -> Vec<u8> {
    let time = [0; 2 * size_of::<usize>()];
    let numbers = [kind.to_ne_bytes(), code.to_ne_bytes()];
    [&time[..], &numbers.concat(), &value.to_ne_bytes()].concat()
}

#[cfg(target_os = "linux")]
#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the pipe is made by another program"
)]
fn a_jack_tells_what_is_plugged_in_and_a_jack_that_is_gone_counts_as_pulled_out() {
    use annai::devices::{HeadphoneEvent, headphones};
    use futures_util::StreamExt as _;

    let (_folder, files) = machine();
    let class = files.system.join("class/input/event7/device/capabilities");
    fs::create_dir_all(&class).unwrap();
    fs::write(class.join("sw"), "4\n").unwrap();
    fs::create_dir_all(files.devices.join("input")).unwrap();
    let jack = files.devices.join("input/event7");
    assert_eq!(files.headphone_jacks(), [jack.as_path()]);
    // A pipe in place of the kernel's file.
    let made = std::process::Command::new("mkfifo").arg(&jack).status();
    assert!(made.unwrap().success());
    let mut heard = Box::pin(headphones(files));
    let mut kernel = fs::OpenOptions::new().write(true).open(&jack).unwrap();
    let mut next = |bytes: Vec<u8>| {
        kernel.write_all(&bytes).unwrap();
        let runtime = Builder::new_current_thread().build().unwrap();
        runtime.block_on(heard.next())
    };
    let plugged = [written(5, 2, 1), written(0, 0, 0)].concat();
    assert_eq!(next(plugged.clone()), Some(HeadphoneEvent::PluggedIn));
    let other = [written(5, 6, 1), written(5, 2, 0)].concat();
    assert_eq!(next(other), Some(HeadphoneEvent::PulledOut));
    assert_eq!(next(plugged), Some(HeadphoneEvent::PluggedIn));
    // Events were lost: the safe side is silence.
    assert_eq!(next(written(0, 3, 0)), Some(HeadphoneEvent::PulledOut));
}

/// A keypad need not have digits, and what it sends is told by the names that the configuration has.
#[cfg(target_os = "linux")]
#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the pipe is made by another program"
)]
fn a_keypad_is_found_by_its_keys_and_tells_which_is_pressed() {
    use annai::devices::{KeyPress, presses};

    let (_folder, files) = machine();
    // Four arrows and nothing else, twice; and a panel for fingers.
    let arrows = "168000000000 0";
    for (event, keys) in [
        ("event6", arrows),
        ("event10", arrows),
        ("event8", "400 0 0 0 0 0"),
    ] {
        let class = format!("class/input/{event}/device/capabilities");
        let class = files.system.join(class);
        fs::create_dir_all(&class).unwrap();

        fs::write(class.join("key"), format!("{keys}\n")).unwrap();
    }
    fs::create_dir_all(files.devices.join("input")).unwrap();
    let keypads = ["event6", "event10"].map(|event| files.devices.join("input").join(event));
    for keypad in &keypads {
        let made = std::process::Command::new("mkfifo").arg(keypad).status();
        assert!(made.unwrap().success());
    }
    let found = files.keypads();
    for keypad in &keypads {
        assert!(found.contains(keypad), "{found:?}");
    }
    let panel = files.devices.join("input/event8");
    assert!(!found.contains(&panel), "{found:?}");

    // Opening waits for the other end.
    let kernels = keypads.clone().map(|keypad| {
        std::thread::spawn(move || fs::OpenOptions::new().write(true).open(keypad).unwrap())
    });
    let mut heard = presses(&keypads).unwrap();
    let [mut kernel, mut second] = kernels.map(|kernel| kernel.join().unwrap());
    let mut next = || {
        let runtime = Builder::new_current_thread().enable_time().build().unwrap();
        let next = async { tokio::time::timeout(PATIENCE, heard.recv()).await };
        runtime.block_on(next).expect("a press in time")
    };
    let down = |code| [written(1, code, 1), written(0, 0, 0), written(1, code, 0)].concat();
    for (code, press) in [
        (103, KeyPress::Named("ArrowUp")),
        (8, KeyPress::Unnamed),
        (28, KeyPress::Named("Enter")),
    ] {
        for keypad in [&mut kernel, &mut second] {
            keypad.write_all(&down(code)).unwrap();
            assert_eq!(next(), Some(press));
        }
    }
    // Both before either is heard.
    kernel.write_all(&down(105)).unwrap();
    second.write_all(&down(106)).unwrap();
    let both = [next(), next()];
    for name in ["ArrowLeft", "ArrowRight"] {
        assert!(both.contains(&Some(KeyPress::Named(name))), "{both:?}");
    }
}

#[test]
fn the_list_has_the_row_of_each_device_and_no_control_characters() {
    let (_folder, files) = machine();
    let mut words = Vec::new();
    list(&files, Form::Words, &mut words).unwrap();
    let words = String::from_utf8(words).unwrap();
    assert!(
        words.contains("    device = \"usb:0c2e:0b61\"\n"),
        "{words}"
    );
    assert!(!words.contains('\u{1b}'));
    let mut json = Vec::new();
    list(&files, Form::Json, &mut json).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json["devices"].as_array().unwrap().len(), 4);
    assert_eq!(json["devices"][1]["device"], "usb:0c2e:0b61");
    assert_eq!(json["devices"][1]["serial_number"], "21033B03C9");
    assert_eq!(json["devices"][3]["port"], "1-3");

    let empty = DeviceFiles {
        system: "/nowhere".into(),
        devices: "/nowhere".into(),
    };
    let mut words = Vec::new();
    list(&empty, Form::Words, &mut words).unwrap();
    assert!(String::from_utf8(words).unwrap().contains("no device"));
}
