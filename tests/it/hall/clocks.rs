//! A hall whose clock is wrong.

#![expect(
    clippy::disallowed_methods,
    reason = "only another process can have another clock"
)]

mod lent;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use annai::hall::{ClockSays, Days, Error, Hall};
use jiff::civil::Date;
use reqwest::{Method, StatusCode};
use rstest::rstest;
use serde_json::{Value, json};

use super::{
    On, Postgres, Sqlite, TUESDAY, World, at, catalogue, citizens, join, new_id, number, take,
    waiting,
};
use crate::paper::peer::missing;

const FAKE_TIME: &str = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";

/// A hall whose clock no time server has set.
async fn unsure(world: &World, moment: &str) -> Hall {
    let clock = at(moment).unsynchronised();
    let hall = Hall::open(&world.config().hall, &catalogue(), clock).await;
    hall.unwrap()
}

#[rstest]
#[tokio::test]
async fn a_clock_that_is_far_ahead_opens_no_day_until_it_is_set(
    #[values(Sqlite, Postgres)] on: On,
    #[values("2026-11-29T10:00:00", "2096-11-27T10:00:00")] wrong: &str,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let (id, _) = join(&hall, &["citizens"]).await;
    let ahead = unsure(&world, wrong).await;
    for answer in [
        ahead.issue(new_id(), citizens()).await.map(drop),
        ahead.day().await.map(drop),
        ahead.tend().await,
    ] {
        let error = answer.unwrap_err();
        let closed = matches!(error, Error::Closed { .. });
        assert!(
            closed || matches!(error, Error::ClockInDoubt { .. }),
            "{error}"
        );
    }
    let right = unsure(&world, "2026-11-24T10:05:00").await;
    assert_eq!(right.day().await.unwrap().clock, ClockSays::Same);
    assert_eq!(waiting(&right, "citizens").await, 1, "nobody was sent away");
    let state = right.state(id).await.unwrap();
    assert_eq!(state, annai::ticket::State::Waiting);
    // A time server has set the clock: the hall was off for long.
    let later = world.open("2027-01-05T10:00:00").await;
    let (_, first) = take(&later, &["citizens"]).await;
    assert_eq!(first, number("A-001"));
}

#[tokio::test]
async fn a_weekend_and_a_holiday_need_no_time_server() {
    let world = World::new(Sqlite).await.unwrap();
    let _ = world.open("2026-11-20T10:00:00").await;
    let hall = unsure(&world, TUESDAY).await;
    assert_eq!(hall.day().await.unwrap().date, Date::constant(2026, 11, 24));
}

#[rstest]
#[tokio::test]
async fn a_day_that_a_wrong_clock_has_opened_is_closed_by_hand(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let wrong: Date = "2099-01-02".parse().unwrap();
    let hall = world.open("2026-11-24T09:30:00").await;
    let _ = join(&hall, &["citizens"]).await;
    hall.close().await;
    let hall = world.open("2099-01-02T09:00:00").await;
    let (id, shown) = join(&hall, &["citizens"]).await;
    assert_eq!(shown, number("A-001"));
    hall.close().await;
    // The right time again: numbers go on in the wrong day.
    let hall = world.open(TUESDAY).await;
    assert_eq!(hall.day().await.unwrap().date, wrong);
    hall.close().await;

    let days = Days::open(&world.config().hall, at(TUESDAY)).await.unwrap();
    assert_eq!(days.latest().await.unwrap(), (Some(wrong), 1));
    let today = Date::constant(2026, 11, 24);
    let refused = days.close_day(today).await.unwrap_err();
    assert!(matches!(refused, Error::NotAhead { .. }), "{refused}");
    days.close_day(wrong).await.unwrap();
    days.close().await;

    let hall = world.open(TUESDAY).await;
    let day = hall.day().await.unwrap();
    assert_eq!((day.date, day.clock), (today, ClockSays::Same));
    let standing = hall.standing(id).await.unwrap();
    assert_eq!(standing.number, shown, "whoever waits keeps their number");
    assert_eq!(waiting(&hall, "citizens").await, 1);
    let (_, next) = take(&hall, &["citizens"]).await;
    assert_eq!(next, number("A-002"));
    let keys = |day: Date| world.base().join(format!("annai-data/day-{day}.keys"));
    assert!(!keys(wrong).exists());
    assert!(keys(today).exists());
    hall.close().await;
    let tomorrow = world.open("2026-11-25T10:00:00").await;
    let (_, first) = take(&tomorrow, &["citizens"]).await;
    assert_eq!(first, number("A-001"));
}

#[rstest]
#[tokio::test]
async fn keys_of_a_day_on_which_the_machine_was_off_at_closing_go_at_the_next_start(
    #[values("2026-11-24T22:00:00", "2026-11-25T08:00:00", "2026-11-25T10:00:00")] next: &str,
) {
    let world = World::new(Sqlite).await.unwrap();
    let keys = world.base().join("annai-data/day-2026-11-24.keys");
    let hall = world.open(TUESDAY).await;
    assert!(keys.exists());
    hall.close().await;
    let hall = world.open(next).await;
    assert!(!keys.exists());
    hall.close().await;
}

/// The shipped hall with a clock that a test sets.
struct Faked {
    folder: tempfile::TempDir,
    program: Child,
    http: reqwest::Client,
}

