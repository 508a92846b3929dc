//! What the page says, in which language, and what it never says.

use std::net::SocketAddr;

use annai::locale::{Lang, Text};
use annai::ticket::{State, Wait};
use annai::web::TicketStatus;
use reqwest::header::ACCEPT_LANGUAGE;
use reqwest::{Client, Response, StatusCode};

use super::{LANGUAGES, MINE, NOBODYS, Played, called, every_situation, locales, serve, waiting};

async fn get(hall: SocketAddr, path: &str) -> Response {
    accepting(hall, path, "").await
}

async fn accepting(hall: SocketAddr, path: &str, languages: &str) -> Response {
    let client = Client::builder().no_proxy().build().unwrap();
    client
        .get(format!("http://{hall}{path}"))
        .header(ACCEPT_LANGUAGE, languages)
        .send()
        .await
        .unwrap()
}

/// The page of a place in a language.
async fn page(hall: SocketAddr, lang: &str) -> String {
    let answer = get(hall, &format!("/p/{MINE}?lang={lang}")).await;
    assert_eq!(answer.status(), StatusCode::OK);
    answer.text().await.unwrap()
}

/// What is read on a page: no tags, no readings.
fn read(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').unwrap();
        rest = match tag {
            "rt" => after.split_once("</rt>").unwrap().1,
            "rp" => after.split_once("</rp>").unwrap().1,
            _ => after,
        };
    }
    text.push_str(rest);
    text.replace("&#39;", "'").replace("&#38;", "&")
}

#[tokio::test]
async fn every_state_is_said_in_every_language() {
    let places = Played::new();
    let hall = serve(&places).await;
    let locales = locales();
    for place in every_situation() {
        places.put(place.clone());
        let message = match place.state {
            State::Handed => "phone-waiting",
            State::Waiting if place.before == 0 => "phone-first",
            state => &format!("phone-{state}"),
        };
        for lang in LANGUAGES {
            let html = page(hall, lang).await;
            let said = locales.own_text(&Lang::from(lang), message).unwrap();
            let heading = format!("<title>A-041 {}</title>", said.plain());
            assert!(html.contains(&heading), "{lang} {message}: {html}");
            assert!(read(&html).contains("A-041"), "{lang} {message}");
            let tag = if lang == "ja-simple" { "ja" } else { lang };
            assert!(html.contains(&format!("<html lang=\"{tag}\">")), "{lang}");
            let loads_itself = html.contains("http-equiv=\"refresh\"");
            assert_eq!(loads_itself, !place.state.is_final(), "{}", place.state);
            let unspoken = ["phone-", "counter-", "{ $", "｜", "《", "\u{2068}"];
            for mark in unspoken {
                assert!(!read(&html).contains(mark), "{lang} {message}: {mark}");
            }
        }
    }
}

#[tokio::test]
async fn who_waits_sees_counter_place_people_and_minutes() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    let text = read(&page(hall, "en").await);
    for words in [
        "Counter 3\u{a0}– Insurance and Pension",
        "City hall, 1F",
        "People before you",
        "about 5–15 minutes",
        "stop 2 of 3",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    places.put(TicketStatus {
        wait: Wait::Unknown,
        ..waiting()
    });
    let text = read(&page(hall, "en").await);
    assert!(text.contains("we cannot say how long now"));
}

#[tokio::test]
async fn who_is_called_sees_where_to_go_and_no_figures() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(called());
    let text = read(&page(hall, "en").await);
    assert!(text.contains("It’s your turn."));
    assert!(
        text.contains("Go now to Counter 3\u{a0}– Insurance and Pension (保険年金課), desk 2.")
    );
    assert!(!text.contains("People before you"));
    places.put(TicketStatus {
        desk: None,
        ..called()
    });
    let text = read(&page(hall, "en").await);
    assert!(text.contains("Go now to Counter 3\u{a0}– Insurance and Pension (保険年金課)."));
}

#[tokio::test]
async fn who_is_done_at_one_counter_is_led_to_the_next() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(TicketStatus {
        state: State::Done,
        stop: 0,
        ..waiting()
    });
    let text = read(&page(hall, "en").await);
    assert!(text.contains("Next, go to Counter 3\u{a0}– Insurance and Pension (保険年金課)."));
    assert!(text.contains("stop 2 of 3"));
}

#[tokio::test]
async fn a_sensitive_counter_is_a_number_only() {
    let places = Played::new();
    let hall = serve(&places).await;
    let locales = locales();
    for state in State::ALL {
        places.put(TicketStatus {
            state: *state,
            stop: 2,
            ..waiting()
        });
        for lang in LANGUAGES {
            let name = locales.own_text(&Lang::from(lang), "counter-family");
            let text = read(&page(hall, lang).await);
            assert!(!text.contains(&name.unwrap().plain()), "{lang} {state}");
            assert!(text.contains("24"), "{lang} {state}");
        }
    }
}

#[tokio::test]
async fn readings_stand_above_where_the_language_has_them() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    let ruby = "<ruby>番号<rp>(</rp><rt>ばんごう</rt><rp>)</rp></ruby>";
    assert!(page(hall, "ja-simple").await.contains(ruby));
    assert!(!page(hall, "ja").await.contains("<ruby>"));
}

#[tokio::test]
async fn what_looks_like_markup_is_shown_and_not_obeyed() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(TicketStatus {
        desk: Some("<script>alert(1)</script>".to_owned()),
        ..called()
    });
    for lang in LANGUAGES {
        let html = page(hall, lang).await;
        assert!(!html.contains("<script>alert"), "{lang}");
    }
    let odd = get(hall, &format!("/p/{MINE}?lang=%22%3E%3Cscript%3E")).await;
    assert!(!odd.text().await.unwrap().contains("\"><script>"));
}

