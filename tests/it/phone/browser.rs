//! The phone page in a real browser, Chromium, as wide as a small phone, looked at by axe-core.
//!
//! Where a program or axe-core is not there the test says so and passes; in CI (the variable `CI` is
//! set) that is a failure. `.ci/run` fetches axe-core and names its file in `ANNAI_AXE`.

#![expect(
    clippy::disallowed_methods,
    reason = "the browser is a program, and CI is told by its environment"
)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use annai::ticket::State;
use annai::web::{TicketStatus, router};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::time::sleep;

use super::{LANGUAGES, MINE, NOBODYS, Played, called, every_situation, serve, speech, waiting};

/// Every rule of axe-core, and contrast as WCAG asks of level AAA.
const AXE: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { rules: { 'color-contrast-enhanced': { enabled: true } } }).then(
        found => done(found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html))),
        error => done([String(error)]));";

/// What is wider than the phone, once with the letters as they are and once twice as large.
const WIDE: &str = "
    const wide = () => document.documentElement.scrollWidth > innerWidth;
    const found = [];
    if (innerWidth !== 360) found.push('the phone is ' + innerWidth + ' wide');
    if (wide()) found.push('scrolls sideways');
    document.documentElement.style.fontSize = '200%';
    if (wide()) found.push('scrolls sideways at 200 %');
    document.documentElement.style.fontSize = '';
    return found;";

/// What is beyond the edge of a screen so wide, or cut off, when the root's letters have a size.
const CUT: &str = "
    const [width, size] = arguments;
    document.documentElement.style.fontSize = size;
    document.getElementById('old').hidden = false;
    const found = [];
    if (innerWidth !== width) found.push('the screen is ' + innerWidth + ' wide');
    if (document.documentElement.scrollWidth > width) found.push('scrolls sideways');
    for (const part of document.querySelectorAll('body, body *')) {
        if (part.closest('.unseen, noscript, rp')) continue;
        const { left, right } = part.getBoundingClientRect();
        if (left < -0.5 || right > width + 0.5) found.push('beyond the edge: ' + part.outerHTML);
        const shows = getComputedStyle(part).overflow === 'visible';
        const whole = part.scrollWidth <= part.clientWidth + 1 && part.scrollHeight <= part.clientHeight + 1;
        if (!shows && !whole) found.push('cut off: ' + part.outerHTML);
    }
    return found;";

/// What is smaller than a thumb or harder to read than it should be.
const SMALL: &str = "
    const found = [];
    for (const link of document.querySelectorAll('a')) {
        const { width, height } = link.getBoundingClientRect();
        if (width < 48 || height < 48) found.push('small: ' + link.outerHTML);
    }
    for (const part of document.querySelectorAll('body *')) {
        const reads = part.firstChild?.nodeType === 3 && part.textContent.trim();
        const size = parseFloat(getComputedStyle(part).fontSize);
        if (reads && size < 18 && !part.closest('rt, rp, noscript')) found.push(size + ' px: ' + part.outerHTML);
    }
    return found;";

/// A browser with its driver; both end with the test.
pub(super) struct Phone {
    driver: Child,
    port: u16,
    pub(super) browser: Client,
}

/// Whether pages may run scripts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Scripts {
    On,
    Off,
}

impl Phone {
    /// A new phone; `None` where there is no browser.
    pub(super) async fn open(scripts: Scripts) -> Option<Self> {
        Self::with_screen(scripts, 360, 2.0).await
    }

