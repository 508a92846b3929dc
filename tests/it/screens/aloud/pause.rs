//! The key that pauses what is read aloud.

use annai::ui::keyboard::Key;

use super::{LOUDER, Listener, NEXT};

const PAUSE: Key = Key::Named("Pause");

#[test]
fn a_pause_goes_on_with_the_text_that_was_cut_off() {
    let mut listener = Listener::awake();
    let page = listener.last();
    assert!(page.len() > 3, "a page of some texts");
    let sounding = |listener: &Listener, text| {
        let mut heard = listener.ear.heard();
        heard.speaking = true;
        heard.text = text;
    };

    sounding(&listener, 2);
    let before = listener.times();
    listener.key(PAUSE);
    listener.wait(20);
    assert_eq!(listener.times(), before, "nothing is said in a pause");

    // Volume and focus say what they are in between, and keep the pause.
    listener.key(LOUDER);
    listener.key(NEXT);
    assert_eq!(listener.times(), before + 2);
    sounding(&listener, 0);
    listener.key(PAUSE);
    assert_eq!(
        listener.last(),
        page[2..],
        "the text that was cut off, and the rest"
    );

    // A second pause counts from the texts that were left.
    sounding(&listener, 1);
    listener.key(PAUSE);
    listener.key(PAUSE);
    assert_eq!(listener.last(), page[3..]);

    // With everything heard there is nothing to go on with.
    listener.ear.heard().speaking = false;
    let before = listener.times();
    listener.key(PAUSE);
    assert_eq!(listener.times(), before);
}

#[test]
fn another_page_ends_a_pause() {
    let mut listener = Listener::awake();
    listener.ear.heard().speaking = true;
    listener.key(PAUSE);
    listener.select("English");
    let before = listener.times();
    listener.key(PAUSE);
    assert_eq!(
        listener.times(),
        before,
        "the page before is not gone on with"
    );
}
