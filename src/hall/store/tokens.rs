//! Who may ask the hall: tokens by role; the keys with which kiosks sign, and the one of the halls.
//!
//! A token is 32 random bytes in hex. The store keeps its SHA-256 only, so the store, or a copy of it,
//! opens nothing.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::AnyConnection;
use sqlx::Row as _;
use zeroize::Zeroizing;

use super::rows::{self, parsed};
use super::write_tx::WriteTx;
use super::writer::Change;
use crate::catalogue::CounterId;
use crate::hall::error::Error;
use crate::record::seal::{self, Entropy as _, NoEntropy};
use crate::record::{Os, SignerPublic};

/// Most signing keys of one kiosk, ever: each goes into every trust list, and a kiosk makes one a year,
/// or when it has lost its disk.
const MOST_KEYS: i64 = 32;

/// Role of a token: what its holder may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// A kiosk: takes numbers, hands them over, gives them up.
    Kiosk,
    /// The station of one counter: calls and serves there.
    Station,
    /// A board: sees who is called and how many wait.
    Board,
    /// Administrators: everything.
    Admin,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Kiosk, Self::Station, Self::Board, Self::Admin];

    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Station => "station",
            Self::Board => "board",
            Self::Admin => "admin",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Role {
    type Err = NotARole;

    fn from_str(text: &str) -> Result<Self, NotARole> {
        let mut all = Self::ALL.into_iter();
        all.find(|role| role.as_str() == text).ok_or(NotARole)
    }
}

/// A word that is no role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a role is one of: kiosk, station, board, admin")]
pub struct NotARole;

/// Token as the store knows it: without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is called.
    pub name: String,
    /// What its holder may ask.
    pub role: Role,
    /// A station's counter.
    pub counter: Option<CounterId>,
    /// When it was made.
    pub made: Timestamp,
    /// From then on it is worth nothing.
    pub ends: Timestamp,
    /// When it was revoked.
    pub revoked: Option<Timestamp>,
}

impl Token {
    /// Whether it still opens anything.
    #[must_use]
    pub fn is_good(&self, now: Timestamp) -> bool {
        self.revoked.is_none() && now < self.ends
    }
}

/// A new secret of 64 hex digits.
pub(in crate::hall) fn secret() -> Result<Zeroizing<String>, NoEntropy> {
    let mut random = Zeroizing::new([0; 32]);
    Os.fill(random.as_mut_slice())?;
    Ok(Zeroizing::new(hex::encode(random.as_slice())))
}

/// What the store keeps of a secret.
pub(in crate::hall) fn hash(secret: &str) -> String {
    hex::encode(seal::fingerprint(secret.as_bytes()))
}

/// The moment of the revocation of a key of which nothing is believed.
const NEVER_BELIEVED: i64 = 0;

/// Makes a token known. A good one of the same name must be revoked first.
pub(in crate::hall) struct MakeToken {
    pub(in crate::hall) token: Token,
    pub(in crate::hall) hash: String,
}

impl Change for MakeToken {
    type Answer = ();

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<(), Error> {
        let token = &self.token;
        let same: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM tokens WHERE name = $1 AND revoked IS NULL AND ends > $2",
        )
        .bind(&token.name)
        .bind(tx.now_millis())
        .fetch_one(tx.read())
        .await?;
        if same > 0 {
            return Err(Error::NameTaken(token.name.clone()));
        }
        let _ = sqlx::query(
            "INSERT INTO tokens (hash, name, role, counter, made, ends) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(&self.hash)
        .bind(&token.name)
        .bind(token.role.as_str())
        .bind(token.counter.as_ref().map(CounterId::as_str))
        .bind(token.made.as_millisecond())
        .bind(token.ends.as_millisecond())
        .execute(tx.write())
        .await?;
        Ok(())
    }
}

/// Makes every token of a name worthless; how many there were. Its signing keys are denied from now on: what
/// they signed for counters is believed no more, and visitors' own strips only if they were signed before.
pub(in crate::hall) struct RevokeToken {
    pub(in crate::hall) name: String,
    /// Its keys are in other hands, which may date a strip back: nothing that they signed is believed, visitors'
    /// own strips of earlier days neither.
    pub(in crate::hall) stolen: bool,
}

impl Change for RevokeToken {
    type Answer = u64;

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<u64, Error> {
        let revoked =
            sqlx::query("UPDATE tokens SET revoked = $1 WHERE name = $2 AND revoked IS NULL")
                .bind(tx.now_millis())
                .bind(&self.name)
                .execute(tx.write())
                .await?
                .rows_affected();
        if self.stolen {
            let stolen = sqlx::query("UPDATE signers SET revoked = $1 WHERE kiosk = $2")
                .bind(NEVER_BELIEVED)
                .bind(&self.name)
                .execute(tx.write())
                .await?;
            // It may have been revoked before.
            return Ok(revoked.max(stolen.rows_affected()));
        }
        if revoked > 0 {
            let _ =
                sqlx::query("UPDATE signers SET revoked = $1 WHERE kiosk = $2 AND revoked IS NULL")
                    .bind(tx.now_millis())
                    .bind(&self.name)
                    .execute(tx.write())
                    .await?;
        }
        Ok(revoked)
    }
}

/// A kiosk or a station signs with this key from now on: its public half in hex. Saying so again
/// changes nothing. A key that was denied stays denied, and nobody signs with another's key.
pub(in crate::hall) struct Sign {
    pub(in crate::hall) kiosk: String,
    pub(in crate::hall) counter: Option<CounterId>,
    pub(in crate::hall) public: String,
}

