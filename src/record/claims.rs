//! What stands outside the seal, under the signature: which visit, when, from whom.

use jiff::Timestamp;

use super::cbor::{CborReader, CborWriter, Malformed, Next};
use super::seal::{Entropy, NoEntropy};

/// The longest life of a counter's strip, in hours: 14 days.
pub const LONGEST_HOURS: u16 = 336;
/// Minutes by which the clock of a kiosk may run ahead of a station's.
pub const CLOCK_SKEW: u32 = 5;

/// A minute, counted from 2020-01-01T00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(pub u32);

impl Minute {
    /// 2020-01-01T00:00Z in Unix minutes.
    const EPOCH: i64 = 26_297_280;

    /// The minute of a moment; a moment before 2020 gives the first minute.
    #[must_use]
    pub fn of(moment: Timestamp) -> Self {
        let minutes = moment.as_second().div_euclid(60) - Self::EPOCH;
        Self(u32::try_from(minutes.max(0)).unwrap_or(u32::MAX))
    }

    /// The moment at which the minute begins.
    #[must_use]
    pub fn timestamp(self) -> Timestamp {
        let seconds = (i64::from(self.0) + Self::EPOCH) * 60;
        Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX)
    }
}

/// The id of a visit: random, made anew for each visit, the same on all strips of that visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VisitId(pub [u8; 8]);

impl VisitId {
    /// A new one.
    ///
    /// # Errors
    /// [`NoEntropy`] when there are no random bytes.
    pub fn generate(entropy: &mut dyn Entropy) -> Result<Self, NoEntropy> {
        let mut bytes = [0; 8];
        entropy.fill(&mut bytes)?;
        Ok(Self(bytes))
    }
}

/// How long a strip can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Life {
    /// A counter's strip: hours from its issue, 1 to 336.
    Hours(u16),
    /// The visitor's own strip: no end.
    Endless,
}

/// Who wrote a strip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sender {
    /// A kiosk in the lobby.
    Kiosk,
    /// The counter with this code, 1 or more.
    Counter(u16),
}

impl Sender {
    pub(super) fn to_code(self) -> u16 {
        match self {
            Self::Kiosk => 0,
            Self::Counter(code) => code,
        }
    }

    pub(super) fn from_code(code: u16) -> Self {
        match code {
            0 => Self::Kiosk,
            code => Self::Counter(code),
        }
    }
}

/// What stands outside the seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims {
    /// The visit.
    pub visit: VisitId,
    /// When it was issued.
    pub issued: Minute,
    /// How long it can be read.
    pub life: Life,
    /// Who wrote it.
    pub sender: Sender,
    /// One byte by which a reader knows whether trying to open it is worth the while.
    pub hint: u8,
    /// This strip's own random number.
    pub strip: [u8; 4],
    /// The first two bytes of the hash of the catalogue that its codes come from.
    pub catalogue: [u8; 2],
    /// The id of the strip that this one answers.
    pub answers: Option<[u8; 8]>,
}

impl Claims {
    pub(super) fn write(&self, writer: &mut CborWriter) {
        let hours = match self.life {
            Life::Hours(hours) => hours,
            Life::Endless => 0,
        };
        let _ = writer
            .bytes(&self.visit.0)
            .unsigned(self.issued.0)
            .unsigned(hours)
            .unsigned(self.sender.to_code())
            .bytes(&[self.hint])
            .bytes(&self.strip)
            .bytes(&self.catalogue);
        let _ = match &self.answers {
            Some(id) => writer.bytes(id),
            None => writer.null(),
        };
    }

    pub(super) fn read(reader: &mut CborReader<'_>) -> Result<Self, Malformed> {
        let visit = VisitId(reader.exactly()?);
        let issued = Minute(reader.unsigned()?);
        let life = match reader.unsigned()? {
            0 => Life::Endless,
            hours @ 1..=LONGEST_HOURS => Life::Hours(hours),
            _ => return Err(Malformed),
        };
        let sender = Sender::from_code(reader.unsigned()?);
        let [hint] = reader.exactly()?;
        let strip = reader.exactly()?;
        let catalogue = reader.exactly()?;
        let answers = match reader.next()? {
            Next::Null => reader.null().map(|()| None)?,
            _ => Some(reader.exactly()?),
        };
        Ok(Self {
            visit,
            issued,
            life,
            sender,
            hint,
            strip,
            catalogue,
            answers,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_count_from_2020() {
        let start: Timestamp = "2020-01-01T00:00:59Z".parse().unwrap();
        assert_eq!(Minute::of(start), Minute(0));
        let later: Timestamp = "2026-11-22T01:30:00Z".parse().unwrap();
        assert_eq!(Minute::of(later).timestamp(), later);
        assert_eq!(Minute::of(Timestamp::MIN), Minute(0));
    }
}
