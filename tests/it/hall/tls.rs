//! A hall with a certificate: others may reach it, and only whoever believes it asks.
//!
//! Where openssl is not installed the test says so and passes; in CI that is a failure.

#![expect(
    clippy::disallowed_methods,
    reason = "the certificate comes from another program, and CI is told by its environment"
)]

use std::path::Path;
use std::process::{Command, Stdio};

use annai::config::{Certificate, HallAt, Link};
use annai::hall::Service;
use annai::link::{AskError, Client};

use super::{Sqlite, TUESDAY, World};

/// A certificate that nobody but itself vouches for; `None` without openssl.
pub(super) fn certificate(folder: &Path, name: &str, good_for: &str) -> Option<Certificate> {
    let files = Certificate {
        chain: folder.join(format!("{name}.pem")),
        key: folder.join(format!("{name}.key")),
    };
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
        ])
        .args(["-nodes", "-days", "30", "-subj", "/CN=hall"])
        .arg("-addext")
        .arg(format!("subjectAltName={good_for}"))
        // Openssl says by itself that the certificate may sign others, and then it is no server's.
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(&files.key)
        .arg("-out")
        .arg(&files.chain)
        .output();
    let Ok(made) = made else {
        assert!(std::env::var_os("CI").is_none(), "openssl is not installed");
        eprintln!("SKIPPED: openssl is not installed");
        return None;
    };
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    Some(files)
}

/// The hall's, and one that somebody else has.
fn two_certificates(folder: &Path) -> Option<(Certificate, Certificate)> {
    let here = |name| certificate(folder, name, "IP:127.0.0.1");
    Some((here("hall")?, here("other")?))
}

#[tokio::test]
async fn a_hall_with_a_certificate_is_asked_by_whoever_believes_it() {
    let world = World::new(Sqlite).await.unwrap();
    let Some((own, other)) = two_certificates(world.base()) else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let mut config = world.config();
    config.hall.certificate = Some(own.clone());
    config.hall.listen = "0.0.0.0:0".parse().unwrap();
    let service = Service::start(hall, &config.city, &config.hall, None)
        .await
        .unwrap();
    assert!(service.url().starts_with("https://"), "{}", service.url());
    let port = service.address().port();

    let asking = |believe: Option<&Path>, scheme: &str| {
        let link = Link {
            ask: format!("{scheme}://127.0.0.1:{port}"),
            token: world.base().join("annai-data/service.token"),
            believe: believe.map(Path::to_owned),
        };
        Client::new(HallAt::Elsewhere(&link)).unwrap()
    };
    let believed = asking(Some(&own.chain), "https").keys("citizens").await;
    assert!(believed.is_ok(), "{believed:?}");
    for client in [
        asking(None, "https"),
        asking(Some(&other.chain), "https"),
        asking(Some(&own.chain), "http"),
    ] {
        let answer = client.keys("citizens").await;
        assert!(
            matches!(answer, Err(AskError::Unreachable(_))),
            "{answer:?}"
        );
    }

    // A browser asks for HTTP/2 first, and gets what the hall speaks.
    let hello = tokio::task::spawn_blocking(move || {
        Command::new("openssl")
            .args(["s_client", "-alpn", "h2,http/1.1", "-connect"])
            .arg(format!("127.0.0.1:{port}"))
            .stdin(Stdio::null())
            .output()
    });
    let hello = hello.await.unwrap().unwrap();
    let hello = String::from_utf8_lossy(&hello.stdout).into_owned();
    assert!(hello.contains("ALPN protocol: http/1.1"), "{hello}");

    // A program of this machine believes its own hall, and finds it though it listens everywhere.
    config.hall.listen.set_port(port);
    assert_eq!(service.url(), format!("https://127.0.0.1:{port}"));
    let local = Client::new(config.hall_at())
        .unwrap()
        .keys("citizens")
        .await;
    assert!(local.is_ok(), "{local:?}");
    service.stop().await;
}

#[tokio::test]
async fn a_program_of_this_machine_asks_whatever_name_the_certificate_bears() {
    let world = World::new(Sqlite).await.unwrap();
    let Some(city) = certificate(world.base(), "city", "DNS:hall.example.jp") else {
        return;
    };
    let Some(other) = certificate(world.base(), "other", "DNS:hall.example.jp") else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    let mut config = world.config();
    config.hall.certificate = Some(city.clone());
    let service = Service::start(hall, &config.city, &config.hall, None)
        .await
        .unwrap();
    let local = Client::local(&config.hall, &service.url()).unwrap();
    let local = local.keys("citizens").await;
    assert!(local.is_ok(), "{local:?}");
    // Others are asked by name, and the key must be the hall's.
    let away = Link {
        ask: service.url(),
        token: world.base().join("annai-data/service.token"),
        believe: Some(city.chain),
    };
    let mut wrong = config.clone();
    wrong.hall.certificate = Some(other);
    for client in [
        Client::new(HallAt::Elsewhere(&away)).unwrap(),
        Client::local(&wrong.hall, &service.url()).unwrap(),
    ] {
        let answer = client.keys("citizens").await;
        assert!(
            matches!(answer, Err(AskError::Unreachable(_))),
            "{answer:?}"
        );
    }
    service.stop().await;
}

#[tokio::test]
async fn a_certificate_that_cannot_be_used_is_said_in_three_parts() {
    let world = World::new(Sqlite).await.unwrap();
    let Some((own, other)) = two_certificates(world.base()) else {
        return;
    };
    let hall = world.open(TUESDAY).await;
    std::fs::write(world.base().join("empty"), "").unwrap();
    for (chain, key) in [
        (own.chain.clone(), other.key),
        (own.chain.clone(), own.chain.clone()),
        (own.key.clone(), own.key.clone()),
        (world.base().join("empty"), own.key),
        (world.base().join("nowhere"), own.chain),
    ] {
        let mut config = world.config();
        let shown = format!("{} {}", chain.display(), key.display());
        config.hall.certificate = Some(Certificate { chain, key });
        let started = Service::start(hall.clone(), &config.city, &config.hall, None).await;
        let trouble = started.map(drop).expect_err(&shown);
        assert!(trouble.fix.contains("certificate"), "{trouble}");
        assert!(!trouble.to_string().contains("BEGIN"), "{trouble}");
    }
}

#[tokio::test]
async fn an_address_that_other_machines_reach_needs_a_certificate() {
    let world = World::new(Sqlite).await.unwrap();
    let hall = world.open(TUESDAY).await;
    for address in ["0.0.0.0:0", "192.0.2.1:7340", "[::]:0"] {
        let mut config = world.config();
        config.hall.listen = address.parse().unwrap();
        let trouble = Service::start(hall.clone(), &config.city, &config.hall, None)
            .await
            .unwrap_err();
        assert!(trouble.what.contains(address), "{trouble}");
        assert!(trouble.fix.contains("certificate"), "{trouble}");
        assert!(trouble.fix.contains("127.0.0.1"), "{trouble}");
    }
}
