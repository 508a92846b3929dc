//! Whoever is slow, or takes nothing, is cut. The one test that waits, because patience is real time.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};

use super::running::Running;
use super::{Sqlite, TUESDAY, World, new_id, take};

/// More events than any buffer between a hall and a board holds: 8000 of more than a kilobyte.
const EVENTS: usize = 8000;
const BACKLOG: [&str; 2] = [
    "INSERT INTO events (seq, at, day, ticket, letter, number, counter, stop, state, desk)
     WITH RECURSIVE n (seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM n WHERE seq < 8000)
     SELECT seq, 0, '2026-11-24', '01a20b11-1a80-7000-8000-000000000000', 'A', 1, 'citizens', 0,
         'called', hex(zeroblob(600)) FROM n",
    "UPDATE turn SET seq = 8000",
];

/// Sends a first part, then a byte now and then; what was answered when the connection ended.
async fn dribble(running: &Running, first: String, seconds: u64) -> String {
    let stream = TcpStream::connect(running.service.address()).await.unwrap();
    let (mut answers, mut requests) = stream.into_split();
    requests.write_all(first.as_bytes()).await.unwrap();
    let more = async {
        loop {
            tokio::time::sleep(Duration::from_millis(500)).await;
            if requests.write_all(b"x").await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    };
    let mut answer = Vec::new();
    let ended = answers.read_to_end(&mut answer);
    let limit = tokio::time::sleep(Duration::from_secs(seconds));
    tokio::select! {
        _ = ended => {}
        () = more => {}
        () = limit => panic!("still open after {seconds} s"),
    }
    String::from_utf8_lossy(&answer).into_owned()
}

/// A board that asks for everything and reads nothing: how much of it there is to read when it has
/// slept for so long.
async fn sleeper(running: &Running, token: &str) -> usize {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(32 * 1024).unwrap();
    let mut stream = socket.connect(running.service.address()).await.unwrap();
    let head = format!(
        "GET /v1/events?after=0 HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    tokio::time::sleep(Duration::from_secs(22)).await;
    let mut all = Vec::new();
    let read = stream.read_to_end(&mut all);
    // What the kernel held when the hall gave up still comes; the end may be a reset.
    let _ = tokio::time::timeout(Duration::from_secs(5), read)
        .await
        .expect("the stream goes on");
    let text = String::from_utf8_lossy(&all);
    text.matches("event: ticket").count()
}

#[tokio::test]
async fn who_is_slow_is_cut_and_nobody_else_notices() {
    let world = World::new(Sqlite).await.unwrap();
    world.open(TUESDAY).await.close().await;
    world.spoil(&BACKLOG).await;
    let running = Running::over(world).await;
    let hall = &running.hall;
    let token = running.own_token();
    let head =
        format!("GET /v1/waits HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\nx-slow: ");
    let body = format!(
        "PUT /v1/tickets/{} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{{",
        new_id()
    );
    let others = async {
        for _ in 0..20 {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let asked = running.ask(reqwest::Method::GET, "/v1/waits", Some(&token));
            assert_eq!(asked.send().await.unwrap().status(), 200);
        }
    };
    let (_, body, heard, ()) = tokio::join!(
        dribble(&running, head, 13),
        dribble(&running, body, 18),
        sleeper(&running, &token),
        others
    );
    assert!(body.starts_with("HTTP/1.1 408"), "{body:?}");
    assert!(heard < EVENTS, "{heard} events were sent to nobody");
    let _ = take(hall, &["citizens"]).await;
    running.service.stop().await;
}
