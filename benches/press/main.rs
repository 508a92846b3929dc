//! How soon a press is seen: the release build on an X server of its own, pressed by a real pointer; and how soon
//! a key is seen on the staff's window of a station, with 200 people waiting.
//!
//! `cargo bench --bench press`; `-- staff` for the staff's window alone, `-- keys` for keys that are seen and heard, and for
//! 500 visits that are read aloud; `-- jack` for headphones that are plugged in; `-- idle` for what a kiosk takes while
//! nobody touches it. A small part of the screen is looked at again and again; the time ends with
//! the first pixel that has changed. Each look is a request to the same X server, and is counted in.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    missing_docs,
    dead_code,
    unreachable_pub,
    reason = "a tool that measures: it reads the clock, starts programs, and stops when something fails"
)]

#[path = "../../tests/it/screens/xvfb.rs"]
mod xvfb;

mod idle;
mod jack;
mod keys;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use annai::api::{Stop, TicketRequest};
use annai::catalogue::CounterId;
use annai::clock::Clock;
use annai::config::Config;
use annai::content::Content;
use annai::kiosk::{Embedded, Kiosk};
use annai::page::{Page, Reply};
use annai::shell::{AnswerReceiver, Core as _, Shell, UiEvent};
use annai::ticket::Id;
use annai::ui::pictogram::Pictograms;
use annai::ui::scene::{Press, Scene};
use annai::ui::theme::Scale;
use annai::ui::{Kit, draw, load_fonts};
use iced::{Point, Rectangle};
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio_util::task::TaskTracker;
use xvfb::{OnDisplay, Running, Xvfb, shipped};

const PRESSES: usize = 1000;
const PAGES: usize = 200;
/// Longer than a new page lets no press through.
const GUARD: Duration = Duration::from_millis(400);
/// The counter whose queue is long, and how long it is.
const COUNTER: &str = "citizens";
const WAITING: usize = 200;
/// Codes of keys.
const CALL: u8 = 67;
const START: u8 = 69;
const PHRASES: u8 = 76;
const ESCAPE: u8 = 9;
/// Ways from the welcome page to pages with much on them.
const WAYS: [&[&str]; 3] = [
    &["language-en", "guided"],
    &["language-en", "known-errand"],
    &["language-en", "known-errand", "search"],
];

fn main() {
    // `cargo test --benches` and `cargo bench -- --test` only want to know that it builds.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let mirror = Mirror::new();
    println!("load {}", load());
    println!("{:<44}{:>9}{:>9}{:>9}", "", "p50 ms", "p99 ms", "worst ms");
    let asked = |name: &str| std::env::args().any(|argument| argument == name);
    if asked("keys") {
        keys::keys(&mirror);
    } else if asked("jack") {
        jack::jack(&mirror);
    } else if asked("idle") {
        idle::idle(&mirror);
    } else {
        if !asked("staff") {
            kiosk(&mirror);
        }
        station(&mirror);
    }
    println!("load {}", load());
    mirror.close();
}

/// A visitor presses the welcome page, the fullest page, and from page to page.
fn kiosk(mirror: &Mirror) {
    let panel = mirror.config.panel.unwrap();
    let size = (panel.width as u16, panel.height as u16);
    let Some(screen) = Xvfb::start(size) else {
        println!("SKIPPED: Xvfb is not installed");
        return;
    };
    let program = env!("CARGO_BIN_EXE_annai");
    let _kiosk = OnDisplay::start(program, &screen.display, "1");
    let _ = screen.still();

    let mut visit = mirror.begin();
    let welcome = mirror.scene(&visit.page());
    say("press, welcome page", presses(&screen, &welcome));
    let way = WAYS.iter().max_by_key(|way| {
        let mut visit = mirror.begin();
        way.iter()
            .for_each(|control| mirror.press(&mut visit, control));
        mirror.scene(&visit.page()).marks.len()
    });
    for control in *way.unwrap() {
        tap(&screen, &mirror.scene(&visit.page()), control);
        mirror.press(&mut visit, control);
        let _ = screen.still();
    }
    let page = visit.page();
    let fullest = mirror.scene(&page);
    let name = format!(
        "press, fullest page: {}, {} marks",
        page.name,
        fullest.marks.len()
    );
    say(&name, presses(&screen, &fullest));
    say(
        "press and release, the page before",
        turns(&screen, mirror, &mut visit),
    );
}

