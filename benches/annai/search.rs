//! Measures `search` on the shipped catalogue, repeated to five thousand rows.

use std::hint::black_box;
use std::path::Path;

use annai::catalogue;
use annai::locale::Locales;
use annai::search::Index;
use criterion::Criterion;

const ROWS: usize = 5_000;

pub(crate) fn bench(c: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut catalogue = catalogue::load(&root.join("assets/catalogue")).unwrap();
    let locales = Locales::load(&root.join("locales"), &root.join("assets/fonts")).unwrap();
    let more = ROWS.saturating_sub(catalogue.procedures.len());
    let enquiries = catalogue.enquiries.iter().cycle().take(more).cloned();
    catalogue.enquiries = enquiries.collect();
    let index = Index::new(&catalogue, &locales);
    let mut group = c.benchmark_group("search, 5000 rows");
    for (name, typed) in [
        ("one kana", "し"),
        ("a word", "じゅうみんひょう"),
        ("words apart", "おばあちゃんがしんだ"),
        ("a slip", "kindergarden"),
        ("nothing", "つりざおをかりたい"),
    ] {
        let _ = group.bench_function(name, |b| {
            b.iter(|| black_box(index.find(black_box(typed))).targets.len());
        });
    }
    group.finish();
}
