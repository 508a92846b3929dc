//! The whole kiosk: real visits with an embedded hall, sealed strips and a printer.

mod staff;

use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use annai::clock::Clock;
use annai::config::{Config, DeviceName, PrinterSettings};
use annai::content::Content;
use annai::hall::{Hall, Service};
use annai::kiosk::{Embedded, Kiosk};
use annai::locale::{Lang, Locales};
use annai::page::{Block, Page, Reply};
use annai::paper::Sheet;
use annai::record::{Digits, Keyring, Keys, Minute, ReadError, Trust, strip};
use annai::shell::{Core as _, Shell, UiEvent, World as _};
use annai::ticket::Id;
use annai::tour::{JOURNEYS, Journey, Walk};
use annai::visit::{Effect, Failure, NumberedTicket, Outcome};
use futures_util::StreamExt as _;
use tempfile::TempDir;
use tokio_util::task::TaskTracker;

use crate::devices::Pty;

/// Stands in the log when it is listened to at all.
const LISTENING: &str = "the log is listened to";

/// What one visit left.
struct Left {
    folder: TempDir,
    /// How many wait at the citizens' counter.
    waiting: u32,
    pages: Vec<Page>,
    sheet: Sheet,
    keyring: Keyring,
    log: String,
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn journey(name: &str) -> &'static Journey {
    JOURNEYS
        .iter()
        .find(|journey| journey.name == name)
        .unwrap()
}

/// A kiosk with its hall, on a Tuesday morning.
struct Lobby {
    kiosk: Arc<Kiosk>,
    hall: Hall,
    service: Service,
}

async fn open(config: &Config) -> Lobby {
    let moment = "2026-11-24T10:24:00[Asia/Tokyo]".parse().unwrap();
    let clock = Clock::fixed(&moment);
    let content = Content::load(config).unwrap();
    let tables = config.for_kiosk().unwrap();
    let (hall, data) = (config.for_hall().unwrap(), &tables.kiosk.data);
    let catalogue = content.guide.catalogue();
    let opened = Embedded::open(tables.city, hall, data, catalogue, None, clock.clone()).await;
    let embedded = opened.map_err(|trouble| trouble.to_string()).unwrap();
    Lobby {
        kiosk: Arc::new(Kiosk::new(tables, content, embedded.line, clock).unwrap()),
        hall: embedded.hall,
        service: embedded.service,
    }
}

/// What is shipped, with its data in a folder and a port that is free.
fn config(data: &Path) -> Config {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config = Config::load(&root.join("kiosk-config.toml")).unwrap();
    let hall = config.hall.as_mut().unwrap();
    hall.data = data.join("data");
    hall.listen.set_port(0);
    config.kiosk.as_mut().unwrap().data = data.join("data");
    config.printer = Some(PrinterSettings::None);
    config
}

/// An id that no visit has.
fn new_id() -> Id {
    let mut random = [0; 10];
    getrandom::fill(&mut random).unwrap();
    Id::new("2026-11-24T01:24:00Z".parse().unwrap(), random)
}

/// Walks a journey to its end, everything real, in a folder of its own.
fn walk(name: &str, lang: &str, printer: impl FnOnce(&Path) -> PrinterSettings) -> Left {
    let folder = tempfile::tempdir().unwrap();
    let mut config = config(folder.path());
    config.printer = Some(printer(folder.path()));
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let left = tracing::subscriber::with_default(subscriber, || {
        tracing::info!("{LISTENING}");
        runtime.block_on(async {
            let Lobby {
                kiosk,
                hall,
                service,
            } = open(&config).await;
            let mut walk = Walk::new(kiosk, journey(name), &Lang::from(lang));
            let mut pages = Vec::new();
            while let Some(page) = walk.next().await {
                pages.push(page);
            }
            let sheet = walk.sheet();
            let text = walk.keyring(&hall, &sheet).await.unwrap();
            let keyring = Keyring::parse(Path::new("keys.toml"), &text).unwrap();
            let calls = hall.calls().await.unwrap();
            let mut counters = calls.waiting.iter();
            let waiting = counters.find(|at| at.counter == "citizens".into());
            service.stop().await;
            hall.close().await;
            (waiting.unwrap().waiting, pages, sheet, keyring)
        })
    });
    let (waiting, pages, sheet, keyring) = left;
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    Left {
        folder,
        waiting,
        pages,
        sheet,
        keyring,
        log,
    }
}

