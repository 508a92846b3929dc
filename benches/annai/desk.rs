//! Measures a desk: from an opened strip, and from a key, to what both windows show.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use annai::api::{Calls, DeskId, Queue, Standing, Update};
use annai::clock::Moment;
use annai::config::Config;
use annai::content::Content;
use annai::desk::{Desk, DeskOutcome, DeskSetting, Effect, Input, OpenDesk, ReadStrip};
use annai::page::{Reply, TextSize};
use annai::paper::Outlet;
use annai::record::{Carried, Claims, Life, Minute, Note, Opened, Record, Sender, VisitId, day_of};
use annai::shell::{Core as _, CoreEvent, Request};
use annai::ticket::{Id, State};
use annai::ui::staff;
use criterion::{BatchSize, Criterion};
use jiff::Zoned;

use crate::screen::kit;

/// How many wait.
const WAITING: u16 = 200;

pub(crate) fn bench(c: &mut Criterion) {
    let now: Zoned = "2026-11-24T10:24:00[Asia/Tokyo]".parse().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = Config::load(&root.join("kiosk-config.toml")).unwrap();
    let content = Content::load(&config).unwrap();
    let setting = Arc::new(DeskSetting {
        guide: content.guide,
        locales: content.locales,
        hall: "市役所".to_owned(),
        desk: DeskId {
            counter: "citizens".into(),
            desk: "1".to_owned(),
        },
        size: TextSize::Normal,
        scanner: config.scanner,
        hours: None,
        visits: None,
        outlet: Outlet::Screen,
    });
    let mut desk = Desk::new(setting, &now);
    open(&mut desk, &now);
    let step = |desk: &mut Desk, event| desk.step(event, &Moment::from(&now));

    // Two tickets in turn, so that each press changes what is shown.
    let mut at = 0;
    let _ = c.bench_function("desk/a key until both pages are new, 200 waiting", |b| {
        b.iter(|| {
            at = (at + 1) % 2;
            let page = desk.view().staff;
            let control = page.waiting.tickets[at].control.id.clone();
            let reply = Reply::press(page.serial, control);
            let _ = step(&mut desk, CoreEvent::Input(Input::Reply(reply)));
            black_box(desk.view())
        });
    });
    let code = zeroize::Zeroizing::new(format!("{}\n", code()));
    let _ = c.bench_function("desk/an opened strip until both pages are new", |b| {
        b.iter_batched(
            strip,
            |strip| {
                // Any code that a desk asks to have opened: here it is opened already.
                let asked = step(&mut desk, CoreEvent::Input(Input::Scan(code.clone())));
                for request in asked {
                    if let Effect::Read(_) = request.effect {
                        let read = DeskOutcome::Read(Ok(Box::new(strip)));
                        let _ = step(&mut desk, CoreEvent::Answer(request.id, Ok(read)));
                        break;
                    }
                }
                black_box(desk.view())
            },
            BatchSize::SmallInput,
        );
    });
    let (kit, page) = (kit(), desk.view().staff);
    let _ = c.bench_function("desk/the staff's window from nothing, 1280x800", |b| {
        b.iter(|| staff::picture(&page, &kit, (1280, 800)));
    });
}

/// Opens the desk, with its queue.
fn open(desk: &mut Desk, now: &Zoned) {
    let mut requests = desk.step(CoreEvent::Input(Input::Tick(None)), &Moment::from(now));
    let news = Update::State(Calls {
        seq: 1,
        calls: Vec::new(),
        waiting: Vec::new(),
    });
    requests.extend(desk.step(CoreEvent::Input(Input::News(news)), &Moment::from(now)));
    while let Some(Request { id, effect }) = requests.pop() {
        let outcome = match effect {
            Effect::Open => DeskOutcome::Opened(Ok(OpenDesk {
                keys_until: now.saturating_add(jiff::Span::new().hours(6)),
                hours: None,
            })),
            Effect::LookAtQueue => DeskOutcome::Queue(Ok(queue())),
            _ => continue,
        };
        requests.extend(desk.step(CoreEvent::Answer(id, Ok(outcome)), &Moment::from(now)));
    }
}

fn queue() -> Queue {
    let standing = |nth: u16| Standing {
        ticket: Id::new("2026-11-24T01:24:00Z".parse().unwrap(), [nth as u8; 10]),
        number: format!("A-{nth:03}").parse().unwrap(),
        state: State::Waiting,
        counter: "citizens".into(),
        stop: 0,
        stops: 3,
        then: vec!["insurance".into(), "family".into()],
        desk: None,
        seq: 1,
        since: 1_795_500_000_000,
    };
    Queue {
        seq: 1,
        waiting: (1..=WAITING).map(standing).collect(),
        at_desks: Vec::new(),
        aside: Vec::new(),
        desks: vec!["1".to_owned()],
    }
}

/// A household that has moved here, with two notes.
fn strip() -> ReadStrip {
    let mut record = Record::default();
    record.procedures = vec![1001, 1003, 2061, 2079, 2081];
    let moved = day_of(jiff::civil::date(2026, 11, 12));
    record.facts = (1..=12).map(|code| (code, Carried::Choice(1))).collect();
    let _ = record.facts.insert(3, Carried::Date(moved));
    record.lang = Some("en".to_owned());
    record.needs = vec![5];
    let note = |minute| {
        let mut note = Note::default();
        note.from = 2;
        note.minute = minute;
        note.text = Some("転入届を受理しました。住所は本日付です。".to_owned());
        note
    };
    record.notes = vec![note(3_600_000), note(3_600_010)];
    ReadStrip {
        opened: Opened {
            claims: Claims {
                visit: VisitId([7; 8]),
                issued: Minute(3_600_000),
                life: Life::Hours(10),
                sender: Sender::Kiosk,
                hint: 0,
                strip: [1; 4],
                catalogue: [0; 2],
                answers: None,
            },
            record,
            id: [9; 8],
        },
        seen: None,
    }
}

/// The digits of some strip.
fn code() -> String {
    let mut entropy = annai::record::Os;
    let key = annai::record::ReaderKey::generate(&mut entropy).unwrap();
    let signer = annai::record::Signer::generate(&mut entropy).unwrap();
    let envelope = annai::record::Envelope {
        visit: VisitId([7; 8]),
        issued: Minute(3_600_000),
        life: Life::Hours(10),
        sender: Sender::Kiosk,
        catalogue: [0; 2],
        answers: None,
    };
    let record = strip().opened.record;
    let digits = annai::record::write(&record, key.public(), &envelope, &signer, &mut entropy);
    digits.unwrap().as_str().to_owned()
}
