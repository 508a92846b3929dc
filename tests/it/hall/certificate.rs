//! A certificate that is renewed while the hall runs.

#![expect(
    clippy::disallowed_methods,
    reason = "openssl is the client that shows what is served"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use annai::config::Certificate;
use annai::hall::Service;
use annai::link::Client;

use super::ends::Program;
use super::tls::certificate;
use super::{Sqlite, TUESDAY, World};

/// Time in which a look at the files must have come.
const PATIENCE: Duration = Duration::from_secs(60);

/// The certificate that a TLS client is shown at `127.0.0.1:port`, in PEM.
fn served(port: u16) -> String {
    let shown = Command::new("openssl")
        .args(["s_client", "-connect"])
        .arg(format!("127.0.0.1:{port}"))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    let begins = shown.find("-----BEGIN CERTIFICATE").unwrap();
    let end = "-----END CERTIFICATE-----\n";
    let ends = shown.find(end).unwrap() + end.len();
    shown[begins..ends].to_owned()
}

fn pem(files: &Certificate) -> String {
    fs::read_to_string(&files.chain).unwrap()
}

fn put(from: &Certificate, to: &Certificate) {
    // As programs do that renew certificates: another file takes the name.
    for (from, to) in [(&from.chain, &to.chain), (&from.key, &to.key)] {
        let draft = to.with_extension("draft");
        let _ = fs::copy(from, &draft).unwrap();
        fs::rename(&draft, to).unwrap();
    }
}

fn wait_for(what: impl Fn() -> bool) -> bool {
    let end = Instant::now() + PATIENCE;
    while !what() {
        if Instant::now() > end {
            return false;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    true
}

fn here(folder: &Path, name: &str) -> Option<Certificate> {
    certificate(folder, name, "IP:127.0.0.1")
}

#[test]
fn a_hall_that_is_hung_up_serves_its_new_certificate_and_keeps_the_old_for_a_broken_one() {
    let program = Program::new();
    let folder = program.folder.path();
    let (Some(hall), Some(new)) = (here(folder, "hall"), here(folder, "new")) else {
        return;
    };
    let old = pem(&hall);
    let config = folder.join("kiosk.toml");
    let text = fs::read_to_string(&config).unwrap();
    let text = text.replace("# certificate = {", "certificate = {");
    fs::write(&config, text).unwrap();
    let log = folder.join("log");
    let to_log = Stdio::from(fs::File::create(&log).unwrap());
    let (running, url) = program.start_with_log(&["hall"], None, to_log);
    let port = url.rsplit(':').next().unwrap().parse().unwrap();
    assert_eq!(served(port), old);

    fs::write(&hall.chain, "this is no certificate").unwrap();
    Program::signal(&running, "HUP");
    let told = || {
        fs::read_to_string(&log)
            .unwrap()
            .contains("certificate cannot be used")
    };
    assert!(wait_for(told), "a broken certificate is not in the log");
    assert_eq!(served(port), old);

    put(&new, &hall);
    Program::signal(&running, "HUP");
    assert!(
        wait_for(|| served(port) == pem(&new)),
        "the old one is served"
    );
    program.end(running, "TERM");
}

#[tokio::test]
async fn a_renewed_certificate_is_served_without_a_signal_and_the_own_kiosk_believes_it() {
    let world = World::new(Sqlite).await.unwrap();
    let base = world.base();
    let (Some(own), Some(new)) = (here(base, "hall"), here(base, "new")) else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let mut config = world.config();
    config.hall.certificate = Some(own.clone());
    let service = Service::start(hall, &config.city, &config.hall, None)
        .await
        .unwrap();
    let port = service.address().port();
    let client = Client::local(&config.hall, &service.url()).unwrap();
    assert!(client.keys("citizens").await.is_ok());
    // Its connections are its own: it meets the new certificate with its first request.
    let fresh = Client::local(&config.hall, &service.url()).unwrap();

    put(&new, &own);
    let wanted = pem(&new);
    let renewed = tokio::task::spawn_blocking(move || wait_for(|| served(port) == wanted));
    assert!(renewed.await.unwrap(), "the old certificate is served");
    let refused = fresh.keys("citizens").await;
    assert!(refused.is_err(), "it believed what it does not know");
    let believed = fresh.keys("citizens").await;
    assert!(believed.is_ok(), "{believed:?}");
    service.stop().await;
}
