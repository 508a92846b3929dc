//! An X server without a screen, and the kiosk on it: seen by its pixels, pressed by its pointer.

#![allow(
    clippy::disallowed_methods,
    dead_code,
    reason = "it starts programs and waits for them; the bench presses, the tests look"
)]

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;
use x11rb::connection::{Connection as _, RequestConnection as _};
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat};
use x11rb::rust_connection::RustConnection;

/// Pause after each key: a fast scanner's.
const KEY_PAUSE: Duration = Duration::from_millis(2);
/// How long nothing may change before a screen counts as still, in looks of 50 ms.
const STILL: usize = 8;

/// A running program, ended when it is dropped.
pub(crate) struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    /// Its process.
    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }

    /// Whether it has ended by itself.
    pub(crate) fn has_ended(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(Some(_)))
    }

    /// Starts a program on a display; `None` when it is not there.
    pub(crate) fn start(command: &mut Command) -> Option<Self> {
        let quiet = command.stdin(Stdio::null()).stdout(Stdio::null());
        quiet.stderr(Stdio::null()).spawn().ok().map(Self)
    }
}

/// An X server of its own.
pub(crate) struct Xvfb {
    _server: Running,
    connection: RustConnection,
    root: u32,
    xtest: u8,
    /// Its name for clients.
    pub(crate) display: String,
    size: (u16, u16),
}

impl Xvfb {
    /// Starts one with a screen of this size; `None` when Xvfb is not there.
    pub(crate) fn start(size: (u16, u16)) -> Option<Self> {
        let screen = format!("{}x{}x24", size.0, size.1);
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-noreset", "-screen", "0", &screen])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut server = Running(server.ok()?);
        let mut number = String::new();
        let told = server.0.stdout.take().unwrap();
        let _ = BufReader::new(told).read_line(&mut number).unwrap();
        let display = format!(":{}", number.trim());
        let (connection, at) = RustConnection::connect(Some(&display)).unwrap();
        let root = connection.setup().roots[at].root;
        let xtest = connection.query_extension(b"XTEST").unwrap();
        let xtest = xtest.reply().unwrap().major_opcode;
        Some(Self {
            _server: server,
            connection,
            root,
            xtest,
            display,
            size,
        })
    }

    /// What is on a part of the screen, four bytes a pixel.
    pub(crate) fn pixels(&self, x: i16, y: i16, width: u16, height: u16) -> Vec<u8> {
        let format = ImageFormat::Z_PIXMAP;
        let image = self
            .connection
            .get_image(format, self.root, x, y, width, height, u32::MAX);
        image.unwrap().reply().unwrap().data
    }

    /// The whole screen.
    pub(crate) fn screen(&self) -> Vec<u8> {
        self.pixels(0, 0, self.size.0, self.size.1)
    }

    /// The screen once something is drawn on it and nothing changes any more.
    pub(crate) fn still(&self) -> Vec<u8> {
        let mut before = self.screen();
        let mut looks = 0;
        for _ in 0..1200 {
            std::thread::sleep(Duration::from_millis(50));
            let now = self.screen();
            let drawn = now.chunks(4).any(|pixel| pixel[..3] != now[..3]);
            looks = if drawn && now == before { looks + 1 } else { 0 };
            if looks == STILL {
                return now;
            }
            before = now;
        }
        panic!("nothing stands still on {}", self.display);
    }

    /// Types keys one after the other, by their codes under Xvfb's own keyboard (evdev's codes and 8).
    pub(crate) fn type_keys(&self, codes: impl IntoIterator<Item = u8>) {
        for code in codes {
            self.fake(2, code, 0, 0);
            self.fake(3, code, 0, 0);
            // The server's queue is short, and what does not fit in is lost.
            std::thread::sleep(KEY_PAUSE);
        }
    }

    /// Presses keys together.
    pub(crate) fn chord(&self, codes: &[u8]) {
        for code in codes {
            self.fake(2, *code, 0, 0);
            std::thread::sleep(KEY_PAUSE);
        }
        for code in codes.iter().rev() {
            self.fake(3, *code, 0, 0);
        }
    }

    /// Moves the pointer.
    pub(crate) fn point(&self, x: i16, y: i16) {
        self.fake(6, 0, x, y);
    }

    /// Presses the pointer's first button.
    pub(crate) fn press(&self) {
        self.fake(4, 1, 0, 0);
    }

    /// Lets the pointer's first button go.
    pub(crate) fn release(&self) {
        self.fake(5, 1, 0, 0);
    }

    /// XTestFakeInput: minor opcode 2, 9 words long.
    fn fake(&self, event: u8, detail: u8, x: i16, y: i16) {
        let mut request = [0; 36];
        (request[0], request[1]) = (self.xtest, 2);
        request[2..4].copy_from_slice(&9_u16.to_ne_bytes());
        (request[4], request[5]) = (event, detail);
        request[12..16].copy_from_slice(&self.root.to_ne_bytes());
        request[24..26].copy_from_slice(&x.to_ne_bytes());
        request[26..28].copy_from_slice(&y.to_ne_bytes());
        let sent = self
            .connection
            .send_request_without_reply(&[std::io::IoSlice::new(&request)], Vec::new());
        drop(sent.unwrap());
        self.connection.flush().unwrap();
    }
}

/// The shipped program on a display, with a folder that is thrown away.
pub(crate) struct OnDisplay {
    _program: Running,
    _folder: TempDir,
}

impl OnDisplay {
    /// Starts the kiosk; `scale` is how many pixels winit takes for a logical one.
    pub(crate) fn start(program: &str, display: &str, scale: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let mut command = shipped(program, folder.path(), "127.0.0.1:0", display);
        let _ = command.env("WINIT_X11_SCALE_FACTOR", scale);
        Self {
            _program: Running::start(&mut command).unwrap(),
            _folder: folder,
        }
    }
}

/// The program with the shipped configuration, its hall at an address, its data in a folder, on a display.
pub(crate) fn shipped(program: &str, folder: &Path, listen: &str, display: &str) -> Command {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = std::fs::read_to_string(root.join("kiosk-config.toml")).unwrap();
    let config = config
        .replace("127.0.0.1:7340", listen)
        .replace("\"annai-data\"", "\"data\"")
        .replace("\"assets/", &format!("\"{}/assets/", root.display()))
        .replace("\"locales\"", &format!("\"{}/locales\"", root.display()));
    let file = folder.join("annai.toml");
    std::fs::write(&file, config).unwrap();
    let mut command = Command::new(program);
    let _ = command
        .arg("--config")
        .arg(&file)
        .env("DISPLAY", display)
        .env("WINIT_X11_SCALE_FACTOR", "1")
        .env_remove("WAYLAND_DISPLAY");
    command
}
