//! Checks of the edge to scanners on devices that are made for it; `tests/rig/scanners.sh` runs them in a
//! machine of their own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and this one measures"
)]

#[cfg(target_os = "linux")]
mod checks;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    checks::run(std::env::args().skip(1).collect())
}

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("These checks need a Linux kernel.");
}
