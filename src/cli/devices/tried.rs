//! `annai devices try`: what each scan is, and never what it says.

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use crate::clock::Clock;
use crate::config::Scanner;
use crate::devices::{self, ScannerEvent};
use crate::fault::Trouble;
use crate::record::framing::{FramedCode, Framing, JOIN_GAP};

use super::{Failed, say};
use crate::cli::signals::Signals;

/// How often a half is looked at that waits for its other half.
const WAIT_INTERVAL: Duration = Duration::from_secs(1);

pub(super) fn run(config: &Path, out: &mut dyn Write) -> Result<(), Failed> {
    let config = crate::cli::config(config)?;
    let Some(device) = &config.scanner.device else {
        return Err(Trouble::yours(
            "the configuration names no scanner",
            "find it with `annai devices learn --write`",
        )
        .into());
    };
    say(out, format!("{device}: scan codes now; Ctrl+C ends"))?;
    let clock = Clock::system(config.city.zone.clone());
    crate::cli::runtime()?.block_on(async {
        let mut signals = Signals::listen()?;
        let mut heard = devices::scanner(device);
        let mut report = ScanReport::new(&config.scanner);
        let mut waits = tokio::time::interval(WAIT_INTERVAL);
        loop {
            let event = tokio::select! {
                () = signals.received() => return Ok(()),
                event = heard.recv() => match event {
                    Some(event) => Some(event),
                    None => return Ok(()),
                },
                _ = waits.tick() => None,
            };
            let now = clock.now().timestamp().as_duration();
            for line in report.take(event, Duration::try_from(now).unwrap_or_default()) {
                say(out, line)?;
            }
            out.flush().map_err(Failed::Output)?;
        }
    })
}

/// What is said of scans: how they came, never what they are.
struct ScanReport {
    framing: Framing,
    /// Visible characters since the last code.
    count: usize,
}

impl ScanReport {
    fn new(scanner: &Scanner) -> Self {
        Self {
            framing: Framing::new(&scanner.prefix, &scanner.suffix, JOIN_GAP),
            count: 0,
        }
    }

    /// The lines about an event; `None` is the passing of time.
    fn take(&mut self, event: Option<ScannerEvent>, now: Duration) -> Vec<String> {
        let codes = match event {
            Some(ScannerEvent::Typed(piece)) => {
                let visible = |sign: &char| !sign.is_whitespace() && !sign.is_control();
                self.count += piece.chars().filter(visible).count();
                self.framing.take(&piece, now)
            }
            Some(ScannerEvent::Ended) => self.framing.end(now),
            Some(ScannerEvent::Dropped) => {
                self.framing.clear();
                self.count = 0;
                return vec!["lost: characters were lost on the way, scan again".to_owned()];
            }
            Some(ScannerEvent::Connected) => return vec!["connected".to_owned()],
            Some(ScannerEvent::Disconnected) => {
                return vec!["not connected: it cannot be read (see `annai devices`)".to_owned()];
            }
            None => self.framing.wait(now),
        };
        codes.into_iter().map(|code| self.line(code)).collect()
    }

    fn line(&mut self, code: FramedCode) -> String {
        match code {
            Ok(digits) => {
                let length = digits.as_str().len();
                self.count = 0;
                let kind = if digits.as_str().starts_with("71") {
                    "stub"
                } else {
                    "strip"
                };
                format!("{kind}: {length} digits, check digits right")
            }
            Err(error) => {
                let count = std::mem::take(&mut self.count);
                format!("other: {count} characters; {error}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;
    use crate::record::OwnSecret;

    #[test]
    fn each_scan_has_a_line_and_no_line_has_its_digits() {
        let mut report = ScanReport::new(&Scanner::default());
        let mut second = 0;
        let mut scan = |text: &str| {
            second += 5;
            let typed = ScannerEvent::Typed(Zeroizing::new(text.to_owned()));
            let now = Duration::from_secs(second);
            let mut lines = report.take(Some(typed), now);
            lines.extend(report.take(Some(ScannerEvent::Ended), now));
            lines.extend(report.take(None, now + Duration::from_secs(3)));
            lines.join("\n")
        };
        let stub = OwnSecret::from_bytes(b"0123456789abcdef").stub();
        let stub = stub.as_str();
        assert_eq!(scan(stub), "stub: 44 digits, check digits right");
        assert_eq!(
            scan("4901234567894"),
            "other: 13 characters; the code is not one of ours"
        );
        assert_eq!(
            scan(&stub[..30]),
            "other: 30 characters; the code is damaged"
        );
        let mut wrong = stub.to_owned();
        wrong.replace_range(9..10, if &stub[9..10] == "5" { "6" } else { "5" });
        assert_eq!(
            scan(&wrong),
            "other: 44 characters; the check digits do not agree"
        );
        assert!(scan("123456789018").contains("individual number"));
    }
}
