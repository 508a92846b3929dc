//! The kiosk's line to its hall: what happens when it is cut, loses answers, or comes back.

mod alone;
mod journal;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use annai::api::OpenState;
use annai::catalogue::Catalogue;
use annai::config::Link;
use annai::hall::{Hall, Role, Service, Tokens};
use annai::kiosk::Embedded;
use annai::link::{AskError, Client, HallLine, IssuedNumber, LineState};
use annai::ticket::{Id, Number, State};
use rstest::rstest;
use tempfile::TempDir;

use super::proxy::{Mode, Proxy};
use super::{On, Postgres, Sqlite, TUESDAY, World, at, catalogue, new_id, stops, take, waiting};

/// A hall, and a line to it that can be cut.
struct Far {
    world: World,
    hall: Hall,
    service: Service,
    proxy: Proxy,
    token: String,
}

impl Far {
    async fn start(on: On) -> Option<Self> {
        let world = World::new(on).await?;
        let hall = world.open(TUESDAY).await;
        let service = world.serve(&hall).await;
        let proxy = Proxy::start(service.address()).await;
        let tokens = Tokens::open(&world.config().hall, at(TUESDAY))
            .await
            .unwrap();
        let token = tokens.new_token("lobby-1", Role::Kiosk, None, 30).await;
        Some(Self {
            world,
            hall,
            service,
            proxy,
            token: token.unwrap().to_string(),
        })
    }

    /// The configuration of a kiosk with a folder of its own.
    fn config(&self, base: &Path) -> super::Tables {
        std::fs::write(base.join("token"), &self.token).unwrap();
        away(base, &format!("http://{}", self.proxy.address))
    }

    async fn kiosk(&self, base: &Path) -> HallLine {
        open(&self.config(base), TUESDAY).await
    }

