//! Keys whose token was revoked, and a hall that is not the one that was met first.

use std::path::Path;

use annai::config::{HallAt, Link};
use annai::hall::{Error, Role, Tokens};
use annai::link::{AskError, Client, DeskLine, HallLine};
use annai::record::{
    Envelope, Keyring, Keys, Life, Minute, Os, OwnSecret, ReadError, ReaderPublic, Record, Sender,
    Signer, Trust, VisitId, read, write,
};
use rstest::rstest;

use super::running::Running;
use super::{On, Postgres, Sqlite, TUESDAY, World, at, catalogue, desk};

fn minute(moment: &str) -> Minute {
    Minute::of(at(moment).now().timestamp())
}

fn strip(signer: &Signer, to: &ReaderPublic, life: Life, moment: &str) -> String {
    let mut record = Record::default();
    record.procedures.push(7);
    let envelope = Envelope {
        visit: VisitId([1; 8]),
        issued: minute(moment),
        life,
        sender: Sender::Kiosk,
        catalogue: [7, 7],
        answers: None,
    };
    let digits = write(&record, to, &envelope, signer, &mut Os).unwrap();
    digits.as_str().to_owned()
}

/// A visitor's own strip, read with its stub.
fn own(signer: &Signer, trust: &Trust, moment: &str) -> Option<ReadError> {
    let stub = OwnSecret::generate(&mut Os).unwrap();
    let strip = strip(signer, stub.key().public(), Life::Endless, moment);
    let now = minute("2026-11-24T10:02:00");
    read(&strip, Keys::Own(Some(&stub)), trust, now).err()
}

/// What a client needs that asks the service with a token of its own.
fn link(running: &Running, base: &Path, token: &str) -> Client {
    let file = base.join("token");
    std::fs::write(&file, token).unwrap();
    let link = Link {
        ask: running.service.url(),
        token: file,
        believe: None,
    };
    Client::new(HallAt::Elsewhere(&link)).unwrap()
}

async fn kiosk(base: &Path, client: Client) -> HallLine {
    let opened = HallLine::open(&base.join("kiosk"), &catalogue(), at(TUESDAY), client).await;
    opened.unwrap()
}

/// The kiosk's program ends, and with it its hold on the journal.
async fn ended(line: HallLine) {
    line.close().await;
}

/// Whether a strip of this signer is taken at the counter for citizens.
async fn at_counter(client: &Client, signer: &Signer) -> Option<ReadError> {
    let text = client.keys("citizens").await.unwrap();
    let ring = Keyring::parse(Path::new("keys"), &text).unwrap();
    let trust = Trust::verify(&ring.trust, &ring.root, minute(TUESDAY)).unwrap();
    let to = trust.counter(1).unwrap().key.clone();
    let strip = strip(signer, &to, Life::Hours(12), TUESDAY);
    let keys: Vec<_> = ring.counters.iter().map(|counter| &counter.key).collect();
    read(&strip, Keys::Counter(&keys), &trust, minute(TUESDAY)).err()
}

