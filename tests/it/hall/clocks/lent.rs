//! Numbers that a kiosk was lent, and a hall whose clock jumps.

use annai::config::Link;
use annai::link::{Client, HallLine};
use annai::ticket::Number;

use super::super::link::told;
use super::super::proxy::{Mode, Proxy};
use super::super::{at, catalogue, new_id, stops};
use super::Faked;

/// A kiosk of a hall that can be out of its reach.
struct Away {
    _folder: tempfile::TempDir,
    line: HallLine,
    proxy: Proxy,
}

impl Away {
    async fn open(hall: &Faked, url: &str, moment: &str) -> Self {
        let proxy = Proxy::start(url.strip_prefix("http://").unwrap().parse().unwrap()).await;
        let folder = tempfile::TempDir::new().unwrap();
        let mut config = super::super::config(folder.path());
        config.link = Some(Link {
            ask: format!("http://{}", proxy.address),
            token: hall.folder.path().join("annai-data/service.token"),
            believe: None,
        });
        let client = Client::new(config.hall_at()).unwrap();
        let line = HallLine::open(&config.data, &catalogue(), at(moment), client).await;
        Self {
            _folder: folder,
            line: line.unwrap(),
            proxy,
        }
    }

    /// A visitor gets a number while the hall is away, and has it in hand.
    async fn visit(&self) -> Number {
        self.proxy.set(Mode::Cut);
        let id = new_id();
        let given = self.line.issue(id, stops(&["citizens"]), None).await;
        self.line.hand_over(id).await.unwrap();
        given.unwrap().number
    }

    async fn is_back(&self) {
        self.proxy.set(Mode::Whole);
        told(&self.line).await;
    }
}

/// Who waits, by number.
async fn waiting(hall: &Faked, url: &str) -> Vec<String> {
    let mut waiting = hall.waiting(url).await;
    waiting.sort();
    waiting
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lent_number_joins_the_queue_though_the_clock_has_jumped() {
    let Some(mut hall) = Faked::start("2026-11-26T11:00:00") else {
        return;
    };
    let url = hall.url().await;
    let kiosk = Away::open(&hall, &url, "2026-11-26T11:00:00").await;
    let before = kiosk.visit().await;
    hall.set("2026-11-27T11:00:00");
    let first = hall.join(&url).await;
    kiosk.is_back().await;
    assert_eq!(
        waiting(&hall, &url).await,
        [before.to_string(), first.clone()]
    );
    // The hall's day is right again, and so is what the kiosk gives meanwhile.
    let during = kiosk.visit().await;
    assert!(during > before && during.to_string() != first);
    hall.close_day("2026-11-27", "2026-11-26T11:10:00", &url)
        .await;
    kiosk.is_back().await;
    let mut all = [before, during].map(|number| number.to_string()).to_vec();
    all.push(first);
    all.sort();
    assert_eq!(waiting(&hall, &url).await, all);
    // Nothing of it is given again.
    let next = hall.join(&url).await;
    assert!(!all.contains(&next), "{next}");
    let after = kiosk.visit().await.to_string();
    assert!(!all.contains(&after) && after != next, "{after}");
    kiosk.is_back().await;
    assert_eq!(hall.waiting(&url).await.len(), 5);
}
