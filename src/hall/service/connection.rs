//! Connections: TLS where there is a certificate (`certificate.rs`), and timeouts for slow clients.

use std::future::{Ready, ready};
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::time::Duration;

use axum::Router;
use axum_server::accept::Accept;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use axum_server::{Handle, Server};
use tokio::net::{TcpListener, TcpStream};
use tokio_io_timeout::TimeoutStream;
use tower_http::add_extension::AddExtension;

use super::connections::{Connection, ConnectionRegister, Registered};
use super::descriptors::{self, Descriptors};

/// Timeout of a request's head, and of a TLS handshake.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
/// Write timeout: a client that reads nothing (an event stream without a reader) is cut after it.
const WRITE_TIMEOUT: Duration = Duration::from_secs(20);
/// Read buffer of a connection, in bytes: the longest head of a request.
const READ_BUFFER_BYTES: usize = 32 * 1024;

/// Serves until the handle says stop.
pub(super) async fn serve(
    listener: TcpListener,
    certificate: Option<RustlsConfig>,
    router: Router,
    handle: Handle<SocketAddr>,
    descriptors: Descriptors,
) {
    let open = RegisteringAcceptor(ConnectionRegister::new(descriptors::most_connections()));
    let router = router.into_make_service_with_connect_info::<SocketAddr>();
    let mut server = Server::<SocketAddr>::from_listener(listener)
        .handle(handle)
        .accept_error_handler(move |_, error| descriptors.note(error))
        // With it the time for a request's head begins with the connection.
        .http1_only();
    let _ = server
        .http_builder()
        .http1()
        .timer(hyper_util::rt::TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(READ_BUFFER_BYTES);
    let served = match certificate {
        Some(certificate) => {
            let acceptor = RustlsAcceptor::new(certificate)
                .handshake_timeout(HEAD_TIMEOUT)
                .acceptor(open);
            server.acceptor(acceptor).serve(router).await
        }
        None => server.acceptor(open).serve(router).await,
    };
    if let Err(error) = served {
        tracing::error!(%error, "the hall no longer listens");
    }
}

/// Acceptor that registers each connection and gives it its write timeout.
#[derive(Clone)]
struct RegisteringAcceptor(ConnectionRegister);

impl<S> Accept<TcpStream, S> for RegisteringAcceptor {
    type Stream = Pin<Box<TimeoutStream<Registered<TcpStream>>>>;
    type Service = AddExtension<S, Connection>;
    type Future = Ready<io::Result<(Self::Stream, Self::Service)>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        ready(stream.set_nodelay(true).map(|()| {
            let stream = self.0.register(stream);
            let service = AddExtension::new(service, stream.connection());
            let mut stream = TimeoutStream::new(stream);
            stream.set_write_timeout(Some(WRITE_TIMEOUT));
            (Box::pin(stream), service)
        }))
    }
}
