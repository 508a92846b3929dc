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

/// What was noted is in no file of hall, kiosk or station: it is on the paper alone.
#[tokio::test(flavor = "multi_thread")]
async fn a_note_is_in_no_file_after_it_was_given() {
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let mut desk = city.desk("citizens", "1").await;
    desk.press("call-next").await;
    desk.scan(&strip_at(&sheet, 0)).await;
    desk.write("ふたつとない言葉").await;
    desk.press("offer").await;
    desk.touch("reader-own").await;
    desk.touch("agree").await;
    let codes = desk.codes().await;
    desk.press("finish").await;
    desk.press("call-next").await;
    let wanted = [
        "ふたつとない言葉",
        codes[0].1.as_str(),
        &strip_at(&sheet, 0),
    ];
    let mut folders = vec![city.folder.path().to_owned()];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            let bytes = std::fs::read(&path).unwrap();
            for wanted in wanted {
                let there = bytes
                    .windows(wanted.len())
                    .any(|part| part == wanted.as_bytes());
                assert!(!there, "{} holds {wanted}", path.display());
            }
        }
    }
    assert!(files >= 4, "only {files} files were searched");
    let _ = city.close().await;
}

/// A note of 200 characters, as staff write them.
const LONG_NOTE: &str = "転入届を受理し、住民票の写しを2通お渡ししました。国民健康保険は前の市の資格喪失証明書が\
まだ届いていないため、来週はじめに郵送で届き次第、保険年金課で加入の手続きをしてください。療育手帳は県の台帳に\
記載がある方です。通所支援の受給者証は前の市のものが今月末まで有効なので、切り替えの面談を障がい福祉課で予約して\
ください。お母様は電話より書面での連絡を希望されています。送り先は新しい住所です。以上です";

/// What goes onto paper with a long note: each strip is a code of version 20 at most (52.5 mm at 203 dpi), also
/// the one that holds all that the counter saw as well.
#[tokio::test(flavor = "multi_thread")]
async fn a_note_of_200_characters_fits_a_code_of_version_20() {
    assert_eq!(LONG_NOTE.chars().count(), 200);
    let city = CityHall::open().await;
    let sheet = city.visit("moving-family", "en").await;
    let mut desk = city.desk("citizens", "1").await;
    desk.press("call-next").await;
    desk.scan(&super::strip_at(&sheet, 0)).await;
    desk.write(LONG_NOTE).await;
    desk.press("offer").await;
    for reader in ["reader-disability", "reader-own", "reader-return"] {
        desk.touch(reader).await;
    }
    desk.touch("agree").await;
    let sheet = desk.0.sheet().unwrap();
    let version = |side: usize| (side - 17) / 4;
    let stops = sheet
        .stops
        .iter()
        .map(|stop| stop.strip.as_ref().unwrap().0.code().side);
    let own = sheet.own.as_ref().unwrap().strip.0.code().side;
    let versions: Vec<usize> = stops.chain([own]).map(version).collect();
    let [reader, returning, own] = versions[..] else {
        panic!("{versions:?}");
    };
    assert!(
        versions.iter().all(|version| *version <= 20),
        "{versions:?}"
    );
    println!(
        "a reader's: version {reader}, to come back with: {returning}, the visitor's own: {own}"
    );
    let _ = city.close().await;
}
