//! "I will come back about this": a strip that its counter can open for 14 days, while those of the day go
//! dark at closing.

use std::fs;
use std::path::Path;

use annai::record::Keyring;

use super::{CityHall, strip_at};

/// After the last visitor was served.
const EVENING: &str = "2026-11-24T20:00:00[Asia/Tokyo]";
/// Two weeks after Tuesday, 24 November, in the morning.
const FOURTEENTH_DAY: &str = "2026-12-08T10:00:00[Asia/Tokyo]";
const FIFTEENTH_DAY: &str = "2026-12-09T10:00:00[Asia/Tokyo]";

/// A visitor whose papers are those of Tuesday: one for the day, one to come back with.
async fn tuesday(city: &CityHall) -> (String, String) {
    let sheet = city.visit("moving-family", "en").await;
    let of_day = strip_at(&sheet, 0);
    let mut desk = city.desk("citizens", "1").await;
    desk.press("call-next").await;
    desk.scan(&of_day).await;
    desk.write("戸籍謄本を待っています。").await;
    desk.touch("languages").await;
    desk.touch("language-en").await;
    desk.press("offer").await;
    desk.touch("reader-return").await;
    desk.touch("agree").await;
    let sheet = desk.0.sheet().unwrap();
    let sees = &sheet.stops[0].sees.as_ref().unwrap().things[0];
    assert!(
        sees.visitor.plain().contains("8 December 2026"),
        "{}",
        sees.visitor.plain()
    );
    let codes = desk.codes().await;
    assert_eq!(codes.len(), 1);
    desk.press("finish").await;
    desk.0.finish().await.unwrap();
    (of_day, codes.into_iter().next().unwrap().1)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paper_to_come_back_with_is_read_for_fourteen_days_by_its_counter_alone() {
    let city = CityHall::open().await;
    let (of_day, of_return) = tuesday(&city).await;
    let folder = city.close().await;

    let city = CityHall::open_in(folder, FOURTEENTH_DAY).await;
    // Somebody else has the same number today.
    let _ = city.visit("moving-family", "ja").await;
    let mut other = city.desk("insurance", "1").await;
    other.scan(&of_return).await;
    assert_eq!(other.visitor().name, "desk-refused");
    assert!(other.lines().is_empty());
    let mut desk = city.desk("citizens", "1").await;
    desk.scan(&of_day).await;
    assert_eq!(
        desk.visitor().name,
        "desk-refused",
        "the day's paper is dark"
    );
    desk.touch("back").await;
    desk.scan(&of_return).await;
    let lines = desk.lines();
    assert!(
        lines.iter().any(|line| line.contains("2026年11月12日")),
        "{lines:#?}"
    );
    assert_eq!(desk.notes().len(), 1);
    assert!(desk.notes()[0].1.contains("戸籍謄本"));
    let notices = desk.notices();
    assert!(
        notices.iter().any(|it| it.contains("2026年11月24日")),
        "{notices:?}"
    );
    assert!(
        desk.staff().person.unwrap().number.is_none(),
        "no number of another day"
    );
    let folder = city.close().await;

    let city = CityHall::open_in(folder, FIFTEENTH_DAY).await;
    let mut desk = city.desk("citizens", "1").await;
    desk.scan(&of_return).await;
    assert_eq!(desk.visitor().name, "desk-refused");
    let _ = city.close().await;
}

/// Everything that is on the disk of the hall and of its stations.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    found
}

/// After closing, the key of the day is in no file, in no form; the key to come back with is, and goes too.
#[tokio::test(flavor = "multi_thread")]
async fn after_closing_nothing_on_a_disk_opens_the_strips_of_the_day() {
    let city = CityHall::open().await;
    let _ = tuesday(&city).await;
    let ring = city.hall.keyring(&"citizens".into()).await.unwrap();
    let ring = Keyring::parse(Path::new("keys"), &ring).unwrap();
    assert_eq!(ring.counters.len(), 2, "of the day, and to come back with");
    let secrets: Vec<_> = ring.counters.iter().map(|one| one.key.to_bytes()).collect();
    let forms = |secret: &[u8; 32]| {
        let list: Vec<String> = secret.iter().map(u8::to_string).collect();
        [
            secret.to_vec(),
            hex::encode(secret).into_bytes(),
            list.join(",").into_bytes(),
        ]
    };
    let holders = |folder: &Path, at: usize| {
        let forms = forms(&secrets[at]);
        let all = files(folder).into_iter();
        let holds = |content: &[u8]| {
            forms
                .iter()
                .any(|form| content.windows(form.len()).any(|window| window == form))
        };
        all.filter(|(_, content)| holds(content))
            .map(|(name, _)| name)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        holders(city.folder.path(), 0).len(),
        1,
        "while the hall serves"
    );
    let folder = city.close().await;
    let evening = CityHall::open_in(folder, EVENING).await;
    evening.hall.tend().await.unwrap();
    let folder = evening.close().await;
    assert_eq!(holders(folder.path(), 0), Vec::<String>::new());
    assert_eq!(holders(folder.path(), 1).len(), 1);

    let city = CityHall::open_in(folder, FIFTEENTH_DAY).await;
    let folder = city.close().await;
    assert_eq!(
        holders(folder.path(), 1),
        Vec::<String>::new(),
        "its time is over"
    );
}
