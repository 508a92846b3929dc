//! The day's keys: there while somebody is served, the same after a restart, gone in the evening; and
//! the key with which a kiosk signs.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use annai::hall::{Error, Hall, KeysError};
use annai::kiosk::Embedded;
use annai::link::SigningKeys;
use annai::record::{
    Digits, Envelope, Keys, Life, Minute, Os, OwnSecret, ReadError, ReaderPublic, Record, Sender,
    Signer, SignerPublic, Trust, VisitId, read, write,
};
use rstest::rstest;

use super::{On, Postgres, Sqlite, TUESDAY, World, at, catalogue, take};

fn data(base: &Path) -> PathBuf {
    base.join("annai-data")
}

/// The files of day keys, by name.
fn day_files(base: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(data(base))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("day-"))
        .collect();
    names.sort();
    names
}

fn minute(moment: &str) -> Minute {
    Minute::of(at(moment).now().timestamp())
}

fn public(trust: &Trust, code: u16) -> ReaderPublic {
    trust.counter(code).unwrap().key.clone()
}

fn strip(signer: &Signer, to: &ReaderPublic, life: Life, moment: &str) -> Digits {
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
    write(&record, to, &envelope, signer, &mut Os).unwrap()
}

/// A world on a file, which is where keys lie whatever the store.
async fn world() -> World {
    World::new(Sqlite).await.unwrap()
}

async fn trust(world: &World, moment: &str) -> Trust {
    world.open(moment).await.trust().await.unwrap()
}

/// What a kiosk with its own hall has at a moment, after which both end.
async fn kiosk(world: &World, moment: &str) -> SigningKeys {
    let embedded = embedded(world, moment).await;
    let keys = embedded.line.keys().await.unwrap();
    embedded.service.stop().await;
    embedded.hall.close().await;
    keys
}

async fn embedded(world: &World, moment: &str) -> Embedded {
    let opened = world.config().embedded(at(moment)).await;
    opened.map_err(|trouble| trouble.to_string()).unwrap()
}

#[tokio::test]
async fn key_files_are_for_their_owner_only() {
    let world = world().await;
    let _keys = kiosk(&world, TUESDAY).await;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for name in [
        "day-2026-11-24.keys",
        "hall.keys",
        "kiosk.keys",
        "kiosk.journal",
    ] {
        assert_eq!(mode(&data(world.base()).join(name)), 0o600, "{name}");
    }
    assert_eq!(mode(&data(world.base())), 0o700);
}

#[tokio::test]
async fn key_file_is_removed_when_the_last_visitor_is_served() {
    let world = world().await;
    let _open = world.open(TUESDAY).await;
    let serving = world.open("2026-11-24T18:44:59").await;
    serving.tend().await.unwrap();
    assert_eq!(day_files(world.base()), ["day-2026-11-24.keys"]);

    let evening = world.open("2026-11-24T18:45:00").await;
    assert!(day_files(world.base()).is_empty());
    assert!(matches!(
        evening.keys().await,
        Err(Error::Closed { next: Some(_) })
    ));
}

#[rstest]
#[tokio::test]
async fn a_kiosk_that_makes_keys_without_end_is_stopped(#[values(Sqlite, Postgres)] on: On) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let new = || Signer::generate(&mut Os).unwrap().public();
    let sign =
        async |kiosk: &str, public: &SignerPublic| hall.sign(kiosk.to_owned(), None, public).await;
    let first = new();
    sign("lobby-1", &first).await.unwrap();
    for _ in 1..32 {
        sign("lobby-1", &new()).await.unwrap();
    }
    let refused = sign("lobby-1", &new()).await;
    assert!(matches!(refused, Err(Error::TooManyKeys(_))), "{refused:?}");
    sign("lobby-1", &first).await.unwrap();
    sign("lobby-2", &new()).await.unwrap();
    assert_eq!(hall.keys().await.unwrap().trust.list().signers.len(), 33);
}

#[rstest]
#[tokio::test]
async fn a_closed_hall_makes_no_keys(#[values(Sqlite, Postgres)] on: On) {
    for moment in ["2026-11-24T08:59:59", "2026-11-28T10:00:00"] {
        let Some(world) = World::new(on).await else {
            return;
        };
        let hall = world.open(moment).await;
        let signer = Signer::generate(&mut Os).unwrap();
        hall.sign("lobby-1".to_owned(), None, &signer.public())
            .await
            .unwrap();
        assert!(
            matches!(hall.keys().await, Err(Error::Closed { .. })),
            "{moment}"
        );
        assert!(day_files(world.base()).is_empty());
        let trust = hall.trust().await.unwrap();
        assert!(trust.list().counters.is_empty(), "nobody can be sealed to");
        assert_eq!(trust.list().signers.len(), 1, "an own strip can be read");
    }
}

