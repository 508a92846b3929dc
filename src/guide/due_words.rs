//! Deadlines in words.

use jiff::civil::Date;

use super::Due;
use crate::catalogue::{Period, ProcedureId};
use crate::locale::{Lang, Locales, Text};

/// Days ahead within which a day is said without its year.
const YEARLESS_DAYS: i64 = 150;

impl Due {
    /// "Day 12 of 14", "the deadline has passed", or only how long it is. What can still be done when it has passed is
    /// said by the procedure, where its message has `.late`.
    #[must_use]
    pub fn text(
        &self,
        locales: &Locales,
        lang: &Lang,
        procedure: &ProcedureId,
        errand: &Text,
        today: Date,
    ) -> Text {
        let errand = ("errand", errand.marked().into());
        let (day, of, last, late) = match self {
            Self::DayUnknown { of } => {
                let period = of.text(locales, lang);
                let period = ("period", period.marked().into());
                return locales.text_with(lang, "due-period", &[errand, period]);
            }
            Self::Counted {
                day,
                of,
                last,
                late,
            } => (*day, *of, *last, *late),
        };
        let date = last_day(locales, lang, last, today);
        let date = ("last", date.marked().into());
        let left = i64::from((last - today).get_days());
        // A last day that moved on from a closed one leaves more days than the period has.
        let counted = match of {
            Period::Days(days) if day >= 1 && day + left == i64::from(days) => Some(day + left),
            _ => None,
        };
        if late {
            let id = format!("procedure-{procedure}.late");
            let own = locales.own_text(lang, &id);
            let what = own.unwrap_or_else(|| locales.text(lang, "due-late-ask"));
            let what = ("what", what.marked().into());
            return locales.text_with(lang, "due-late", &[errand, date, what]);
        }
        let id = match (counted, last == today) {
            (Some(_), true) => "due-today",
            (Some(_), false) => "due-left",
            (None, true) => "due-last-day",
            (None, false) => "due-ahead",
        };
        let count = [
            ("day", day.into()),
            ("of", counted.unwrap_or_default().into()),
            ("left", left.into()),
        ];
        let args: Vec<_> = [errand, date].into_iter().chain(count).collect();
        locales.text_with(lang, id, &args)
    }
}

impl Period {
    /// "14 days", "3 months", "2 years".
    #[must_use]
    pub fn text(self, locales: &Locales, lang: &Lang) -> Text {
        let (id, count) = match self {
            Self::Days(count) => ("period-days", count),
            Self::Months(count) => ("period-months", count),
            Self::Years(count) => ("period-years", count),
        };
        locales.text_with(lang, id, &[("count", i64::from(count).into())])
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
