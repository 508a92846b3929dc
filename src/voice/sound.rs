//! Sounds: samples of one channel, and the WAV files that players take and other programs make.

use std::time::Duration;

/// Bytes of a header before the samples.
const HEADER_BYTES: u32 = 36;
/// Bytes of a sample.
const SAMPLE_BYTES: u32 = 2;
/// What is taken for silence, of 32,767.
const SILENCE: u16 = 100;
/// Silence that stays before and after what is trimmed, in seconds.
const MARGIN: f64 = 0.02;

/// Samples of 16 bits on one channel.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Sound {
    /// Samples a second.
    pub(super) rate: u32,
    pub(super) samples: Vec<i16>,
}

/// Why bytes are no sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum SoundError {
    #[error("it wrote no WAV file")]
    NoWave,
    #[error("its WAV file is not of 16-bit samples on one channel")]
    Kind,
}

impl Sound {
    pub(super) fn length(&self) -> Duration {
        Duration::from_secs_f64(self.samples.len() as f64 / f64::from(self.rate.max(1)))
    }

    /// Adds what sounds next, if it has as many samples a second; else it alone is left.
    pub(super) fn append(whole: &mut Option<Self>, next: Option<Self>) {
        match (whole.as_mut(), next) {
            (Some(whole), Some(next)) if whole.rate == next.rate => {
                whole.samples.extend(next.samples);
            }
            (_, Some(next)) => *whole = Some(next),
            (_, None) => {}
        }
    }

    /// The sound without the silence before and after it, but for a breath: an answer comes at once.
    #[must_use]
    pub(super) fn trimmed(mut self) -> Self {
        let margin = (MARGIN * f64::from(self.rate)) as usize;
        let heard = |sample: &i16| sample.unsigned_abs() > SILENCE;
        let Some(first) = self.samples.iter().position(heard) else {
            self.samples.clear();
            return self;
        };
        let last = self.samples.iter().rposition(heard).unwrap_or(first);
        self.samples.truncate(last + 1 + margin);
        drop(self.samples.drain(..first.saturating_sub(margin)));
        self
    }

    /// The sound as a WAV file, softened to a part of its loudness in percent.
    pub(super) fn wav(&self, volume: u16) -> Vec<u8> {
        let data = self.samples.len() as u32 * SAMPLE_BYTES;
        let mut file = Vec::with_capacity((8 + HEADER_BYTES + data) as usize);
        file.extend_from_slice(b"RIFF");
        file.extend_from_slice(&(HEADER_BYTES + data).to_le_bytes());
        file.extend_from_slice(b"WAVEfmt ");
        file.extend_from_slice(&16_u32.to_le_bytes());
        // Plain samples (1) on one channel.
        file.extend_from_slice(&[1, 0, 1, 0]);
        file.extend_from_slice(&self.rate.to_le_bytes());
        file.extend_from_slice(&(self.rate * SAMPLE_BYTES).to_le_bytes());
        file.extend_from_slice(&[SAMPLE_BYTES as u8, 0, 16, 0]);
        file.extend_from_slice(b"data");
        file.extend_from_slice(&data.to_le_bytes());
        for sample in &self.samples {
            let soft = i32::from(*sample) * i32::from(volume.min(100)) / 100;
            file.extend_from_slice(&(soft as i16).to_le_bytes());
        }
        file
    }

    /// Reads a WAV file. One that was written into a pipe does not know its length.
    pub(super) fn parse(file: &[u8]) -> Result<Self, SoundError> {
        let mut rest = match file.strip_prefix(b"RIFF") {
            Some(rest) if rest.get(4..8) == Some(b"WAVE") => &rest[8..],
            _ => return Err(SoundError::NoWave),
        };
        let mut rate = None;
        while rest.len() >= 8 {
            let (head, behind) = rest.split_at(8);
            let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
            let body = &behind[..length.min(behind.len())];
            match &head[..4] {
                b"fmt " => rate = Some(Self::format(body)?),
                b"data" => {
                    let rate = rate.ok_or(SoundError::NoWave)?;
                    let samples = body.chunks_exact(2);
                    let samples = samples.map(|two| i16::from_le_bytes([two[0], two[1]]));
                    return Ok(Self {
                        rate,
                        samples: samples.collect(),
                    });
                }
                _ => {}
            }
            // Chunks begin at even places.
            rest = behind.get(length + length % 2..).unwrap_or_default();
        }
        Err(SoundError::NoWave)
    }

    /// The sample rate that the chunk of the format names.
    fn format(body: &[u8]) -> Result<u32, SoundError> {
        let number = |at: usize| {
            body.get(at..at + 2)
                .map(|two| u16::from_le_bytes([two[0], two[1]]))
        };
        // Plain samples, or the longer header that may hold them; one channel; 16 bits.
        let plain = matches!(number(0), Some(1 | 0xfffe));
        let rate = body
            .get(4..8)
            .map(|it| u32::from_le_bytes([it[0], it[1], it[2], it[3]]));
        match rate {
            Some(rate @ 4000..=192_000)
                if plain && number(2) == Some(1) && number(14) == Some(16) =>
            {
                Ok(rate)
            }
            _ => Err(SoundError::Kind),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sound(samples: &[i16]) -> Sound {
        Sound {
            rate: 8000,
            samples: samples.to_vec(),
        }
    }

    #[test]
    fn a_file_is_read_as_it_was_written_and_softer_at_half_volume() {
        let loud = sound(&[0, 1000, -1000, i16::MAX, i16::MIN]);
        assert!(Sound::parse(&loud.wav(100)) == Ok(loud.clone()));
        let soft = Sound::parse(&loud.wav(50)).unwrap();
        assert_eq!(soft.samples, [0, 500, -500, 16383, -16384]);
    }

    #[test]
    fn a_file_from_a_pipe_ends_where_the_pipe_does() {
        let mut file = sound(&[1, 2, 3]).wav(100);
        file[40..44].copy_from_slice(&0x7fff_f000_u32.to_le_bytes());
        assert_eq!(Sound::parse(&file).unwrap().samples, [1, 2, 3]);
    }

    #[test]
    fn what_is_no_sound_of_this_kind_is_refused() {
        let whole = sound(&[1, 2, 3]).wav(100);
        for end in 0..44 {
            assert!(Sound::parse(&whole[..end]).is_err(), "{end}");
        }
        let mut stereo = whole;
        stereo[22] = 2;
        assert_eq!(Sound::parse(&stereo).err(), Some(SoundError::Kind));
        assert_eq!(Sound::parse(b"not a sound").err(), Some(SoundError::NoWave));
    }

    #[test]
    fn silence_around_a_sound_is_cut_to_a_breath() {
        let mut samples = vec![0; 500];
        samples.extend([9000; 10]);
        samples.extend([5; 700]);
        let trimmed = sound(&samples).trimmed();
        assert_eq!(trimmed.samples.len(), 160 + 10 + 160);
        assert_eq!(trimmed.length(), Duration::from_micros(41_250));
        assert!(sound(&[0; 9]).trimmed().samples.is_empty());
    }
}
