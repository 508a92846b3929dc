//! The visitor's pages on the screens that stand on desks: nothing is clipped, crowded or too small to press.

use annai::config::Panel;
use annai::page::{Page, TextSize};
use annai::ui::face::{Faces as _, KeyUse, WindowFace as _};
use annai::ui::keyboard::Key;
use annai::ui::staff::{DeskWindows, FacesShown};

use super::{CityHall, Place, strip_at};
use crate::screens::keys::settings;
use crate::screens::snapshots::{check, tree};
use crate::screens::sweep::faults_on;

/// Languages that visitors speak.
const LANGUAGES: [&str; 3] = ["ja", "ja-simple", "en"];
/// A small screen, one of 15 inches, as it ships, and a larger one.
const SCREENS: [Panel; 3] = [
    Panel {
        inches: 15.6,
        width: 1920,
        height: 1080,
    },
    Panel {
        inches: 15.0,
        width: 1024,
        height: 768,
    },
    Panel {
        inches: 21.5,
        width: 1920,
        height: 1080,
    },
];

#[tokio::test(flavor = "multi_thread")]
async fn no_page_of_the_visitors_window_clips_or_crowds() {
    let city = CityHall::open().await;
    let mut pages = Vec::new();
    for lang in LANGUAGES {
        let sheet = city.visit("moving-family", lang).await;
        let mut desk = city.desk("citizens", "1").await;
        desk.press("call-next").await;
        pages.push(desk.visitor());
        desk.scan(&strip_at(&sheet, 1)).await;
        pages.push(desk.visitor());
        desk.touch("back").await;
        desk.scan(&strip_at(&sheet, 0)).await;
        desk.touch("languages").await;
        pages.push(desk.visitor());
        desk.touch(&format!("language-{lang}")).await;
        pages.push(desk.visitor());
        phrases(&mut desk, &mut pages).await;
        desk.write(&"記録".repeat(100)).await;
        desk.press("offer").await;
        pages.push(desk.visitor());
        desk.touch("reader-own").await;
        desk.touch("agree").await;
        pages.push(desk.visitor());
        let _ = desk.codes().await;
        desk.press("finish").await;
        desk.press("call-next").await;
    }
    let _ = city.close().await;
    let per_language = pages.len() / LANGUAGES.len();
    for (nth, page) in pages.iter().enumerate() {
        let (lang, nth) = (LANGUAGES[nth / per_language], nth % per_language + 1);
        check(&format!("desk-{lang}-{nth:02}-{}", page.name), &tree(page));
    }
    let mut faults = Vec::new();
    for page in &pages {
        for (panel, size) in SCREENS
            .iter()
            .flat_map(|panel| TextSize::ALL.map(|size| (panel, size)))
        {
            let page = Page {
                size,
                ..page.clone()
            };
            let found = faults_on(&page, panel).into_iter();
            let at = format!("{} {} {size:?} {}", page.name, page.lang, panel.width);
            faults.extend(found.map(|fault| format!("{at}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// A phrase of each kind of answer, asked and answered.
async fn phrases(desk: &mut Place, pages: &mut Vec<Page>) {
    for (topic, phrase, answers) in [
        ("お金", "現金", &["yes"][..]),
        ("本人・家族", "何人", &["key-4", "enter"]),
        ("日付・住所", "いつから", &["key-2", "key-0"]),
    ] {
        desk.press("phrases").await;
        desk.pick(topic).await;
        desk.pick(phrase).await;
        pages.push(desk.visitor());
        for answer in answers {
            desk.touch(answer).await;
            pages.push(desk.visitor());
        }
        desk.press("end-phrase").await;
    }
}

/// Tab goes to every control in the order in which a screen reader finds them, round and back, and Enter uses the one
/// that it has gone to; the field of the note takes the keys, and gives them back.
#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_goes_to_all_that_staff_can_use() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let mut desk = city.desk("citizens", "1").await;
    desk.press("call-next").await;
    desk.scan(&strip_at(&sheet, 0)).await;
    for list in [None, Some("phrases")] {
        if let Some(name) = list {
            desk.press(name).await;
        }
        let view = desk.view();
        let order = view.staff.focus_order();
        assert!(order.len() > 5);
        let mut settings = settings();
        settings.desk = Some(DeskWindows {
            shown: FacesShown::Both,
            staff: (1280, 800),
            at: [None, None],
        });
        let mut faces = view.open(&settings);
        let staff = &mut faces[0].1;
        for id in order.iter().chain(&order[..1]) {
            assert!(matches!(staff.key(Key::Named("Tab")), KeyUse::Focus(_)));
            let note = **id == view.staff.draft.field;
            match staff.key(Key::Enter) {
                KeyUse::Reply(reply) => assert!(reply.control == **id && !note),
                _ => assert!(note, "Enter at {}", id.as_str()),
            }
        }
        assert!(matches!(
            staff.key(Key::Named("Shift+Tab")),
            KeyUse::Focus(_)
        ));
        let last = order[order.len() - 1];
        assert!(matches!(staff.key(Key::Enter), KeyUse::Reply(reply) if reply.control == *last));
    }
    let _ = city.close().await;
}
