//! The hall's certificate: read at the start, and again when its files change or at SIGHUP.

use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum_server::tls_rustls::RustlsConfig;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::config::Certificate;

/// Interval at which the files are looked at.
const LOOK_INTERVAL: Duration = Duration::from_secs(20);

/// A certificate with its key, from PEM files.
pub(super) async fn read(files: &Certificate) -> io::Result<RustlsConfig> {
    let config = RustlsConfig::from_pem_file(&files.chain, &files.key).await?;
    speak_http_1(&config);
    Ok(config)
}

/// Serves the certificate that the files hold now, until it is stopped. One that cannot be used is logged, and
/// the one before it is served on.
pub(super) async fn renew(config: RustlsConfig, files: Certificate, stopped: CancellationToken) {
    let mut hangup = match signal(SignalKind::hangup()) {
        Ok(hangup) => Some(hangup),
        Err(error) => {
            tracing::warn!(%error, "SIGHUP is not heard; the certificate is read again when its files change");
            None
        }
    };
    let mut served = state(&files).await;
    loop {
        let told = async {
            match &mut hangup {
                Some(hangup) => hangup.recv().await,
                None => std::future::pending().await,
            }
        };
        let asked = tokio::select! {
            () = stopped.cancelled() => return,
            _ = told => true,
            () = tokio::time::sleep(LOOK_INTERVAL) => false,
        };
        // Taken before the files are read: what changes meanwhile is seen the next time.
        let found = state(&files).await;
        if !asked && found == served {
            continue;
        }
        served = found;
        match read(&files).await {
            Ok(new) => {
                config.reload_from_config(new.get_inner());
                tracing::info!("the hall's certificate was read again");
            }
            Err(error) => tracing::error!(
                %error,
                "the hall's new certificate cannot be used, and the one before it is served on; see that `certificate` in [hall] names PEM files that belong together"
            ),
        }
    }
}

/// Only HTTP/1.1 is spoken, so nothing else is offered: a browser would take it.
fn speak_http_1(config: &RustlsConfig) {
    let mut offered = (*config.get_inner()).clone();
    offered.alpn_protocols = vec![b"http/1.1".to_vec()];
    config.reload_from_config(Arc::new(offered));
}

/// What changes when a file is written or replaced; links are followed, for programs that renew certificates
/// move a link.
async fn state(files: &Certificate) -> [Option<(u64, u64, i64, i64)>; 2] {
    let one = async |path: &Path| {
        let found = tokio::fs::metadata(path).await.ok()?;
        Some((found.ino(), found.size(), found.mtime(), found.mtime_nsec()))
    };
    [one(&files.chain).await, one(&files.key).await]
}
