//! What the phone page sees of the hall: the place at an address, and that something has changed.

use std::sync::Arc;

use tokio::sync::watch;

use crate::api::Address;
use crate::config::Config;
use crate::fault::Trouble;
use crate::hall::Hall;
use crate::locale::Locales;
use crate::web::{Place, Places, Speech, Unavailable};

/// A hall, as far as phones see it.
#[derive(Clone)]
pub(super) struct Phones {
    pub(super) hall: Hall,
    pub(super) newest: watch::Receiver<i64>,
}

impl Places for Phones {
    async fn find(&self, address: &Address) -> Result<Option<Place>, Unavailable> {
        let found = self.hall.place(address).await;
        let found = found.map_err(|error| Unavailable(error.to_string()))?;
        Ok(found.map(|(standing, stops, ahead)| Place {
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
///
/// # Errors
/// Languages that cannot be read.
pub(super) fn speech(config: &Config, hall: &Hall) -> Result<Option<Arc<Speech>>, Trouble> {
    if config.hall.public.is_none() {
        return Ok(None);
    }
    let folder = config.path(&config.content.locales);
    let locales =
        Locales::load(&folder, &config.path(&config.content.fonts)).map_err(|faults| {
            let what = faults.iter().map(ToString::to_string).collect::<Vec<_>>();
            Trouble::yours(
                what.join("\n"),
                "mend the languages; `annai check` names every fault",
            )
        })?;
    let counters = hall.counters().to_vec();
    Ok(Some(Arc::new(Speech::new(
        locales,
        counters,
        config.hall.name.clone(),
    ))))
}
