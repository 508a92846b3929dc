//! What is measured: README quotes these figures.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test, or a bench, fails by panicking, and skips aloud"
)]

mod desk;
mod guide;
mod paper;
mod record;
mod screen;
mod search;
mod speech;

use criterion::{Criterion, criterion_group, criterion_main};
use peak_alloc::PeakAlloc;

/// Counts what is allocated.
#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;

fn all(c: &mut Criterion) {
    guide::bench(c);
    record::bench(c);
    paper::bench(c);
    screen::bench(c);
    search::bench(c);
    desk::bench(c);
    speech::bench(c);
}

criterion_group!(benches, all);
criterion_main!(benches);
