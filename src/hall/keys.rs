//! The keys of the hall: which last, which live for a day, and where they lie.
//!
//! Files in the data folder hold them, with mode 0600:
//!
//! | file | holds | lives |
//! |---|---|---|
//! | `hall.keys` | the root key, which signs the lists of whom to believe; or a key with its deed (`safe.rs`) | years |
//! | `day-DATE.keys` | a key for each counter | from opening until the last visitor is served |
//! | `return-DATE.keys` | another key for each counter, for visitors who say that they will come back | 14 days |
//!
//! Counters' keys of the day are made at opening and gone in the evening, so that a lost sheet goes dark. The
//! file is there for a restart in the middle of the day; it is overwritten and removed with them.
//! The root key opens nothing. It is kept because a visitor's own strip must still be believed years
//! later. Kiosks have signing keys of their own (`link/key.rs`) and tell the hall the public halves.
//!
//! Several halls that share a database share this folder as well: whoever makes a day's keys holds
//! `keys.lock` meanwhile.

mod lasting;
mod moved;
mod safe;
mod written;

use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};
use lasting::Lasting;
pub(super) use moved::move_day;
pub(super) use safe::to_safe;
use written::{copy, file_of, keep, read, read_counters, return_file};

use crate::api::SIGNING_KEY_DAYS;
use crate::api::hours::midnight_after;
use crate::catalogue::{Catalogue, Code, CounterId};
use crate::files;
use crate::hall::store::StoredSigner;
use crate::record::claims::LONGEST_HOURS;
use crate::record::keyring::CounterSecret;
use crate::record::trust::{CounterKey, DeniedKey, Listed, TrustError};
use crate::record::{
    Keyring, Minute, Os, ReaderKey, Sender, SignerPublic, Trust, TrustList, digits,
};

/// The lasting keys' file.
const LASTING: &str = "hall.keys";
/// The file that is locked while keys are made.
const LOCK: &str = "keys.lock";
/// What the names of files begin with whose keys are for visitors who come back.
const RETURN_PREFIX: &str = "return-";
/// Days that such a key lives: as long as a counter's strip may.
const RETURN_DAYS: i32 = (LONGEST_HOURS / 24) as i32;
/// Timeout of the lock; making a day's keys takes milliseconds.
const LOCK_TIMEOUT: Duration = Duration::from_secs(5);

/// The keys that kiosks and stations sign with.
type Signers = Vec<StoredSigner>;

/// Trust list of a day: whom to seal to, and whose signatures are believed. It opens nothing.
pub struct DayKeys {
    /// Whom strips can be sealed to today, and whose signatures are believed.
    pub trust: Trust,
    /// The same list as it goes to others, signed by the root.
    pub signed_trust: Vec<u8>,
    /// The hall's public root key.
    pub root: SignerPublic,
}

/// Why there are no keys. Never repeats what a file holds.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// A file or the folder could not be read, written or removed.
    #[error("{file}: {why}")]
    File {
        /// Which one.
        file: PathBuf,
        /// What the machine says.
        why: io::Error,
    },
    /// Another hall that shares the folder holds its lock.
    #[error("{0}: another hall holds this lock for too long")]
    Locked(PathBuf),
    /// The file of the lasting keys is damaged. It is never replaced by itself.
    #[error("{0}: this is not a file of keys that Annai wrote")]
    Damaged(PathBuf),
    /// The root key lies in a safe, and its deed to this hall is over.
    #[error("the root key lies in a safe, and this hall may sign in its place no longer")]
    DeedOver,
    /// The root key is not in the folder, and not in this file.
    #[error("{0}: the root key of this hall is not here")]
    NotTheSafe(PathBuf),
    /// The machine gives no random bytes.
    #[error("the machine gives no random bytes")]
    NoRandom,
    /// The list of keys could not be signed.
    #[error("the list of keys could not be made: {0}")]
    List(TrustError),
    /// The clock says something that is on no calendar.
    #[error("the clock is out of range: {0}")]
    Clock(jiff::Error),
}

