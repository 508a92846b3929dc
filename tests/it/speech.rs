//! Speech with the voices that ship: what is said, how fast, how high and how loud.

use std::path::Path;
use std::sync::OnceLock;

use annai::config::Config;
use annai::locale::{Lang, Locales, Text};
use annai::voice;
use rstest::rstest;

/// Samples of a WAV file as this program writes it.
struct Wave {
    rate: f64,
    samples: Vec<i16>,
}

impl Wave {
    fn read(file: &[u8]) -> Self {
        let rate = u32::from_le_bytes(file[24..28].try_into().unwrap());
        let samples = file[44..].chunks_exact(2);
        let samples = samples.map(|two| i16::from_le_bytes([two[0], two[1]]));
        Self {
            rate: f64::from(rate),
            samples: samples.collect(),
        }
    }

    fn seconds(&self) -> f64 {
        self.samples.len() as f64 / self.rate
    }

    fn peak(&self) -> u16 {
        self.samples
            .iter()
            .map(|it| it.unsigned_abs())
            .max()
            .unwrap()
    }

    /// The middle one of the pitches of all voiced moments, in hertz: where a moment is most like itself shifted.
    fn pitch(&self) -> f64 {
        const MOMENT: f64 = 0.04;
        let length = (self.rate * MOMENT) as usize;
        let shifts = (self.rate / 500.0) as usize..(self.rate / 90.0) as usize;
        let mut pitches = Vec::new();
        for start in (0..self.samples.len().saturating_sub(2 * length)).step_by(4 * length) {
            let at = |n: usize| f64::from(self.samples[start + n]);
            let likeness = |shift: usize| {
                let (mut product, mut own, mut other) = (0.0, 0.0, 0.0);
                for n in (0..length).step_by(4) {
                    product += at(n) * at(n + shift);
                    own += at(n) * at(n);
                    other += at(n + shift) * at(n + shift);
                }
                product / (own * other).sqrt().max(1.0)
            };
            let likenesses: Vec<f64> = shifts.clone().map(likeness).collect();
            let best = likenesses.iter().copied().fold(0.0, f64::max);
            // The first that is as good as the best: its multiples are alike, too.
            let first = likenesses.iter().position(|it| *it > 0.95 * best);
            if best > 0.8
                && let Some(first) = first
            {
                pitches.push(self.rate / (shifts.start + first) as f64);
            }
        }
        pitches.sort_by(f64::total_cmp);
        pitches[pitches.len() / 2]
    }
}

fn shipped() -> (Config, Locales) {
    static SHIPPED: OnceLock<(Config, Locales)> = OnceLock::new();
    let shipped = SHIPPED.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let config = Config::load(&root.join("kiosk-config.toml")).unwrap();
        let locales = Locales::load(&config.content.locales, &config.content.fonts);
        (config, locales.unwrap_or_else(|_| panic!("the languages")))
    });
    shipped.clone()
}

/// A text of a language at a speed in percent.
fn spoken(lang: &str, text: &str, rate: u16) -> Result<Wave, String> {
    let (mut config, locales) = shipped();
    (config.speech.rate, config.speech.volume) = (rate, 100);
    let text = Text::new(&Lang::from(lang), text);
    let wav = voice::render(&config.speech, &locales, &[text])?;
    Ok(Wave::read(&wav.unwrap()))
}

#[test]
fn nothing_is_said_otherwise_than_its_furigana_say() {
    let (config, _) = shipped();
    let differing = voice::differing(&config.speech.voices).unwrap();
    assert!(differing.is_empty(), "{differing:#?}");
}

#[test]
fn every_japanese_message_has_its_speech() {
    let (config, locales) = shipped();
    let unbuilt = voice::unbuilt(&config, &locales);
    assert!(unbuilt.is_empty(), "{unbuilt:#?}");
}

#[test]
fn voice_and_phrases_are_small() {
    let (config, _) = shipped();
    let files = std::fs::read_dir(&config.speech.voices).unwrap();
    let bytes: u64 = files
        .map(|file| file.unwrap().metadata().unwrap().len())
        .sum();
    assert!(bytes < 2 << 20, "{bytes} bytes");
}

