//! The open connections, and which of them make room when there are too many.
//!
//! A connection holds a descriptor before a byte was sent over it, so limits of requests do not bound how many
//! there are. Beyond the cap the oldest of the least standing is closed: first one that has asked nothing, then one that asked
//! without a good token. One with a good token is never closed for another: kiosks, boards and stations go on.

use std::collections::BTreeMap;
use std::future::Future as _;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

/// What a connection has shown of who is at its other end, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ConnectionRank {
    /// No whole head of a request yet.
    Silent,
    /// A request, without a good token.
    Asked,
    /// A request with a good token.
    Trusted,
}

/// Register of the open connections.
#[derive(Clone)]
pub(super) struct ConnectionRegister {
    open: Arc<Mutex<OpenConnections>>,
    most: usize,
}

#[derive(Default)]
struct OpenConnections {
    /// Serial of the next connection.
    next: u64,
    /// By standing and serial: the first is the one that makes room.
    closing: BTreeMap<(ConnectionRank, u64), CancellationToken>,
}

/// A connection's place in the register, in the extensions of its requests.
#[derive(Clone)]
pub(super) struct Connection {
    connections: ConnectionRegister,
    serial: u64,
}

/// A stream that ends when its connection must make room, and gives its place back when it is dropped.
pub(super) struct Registered<S> {
    stream: S,
    connection: Connection,
    closed: Pin<Box<WaitForCancellationFutureOwned>>,
}

impl ConnectionRegister {
    /// `most` is the cap of open connections, at least 1.
    pub(super) fn new(most: usize) -> Self {
        Self {
            open: Arc::default(),
            most,
        }
    }

    /// Registers a connection. If there are too many then, another one makes room; the new one itself where all the
    /// others are trusted.
    pub(super) fn register<S>(&self, stream: S) -> Registered<S> {
        let closing = CancellationToken::new();
        let mut open = self.open();
        let serial = open.next;
        open.next += 1;
        let full = open.closing.len() >= self.most;
        // The new one had no time yet to ask: one that has asked goes before it.
        let oldest = open.closing.first_entry();
        let oldest = oldest.filter(|oldest| oldest.key().0 != ConnectionRank::Trusted);
        if full && oldest.is_none() {
            closing.cancel();
        } else {
            if let Some(oldest) = oldest.filter(|_| full) {
                oldest.remove().cancel();
            }
            let place = (ConnectionRank::Silent, serial);
            let _ = open.closing.insert(place, closing.clone());
        }
        Registered {
            stream,
            connection: Connection {
                connections: self.clone(),
                serial,
            },
            closed: Box::pin(closing.cancelled_owned()),
        }
    }

    fn open(&self) -> MutexGuard<'_, OpenConnections> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl OpenConnections {
    /// Takes a connection out; `None` when it had to make room already.
    fn take(&mut self, serial: u64) -> Option<(ConnectionRank, CancellationToken)> {
        let standings = [
            ConnectionRank::Silent,
            ConnectionRank::Asked,
            ConnectionRank::Trusted,
        ];
        let mut taken = standings
            .into_iter()
            .filter_map(|standing| Some((standing, self.closing.remove(&(standing, serial))?)));
        taken.next()
    }
}

impl Connection {
    /// Notes what its requests have shown. A standing once reached is kept.
    pub(super) fn raise(&self, to: ConnectionRank) {
        let mut open = self.connections.open();
        if let Some((standing, closing)) = open.take(self.serial) {
            let _ = open
                .closing
                .insert((standing.max(to), self.serial), closing);
        }
    }
}

/// Notes that a connection has asked something.
pub(super) async fn note(request: Request, next: Next) -> Response {
    raise(&request, ConnectionRank::Asked);
    next.run(request).await
}

/// Notes what a request has shown of its connection.
pub(super) fn raise(request: &Request, to: ConnectionRank) {
    if let Some(connection) = request.extensions().get::<Connection>() {
        connection.raise(to);
    }
}

impl<S> Registered<S> {
    pub(super) fn connection(&self) -> Connection {
        self.connection.clone()
    }

    fn must_close(&mut self, context: &mut Context<'_>) -> bool {
        self.closed.as_mut().poll(context).is_ready()
    }
}

impl<S> Drop for Registered<S> {
    fn drop(&mut self) {
        drop(
            self.connection
                .connections
                .open()
                .take(self.connection.serial),
        );
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Registered<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        // A server reads on while it answers, to hear that a client went away: so it hears this too.
        if self.must_close(context) {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Registered<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closed<S>(registered: &[Registered<S>]) -> Vec<usize> {
        let is_closed = |one: &Registered<S>| {
            let Connection {
                connections,
                serial,
            } = &one.connection;
            let open = connections.open();
            open.closing.keys().all(|(_, open)| open != serial)
        };
        let closed = registered.iter().zip(0..).filter(|(one, _)| is_closed(one));
        closed.map(|(_, nth)| nth).collect()
    }

    #[test]
    fn the_oldest_of_the_least_standing_makes_room() {
        let connections = ConnectionRegister::new(3);
        let mut open: Vec<_> = (0..3).map(|_| connections.register(())).collect();
        open[0].connection().raise(ConnectionRank::Trusted);
        open[1].connection().raise(ConnectionRank::Asked);
        open.push(connections.register(()));
        assert_eq!(closed(&open), [2], "it has said nothing");
        open[3].connection().raise(ConnectionRank::Asked);
        open.push(connections.register(()));
        assert_eq!(closed(&open), [1, 2], "all the others have asked");
        open[3].connection().raise(ConnectionRank::Trusted);
        open[4].connection().raise(ConnectionRank::Trusted);
        open.push(connections.register(()));
        assert_eq!(closed(&open), [1, 2, 5], "all the others are trusted");
    }

    #[test]
    fn one_that_ended_is_not_counted_and_one_that_shows_less_keeps_its_standing() {
        let connections = ConnectionRegister::new(2);
        let first = connections.register(());
        first.connection().raise(ConnectionRank::Trusted);
        first.connection().raise(ConnectionRank::Asked);
        drop(connections.register(()));
        let open = [first, connections.register(()), connections.register(())];
        assert_eq!(closed(&open), [1]);
    }
}
