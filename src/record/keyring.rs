//! Keys in a file: for reading strips where no hall runs, and for a tour's throw-away keys.
//!
//! ```toml
//! root = "…"                          # the hall's public root key, 32 bytes in hex
//! trust = "…"                         # a signed trust list, in hex
//! at = "2026-11-22T10:00:00+09:00"    # read as if it were then; leave out to read as of now
//! stub = "71…"                        # the digits of the visitor's stub; may be left out
//!
//! [[counter]]
//! id = "citizens"
//! code = 2
//! secret = "…"                        # the counter's secret key, 32 bytes in hex
//! ```

use std::fmt::Write as _;
use std::path::Path;

use jiff::Timestamp;
use serde::Deserialize;
use zeroize::{Zeroize, Zeroizing};

use super::claims::Minute;
use super::digits::{self, Scanned};
use super::seal::{OwnSecret, ReaderKey, SignerPublic};
use super::trust::{Trust, TrustError};
use crate::fault::Fault;

/// What is needed to read strips. Holds secrets, so it is never printed.
pub struct Keyring {
    /// The hall's public root key.
    pub root: SignerPublic,
    /// The signed trust list.
    pub trust: Vec<u8>,
    /// The moment at which strips are read; `None` for now.
    pub at: Option<Timestamp>,
    /// The keys of counters.
    pub counters: Vec<CounterSecret>,
    /// The visitor's own key.
    pub stub: Option<OwnSecret>,
}

/// The secret key of one counter.
pub struct CounterSecret {
    /// The counter's id in the catalogue.
    pub id: String,
    /// Its code.
    pub code: u16,
    /// One of its keys; a counter with older keys that still live has an entry for each.
    pub key: ReaderKey,
}

impl Keyring {
    /// Reads a keyring file.
    ///
    /// # Errors
    /// The first thing that is wrong, with its place. What the file holds is not repeated.
    pub fn parse(file: &Path, text: &str) -> Result<Self, Fault> {
        let written: KeyringFile = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            Fault::at(
                file,
                text,
                at,
                error.message(),
                "Use the form that `annai tour` writes.",
            )
        })?;
        let wrong = |field: &toml::Spanned<Hex>, what: &str| {
            let at = field.span().start;
            Fault::at(
                file,
                text,
                at,
                what,
                "Copy the whole key, as it was written.",
            )
        };

        let root = fixed(&written.root)
            .and_then(|bytes| SignerPublic::from_bytes(&bytes))
            .ok_or_else(|| {
                wrong(
                    &written.root,
                    "`root` is not a public key of 32 bytes in hex",
                )
            })?;
        let trust = from_hex(&written.trust.get_ref().0)
            .ok_or_else(|| wrong(&written.trust, "`trust` is not hex"))?;
        let at = written.at.as_ref().map(|at| {
            at.get_ref().parse().map_err(|_| {
                let start = at.span().start;
                let fix = "Write it like 2026-11-22T10:00:00+09:00.";
                Fault::at(
                    file,
                    text,
                    start,
                    "`at` is not a moment with an offset",
                    fix,
                )
            })
        });
        let stub = written
            .stub
            .as_ref()
            .map(|stub| match digits::scan(&stub.get_ref().0) {
                Ok(Scanned::Stub(secret)) => Ok(secret),
                _ => Err(wrong(stub, "`stub` is not the digits of a stub")),
            });
        let counters = written.counter.iter().map(|counter| {
            let key = fixed(&counter.secret)
                .and_then(|bytes| ReaderKey::from_bytes(&bytes))
                .ok_or_else(|| {
                    wrong(&counter.secret, "`secret` is not a key of 32 bytes in hex")
                })?;
            Ok(CounterSecret {
                id: counter.id.clone(),
                code: counter.code,
                key,
            })
        });
        Ok(Self {
            root,
            trust: trust.to_vec(),
            at: at.transpose()?,
            counters: counters.collect::<Result<_, Fault>>()?,
            stub: stub.transpose()?,
        })
    }

    /// The keyring as a file that [`Self::parse`] reads.
    #[must_use]
    pub fn to_toml(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(
            1024 + 2 * self.trust.len() + 256 * self.counters.len(),
        ));
        line(&mut text, "root", &to_hex(&self.root.to_bytes()));
        line(&mut text, "trust", &to_hex(&self.trust));
        if let Some(at) = self.at {
            line(&mut text, "at", &at.to_string());
        }
        if let Some(stub) = &self.stub {
            line(&mut text, "stub", stub.stub().as_str());
        }
        for counter in &self.counters {
            let _ = write!(text, "\n[[counter]]\n");
            line(&mut text, "id", &counter.id);
            let _ = writeln!(text, "code = {}", counter.code);
            line(
                &mut text,
                "secret",
                &to_hex(counter.key.to_bytes().as_slice()),
            );
        }
        text
    }

    /// The minute at which strips are read with it.
    #[must_use]
    pub fn minute(&self, now: Timestamp) -> Minute {
        Minute::of(self.at.unwrap_or(now))
    }

    /// Its trust list, verified.
    ///
    /// # Errors
    /// See [`TrustError`].
    pub fn verified(&self, now: Timestamp) -> Result<Trust, TrustError> {
        Trust::verify(&self.trust, &self.root, self.minute(now))
    }
}

/// A secret as it stands in the file.
#[derive(Deserialize)]
#[serde(transparent)]
struct Hex(String);

impl Drop for Hex {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyringFile {
    root: toml::Spanned<Hex>,
    trust: toml::Spanned<Hex>,
    at: Option<toml::Spanned<String>>,
    stub: Option<toml::Spanned<Hex>>,
    #[serde(default)]
    counter: Vec<CounterIn>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CounterIn {
    id: String,
    code: u16,
    secret: toml::Spanned<Hex>,
}

/// A value with the escapes of a TOML string, though ids and hex need none.
fn line(text: &mut String, key: &str, value: &str) {
    let _ = writeln!(text, "{key} = {}", toml::Value::from(value));
}

fn to_hex(bytes: &[u8]) -> Zeroizing<String> {
    let mut digits = Zeroizing::new(vec![0; 2 * bytes.len()]);
    // It cannot fail: there is room for two digits a byte, and digits are ASCII.
    let _ = hex::encode_to_slice(bytes, digits.as_mut_slice());
    Zeroizing::new(String::from_utf8(std::mem::take(&mut *digits)).unwrap_or_default())
}

fn from_hex(digits: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(vec![0; digits.len() / 2]);
    hex::decode_to_slice(digits, bytes.as_mut_slice()).ok()?;
    Some(bytes)
}

fn fixed(written: &toml::Spanned<Hex>) -> Option<Zeroizing<[u8; 32]>> {
    let mut bytes = Zeroizing::new([0; 32]);
    hex::decode_to_slice(&written.get_ref().0, bytes.as_mut_slice()).ok()?;
    Some(bytes)
}
