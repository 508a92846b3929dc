//! The board on the wall: every situation of calls, and every wall that they make.

mod situations;
mod walls;

use std::path::Path;
use std::sync::{Arc, OnceLock};

use annai::board::{Board, BoardSetting, Call, Effect, Input, News};
use annai::catalogue;
use annai::clock::Moment;
use annai::locale::Locales;
use annai::page::wall::{Announcement, BoardText, Called, Wall};
use annai::shell::{Core as _, CoreEvent};
use annai::ticket::{Id, Number};
use jiff::{SignedDuration, Zoned};

const MOMENT: &str = "2026-11-24T10:24:00[Asia/Tokyo]";

/// The shipped city, seen from the main building.
fn setting() -> Arc<BoardSetting> {
    static SETTING: OnceLock<Arc<BoardSetting>> = OnceLock::new();
    let load = || {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let fonts = root.join("assets/fonts");
        Arc::new(BoardSetting {
            catalogue: Arc::new(catalogue::load(&root.join("assets/catalogue")).unwrap()),
            locales: Arc::new(Locales::load(&root.join("locales"), &fonts).unwrap()),
            hall: "近江八幡市（見本）".to_owned(),
            building: "main".to_owned(),
        })
    };
    Arc::clone(SETTING.get_or_init(load))
}

/// A board in a lobby with a clock that the test moves.
struct Lobby {
    board: Board,
    now: Zoned,
    seq: u64,
    chimes: usize,
}

impl Lobby {
    /// A board that has just been switched on.
    fn dark() -> Self {
        let now: Zoned = MOMENT.parse().unwrap();
        Self {
            board: Board::new(setting(), &now),
            now,
            seq: 0,
            chimes: 0,
        }
    }

    /// A board that has heard that nobody is called.
    fn quiet() -> Self {
        let mut lobby = Self::dark();
        lobby.state(&[]);
        lobby
    }

    fn step(&mut self, input: Input) {
        let requests = self
            .board
            .step(CoreEvent::Input(input), &Moment::from(&self.now));
        self.chimes += requests
            .iter()
            .filter(|request| request.effect == Effect::Chime)
            .count();
    }

    fn hear(&mut self, news: News) {
        self.step(Input::News(news));
    }

    fn wait(&mut self, seconds: u32) {
        for _ in 0..seconds {
            self.now = &self.now + SignedDuration::from_secs(1);
            self.step(Input::Tick);
        }
    }

    fn set_clock(&mut self, hours: i64) {
        self.now = &self.now + SignedDuration::from_hours(hours);
    }

    /// The next call of a number, as the hall tells it.
    fn called(&mut self, number: &str, counter: &str) -> Call {
        self.seq += 1;
        Call {
            seq: self.seq,
            ticket: ticket(number),
            number: number.parse().unwrap(),
            counter: counter.into(),
            desk: "2".to_owned(),
            at: self.now.timestamp(),
        }
    }

    fn call(&mut self, number: &str) {
        let call = self.called(number, "citizens");
        self.hear(News::Called(call));
    }

    fn leave(&mut self, number: &str) {
        self.hear(News::Left(ticket(number)));
    }

    fn state(&mut self, calls: &[Call]) {
        self.hear(News::State {
            calls: calls.to_vec(),
            waiting: Vec::new(),
        });
    }

    fn wall(&self) -> Wall {
        self.board.wall()
    }

    /// Numbers that are announced now.
    fn announced(&self) -> Vec<String> {
        let large = self.wall().large;
        let now = large.iter().filter(|call| call.turn == Announcement::Now);
        now.map(|call| call.number.plain()).collect()
    }

    /// Every number that is still awaited, the large ones first.
    fn shown(&self) -> Vec<String> {
        let wall = self.wall();
        let calls: Vec<&Called> = wall.large.iter().chain(&wall.called).collect();
        calls.into_iter().map(|call| call.number.plain()).collect()
    }

    fn past(&self) -> Vec<String> {
        let past = self.wall().past;
        past.iter().map(|call| call.number.plain()).collect()
    }
}

/// The same id for the same number.
fn ticket(number: &str) -> Id {
    let number: Number = number.parse().unwrap();
    let moment: Zoned = MOMENT.parse().unwrap();
    let [high, low] = number.ordinal().to_be_bytes();
    let mut random = [0; 10];
    random[7..].copy_from_slice(&[number.series().letter() as u8, high, low]);
    Id::new(moment.timestamp(), random)
}

/// What is said in Japanese and in English.
fn in_words(said: &BoardText) -> String {
    let said = said
        .iter()
        .filter(|(lang, _)| ["ja", "en"].contains(&lang.as_str()));
    let words: Vec<String> = said.map(|(_, text)| text.plain()).collect();
    words.join(" / ")
}
