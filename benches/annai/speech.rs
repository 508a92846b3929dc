//! Measures `voice`: from a text to its samples, the engine's start included.

use std::hint::black_box;
use std::path::Path;

use annai::config::Config;
use annai::locale::{Lang, Locales, Text};
use annai::voice;
use criterion::Criterion;

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
