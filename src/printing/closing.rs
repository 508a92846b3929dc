//! Watch over the hall's hours: when a day has closed.

use jiff::civil::Date;

/// What was seen of the hours last.
#[derive(Default)]
pub(super) struct ClosingWatch {
    last: Option<(bool, Date)>,
}

impl ClosingWatch {
    /// Whether the hall has closed since the last look. A machine that slept over a closing sees another day.
    pub(super) fn look(&mut self, is_open: bool, today: Date) -> bool {
        let last = self.last.replace((is_open, today));
        last.is_some_and(|(was_open, day)| was_open && !is_open || day != today)
    }
}