impl KeysError {
    /// What to do about it.
    pub(super) fn fix(&self) -> &'static str {
        match self {
            Self::File { .. } => {
                "see that the folder `data` of the configuration belongs to the account that runs this program and has room"
            }
            Self::Locked(_) => {
                "see which hall hangs and end it; a network share that is gone holds locks, too"
            }
            Self::Damaged(_) => {
                "bring the file back from a copy; or move it aside: a new one is made, and strips that visitors kept are believed as before, as long as the ticket store is there"
            }
            Self::DeedOver => {
                "bring the root key from the safe, and run `annai keys root --offline FILE` with its file"
            }
            Self::NotTheSafe(_) => {
                "name the file that was made when the root key went into the safe, or bring back a copy of it"
            }
            Self::NoRandom => "start the machine again",
            Self::List(_) | Self::Clock(_) => "set the machine's clock, then start again",
        }
    }
}

/// Makes the keys, keeps them, and gets rid of them.
pub(super) struct Keeper {
    folder: PathBuf,
    counters: Vec<(CounterId, Code)>,
    catalogue: [u8; 32],
    held: Mutex<HeldKeys>,
}

#[derive(Default)]
struct HeldKeys {
    lasting: Option<Lasting>,
    today: Option<Today>,
}

struct Today {
    day: Date,
    counters: Vec<CounterSecret>,
    /// The keys for visitors who come back, made this day, in the order of `counters`.
    returning: Vec<CounterSecret>,
    list: Arc<DayKeys>,
    signers: Signers,
}

impl Keeper {
    pub(super) fn new(folder: PathBuf, catalogue: &Catalogue) -> Self {
        let counters = catalogue.counters.iter();
        Self {
            folder,
            counters: counters
                .map(|counter| (counter.id.clone(), counter.code))
                .collect(),
            catalogue: catalogue.hash,
            held: Mutex::default(),
        }
    }

    /// The keys for a business day, made now if they are not there.
    pub(super) fn today(
        &self,
        day: Date,
        now: &Zoned,
        until: &Zoned,
        signers: Signers,
    ) -> Result<Arc<DayKeys>, KeysError> {
        let mut held = self.held();
        Ok(Arc::clone(
            &self.held_today(&mut held, day, now, until, signers)?.list,
        ))
    }

    /// A counter's secret keys for a business day: that of the day, and those of the days before that still
    /// live for visitors who come back.
    pub(super) fn keyring(
        &self,
        counter: &CounterId,
        day: Date,
        now: &Zoned,
        until: &Zoned,
        signers: Signers,
    ) -> Result<Keyring, KeysError> {
        let mut held = self.held();
        let today = self.held_today(&mut held, day, now, until, signers)?;
        let wanted = |known: &&CounterSecret| known.id == counter.as_str();
        let todays = today.counters.iter().chain(&today.returning);
        let mut ring = Keyring {
            root: today.list.root.clone(),
            trust: today.list.signed_trust.clone(),
            at: None,
            counters: todays.filter(wanted).filter_map(copy).collect(),
            stub: None,
        };
        for back in 1..=RETURN_DAYS {
            let before = day.checked_sub(back.days());
            if let Ok(before) = before {
                let path = self.folder.join(return_file(before));
                let kept = read_counters(&path)?.into_iter();
                ring.counters.extend(kept.filter(|known| wanted(&known)));
            }
        }
        Ok(ring)
    }

    /// The public half of the root key, which is made now if it is not there.
    pub(super) fn root(&self) -> Result<SignerPublic, KeysError> {
        Ok(self.lasting(&mut self.held())?.root())
    }

    /// The keys while the hall does not serve: nothing can be sealed to a counter, but the visitor's
    /// own strip can be written and read at any hour.
    pub(super) fn after_hours(&self, now: &Zoned, signers: Signers) -> Result<DayKeys, KeysError> {
        let mut held = self.held();
        let midnight = midnight_after(now).map_err(KeysError::Clock)?;
        let lasting = self.lasting(&mut held)?;
        self.list(lasting, &[], &[], now, &midnight, &signers)
    }