    /// A new phone with a screen of another width in CSS pixels, each of so many pixels.
    async fn with_screen(scripts: Scripts, width: u32, ratio: f32) -> Option<Self> {
        let (driver, port) = driver()?;
        let mut arguments = vec![
            "--headless=new".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--disable-quic".to_owned(),
            // The browser's own questions to its maker go nowhere.
            "--proxy-server=http://127.0.0.1:9".to_owned(),
            "--proxy-bypass-list=127.0.0.1".to_owned(),
        ];
        if scripts == Scripts::Off {
            arguments.push("--blink-settings=scriptEnabled=false".to_owned());
        }
        let capabilities = json!({
            "goog:chromeOptions": {
                "args": arguments,
                "mobileEmulation": {
                    "deviceMetrics": { "width": width, "height": 740, "pixelRatio": ratio, "touch": true },
                },
            },
            "goog:loggingPrefs": { "performance": "ALL" },
            "timeouts": { "script": 60_000 },
        });
        let Value::Object(capabilities) = capabilities else {
            unreachable!("it is written as an object");
        };
        let url = format!("http://127.0.0.1:{port}");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let _ = builder.capabilities(capabilities);
        let browser = builder.connect(&url).await.expect("Chromium opens");
        Some(Self {
            driver,
            port,
            browser,
        })
    }

    pub(super) async fn see(&self, hall: SocketAddr, address: &str, lang: &str) {
        let url = format!("http://{hall}/p/{address}?lang={lang}");
        self.browser.goto(&url).await.unwrap();
    }

    pub(super) async fn run(&self, script: &str) -> Value {
        self.browser.execute(script, Vec::new()).await.unwrap()
    }

    /// Waits until a script says something true.
    pub(super) async fn until(&self, script: &str) {
        for _ in 0..150 {
            if self.run(script).await == json!(true) {
                return;
            }
            sleep(Duration::from_millis(100)).await;
        }
        let page = self.run("return document.body.innerText").await;
        panic!("never came true: {script}\n{page}");
    }

    pub(super) async fn heading(&self) -> String {
        let heading = self.browser.find(Locator::Css("h1")).await.unwrap();
        heading.text().await.unwrap()
    }

    /// Everything that pages have asked for, as the browser itself saw it.
    async fn asked(&self) -> Vec<String> {
        let session = self.browser.session_id().await.unwrap().unwrap();
        let url = format!("http://127.0.0.1:{}/session/{session}/se/log", self.port);
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let request = client.post(url).json(&json!({ "type": "performance" }));
        let answer: Value = request.send().await.unwrap().json().await.unwrap();
        let entries = answer["value"].as_array().unwrap();
        let sent = |entry: &Value| {
            let entry: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            let message = &entry["message"];
            let url = message["params"]["request"]["url"].as_str()?;
            (message["method"] == "Network.requestWillBeSent").then(|| url.to_owned())
        };
        entries.iter().filter_map(sent).collect()
    }

    /// It must have asked for pages of the hall, and for nothing else.
    pub(super) async fn close(self) {
        let asked = self.asked().await;
        assert!(asked.iter().any(|url| url.ends_with("/p/style.css")));
        for url in asked {
            assert!(url.starts_with("http://127.0.0.1:"), "asked for {url}");
        }
    }
}