#[tokio::test]
async fn every_address_that_leads_nowhere_gets_the_same_answer() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    let unknown = get(hall, &format!("/p/{NOBODYS}?lang=en")).await;
    assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
    let expected = unknown.text().await.unwrap();
    assert!(read(&expected).contains("We cannot find this number."));
    assert!(read(&expected).contains("Show the number on your paper"));
    let before = places.asked();
    let long = "a".repeat(41);
    let longer = "a".repeat(6000);
    for odd in [
        "",
        "a",
        &MINE[..19],
        &long,
        &longer,
        "%2e%2e%2fetc%2fpasswd00000",
        "q3Zk7_vB-0aYt5LhX2mR%00",
        "q3Zk7_vB-0aYt5LhX2mR%ff",
        "%E7%95%AA%E5%8F%B7%E7%95%AA%E5%8F%B7%E7%95%AA%E5%8F%B7%E7%95%AA",
        "q3Zk7_vB-0aYt5LhX2mRcw%20",
        "q3Zk7_vB-0aYt5LhX2mRcw/more",
        "q3Zk7_vB-0aYt5LhX2mRcw/",
        "a/live",
        "%3Cscript%3Ealert(1)%3C/script%3E",
    ] {
        let answer = get(hall, &format!("/p/{odd}?lang=en")).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{odd}");
        assert_eq!(answer.text().await.unwrap(), expected, "{odd}");
    }
    assert_eq!(
        places.asked(),
        before,
        "what cannot be an address is not looked for"
    );
}

#[tokio::test]
async fn a_hall_that_cannot_look_says_whose_fault_it_is() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    places.breaks(true);
    let answer = get(hall, &format!("/p/{MINE}?lang=en")).await;
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    let html = answer.text().await.unwrap();
    assert!(read(&html).contains("Sorry, the fault is ours. Your number is still valid."));
    assert!(html.contains("http-equiv=\"refresh\""), "it tries again");
}

#[tokio::test]
async fn nothing_is_kept_told_on_or_loaded_from_elsewhere() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    for path in [
        &format!("/p/{MINE}"),
        &format!("/p/{MINE}/live"),
        &format!("/p/{NOBODYS}"),
        "/p/nowhere/at/all",
        "/p/style.css",
        "/p/live.js",
    ] {
        let answer = get(hall, path).await;
        let header = |name: &str| {
            let value = answer.headers().get(name);
            value.map_or("", |value| value.to_str().unwrap())
        };
        let policy = header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(header("x-robots-tag"), "noindex", "{path}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{path}");
        let kept = header("cache-control");
        let fixed = path.contains('.');
        assert_eq!(kept, if fixed { "max-age=300" } else { kept }, "{path}");
        assert!(
            fixed || kept.contains("no-store") || kept.contains("no-cache"),
            "{path}: {kept}"
        );
    }
    let html = page(hall, "en").await;
    for elsewhere in ["http://", "https://", "src=\"//", "style=", "onclick="] {
        assert!(!html.contains(elsewhere), "{elsewhere}");
    }
}

#[tokio::test]
async fn the_language_is_the_one_asked_for_else_the_one_the_phone_wants() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    for (asked, accepted, expected) in [
        ("?lang=vi", "en", "vi"),
        ("?lang=PT-br", "en", "pt-BR"),
        ("?lang=xx", "en", "en"),
        ("?lang=xx&lang=en", "", "ja"),
        ("?lang=%ff", "vi", "vi"),
        ("", "", "ja"),
        ("", "de, fr;q=0.9", "ja"),
        ("", "en-GB,en;q=0.9", "en"),
        ("", "zh-TW", "zh-Hans"),
        ("", "zh-CN, zh;q=0.9, en;q=0.8", "zh-Hans"),
        ("", "pt", "pt-BR"),
        ("", "de;q=0.9, VI;q=0.8, en;q=0.7", "vi"),
        ("", "en;q=0.1, vi;q=0.9", "vi"),
        ("", "en;q=0, vi;q=0.1", "vi"),
        ("", ";;;,q=,en;q=NaN,*", "ja"),
    ] {
        let answer = accepting(hall, &format!("/p/{MINE}{asked}"), accepted).await;
        let html = answer.text().await.unwrap();
        let tag = format!("<html lang=\"{expected}\">");
        assert!(html.contains(&tag), "{asked} {accepted}");
    }
}

#[tokio::test]
async fn every_language_is_offered_in_its_own_name() {
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    let html = page(hall, "vi").await;
    for (lang, tag, name) in [
        ("ja", "ja", "日本語"),
        ("ja-simple", "ja", "やさしい日本語"),
        ("en", "en", "English"),
        ("pt-BR", "pt-BR", "Português (Brasil)"),
        ("zh-Hans", "zh-Hans", "简体中文"),
    ] {
        let link = format!("<a href=\"?lang={lang}\" lang=\"{tag}\" hreflang=\"{tag}\">{name}</a>");
        assert!(html.contains(&link), "{link}");
    }
    assert!(html.contains("aria-current=\"true\">Tiếng Việt</a>"));
}

#[test]
fn phones_have_every_language_of_the_kiosk_and_say_who_reviewed_it() {
    let locales = locales();
    let kiosk: Vec<&str> = locales.languages().map(|one| one.lang.as_str()).collect();
    let phone: Vec<&str> = locales
        .phone_languages()
        .map(|one| one.lang.as_str())
        .collect();
    assert_eq!(kiosk, LANGUAGES);
    assert_eq!(phone, LANGUAGES);
    for language in locales.phone_languages() {
        assert!(
            Text::from(language.reviewed.as_str())
                .plain()
                .contains("not reviewed")
        );
    }
}