    /// The hall ends, as far as the kiosk can tell; it may take a moment to notice.
    async fn cut(&self, mode: Mode) {
        self.proxy.set(mode);
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}

/// The configuration of a kiosk that asks a hall elsewhere.
fn away(base: &Path, url: &str) -> super::Tables {
    let mut config = super::config(base);
    config.link = Some(Link {
        ask: url.to_owned(),
        token: base.join("token"),
        believe: None,
    });
    config
}

async fn open(config: &super::Tables, moment: &str) -> HallLine {
    let client = Client::new(config.hall_at()).unwrap();
    let opened = HallLine::open(&config.data, &catalogue(), at(moment), client).await;
    opened.unwrap()
}

/// The kiosk's program ends, and with it its hold on the journal.
async fn ended(link: HallLine) {
    link.close().await;
}

async fn issue(link: &HallLine, id: Id) -> Result<IssuedNumber, AskError> {
    link.issue(id, stops(&["citizens"]), None).await
}

/// A visitor takes a number and has it in hand.
async fn visit(link: &HallLine) -> (Id, Number) {
    let id = new_id();
    let given = issue(link, id).await.unwrap();
    link.hand_over(id).await.unwrap();
    (id, given.number)
}

/// The hall answers, and has acknowledged everything.
const IN_STEP: LineState = LineState {
    reached: true,
    backlog: 0,
};

/// Waits until the hall has been told everything.
pub(super) async fn told(link: &HallLine) {
    let told = async {
        while link.state().await != IN_STEP {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let patience = Duration::from_secs(8);
    let told = tokio::time::timeout(patience, told).await;
    told.expect("the hall was not told everything");
}

#[rstest]
#[tokio::test]
async fn a_kiosk_alone_goes_on_and_both_agree_afterwards(#[values(Sqlite, Postgres)] on: On) {
    let Some(far) = Far::start(on).await else {
        return;
    };
    let folder = TempDir::new().unwrap();
    let link = far.kiosk(folder.path()).await;
    let (online, first) = visit(&link).await;
    let (reserved, gone) = (new_id(), new_id());
    let waits_for_print = issue(&link, reserved).await.unwrap();
    let _ = issue(&link, gone).await.unwrap();

    far.cut(Mode::Cut).await;
    let mut given = BTreeSet::from([first, waits_for_print.number]);
    let mut alone = Vec::new();
    for _ in 0..5 {
        let (id, number) = visit(&link).await;
        assert!(given.insert(number), "{number} twice");
        alone.push((id, number));
    }
    assert!(!link.state().await.reached);
    let again = issue(&link, alone[0].0).await.unwrap();
    assert_eq!(again.number, alone[0].1, "the same id gets the same number");
    link.hand_over(reserved).await.unwrap();
    link.cancel(gone).await.unwrap();
    link.cancel(alone[4].0).await.unwrap();
    assert!(
        link.waits().await.is_empty(),
        "nothing is known about queues"
    );
    assert!(link.keys().await.is_ok(), "strips are made as before");
    assert_eq!(link.state().await.backlog, 13);
    assert_eq!(waiting(&far.hall, "citizens").await, 1);

    far.proxy.set(Mode::Whole);
    told(&link).await;
    assert_eq!(waiting(&far.hall, "citizens").await, 6);
    for (id, number) in &alone {
        let standing = far.hall.standing(*id).await.unwrap();
        assert_eq!(standing.number, *number);
    }
    for (id, state) in [
        (online, State::Waiting),
        (reserved, State::Waiting),
        (gone, State::Cancelled),
        (alone[4].0, State::Cancelled),
    ] {
        assert_eq!(far.hall.state(id).await.unwrap(), state);
    }
    let (_, next) = take(&far.hall, &["citizens"]).await;
    assert!(given.insert(next), "{next} twice");
    far.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn an_answer_that_is_lost_on_its_way_makes_no_second_ticket(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(far) = Far::start(on).await else {
        return;
    };
    let folder = TempDir::new().unwrap();
    let link = far.kiosk(folder.path()).await;
    let id = new_id();
    far.cut(Mode::NoAnswers).await;
    let given = issue(&link, id).await.unwrap();
    let unseen = far.hall.standing(id).await.unwrap();
    assert_ne!(given.number, unseen.number, "the hall gave another one");
    link.hand_over(id).await.unwrap();

    far.proxy.set(Mode::Whole);
    told(&link).await;
    let standing = far.hall.standing(id).await.unwrap();
    assert_eq!(
        standing.number, given.number,
        "the visitor's number is the ticket's"
    );
    assert_eq!(standing.state, State::Waiting);
    assert_eq!(waiting(&far.hall, "citizens").await, 1);
    let (_, next) = visit(&link).await;
    assert!(next != given.number && next != unseen.number);
    far.service.stop().await;
}

#[tokio::test]
async fn a_hand_over_whose_answer_is_lost_is_told_again_and_counts_once() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let link = far.kiosk(folder.path()).await;
    let id = new_id();
    let given = issue(&link, id).await.unwrap();
    far.cut(Mode::NoAnswers).await;
    link.hand_over(id).await.unwrap();
    far.proxy.set(Mode::Whole);
    told(&link).await;
    assert_eq!(waiting(&far.hall, "citizens").await, 1);
    let standing = far.hall.standing(id).await.unwrap();
    assert_eq!(standing.number, given.number);
    far.service.stop().await;
}

#[tokio::test]
async fn a_number_that_was_given_stays_the_visitors_when_the_hall_goes() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let link = far.kiosk(folder.path()).await;
    let id = new_id();
    let given = issue(&link, id).await.unwrap();
    far.cut(Mode::Cut).await;
    assert_eq!(issue(&link, id).await.unwrap(), given);
    let (_, other) = visit(&link).await;
    assert_ne!(other, given.number);
    assert_eq!(issue(&link, id).await.unwrap(), given);
    far.service.stop().await;
}

#[tokio::test]
async fn a_hall_that_is_stopped_and_started_again_is_found() {
    let Far {
        world,
        hall,
        service,
        token,
        ..
    } = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("token"), token).unwrap();
    let mut config = world.config();
    config.hall.listen = service.address();
    let link = open(&away(folder.path(), &service.url()), TUESDAY).await;
    let (before, _) = visit(&link).await;
    service.stop().await;
    hall.close().await;
    let (alone, _) = visit(&link).await;

    let hall = world.open(TUESDAY).await;
    let service = Service::start(hall.clone(), &config.city, &config.hall, None)
        .await
        .unwrap();
    told(&link).await;
    for id in [before, alone] {
        assert_eq!(hall.state(id).await.unwrap(), State::Waiting);
    }
    service.stop().await;
}

#[tokio::test]
async fn a_kiosk_that_is_started_again_alone_has_forgotten_nothing() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let link = far.kiosk(folder.path()).await;
    far.cut(Mode::Cut).await;
    let (first, shown) = visit(&link).await;
    let printing = new_id();
    let in_print = issue(&link, printing).await.unwrap();
    ended(link).await;

