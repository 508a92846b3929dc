//! The open streams of phones: how many there may be for a ticket, from a client, and in all.
//!
//! A stream holds a descriptor for as long as its page is open. The newest page of a ticket is
//! most likely in use, so the oldest stream of a ticket makes room for it: a phone that changed its
//! network leaves streams behind that look alive for many minutes. The first stream of a ticket is the
//! ticket's own, or the phones of a full lobby behind one address would shut each other out; the others
//! count for their client.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::{Body, Bytes};
use axum::response::Response;
use futures_util::StreamExt as _;
use futures_util::stream::unfold;
use tokio_util::sync::CancellationToken;

use crate::api::Address;
use crate::config::Network;

/// Most streams of one ticket.
const TICKET_STREAMS: usize = 3;
/// Most streams of one client, beyond the first of each ticket.
const CLIENT_STREAMS: usize = 20;
/// What a stream that makes room says last: its page then asks by itself.
const REPLACED: &[u8] = b"event: replaced\ndata: 1\n\n";

/// Register of the open streams.
#[derive(Clone)]
pub(super) struct Streams {
    open: Arc<Mutex<OpenStreams>>,
    most: usize,
}

#[derive(Default)]
struct OpenStreams {
    /// Serial of the next stream.
    next: u64,
    /// By serial: the oldest first.
    streams: BTreeMap<u64, Stream>,
}

struct Stream {
    address: Address,
    client: Network,
    /// Whether it is the first one of its ticket.
    first: bool,
    replaced: CancellationToken,
}

/// An open stream's place in the register; it is free again when this is dropped.
pub(super) struct Seat {
    streams: Streams,
    serial: u64,
    replaced: CancellationToken,
}

impl Streams {
    /// `most` is the cap of streams in all.
    pub(super) fn new(most: usize) -> Self {
        Self {
            open: Arc::default(),
            most,
        }
    }

    /// A place for a stream of this ticket; `None` when the client or the hall has as many as it may.
    pub(super) fn take(&self, address: &Address, client: Network) -> Option<Seat> {
        let mut open = self.open();
        let of_ticket: Vec<u64> = open
            .streams
            .iter()
            .filter(|(_, stream)| stream.address == *address)
            .map(|(serial, _)| *serial)
            .collect();
        let first = of_ticket.is_empty();
        let replaces = of_ticket.len() >= TICKET_STREAMS;
        let others = open.streams.values();
        let others = others.filter(|stream| !stream.first && stream.client == client);
        let client_full = !first && others.count() >= CLIENT_STREAMS;
        if !replaces && (client_full || open.streams.len() >= self.most) {
            return None;
        }
        if replaces
            && let Some(oldest) = of_ticket.first()
            && let Some(oldest) = open.streams.remove(oldest)
        {
            oldest.replaced.cancel();
        }
        let serial = open.next;
        open.next += 1;
        let replaced = CancellationToken::new();
        let stream = Stream {
            address: address.clone(),
            client,
            first,
            replaced: replaced.clone(),
        };
        let _ = open.streams.insert(serial, stream);
        Some(Seat {
            streams: self.clone(),
            serial,
            replaced,
        })
    }

    fn open(&self) -> MutexGuard<'_, OpenStreams> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seat {
    /// The response, whose body keeps this place while the client reads it, and ends when the
    /// place is needed for a newer stream.
    pub(super) fn around(self, response: Response) -> Response {
        response.map(|body| {
            let parts = unfold((body.into_data_stream(), Some(self)), async |(mut body, seat)| {
                let seat = seat?;
                tokio::select! {
                    () = seat.replaced.cancelled() => Some((Ok(Bytes::from_static(REPLACED)), (body, None))),
                    part = body.next() => part.map(|part| (part, (body, Some(seat)))),
                }
            });
            Body::from_stream(parts)
        })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let _ = self.streams.open().streams.remove(&self.serial);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticket(nth: usize) -> Address {
        format!("{nth:026}").parse().unwrap()
    }

    fn client(nth: u32) -> Network {
        Network::around(std::net::IpAddr::V4(nth.into()), 32)
    }

    #[test]
    fn the_fourth_page_of_a_ticket_ends_the_first() {
        let streams = Streams::new(100);
        let seats: Vec<Seat> = (0..4)
            .map(|nth| streams.take(&ticket(1), client(nth)).unwrap())
            .collect();
        let replaced: Vec<bool> = seats
            .iter()
            .map(|seat| seat.replaced.is_cancelled())
            .collect();
        assert_eq!(replaced, [true, false, false, false]);
        assert_eq!(streams.open().streams.len(), 3);
    }

    #[test]
    fn a_full_lobby_behind_one_address_has_a_stream_for_each_ticket() {
        let streams = Streams::new(600);
        let first: Vec<_> = (0..500)
            .map(|nth| streams.take(&ticket(nth), client(1)))
            .collect();
        assert!(first.iter().all(Option::is_some));
        let more: Vec<_> = (0..40)
            .map(|nth| streams.take(&ticket(nth), client(1)))
            .collect();
        assert_eq!(more.iter().flatten().count(), CLIENT_STREAMS);
        assert!(
            streams.take(&ticket(99), client(2)).is_some(),
            "another client"
        );
        drop(more);
        assert!(
            streams.take(&ticket(99), client(1)).is_some(),
            "there is room again"
        );
    }

    #[test]
    fn a_full_hall_takes_no_more_tickets_and_a_ticket_may_still_change_its_page() {
        let streams = Streams::new(4);
        let _seats: Vec<_> = (0..4)
            .map(|nth| streams.take(&ticket(nth / 3), client(1)))
            .collect();
        assert!(streams.take(&ticket(7), client(2)).is_none());
        let newest = streams.take(&ticket(0), client(1));
        assert!(newest.is_some(), "its oldest ends");
        assert_eq!(streams.open().streams.len(), 4);
    }
}