impl Change for Sign {
    type Answer = ();

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<(), Error> {
        let known: Option<(String, Option<String>, Option<i64>)> =
            sqlx::query_as("SELECT kiosk, counter, revoked FROM signers WHERE public = $1")
                .bind(&self.public)
                .fetch_optional(tx.read())
                .await?;
        if let Some((kiosk, counter, revoked)) = known {
            let counter = counter.as_deref().map(CounterId::from);
            let own = kiosk == self.kiosk && counter == self.counter && revoked.is_none();
            return own
                .then_some(())
                .ok_or_else(|| Error::KeyDenied(self.kiosk.clone()));
        }
        let had: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM signers WHERE kiosk = $1")
            .bind(&self.kiosk)
            .fetch_one(tx.read())
            .await?;
        if had >= MOST_KEYS {
            return Err(Error::TooManyKeys(self.kiosk.clone()));
        }
        let _ = sqlx::query(
            "INSERT INTO signers (public, kiosk, since, counter) VALUES ($1, $2, $3, $4)",
        )
        .bind(&self.public)
        .bind(&self.kiosk)
        .bind(tx.day().to_string())
        .bind(self.counter.as_ref().map(CounterId::as_str))
        .execute(tx.write())
        .await?;
        Ok(())
    }
}

/// This hall has this root key; refused when the halls before had another one.
pub(in crate::hall) struct KnowRoot(pub(in crate::hall) SignerPublic);

impl Change for KnowRoot {
    type Answer = ();

    async fn apply(&self, tx: &mut WriteTx<'_>) -> Result<(), Error> {
        match root(tx.read()).await? {
            Some(known) if known == self.0 => Ok(()),
            Some(_) => Err(Error::OtherRoot),
            None => {
                let public = hex::encode(self.0.to_bytes());
                let _ = sqlx::query("INSERT INTO root (id, public) VALUES (1, $1)")
                    .bind(public)
                    .execute(tx.write())
                    .await?;
                Ok(())
            }
        }
    }
}

/// The public half of the halls' root key.
pub(super) async fn root(connection: &mut AnyConnection) -> Result<Option<SignerPublic>, Error> {
    let public: Option<String> = sqlx::query_scalar("SELECT public FROM root WHERE id = 1")
        .fetch_optional(connection)
        .await?;
    public.as_deref().map(public_key).transpose()
}

fn public_key(text: &str) -> Result<SignerPublic, Error> {
    let mut bytes = [0; 32];
    let key = hex::decode_to_slice(text, &mut bytes).ok();
    key.and_then(|()| SignerPublic::from_bytes(&bytes))
        .ok_or_else(|| rows::broken(text))
}

/// A key with which a kiosk or a station signs, or has signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::hall) struct StoredSigner {
    /// Its public half.
    pub(in crate::hall) key: SignerPublic,
    /// Since when.
    pub(in crate::hall) since: Date,
    /// The station's counter; none for a kiosk.
    pub(in crate::hall) counter: Option<CounterId>,
    /// When its token was revoked.
    pub(in crate::hall) revoked: Option<Timestamp>,
}

impl StoredSigner {
    /// The last moment of which something is believed that a denied key has signed; `None` when nothing is.
    pub(in crate::hall) fn last_believed(revoked: Timestamp) -> Option<Timestamp> {
        (revoked.as_millisecond() != NEVER_BELIEVED).then_some(revoked)
    }
}

/// A line of the table of signers: key, day, counter, moment of the revocation.
type SignerLine = (String, String, Option<String>, Option<i64>);

/// All keys with which kiosks and stations sign or have signed.
pub(super) async fn signers(connection: &mut AnyConnection) -> Result<Vec<StoredSigner>, Error> {
    let rows: Vec<SignerLine> = sqlx::query_as(
        "SELECT public, since, counter, revoked FROM signers ORDER BY since, public",
    )
    .fetch_all(connection)
    .await?;
    let signer = |(public, since, counter, revoked): &SignerLine| {
        Ok(StoredSigner {
            key: public_key(public)?,
            since: parsed(since)?,
            counter: counter.as_deref().map(CounterId::from),
            revoked: revoked.map(moment).transpose()?,
        })
    };
    rows.iter().map(signer).collect()
}

const TOKEN: &str = "SELECT name, role, counter, made, ends, revoked FROM tokens";

/// The token with this hash.
pub(super) async fn by_hash(
    connection: &mut AnyConnection,
    hash: &str,
) -> Result<Option<Token>, Error> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!("{TOKEN} WHERE hash = $1")))
        .bind(hash)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(token).transpose()
}

/// Every token there ever was, by name.
pub(super) async fn all(connection: &mut AnyConnection) -> Result<Vec<Token>, Error> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!("{TOKEN} ORDER BY name, made")))
        .fetch_all(connection)
        .await?;
    rows.iter().map(token).collect()
}

fn token(row: &sqlx::any::AnyRow) -> Result<Token, Error> {
    let counter: Option<String> = row.try_get("counter")?;
    Ok(Token {
        name: row.try_get("name")?,
        role: rows::text(row, "role")?,
        counter: counter.as_deref().map(CounterId::from),
        made: moment(row.try_get("made")?)?,
        ends: moment(row.try_get("ends")?)?,
        revoked: row
            .try_get::<Option<i64>, _>("revoked")?
            .map(moment)
            .transpose()?,
    })
}

fn moment(at: i64) -> Result<Timestamp, Error> {
    Timestamp::from_millisecond(at).map_err(|_| rows::broken("a moment of no calendar"))
}