/// Staff open the list of phrases, and close it, with their counter's queue beside it.
fn station(mirror: &Mirror) {
    let size = mirror.config.station.as_ref().unwrap().staff_size;
    let screen = Xvfb::start((size.0 as u16, size.1 as u16)).unwrap();
    let counter = CounterId::from(COUNTER);
    mirror.runtime.block_on(mirror.queue(&counter));
    let url = mirror.embedded.service.url();
    let listen = url.split('/').nth(2).unwrap();
    let folder = mirror.folder.path();
    let mut command = shipped(env!("CARGO_BIN_EXE_annai"), folder, listen, &screen.display);
    let _ = command.args([
        "station",
        "--desk",
        "1",
        "--face",
        "staff",
        "--counter",
        COUNTER,
    ]);
    let _manager = manager(&screen);
    let _station = Running::start(&mut command).unwrap();
    let _ = screen.still();
    for key in [CALL, START] {
        screen.type_keys([key]);
        let _ = screen.still();
    }
    // The list lies over the middle of the window. A look at all of it would itself take several milliseconds.
    let look = || screen.pixels((size.0 / 2) as i16, 0, 8, size.1 as u16);
    let mut times = Vec::new();
    for at in 0..PRESSES {
        pause(at);
        let before = look();
        let key = if at % 2 == 0 { PHRASES } else { ESCAPE };
        times.push(until(|| look() != before, || screen.type_keys([key])));
        pause(at);
    }
    say(&format!("key, staff's window, {WAITING} waiting"), times);
}

/// A window manager, which gives the keyboard to the window.
fn manager(screen: &Xvfb) -> Option<Running> {
    let mut manager = Command::new("openbox");
    Running::start(manager.arg("--sm-disable").env("DISPLAY", &screen.display))
}

/// The largest target is pressed, and left again before it is released.
fn presses(screen: &Xvfb, scene: &Scene) -> Vec<Duration> {
    let area = |bounds: &Rectangle| bounds.area();
    let targets = scene.targets.iter().map(|target| target.bounds);
    let bounds = targets.max_by(|a, b| area(a).total_cmp(&area(b))).unwrap();
    let look = || screen.pixels(bounds.x as i16, bounds.center_y() as i16, 8, 8);
    let clean = look();
    let times = (0..PRESSES).map(|at| {
        point(screen, bounds.center());
        pause(at);
        let time = until(|| look() != clean, || screen.press());
        let _ = until(|| look() == clean, || screen.point(1, 1));
        screen.release();
        time
    });
    times.collect()
}

/// A page and the page before it, in turn.
fn turns(screen: &Xvfb, mirror: &Mirror, visit: &mut Visitor) -> Vec<Duration> {
    let way = ["person", "back"];
    let times = (0..PAGES).map(|at| {
        let control = way[at % way.len()];
        let scene = mirror.scene(&visit.page());
        let look = || {
            screen.pixels(
                0,
                (scene.size.height / 3.0) as i16,
                scene.size.width as u16,
                8,
            )
        };
        point(screen, place(&scene, control));
        // A new page takes no press at once.
        std::thread::sleep(GUARD);
        pause(at);
        screen.press();
        pause(at);
        let before = look();
        let time = until(|| look() != before, || screen.release());
        mirror.press(visit, control);
        time
    });
    times.collect()
}

/// Time from an event to what it leads to.
fn until(there: impl Fn() -> bool, event: impl Fn()) -> Duration {
    let start = Instant::now();
    event();
    while !there() {
        assert!(start.elapsed() < Duration::from_secs(5), "nothing happens");
    }
    start.elapsed()
}

/// Between 20 and 50 ms, so that presses fall on any moment of a frame.
fn pause(at: usize) {
    std::thread::sleep(Duration::from_micros(20_000 + (at as u64 * 7919) % 30_000));
}

fn tap(screen: &Xvfb, scene: &Scene, control: &str) {
    point(screen, place(scene, control));
    screen.press();
    screen.release();
}

fn point(screen: &Xvfb, to: Point) {
    screen.point(to.x as i16, to.y as i16);
}

