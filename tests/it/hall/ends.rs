//! The end of a program: everything is closed in order, and nothing is left half done.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use annai::kiosk::Embedded;
use annai::ticket::State;
use rstest::rstest;
use tempfile::TempDir;

use super::{TUESDAY, at, catalogue, config, new_id, stops, store};

/// The files of a data folder that only a running program has.
fn left_over(data: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(data).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let running = ["service.token", "-wal", "-shm", ".new"];
    names
        .filter(|name| running.iter().any(|end| name.ends_with(end)))
        .collect()
}

fn data(base: &Path) -> PathBuf {
    store(base).parent().unwrap().to_owned()
}

#[tokio::test]
async fn an_embedded_hall_leaves_nothing_and_has_heard_everything() {
    let folder = TempDir::new().unwrap();
    let config = config(folder.path());
    let opened = Embedded::open(&config, &catalogue(), None, at(TUESDAY)).await;
    let embedded = opened.map_err(|trouble| trouble.to_string()).unwrap();
    let (hall, line) = (embedded.hall.clone(), embedded.line.clone());
    let id = new_id();
    let _ = line.issue(id, stops(&["citizens"])).await.unwrap();
    line.hand_over(id).await.unwrap();
    assert!(!left_over(&data(folder.path())).is_empty());
    let state = hall.state(id).await.unwrap();
    embedded.close().await;
    assert_eq!(state, State::Waiting);
    assert_eq!(line.state().await.backlog, 0);
    assert_eq!(left_over(&data(folder.path())), Vec::<String>::new());
    assert!(hall.state(id).await.is_err(), "the store is closed");
}

#[rstest]
#[case::terminated("TERM")]
#[case::interrupted("INT")]
#[expect(
    clippy::disallowed_methods,
    reason = "only another process can be told to end"
)]
fn a_hall_that_is_told_to_end_leaves_nothing(#[case] signal: &str) {
    let folder = TempDir::new().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("kiosk-config.toml")).unwrap();
    let text = text.replace("127.0.0.1:7340", "127.0.0.1:0");
    std::fs::write(folder.path().join("kiosk.toml"), text).unwrap();
    for content in ["assets", "locales"] {
        std::os::unix::fs::symlink(root.join(content), folder.path().join(content)).unwrap();
    }
    let mut hall = Command::new(env!("CARGO_BIN_EXE_annai"))
        .arg("--config")
        .arg(folder.path().join("kiosk.toml"))
        .arg("hall")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(hall.stdout.take().unwrap()).lines();
    let url = lines.next().unwrap().unwrap();
    assert!(url.starts_with("hall:"), "{url}");
    let _ = lines.next();
    let data = folder.path().join("annai-data");
    assert!(left_over(&data).contains(&"service.token".to_owned()));
    let told = Command::new("kill")
        .args([format!("-{signal}"), hall.id().to_string()])
        .status();
    assert!(told.unwrap().success());
    assert!(hall.wait().unwrap().success());
    assert_eq!(left_over(&data), Vec::<String>::new());
    assert!(data.join("tickets.sqlite").exists());
}
