//! A day that is played in a real store: tickets, desks and small counts, told in every form.

use std::path::Path;

use annai::api::{CountKind, Counted, DeskAction, DeskId, Stop, TicketRequest, ToldWait};
use annai::catalogue::Catalogue;
use annai::cli::report::ReportArgs;
use annai::clock::Clock;
use annai::config::Config;
use annai::content::Content;
use annai::hall::Hall;
use annai::ticket::Id;
use jiff::civil::{Date, date};
use jiff::{SignedDuration, ToSpan as _, Zoned};
use serde_json::Value;

use super::{TUESDAY, args, configured, said};

/// Opens the hall at a moment of the day, as often as the clock is to move on.
struct Player {
    config: Config,
    content: Content,
    now: Zoned,
    made: u16,
}

impl Player {
    fn new(file: &Path) -> Self {
        let config = Config::load(file).unwrap();
        Self {
            content: Content::load(&config).unwrap(),
            config,
            now: "2026-11-24T09:05:00[Asia/Tokyo]".parse().unwrap(),
            made: 0,
        }
    }

    fn catalogue(&self) -> &Catalogue {
        self.content.guide.catalogue()
    }

    async fn hall(&self) -> Hall {
        let table = self.config.for_hall().unwrap();
        let clock = Clock::fixed(&self.now);
        Hall::open(table, self.catalogue(), clock).await.unwrap()
    }

    fn pass(&mut self, minutes: i64) {
        self.now = self.now.checked_add(minutes.minutes()).unwrap();
    }

    /// Somebody takes a number for two counters, and is told a wait.
    async fn comes(&mut self, hall: &Hall, told: Option<(u16, u16)>) -> Id {
        self.made += 1;
        let [high, low] = self.made.to_be_bytes();
        let id = Id::new(self.now.timestamp(), [9, 9, 9, 9, 9, 9, 9, 9, high, low]);
        let stop = |counter: &str| Stop {
            counter: counter.into(),
            minutes: 0,
        };
        let request = TicketRequest {
            stops: vec![stop("citizens"), stop("insurance")],
            address: None,
            lent: None,
            told: told.map(|(least, most)| ToldWait { least, most }),
        };
        let _ = hall.issue(id, request).await.unwrap();
        let _ = hall.hand_over(id, SignedDuration::ZERO).await.unwrap();
        id
    }
}

fn desk() -> DeskId {
    DeskId {
        counter: "citizens".into(),
        desk: "1".to_owned(),
    }
}

/// Twelve people come in the morning, each is called eight minutes later and served for five.
async fn play(player: &mut Player) {
    for round in 0..12 {
        let hall = player.hall().await;
        hall.staff(desk(), true).await.unwrap();
        // Seven are told what is kept, three too little; two are told nothing.
        let told = match round {
            0..7 => Some((5, 9)),
            7..10 => Some((2, 5)),
            _ => None,
        };
        let id = player.comes(&hall, told).await;
        hall.close().await;
        player.pass(8);
        let hall = player.hall().await;
        let called = hall.call_next(desk()).await.unwrap().unwrap();
        assert_eq!(called.ticket, id);
        let _ = hall.serve(desk(), id, DeskAction::Start).await.unwrap();
        hall.close().await;
        player.pass(5);
        let hall = player.hall().await;
        let _ = hall.serve(desk(), id, DeskAction::Finish).await.unwrap();
        hall.close().await;
    }
    // In one hall: a restart forgets what was typed by less than five.
    let hall = player.hall().await;
    for round in 0..12 {
        let mut counted = vec![
            Counted::one(
                CountKind::Unknown,
                player.catalogue().questions[0].id.as_str(),
            ),
            Counted::one(
                CountKind::NoHit,
                if round < 6 {
                    "ぱすぽーと"
                } else {
                    "つり"
                },
            ),
            Counted {
                b: Some("insurance".to_owned()),
                ..Counted::one(CountKind::Told, "citizens")
            },
        ];
        if round < 3 {
            counted.push(Counted::one(CountKind::Left, "share"));
            counted.push(Counted::one(CountKind::NoHit, "やまだはなこ"));
        }
        hall.count(&counted).await.unwrap();
    }
    hall.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_played_day_is_told_in_every_form_and_stays_after_its_tickets() {
    let folder = tempfile::tempdir().unwrap();
    let file = configured(folder.path());
    let mut player = Player::new(&file);
    play(&mut player).await;

    let json = |from: Date, to: Date| -> Value {
        let args = ReportArgs {
            json: true,
            ..args(from, to)
        };
        let text = tokio::task::block_in_place(|| in_thread(&file, args));
        serde_json::from_str(&text).unwrap()
    };
    let day = json(TUESDAY, TUESDAY);
    let at = |table: &str, row: &str, column: &str| {
        let table = &day[table];
        let place = |names: &Value, name: &str| {
            let mut names = names.as_array().unwrap().iter();
            names.position(|it| it == name).unwrap()
        };
        table["cells"][place(&table["rows"], row)][place(&table["columns"], column)].clone()
    };
    assert_eq!(at("told_ranges", "under-10", "kept"), 5);
    assert_eq!(at("told_ranges", "under-10", "longer"), "1–4");
    assert_eq!(at("visitors", "citizens", "9"), 5);
    assert_eq!(at("mean_wait", "citizens", "9"), 8);
    assert_eq!(at("mean_service", "citizens", "10"), 5);
    assert_eq!(at("told_before", "citizens", "insurance"), 10);
    assert_eq!(at("left", "share", "count"), "1–4");
    assert_eq!(at("words_without_hit", "ぱすぽーと", "count"), 5);
    let text = day.to_string();
    assert!(!text.contains("やまだはなこ"), "three visits typed it");
    let all: Vec<String> = [
        args(TUESDAY, TUESDAY),
        ReportArgs {
            csv: true,
            ..args(TUESDAY, TUESDAY)
        },
        ReportArgs {
            html: true,
            ..args(TUESDAY, TUESDAY)
        },
    ]
    .into_iter()
    .map(|args| tokio::task::block_in_place(|| in_thread(&file, args)))
    .collect();
    assert!(all[0].contains("told before"), "{}", all[0]);
    assert!(
        all[1].contains("told_before,citizens,insurance,10"),
        "{}",
        all[1]
    );
    let html = &all[2];
    assert!(html.contains("<svg") && html.contains("1–4"), "{html}");
    assert!(!html.contains("http"), "it needs nothing from elsewhere");
    assert!(!all.concat().contains("やまだはなこ"));

    // Nine days later the tickets are erased; what their queues came to is not.
    player.now = "2026-12-03T09:00:00[Asia/Tokyo]".parse().unwrap();
    let hall = player.hall().await;
    let _ = player.comes(&hall, None).await;
    hall.close().await;
    assert_eq!(json(TUESDAY, TUESDAY), day);
    // More than a year later nothing is left.
    player.now = "2028-02-01T09:00:00[Asia/Tokyo]".parse().unwrap();
    player.hall().await.close().await;
    let later = json(TUESDAY, date(2026, 12, 31));
    assert_eq!(later["visitors"]["total"], 0);
    assert_eq!(later["searches_without_hit"], 0);
}

/// The command makes a runtime of its own, which needs a thread of its own.
fn in_thread(file: &Path, args: ReportArgs) -> String {
    std::thread::scope(|scope| {
        let said = scope.spawn(|| said(file, args).map_err(|failed| failed.to_string()));
        said.join().unwrap().unwrap()
    })
}
