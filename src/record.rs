//! What a visitor carries on paper: records, strips, seals.
//!
//! A *record* is what the visitor agreed to carry. It travels as *strips*: QR codes of digits, each
//! complete in itself, signed by the kiosk and sealed to one reader. One strip is for one counter, and
//! one is the visitor's own, which opens only with the key on the *stub*. The city keeps none of it.
//!
//! Writing goes through these modules from the top down, and reading from the bottom up:
//!
//! | module | what it holds |
//! |---|---|
//! | [`consent`] | who was allowed to see what, and the record cut down to that |
//! | `own` | several strips together: what a visitor's papers say in all |
//! | [`model`] | the record itself |
//! | [`strip`] | the whole way from a record to digits and back |
//! | [`claims`] | what stands outside the seal: visit, time, sender |
//! | [`trust`] | today's list of who may sign and who can read |
//! | [`seal`] | the only place that names cryptography |
//! | [`keyring`] | keys in a file, for the command line |
//! | [`digits`] | bytes as digits |
//! | [`framing`] | whole codes from what a scanner sends |
//! | [`seen`] | which strips were seen today |

mod cbor;
pub mod claims;
mod codec;
pub mod consent;
pub mod deed;
pub mod digits;
pub mod framing;
pub mod keyring;
mod marks;
pub mod model;
mod own;
mod refusal;
pub mod seal;
pub mod seen;
pub mod strip;
pub mod trust;

pub use claims::{Claims, Life, Minute, Sender, VisitId};
pub use consent::{Grouped, Part, Ticked, scope};
pub use deed::Deed;
pub use digits::{Digits, Scanned};
pub use framing::Framing;
pub use keyring::Keyring;
pub use model::{Carried, Consent, Member, Note, Record, date_of, day_of, shown_text};
pub use own::{OwnPart, OwnRecord, merged, read_own};
pub use refusal::ReadError;
pub use seal::{Entropy, Os, OwnSecret, ReaderKey, ReaderPublic, Signer, SignerPublic};
pub use seen::Seen;
pub use strip::{Envelope, Keys, Opened, WriteError, read, write};
pub use trust::{Trust, TrustList};
