//! What belongs to one kiosk: the tickets that it made, the numbers that it leased, its token.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::store::{Lease, StoreStamp};
use super::{Error, Hall, Issued, Token};
use crate::api::{BlockRequest, NumberBlock, TicketRequest};
use crate::ticket::Id;

impl Hall {
    /// A number for a visit at the kiosk with a token of this name; see [`Hall::issue`].
    ///
    /// # Errors
    /// As [`Hall::issue`]; [`Error::OtherKiosk`].
    pub(super) async fn issue_at(
        &self,
        kiosk: Option<&str>,
        id: Id,
        request: TicketRequest,
    ) -> Result<Issued, Error> {
        self.check_owner(kiosk, id).await?;
        self.issue_by(kiosk.map(str::to_owned), id, request).await
    }

    /// Whether the kiosk with a token of this name may do something with a ticket: only with its own. Without
    /// a name it is an administrator, who may.
    ///
    /// # Errors
    /// [`Error::OtherKiosk`], [`Error::Unreachable`], [`Error::Store`].
    pub(super) async fn check_owner(&self, kiosk: Option<&str>, id: Id) -> Result<(), Error> {
        let Some(kiosk) = kiosk else {
            return Ok(());
        };
        match self.shared.store.owner(id).await? {
            Some(owner) if owner != kiosk => Err(Error::OtherKiosk(id)),
            // One of before this was written down, or none at all, which is said elsewhere.
            _ => Ok(()),
        }
    }

    /// Every token there ever was.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub(super) async fn tokens(&self) -> Result<Vec<Token>, Error> {
        self.shared.store.tokens().await
    }

    /// Which of these tokens are good now, each by its name and the moment when it was made.
    pub(super) fn good<'t>(
        &self,
        tokens: impl Iterator<Item = &'t Token>,
    ) -> BTreeSet<(String, Timestamp)> {
        let now = self.shared.clock.now().timestamp();
        let good = tokens.filter(|token| token.is_good(now));
        good.map(|token| (token.name.clone(), token.made)).collect()
    }

    /// What tells a change of the store, so that one that lies still need not be asked; `None` where only asking tells.
    pub(super) fn store_stamp(&self) -> Option<StoreStamp> {
        self.shared.store.stamp()
    }

    /// Blocks of numbers for a kiosk to give while it cannot reach the hall. A block asked for again is the
    /// same numbers. A series that has no whole block left lends nothing, nor does one of which the kiosk has
    /// had enough for a day. `kiosk` is the name of its token, `holder` how it calls itself.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn lease(
        &self,
        kiosk: &str,
        holder: String,
        blocks: Vec<BlockRequest>,
    ) -> Result<Vec<NumberBlock>, Error> {
        let blocks = blocks.iter().map(|block| (block.series, block.nth));
        self.change(Lease {
            kiosk: kiosk.to_owned(),
            holder,
            blocks: blocks.collect(),
        })
        .await
    }
}