#[tokio::test]
async fn keys_survive_a_restart_in_the_middle_of_the_day() {
    let world = world().await;
    let before = kiosk(&world, TUESDAY).await.trust;
    let after = kiosk(&world, "2026-11-24T15:00:00").await.trust;
    assert_eq!(before.list().counters, after.list().counters);
    assert_eq!(before.list().signers, after.list().signers);
    assert_eq!(before.list().counters.len(), 3);
    assert!(after.covers(minute("2026-11-24T15:00:00")));
    assert_eq!(
        after.list().not_after,
        minute("2026-11-24T18:45:00"),
        "as long as the keys live"
    );
}

#[tokio::test]
async fn a_new_day_has_new_counter_keys_and_the_same_signer() {
    let world = world().await;
    let tuesday = kiosk(&world, TUESDAY).await.trust;
    let wednesday = kiosk(&world, "2026-11-25T10:00:00").await.trust;
    for code in 1..=3 {
        assert_ne!(public(&tuesday, code), public(&wednesday, code));
    }
    assert_eq!(tuesday.list().signers, wednesday.list().signers);
    assert!(tuesday.list().epoch < wednesday.list().epoch);
    assert_eq!(day_files(world.base()), ["day-2026-11-25.keys"]);
}

#[tokio::test]
async fn a_draft_that_a_cut_of_power_left_is_removed_too() {
    let world = world().await;
    let _hall = world.open(TUESDAY).await;
    for left in ["day-2026-11-24.new", "day-2026-11-20.keys"] {
        fs::write(data(world.base()).join(left), "secret").unwrap();
    }
    let _hall = world.open("2026-11-25T10:00:00").await;
    assert_eq!(day_files(world.base()), ["day-2026-11-25.keys"]);
}

#[tokio::test]
async fn a_clock_set_back_keeps_the_keys_of_the_business_day() {
    let world = world().await;
    let wednesday = trust(&world, "2026-11-25T10:00:00").await;
    let back = trust(&world, TUESDAY).await;
    assert_eq!(public(&wednesday, 1), public(&back, 1));
    assert!(
        back.covers(minute(TUESDAY)),
        "the list is valid by the clock there is"
    );
}

#[tokio::test]
async fn the_last_minute_of_a_day_still_has_a_list() {
    let world = world().await;
    for moment in ["2028-02-29T23:59:59", "2028-03-01T00:00:00"] {
        let hall = world.open_always(moment).await;
        let keys = hall.keys().await.unwrap();
        assert!(keys.trust.covers(minute(moment)), "{moment}");
        let list = keys.trust.list();
        assert!(list.not_after.0 - list.not_before.0 <= 36 * 60);
    }
}

#[tokio::test]
async fn an_own_strip_of_years_ago_is_still_believed_and_a_counters_is_not() {
    let world = world().await;
    let then = kiosk(&world, TUESDAY).await;
    let stub = OwnSecret::generate(&mut Os).unwrap();
    let own = strip(&then.signer, stub.key().public(), Life::Endless, TUESDAY);
    let to = public(&then.trust, 1);
    let counters = strip(&then.signer, &to, Life::Hours(336), TUESDAY);

    // Two signing keys later: each lives a year.
    let trust = kiosk(&world, "2027-11-24T10:00:00").await.trust;
    assert_eq!(
        trust.list().signers.len(),
        2,
        "what the old one signed last may come back for 14 days"
    );
    for (retired, later) in [(1, "2027-12-09T10:00:00"), (2, "2029-01-09T10:00:00")] {
        let trust = kiosk(&world, later).await.trust;
        assert_ne!(trust.list().signers, then.trust.list().signers);
        assert_eq!(trust.list().signers.len(), 1);
        assert_eq!(trust.list().retired.len(), retired);
        let opened = read(own.as_str(), Keys::Own(Some(&stub)), &trust, minute(later));
        assert_eq!(
            opened.map(|opened| opened.record.procedures.clone()).ok(),
            Some(vec![7])
        );
        let refused = read(counters.as_str(), Keys::Counter(&[]), &trust, minute(later)).err();
        assert_eq!(refused, Some(ReadError::Forged));
    }
}

#[tokio::test]
async fn a_signing_key_signs_for_a_year_and_not_a_day_longer() {
    let world = world().await;
    let first = kiosk(&world, TUESDAY).await.signer.public();
    let last = kiosk(&world, "2027-11-23T10:00:00").await.signer.public();
    assert_eq!(first, last);
    let next = kiosk(&world, "2027-11-24T10:00:00").await.signer.public();
    assert_ne!(first, next);
}

