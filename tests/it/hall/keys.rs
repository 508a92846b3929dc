//! The day's keys: there while somebody is served, the same after a restart, gone in the evening.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use annai::hall::{Error, Hall, KeysError, KioskKeys};
use annai::record::{
    Digits, Envelope, Keys, Life, Minute, Os, OwnSecret, ReadError, ReaderPublic, Record, Sender,
    Trust, VisitId, read, write,
};
use tempfile::TempDir;

use super::{TUESDAY, at, catalogue, citizens, config, open};

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
    trust.counter(code).unwrap().clone()
}

fn strip(keys: &KioskKeys, to: &ReaderPublic, life: Life, moment: &str) -> Digits {
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
    write(&record, to, &envelope, &keys.signer, &mut Os).unwrap()
}

#[tokio::test]
async fn key_files_are_for_their_owner_only() {
    let folder = TempDir::new().unwrap();
    let _hall = open(folder.path(), TUESDAY).await;
    for name in ["day-2026-11-24.keys", "hall.keys"] {
        let mode = fs::metadata(data(folder.path()).join(name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    let mode = fs::metadata(data(folder.path()))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[tokio::test]
async fn key_file_is_removed_when_the_last_visitor_is_served() {
    let folder = TempDir::new().unwrap();
    let _open = open(folder.path(), TUESDAY).await;
    let _serving = open(folder.path(), "2026-11-24T18:44:59").await;
    assert_eq!(day_files(folder.path()), ["day-2026-11-24.keys"]);

    let evening = open(folder.path(), "2026-11-24T18:45:00").await;
    assert!(day_files(folder.path()).is_empty());
    assert!(matches!(
        evening.keys().await,
        Err(Error::Closed { next: Some(_) })
    ));
}

#[tokio::test]
async fn a_closed_hall_makes_no_keys() {
    let folder = TempDir::new().unwrap();
    for moment in ["2026-11-24T08:59:59", "2026-11-28T10:00:00"] {
        let hall = open(folder.path(), moment).await;
        assert!(
            matches!(hall.keys().await, Err(Error::Closed { .. })),
            "{moment}"
        );
        assert!(day_files(folder.path()).is_empty());
        let trust = hall.trust().await.unwrap();
        assert!(trust.list().counters.is_empty(), "nobody can be sealed to");
        assert_eq!(trust.list().signers.len(), 1, "an own strip can be read");
    }
}

#[tokio::test]
async fn keys_survive_a_restart_in_the_middle_of_the_day() {
    let folder = TempDir::new().unwrap();
    let before = open(folder.path(), TUESDAY).await.trust().await.unwrap();
    let after = open(folder.path(), "2026-11-24T15:00:00")
        .await
        .trust()
        .await
        .unwrap();
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
    let folder = TempDir::new().unwrap();
    let tuesday = open(folder.path(), TUESDAY).await.trust().await.unwrap();
    let wednesday = open(folder.path(), "2026-11-25T10:00:00")
        .await
        .trust()
        .await
        .unwrap();
    for code in 1..=3 {
        assert_ne!(public(&tuesday, code), public(&wednesday, code));
    }
    assert_eq!(tuesday.list().signers, wednesday.list().signers);
    assert!(tuesday.list().epoch < wednesday.list().epoch);
    assert_eq!(day_files(folder.path()), ["day-2026-11-25.keys"]);
}

#[tokio::test]
async fn a_draft_that_a_cut_of_power_left_is_removed_too() {
    let folder = TempDir::new().unwrap();
    let _hall = open(folder.path(), TUESDAY).await;
    for left in ["day-2026-11-24.new", "day-2026-11-20.keys"] {
        fs::write(data(folder.path()).join(left), "secret").unwrap();
    }
    let _hall = open(folder.path(), "2026-11-25T10:00:00").await;
    assert_eq!(day_files(folder.path()), ["day-2026-11-25.keys"]);
}

#[tokio::test]
async fn a_clock_set_back_keeps_the_keys_of_the_business_day() {
    let folder = TempDir::new().unwrap();
    let wednesday = open(folder.path(), "2026-11-25T10:00:00")
        .await
        .trust()
        .await
        .unwrap();
    let back = open(folder.path(), TUESDAY).await.trust().await.unwrap();
    assert_eq!(public(&wednesday, 1), public(&back, 1));
    assert!(
        back.covers(minute(TUESDAY)),
        "the list is valid by the clock there is"
    );
}

#[tokio::test]
async fn the_last_minute_of_a_day_still_has_a_list() {
    let folder = TempDir::new().unwrap();
    let mut config = config(folder.path());
    config.hours.always_open = true;
    for moment in ["2028-02-29T23:59:59", "2028-03-01T00:00:00"] {
        let hall = Hall::open(&config, &catalogue(), at(moment)).await.unwrap();
        let keys = hall.keys().await.unwrap();
        assert!(keys.trust.covers(minute(moment)), "{moment}");
        let list = keys.trust.list();
        assert!(list.not_after.0 - list.not_before.0 <= 36 * 60);
    }
}

#[tokio::test]
async fn an_own_strip_of_years_ago_is_still_believed_and_a_counters_is_not() {
    let folder = TempDir::new().unwrap();
    let then = open(folder.path(), TUESDAY).await.keys().await.unwrap();
    let stub = OwnSecret::generate(&mut Os).unwrap();
    let own = strip(&then, stub.key().public(), Life::Endless, TUESDAY);
    let counters = strip(&then, &public(&then.trust, 1), Life::Hours(336), TUESDAY);

    // Two signing keys later: each lives a year.
    for later in ["2027-11-24T10:00:00", "2029-01-09T10:00:00"] {
        let trust = open(folder.path(), later).await.trust().await.unwrap();
        assert_ne!(trust.list().signers, then.trust.list().signers);
        let opened = read(own.as_str(), Keys::Own(Some(&stub)), &trust, minute(later));
        assert_eq!(
            opened.map(|opened| opened.record.procedures.clone()).ok(),
            Some(vec![7])
        );
        let refused = read(counters.as_str(), Keys::Counter(&[]), &trust, minute(later)).err();
        assert_eq!(refused, Some(ReadError::Forged));
    }
    let last = open(folder.path(), "2029-01-09T10:00:00")
        .await
        .trust()
        .await
        .unwrap();
    assert_eq!(last.list().retired.len(), 2);
}

#[tokio::test]
async fn a_damaged_day_file_gives_new_keys() {
    let folder = TempDir::new().unwrap();
    let before = open(folder.path(), TUESDAY).await.trust().await.unwrap();
    let file = data(folder.path()).join("day-2026-11-24.keys");
    for damage in [&b""[..], b"root = 1", b"\xff\xfe\x00", b"[[counter]]"] {
        fs::write(&file, damage).unwrap();
        let after = open(folder.path(), TUESDAY).await.trust().await.unwrap();
        assert_ne!(public(&before, 1), public(&after, 1));
        assert_eq!(after.list().counters.len(), 3);
    }
}

#[tokio::test]
async fn a_counter_that_is_new_in_the_catalogue_gets_a_key_and_the_others_keep_theirs() {
    let folder = TempDir::new().unwrap();
    let mut smaller = catalogue();
    let _ = smaller.counters.remove(1);
    let hall = Hall::open(&config(folder.path()), &smaller, at(TUESDAY))
        .await
        .unwrap();
    let before = hall.trust().await.unwrap();
    assert_eq!(before.list().counters.len(), 2);
    let after = open(folder.path(), TUESDAY).await.trust().await.unwrap();
    assert_eq!(public(&before, 3), public(&after, 3));
    assert_eq!(after.list().counters.len(), 3);
}

#[tokio::test]
async fn damaged_lasting_keys_are_left_alone_and_tickets_go_on() {
    let folder = TempDir::new().unwrap();
    let _hall = open(folder.path(), TUESDAY).await;
    let file = data(folder.path()).join("hall.keys");
    fs::write(&file, "{}").unwrap();

    let hall = open(folder.path(), TUESDAY).await;
    let Err(error @ Error::Keys(KeysError::Damaged(_))) = hall.keys().await else {
        panic!("keys from a damaged file");
    };
    assert!(error.trouble().fix.contains("copy"), "{}", error.trouble());
    assert_eq!(fs::read(&file).unwrap(), b"{}");
    let id = hall.new_id().unwrap();
    assert_eq!(
        hall.issue(id, &citizens())
            .await
            .unwrap()
            .number
            .to_string(),
        "A-001"
    );
}

#[tokio::test]
async fn a_hall_that_is_printed_for_debugging_shows_no_key() {
    let folder = TempDir::new().unwrap();
    let hall = open(folder.path(), TUESDAY).await;
    let keys = hall.keys().await.unwrap();
    let shown = format!("{hall:?}");
    let secret = keys.signer.to_bytes();
    let as_list = format!("{:?}", secret.as_slice());
    assert!(!shown.contains(as_list.trim_matches(['[', ']'])), "{shown}");
    assert!(shown.contains("Keeper"));
}
