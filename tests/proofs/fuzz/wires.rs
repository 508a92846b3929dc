//! What programs say to each other, and what a kiosk says to itself: bodies of requests, the journal.

use std::collections::BTreeSet;

use annai::api;
use annai::link::ledger::{JournalLine, Ledger, TicketStep};
use annai::ticket::{Id, Series};
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A body that is read is written and read as the same.
pub(super) fn bodies(input: &[u8]) {
    comes_back::<api::TicketRequest>(input);
    comes_back::<api::LeaseRequest>(input);
    comes_back::<api::Ago>(input);
    comes_back::<api::SignerKey>(input);
    comes_back::<api::StripSight>(input);
    comes_back::<api::Counted>(input);
    comes_back::<api::Stop>(input);
    comes_back::<api::Event>(input);
    comes_back::<api::Calls>(input);
    comes_back::<api::HallProfile>(input);
    comes_back::<api::Queue>(input);
    comes_back::<api::Standing>(input);
    comes_back::<api::NumberBlock>(input);
    comes_back::<api::Problem>(input);
}

fn comes_back<T: DeserializeOwned + Serialize>(input: &[u8]) {
    if let Ok(body) = serde_json::from_slice::<T>(input) {
        let written = serde_json::to_string(&body).unwrap();
        let again: T = serde_json::from_str(&written).unwrap();
        assert_eq!(serde_json::to_string(&again).unwrap(), written);
    }
}

/// What a journal says is said again by its lines, and by what is left of it after compaction; and no number
/// that it gave is given again.
pub(super) fn journal(input: &[u8]) {
    let lines = input.split(|byte| *byte == b'\n');
    let read = lines.filter_map(|line| serde_json::from_slice::<JournalLine>(line).ok());
    let (mut ledger, mut again, mut gave) = (Ledger::default(), Ledger::default(), BTreeSet::new());
    for line in read {
        let written = serde_json::to_string(&line).unwrap();
        again.replay(serde_json::from_str(&written).unwrap());
        if let JournalLine::Issued { request, .. } = &line {
            gave.extend(request.lent.as_ref().map(|lent| (lent.day, lent.number)));
        }
        ledger.replay(line);
    }
    assert!(
        again == ledger,
        "a line is read otherwise than it was written"
    );
    while let Some(step) = ledger.first_unacked(&BTreeSet::new()) {
        let (id, step) = (step.id, step.step);
        ledger.replay(ledger.refusal(id, step));
        assert!(!ledger.is_unacked(id, step) || step != TicketStep::Issued);
    }
    let mut compacted = Ledger::default();
    ledger
        .compacted()
        .into_iter()
        .for_each(|line| compacted.replay(line));
    for series in Series::all() {
        assert_eq!(compacted.numbers_left(series), ledger.numbers_left(series));
        assert_eq!(compacted.block_count(series), ledger.block_count(series));
        for n in 0..ledger.numbers_left(series).min(40) {
            let id = Id::new(Timestamp::UNIX_EPOCH, [u8::try_from(n).unwrap(); 10]);
            let Some((number, line)) = ledger.next_lent(id, series, request()) else {
                break;
            };
            assert!(
                gave.insert((ledger.day(), number)),
                "a number is given twice"
            );
            ledger.replay(line);
        }
    }
}

fn request() -> api::TicketRequest {
    api::TicketRequest {
        stops: Vec::new(),
        address: None,
        lent: None,
        told: None,
    }
}
