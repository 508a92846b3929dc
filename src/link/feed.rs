//! What a board hears from its hall: how things stand, then every call, and when nothing is heard.
//!
//! It asks for the state, then listens to the events behind it. When the connection ends it begins
//! again by itself, a little later each time, and not all boards in the same moment.

use std::time::Duration;

use futures_util::{Stream, StreamExt};
use tokio::sync::mpsc;

use super::{AskError, Client};
use crate::api::{Event, Update};
use crate::record::Os;
use crate::record::seal::Entropy as _;

/// Update that a board has not taken yet.
const LINE: usize = 256;
/// The first pause before it is tried again, and the longest.
const PAUSES: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(5));
/// How long after something has happened the queues are asked for.
const SETTLED: Duration = Duration::from_secs(2);

/// Update from a hall, for as long as somebody takes it.
pub fn follow(client: Client) -> impl Stream<Item = Update> + Send {
    let (tell, heard) = mpsc::channel(LINE);
    drop(tokio::spawn(listen(client, tell)));
    tokio_stream::wrappers::ReceiverStream::new(heard)
}

/// Nobody takes the news any more.
struct Gone;

async fn listen(client: Client, tell: mpsc::Sender<Update>) {
    let mut pause = PAUSES.0;
    loop {
        match once(&client, &tell, &mut pause).await {
            Ok(Gone) => return,
            Err(error) => tracing::warn!(%error, "the hall is not heard"),
        }
        if tell.send(Update::Lost).await.is_err() {
            return;
        }
        tokio::time::sleep(pause + jitter(pause)).await;
        pause = (pause * 2).min(PAUSES.1);
    }
}

/// Listens until the connection ends.
async fn once(
    client: &Client,
    tell: &mpsc::Sender<Update>,
    pause: &mut Duration,
) -> Result<Gone, AskError> {
    let calls = client.calls().await?;
    let seq = calls.seq;
    if tell.send(Update::State(calls)).await.is_err() {
        return Ok(Gone);
    }
    let mut events = client.events(seq).await?.bytes_stream();
    *pause = PAUSES.0;
    let mut text = Lines::default();
    let settled = tokio::time::sleep(SETTLED);
    tokio::pin!(settled);
    let mut changed = false;
    loop {
        let some = tokio::select! {
            some = events.next() => some,
            () = tell.closed() => return Ok(Gone),
            () = &mut settled, if changed => {
                changed = false;
                // How many wait is worth less than the calls: a hall that is too busy is let be.
                if let Ok(calls) = client.calls().await
                    && tell.send(Update::Waiting(calls.waiting)).await.is_err()
                {
                    return Ok(Gone);
                }
                continue;
            }
        };
        let over = || AskError::Unreachable("the stream of events has ended".to_owned());
        let bytes = some
            .ok_or_else(over)?
            .map_err(|error| AskError::Unreachable(error.without_url().to_string()))?;
        for message in text.take(&bytes) {
            let Message::Ticket(event) = message else {
                // The hall has begun to count anew.
                return Err(over());
            };
            if !std::mem::replace(&mut changed, true) {
                settled
                    .as_mut()
                    .reset(tokio::time::Instant::now() + SETTLED);
            }
            if tell.send(Update::Event(event)).await.is_err() {
                return Ok(Gone);
            }
        }
    }
}

/// Up to half a pause, so that boards that lost the hall together do not come back together.
fn jitter(pause: Duration) -> Duration {
    let mut random = [0; 1];
    // Without random bytes they come back together: no harm is done.
    let _ = Os.fill(&mut random);
    pause * u32::from(random[0]) / 512
}

enum Message {
    Ticket(Event),
    Reset,
}

/// Server-sent events out of bytes that come in any pieces.
#[derive(Default)]
struct Lines {
    rest: Vec<u8>,
    name: String,
    data: String,
}

impl Lines {
    fn take(&mut self, bytes: &[u8]) -> Vec<Message> {
        self.rest.extend_from_slice(bytes);
        let mut messages = Vec::new();
        while let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.rest.drain(..=end).collect();
            let line = String::from_utf8_lossy(&line);
            let line = line.trim_end_matches(['\r', '\n']);
            if line.is_empty() {
                messages.extend(self.message());
            } else if let Some(name) = line.strip_prefix("event:") {
                name.trim_start().clone_into(&mut self.name);
            } else if let Some(data) = line.strip_prefix("data:") {
                self.data.push_str(data.trim_start());
            }
        }
        messages
    }

    fn message(&mut self) -> Option<Message> {
        let (name, data) = (
            std::mem::take(&mut self.name),
            std::mem::take(&mut self.data),
        );
        match name.as_str() {
            "ticket" => serde_json::from_str(&data).ok().map(Message::Ticket),
            "reset" => Some(Message::Reset),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_come_whole_out_of_any_pieces() {
        let text = ": alive\n\nevent: ticket\nid: 7\ndata: {\"seq\":7,\"at\":0,\"ticket\":\"0197c2f0-0000-7000-8000-000000000001\",\"number\":\"A-041\",\"state\":\"called\",\"counter\":\"tax\",\"stop\":0,\"desk\":\"2\"}\n\nevent: reset\ndata: {}\n\n";
        for size in 1..text.len() {
            let mut lines = Lines::default();
            let pieces = text.as_bytes().chunks(size);
            let messages: Vec<Message> = pieces.flat_map(|piece| lines.take(piece)).collect();
            let [Message::Ticket(event), Message::Reset] = messages.as_slice() else {
                panic!("{} messages in pieces of {size}", messages.len());
            };
            assert_eq!(event.number.to_string(), "A-041");
        }
    }
}