fn into_folder(folder: &Path) -> PrinterSettings {
    PrinterSettings::Folder {
        folder: folder.join("sheets"),
        keep_minutes: 10,
        dpi: 300,
    }
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
    found
}

#[test]
fn each_counter_opens_its_own_strip_from_the_sheet_and_no_other() {
    let left = walk("moving-family", "en", into_folder);
    let now = Minute::of(left.keyring.at.unwrap());
    let trust = Trust::verify(&left.keyring.trust, &left.keyring.root, now).unwrap();
    let strips: Vec<_> = left
        .sheet
        .stops
        .iter()
        .filter_map(|stop| stop.strip.as_ref())
        .collect();
    assert!(strips.len() >= 4, "{} strips", strips.len());
    for (symbol, _) in &strips {
        let opened: Vec<&str> = left
            .keyring
            .counters
            .iter()
            .filter(|counter| {
                let keys = [&counter.key];
                match strip::read(symbol.digits().as_str(), Keys::Counter(&keys), &trust, now) {
                    Ok(_) => true,
                    Err(error) => {
                        assert_eq!(error.id(), ReadError::OtherCounter.id());
                        false
                    }
                }
            })
            .map(|counter| counter.id.as_str())
            .collect();
        assert_eq!(opened.len(), 1, "{opened:?}");
    }
    let own = left.sheet.own.as_ref().unwrap();
    let keys = Keys::Own(left.keyring.stub.as_ref());
    let opened = strip::read(own.strip.0.digits().as_str(), keys, &trust, now)
        .ok()
        .unwrap();
    assert!(
        opened.record.facts.len() >= 7,
        "the visitor's own strip has everything"
    );
}

#[test]
fn a_visit_leaves_no_answer_in_store_keys_or_log() {
    let left = walk("moving-family", "ja", |_| PrinterSettings::None);
    // Ids and words of what this visitor answered, none of which names a counter.
    let canaries = [
        "moving",
        "day_service",
        "intellectual",
        "slowly",
        "children_ages",
        "handbook",
        "療育手帳",
        "引っ越し",
        "転入届",
        "ゆっくり",
        "7歳",
        "2026-11-12",
    ];
    let stored = files(&left.folder.path().join("data"));
    assert!(
        stored
            .iter()
            .any(|(name, _)| name.ends_with("tickets.sqlite"))
    );
    for canary in canaries {
        for (name, bytes) in &stored {
            let found = bytes
                .windows(canary.len())
                .any(|window| window == canary.as_bytes());
            assert!(!found, "{canary} stands in {name}");
        }
        assert!(!left.log.contains(canary), "{canary} stands in the log");
    }
    for (symbol, _) in left
        .sheet
        .stops
        .iter()
        .filter_map(|stop| stop.strip.as_ref())
    {
        assert!(!left.log.contains(symbol.digits().as_str()));
    }
    assert!(left.log.contains(LISTENING));
}

#[test]
fn a_printed_ticket_waits_and_a_failed_print_leaves_no_ghost() {
    let printed = walk("certificate", "ja", into_folder);
    assert_eq!(printed.waiting, 1);
    assert!(printed.pages.iter().any(|page| page.name == "printed"));

    let failed = walk("certificate", "ja", |folder| {
        // A file stands where the folder should be: nothing can be printed there.
        std::fs::write(folder.join("sheets"), "in the way").unwrap();
        into_folder(folder)
    });
    assert_eq!(failed.waiting, 0);
    assert!(failed.pages.iter().all(|page| page.name != "printed"));
}