    /// Wipes the day's keys from memory, and overwrites and removes their files; and those for visitors who
    /// come back, when they are `today` as old as they may be.
    pub(super) fn erase(&self, today: Date) -> Result<(), KeysError> {
        let mut held = self.held();
        held.today = None;
        self.remove_over(None, today)
    }

    fn held_today<'a>(
        &self,
        held: &'a mut HeldKeys,
        day: Date,
        now: &Zoned,
        until: &Zoned,
        signers: Signers,
    ) -> Result<&'a Today, KeysError> {
        let minute = Minute::of(now.timestamp());
        let still_good = |today: &Today| {
            today.day == day && today.list.trust.covers(minute) && today.signers == signers
        };
        let today = match held.today.take() {
            Some(today) if still_good(&today) => today,
            before => {
                let before = before.filter(|today| today.day == day);
                self.make(self.lasting(held)?, before, day, now, until, signers)?
            }
        };
        Ok(held.today.insert(today))
    }

    /// The day's keys, from memory, from the file, or new.
    fn make(
        &self,
        lasting: &Lasting,
        before: Option<Today>,
        day: Date,
        now: &Zoned,
        until: &Zoned,
        signers: Signers,
    ) -> Result<Today, KeysError> {
        let _lock = self.lock()?;
        let path = self.folder.join(file_of(day));
        let return_path = self.folder.join(return_file(day));
        // Those of the last day live until this day's end.
        let yesterday = day.yesterday().unwrap_or(day);
        self.remove_over(Some(&path), yesterday)?;
        let (known, known_returning) = match before {
            Some(before) => (before.counters, before.returning),
            None => (read_counters(&path)?, read_counters(&return_path)?),
        };
        let counters = self.for_each_counter(known)?;
        let returning = self.for_each_counter(known_returning)?;
        let list = self.list(lasting, &counters, &returning, now, until, &signers)?;
        // On the disk before anybody seals to them: after a restart they must still be these.
        let counters = keep(&path, &list, counters)?;
        let returning = keep(&return_path, &list, returning)?;
        Ok(Today {
            day,
            counters,
            returning,
            list: Arc::new(list),
            signers,
        })
    }

    /// A key for each counter of the catalogue: the one that is known, or a new one.
    fn for_each_counter(
        &self,
        mut known: Vec<CounterSecret>,
    ) -> Result<Vec<CounterSecret>, KeysError> {
        let mut counters = Vec::with_capacity(self.counters.len());
        for (id, code) in &self.counters {
            let at = known
                .iter()
                .position(|counter| counter.id == id.as_str() && counter.code == *code);
            counters.push(match at {
                Some(at) => known.swap_remove(at),
                None => CounterSecret {
                    id: id.to_string(),
                    code: *code,
                    key: ReaderKey::generate(&mut Os).map_err(|_| KeysError::NoRandom)?,
                },
            });
        }
        Ok(counters)
    }

    /// The trust list from now until a moment later on the same day.
    fn list(
        &self,
        lasting: &Lasting,
        counters: &[CounterSecret],
        returning: &[CounterSecret],
        now: &Zoned,
        until: &Zoned,
        signers: &Signers,
    ) -> Result<DayKeys, KeysError> {
        let minute = Minute::of(now.timestamp());
        // A counter that the catalogue has no more signs for nobody.
        let listed = |signer: &StoredSigner| {
            let sender = match &signer.counter {
                None => Sender::Kiosk,
                Some(id) => Sender::Counter(self.code(id)?),
            };
            Some(Listed {
                sender,
                key: signer.key.clone(),
            })
        };
        let former = |key: &SignerPublic| Listed {
            sender: Sender::Kiosk,
            key: key.clone(),
        };
        let denied = signers.iter().filter_map(|signer| {
            Some(DeniedKey {
                kid: signer.key.kid(),
                last: StoredSigner::last_believed(signer.revoked?).map(Minute::of),
            })
        });
        let denied = denied.collect();
        let signs = |signer: &&StoredSigner| {
            // What it signed last is carried back to a counter for some days yet.
            let end = signer
                .since
                .checked_add((SIGNING_KEY_DAYS + RETURN_DAYS).days());
            signer.revoked.is_none() && end.is_ok_and(|end| now.date() < end)
        };
        let (sign, retired): (Vec<_>, Vec<_>) = signers.iter().partition(signs);
        let list = TrustList {
            // Lists follow one another in time, and a minute has one list at most.
            epoch: minute.0,
            // A strip may be read on a machine whose clock is a little behind.
            not_before: Minute(minute.0.saturating_sub(crate::record::claims::CLOCK_SKEW)),
            // A part of a minute counts as a whole one, or the last would have no list.
            not_after: Minute(Minute::of(until.timestamp()).0.max(minute.0 + 1)),
            signers: sign.into_iter().filter_map(listed).collect(),
            counters: counters
                .iter()
                .zip(returning)
                .map(|(counter, returning)| CounterKey {
                    code: counter.code,
                    id: counter.id.clone(),
                    key: counter.key.public().clone(),
                    returning: Some(returning.key.public().clone()),
                })
                .collect(),
            catalogue: self.catalogue,
            lowest_version: digits::VERSION,
            denied,
            retired: retired
                .into_iter()
                .filter_map(listed)
                .chain(lasting.retired.iter().map(former))
                .collect(),
        };
        lasting.check_deed(minute)?;
        let signed_trust = lasting.sign(&list).map_err(KeysError::List)?;
        let root = lasting.root();
        Ok(DayKeys {
            trust: Trust::verify(&signed_trust, &root, minute).map_err(KeysError::List)?,
            signed_trust,
            root,
        })
    }

    fn code(&self, counter: &CounterId) -> Option<Code> {
        let mut counters = self.counters.iter();
        counters
            .find(|(id, _)| id == counter)
            .map(|(_, code)| *code)
    }

    fn lasting<'a>(&self, held: &'a mut HeldKeys) -> Result<&'a Lasting, KeysError> {
        let lasting = match held.lasting.take() {
            Some(lasting) => lasting,
            None => {
                let path = self.folder.join(LASTING);
                let _lock = self.lock()?;
                match Lasting::read(&path)? {
                    Some(lasting) => lasting,
                    None => Lasting::new(&path)?,
                }
            }
        };
        Ok(held.lasting.insert(lasting))
    }

    /// Keeps other halls that share the folder from making keys at the same time, until it is dropped.
    fn lock(&self) -> Result<File, KeysError> {
        let path = self.folder.join(LOCK);
        files::lock(&path, LOCK_TIMEOUT).map_err(|why| match why.kind() {
            io::ErrorKind::WouldBlock => KeysError::Locked(path),
            _ => KeysError::File { file: path, why },
        })
    }

    /// Removes the keys of all days but the one to keep, and those for visitors who come back whose time is
    /// over at the end of `ended`.
    fn remove_over(&self, keep: Option<&Path>, ended: Date) -> Result<(), KeysError> {
        let failed = |why| KeysError::File {
            file: self.folder.clone(),
            why,
        };
        for entry in std::fs::read_dir(&self.folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default();
            // A draft that a cut of power left behind holds keys, too.
            let holds_keys = name.ends_with(".keys") || name.ends_with(".new");
            let over = match name.strip_prefix(RETURN_PREFIX) {
                Some(rest) => {
                    let made: Option<Date> = rest.get(..10).and_then(|made| made.parse().ok());
                    let end = made.and_then(|made| made.checked_add(RETURN_DAYS.days()).ok());
                    end.is_none_or(|end| ended >= end)
                }
                None => name.starts_with("day-") && keep != Some(path.as_path()),
            };
            if holds_keys && over {
                files::destroy(&path).map_err(|why| KeysError::File { file: path, why })?;
            }
        }
        Ok(())
    }

    fn held(&self) -> MutexGuard<'_, HeldKeys> {
        // Nothing is left half done when a holder panics: what is there is whole, or is made anew.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Keeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keeper").finish_non_exhaustive()
    }
}
