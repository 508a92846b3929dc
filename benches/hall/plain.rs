//! The plain way: each ticket a transaction of its own, over a connection of its own.

use std::time::{Duration, Instant};

use sqlx::{AnyConnection, Connection, Executor};

pub(crate) async fn tickets(url: &str, at_once: usize, each: u32) -> (Vec<Duration>, Duration) {
    sqlx::any::install_default_drivers();
    let mut connection = connect(url).await;
    for statement in [
        "CREATE TABLE plain_series (letter TEXT PRIMARY KEY, last BIGINT NOT NULL)",
        "CREATE TABLE plain_tickets (id TEXT PRIMARY KEY, letter TEXT NOT NULL, number BIGINT NOT NULL, at BIGINT NOT NULL)",
        "CREATE TABLE plain_events (seq BIGINT PRIMARY KEY, ticket TEXT NOT NULL, state TEXT NOT NULL)",
        "CREATE TABLE plain_turn (id BIGINT PRIMARY KEY, seq BIGINT NOT NULL)",
        "INSERT INTO plain_turn VALUES (1, 0)",
    ] {
        connection.execute(statement).await.unwrap();
    }
    let mut tasks = tokio::task::JoinSet::new();
    let begun = Instant::now();
    for number in 0..at_once {
        let url = url.to_owned();
        tasks.spawn(async move {
            let mut connection = connect(&url).await;
            let mut took = Vec::new();
            for _ in 0..each {
                let begun = Instant::now();
                ticket(&mut connection, url.starts_with("sqlite"), number).await;
                took.push(begun.elapsed());
            }
            took
        });
    }
    let each = tasks.join_all().await.into_iter().flatten().collect();
    (each, begun.elapsed())
}

async fn connect(url: &str) -> AnyConnection {
    let mut connection = AnyConnection::connect(url).await.unwrap();
    if url.starts_with("sqlite") {
        for statement in [
            "PRAGMA busy_timeout = 10000",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
        ] {
            connection.execute(statement).await.unwrap();
        }
    }
    connection
}

/// The rows that the hall writes for a ticket: number, ticket, event.
async fn ticket(connection: &mut AnyConnection, sqlite: bool, number: usize) {
    let letter = char::from(b'A' + u8::try_from(number).unwrap()).to_string();
    let begin = if sqlite { "BEGIN IMMEDIATE" } else { "BEGIN" };
    connection.execute(begin).await.unwrap();
    let seq: i64 =
        sqlx::query_scalar("UPDATE plain_turn SET seq = seq + 1 WHERE id = 1 RETURNING seq")
            .fetch_one(&mut *connection)
            .await
            .unwrap();
    let last: i64 = sqlx::query_scalar(
        "INSERT INTO plain_series (letter, last) VALUES ($1, 1)
         ON CONFLICT (letter) DO UPDATE SET last = plain_series.last + 1 RETURNING last",
    )
    .bind(&letter)
    .fetch_one(&mut *connection)
    .await
    .unwrap();
    let id = crate::new_id().to_string();
    sqlx::query("INSERT INTO plain_tickets (id, letter, number, at) VALUES ($1, $2, $3, 0)")
        .bind(&id)
        .bind(&letter)
        .bind(last)
        .execute(&mut *connection)
        .await
        .unwrap();
    sqlx::query("INSERT INTO plain_events (seq, ticket, state) VALUES ($1, $2, 'reserved')")
        .bind(seq)
        .bind(&id)
        .execute(&mut *connection)
        .await
        .unwrap();
    connection.execute("COMMIT").await.unwrap();
}
