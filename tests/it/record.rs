//! Tests of `record`: strips from writing to reading, and everything that a reader must refuse.

mod household;

use annai::record::{
    Envelope, Keys, Life, Minute, OwnSecret, ReadError, ReaderKey, Sender, Signer, Trust,
    TrustList, VisitId, read, trust::CounterKey, trust::Listed, write,
};
use household::{Counted, household};

#[test]
fn first() {
    let mut entropy = Counted::new(1);
    let root = Signer::generate(&mut entropy).unwrap();
    let kiosk = Signer::generate(&mut entropy).unwrap();
    let counter = ReaderKey::generate(&mut entropy).unwrap();
    let now = Minute(3_600_000);
    let list = TrustList {
        epoch: 1,
        not_before: now,
        not_after: Minute(now.0 + 1440),
        signers: vec![Listed {
            sender: Sender::Kiosk,
            key: kiosk.public(),
        }],
        counters: vec![CounterKey {
            code: 2,
            id: "citizens".into(),
            key: counter.public().clone(),
        }],
        catalogue: [7; 32],
        lowest_version: 1,
        denied: vec![],
        retired: vec![],
    };
    let trust = Trust::verify(&list.sign(&root).unwrap(), &root.public(), now).unwrap();
    let envelope = Envelope {
        visit: VisitId::generate(&mut entropy).unwrap(),
        issued: now,
        life: Life::Hours(10),
        sender: Sender::Kiosk,
        catalogue: [7, 7],
        answers: None,
    };
    let record = household();
    let strip = write(
        &record,
        trust.counter(2).unwrap(),
        &envelope,
        &kiosk,
        &mut entropy,
    )
    .unwrap();
    eprintln!("{}", strip.as_str().len() as f64 * 12.0 / 29.0);
    let keys = [counter];
    let opened =
        read(strip.as_str(), Keys::Counter(&keys), &trust, now).unwrap_or_else(|e| panic!("{e}"));
    assert!(opened.record == record);
    assert!(matches!(
        read(strip.as_str(), Keys::Own(None), &trust, now),
        Err(ReadError::OtherCounter)
    ));
    let own = OwnSecret::generate(&mut entropy).unwrap();
    let strip = write(
        &record,
        own.key().public(),
        &Envelope {
            life: Life::Endless,
            ..envelope
        },
        &kiosk,
        &mut entropy,
    )
    .unwrap();
    let opened =
        read(strip.as_str(), Keys::Own(Some(&own)), &trust, now).unwrap_or_else(|e| panic!("{e}"));
    assert!(opened.record == record);
}
