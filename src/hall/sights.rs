//! Which strips were read today: in memory alone, forgotten at closing.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;

use super::{Error, Hall, KeysError};
use crate::api::FirstSight;
use crate::catalogue::CounterId;
use crate::record::seal::NoEntropy;
use crate::record::seen::{Seen, Sight};
use crate::record::{Minute, Os, VisitId};

impl Hall {
    /// Notes that a counter has read a strip. The first sight of the day, when it was read before.
    ///
    /// # Errors
    /// [`Error::NoSuchCounter`], [`Error::Keys`]; [`Error::Unreachable`], [`Error::Store`].
    pub async fn note_sight(
        &self,
        counter: &CounterId,
        visit: VisitId,
        strip: [u8; 4],
    ) -> Result<Option<FirstSight>, Error> {
        let shared = &self.shared;
        let sight = Sight {
            counter: self.counter(counter)?.code,
            minute: Minute::of(shared.clock.now().timestamp()),
        };
        let day = self.day().await?.date;
        let first = shared.sights.note(day, visit, strip, sight);
        let first = first.map_err(|_| KeysError::NoRandom)?;
        let counter_of = |code| shared.counters.iter().find(|counter| counter.code == code);
        Ok(first.and_then(|first| {
            Some(FirstSight {
                counter: counter_of(first.counter)?.id.clone(),
                at: first.minute.timestamp().as_millisecond(),
            })
        }))
    }
}

/// The strips that were read on one business day.
#[derive(Default)]
pub(super) struct Sights(Mutex<Option<(Date, Seen)>>);

impl fmt::Debug for Sights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sights").finish_non_exhaustive()
    }
}

impl Sights {
    /// Notes a strip; the first sight of the day, when it was seen before.
    pub(super) fn note(
        &self,
        day: Date,
        visit: VisitId,
        strip: [u8; 4],
        sight: Sight,
    ) -> Result<Option<Sight>, NoEntropy> {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let of_today = seen.take().filter(|(of, _)| *of == day);
        let (_, today) = seen.insert(match of_today {
            Some(today) => today,
            None => (day, Seen::new(&mut Os)?),
        });
        Ok(today.note(visit, strip, sight))
    }

    /// The day is over.
    pub(super) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
