//! A store that is lost, damaged or shared by mistake: what has been given is never given again.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use annai::hall::{Cause, Error, Hall, StoreError};
use reqwest::{Method, StatusCode};
use rstest::rstest;

use super::running::Running;
use super::{Sqlite, TUESDAY, World, at, catalogue, citizens, new_id, number, store, take};

/// A file that SQLite keeps beside the store.
fn beside(base: &Path, end: &str) -> PathBuf {
    base.join(format!("annai-data/tickets.sqlite{end}"))
}

/// Where a test keeps an older copy of the store.
fn older(base: &Path) -> PathBuf {
    base.join("older.sqlite")
}

fn remove(base: &Path) {
    for end in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(beside(base, end));
    }
}

fn empty(base: &Path) {
    remove(base);
    fs::write(store(base), b"").unwrap();
}

fn put_back(base: &Path) {
    remove(base);
    let _ = fs::copy(older(base), store(base)).unwrap();
}

fn copy_over(base: &Path) {
    let _ = fs::copy(older(base), store(base)).unwrap();
}

fn replace(base: &Path) {
    let other = base.join("other.sqlite");
    let _ = fs::copy(store(base), &other).unwrap();
    fs::rename(other, store(base)).unwrap();
}

fn cut_off(base: &Path) {
    let file = fs::File::options().write(true).open(store(base)).unwrap();
    file.set_len(100).unwrap();
}

fn take_log(base: &Path) {
    for end in ["-wal", "-shm"] {
        fs::remove_file(beside(base, end)).unwrap();
    }
}

/// A store that has given 3 numbers, a copy of it, and 22 numbers more.
async fn given(world: &World) {
    let hall = world.open(TUESDAY).await;
    for _ in 0..3 {
        let _ = take(&hall, &["citizens"]).await;
    }
    hall.close().await;
    let _ = fs::copy(store(world.base()), older(world.base())).unwrap();
    let hall = world.open(TUESDAY).await;
    for _ in 0..22 {
        let _ = take(&hall, &["citizens"]).await;
    }
    hall.close().await;
}

#[rstest]
#[case::deleted(remove)]
#[case::emptied(empty)]
#[case::put_back_from_an_older_copy(put_back)]
#[tokio::test]
async fn numbers_that_a_store_has_lost_are_skipped_at_the_next_start(#[case] lose: fn(&Path)) {
    let world = World::new(Sqlite).await.unwrap();
    given(&world).await;
    lose(world.base());
    let hall = world.open(TUESDAY).await;
    let (_, next) = take(&hall, &["citizens"]).await;
    assert_eq!(next, number("A-041"), "A-025 was given, A-040 reserved");
    let (_, other) = take(&hall, &["insurance"]).await;
    assert_eq!(other, number("B-001"), "a series that gave none skips none");
    hall.close().await;
    let tomorrow = world.open("2026-11-25T10:00:00").await;
    let (_, first) = take(&tomorrow, &["citizens"]).await;
    assert_eq!(first, number("A-001"));
}

#[tokio::test]
async fn numbers_in_a_log_that_was_taken_away_after_a_kill_are_skipped() {
    let world = World::new(Sqlite).await.unwrap();
    given(&world).await;
    let hall = world.open(TUESDAY).await;
    for _ in 0..8 {
        let _ = take(&hall, &["citizens"]).await;
    }
    // What a kill leaves, without the log.
    let after = World::new(Sqlite).await.unwrap();
    let data = after.base().join("annai-data");
    fs::create_dir(&data).unwrap();
    for file in ["tickets.sqlite", "numbers.mark"] {
        let from = world.base().join("annai-data").join(file);
        let _ = fs::copy(from, data.join(file)).unwrap();
    }
    let hall = after.open(TUESDAY).await;
    let (_, next) = take(&hall, &["citizens"]).await;
    assert_eq!(next, number("A-041"), "A-033 was given");
}

#[tokio::test]
async fn a_store_that_is_whole_skips_nothing() {
    let world = World::new(Sqlite).await.unwrap();
    given(&world).await;
    let hall = world.open(TUESDAY).await;
    let (_, next) = take(&hall, &["citizens"]).await;
    assert_eq!(next, number("A-026"));
}

#[rstest]
#[case::deleted(remove)]
#[case::replaced_by_a_copy(replace)]
#[case::an_older_copy_over_it(copy_over)]
#[case::cut_off(cut_off)]
#[case::its_log_taken_away(take_log)]
#[tokio::test]
async fn a_store_that_is_lost_under_a_running_hall_is_told_and_gives_nothing(
    #[case] lose: fn(&Path),
) {
    let world = World::new(Sqlite).await.unwrap();
    given(&world).await;
    let running = Running::over(world).await;
    let health = async || {
        running
            .ask(Method::GET, "/health", None)
            .send()
            .await
            .unwrap()
    };
    assert_eq!(health().await.status(), StatusCode::OK);
    lose(running.world.base());
    let lost = |error: Error| match error {
        Error::Store(StoreError { cause, .. }) => assert_eq!(cause, Cause::Lost),
        error => panic!("{error}"),
    };
    lost(running.hall.tend().await.unwrap_err());
    lost(running.hall.issue(new_id(), citizens()).await.unwrap_err());
    let answer = health().await;
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    let problem: annai::api::Problem = answer.json().await.unwrap();
    assert_eq!(problem.error, annai::api::Code::StoreLost);
    assert!(problem.to_do.contains("start again"), "{}", problem.to_do);
}

#[tokio::test]
async fn a_second_hall_on_one_folder_touches_nothing() {
    let world = World::new(Sqlite).await.unwrap();
    let config = world.config();
    let first = config.embedded(at(TUESDAY)).await;
    let first = first.map_err(|trouble| trouble.to_string()).unwrap();
    let token = || fs::read_to_string(world.base().join("annai-data/service.token")).unwrap();
    let before = token();
    let refused = config
        .embedded(at(TUESDAY))
        .await
        .err()
        .unwrap()
        .to_string();
    assert!(refused.contains("another hall or kiosk runs"), "{refused}");
    assert_eq!(token(), before, "the first one's token is good");
    first.close().await;
    let open = Hall::open_alone(&config.hall, &catalogue(), at(TUESDAY)).await;
    open.unwrap().close().await;
}

#[tokio::test]
async fn a_folder_that_others_may_write_is_closed_and_so_are_its_files() {
    let world = World::new(Sqlite).await.unwrap();
    let data = world.base().join("annai-data");
    fs::create_dir(&data).unwrap();
    fs::set_permissions(&data, Permissions::from_mode(0o777)).unwrap();
    given(&world).await;
    fs::set_permissions(store(world.base()), Permissions::from_mode(0o644)).unwrap();
    let hall = world.open(TUESDAY).await;
    let _ = take(&hall, &["citizens"]).await;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    for file in fs::read_dir(&data).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[tokio::test]
async fn a_store_behind_a_planted_link_is_refused() {
    let world = World::new(Sqlite).await.unwrap();
    given(&world).await;
    let victim = world.base().join("victim.sqlite");
    fs::rename(store(world.base()), &victim).unwrap();
    symlink(&victim, store(world.base())).unwrap();
    let refused = world.try_open(TUESDAY).await.unwrap_err().to_string();
    assert!(refused.contains("symbolic link"), "{refused}");
}