#[test]
fn a_folder_does_not_pass_for_a_printer() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let locales = Locales::load(&root.join("locales"), &root.join("assets/fonts")).unwrap();
    for lang in ["ja", "zh-Hans"] {
        let left = walk("certificate", lang, into_folder);
        let page = |name| left.pages.iter().find(|page| page.name == name).unwrap();
        let heading = locales.text(&Lang::from(lang), "preview-heading");
        assert!(page("printed").heading == heading, "{lang}");
        // How long the sheet is kept is said there, and again at the end.
        for name in ["printed", "goodbye"] {
            let says = page(name).body.iter().any(|block| match block {
                Block::Paragraph(text) => text.plain().contains("10"),
                _ => false,
            });
            assert!(says, "{lang}: {name}");
        }
    }
}

#[test]
fn every_journey_ends_in_every_language() {
    for journey in JOURNEYS {
        for lang in ["ja", "ja-simple", "en"] {
            let left = walk(journey.name, lang, |_| PrinterSettings::None);
            let last = left.pages.last().unwrap().name;
            assert_eq!(last, "goodbye", "{} in {lang}", journey.name);
            let questions = left.pages.iter().filter(|page| page.name == "question");
            assert!(questions.count() <= 3 * 16);
            assert!(left.sheet.number.is_some());
        }
    }
}

/// What comes of an effect that a kiosk carries out.
async fn outcome(kiosk: &Arc<Kiosk>, effect: Effect) -> Outcome {
    let outcome = Arc::clone(kiosk).carry_out(effect).await;
    outcome.expect("something comes of it")
}

/// A number for somebody who shares nothing.
async fn number(kiosk: &Arc<Kiosk>, ticket: Id) -> Result<NumberedTicket, Failure> {
    let effect = Effect::TakeNumber {
        ticket,
        stops: vec![("citizens".into(), 0)],
        seal: None,
        told: None,
    };
    match outcome(kiosk, effect).await {
        Outcome::Taken {
            number,
            strips: None,
        } => number,
        _ => panic!("something else came of it"),
    }
}

#[tokio::test]
async fn what_the_hall_cannot_do_is_told_to_the_visit() {
    let folder = tempfile::tempdir().unwrap();
    let mut config = config(folder.path());
    let lobby = open(&config).await;
    let given_up = new_id();
    assert!(number(&lobby.kiosk, given_up).await.is_ok());
    let _ = lobby.hall.cancel(given_up).await.unwrap();
    let over = outcome(&lobby.kiosk, Effect::HandOver { ticket: given_up }).await;
    assert!(matches!(
        over,
        Outcome::HandedOver(Err(Failure::NumberOver))
    ));
    lobby.service.stop().await;
    lobby.hall.close().await;
    drop(lobby.kiosk);

    // A kiosk that opens when the hall is shut gives no number.
    let hours = &mut config.hall.as_mut().unwrap().hours;
    hours.always_open = false;
    hours.closed_weekdays = vec![jiff::civil::Weekday::Tuesday];
    let lobby = open(&config).await;
    let closed = number(&lobby.kiosk, new_id()).await;
    assert_eq!(closed.err(), Some(Failure::HallClosed));
}

#[tokio::test]
async fn a_kiosk_whose_hall_is_gone_goes_on_until_its_lent_numbers_are_given() {
    let folder = tempfile::tempdir().unwrap();
    let Lobby {
        kiosk,
        hall,
        service,
    } = open(&config(folder.path())).await;
    let before = new_id();
    let first = number(&kiosk, before).await.ok().unwrap();
    service.stop().await;
    hall.close().await;
    let handed = outcome(&kiosk, Effect::HandOver { ticket: before }).await;
    assert!(matches!(handed, Outcome::HandedOver(Ok(()))));
    let mut given = vec![first.number];
    loop {
        match number(&kiosk, new_id()).await {
            Ok(numbered) => given.push(numbered.number),
            Err(failure) => {
                assert_eq!(failure, Failure::HallUnreachable);
                break;
            }
        }
    }
    let unique: std::collections::BTreeSet<_> = given.iter().collect();
    assert_eq!((given.len(), unique.len()), (21, 21), "one block was lent");
}

