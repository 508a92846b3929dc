//! Reading aloud where a language has no voice.

use annai::page::Page;
use annai::visit::Input;

use super::visitor::Visitor;

fn is_offered(page: &Page) -> bool {
    page.control("read-aloud").is_some()
}

#[test]
fn a_language_without_a_voice_offers_no_reading_aloud_and_who_listens_hears_so_before() {
    let mut visitor = Visitor::new();
    visitor.take(Input::Mute(["fil".into()].into()));
    let detail = |page: &Page, card: &str| page.control(card).unwrap().detail.clone().unwrap();
    let seen = detail(&visitor.page(), "language-fil").plain();
    visitor.press("read-aloud");
    let page = visitor.page();
    assert!(page.aloud.is_some());
    let mute = detail(&page, "language-fil");
    assert_ne!(mute.plain(), seen);
    assert_eq!(
        mute.lang(),
        Some(&page.lang),
        "in a language that has a voice"
    );
    assert_ne!(detail(&page, "language-en").plain(), mute.plain());

    visitor.press("language-fil");
    let page = visitor.page();
    assert_eq!(page.lang.as_str(), "fil");
    assert!(page.aloud.is_none() && !is_offered(&page));

    visitor.presses(&["languages", "language-en"]);
    let page = visitor.page();
    assert!(page.aloud.is_some() && is_offered(&page), "as it was set");
    visitor.presses(&["languages", "language-fil"]);
    visitor.take(Input::Mute([].into()));
    assert!(visitor.page().aloud.is_some(), "the voice is back");
}
