//! Deadlines in words, in the shipped English.

use annai::guide::last_day;
use annai::locale::{Lang, Locales, Text};

use super::*;

fn english() -> (Locales, Lang) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let locales = Locales::load(&root.join("locales"), &root.join("assets/fonts")).unwrap();
    (locales, "en".into())
}

fn told(due: &Due, today: Date) -> String {
    let (locales, lang) = english();
    let errand = Text::new(&lang, "The move");
    due.text(&locales, &lang, &"no-such".into(), &errand, today)
        .plain()
}

fn counted(of: Period, day: i64, last: Date, late: bool) -> Due {
    Due::Counted {
        day,
        of,
        last,
        late,
    }
}

#[test]
fn a_period_is_said_where_its_day_is_not_known() {
    for (of, said) in [
        (Period::Days(1), "1 day"),
        (Period::Days(14), "14 days"),
        (Period::Months(3), "3 months"),
        (Period::Years(2), "2 years"),
    ] {
        let said = format!("The move: you have {said}. Ask at the counter from which day.");
        assert_eq!(told(&Due::DayUnknown { of }, TODAY), said);
    }
}

#[test]
fn days_are_counted_only_where_they_add_up() {
    let fortnight = Period::Days(14);
    let in_days = |days: i64| TODAY + days.days();
    let left = told(&counted(fortnight, 12, in_days(2), false), TODAY);
    assert!(left.contains("day 12 of 14, 2 left"), "{left}");
    let first = told(&counted(fortnight, 1, in_days(13), false), TODAY);
    assert!(first.contains("day 1 of 14, 13 left"), "{first}");
    let today = told(&counted(fortnight, 14, TODAY, false), TODAY);
    assert!(today.contains("is the last day (day 14 of 14)"), "{today}");
    // It has not begun, it moved on from a closed day, it is counted in months.
    for (of, day, days) in [
        (fortnight, 0, 14),
        (fortnight, 12, 3),
        (Period::Months(3), 12, 2),
    ] {
        let ahead = told(&counted(of, day, in_days(days), false), TODAY);
        assert!(
            ahead.contains("do this by") && !ahead.contains("day"),
            "{ahead}"
        );
        let today = told(&counted(of, day + days, TODAY, false), TODAY);
        let counts = of == fortnight && day + days == 14;
        assert_eq!(today.contains("(day 14 of 14)"), counts, "{today}");
    }
    let late = told(&counted(fortnight, 15, in_days(-1), true), TODAY);
    assert!(
        late.contains("the last day was") && late.contains("Ask at the counter"),
        "{late}"
    );
}

#[test]
fn a_day_has_its_year_only_when_it_is_far_or_past() {
    let (locales, lang) = english();
    let day = |days: i64| last_day(&locales, &lang, TODAY + days.days(), TODAY).plain();
    for near in [0, 1, 60, 150] {
        assert!(!day(near).contains("202"), "{}", day(near));
    }
    for far in [-1, 151, 400] {
        assert!(day(far).contains("202"), "{}", day(far));
    }
}
