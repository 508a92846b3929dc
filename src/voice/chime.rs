//! The chime: two soft tones, the second lower, made from sines.

use std::f32::consts::TAU;
use std::time::Duration;

use super::sound::Sound;

/// Sample rate in hertz.
pub const RATE: u32 = 44_100;
/// Length of the whole chime. The next one begins after its end.
pub const LENGTH: Duration = Duration::from_millis(1600);

/// The tones, in hertz, and when each begins, in seconds: E and C, a major third that many doors and
/// stations use. Both lie where ears that have aged still hear well.
const TONES: [(f32, f32); 2] = [(659.26, 0.0), (523.25, 0.55)];
/// Overtones by their strength, the first being the tone itself: soft, but not as thin as a sine.
const OVERTONES: [f32; 3] = [1.0, 0.25, 0.08];
/// Seconds until a tone is as loud as it gets: a sudden beginning clicks.
const RISE: f32 = 0.012;
/// Seconds in which a tone falls to about a third.
const FALL: f32 = 0.38;
/// Seconds at the end in which the rest fades.
const FADE: f32 = 0.15;
/// How loud it may be at most, where 1 is all that a device can do.
const PEAK: f32 = 0.6;

/// The chime's samples.
#[must_use]
pub fn samples() -> Vec<f32> {
    let length = LENGTH.as_secs_f32();
    let loudest: f32 = OVERTONES.iter().sum();
    let count = (length * RATE as f32) as u32;
    (0..=count)
        .map(|at| {
            let time = at as f32 / RATE as f32;
            let tones: f32 = TONES
                .iter()
                .map(|(pitch, begin)| tone(*pitch, time - begin))
                .sum();
            let fade = ((length - time) / FADE).clamp(0.0, 1.0);
            // The first tone has fallen far before the second begins, but not to nothing.
            (tones / loudest * PEAK * fade).clamp(-PEAK, PEAK)
        })
        .collect()
}

/// The chime as a WAV file: one channel of 16-bit samples.
#[must_use]
pub fn wav() -> Vec<u8> {
    let samples = samples().into_iter();
    let samples = samples.map(|sample| (sample * f32::from(i16::MAX)) as i16);
    let sound = Sound {
        rate: RATE,
        samples: samples.collect(),
    };
    sound.wav(100)
}

/// One tone at a time in seconds after its beginning.
fn tone(pitch: f32, time: f32) -> f32 {
    if time < 0.0 {
        return 0.0;
    }
    let loud = (time / RISE).min(1.0) * (-time / FALL).exp();
    let wave = |(order, strength): (usize, &f32)| {
        strength * (TAU * pitch * (order + 1) as f32 * time).sin()
    };
    loud * OVERTONES.iter().enumerate().map(wave).sum::<f32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The loudest sample between two moments.
    fn loudest(samples: &[f32], from: f32, to: f32) -> f32 {
        let at = |time: f32| (time * RATE as f32) as usize;
        let part = &samples[at(from)..at(to).min(samples.len())];
        part.iter().fold(0.0, |loud, sample| loud.max(sample.abs()))
    }

    /// How much of a pitch is heard in the half second from a moment on (Goertzel's way).
    fn heard(samples: &[f32], pitch: f32, from: f32) -> f32 {
        let start = (from * RATE as f32) as usize;
        let part = &samples[start..start + RATE as usize / 2];
        let (mut sine, mut cosine) = (0.0, 0.0);
        for (at, sample) in part.iter().enumerate() {
            let angle = TAU * pitch * at as f32 / RATE as f32;
            sine += sample * angle.sin();
            cosine += sample * angle.cos();
        }
        sine.hypot(cosine) / part.len() as f32
    }

    #[test]
    fn it_lasts_as_long_as_it_says_and_is_loud_but_never_clipped() {
        let samples = samples();
        let seconds = samples.len() as f32 / RATE as f32;
        assert!((seconds - LENGTH.as_secs_f32()).abs() < 0.001, "{seconds}");
        let peak = loudest(&samples, 0.0, seconds);
        assert!((0.3..PEAK).contains(&peak), "{peak}");
        assert!(samples.iter().all(|sample| sample.is_finite()));
    }

    #[test]
    fn it_begins_and_ends_in_silence_without_a_click() {
        let samples = samples();
        assert_eq!(samples.first(), Some(&0.0));
        assert!(samples.last().unwrap().abs() < 0.001);
        assert!(loudest(&samples, 0.0, 0.001) < 0.08);
        assert!(loudest(&samples, 1.58, 1.6) < 0.01);
        let steps = samples.windows(2).map(|two| (two[1] - two[0]).abs());
        assert!(steps.fold(0.0, f32::max) < 0.1, "a step is a click");
    }

    #[test]
    fn the_file_says_how_long_it_is() {
        let file = wav();
        let number = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!((&file[..4], &file[8..16]), (&b"RIFF"[..], &b"WAVEfmt "[..]));
        assert_eq!(number(4), file.len() - 8);
        assert_eq!(number(40), file.len() - 44);
        assert_eq!(number(40), 2 * samples().len());
    }

    #[test]
    fn two_tones_are_heard_the_second_lower() {
        let samples = samples();
        let [(first, _), (second, begin)] = TONES;
        assert!(heard(&samples, first, 0.0) > 5.0 * heard(&samples, second, 0.0));
        assert!(heard(&samples, second, begin) > 2.0 * heard(&samples, first, begin));
        assert!(second < first);
    }
}
