//! The link between a kiosk and its hall, which can be cut, go silent, or lose answers.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

/// How the link is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Mode {
    /// Everything passes.
    Whole,
    /// Nobody can connect, and who was connected is not any more.
    Cut,
    /// Whatever is sent is swallowed.
    Silent,
    /// The hall hears everything, and its answers are lost.
    NoAnswers,
}

impl Mode {
    pub(crate) const ALL: [Self; 4] = [Self::Whole, Self::Cut, Self::Silent, Self::NoAnswers];

    fn of(number: u8) -> Self {
        let mut all = Self::ALL.into_iter();
        all.find(|mode| *mode as u8 == number).unwrap()
    }
}

/// A link.
pub(crate) struct Proxy {
    pub(crate) address: SocketAddr,
    mode: Arc<AtomicU8>,
}

impl Proxy {
    pub(crate) async fn start(to: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let mode = Arc::new(AtomicU8::new(Mode::Whole as u8));
        let shared = Arc::clone(&mode);
        drop(tokio::spawn(async move {
            loop {
                let (from, _) = listener.accept().await.unwrap();
                drop(tokio::spawn(pass(from, to, Arc::clone(&shared))));
            }
        }));
        Self { address, mode }
    }

    pub(crate) fn set(&self, mode: Mode) {
        self.mode.store(mode as u8, Ordering::Relaxed);
    }
}

async fn pass(mut from: TcpStream, to: SocketAddr, shared: Arc<AtomicU8>) {
    let now = || Mode::of(shared.load(Ordering::Relaxed));
    let begun = now();
    let changed = async {
        while now() == begun {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    };
    let passing = async {
        match begun {
            Mode::Cut => {}
            Mode::Silent => swallow(&mut from).await,
            Mode::Whole => {
                if let Ok(mut to) = TcpStream::connect(to).await {
                    let _ = copy_bidirectional(&mut from, &mut to).await;
                }
            }
            Mode::NoAnswers => {
                if let Ok(to) = TcpStream::connect(to).await {
                    let (mut answers, mut requests) = to.into_split();
                    let mut buffer = [0; 4096];
                    let lost = async {
                        let mut lost = [0; 4096];
                        while answers.read(&mut lost).await.is_ok_and(|read| read > 0) {}
                    };
                    let said = async {
                        while let Ok(read @ 1..) = from.read(&mut buffer).await {
                            if requests.write_all(&buffer[..read]).await.is_err() {
                                break;
                            }
                        }
                    };
                    let _ = tokio::join!(lost, said);
                }
            }
        }
    };
    // A connection does not outlive the state of the link in which it was made.
    tokio::select! {
        () = changed => {}
        () = passing => {}
    }
}

async fn swallow(from: &mut TcpStream) {
    let mut buffer = [0; 4096];
    while from.read(&mut buffer).await.is_ok_and(|read| read > 0) {}
}
