//! What the phone page sees of the hall: the place at an address, and that something has changed.

use std::sync::Arc;

use tokio::sync::watch;

use crate::api::Address;
use crate::config::{City, HallTable};
use crate::hall::Hall;
use crate::locale::Locales;
use crate::web::{PhoneSpeech, StatusSource, TicketStatus, Unavailable};

/// A hall, as far as phones see it.
#[derive(Clone)]
pub(super) struct Phones {
    pub(super) hall: Hall,
    pub(super) newest: watch::Receiver<i64>,
}

impl StatusSource for Phones {
    async fn find(&self, address: &Address) -> Result<Option<TicketStatus>, Unavailable> {
        let found = self.hall.place(address).await;
        let found = found.map_err(|error| Unavailable(error.to_string()))?;
        Ok(found.map(|(standing, stops, ahead)| TicketStatus {
            number: standing.number,
            state: standing.state,
            stop: standing.stop,
            stops,
            before: ahead.before,
            wait: ahead.wait.into(),
            desk: standing.desk,
            version: u64::try_from(standing.seq).unwrap_or(0),
        }))
    }

    fn changes(&self) -> watch::Receiver<i64> {
        self.newest.clone()
    }
}

/// What the phone page speaks with; `None` when no phone can reach the hall.
pub(super) fn speech(
    city: &City,
    table: &HallTable,
    hall: &Hall,
    locales: Option<&Locales>,
) -> Option<Arc<PhoneSpeech>> {
    let _ = table.public.as_ref()?;
    let counters = hall.counters().to_vec();
    let name = city.name.clone();
    Some(Arc::new(PhoneSpeech::new(locales?.clone(), counters, name)))
}