#[tokio::test]
async fn a_kiosk_whose_token_was_revoked_seals_nothing_until_it_has_a_new_token_and_key() {
    let running = Running::start(Sqlite).await.unwrap();
    let base = running.world.base();
    let token = running.token("lobby-1", Role::Kiosk, None).await;
    let desks = running.token("desk", Role::Station, Some("citizens")).await;
    std::fs::create_dir(base.join("desk")).unwrap();
    let counter = link(&running, &base.join("desk"), &desks);
    let line = kiosk(base, link(&running, base, &token)).await;
    let first = line.keys().await.unwrap().signer;
    assert_eq!(at_counter(&counter, &first).await, None);

    running.revoke("lobby-1").await;
    // Whatever it asks next, it hears that the token is worth nothing.
    let _ = line.waits().await;
    let refused = line.keys().await.map(drop);
    let Err(error @ AskError::Unlisted) = refused else {
        panic!("{refused:?}");
    };
    assert!(
        error.trouble().fix.contains("annai keys"),
        "{}",
        error.trouble()
    );
    assert!(line.trust().await.is_ok(), "own strips are still read");
    assert_eq!(at_counter(&counter, &first).await, Some(ReadError::Forged));

    let token = running.token("lobby-1", Role::Kiosk, None).await;
    std::fs::write(base.join("token"), token).unwrap();
    let second = line.keys().await.unwrap();
    assert_ne!(second.signer.public(), first.public());
    assert_eq!(at_counter(&counter, &second.signer).await, None);
    assert_eq!(at_counter(&counter, &first).await, Some(ReadError::Forged));
    ended(line).await;

    // The new key is the one that a restart finds.
    let line = kiosk(
        base,
        link(
            &running,
            base,
            &std::fs::read_to_string(base.join("token")).unwrap(),
        ),
    )
    .await;
    assert_eq!(
        line.keys().await.unwrap().signer.public(),
        second.signer.public()
    );
    ended(line).await;
    running.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn own_strips_of_a_denied_key_are_believed_up_to_the_minute_of_the_revocation(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let _token = running.token("thief", Role::Kiosk, None).await;
    let key = Signer::generate(&mut Os).unwrap();
    let sign = async |name: &str| {
        running
            .hall
            .sign(name.to_owned(), None, &key.public())
            .await
    };
    sign("thief").await.unwrap();
    running.revoke("thief").await;
    let trust = running.hall.trust().await.unwrap();
    assert_eq!(trust.list().denied.len(), 1);
    assert_eq!(own(&key, &trust, "2026-11-24T09:00:00"), None);
    assert_eq!(own(&key, &trust, TUESDAY), None);
    assert_eq!(
        own(&key, &trust, "2026-11-24T10:01:00"),
        Some(ReadError::Forged)
    );
    assert_eq!(
        own(&key, &trust, "2026-11-24T12:00:00"),
        Some(ReadError::Forged)
    );

    // What was denied stays denied, under whatever name.
    let _token = running.token("thief", Role::Kiosk, None).await;
    for name in ["thief", "lobby-1"] {
        let refused = sign(name).await;
        assert!(matches!(refused, Err(Error::KeyDenied(_))), "{refused:?}");
    }
    let trust = running.hall.trust().await.unwrap();
    assert!(trust.list().signers.is_empty());
    running.service.stop().await;
}

#[rstest]
#[tokio::test]
async fn of_a_stolen_key_nothing_is_believed_though_it_dates_a_strip_back(
    #[values(Sqlite, Postgres)] on: On,
    #[values(false, true)] revoked_before: bool,
) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let _token = running.token("lobby-1", Role::Kiosk, None).await;
    let key = Signer::generate(&mut Os).unwrap();
    let name = || "lobby-1".to_owned();
    let signs = running.hall.sign(name(), None, &key.public()).await;
    signs.unwrap();
    if revoked_before {
        running.revoke("lobby-1").await;
    }
    let tables = running.world.config();
    let tokens = Tokens::open(&tables.hall, at(TUESDAY)).await.unwrap();
    assert_eq!(tokens.revoke_stolen("lobby-1").await.unwrap(), 1);
    let trust = running.hall.trust().await.unwrap();
    for moment in ["2020-01-01T09:00:00", "2026-11-24T09:00:00", TUESDAY] {
        let read = own(&key, &trust, moment);
        assert_eq!(read, Some(ReadError::Forged), "{moment}");
    }
    let again = running.hall.sign(name(), None, &key.public()).await;
    assert!(matches!(again, Err(Error::KeyDenied(_))), "{again:?}");
    running.service.stop().await;
}

#[tokio::test]
async fn nobody_signs_with_the_key_of_another_kiosk() {
    let running = Running::start(Sqlite).await.unwrap();
    let key = Signer::generate(&mut Os).unwrap().public();
    let sign = async |name: &str| running.hall.sign(name.to_owned(), None, &key).await;
    sign("lobby-1").await.unwrap();
    let refused = sign("lobby-2").await;
    assert!(matches!(refused, Err(Error::KeyDenied(_))), "{refused:?}");
    sign("lobby-1").await.unwrap();
    running.service.stop().await;
}

