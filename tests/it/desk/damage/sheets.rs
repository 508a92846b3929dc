//! Random consents of a household, sealed to random counters and printed on a sheet.

use std::collections::BTreeSet;
use std::time::Duration;

use annai::paper::layout::lay_out;
use annai::paper::{Fonts, Raster, Symbol, raster};
use annai::record::digits::{Scanned, scan};
use annai::record::framing::JOIN_GAP;
use annai::record::{
    Digits, Framing, Grouped, Keys, Life, Note, Part, ReadError, ReaderKey, Record, Ticked, Trust,
    read, scope, write,
};
use rand::RngExt as _;
use rand_pcg::Pcg64;

use super::worn::PrintedPatch;
use crate::paper::example::{READERS, Shared, Ticket, sheet};
use crate::record::household::{household, note};
use crate::record::world::World;

/// Dots an inch of a thermal printer: 4 dots a module of a strip.
const DPI: u16 = 203;
/// Codes of field groups.
const GROUPS: std::ops::Range<u16> = 1..8;
/// Parts that a visitor ticks, apart from the single answers.
const PARTS: [Part; 13] = [
    Part::Name,
    Part::Kana,
    Part::Birth,
    Part::Phone,
    Part::Address,
    Part::FormerAddress,
    Part::Members,
    Part::Procedures,
    Part::Note,
    Part::Needs,
    Part::Lang,
    Part::Notes,
    Part::Fact(0),
];

/// What one code carries.
enum Carries {
    /// The record for the counter of this place in the list of readers.
    ForCounter(usize, Record),
    /// All of it, for the visitor.
    Own(Record),
    /// The visitor's key.
    Stub,
}

/// A code of a sheet, cut out as it was printed.
pub(super) struct PrintedCode {
    pub(super) patch: PrintedPatch,
    digits: String,
    carries: Carries,
}

/// A sheet of one visit, and who can read it.
pub(super) struct PrintedVisit {
    pub(super) codes: Vec<PrintedCode>,
    world: World,
    readers: Vec<ReaderKey>,
    trust: Trust,
}

impl PrintedVisit {
    /// The visit of a seed.
    pub(super) fn new(seed: u64, random: &mut Pcg64, fonts: &Fonts) -> Self {
        let mut world = World::new(seed);
        let stops = random.random_range(1..=4);
        let readers: Vec<ReaderKey> = (0..stops)
            .map(|_| ReaderKey::generate(&mut world.entropy).unwrap())
            .collect();
        let mut whole = told(random);
        whole.own_key = Some(world.own.key().public().to_bytes());
        let facts = whole.facts.keys().map(|code| Part::Fact(*code));
        let groups: Vec<(Part, u16)> = PARTS
            .into_iter()
            .chain(facts)
            .map(|part| (part, random.random_range(GROUPS)))
            .collect();
        let whole = Grouped::new(whole, groups);

        let language = READERS[random.random_range(0..READERS.len())];
        let mut paper = sheet(language, stops, Ticket::Number, Shared::CountersAndOwn);
        let mut made = Vec::new();
        for (nth, reader) in readers.iter().enumerate() {
            let stop = &mut paper.stops[nth];
            let Some(scoped) = scope(&whole, &ticked(random, whole.whole())) else {
                stop.strip = None;
                continue;
            };
            let (to, envelope) = (reader.public(), world.envelope(Life::Hours(10)));
            let digits = write(&scoped, to, &envelope, &world.kiosk, &mut world.entropy).unwrap();
            stop.strip.as_mut().unwrap().0 = Symbol::new(digits.clone()).unwrap();
            made.push((digits, Carries::ForCounter(nth, scoped)));
        }
        let own = paper.own.as_mut().unwrap();
        let (strip, stub) = (world.own_strip(whole.whole()), world.own.stub());
        own.strip.0 = Symbol::new(strip.clone()).unwrap();
        own.stub.as_mut().unwrap().0 = Symbol::new(stub.clone()).unwrap();
        made.push((strip, Carries::Own(whole.whole().clone())));
        made.push((stub, Carries::Stub));

        let layout = lay_out(&paper, fonts, DPI).unwrap();
        let pages: Vec<Raster> = raster::draw(&layout, fonts);
        let placed = layout.pages.iter().zip(&pages);
        let placed =
            placed.flat_map(|(page, dots)| page.codes.iter().map(move |code| (code, dots)));
        let codes: Vec<PrintedCode> = placed
            .zip(made)
            .map(|((placed, dots), (digits, carries))| {
                assert!(*placed.says == digits.as_str(), "codes stand in order");
                PrintedCode {
                    patch: PrintedPatch::cut(dots, placed),
                    digits: digits.as_str().to_owned(),
                    carries,
                }
            })
            .collect();
        Self {
            codes,
            trust: world.trust(),
            world,
            readers,
        }
    }