/// A driver that is only killed would leave its browser behind.
impl Drop for Phone {
    fn drop(&mut self) {
        if let Ok(mut driver) = TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = driver.set_read_timeout(Some(Duration::from_secs(10)));
            let _ = driver.write_all(
                b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
            );
            let _ = driver.read_to_end(&mut Vec::new());
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// A driver, and the port that it chose.
fn driver() -> Option<(Child, u16)> {
    if Command::new("chromium").arg("--version").output().is_err() {
        return missing("chromium");
    }
    let started = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut driver) = started else {
        return missing("chromedriver (chromium-driver)");
    };
    let said = BufReader::new(driver.stdout.take().unwrap());
    let port = said.lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    Some((driver, port.expect("chromedriver says its port")))
}

/// What axe-core is, if it is here.
fn axe() -> Option<String> {
    let Some(file) = std::env::var_os("ANNAI_AXE") else {
        return missing("axe-core (ANNAI_AXE=…/axe.min.js)");
    };
    Some(std::fs::read_to_string(file).expect("ANNAI_AXE names a file"))
}

/// A tool that is not there: the test says so and passes, but not in CI.
pub(super) fn missing<T>(what: &str) -> Option<T> {
    assert!(std::env::var_os("CI").is_none(), "{what} is not installed");
    println!("SKIPPED: {what} is not installed");
    None
}

fn nothing(found: &Value, what: &str) {
    assert_eq!(*found, json!([]), "{what}");
}

#[tokio::test]
async fn every_page_can_be_read_by_everybody_on_a_small_phone() {
    let (Some(axe), Some(phone)) = (axe(), Phone::open(Scripts::On).await) else {
        return;
    };
    let places = Played::new();
    let hall = serve(&places).await;
    let check = async |address: &str, lang: &str, what: &str| {
        phone.see(hall, address, lang).await;
        let _ = phone.run(&axe).await;
        let found = phone.browser.execute_async(AXE, Vec::new()).await.unwrap();
        nothing(&found, &format!("axe-core: {what} in {lang}"));
        for script in [WIDE, SMALL] {
            nothing(&phone.run(script).await, &format!("{what} in {lang}"));
        }
    };
    for lang in LANGUAGES {
        for place in every_situation() {
            places.put(place.clone());
            check(MINE, lang, &format!("{} {:?}", place.state, place.desk)).await;
        }
        check(NOBODYS, lang, "an address that leads nowhere").await;
        places.breaks(true);
        check(MINE, lang, "a hall that cannot look").await;
        places.breaks(false);
    }
    phone.close().await;
}

/// WCAG 2.2, 1.4.10: a window of 1280 pixels that is enlarged to 400 % has 320 CSS pixels. Who enlarges the letters alone
/// keeps the 1280.
#[tokio::test]
async fn at_400_percent_nothing_is_cut_off_and_nothing_scrolls_sideways() {
    for (width, ratio, size) in [(320, 4.0, ""), (1280, 1.0, "400%")] {
        let Some(phone) = Phone::with_screen(Scripts::On, width, ratio).await else {
            return;
        };
        let places = Played::new();
        let hall = serve(&places).await;
        let check = async |address: &str, lang: &str, what: &str| {
            phone.see(hall, address, lang).await;
            let arguments = vec![json!(width), json!(size)];
            let found = phone.browser.execute(CUT, arguments).await.unwrap();
            nothing(&found, &format!("{what} in {lang} on {width} pixels"));
        };
        for lang in LANGUAGES {
            for place in every_situation() {
                places.put(place.clone());
                check(MINE, lang, &format!("{} {:?}", place.state, place.desk)).await;
            }
            check(NOBODYS, lang, "an address that leads nowhere").await;
            places.breaks(true);
            check(MINE, lang, "a hall that cannot look").await;
            places.breaks(false);
        }
        phone.close().await;
    }
}

#[tokio::test]
async fn a_call_arrives_without_loading_the_page_again() {
    let Some(phone) = Phone::open(Scripts::On).await else {
        return;
    };
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    phone.see(hall, MINE, "en").await;
    assert_eq!(phone.heading().await, "Please wait.");
    let _ = phone
        .run(
            "window.same = true;
             navigator.vibrate = pattern => { window.shaken = (window.shaken ?? 0) + 1; };
             document.querySelector('nav a[lang=vi]').focus();
             scrollTo(0, 40);
             window.stood = scrollY;",
        )
        .await;

    places.put(TicketStatus {
        before: 2,
        ..waiting()
    });
    phone
        .until("return document.querySelector('dd').textContent === '2'")
        .await;
    let quiet = "return document.getElementById('said').textContent === '' && !window.shaken";
    assert_eq!(phone.run(quiet).await, json!(true), "a figure is no news");

    places.put(called());
    phone
        .until("return document.querySelector('h1').textContent === 'It’s your turn.'")
        .await;
    phone
        .until("return document.getElementById('said').textContent.includes('desk 2.')")
        .await;
    for (script, expected) in [
        ("return window.same", json!(true)),
        ("return window.shaken", json!(1)),
        ("return document.title", json!("A-041 It’s your turn.")),
        ("return document.activeElement.lang", json!("vi")),
        (
            "return scrollY === window.stood && scrollY > 0",
            json!(true),
        ),
        (
            "return document.getElementById('said').getAttribute('role')",
            json!("status"),
        ),
    ] {
        assert_eq!(phone.run(script).await, expected, "{script}");
    }

    places.put(TicketStatus {
        version: 9,
        ..called()
    });
    phone.until("return window.shaken === 2").await;

    places.put(TicketStatus {
        state: State::Finished,
        ..waiting()
    });
    phone
        .until("return document.querySelector('h1').textContent === 'All done.'")
        .await;
    let asked = places.asked();
    sleep(Duration::from_secs(5)).await;
    assert_eq!(places.asked(), asked, "a ticket that is over is left alone");
    assert_eq!(phone.run("return window.same").await, json!(true));
    phone.close().await;
}

/// A hall that can be switched off, with whoever is connected to it.
struct Hall {
    runtime: Option<Runtime>,
    address: SocketAddr,
}

impl Hall {
    fn open(places: &Played, address: SocketAddr) -> Self {
        let listener = TcpListener::bind(address).unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let runtime = Runtime::new().unwrap();
        let router = router(places.clone(), speech());
        drop(runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, router).await
        }));
        Self {
            runtime: Some(runtime),
            address,
        }
    }
}

