//! The shipped configuration, and what a faulty one is told.

use std::fs;
use std::path::Path;

use annai::config::{Config, Panel, Printer};
use annai::fault::Fault;

fn shipped() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config.toml")).unwrap()
}

fn faults(text: &str) -> Vec<Fault> {
    Config::parse(Path::new("kiosk-config.toml"), text)
        .err()
        .unwrap_or_default()
}

#[test]
fn the_shipped_configuration_is_a_demonstration() {
    let config = Config::parse(Path::new("kiosk-config.toml"), &shipped()).unwrap();
    assert!(config.hours.always_open, "open at any hour");
    assert!(
        config.hall.listen.ip().is_loopback(),
        "for this machine only"
    );
    assert!(
        matches!(config.printer, Printer::Folder { .. }),
        "into a folder"
    );
    assert!(
        config.hall.name.contains("見本"),
        "says that it is a sample"
    );
    assert!(!config.kiosk.locked);
}

#[test]
fn a_faulty_configuration_is_told_its_place_and_its_mend() {
    fn check(from: &str, to: &str, line_has: &str, what: &str) {
        let text = shipped().replacen(from, to, 1);
        assert_ne!(text, shipped(), "{from} is not in the file");
        let faults = faults(&text);
        assert_eq!(faults.len(), 1, "{to}: {faults:?}");
        let fault = &faults[0];
        let line = text.lines().nth(fault.line - 1).unwrap();
        assert!(
            line.contains(line_has),
            "{to}: line {} is {line:?}",
            fault.line
        );
        assert!(fault.column > 0);
        assert!(fault.what.contains(what), "{to}: {}", fault.what);
        assert!(!fault.fix.is_empty());
    }
    check(
        "locked = false",
        "lokced = false",
        "lokced",
        "unknown field",
    );
    check(
        "locked = false",
        "locked = \"no\"",
        "locked",
        "invalid type",
    );
    check(
        "zone = \"Asia/Tokyo\"",
        "zone = \"Asia/Tokio\"",
        "zone",
        "no time zone `Asia/Tokio`",
    );
    check(
        "\"sunday\"",
        "\"holiday\"",
        "closed_weekdays",
        "`holiday` is not a weekday",
    );
    check("open = \"09:00\"", "open = \"25:00\"", "open", "");
    check(
        "close = \"16:45\"",
        "close = \"08:00\"",
        "close",
        "closes before it opens",
    );
    check(
        "idle_seconds = 150",
        "idle_seconds = 5",
        "idle_seconds",
        "too early or too late",
    );
    check(
        "countdown_seconds = 40",
        "countdown_seconds = 400",
        "countdown_seconds",
        "too short or too long",
    );
    check(
        "inches = 21.5",
        "inches = 0",
        "inches",
        "no panel has this size",
    );
    check(
        "inches = 21.5",
        "inches = nan",
        "inches",
        "no panel has this size",
    );
    check("width = 1080", "width = 9223372036854775807", "width", "");
    check("kind = \"folder\"", "kind = \"fax\"", "", "fax");
    check(
        "listen = \"127.0.0.1:7340\"",
        "listen = \"here\"",
        "listen",
        "",
    );
    check("[panel]", "[panel]\n[panel]", "panel", "");
}

#[test]
fn the_hall_as_phones_see_it_is_a_site_or_a_fault_at_its_line() {
    let with = |address: &str| {
        let key = format!("public = \"{address}\"\n\n[hours]");
        shipped().replacen("\n[hours]", &key, 1)
    };
    assert!(
        Config::parse(Path::new("kiosk-config.toml"), &shipped())
            .is_ok_and(|it| it.hall.public.is_none()),
        "no phone finds a demonstration"
    );
    let longest = format!("https://{}.jp", "a".repeat(49));
    for address in [
        "https://machi.example.jp",
        "http://192.168.1.20:7340",
        "https://xn--wgv71a.jp:8443",
        &longest,
    ] {
        let config = Config::parse(Path::new("kiosk-config.toml"), &with(address)).unwrap();
        assert_eq!(config.hall.public.as_deref(), Some(address));
    }
    for address in [
        "",
        "machi.example.jp",
        "ftp://machi.example.jp",
        "https://",
        "https://machi..jp",
        "https://machi.example.jp/",
        "https://machi.example.jp/p",
        "https://machi.example.jp?a=1",
        "https://me@machi.example.jp",
        "https://machi.example.jp:",
        "https://machi.example.jp:0",
        "https://machi.example.jp:+80",
        "https://machi.example.jp:99999",
        "https://machi example.jp",
        "https://町.jp",
        &format!("{longest}p"),
    ] {
        let text = with(address);
        let faults = faults(&text);
        assert_eq!(faults.len(), 1, "{address}: {faults:?}");
        let line = text.lines().nth(faults[0].line - 1).unwrap();
        assert!(line.starts_with("public ="), "{address}: {line}");
    }
}

#[test]
fn a_file_cut_at_any_byte_or_in_another_encoding_is_refused_in_words() {
    let text = shipped();
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        for fault in faults(&text[..end]) {
            assert!(!fault.what.is_empty());
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kiosk-config.toml");
    for bytes in [&b"\xff\xfeh\0a\0"[..], b"\x83\x65\x83\x58", b"\0", b""] {
        fs::write(&file, bytes).unwrap();
        assert!(!Config::load(&file).unwrap_err().is_empty());
    }
    assert!(
        !Config::load(&folder.path().join("none.toml"))
            .unwrap_err()
            .is_empty()
    );
    fs::write(&file, format!("\u{feff}{text}")).unwrap();
    // Editors on other systems put a mark first; it is no fault.
    assert!(Config::load(&file).is_ok());
}

#[test]
fn twenty_millimetres_are_the_pixels_that_the_panel_says() {
    fn check(inches: f32, width: u32, height: u32, expected: f32) {
        let panel = Panel {
            inches,
            width,
            height,
        };
        let pixels = 20.0 * panel.pixels_per_mm();
        assert!((pixels - expected).abs() < 1.0, "{inches} inches: {pixels}");
    }
    check(21.5, 1080, 1920, 81.0);
    check(24.0, 1920, 1080, 72.0);
    check(32.0, 1080, 1920, 54.0);
}
