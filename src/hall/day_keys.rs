//! What the hall tells of its keys: whose signatures are believed, whom strips are sealed to.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::ToSpan;
use zeroize::Zeroizing;

use super::keys::{DayKeys, to_safe};
use super::store::Sign;
use super::{Error, Hall, StoreError, blocking};
use crate::catalogue::CounterId;
use crate::clock::Clock;
use crate::config::HallTable;
use crate::files;
use crate::record::{Keyring, Minute, SignerPublic, Trust};

/// Takes the root key out of a hall's folder into a file for a safe; the hall may sign lists in its place for some
/// days. With a file that came from the safe, the days begin anew. A hall that runs goes on as before until it is
/// started again.
///
/// # Errors
/// [`Error::Keys`]: a file that cannot be read or written, or another root's.
pub async fn root_to_safe(
    table: &HallTable,
    safe: PathBuf,
    days: u16,
    clock: &Clock,
) -> Result<(), Error> {
    let data = table.data.clone();
    let until = clock.now().saturating_add(i32::from(days).days());
    let until = Minute::of(until.timestamp());
    blocking(move || {
        files::folder(&data).map_err(StoreError::from)?;
        Ok(to_safe(&data, &safe, until)?)
    })
    .await
}

impl Hall {
    /// A kiosk, or the station of a counter, signs strips with this key from now on. `name` is that of
    /// its token.
    ///
    /// # Errors
    /// [`Error::NoSuchCounter`], [`Error::TooManyKeys`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn sign(
        &self,
        name: String,
        counter: Option<CounterId>,
        public: &SignerPublic,
    ) -> Result<(), Error> {
        if let Some(counter) = &counter {
            let _ = self.counter(counter)?;
        }
        self.change(Sign {
            kiosk: name,
            counter,
            public: hex::encode(public.to_bytes()),
        })
        .await
    }

    /// The keys of today. Made when the hall opens; the same ones after a restart.
    ///
    /// # Errors
    /// [`Error::Closed`] when the day is over or has not begun; [`Error::Keys`], after which a sheet
    /// comes without strips and says so; [`Error::Unreachable`], [`Error::Store`].
    pub async fn keys(&self) -> Result<Arc<DayKeys>, Error> {
        let (day, until) = self.serving().await?;
        let signers = self.signers().await?;
        let now = self.shared.clock.now();
        self.with_keys(move |keys| keys.today(day, &now, &until, signers))
            .await
    }

    /// The keys at any hour: while the hall serves as [`Hall::keys`], else without any counter, for
    /// the visitor's own strip alone.
    ///
    /// # Errors
    /// [`Error::Keys`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn keys_at_any_hour(&self) -> Result<Arc<DayKeys>, Error> {
        match self.keys().await {
            Err(Error::Closed { .. }) => {
                let now = self.shared.clock.now();
                let signers = self.signers().await?;
                let keys = self.with_keys(move |keys| keys.after_hours(&now, signers));
                Ok(Arc::new(keys.await?))
            }
            keys => keys,
        }
    }

    /// Whose signatures are believed today, and, while the hall serves, whom strips can be sealed
    /// to.
    ///
    /// # Errors
    /// As [`Hall::keys_at_any_hour`].
    pub async fn trust(&self) -> Result<Trust, Error> {
        Ok(self.keys_at_any_hour().await?.trust.clone())
    }

    /// A counter's secret key of today as a keyring file, with which its strips are read: for the
    /// counter itself, and for a tour's throw-away keys. A kiosk has no use for it.
    ///
    /// # Errors
    /// [`Error::NoSuchCounter`], and as [`Hall::keys`].
    pub async fn keyring(&self, counter: &CounterId) -> Result<Zeroizing<String>, Error> {
        let counter = self.counter(counter)?;
        let (day, until) = self.serving().await?;
        let signers = self.signers().await?;
        let now = self.shared.clock.now();
        let id = counter.id.clone();
        let keyring = self.with_keys(move |keys| keys.keyring(&id, day, &now, &until, signers));
        Ok(keyring.await?.to_toml())
    }

    /// Whose signatures are believed, as a keyring file without a counter's key: enough to read a
    /// visitor's own strip, at any hour.
    ///
    /// # Errors
    /// As [`Hall::keys_at_any_hour`].
    pub async fn trust_keyring(&self) -> Result<Zeroizing<String>, Error> {
        let keys = self.keys_at_any_hour().await?;
        let keyring = Keyring {
            root: keys.root.clone(),
            trust: keys.signed_trust.clone(),
            at: None,
            counters: Vec::new(),
            stub: None,
        };
        Ok(keyring.to_toml())
    }
}
