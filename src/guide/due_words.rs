//! Deadlines in words.

use jiff::civil::Date;

use super::Due;
use crate::locale::{Lang, Locales, Text};

/// Days ahead within which a day is said without its year.
const YEARLESS_DAYS: i64 = 150;

impl Due {
    /// "Day 12 of 14", "the deadline has passed", or only how many days there are.
    #[must_use]
    pub fn text(&self, locales: &Locales, lang: &Lang, errand: &Text, today: Date) -> Text {
        let errand = ("errand", errand.marked().into());
        let (day, of, last) = match self {
            Self::DayUnknown { of } => {
                let of = ("of", i64::from(*of).into());
                return locales.text_with(lang, "due-days", &[errand, of]);
            }
            Self::Counted { day, of, last, .. } => (*day, i64::from(*of), *last),
        };
        let date = last_day(locales, lang, last, today);
        let id = match of - day {
            ..0 => "due-late",
            0 => "due-today",
            _ if day < 1 => "due-ahead",
            _ => "due-left",
        };
        locales.text_with(
            lang,
            id,
            &[
                errand,
                ("day", day.into()),
                ("of", of.into()),
                ("left", (of - day).into()),
                ("last", date.marked().into()),
            ],
        )
    }
}

/// A last day, with its year only where that is not plain.
#[must_use]
pub fn last_day(locales: &Locales, lang: &Lang, last: Date, today: Date) -> Text {
    let away = last.duration_since(today).as_hours() / 24;
    if (0..=YEARLESS_DAYS).contains(&away) {
        locales.date_short(lang, last)
    } else {
        locales.date(lang, last)
    }
}