#[tokio::test]
async fn a_signer_of_an_earlier_version_is_believed_for_own_strips() {
    let world = world().await;
    let (root, signer, older) = (
        Signer::generate(&mut Os).unwrap(),
        Signer::generate(&mut Os).unwrap(),
        Signer::generate(&mut Os).unwrap(),
    );
    fs::create_dir(data(world.base())).unwrap();
    let left = serde_json::json!({
        "root": *root.to_bytes(),
        "signer": *signer.to_bytes(),
        "since": "2026-11-01",
        "retired": [older.public().to_bytes()],
    });
    fs::write(data(world.base()).join("hall.keys"), left.to_string()).unwrap();

    let keys = kiosk(&world, TUESDAY).await;
    assert_ne!(
        keys.signer.public(),
        signer.public(),
        "the kiosk has its own key"
    );
    let hall = world.open(TUESDAY).await;
    assert_eq!(hall.keys().await.unwrap().root, root.public());
    for earlier in [signer, older] {
        let stub = OwnSecret::generate(&mut Os).unwrap();
        let own = strip(&earlier, stub.key().public(), Life::Endless, TUESDAY);
        let opened = read(
            own.as_str(),
            Keys::Own(Some(&stub)),
            &keys.trust,
            minute(TUESDAY),
        );
        assert!(opened.is_ok());
    }
}

#[rstest]
#[tokio::test]
async fn halls_that_share_a_store_and_a_folder_have_the_same_keys(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(world) = World::new(on).await else {
        return;
    };
    let (a, b) = tokio::join!(world.open(TUESDAY), world.open(TUESDAY));
    let signer = Signer::generate(&mut Os).unwrap();
    for _ in 0..2 {
        a.sign("lobby-1".to_owned(), None, &signer.public())
            .await
            .unwrap();
    }
    let (a, b) = (a.trust().await.unwrap(), b.trust().await.unwrap());
    assert_eq!(a.list().counters, b.list().counters);
    assert_eq!(a.list().signers.len(), 1);
    assert_eq!(a.list().signers, b.list().signers);
}

#[tokio::test]
async fn a_damaged_day_file_gives_new_keys() {
    let world = world().await;
    let before = trust(&world, TUESDAY).await;
    let file = data(world.base()).join("day-2026-11-24.keys");
    for damage in [&b""[..], b"root = 1", b"\xff\xfe\x00", b"[[counter]]"] {
        fs::write(&file, damage).unwrap();
        let after = trust(&world, TUESDAY).await;
        assert_ne!(public(&before, 1), public(&after, 1));
        assert_eq!(after.list().counters.len(), 3);
    }
}

#[tokio::test]
async fn a_counter_that_is_new_in_the_catalogue_gets_a_key_and_the_others_keep_theirs() {
    let world = world().await;
    let mut smaller = catalogue();
    let _ = smaller.counters.remove(1);
    let hall = Hall::open(&world.config().hall, &smaller, at(TUESDAY)).await;
    let before = hall.unwrap().trust().await.unwrap();
    assert_eq!(before.list().counters.len(), 2);
    let after = trust(&world, TUESDAY).await;
    assert_eq!(public(&before, 3), public(&after, 3));
    assert_eq!(after.list().counters.len(), 3);
}

#[tokio::test]
async fn damaged_lasting_keys_are_left_alone_and_tickets_go_on() {
    let world = world().await;
    let _hall = world.open(TUESDAY).await;
    let file = data(world.base()).join("hall.keys");
    fs::write(&file, "{}").unwrap();

    let hall = world.open(TUESDAY).await;
    let Err(error @ Error::Keys(KeysError::Damaged(_))) = hall.keys().await else {
        panic!("keys from a damaged file");
    };
    assert!(error.trouble().fix.contains("copy"), "{}", error.trouble());
    assert_eq!(fs::read(&file).unwrap(), b"{}");
    let (_, shown) = take(&hall, &["citizens"]).await;
    assert_eq!(shown.to_string(), "A-001");
}

#[tokio::test]
async fn a_damaged_kiosk_key_is_left_alone_and_said() {
    let world = world().await;
    let _keys = kiosk(&world, TUESDAY).await;
    let file = data(world.base()).join("kiosk.keys");
    fs::write(&file, "{}").unwrap();
    let opened = world.config().embedded(at(TUESDAY)).await;
    let trouble = opened.map(drop).unwrap_err();
    assert!(trouble.what.contains("kiosk.keys"), "{trouble}");
    assert!(trouble.fix.contains("copy"), "{trouble}");
    assert_eq!(fs::read(&file).unwrap(), b"{}");
}

#[tokio::test]
async fn a_hall_that_is_printed_for_debugging_shows_no_key() {
    let world = world().await;
    let hall = world.open(TUESDAY).await;
    let shown = format!("{hall:?}");
    let file = fs::read_to_string(data(world.base()).join("hall.keys")).unwrap();
    let secret = file.split(['[', ']']).nth(1).unwrap();
    assert_eq!(secret.split(',').count(), 32);
    assert!(!shown.contains(secret), "{shown}");
    assert!(!shown.contains(&secret.replace(',', ", ")), "{shown}");
    assert!(shown.contains("Keeper"));
}
