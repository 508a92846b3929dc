//! A printer that speaks TLS with a certificate of its own.
//!
//! Where openssl or faketime is not installed the test says so and passes; in CI that is a failure.

#![expect(
    clippy::disallowed_methods,
    reason = "the printer and its certificate come from another program"
)]

use std::io::Read as _;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use annai::config::PrinterSettings;
use annai::paper::{PrintOutcome, Printer, Reason};

use super::ipp::printout;
use super::peer::missing;

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

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

/// A server with that certificate, which answers anything with a page that is no IPP.
fn server(chain: &Path, key: &Path) -> (Server, u16) {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let server = Command::new("openssl")
        .args(["s_server", "-quiet", "-www", "-port", &port.to_string()])
        .arg("-cert")
        .arg(chain)
        .arg("-key")
        .arg(key)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let server = Server(server);
    for _ in 0..100 {
        std::thread::sleep(Duration::from_millis(50));
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            break;
        }
    }
    (server, port)
}

fn printer_at(uri: &str, believe: Option<&Path>) -> Printer {
    Printer::new(&PrinterSettings::Ipp {
        uri: uri.to_owned(),
        dpi: 300,
        patience_seconds: 10,
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
    let (_server, port) = server(&chain, &key);
    let uri = format!("ipps://127.0.0.1:{port}/ipp/print");
    for (believe, insecure) in [
        (None, true),
        (Some(other.as_path()), true),
        (Some(chain.as_path()), false),
    ] {
        let outcome = printer_at(&uri, believe).print(&printout()).await;
        // Where the connection stands, what this server answers is no IPP: versions of openssl differ in how they end.
        let refused = [Reason::Failed, Reason::Offline].map(PrintOutcome::Failed);
        let expected = match insecure {
            true => outcome == PrintOutcome::Failed(Reason::Insecure),
            false => refused.contains(&outcome),
        };
        assert!(expected, "{believe:?}");
    }
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
