//! Small counts: what may be counted, and search words until enough visits have typed the same.
//!
//! Words that found nothing are a hint for the catalogue, and could be a name. Until five visits of one
//! day have typed the same, only a hash under a key of the day is kept, in memory alone; then the words
//! are written down. A restart forgets the hashes, so that it can only make words rarer.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;
use zeroize::Zeroizing;

use super::store::{CountRows, FigureKind};
use super::{Error, Hall, KeysError};
use crate::api::{COUNTED_PAGES, CountKind, Counted, LONGEST_WORDS, MOST_COUNTS};
use crate::catalogue::CounterId;
use crate::locale::fold;
use crate::record::Os;
use crate::record::seal::{self, Entropy as _, NoEntropy};

/// Visits of one day that must have typed the same words before these are written down.
pub const VISITS_BEFORE_WORDS: u32 = 5;
/// Most words that are remembered on a day: more no hall types.
const MOST_WORDS: usize = 20_000;

impl Hall {
    /// Counts what is told of one visit. What is told twice counts once.
    ///
    /// # Errors
    /// [`Error::NotACount`], [`Error::NoSuchCounter`]; [`Error::Keys`] without random numbers;
    /// [`Error::Unreachable`], [`Error::Store`].
    pub async fn count(&self, counted: &[Counted]) -> Result<(), Error> {
        if counted.len() > MOST_COUNTS {
            return Err(Error::NotACount("these are too many at once"));
        }
        let counted: BTreeSet<&Counted> = counted.iter().collect();
        for one in &counted {
            self.is_count(one)?;
        }
        if counted.is_empty() {
            return Ok(());
        }
        let day = self.day().await?.date;
        let mut rows = CountRows::default();
        for one in counted {
            let kind = FigureKind::from(one.kind);
            let other = one.b.as_deref().unwrap_or_default();
            if one.kind != CountKind::NoHit {
                rows.add(kind, &one.a, other, 1);
                continue;
            }
            rows.add(kind, "", "", 1);
            let visits = self.shared.words.note(day, &one.a);
            match visits.map_err(|_| KeysError::NoRandom)? {
                visits if visits < VISITS_BEFORE_WORDS => {}
                VISITS_BEFORE_WORDS => {
                    let visits = VISITS_BEFORE_WORDS.into();
                    rows.add(FigureKind::NoHitWords, &one.a, "", visits);
                }
                _ => rows.add(FigureKind::NoHitWords, &one.a, "", 1),
            }
        }
        self.change(rows).await
    }

    /// Refuses what names nothing that the hall knows: what a visitor said has no place in a count.
    fn is_count(&self, counted: &Counted) -> Result<(), Error> {
        let Counted { kind, a, b } = counted;
        let known = match kind {
            CountKind::Told => {
                let before = b.as_deref().ok_or(Error::NotACount("`told` needs a `b`"))?;
                let _ = self.counter(&CounterId::from(a.as_str()))?;
                let _ = self.counter(&CounterId::from(before))?;
                return match a == before {
                    true => Err(Error::NotACount("`a` and `b` are one counter")),
                    false => Ok(()),
                };
            }
            CountKind::Unknown => self.shared.questions.contains(a.as_str()),
            CountKind::AskStaff | CountKind::Left => COUNTED_PAGES.contains(&a.as_str()),
            CountKind::NoHit => {
                let length = a.chars().count();
                (1..=LONGEST_WORDS).contains(&length) && fold::fold(a) == *a
            }
        };
        match (known, b) {
            (true, None) => Ok(()),
            // Not repeated: it could be anything.
            _ => Err(Error::NotACount("`a` or `b` is nothing that it may name")),
        }
    }
}

/// How many visits of one day have typed which words.
#[derive(Default)]
pub(super) struct SearchWords(Mutex<Option<WordsOfDay>>);

impl fmt::Debug for SearchWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SearchWords").finish_non_exhaustive()
    }
}

struct WordsOfDay {
    day: Date,
    key: Zeroizing<[u8; 32]>,
    visits: HashMap<[u8; 32], u32>,
}

impl SearchWords {
    /// One more visit typed these words; how many there were today.
    fn note(&self, day: Date, words: &str) -> Result<u32, NoEntropy> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let today = match kept.take().filter(|kept| kept.day == day) {
            Some(today) => today,
            None => WordsOfDay::begin(day)?,
        };
        let today = kept.insert(today);
        let hash = seal::tag(&today.key, words.as_bytes());
        if today.visits.len() >= MOST_WORDS && !today.visits.contains_key(&hash) {
            return Ok(0);
        }
        let visits = today.visits.entry(hash).or_default();
        *visits += 1;
        Ok(*visits)
    }

    /// The day is over.
    pub(super) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl WordsOfDay {
    fn begin(day: Date) -> Result<Self, NoEntropy> {
        let mut key = Zeroizing::new([0; 32]);
        Os.fill(key.as_mut_slice())?;
        Ok(Self {
            day,
            key,
            visits: HashMap::new(),
        })
    }
}
