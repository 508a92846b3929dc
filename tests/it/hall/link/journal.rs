//! The kiosk's journal: locked, cut at any byte, spoiled, and on a disk that is full.

use std::path::{Path, PathBuf};
use std::time::Duration;

use annai::api::Code;
use annai::link::{AskError, Client, HallLine};
use annai::ticket::State;
use tempfile::TempDir;

use super::{Far, IN_STEP, away, ended, issue, open, told, visit};
use crate::hall::proxy::{Mode, Proxy};
use crate::hall::{Sqlite, TUESDAY, at, catalogue, new_id, take, waiting};

#[tokio::test]
async fn two_programs_on_one_journal_would_give_one_number_twice() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let config = far.config(folder.path());
    let link = open(&config, TUESDAY).await;
    let client = Client::new(config.hall_at()).unwrap();
    let second = HallLine::open(&config.data, &catalogue(), at(TUESDAY), client).await;
    let Err(error @ AskError::Locked(_)) = second.map(drop) else {
        panic!("a second program has the journal");
    };
    assert!(error.trouble().what.contains("another kiosk"), "{error}");
    let _ = visit(&link).await;
    far.service.stop().await;
}

fn journal(base: &Path) -> PathBuf {
    base.join("annai-data/kiosk.journal")
}

#[tokio::test]
async fn a_journal_that_was_cut_at_any_byte_keeps_what_was_synced() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let config = far.config(folder.path());
    let link = open(&config, TUESDAY).await;
    far.cut(Mode::Cut).await;
    let mut given = Vec::new();
    for _ in 0..2 {
        given.push(visit(&link).await);
    }
    ended(link).await;
    let whole = std::fs::read(journal(folder.path())).unwrap();
    let client = Client::new(config.hall_at()).unwrap();
    let line = |bytes: &[u8], word: &str| {
        let text = std::str::from_utf8(bytes).unwrap();
        let end = text.rfind('\n').map_or(0, |end| end + 1);
        text[..end]
            .lines()
            .filter(|line| line.contains(word))
            .count()
    };
    for cut in 0..=whole.len() {
        std::fs::write(journal(folder.path()), &whole[..cut]).unwrap();
        let opened = HallLine::open(&config.data, &catalogue(), at(TUESDAY), client.clone()).await;
        let link = opened.unwrap();
        let issued = line(&whole[..cut], "{\"issued\"");
        let handed = line(&whole[..cut], "{\"done\"");
        assert_eq!(link.state().await.backlog, issued + handed, "cut at {cut}");
        for (id, number) in &given[..issued] {
            assert_eq!(issue(&link, *id).await.unwrap().number, *number);
        }
        if let Ok(next) = issue(&link, new_id()).await {
            let known = given[..issued]
                .iter()
                .any(|(_, number)| *number == next.number);
            assert!(!known, "cut at {cut}: {} twice", next.number);
        } else {
            assert_eq!(issued, 0, "cut at {cut}");
        }
        ended(link).await;
    }
    far.service.stop().await;
}

#[tokio::test]
async fn a_line_of_the_journal_that_makes_no_sense_does_not_stop_the_kiosk() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let link = far.kiosk(folder.path()).await;
    far.cut(Mode::Cut).await;
    let (id, number) = visit(&link).await;
    ended(link).await;
    let mut spoiled = std::fs::read(journal(folder.path())).unwrap();
    spoiled.extend_from_slice(b"{\"later\": 1}\n\xff\xfe\n\n[[[[\n{\"issued\": {}}\n");
    std::fs::write(journal(folder.path()), spoiled).unwrap();
    let link = far.kiosk(folder.path()).await;
    assert_eq!(link.state().await.backlog, 2);
    assert_eq!(issue(&link, id).await.unwrap().number, number);
    far.service.stop().await;
}

/// The other half of the next test: a kiosk whose disk is full, which only a process can have.
#[tokio::test]
#[ignore = "run by a_kiosk_with_a_full_disk_still_works_with_its_hall"]
async fn a_kiosk_with_a_full_disk() {
    let base = std::env::current_dir().unwrap();
    let hall = std::fs::read_to_string(base.join("hall")).unwrap();
    let proxy = Proxy::start(hall.parse().unwrap()).await;
    let config = away(&base, &format!("http://{}", proxy.address));
    let link = open(&config, TUESDAY).await;
    for _ in 0..12 {
        let _ = visit(&link).await;
    }
    assert!(link.state().await.reached);
    assert!(link.keys().await.is_ok());

    // Alone it gives no number that it would forget.
    proxy.set(Mode::Cut);
    tokio::time::sleep(Duration::from_millis(30)).await;
    let refused = issue(&link, new_id()).await;
    assert!(matches!(refused, Err(AskError::File { .. })), "{refused:?}");
    proxy.set(Mode::Whole);
    told(&link).await;
    let _ = visit(&link).await;

    // Nor is a start with a full disk the end.
    ended(link).await;
    let link = open(&config, TUESDAY).await;
    told(&link).await;
    let _ = visit(&link).await;
}

#[tokio::test]
#[expect(
    clippy::disallowed_methods,
    reason = "only another process can have a limit of its own"
)]
async fn a_kiosk_with_a_full_disk_still_works_with_its_hall() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let _ = far.config(folder.path());
    let address = far.service.address().to_string();
    std::fs::write(folder.path().join("hall"), address).unwrap();
    // 1 KiB a file, and an error instead of a signal for whoever writes more.
    let limited = "trap '' XFSZ; ulimit -f 2; exec \"$0\" --exact hall::link::journal::a_kiosk_with_a_full_disk --ignored";
    let mut child = std::process::Command::new("sh");
    let _ = child
        .args(["-c", limited])
        .arg(std::env::current_exe().unwrap())
        .current_dir(folder.path());
    let done = tokio::task::spawn_blocking(move || child.output().unwrap());
    let done = done.await.unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stdout)
    );
    assert_eq!(waiting(&far.hall, "citizens").await, 14);
    far.service.stop().await;
}

#[tokio::test]
async fn a_lent_number_that_the_hall_has_refused_is_not_handed_over() {
    let far = Far::start(Sqlite).await.unwrap();
    let folder = TempDir::new().unwrap();
    let link = far.kiosk(folder.path()).await;
    // The hall begins a day that the kiosk has not heard of, and its answer is lost.
    let next = far.world.open("2026-11-25T10:00:00").await;
    let _ = take(&next, &["citizens"]).await;
    far.cut(Mode::NoAnswers).await;
    let id = new_id();
    let given = issue(&link, id).await.unwrap();
    far.proxy.set(Mode::Whole);
    told(&link).await;
    let standing = far.hall.standing(id).await.unwrap();
    assert_ne!(
        standing.number, given.number,
        "the hall knows it by another number"
    );
    let late = link.hand_over(id).await.unwrap_err();
    assert_eq!(late.code(), Some(Code::Ended), "{late}");
    assert_eq!(link.state().await, IN_STEP);
    assert_eq!(waiting(&far.hall, "citizens").await, 0, "nobody waits");
    link.cancel(id).await.unwrap();
    assert_eq!(far.hall.state(id).await.unwrap(), State::Cancelled);
    let (_, other) = visit(&link).await;
    assert_eq!(waiting(&far.hall, "citizens").await, 1);
    assert_ne!(other, given.number);
    next.close().await;
    far.service.stop().await;
}