#[rstest]
#[case(
    "｜窓口《まどぐち》で ｜聞《き》いて ください。\u{2068}3\u{2069}｜番《ばん》 ｜窓口《まどぐち》"
)]
#[case("｜読《よ》み｜方《かた》だけが わかる ｜未知《みち》の ｜文《ぶん》")]
fn japanese_is_slower_and_faster_at_the_same_pitch(#[case] text: &str) {
    let usual = spoken("ja-simple", text, 100).unwrap();
    assert!(usual.seconds() > 1.0, "{} s", usual.seconds());
    for (rate, least, most) in [(50, 1.8, 2.2), (200, 0.4, 0.6)] {
        let wave = spoken("ja-simple", text, rate).unwrap();
        let ratio = wave.seconds() / usual.seconds();
        assert!((least..most).contains(&ratio), "{rate} %: {ratio}");
        let pitch = wave.pitch() / usual.pitch();
        // Twice as fast by leaving samples out would be an octave higher.
        assert!((pitch - 1.0).abs() < 0.2, "{rate} %: pitch {pitch}");
        assert!(
            (5000..30_000).contains(&wave.peak()),
            "{rate} %: {}",
            wave.peak()
        );
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the environment tells whether this is CI, where a missing program is a failure"
)]
fn is_ci() -> bool {
    std::env::var_os("CI").is_some()
}

#[rstest]
#[case("en", "Please take your ticket. Go to counter three.")]
#[case("vi", "Hãy lấy phiếu của bạn.")]
#[case("pt-BR", "Pegue a sua senha.")]
#[case("zh-Hans", "请取您的号码。")]
#[case("ko", "번호표를 받으세요.")]
#[case("es", "Tome su número, por favor.")]
#[case("id", "Silakan ambil nomor Anda.")]
#[case("ne", "कृपया आफ्नो नम्बर लिनुहोस्।")]
#[case("my", "ဂဏန်းများကို နှိပ်ပါ")]
fn other_languages_are_spoken_by_espeak(#[case] lang: &str, #[case] text: &str) {
    let usual = match spoken(lang, text, 100) {
        Ok(wave) => wave,
        Err(why) if why.contains("not installed") && !is_ci() => {
            println!("SKIPPED: espeak-ng is not installed");
            return;
        }
        Err(why) => panic!("{why}"),
    };
    assert!((2000..32_767).contains(&usual.peak()), "{}", usual.peak());
    let slow = spoken(lang, text, 50).unwrap().seconds() / usual.seconds();
    let fast = spoken(lang, text, 200).unwrap().seconds() / usual.seconds();
    // Below 80 words a minute only the gaps between words are longer.
    assert!((1.4..2.6).contains(&slow), "{slow}");
    assert!((0.4..0.65).contains(&fast), "{fast}");
}

/// A voice that falls over at a text leaves those who listen without it.
#[rstest]
#[case("ko")]
#[case("es")]
#[case("id")]
#[case("ne")]
#[case("my")]
fn espeak_falls_over_at_no_text_of_the_pages(#[case] lang: &str) {
    let (config, locales) = shipped();
    let texts = locales.constants(&Lang::from(lang));
    assert!(texts.len() > 100, "{}", texts.len());
    let said = |texts: &[Text]| voice::render(&config.speech, &locales, texts);
    let all: Vec<Text> = texts.values().cloned().collect();
    let why = match said(&all) {
        Ok(wave) => return assert!(wave.is_some()),
        Err(why) if why.contains("not installed") && !is_ci() => {
            println!("SKIPPED: espeak-ng is not installed");
            return;
        }
        Err(why) => why,
    };
    let fallen = texts.iter().filter(|(_, text)| {
        let alone = std::slice::from_ref(*text);
        said(alone).is_err()
    });
    let fallen: Vec<&String> = fallen.map(|(id, _)| id).collect();
    panic!("{lang}: {why}: {fallen:?}");
}

#[test]
fn without_phrases_japanese_is_read_from_its_kana() {
    let (mut config, locales) = shipped();
    let folder = tempfile::tempdir().unwrap();
    let voice = "mei_normal.htsvoice";
    let _ = std::fs::copy(config.speech.voices.join(voice), folder.path().join(voice)).unwrap();
    config.speech.voices = folder.path().to_owned();
    for torn in ["", "annai phrases 0\na\tb\n", "annai phrases 3\n0 ｜窓口"] {
        std::fs::write(folder.path().join("japanese.phrases"), torn).unwrap();
        let text = Text::new(&Lang::from("ja-simple"), "｜窓口《まどぐち》で 3");
        let wav = voice::render(&config.speech, &locales, &[text]).unwrap();
        assert!(Wave::read(&wav.unwrap()).seconds() > 0.5, "{torn}");
        let warned = voice::unbuilt(&config, &locales);
        assert!(warned[0].fix.contains("annai speech build"), "{torn}");
    }
}