impl Faked {
    /// `None`, said aloud, where there is no faketime.
    fn start(moment: &str) -> Option<Self> {
        if !Path::new(FAKE_TIME).exists() {
            missing("faketime");
            return None;
        }
        let folder = tempfile::TempDir::new().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(root.join("kiosk-config.toml")).unwrap();
        let text = text
            .replace("127.0.0.1:7340", "127.0.0.1:0")
            .replace("always_open = true", "always_open = false");
        std::fs::write(folder.path().join("hall.toml"), text).unwrap();
        for content in ["assets", "locales"] {
            std::os::unix::fs::symlink(root.join(content), folder.path().join(content)).unwrap();
        }
        set(folder.path(), moment);
        let program = annai(folder.path(), &["hall"]).spawn().unwrap();
        Some(Self {
            folder,
            program,
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
        })
    }

    /// Ends the hall, puts the day right by its command, and starts it again where it was.
    async fn close_day(&mut self, day: &str, moment: &str, url: &str) {
        self.program.kill().unwrap();
        let _ = self.program.wait().unwrap();
        self.set(moment);
        let config = self.folder.path().join("hall.toml");
        let text = std::fs::read_to_string(&config).unwrap();
        let address = url.strip_prefix("http://").unwrap();
        std::fs::write(&config, text.replace("127.0.0.1:0", address)).unwrap();
        let closed = annai(self.folder.path(), &["day", "close", day, "--yes"]).output();
        let closed = closed.unwrap();
        assert!(closed.status.success(), "{closed:?}");
        self.program = annai(self.folder.path(), &["hall"]).spawn().unwrap();
        assert_eq!(self.url().await, url);
    }

    async fn url(&mut self) -> String {
        let out = self.program.stdout.take().unwrap();
        let mut lines = BufReader::new(out).lines();
        let line = lines.next().unwrap().unwrap();
        let _ = std::thread::spawn(move || lines.for_each(drop));
        line.strip_prefix("hall:   ").unwrap().to_owned()
    }

    fn set(&self, moment: &str) {
        set(self.folder.path(), moment);
    }

    /// Asks with this machine's token.
    async fn ask(&self, method: Method, url: String, body: Value) -> (StatusCode, Value) {
        let token = self.folder.path().join("annai-data/service.token");
        let token = std::fs::read_to_string(token).unwrap();
        let asked = self.http.request(method, url).bearer_auth(token);
        let answer = asked.json(&body).send().await.unwrap();
        (answer.status(), answer.json().await.unwrap())
    }

    /// A ticket that waits: its number.
    async fn join(&self, url: &str) -> String {
        let ticket = format!("{url}/v1/tickets/{}", new_id());
        let stops = json!({ "stops": [{ "counter": "citizens", "minutes": 5 }] });
        let (status, given) = self.ask(Method::PUT, ticket.clone(), stops).await;
        assert_eq!(status, StatusCode::CREATED, "{given}");
        let ago = json!({ "milliseconds_ago": 0 });
        let (status, _) = self
            .ask(Method::POST, format!("{ticket}/hand-over"), ago)
            .await;
        assert_eq!(status, StatusCode::OK);
        given["number"].as_str().unwrap().to_owned()
    }

    async fn waiting(&self, url: &str) -> Vec<String> {
        let queue = format!("{url}/v1/counters/citizens/queue");
        let (_, queue) = self.ask(Method::GET, queue, Value::Null).await;
        let waiting = queue["waiting"].as_array().unwrap().iter();
        waiting
            .map(|at| at["number"].as_str().unwrap().to_owned())
            .collect()
    }
}

impl Drop for Faked {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// The program with the clock of a folder.
fn annai(folder: &Path, arguments: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_annai"));
    let _ = program
        .arg("--config")
        .arg(folder.join("hall.toml"))
        .args(arguments)
        .env("LD_PRELOAD", FAKE_TIME)
        .env("TZ", "Asia/Tokyo")
        .env("FAKETIME_TIMESTAMP_FILE", folder.join("now"))
        .env("FAKETIME_NO_CACHE", "1")
        // Nobody sets how long the machine has run.
        .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
        .stdout(Stdio::piped());
    program
}

/// Sets the clock of a program.
fn set(folder: &Path, moment: &str) {
    let new = folder.join("now.new");
    std::fs::write(&new, format!("@{}", moment.replace('T', " "))).unwrap();
    std::fs::rename(new, folder.join("now")).unwrap();
}

#[rstest]
#[case::yesterday_until_the_time_server_answered("2026-11-26T11:00:00", "2026-11-27T09:05:00")]
#[case::a_day_ahead_and_back("2026-11-27T11:00:00", "2026-11-26T11:05:00")]
#[case::a_day_ahead("2026-11-26T11:00:00", "2026-11-27T11:00:00")]
#[case::an_hour_back("2026-11-26T11:00:00", "2026-11-26T10:00:00")]
#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_while_people_wait_gives_no_number_twice(
    #[case] before: &str,
    #[case] after: &str,
) {
    let Some(mut hall) = Faked::start(before) else {
        return;
    };
    let url = hall.url().await;
    assert_eq!(hall.join(&url).await, "A-001");
    hall.set(after);
    assert_eq!(hall.join(&url).await, "A-002", "{after}");
    assert_eq!(hall.waiting(&url).await, ["A-001", "A-002"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_jumps_seventy_years_sends_nobody_away() {
    let Some(mut hall) = Faked::start("2026-11-26T11:00:00") else {
        return;
    };
    let url = hall.url().await;
    assert_eq!(hall.join(&url).await, "A-001");
    hall.set("2096-11-27T11:00:00");
    let health = format!("{url}/health");
    let (status, problem) = hall.ask(Method::GET, health, Value::Null).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(problem["error"], "clock-in-doubt");
    hall.set("2026-11-26T11:05:00");
    assert_eq!(hall.join(&url).await, "A-002");
    assert_eq!(hall.waiting(&url).await, ["A-001", "A-002"]);
}
