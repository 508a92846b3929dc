//! The phone page behind a real nginx, as it is when nothing but `proxy_pass` is set.

#![expect(
    clippy::disallowed_methods,
    reason = "the proxy is a program of its own"
)]

use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use super::browser::missing;
use super::stays::{Ear, on_the_page};
use super::{MINE, Played, called, serve, waiting};

/// A running nginx.
struct Nginx {
    program: Child,
    address: SocketAddr,
    _folder: TempDir,
}

impl Nginx {
    /// Before a hall; `None` where there is none.
    async fn before(hall: SocketAddr) -> Option<Self> {
        let folder = TempDir::new().unwrap();
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = free.local_addr().unwrap();
        drop(free);
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {kind};\n"))
            .concat();
        let config = format!(
            "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr;\nevents {{}}\n\
             http {{\naccess_log off;\n{temporary}\
             server {{\nlisten {address};\nlocation / {{ proxy_pass http://{hall}; }}\n}}\n}}\n"
        );
        let path = folder.path().join("nginx.conf");
        std::fs::write(&path, config).unwrap();
        let started = Command::new("nginx")
            .arg("-p")
            .arg(folder.path())
            .arg("-c")
            .arg(&path)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(program) = started else {
            return missing("nginx (nginx-light)");
        };
        let nginx = Self {
            program,
            address,
            _folder: folder,
        };
        for _ in 0..100 {
            if tokio::net::TcpStream::connect(address).await.is_ok() {
                return Some(nginx);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("nginx does not listen");
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

#[tokio::test]
async fn a_proxy_with_nothing_set_keeps_nothing_back() {
    let places = Played::new();
    let hall = serve(&places).await;
    let Some(nginx) = Nginx::before(hall).await else {
        return;
    };
    places.put(waiting());
    let mut ear = Ear::listen(nginx.address, MINE).await;
    let first = ear.mark().await;
    places.put(called());
    let second = ear.mark().await;
    assert_ne!(first, second);
    assert_eq!(second, on_the_page(nginx.address).await);
}