#[test]
fn a_kiosk_opens_an_own_strip_with_its_stub_and_nothing_else() {
    let left = walk("moving-family", "en", into_folder);
    let sheet = &left.sheet;
    let own = sheet.own.as_ref().unwrap();
    let (strip, stub) = (own.strip.0.digits(), own.stub.as_ref().unwrap().0.digits());
    let (counters, _) = sheet.stops[0].strip.as_ref().unwrap();
    // How many strips are opened, how many wait for their stub, what is refused.
    type Read = (usize, usize, Option<ReadError>);
    let cases: [(&[&Digits], Read); 6] = [
        (&[strip, stub], (1, 0, None)),
        (&[stub, strip], (1, 0, None)),
        (
            &[counters.digits(), stub],
            (0, 0, Some(ReadError::OtherCounter)),
        ),
        (
            &[strip, counters.digits(), stub],
            (1, 0, Some(ReadError::OtherCounter)),
        ),
        (&[stub, stub], (0, 0, None)),
        (&[strip], (0, 1, None)),
    ];
    let config = config(left.folder.path());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let Lobby { kiosk, .. } = open(&config).await;
        for (at, (codes, expected)) in cases.into_iter().enumerate() {
            let scanned = codes.iter().map(|code| (*code).clone()).collect();
            let Outcome::Opened(opened) = outcome(&kiosk, Effect::OpenOwn { scanned }).await else {
                panic!("case {at}");
            };
            let opened = opened.ok().unwrap();
            let refused = opened.refused.first().map(|(_, error)| *error);
            assert_eq!(
                (opened.parts.len(), opened.locked, refused),
                expected,
                "case {at}"
            );
            if !opened.parts.is_empty() {
                assert!(opened.record.facts.len() >= 7);
            }
        }
    });
}

#[test]
fn codes_of_a_scanner_on_a_port_bring_the_answers_back() {
    let left = walk("moving-family", "en", into_folder);
    let own = left.sheet.own.as_ref().unwrap();
    let (strip, stub) = (own.strip.0.digits(), own.stub.as_ref().unwrap().0.digits());
    let mut pty = Pty::new();
    let mut config = config(left.folder.path());
    config.scanner.device = Some(DeviceName::Path(pty.file().to_owned()));
    config.scanner.prefix = "#".to_owned();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let Lobby { kiosk, .. } = open(&config).await;
        let mut scans = kiosk.listen();
        pty.wait_until_read();
        let handle = tokio::runtime::Handle::current();
        let (mut shell, mut answers) = Shell::new(Arc::clone(&kiosk), handle, TaskTracker::new());
        // A key in the window is nobody's scan here.
        shell.feel(UiEvent::Scan(format!("{}\n", stub.as_str()).into()));
        assert_eq!(shell.core().view().name, "welcome");
        let (first, second) = strip.as_str().split_at(300);
        let pieces = [
            (format!("#]Q1{first}"), "welcome"),
            (format!("{second}\r\n"), "record"),
            (format!("#{}\r\n", stub.as_str()), "record"),
        ];
        for (piece, page) in pieces {
            pty.send(&piece);
            let input = tokio::time::timeout(Duration::from_secs(20), scans.next());
            shell.take(input.await.unwrap().unwrap());
            shell.settle(&mut answers).await;
            assert_eq!(shell.core().view().name, page);
        }
        let serial = shell.core().view().serial;
        shell.feel(UiEvent::Reply(Reply::press(serial, "next")));
        assert_eq!(shell.core().view().name, "refilled");
    });
}
