//! Sheets as visitors get them: realistic words, realistic lengths of digits.

// With its path, because benches and the printers' rig take this file by its own.
#[path = "example/words.rs"]
mod words;

use std::sync::Arc;

use annai::locale::{Lang, Text};
use annai::paper::sheet::{FloorCounter, Labelled, Own, SheetFloor, SheetPaper, SheetStop};
use annai::paper::{Fonts, Letters, PhoneUrl, Sheet, Symbol, Typeface};
use annai::record::Digits;
use jiff::Timestamp;

use words::{
    AGAIN, ASK, BRING, CAPTIONS, COME, FIRST, FIRST_PLACE, HERE, ISSUED, NO_VISIT, NOTICE, ONLINE,
    OWN, OWN_CAPTION, OWN_TEXT, PHONE_CAPTION, PLACES, SEES, STUB, TAKES, WAY, Words,
};

/// An address of a visitor's own place: a host as cities have them, and forty characters of the hall's.
pub(crate) const PHONE: &str =
    "https://machi.example.jp/p/3f9c1d0a7be248d6b1c05e92f4aa0c17d2e85b39";

/// The languages of the examples.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    Japanese,
    /// Plain Japanese with furigana.
    Plain,
    English,
}

pub(crate) const READERS: [Reader; 3] = [Reader::Japanese, Reader::Plain, Reader::English];

/// Whether a ticket was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ticket {
    Number,
    /// With the code for a phone.
    Phone,
    Again,
    Closed,
}

/// What the visitor agreed to carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shared {
    Nothing,
    Counters,
    CountersAndOwn,
}

/// Digits of a given length, as the record's codec might have written them.
pub(crate) fn digits(kind: &str, length: usize, seed: u64) -> Digits {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut digits = kind.to_owned();
    while digits.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        digits.push(char::from(b'0' + (state % 10) as u8));
    }
    Digits::new(digits)
}

/// The same, as a code.
pub(crate) fn symbol(kind: &str, length: usize, seed: u64) -> Symbol {
    Symbol::new(digits(kind, length, seed)).unwrap()
}

/// The address of a visitor's own place, with its code.
pub(crate) fn link(address: &str) -> PhoneUrl {
    PhoneUrl::new(address.to_owned()).unwrap()
}

/// A sheet of so many stops.
pub(crate) fn sheet(reader: Reader, stops: usize, ticket: Ticket, shared: Shared) -> Sheet {
    let first = match ticket {
        Ticket::Closed => &COME,
        _ => &FIRST,
    };
    Sheet {
        lang: Lang::from(match reader {
            Reader::Japanese => "ja",
            Reader::Plain => "ja-simple",
            Reader::English => "en",
        }),
        letters: Letters::Normal,
        hall: Text::from("近江八幡市（見本）"),
        issued: ISSUED.both(reader),
        number: (ticket != Ticket::Closed).then(|| Text::from("A-041")),
        phone: (ticket == Ticket::Phone).then(|| (link(PHONE), PHONE_CAPTION.both(reader).visitor)),
        again: (ticket == Ticket::Again).then(|| AGAIN.both(reader)),
        first: first.both(reader),
        first_place: FIRST_PLACE.both(reader),
        notices: match ticket {
            Ticket::Number | Ticket::Phone => vec![],
            _ => vec![NOTICE.both(reader).visitor],
        },
        way: WAY.both(reader),
        floors: vec![floor(reader, stops)],
        stops: (0..stops).map(|nth| stop(reader, nth, shared)).collect(),
        bring: BRING.both(reader),
        papers: papers(reader, stops),
        foot: None,
        later: None,
        no_visit: (stops > 3).then(|| labelled(&NO_VISIT, &[ONLINE], reader)),
        own: (shared == Shared::CountersAndOwn).then(|| Own {
            heading: OWN.both(reader).visitor,
            text: OWN_TEXT
                .iter()
                .map(|text| text.both(reader).visitor)
                .collect(),
            strip: (symbol("701", 880, 99), OWN_CAPTION.both(reader)),
            stub: Some((symbol("711", 44, 98), STUB.both(reader))),
        }),
    }
}

/// Every paper once, with the stops that need it.
fn papers(reader: Reader, stops: usize) -> Vec<SheetPaper> {
    let mut papers: Vec<SheetPaper> = Vec::new();
    for nth in 0..stops {
        for paper in PLACES[nth % PLACES.len()].bring {
            let name = paper.both(reader);
            match papers.iter_mut().find(|paper| paper.name == name) {
                Some(paper) => paper.stops.push(nth + 1),
                None => papers.push(SheetPaper {
                    name,
                    stops: vec![nth + 1],
                    missing: None,
                }),
            }
        }
    }
    papers
}

fn floor(reader: Reader, stops: usize) -> SheetFloor {
    let counters = (0..PLACES.len() + 2).map(|nth| FloorCounter {
        label: Text::from((3 * (nth + 1)).to_string()),
        at: (120 + 160 * nth as u16, 170),
        orders: (0..stops)
            .filter(|stop| stop % PLACES.len() == nth)
            .map(|stop| stop + 1)
            .collect(),
    });
    SheetFloor {
        name: PLACES[0].place.both(reader),
        counters: counters.collect(),
        here: (720, 880),
        here_label: HERE.both(reader).visitor,
    }
}

fn stop(reader: Reader, nth: usize, shared: Shared) -> SheetStop {
    let place = &PLACES[nth % PLACES.len()];
    let things = |label: &Words, things: &[Words]| {
        (!things.is_empty()).then(|| labelled(label, things, reader))
    };
    SheetStop {
        order: nth + 1,
        counter: place.counter.both(reader),
        place: place.place.both(reader),
        takes: Some(TAKES.both(reader).visitor),
        errands: place.errands.iter().map(|e| e.both(reader)).collect(),
        ask_here: things(&ASK, place.ask),
        sees: things(&SEES, place.sees).filter(|_| shared != Shared::Nothing),
        strip: (shared != Shared::Nothing).then(|| {
            (
                symbol("701", 700 + 40 * (nth % 6), nth as u64 + 1),
                CAPTIONS[nth % CAPTIONS.len()].both(reader),
            )
        }),
    }
}

fn labelled(label: &Words, things: &[Words], reader: Reader) -> Labelled {
    Labelled {
        label: label.both(reader),
        things: things.iter().map(|thing| thing.both(reader)).collect(),
    }
}

/// When the sheets were made.
pub(crate) const NOW: Timestamp = Timestamp::constant(1_795_000_000, 0);

/// The fonts that ship.
#[expect(clippy::unwrap_used, reason = "fonts that ship are readable")]
pub(crate) fn fonts() -> Fonts {
    let bizud = Typeface {
        regular: Arc::new(include_bytes!(
            "../../../assets/fonts/BIZUDPGothic-Regular.ttf"
        )),
        bold: Arc::new(include_bytes!(
            "../../../assets/fonts/BIZUDPGothic-Bold.ttf"
        )),
    };
    Fonts::new(&bizud, &bizud).unwrap()
}