#[tokio::test]
async fn a_key_that_an_earlier_version_denied_is_denied_since_then() {
    let world = World::new(Sqlite).await.unwrap();
    let hall = world.open(TUESDAY).await;
    hall.close().await;
    // As the step before left it.
    let key = Signer::generate(&mut Os).unwrap();
    let public: String = key
        .public()
        .to_bytes()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let revoked = at("2026-11-24T09:30:00").now().timestamp().as_millisecond();
    let mut behind = world.behind().await;
    for statement in [
        "ALTER TABLE signers DROP COLUMN revoked".to_owned(),
        "ALTER TABLE tickets DROP COLUMN kiosk".to_owned(),
        "ALTER TABLE leases DROP COLUMN kiosk".to_owned(),
        "DELETE FROM _sqlx_migrations WHERE version >= 6".to_owned(),
        format!(
            "INSERT INTO tokens (hash, name, role, made, ends, revoked) VALUES ('h', 'thief', 'kiosk', 0, 1, {revoked})"
        ),
        format!(
            "INSERT INTO signers (public, kiosk, since) VALUES ('{public}', 'thief', '0001-01-01')"
        ),
    ] {
        let _ = sqlx::query(sqlx::AssertSqlSafe(statement))
            .execute(&mut behind)
            .await
            .unwrap();
    }
    drop(behind);
    let trust = world.open(TUESDAY).await.trust().await.unwrap();
    assert_eq!(own(&key, &trust, "2026-11-24T09:30:00"), None);
    assert_eq!(
        own(&key, &trust, "2026-11-24T09:31:00"),
        Some(ReadError::Forged)
    );
}

#[tokio::test]
async fn a_kiosk_and_a_station_refuse_a_hall_with_another_root_until_a_person_says_so() {
    let running = Running::start(Sqlite).await.unwrap();
    let base = running.world.base().to_owned();
    let open = async |running: &Running| {
        let client = link(running, &base, &running.own_token());
        let line = kiosk(&base, client.clone()).await;
        let data = base.join("station");
        let station = DeskLine::open(&data, desk("citizens", "1"), at(TUESDAY), client).await;
        (line, station.unwrap())
    };
    let (line, station) = open(&running).await;
    assert!(line.keys().await.is_ok());
    let fetched = station.fetch_keys().await;
    assert!(fetched.is_ok(), "{fetched:?}");
    ended(line).await;
    running.service.stop().await;
    running.hall.close().await;

    // Somebody else answers, or the root key was lost.
    std::fs::remove_file(base.join("annai-data/hall.keys")).unwrap();
    let world = running.world;
    let hall = world.open(TUESDAY).await;
    let service = world.serve(&hall).await;
    let running = Running::of(world, hall, service);
    let (line, station) = open(&running).await;
    let mut files = Vec::new();
    for refused in [
        line.keys().await.map(drop),
        station.fetch_keys().await.map(drop),
    ] {
        let Err(error @ AskError::OtherRoot(_)) = refused else {
            panic!("{refused:?}");
        };
        let AskError::OtherRoot(file) = &error else {
            continue;
        };
        assert!(
            error.trouble().fix.contains(&*file.to_string_lossy()),
            "{}",
            error.trouble()
        );
        files.push(file.clone());
    }
    // Numbers are given all the same.
    let id = super::new_id();
    assert!(
        line.issue(id, super::stops(&["citizens"]), None)
            .await
            .is_ok()
    );
    ended(line).await;

    for file in files {
        std::fs::remove_file(file).unwrap();
    }
    let (line, station) = open(&running).await;
    assert!(line.keys().await.is_ok());
    assert!(station.fetch_keys().await.is_ok());
    ended(line).await;
    running.service.stop().await;
}
