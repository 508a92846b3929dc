//! Measures `voice`: from a text to its samples, the engine's start included; and the memory that the own voice takes.

use std::hint::black_box;
use std::path::Path;

use annai::config::Config;
use annai::locale::{Lang, Locales, Text};
use annai::voice;
use criterion::Criterion;

use crate::ALLOCATED;

/// Some six seconds each.
const TEXTS: [(&str, &str); 2] = [
    (
        "ja-simple",
        "｜質問《しつもん》に ｜答《こた》えると、｜行《い》く ｜窓口《まどぐち》と ｜持《も》って くる ものが わかります",
    ),
    (
        "en",
        "Your number is A-041. Please go to counter two on the first floor and wait there.",
    ),
];

pub(crate) fn bench(c: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = Config::load(&root.join("kiosk-config.toml")).unwrap();
    let locales = Locales::load(&config.content.locales, &config.content.fonts).unwrap();
    memory(&config, &locales);
    let mut group = c.benchmark_group("speech, six seconds");
    for (lang, words) in TEXTS {
        let texts = [Text::new(&Lang::from(lang), words)];
        if let Err(why) = voice::render(&config.speech, &locales, &texts) {
            println!("SKIPPED: {lang} is mute: {why}");
            continue;
        }
        let _ = group.bench_function(lang, |b| {
            b.iter(|| voice::render(&config.speech, &locales, black_box(&texts)));
        });
    }
    group.finish();
}

/// Says what memory is taken, at most, from the start of the Japanese voice until six seconds are spoken.
fn memory(config: &Config, locales: &Locales) {
    let [(lang, words), _] = TEXTS;
    let texts = [Text::new(&Lang::from(lang), words)];
    let before = ALLOCATED.current_usage();
    ALLOCATED.reset_peak_usage();
    let spoken = voice::render(&config.speech, locales, &texts);
    let taken = ALLOCATED.peak_usage().saturating_sub(before);
    match spoken {
        Ok(_) => println!(
            "speech, memory of the Japanese voice: {:.1} MB",
            taken as f64 / 1e6
        ),
        Err(why) => println!("SKIPPED: {lang} is mute: {why}"),
    }
}
