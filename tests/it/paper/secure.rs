//! A printer that speaks TLS with a certificate of its own.
//!
//! Where openssl or faketime is not installed the test says so and passes; in CI that is a failure.

#![expect(
    clippy::disallowed_methods,
    reason = "the certificate comes from another program"
)]

use std::io::Read as _;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use annai::config::PrinterSettings;
use annai::paper::{PrintOutcome, Printer, Reason};
use axum_server::accept::Accept as _;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};

use super::ipp::{Script, printout, serve};
use super::peer::missing;

/// A certificate as printers make them: an authority of its own, under a name that no network knows, of a
/// time long past.
fn certificate(folder: &Path, name: &str) -> Option<(PathBuf, PathBuf)> {
    let (chain, key) = (
        folder.join(format!("{name}.pem")),
        folder.join(format!("{name}.key")),
    );
    // openssl itself makes none that has ended already.
    let made = Command::new("faketime")
        .args(["2001-01-01 00:00:00", "openssl"])
        .args([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30",
        ])
        .args(["-subj", "/CN=PRN0123AB", "-keyout"])
        .arg(&key)
        .arg("-out")
        .arg(&chain)
        .stderr(Stdio::null())
        .status();
    made.is_ok_and(|status| status.success())
        .then_some((chain, key))
}

/// The port of a printer that is reached over TLS alone, with that certificate.
async fn secured(printer: SocketAddr, chain: &Path, key: &Path) -> u16 {
    let config = RustlsConfig::from_pem_file(chain, key).await.unwrap();
    let acceptor = RustlsAcceptor::new(config);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let front = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // A client that does not believe the certificate goes away here.
            if let Ok((mut secure, _)) = acceptor.accept(stream, ()).await {
                let mut plain = tokio::net::TcpStream::connect(printer).await.unwrap();
                drop(tokio::io::copy_bidirectional(&mut secure, &mut plain).await);
            }
        }
    });
    // The task ends with the test's runtime.
    drop(front);
    port
}

fn printer_at(uri: &str, believe: Option<&Path>) -> Printer {
    Printer::new(&PrinterSettings::Ipp {
        uri: uri.to_owned(),
        dpi: 300,
        patience_seconds: 30,
        believe: believe.map(Path::to_owned),
    })
    .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printers_own_certificate_is_believed_only_when_it_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let made = ["printer", "other"].map(|name| certificate(folder.path(), name));
    let [Some((chain, key)), Some((other, _))] = made else {
        return missing("openssl or faketime");
    };
    let (printer, seen) = serve(Script::FINE).await;
    let port = secured(*printer.address(), &chain, &key).await;
    let uri = format!("ipps://127.0.0.1:{port}/ipp/print");
    for believe in [None, Some(other.as_path())] {
        let outcome = printer_at(&uri, believe).print(&printout()).await;
        assert_eq!(outcome, PrintOutcome::Failed(Reason::Insecure));
    }
    assert_eq!(seen.lock().unwrap().documents, 0);
    let outcome = printer_at(&uri, Some(&chain)).print(&printout()).await;
    assert_eq!(outcome, PrintOutcome::Printed);
    assert_eq!(seen.lock().unwrap().documents, 1);
}

#[tokio::test]
async fn a_printer_that_speaks_no_tls_is_told_apart_from_one_that_is_silent() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let plain = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 64]);
        let _ = std::io::Write::write_all(&mut stream, b"HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    let uri = format!("ipps://127.0.0.1:{port}/ipp/print");
    let outcome = printer_at(&uri, None).print(&printout()).await;
    assert_eq!(outcome, PrintOutcome::Failed(Reason::Insecure));
    plain.join().unwrap();
}

#[test]
fn a_file_without_a_certificate_is_refused_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty.pem");
    std::fs::write(&empty, "no certificate").unwrap();
    for file in [empty, folder.path().join("missing.pem")] {
        let refused = Printer::new(&PrinterSettings::Ipp {
            uri: "ipps://127.0.0.1/ipp/print".to_owned(),
            dpi: 300,
            patience_seconds: 10,
            believe: Some(file.clone()),
        });
        let error = refused.err().unwrap().to_string();
        assert!(error.contains(&file.display().to_string()), "{error}");
    }
}
