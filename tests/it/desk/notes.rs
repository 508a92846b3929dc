//! What may stand in a note.

use super::{CityHall, strip_at};

#[tokio::test(flavor = "multi_thread")]
async fn a_note_is_cut_cleaned_and_holds_no_individual_number() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "ja").await;
    let mut desk = city.desk("citizens", "1").await;
    desk.scan(&strip_at(&sheet, 0)).await;
    desk.write(&"あ".repeat(5000)).await;
    assert_eq!(desk.staff().draft.typed.plain().chars().count(), 200);
    assert!(desk.staff().draft.state.plain().contains("200字まで"));
    desk.write("a\u{202e}b\u{7}c\u{2066}d").await;
    assert_eq!(desk.staff().draft.typed.plain(), "abcd");
    for number in [
        "番号は123456789018です",
        "番号は１２３４５６７８９０１８",
        "1234-5678-9018",
        "1234 5678 9018",
    ] {
        desk.write(number).await;
        assert_eq!(desk.staff().draft.typed.plain(), "", "{number}");
        assert!(desk.staff().draft.state.plain().contains("マイナンバー"));
    }
    for other in [
        "電話 0748-33-3111 2026-11-27",
        "番号は123456789010です",
        "口座 1234567890123456",
    ] {
        desk.write(other).await;
        assert_eq!(desk.staff().draft.typed.plain(), other);
    }
    let _ = city.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declined_note_leaves_nothing_on_any_paper() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let mut desk = city.desk("citizens", "1").await;
    desk.press("call-next").await;
    desk.scan(&strip_at(&sheet, 0)).await;
    desk.write("書かないでほしいこと").await;
    desk.press("offer").await;
    assert!(!desk.staff().draft.open, "what is read does not change");
    desk.write("ほかのこと").await;
    assert_eq!(desk.staff().draft.typed.plain(), "書かないでほしいこと");
    desk.touch("reader-disability").await;
    desk.touch("decline").await;
    assert_eq!(desk.visitor().name, "desk-sees");
    assert!(desk.notes().is_empty());
    let _ = city.close().await;
}
