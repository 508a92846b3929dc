//! Small counts at the service: who may count what, and what is refused.

use annai::hall::{Role, VISITS_BEFORE_WORDS};
use reqwest::{Method, StatusCode};
use rstest::rstest;
use serde_json::{Value, json};

use super::running::Running;
use super::{On, Postgres, Sqlite};

impl Running {
    async fn count(&self, token: &str, counted: &Value) -> StatusCode {
        let asked = self.ask(Method::POST, "/v1/counts", Some(token));
        asked.json(counted).send().await.unwrap().status()
    }
}

#[rstest]
#[tokio::test]
async fn only_what_the_hall_knows_is_counted_and_by_whom_it_happened(
    #[values(Sqlite, Postgres)] on: On,
) {
    let Some(running) = Running::start(on).await else {
        return;
    };
    let kiosk = running.token("k", Role::Kiosk, None).await;
    let station = running.token("s", Role::Station, Some("citizens")).await;
    let told = json!({"kind": "told", "a": "citizens", "b": "insurance"});
    let elsewhere = json!({"kind": "told", "a": "insurance", "b": "citizens"});
    let left = json!({"kind": "left", "a": "share"});
    let asked = json!({"kind": "ask-staff", "a": "plan"});
    let words = json!({"kind": "no-hit", "a": "ぱすぽーと"});
    for (token, one, expected) in [
        (&station, &told, 204),
        (&station, &elsewhere, 403),
        (&station, &left, 403),
        (&kiosk, &told, 403),
        (&kiosk, &left, 204),
        (&kiosk, &asked, 204),
        (&kiosk, &words, 204),
    ] {
        let status = running.count(token, &json!([one])).await;
        assert_eq!(status, expected, "{one}");
    }
    let own = running.own_token();
    for (one, expected) in [
        (json!({"kind": "told", "a": "citizens"}), 400),
        (
            json!({"kind": "told", "a": "citizens", "b": "citizens"}),
            400,
        ),
        (
            json!({"kind": "told", "a": "citizens", "b": "nowhere"}),
            404,
        ),
        (json!({"kind": "left", "a": "my name is"}), 400),
        (json!({"kind": "left", "a": "yamada"}), 400),
        (json!({"kind": "left", "a": "share", "b": "yamada"}), 400),
        (json!({"kind": "unknown", "a": "no_question"}), 400),
        (json!({"kind": "no-hit", "a": ""}), 400),
        (json!({"kind": "no-hit", "a": "Not Folded"}), 400),
        (json!({"kind": "no-hit", "a": "あ".repeat(21)}), 400),
        (json!({"kind": "name", "a": "yamada"}), 422),
        (json!({"kind": "left", "a": "share", "note": "yamada"}), 422),
    ] {
        // With a sound one before it: all or nothing.
        let status = running.count(&own, &json!([left, one])).await;
        assert_eq!(status, expected, "{one}");
    }
    let many: Vec<Value> = (0..65).map(|_| left.clone()).collect();
    assert_eq!(running.count(&own, &json!(many)).await, 400);
    let query = "SELECT kind || ' ' || a || ' ' || b || ' ' || count FROM counts ORDER BY 1";
    let expected = [
        "ask-staff plan  1",
        "left share  1",
        "no-hit   1",
        "told citizens insurance 1",
    ];
    assert_eq!(running.world.texts(query).await, expected);
    running.service.stop().await;
}

#[tokio::test]
async fn words_are_written_down_when_five_visits_typed_them() {
    let running = Running::start(Sqlite).await.unwrap();
    let own = running.own_token();
    let words = "SELECT a || ' ' || count FROM counts WHERE kind = 'no-hit-words'";
    let once = json!({"kind": "no-hit", "a": "ぱすぽーと"});
    for visit in 1..=7 {
        // A visit that types it twice is one visit.
        let counted = json!([once, once, {"kind": "no-hit", "a": format!("ひとり{visit}")}]);
        assert_eq!(running.count(&own, &counted).await, 204);
        let expected: Vec<String> = match visit {
            visit if visit < VISITS_BEFORE_WORDS => Vec::new(),
            visit => vec![format!("ぱすぽーと {visit}")],
        };
        assert_eq!(running.world.texts(words).await, expected, "visit {visit}");
    }
    running.service.stop().await;
}
