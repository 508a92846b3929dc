//! The plan of one visitor in a hall with queues and hours.

use annai::catalogue::CounterId;
use annai::page::{Block, Page, StopCard, Tone};
use annai::visit::{CounterForecast, Status};
use jiff::civil::{DateTime, datetime};

use super::FAMILY;
use super::visitor::{Fate, Visitor, waiting};

/// Everything closes at eleven: half an hour and a little more is left.
pub(crate) fn closing_soon(counter: &CounterId) -> CounterForecast {
    CounterForecast {
        closes: Some(datetime(2026, 11, 24, 11, 0, 0, 0)),
        ..uneven(counter)
    }
}

/// Everything closes at once.
pub(crate) fn closing_now(counter: &CounterId) -> CounterForecast {
    CounterForecast {
        closes: Some(datetime(2026, 11, 24, 10, 25, 0, 0)),
        ..uneven(counter)
    }
}

/// A short queue at the school counter, long ones elsewhere.
pub(crate) fn uneven(counter: &CounterId) -> CounterForecast {
    match counter.as_str() {
        "citizens" => waiting(4, 8),
        "school" => waiting(0, 4),
        _ => waiting(60, 90),
    }
}

/// A visitor who sees the plan.
pub(crate) fn planned(lang: &str, ahead: fn(&CounterId) -> CounterForecast) -> Visitor {
    let mut visitor = Visitor::new();
    visitor.script().ahead = ahead;
    visitor.stop_at = Some("plan");
    visitor.guided(lang, FAMILY);
    visitor
}

fn stops(page: &Page) -> Vec<&StopCard> {
    let stops = page.body.iter().filter_map(|block| match block {
        Block::Stops(stops) => Some(stops),
        _ => None,
    });
    stops.flatten().collect()
}

/// The titles of the stops, in their order.
fn titles(page: &Page) -> Vec<String> {
    let stops = stops(page);
    stops.iter().map(|stop| stop.title.plain()).collect()
}

/// The attention that the page calls for, line by line.
fn notices(page: &Page) -> Vec<String> {
    let notices = page.body.iter().filter_map(|block| match block {
        Block::Notice(Tone::Attention, lines) => Some(lines),
        _ => None,
    });
    notices.flatten().map(annai::locale::Text::plain).collect()
}

fn says(page: &Page, words: &str) -> bool {
    let mut paragraphs = page.body.iter().filter_map(|block| match block {
        Block::Paragraph(text) => Some(text.plain()),
        _ => None,
    });
    paragraphs.any(|text| text.contains(words))
}

#[test]
fn the_short_queue_comes_first_and_the_ticket_is_for_that_order() {
    let even = planned("ja", |_| waiting(5, 15));
    let mut visitor = planned("ja", uneven);
    let page = visitor.page();
    let shown = titles(&page);
    assert_ne!(shown, titles(&even.page()));
    let mut sorted = (shown.clone(), titles(&even.page()));
    sorted.0.sort();
    sorted.1.sort();
    assert_eq!(sorted.0, sorted.1, "the same stops in another order");
    visitor.finish_to_ticket(FAMILY);
    let issued = visitor.last_stops();
    assert_eq!(&issued[..2], ["citizens", "school"]);
    let sheet = visitor.sheet();
    let printed: Vec<String> = sheet
        .stops
        .iter()
        .map(|stop| stop.counter.visitor.plain())
        .collect();
    assert_eq!(printed.len(), shown.len());
    assert_eq!(printed[0], shown[0]);
    assert_eq!(printed[1], shown[1]);
    assert_eq!(
        (sheet.notices.len(), sheet.foot.is_some()),
        (1, true),
        "the deadline, and that it is a sample"
    );
}

#[test]
fn where_nobody_waits_no_minutes_are_said() {
    for (lang, words) in [
        ("ja", "待ち時間なし"),
        ("ja-simple", "待たなくて いいです"),
        ("en", "No wait"),
    ] {
        let page = planned(lang, |_| waiting(0, 0)).page();
        for stop in stops(&page) {
            assert_eq!(stop.tags[0].plain(), words);
        }
    }
}