impl Drop for Hall {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

#[tokio::test]
async fn a_lost_connection_is_said_and_found_again() {
    let Some(phone) = Phone::open(Scripts::On).await else {
        return;
    };
    let places = Played::new();
    places.put(waiting());
    let hall = Hall::open(&places, "127.0.0.1:0".parse().unwrap());
    let address = hall.address;
    phone.see(address, MINE, "en").await;
    let hidden = "return document.getElementById('old').hidden";
    phone.until(hidden).await;
    drop(hall);
    phone.until(&format!("{hidden} === false")).await;
    let said = phone
        .run("return document.getElementById('old').innerText")
        .await;
    let said = said.as_str().unwrap();
    let time = said.strip_prefix("No connection. This is how it was at: ");
    assert!(time.is_some_and(|time| time.contains(':')), "{said}");
    assert_eq!(phone.heading().await, "Please wait.", "the view stays");

    places.put(called());
    let _hall = Hall::open(&places, address);
    phone.until(hidden).await;
    phone
        .until("return document.querySelector('h1').textContent === 'It’s your turn.'")
        .await;
    phone.close().await;
}

#[tokio::test]
async fn without_scripts_the_page_loads_itself_again() {
    let Some(phone) = Phone::open(Scripts::Off).await else {
        return;
    };
    let places = Played::new();
    let hall = serve(&places).await;
    places.put(waiting());
    phone.see(hall, MINE, "en").await;
    assert_eq!(places.asked(), 1, "no script listens");
    places.put(called());
    for _ in 0..60 {
        sleep(Duration::from_millis(500)).await;
        if places.asked() > 1 {
            break;
        }
    }
    assert_eq!(places.asked(), 2);
    phone.close().await;
}

/// Pictures for the eye: `ANNAI_PICTURES=folder cargo test --test it -- phone::browser --ignored`.
#[tokio::test]
#[ignore = "leaves pictures for somebody to look at"]
async fn pictures() {
    let folder = std::path::PathBuf::from(std::env::var_os("ANNAI_PICTURES").unwrap());
    let Some(phone) = Phone::open(Scripts::On).await else {
        return;
    };
    let places = Played::new();
    let hall = serve(&places).await;
    for lang in LANGUAGES {
        for (at, place) in every_situation().into_iter().enumerate() {
            let name = format!("{lang}-{at:02}-{}.png", place.state);
            places.put(place);
            phone.see(hall, MINE, lang).await;
            let picture = phone.browser.screenshot().await.unwrap();
            std::fs::write(folder.join(name), picture).unwrap();
        }
        let end = "document.getElementById('old').hidden = false; scrollTo(0, 5000)";
        let _ = phone.run(end).await;
        for name in ["end", "lost"] {
            let picture = phone.browser.screenshot().await.unwrap();
            std::fs::write(folder.join(format!("{lang}-{name}.png")), picture).unwrap();
            phone.see(hall, NOBODYS, lang).await;
        }
    }
    phone.close().await;
}
