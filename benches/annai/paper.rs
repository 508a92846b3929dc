//! Measures `paper`.

use std::hint::black_box;

use annai::paper::{layout, make, pdf};
use criterion::Criterion;

#[path = "../../tests/it/paper/example.rs"]
#[expect(dead_code, reason = "the tests use more of it")]
mod example;

use example::{NOW, Reader, Shared, Ticket};

pub(crate) fn bench(c: &mut Criterion) {
    let fonts = example::fonts();
    let sheet = example::sheet(Reader::English, 3, Ticket::Number, Shared::CountersAndOwn);
    if let Ok(layout) = layout::lay_out(&sheet, &fonts, 300) {
        println!(
            "A sheet of three stops: {} bytes",
            pdf::write(&layout, &fonts, "Minami", &sheet.lang, NOW).map_or(0, |pdf| pdf.len())
        );
    }
    let mut group = c.benchmark_group("paper");
    let _ = group.bench_function("a sheet of three stops as PDF", |b| {
        b.iter(|| {
            let layout = layout::lay_out(black_box(&sheet), &fonts, 300).map_err(drop);
            layout.map(|layout| pdf::write(&layout, &fonts, "Minami", &sheet.lang, NOW))
        });
    });
    let _ = group.bench_function("a sheet of three stops, drawn twice and proven", |b| {
        b.iter(|| make(black_box(&sheet), &fonts, 300, NOW).map(drop));
    });
    let _ = group.bench_function("a code of 700 digits", |b| {
        b.iter(|| example::symbol("701", black_box(700), 1));
    });
    let _ = group.bench_function("the fonts of a language", |b| {
        b.iter(example::fonts);
    });
    group.finish();
}