fn place(scene: &Scene, control: &str) -> Point {
    let press = Press::Control(control.into());
    let mut targets = scene.targets.iter();
    let target = targets.find(|target| target.press == press);
    target.unwrap().bounds.center()
}

fn say(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |part: f64| {
        let at = (times.len() as f64 * part) as usize;
        times[at.min(times.len() - 1)].as_secs_f64() * 1000.0
    };
    println!(
        "{name:<44}{:>9.1}{:>9.1}{:>9.1}",
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

fn load() -> String {
    std::fs::read_to_string("/proc/loadavg")
        .unwrap_or_default()
        .trim()
        .to_owned()
}

/// A kiosk without a window that is pressed as the one on the screen is, and tells where things stand.
struct Mirror {
    config: Config,
    kit: Kit,
    kiosk: Arc<Kiosk>,
    runtime: Runtime,
    embedded: Embedded,
    folder: TempDir,
}

/// A visit to the mirror.
struct Visitor {
    shell: Shell<Kiosk>,
    answers: AnswerReceiver<Kiosk>,
}

impl Visitor {
    fn page(&self) -> Page {
        self.shell.core().view()
    }
}

impl Mirror {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = TempDir::new().unwrap();
        let mut config = Config::load(&root.join("kiosk-config.toml")).unwrap();
        let hall = config.hall.as_mut().unwrap();
        hall.data = folder.path().join("data");
        hall.listen.set_port(0);
        config.kiosk.as_mut().unwrap().data = folder.path().join("data");
        load_fonts(["Regular", "Bold"].map(|weight| {
            std::fs::read(root.join(format!("assets/fonts/BIZUDPGothic-{weight}.ttf"))).unwrap()
        }));
        let pictograms = Pictograms::load(&root.join("assets/pictograms")).unwrap();
        let runtime = Runtime::new().unwrap();
        let (kiosk, embedded) = runtime.block_on(async {
            let clock = Clock::system(config.city.zone.clone());
            let content = Content::load(&config).unwrap();
            let catalogue = content.guide.catalogue();
            let tables = config.for_kiosk().unwrap();
            let (hall, data) = (config.for_hall().unwrap(), &tables.kiosk.data);
            let opened =
                Embedded::open(tables.city, hall, data, catalogue, None, clock.clone()).await;
            let embedded = opened.map_err(|trouble| trouble.to_string()).unwrap();
            let kiosk = Kiosk::new(tables, content, embedded.line.clone(), clock).unwrap();
            (Arc::new(kiosk), embedded)
        });
        Self {
            config,
            kit: Kit::new("BIZ UDPGothic", pictograms),
            kiosk,
            runtime,
            embedded,
            folder,
        }
    }

    fn begin(&self) -> Visitor {
        let handle = self.runtime.handle().clone();
        let (shell, answers) = Shell::new(Arc::clone(&self.kiosk), handle, TaskTracker::new());
        Visitor { shell, answers }
    }

    fn scene(&self, page: &Page) -> Scene {
        let scale = Scale::of(&self.config.panel.unwrap(), page.size);
        draw::scene(page, &scale, &self.kit, 0)
    }

    fn press(&self, visit: &mut Visitor, control: &str) {
        let reply = Reply::press(visit.page().serial, control);
        self.feel(visit, UiEvent::Reply(reply));
    }

    fn feel(&self, visit: &mut Visitor, event: UiEvent) {
        visit.shell.feel(event);
        let settled = visit.shell.settle(&mut visit.answers);
        self.runtime.block_on(settled);
    }

    /// People wait at a counter.
    async fn queue(&self, counter: &CounterId) {
        for at in 0..WAITING {
            let id = Id::new(Timestamp::now(), [at as u8; 10]);
            let request = TicketRequest {
                stops: vec![Stop {
                    counter: counter.clone(),
                    minutes: 20,
                }],
                address: None,
                lent: None,
                told: None,
            };
            let _ = self.embedded.hall.issue(id, request).await.unwrap();
            let _ = self
                .embedded
                .hall
                .hand_over(id, SignedDuration::ZERO)
                .await
                .unwrap();
        }
    }

    fn close(self) {
        self.runtime.block_on(self.embedded.close());
    }
}
