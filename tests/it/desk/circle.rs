//! The whole circle: told once at the kiosk, read at one desk, grown there, read at the next.

use super::{CityHall, strip_at};

#[tokio::test(flavor = "multi_thread")]
async fn what_one_desk_notes_the_next_one_reads_and_nothing_else_leaves() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let number = sheet.number.as_ref().unwrap().plain();

    // The first desk calls the number, and the paper checks it in.
    let mut first = city.desk("citizens", "1").await;
    assert_eq!(first.staff().waiting.tickets.len(), 1);
    first.press("call-next").await;
    let person = first.staff().person.unwrap();
    assert_eq!(person.number.unwrap().plain(), number);
    assert_eq!(person.state.plain(), "呼び出し中");
    first.scan(&strip_at(&sheet, 0)).await;
    let person = first.staff().person.unwrap();
    assert_eq!(
        person.state.plain(),
        "対応中",
        "the scan checks the ticket in"
    );
    let needs: Vec<String> = person.needs.iter().map(|need| need.plain()).collect();
    assert_eq!(needs, ["English"], "what they need else is not ticked here");
    let lines = first.lines();
    assert!(
        lines.iter().any(|line| line.contains("2026年11月12日")),
        "{lines:#?}"
    );
    assert!(lines.iter().any(|line| line.contains("14日")), "{lines:#?}");
    assert_eq!(first.visitor().name, "desk-sees");

    // It writes a note, and the visitor ticks who may read it.
    first
        .write("転入届を受理しました。住所は本日付です。")
        .await;
    first.press("remarks").await;
    first.pick("受け付けました").await;
    first.press("menu-close").await;
    first.touch("languages").await;
    first.touch("language-en").await;
    first.press("offer").await;
    let page = first.visitor();
    assert_eq!((page.name, page.lang.as_str()), ("desk-consent", "en"));
    assert!(page.control("agree").is_none(), "nobody may read it yet");
    let readers: Vec<String> = page
        .controls()
        .filter(|control| control.id.as_str().starts_with("reader-"))
        .map(|control| control.id.as_str().to_owned())
        .collect();
    assert!(readers.len() > 2, "{readers:?}");
    first.touch("reader-disability").await;
    first.touch("reader-own").await;
    first.touch("agree").await;
    let codes = first.codes().await;
    assert_eq!(
        codes.len(),
        2,
        "one for the reader, one for the visitor; the old stub opens it"
    );
    assert_eq!(first.notes().len(), 1, "the note stands among the notes");
    first.press("finish").await;
    first.second().await;
    assert!(first.can("undo"));
    first.press("call-next").await;
    let page = first.staff();
    assert!(page.person.is_none() && page.groups.is_empty() && page.notes.is_empty());
    assert_eq!(first.visitor().name, "desk-show");

    // Another desk, which was not ticked, cannot open it.
    let mut other = city.desk("insurance", "1").await;
    other.scan(&codes[0].1).await;
    assert_eq!(other.visitor().name, "desk-refused");
    assert!(other.notes().is_empty());

    // The desk that was ticked reads exactly the note, and its own strip of the kiosk.
    let stop = sheet.stops.iter().position(|stop| {
        stop.counter
            .japanese
            .as_ref()
            .unwrap()
            .plain()
            .contains("21番")
    });
    let mut second = city.desk("disability", "2").await;
    second.scan(&strip_at(&sheet, stop.unwrap())).await;
    let needs = second.staff().person.unwrap().needs;
    let needs: Vec<String> = needs.iter().map(|need| need.plain()).collect();
    assert_eq!(needs[0], "English");
    assert_eq!(needs.len(), 2, "{needs:?}");
    assert_eq!(second.visitor().lang.as_str(), "en");
    second.scan(&codes[0].1).await;
    let notes = second.notes();
    assert_eq!(notes.len(), 1, "{notes:?}");
    let (from, text) = &notes[0];
    assert!(from.contains("市民課"), "{from}");
    assert!(text.contains("転入届を受理しました"), "{text}");
    assert!(text.contains("受け付けました"), "{text}");
    let lines = second.lines();
    assert!(
        lines.iter().any(|line| line.contains("療育手帳")),
        "{lines:#?}"
    );
    let _ = city.close().await;
}

/// A month later the visitor comes back with all their papers, in any order.
#[tokio::test(flavor = "multi_thread")]
async fn a_month_later_the_kiosk_fills_in_the_answers_and_the_notes() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let own = sheet.own.as_ref().unwrap();
    let stub = own.stub.as_ref().unwrap().0.digits().as_str().to_owned();
    let of_kiosk = own.strip.0.digits().as_str().to_owned();
    let mut desk = city.desk("citizens", "1").await;
    desk.press("call-next").await;
    desk.scan(&strip_at(&sheet, 0)).await;
    desk.write("住民票の住所を変えました。").await;
    desk.press("offer").await;
    desk.touch("reader-own").await;
    desk.touch("agree").await;
    let of_desk = desk.codes().await.remove(0).1;
    let of_counter = strip_at(&sheet, 1);
    let folder = city.close().await;

    let city = CityHall::open_in(folder, "2026-12-24T11:00:00[Asia/Tokyo]").await;
    let mut visit = city.at_kiosk().await;
    visit.scan(&of_desk).await;
    assert_eq!(visit.page().name, "record");
    visit.scan(&of_counter).await;
    assert!(visit.says("This code is for a counter"), "refused in words");
    visit.scan(&of_kiosk).await;
    assert!(!visit.says("Papers that we read"), "no key yet");
    visit.scan(&stub).await;
    assert!(visit.says("Papers that we read"));
    assert!(visit.says("Citizens") && visit.says("24 November 2026"));
    visit.press("next").await;
    assert_eq!(visit.page().name, "refilled");
    assert!(visit.says("These are your answers of 24 November 2026"));
    assert!(visit.says("住民票の住所を変えました"));
    assert!(visit.says("Age 7"));

    // On the same matter, with fresh consent, onto a fresh sheet: the note travels on.
    visit.press("next").await;
    visit.walk_to("share").await;
    assert!(visit.offers("group-notes"), "the notes are asked about");
    let page = visit.page();
    let mut tells = page.controls().map(|control| control.id.as_str());
    let notes = tells.find_map(|id| id.strip_prefix("tell-notes-"));
    let counter = notes.expect("a counter to tell the notes to").to_owned();
    visit.press(&format!("tell-notes-{counter}")).await;
    visit.press(&format!("counter-{counter}")).await;
    assert!(
        visit.says("住民票の住所を変えました"),
        "shown as it will be read"
    );
    let _ = city.close().await;
}