#[test]
fn a_plan_that_is_shown_does_not_change_and_the_next_one_is_of_the_hall_as_it_is_then() {
    let mut visitor = planned("ja", |_| waiting(5, 15));
    let shown = visitor.page();
    visitor.script().ahead = uneven;
    visitor.presses(&["papers", "back"]);
    assert_eq!(titles(&visitor.page()), titles(&shown));
    visitor.wait(30);
    assert_eq!(titles(&visitor.page()), titles(&shown));
    visitor.press("back");
    visitor.finish(FAMILY);
    assert_ne!(titles(&visitor.page()), titles(&shown), "another plan");
}

#[test]
fn waits_that_never_come_keep_nobody_waiting() {
    let mut visitor = Visitor::new();
    visitor.script().fates.extend([Fate::Lost]);
    visitor.pick(0);
    visitor.pick(0);
    assert_eq!(visitor.page().name, "plan");
    visitor.press("next");
    assert_eq!(visitor.page().name, "ticket");
}

#[test]
fn what_is_too_late_for_today_is_said_and_marked_in_every_language() {
    for lang in ["ja", "ja-simple", "en"] {
        let visitor = planned(lang, closing_soon);
        let page = visitor.page();
        let text = |id| visitor.setting.locales.text(&page.lang, id);
        let mark = text("plan-not-today");
        let stops = stops(&page);
        let late = stops.iter().filter(|stop| stop.tags.contains(&mark));
        let late = late.count();
        assert!(0 < late && late < stops.len(), "{late} of {}", stops.len());
        let first = stops.len() - late;
        assert!(stops[..first].iter().all(|stop| !stop.tags.contains(&mark)));
        let notices = notices(&page);
        assert!(notices.contains(&text("plan-late").plain()), "{notices:?}");
        let named = notices.last().unwrap();
        for (at, stop) in stops.iter().enumerate() {
            assert_eq!(named.contains(&stop.title.plain()), at < first, "{named}");
        }
        assert!(says(&page, ":") || says(&page, "時"), "a time is said");
        let sheet = visitor.sheet();
        let mut printed = sheet.notices.iter().map(|notice| notice.plain());
        assert!(printed.any(|notice| notice == *named), "on the sheet too");
    }
}

#[test]
fn when_nothing_can_be_done_today_no_time_is_said() {
    let page = planned("en", closing_now).page();
    assert!(notices(&page).iter().any(|line| line.contains("too late")));
    assert!(!says(&page, "finish at about"));
    assert!(!page.heading.plain().contains("today"));
}

#[test]
fn the_time_is_rounded_up_and_not_said_when_a_wait_is_unknown() {
    let mut visitor = Visitor::new();
    visitor.script().ahead = |_| waiting(5, 14);
    visitor.pick(2);
    visitor.pick(0);
    let page = visitor.page();
    assert!(notices(&page).is_empty());
    // It is 10:24; nine and a half minutes of waiting and five of service lead to 10:38:30.
    assert!(says(&page, "about 10:40"));

    let mut unknown = Visitor::new();
    unknown.script().ahead = |_| CounterForecast {
        wait: annai::ticket::Wait::Unknown,
        ..waiting(0, 0)
    };
    unknown.pick(2);
    unknown.pick(0);
    assert!(!says(&unknown.page(), "about"));
}

#[test]
fn a_plan_made_while_the_hall_is_closed_is_for_another_day() {
    let next: DateTime = datetime(2026, 11, 25, 9, 0, 0, 0);
    let mut visitor = Visitor::with_status(Status::Closed { next: Some(next) });
    visitor.script().ahead = |_| CounterForecast {
        opens: Some(datetime(2026, 11, 25, 9, 0, 0, 0)),
        ..waiting(0, 5)
    };
    visitor.stop_at = Some("plan");
    visitor.guided("en", FAMILY);
    let page = visitor.page();
    let mark = visitor.setting.locales.text(&page.lang, "plan-not-today");
    assert!(stops(&page).iter().all(|stop| !stop.tags.contains(&mark)));
    assert!(!says(&page, "about"));
}