    let link = far.kiosk(folder.path()).await;
    assert!(!link.state().await.reached);
    assert_eq!(link.state().await.backlog, 3);
    assert_eq!(issue(&link, first).await.unwrap().number, shown);
    assert_eq!(issue(&link, printing).await.unwrap(), in_print);
    let (_, third) = visit(&link).await;
    assert!(third > in_print.number);
    link.hand_over(printing).await.unwrap();

    far.proxy.set(Mode::Whole);
    told(&link).await;
    assert_eq!(waiting(&far.hall, "citizens").await, 3);
    ended(link).await;
    let link = far.kiosk(folder.path()).await;
    assert_eq!(link.state().await.backlog, 0, "what was told stays told");
    assert_eq!(issue(&link, first).await.unwrap().number, shown);
    far.service.stop().await;
}

/// A catalogue whose rows have these hashes.
fn hashed(hash: u8, rows: &[(&str, &str)]) -> Catalogue {
    let mut catalogue = Catalogue {
        hash: [hash; 32],
        ..catalogue()
    };
    for (row, hash) in rows {
        let file = catalogue.rows.entry("counters.toml".to_owned());
        let _ = file
            .or_default()
            .insert((*row).to_owned(), (*hash).to_owned());
    }
    catalogue
}

#[tokio::test]
async fn a_kiosk_keeps_the_halls_hours_and_says_which_rows_are_not_the_halls() {
    let world = World::new(Sqlite).await.unwrap();
    let mut tables = world.config();
    tables.hall.public = Some("https://machi.example.jp".to_owned());
    let theirs = hashed(1, &[("counter `citizens`", "1"), ("counter `tax`", "1")]);
    let opened = Embedded::open(
        &tables.city,
        &tables.hall,
        &tables.data,
        &theirs,
        None,
        at(TUESDAY),
    );
    let first = opened.await.unwrap();
    assert_eq!(first.line.catalogue_differences(), Vec::<String>::new());
    assert!(first.line.open_state().is_open());
    let away = away(world.base(), &first.service.url());
    first.line.close().await;
    drop(first.line);

    // The same kiosk with another catalogue, and a hall that does not know the kiosk's own hours.
    let token = Tokens::open(&tables.hall, at(TUESDAY)).await.unwrap();
    let token = token.new_token("lobby-1", Role::Kiosk, None, 30).await;
    std::fs::write(world.base().join("token"), token.unwrap().as_bytes()).unwrap();
    let own = hashed(2, &[("counter `citizens`", "2")]);
    let client = || Client::new(away.hall_at()).unwrap();
    let line = HallLine::open(&away.data, &own, at(TUESDAY), client())
        .await
        .unwrap();
    assert_eq!(
        line.catalogue_differences(),
        [
            "counters.toml: counter `citizens` differs",
            "counters.toml: counter `tax` is missing here",
        ]
    );
    ended(line).await;
    first.service.stop().await;
    first.hall.close().await;

    // Started again while the hall is away, on a Sunday, it knows when the hall opens next.
    let line = HallLine::open(&away.data, &own, at("2026-11-29T10:00:00"), client())
        .await
        .unwrap();
    assert!(!line.state().await.reached);
    assert_eq!(line.public().as_deref(), Some("https://machi.example.jp"));
    let OpenState::Closed { next } = line.open_state() else {
        panic!("open on a Sunday");
    };
    assert_eq!(
        next.map(|next| next.datetime().to_string()).as_deref(),
        Some("2026-11-30T09:00:00")
    );
}
