//! Measures `record`: building and reading one strip.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "what cannot be built cannot be measured"
)]

use std::hint::black_box;

use annai::record::trust::{CounterKey, Listed};
use annai::record::{
    Carried, Envelope, Keys, Life, Minute, Os, ReaderKey, Record, Sender, Signer, Trust, TrustList,
    VisitId, read, write,
};
use criterion::Criterion;

pub(crate) fn bench(c: &mut Criterion) {
    let signer = || Signer::generate(&mut Os).expect("random bytes");
    let (root, kiosk) = (signer(), signer());
    let counter = ReaderKey::generate(&mut Os).expect("random bytes");
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
            returning: None,
        }],
        catalogue: [0; 32],
        lowest_version: 1,
        denied: Vec::new(),
        retired: Vec::new(),
    };
    let signed = list.sign(&root).expect("a day");
    let trust = Trust::verify(&signed, &root.public(), now).expect("own list");
    let envelope = Envelope {
        visit: VisitId::generate(&mut Os).expect("random bytes"),
        issued: now,
        life: Life::Hours(10),
        sender: Sender::Kiosk,
        catalogue: [0; 2],
        answers: None,
    };
    let record = record();
    let build = || write(&record, counter.public(), &envelope, &kiosk, &mut Os).expect("it fits");

    let _ = c.bench_function("record/build a strip", |b| b.iter(|| black_box(build())));
    let strip = build();
    let keys = [&counter];
    let _ = c.bench_function("record/read a strip", |b| {
        b.iter(|| {
            let opened = read(black_box(strip.as_str()), Keys::Counter(&keys), &trust, now);
            opened.unwrap_or_else(|error| panic!("{error}")).id
        });
    });
}

/// A household with a note.
fn record() -> Record {
    let mut record = Record::default();
    record.name = Some("見本 花子".into());
    record.kana = Some("ミホン ハナコ".into());
    record.birth = Some(-4282);
    record.address = Some("滋賀県近江八幡市桜宮町236番地".into());
    record.procedures = vec![1001, 1003, 1010, 2001, 2004, 3002, 3005, 4001];
    record.facts = (1..=12).map(|code| (code, Carried::Choice(code))).collect();
    record.note =
        Some("娘は小学2年生で、療育手帳を持っています。静かな場所で話したいです。".repeat(4));
    record
}