    /// Gives what a scanner found in a picture of one code to the desks, and says whether the code was
    /// read. Whatever else was found must be refused by the framing or be another code of this sheet, and
    /// what opens must be what was agreed to, at its own counter only.
    pub(super) fn read_at_desks(&self, code: &PrintedCode, found: &[String]) -> bool {
        let mut read = false;
        for digits in found.iter().flat_map(|text| framed(text)) {
            let printed = self.codes.iter().find(|it| it.digits == digits.as_str());
            let printed = printed.expect("damage made digits that were never printed");
            self.open(printed);
            read |= printed.digits == code.digits;
        }
        read
    }

    /// Opens a code with every key that there is.
    fn open(&self, code: &PrintedCode) {
        let (trust, now) = (&self.trust, self.world.now);
        for (nth, key) in self.readers.iter().enumerate() {
            let opened = read(&code.digits, Keys::Counter(&[key]), trust, now);
            match (&code.carries, opened) {
                (Carries::ForCounter(reader, record), Ok(opened)) if *reader == nth => {
                    assert!(opened.record == *record, "another record came out");
                }
                (Carries::ForCounter(reader, _), Err(ReadError::OtherCounter)) => {
                    assert_ne!(*reader, nth, "a counter cannot open its own strip");
                }
                (Carries::Own(_), Err(ReadError::StubMissing))
                | (Carries::Stub, Err(ReadError::NotOurs)) => {}
                (_, Ok(_)) => panic!("a counter opened what is not its own"),
                (_, Err(error)) => panic!("refused for another reason: {error}"),
            }
        }
        match &code.carries {
            Carries::ForCounter(..) => {}
            Carries::Own(record) => {
                let keys = Keys::Own(Some(&self.world.own));
                let opened = read(&code.digits, keys, trust, now).unwrap();
                assert!(opened.record == *record, "another own record came out");
            }
            Carries::Stub => {
                let Ok(Scanned::Stub(secret)) = scan(&code.digits) else {
                    panic!("the stub is none")
                };
                assert!(secret.to_bytes() == self.world.own.to_bytes());
            }
        }
    }
}

/// The codes in what a scanner typed, with Enter behind it.
fn framed(typed: &str) -> Vec<Digits> {
    let mut framing = Framing::new("", "", JOIN_GAP);
    let mut codes = framing.take(typed, Duration::ZERO);
    codes.extend(framing.end(Duration::ZERO));
    codes.into_iter().filter_map(Result::ok).collect()
}

/// What a household told at the kiosk: every third with a note of 200 characters, every third with a note
/// of a counter.
fn told(random: &mut Pcg64) -> Record {
    let mut record = household();
    record.consent = None;
    record.phone = random.random_bool(0.5).then(|| "090-0000-0000".to_owned());
    record.lang = Some("en".to_owned());
    record.needs = vec![3, 6];
    if random.random_bool(1.0 / 3.0) {
        record.note = Some(note());
    }
    if random.random_bool(1.0 / 3.0) {
        let mut note = Note::default();
        note.from = 2;
        note.minute = 3_600_000;
        note.remarks = vec![1, 4];
        note.text = Some("転入届を受理しました。住所は本日付です。".to_owned());
        record.notes = vec![note];
    }
    record
}

/// Random ticks for one reader: of seven groups more than half.
fn ticked(random: &mut Pcg64, whole: &Record) -> Ticked {
    let groups: BTreeSet<u16> = GROUPS.filter(|_| random.random_bool(0.6)).collect();
    let procedures = whole.procedures.iter().copied();
    Ticked {
        groups,
        procedures: procedures.filter(|_| random.random_bool(0.5)).collect(),
        wording: 9,
    }
}
