//! The event feed of a hall: how things stand, then every event, and when nothing is heard.
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

/// Capacity of the channel to the listener; beyond it the stream waits (back-pressure).
const CHANNEL_CAPACITY: usize = 256;
/// Longest event of the stream, in bytes. The hall's have a few hundred.
const EVENT_MAX_BYTES: usize = 64 * 1024;
/// Backoff of retries: the first pause, and the longest.
const BACKOFF: (Duration, Duration) = (Duration::from_millis(500), Duration::from_secs(5));
/// Delay after an event until the queues are counted again.
const RECOUNT_DELAY: Duration = Duration::from_secs(2);

/// Updates from a hall, for as long as the stream is read.
pub fn follow(client: Client) -> impl Stream<Item = Update> + Send {
    let (tell, heard) = mpsc::channel(CHANNEL_CAPACITY);
    drop(tokio::spawn(listen(client, tell)));
    tokio_stream::wrappers::ReceiverStream::new(heard)
}

/// The stream is not read any more.
struct Gone;

async fn listen(client: Client, tell: mpsc::Sender<Update>) {
    let mut pause = BACKOFF.0;
    loop {
        match once(&client, &tell, &mut pause).await {
            Ok(Gone) => return,
            Err(error) => tracing::warn!(%error, "the hall is not heard"),
        }
        if tell.send(Update::Lost).await.is_err() {
            return;
        }
        tokio::time::sleep(pause + jitter(pause)).await;
        pause = (pause * 2).min(BACKOFF.1);
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
    *pause = BACKOFF.0;
    let mut parser = Parser::default();
    let settled = tokio::time::sleep(RECOUNT_DELAY);
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
        let events = parser.push(&bytes);
        for event in events.map_err(|error| AskError::Unreachable(error.to_string()))? {
            let StreamEvent::Ticket(event) = event else {
                return Err(over());
            };
            if !std::mem::replace(&mut changed, true) {
                settled
                    .as_mut()
                    .reset(tokio::time::Instant::now() + RECOUNT_DELAY);
            }
            if tell.send(Update::Event(*event)).await.is_err() {
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

/// One event of the stream.
#[derive(Debug)]
enum StreamEvent {
    Ticket(Box<Event>),
    /// The hall has begun to count anew.
    Reset,
}

/// An event of the stream is longer than any that a hall sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an event of the stream is longer than {EVENT_MAX_BYTES} bytes")]
struct EventTooLong;

/// Parser of server-sent events that come in pieces of any size; its buffer is bounded.
#[derive(Default)]
struct Parser {
    /// The bytes after the last line break.
    line: Vec<u8>,
    name: String,
    data: String,
}

impl Parser {
    /// Takes a piece; the events that it completes.
    fn push(&mut self, bytes: &[u8]) -> Result<Vec<StreamEvent>, EventTooLong> {
        let mut events = Vec::new();
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            if self.line.len() + self.data.len() + piece.len() > EVENT_MAX_BYTES {
                return Err(EventTooLong);
            }
            self.line.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                let line = std::mem::take(&mut self.line);
                events.extend(self.end_line(&line));
            }
        }
        Ok(events)
    }

    fn end_line(&mut self, line: &[u8]) -> Option<StreamEvent> {
        let line = String::from_utf8_lossy(line);
        let line = line.trim_end_matches(['\r', '\n']);
        if line.is_empty() {
            return self.end_event();
        }
        if let Some(name) = line.strip_prefix("event:") {
            name.trim_start().clone_into(&mut self.name);
        } else if let Some(data) = line.strip_prefix("data:") {
            self.data.push_str(data.trim_start());
        }
        // Comments, ids and whatever a later hall adds are passed over.
        None
    }

    fn end_event(&mut self) -> Option<StreamEvent> {
        let (name, data) = (
            std::mem::take(&mut self.name),
            std::mem::take(&mut self.data),
        );
        match name.as_str() {
            "ticket" => serde_json::from_str(&data).ok().map(StreamEvent::Ticket),
            "reset" => Some(StreamEvent::Reset),
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
            let mut parser = Parser::default();
            let pieces = text.as_bytes().chunks(size);
            let events: Vec<StreamEvent> = pieces
                .flat_map(|piece| parser.push(piece).unwrap())
                .collect();
            let [StreamEvent::Ticket(event), StreamEvent::Reset] = events.as_slice() else {
                panic!("{} events in pieces of {size}", events.len());
            };
            assert_eq!(event.number.to_string(), "A-041");
        }
    }

    /// Feeds a piece again and again; how many bytes it took until the parser refused.
    fn fill(first: &str, piece: &str) -> usize {
        let mut parser = Parser::default();
        let _ = parser.push(first.as_bytes()).unwrap();
        let mut taken = 0;
        while parser.push(piece.as_bytes()).is_ok() {
            taken += piece.len();
            assert!(taken <= 2 * EVENT_MAX_BYTES, "nothing stops it");
        }
        taken
    }

    #[test]
    fn a_stream_without_an_end_fills_no_memory() {
        assert!(
            fill("data: ", "x") > EVENT_MAX_BYTES / 2,
            "a line that does not end"
        );
        assert!(
            fill("", "data: xxxxxxxxxx\n") > 0,
            "an event that does not end"
        );
    }

    #[test]
    fn many_small_events_in_one_piece_are_no_long_one() {
        let beats = ": alive\n\n".repeat(EVENT_MAX_BYTES);
        assert!(Parser::default().push(beats.as_bytes()).unwrap().is_empty());
    }
}
