//! After a visit a kiosk's memory holds nothing of the record that went onto paper.
//!
//! A process of its own, with the allocator of the program, serves one visit, with all that belongs to it:
//! sealing, layout, proof, PDF. Another process searches its memory, as it is and without its help. What the
//! windows hold is searched in `tests/it/desk/memory.rs`.

use std::alloc::System;
use std::fs;
use std::io::{BufRead as _, BufReader, Lines, Write as _, stdin};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;

use annai::cli::process;
use annai::clock::Clock;
use annai::config::{Config, PrinterSettings};
use annai::content::Content;
use annai::kiosk::{Embedded, Kiosk};
use annai::locale::Lang;
use annai::record::digits::{Scanned, scan};
use annai::tour::{JOURNEYS, Walk};
use jiff::tz::TimeZone;
use zeroizing_alloc::ZeroAlloc;

use crate::fuzz::papers::unsealed;
use crate::held::{held, held_each};

#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// Names the folder of the kiosk in a process of its own.
const FOLDER: &str = "ANNAI_MEMORY_FOLDER";
/// Bytes of a piece that is searched: fewer could be found by chance.
const PIECE: usize = 12;
/// What the visitor got, in the folder: a code a line, the own strip and its stub first.
const PAPER: &str = "paper";
const DICTIONARIES: [(u8, &[u8]); 2] = [
    (2, include_bytes!("../../src/record/dictionary.zstd")),
    (3, include_bytes!("../../src/record/notes.zstd")),
];

#[test]
fn after_a_visit_nothing_of_the_record_is_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let mut kiosk = Process::start(folder.path());
    kiosk.comes_to("held");
    let paper = fs::read_to_string(folder.path().join(PAPER)).unwrap();
    let codes: Vec<&str> = paper.lines().collect();
    let (Ok(Scanned::Strip(strip)), Ok(Scanned::Stub(secret))) = (scan(codes[0]), scan(codes[1]))
    else {
        panic!("no own strip with its stub");
    };
    let record = plain(&unsealed(&secret.key(), &strip));
    assert!(
        record.len() > 16 + PIECE,
        "a record of {} bytes could be found by chance",
        record.len()
    );
    // The search finds what is there.
    assert!(held(std::process::id(), &record) > 0);
    assert!(
        held(kiosk.child.id(), codes[0]) > 0,
        "it still holds the visitor's paper"
    );

    kiosk.goes_on();
    kiosk.comes_to("ended");
    let mut needles = vec![secret.to_bytes().to_vec()];
    needles.extend(pieces(&record));
    needles.extend(codes.iter().flat_map(|code| pieces(code.as_bytes())));
    let left = held_each(kiosk.child.id(), &needles);
    kiosk.goes_on();
    assert!(
        left.iter().all(|times| *times == 0),
        "the secret, the record, the codes: {left:?}"
    );
    assert!(kiosk.child.wait().unwrap().success());
}

/// Pieces of some bytes. The first 16 bytes are overwritten by the allocator when their block is freed.
fn pieces(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let freed = bytes.len().min(16);
    bytes[freed..].chunks_exact(PIECE).map(<[u8]>::to_vec)
}

/// The record as it stood before it was packed.
fn plain(packed: &[u8]) -> Vec<u8> {
    let (codec, data) = packed.split_first().unwrap();
    let dictionary = DICTIONARIES.iter().find(|(known, _)| known == codec);
    let Some((_, dictionary)) = dictionary else {
        return data.to_vec();
    };
    let frame = [&[0x28, 0xb5, 0x2f, 0xfd], data].concat();
    let mut decompressor = zstd::bulk::Decompressor::with_dictionary(dictionary).unwrap();
    decompressor.decompress(&frame, 8 * 1024).unwrap()
}

/// The kiosk in its process.
struct Process {
    child: Child,
    says: Lines<BufReader<ChildStdout>>,
}

impl Process {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "memory::a_kiosk_in_a_process",
                "--exact",
                "--ignored",
                "--nocapture",
            ])
            .env(FOLDER, folder)
            // As OPERATIONS.md sets it: zstd frees its buffers past our allocator, as they are.
            .env(process::TUNABLES, process::SETTINGS.join(":"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let says = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, says }
    }

    fn comes_to(&mut self, point: &str) {
        let came = self.says.any(|line| line.unwrap().ends_with(point));
        assert!(came, "the kiosk ended before it was at `{point}`");
    }

    fn goes_on(&mut self) {
        writeln!(self.child.stdin.as_mut().unwrap()).unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

/// Tells the other process how far it is, and waits for it.
fn comes_to(point: &str) {
    println!("{point}");
    let _ = stdin().read_line(&mut String::new()).unwrap();
}

/// Serves one visit. Started by the search, with [`FOLDER`].
#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by the search"]
async fn a_kiosk_in_a_process() {
    let Ok(folder) = std::env::var(FOLDER) else {
        return;
    };
    let folder = Path::new(&folder);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config = Config::load(&root.join("kiosk-config.toml")).unwrap();
    let table = config.hall.as_mut().unwrap();
    table.data = folder.join("data");
    table.listen.set_port(0);
    table.hours.always_open = true;
    config.kiosk.as_mut().unwrap().data = folder.join("data");
    config.printer = Some(PrinterSettings::Folder {
        folder: folder.join("sheets"),
        keep_minutes: 60,
        dpi: 203,
    });
    let clock = Clock::system(TimeZone::get("Asia/Tokyo").unwrap());
    let content = Content::load(&config).unwrap();
    let tables = config.for_kiosk().unwrap();
    let (table, data) = (config.for_hall().unwrap(), &tables.kiosk.data);
    let catalogue = content.guide.catalogue();
    let opened = Embedded::open(tables.city, table, data, catalogue, None, clock.clone());
    let embedded = opened.await.map_err(|trouble| trouble.to_string()).unwrap();
    let kiosk = Arc::new(Kiosk::new(tables, content, embedded.line, clock).unwrap());

    let journey = JOURNEYS
        .iter()
        .find(|known| known.name == "moving-family")
        .unwrap();
    let mut walk = Walk::new(Arc::clone(&kiosk), journey, &Lang::from("en"));
    while walk.next().await.is_some() {}
    let sheet = walk.sheet();
    {
        let own = sheet.own.as_ref().unwrap();
        let own = [&own.strip.0, &own.stub.as_ref().unwrap().0].map(|code| code.digits());
        let mut paper = fs::File::create(folder.join(PAPER)).unwrap();
        own.iter()
            .for_each(|code| writeln!(paper, "{}", code.as_str()).unwrap());
    }
    comes_to("held");
    drop(sheet);
    drop(walk);
    comes_to("ended");
}
