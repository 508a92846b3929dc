//! Days in the long form of a language.

use icu::calendar::Iso;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::datetime::input;
use icu::locale::Locale;
use jiff::civil::Date;

/// A day in the long form of the language with this tag; the plain ISO form where nothing is known.
#[must_use]
pub fn long(tag: &str, date: Date) -> String {
    format(tag, date).unwrap_or_else(|| date.to_string())
}

fn format(tag: &str, date: Date) -> Option<String> {
    let locale: Locale = tag.parse().ok()?;
    let formatter = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    let date: input::Date<Iso> = input::Date::try_new_iso(date.year().into(), month, day).ok()?;
    Some(formatter.format(&date).to_string())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_language_has_its_long_form() {
        let day = date(2026, 11, 22);
        assert_eq!(long("ja", day), "2026年11月22日");
        assert_eq!(long("en-GB", day), "22 November 2026");
        assert_eq!(long("not a tag", day), "2026-11-22");
    }
}
