//! Tells a phone when what its page shows has changed, for as long as the ticket lives.

use std::convert::Infallible;
use std::time::Duration;

use axum::http::HeaderName;
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream;
use tokio::sync::watch;
use tokio::time::{Interval, MissedTickBehavior, interval, sleep};

use super::StatusSource;
use crate::api::Address;

/// Heartbeat of an unchanged view; after three of them the phone's script takes its stream for dead.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Says to a proxy that it must not keep back what comes (nginx does unless told so).
pub const UNBUFFERED: [(HeaderName, &str); 1] =
    [(HeaderName::from_static("x-accel-buffering"), "no")];

/// Least interval between two looks of one phone: a busy hall changes many times a second.
const MIN_INTERVAL: Duration = Duration::from_secs(1);

/// One phone that listens.
struct Listener<P> {
    places: P,
    address: Address,
    changes: watch::Receiver<i64>,
    beat: Interval,
    /// The mark that was told last.
    told: Option<String>,
    over: bool,
}

/// The marks of what the page shows: at once, at each change, and at each beat.
///
/// While the hall's store does not answer, no mark is told, and the page says that its view is old;
/// the comments of the keep-alive hold the connection meanwhile.
pub(super) fn events<P: StatusSource>(places: P, address: Address) -> impl IntoResponse {
    let mut beat = interval(HEARTBEAT);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let listener = Listener {
        changes: places.changes(),
        places,
        address,
        beat,
        told: None,
        over: false,
    };
    let marks = stream::unfold(listener, async |mut listener| {
        let mark = listener.next().await?;
        Some((Ok::<_, Infallible>(Event::default().data(mark)), listener))
    });
    (UNBUFFERED, Sse::new(marks).keep_alive(KeepAlive::default()))
}

impl<P: StatusSource> Listener<P> {
    /// The next mark to tell; `None` when the ticket is over, or the hall closes.
    async fn next(&mut self) -> Option<String> {
        while !self.over {
            if self.told.is_some() {
                sleep(MIN_INTERVAL).await;
            }
            // The first beat is at once.
            let beats = tokio::select! {
                _ = self.beat.tick() => true,
                changed = self.changes.changed() => changed.map(|()| false).ok()?,
            };
            // Not logged here, or every phone would log it, again and again; the page itself does.
            let Ok(place) = self.places.find(&self.address).await else {
                continue;
            };
            let place = place?;
            self.over = place.state.is_final();
            let mark = place.mark();
            if beats || self.told.as_ref() != Some(&mark) {
                self.told = Some(mark.clone());
                return Some(mark);
            }
        }
        None
    }
}
