//! Administration of a hall's tokens.

use jiff::ToSpan;
use zeroize::Zeroizing;

use super::store::{self, MakeToken, RevokeToken};
use super::{Error, KeysError, Role, Store, StoreError, Token, blocking, location};
use crate::catalogue::CounterId;
use crate::clock::Clock;
use crate::config::HallTable;
use crate::files;

/// Longest name of a token, in characters.
const NAME_MAX_CHARS: usize = 40;

/// The tokens in a hall's store, whether the hall runs or not.
pub struct Tokens {
    store: Store,
    clock: Clock,
}

impl Tokens {
    /// Opens the store.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn open(table: &HallTable, clock: Clock) -> Result<Self, Error> {
        let data = table.data.clone();
        blocking(move || Ok(files::folder(&data).map_err(StoreError::from)?)).await?;
        Ok(Self {
            store: Store::open(location(table)).await?,
            clock,
        })
    }

    /// Makes a token, and returns its secret, which is kept nowhere.
    ///
    /// # Errors
    /// [`Error::NotAName`], [`Error::NameTaken`], [`Error::Unreachable`], [`Error::Store`].
    pub async fn new_token(
        &self,
        name: &str,
        role: Role,
        counter: Option<CounterId>,
        days: u16,
    ) -> Result<Zeroizing<String>, Error> {
        if !is_name(name) {
            return Err(Error::NotAName(name.to_owned()));
        }
        let secret = store::tokens::secret().map_err(|_| KeysError::NoRandom)?;
        let now = self.clock.now();
        let token = Token {
            name: name.to_owned(),
            role,
            counter,
            made: now.timestamp(),
            ends: now.saturating_add(i32::from(days).days()).timestamp(),
            revoked: None,
        };
        let hash = store::tokens::hash(&secret);
        self.store.change(MakeToken { token, hash }, &now).await?;
        Ok(secret)
    }

    /// Every token there ever was.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn list(&self) -> Result<Vec<Token>, Error> {
        self.store.tokens().await
    }

    /// Makes every token of a name worthless; how many there were.
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn revoke(&self, name: &str) -> Result<u64, Error> {
        self.end(name, false).await
    }

    /// Makes every token of a name worthless, and everything that was signed under it, visitors' own strips of
    /// earlier days too; how many tokens or keys there were. Also after [`Tokens::revoke`].
    ///
    /// # Errors
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn revoke_stolen(&self, name: &str) -> Result<u64, Error> {
        self.end(name, true).await
    }

    async fn end(&self, name: &str, stolen: bool) -> Result<u64, Error> {
        let name = name.to_owned();
        let revoke = RevokeToken { name, stolen };
        self.store.change(revoke, &self.clock.now()).await
    }
}

/// Whether a token may be called this: a plain word, so that no name draws a line of its own into a list.
fn is_name(name: &str) -> bool {
    let plain = |char: char| char.is_alphanumeric() || matches!(char, '-' | '_' | '.');
    (1..=NAME_MAX_CHARS).contains(&name.chars().count()) && name.chars().all(plain)
}
