//! The shipped configuration, and what a faulty one is told.

mod devices;

use std::fs;
use std::path::Path;

use annai::config::{Config, HallAt, Panel, PrinterSettings};
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
    let (hall, kiosk) = (config.for_hall().unwrap(), config.for_kiosk().unwrap());
    assert!(hall.hours.always_open, "open at any hour");
    assert!(hall.listen.ip().is_loopback(), "for this machine only");
    assert!(
        matches!(kiosk.printer, PrinterSettings::Folder { .. }),
        "into a folder"
    );
    assert!(
        config.city.name.contains("見本"),
        "says that it is a sample"
    );
    assert!(!kiosk.kiosk.locked);
    assert!(matches!(kiosk.hall, HallAt::Here(_)), "with its own hall");
    assert!(config.for_board().is_ok(), "and a board beside it");
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
    for pin in ["", "12345", "1234567890123", "12345a", "１２３４５６"] {
        let text = format!("staff_pin = \"{pin}\"\nlocked = false");
        check(
            "locked = false",
            &text,
            "staff_pin",
            "no PIN of the staff page",
        );
    }
    check("locked = false", "staff_pin = 271828", "staff_pin", "");
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
    check(
        "inches = 15.0",
        "inches = 10.1",
        "inches = 10.1",
        "the visitor's screen is too small",
    );
    check(
        "width = 1024",
        "width = 102",
        "width = 102",
        "the panel's width is out of range",
    );
    check("kind = \"folder\"", "kind = \"fax\"", "kind", "fax");
    check(
        "kind = \"folder\"",
        "kind = \"none\"",
        "folder =",
        "this printer has no folder",
    );
    check("dpi = 300", "dpi = 30", "dpi = 30", "so many dots");
    check("dpi = 300", "dip = 300", "dip", "unknown field `dip`");
    check(
        "folder = \"annai-sheets\"",
        "",
        "[printer]",
        "no folder is named",
    );
    check(
        "at = [720, 880]",
        "at = [720, 8800]",
        "at =",
        "not on the map",
    );
    check("open = \"09:00\"", "open = 9", "open", "a time");
    check(
        "\"2026-12-31\"",
        "\"2026-12-32\"",
        "closed_days",
        "`2026-12-32` is not a day",
    );
    check("\"2026-12-31\"", "2026-12-31T09:00:00", "closed_days", "");
    check(
        "# [scanner]",
        "[scanner]\nsuffix = \"7\"\n#",
        "[scanner]",
        "a digit",
    );
    for name in [
        "",
        "ttyACM0",
        "usb:0c2e",
        "usb:c2e:b61",
        "usb:0c2e:0b61@3",
        "usb:0c2e:0b61:",
    ] {
        check(
            "# [scanner]",
            &format!("[scanner]\ndevice = \"{name}\"\n#"),
            "device =",
            "no scanner is named like this",
        );
    }
    check(
        "# [link]",
        "[link]\ntoken = \"t\"\nask = \"hall\"\n#",
        "ask",
        "not the address of a hall",
    );
    for other in [
        "http://hall.example.jp:7340",
        "http://192.168.1.20",
        "http://localhost.example.jp",
        "http://127.0.0.1@hall.example.jp",
        "http://127.0.0.1:7340@hall.example.jp",
    ] {
        check(
            "# [link]",
            &format!("[link]\ntoken = \"t\"\nask = \"{other}\"\n#"),
            "ask",
            "in the clear",
        );
    }
    check(
        "# trusted_proxies = ",
        "trusted_proxies = [\"10.0.0.300\"]\n# ",
        "trusted_proxies",
        "",
    );
    // With the input method on, these look right.
    check("floor = 1", "floor ＝ 1", "floor", "U+FF1D");
    check("\"09:00\"", "“09:00”", "open", "U+201C");
    check("\n[kiosk]", "\n［kiosk］", "kiosk", "U+FF3B");
    check("floor = 1", "floor =\u{3000}1", "floor", "U+3000");
    check(
        "listen = \"127.0.0.1:7340\"",
        "listen = \"here\"",
        "listen",
        "",
    );
    check("\n[panel]", "\n[panel]\n[panel]", "panel", "");
}

#[test]
fn the_hall_as_phones_see_it_is_a_site_or_a_fault_at_its_line() {
    let with = |address: &str| {
        let key = format!("public = \"{address}\"\n\n[hall.hours]");
        shipped().replacen("\n[hall.hours]", &key, 1)
    };
    assert!(
        Config::parse(Path::new("kiosk-config.toml"), &shipped())
            .is_ok_and(|it| it.hall.is_some_and(|hall| hall.public.is_none())),
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
        assert_eq!(config.hall.unwrap().public.as_deref(), Some(address));
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

/// The shipped file without some of its tables.
fn without(tables: &[&str]) -> String {
    let mut kept = String::new();
    let mut drops = false;
    for line in shipped().lines() {
        if line.starts_with('[') {
            let named = |table: &&str| line.starts_with(&format!("[{table}"));
            drops = tables.iter().any(named);
        }
        if !drops {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[test]
fn each_role_needs_its_own_tables_and_names_those_that_are_missing() {
    let parse = |text: &str| Config::parse(Path::new("kiosk-config.toml"), text).unwrap();
    let names = |faults: Vec<Fault>| -> Vec<String> {
        let what = faults.iter().map(|fault| fault.what.clone());
        what.collect()
    };
    let hall = parse(&without(&["kiosk", "panel", "printer", "board"]));
    assert!(hall.for_hall().is_ok());
    let lacking = names(hall.for_kiosk().unwrap_err());
    assert_eq!(lacking.len(), 3, "{lacking:?}");
    for (what, table) in lacking.iter().zip(["[kiosk]", "[panel]", "[printer]"]) {
        assert!(what.contains(table), "{what}");
    }
    assert_eq!(names(hall.for_board().unwrap_err()).len(), 2);

    let link = "[link]\nask = \"https://hall.example.jp\"\ntoken = \"kiosk.token\"\n";
    let kiosk = parse(&(without(&["hall", "board"]) + link));
    let tables = kiosk.for_kiosk().unwrap();
    assert!(matches!(tables.hall, HallAt::Elsewhere(_)));
    assert!(kiosk.for_hall().unwrap_err()[0].what.contains("[hall]"));
    let board = parse(&(without(&["hall", "kiosk", "printer"]) + link));
    assert!(board.for_board().is_ok());

    let alone = parse(&without(&["hall"]));
    for lacking in [
        names(alone.for_kiosk().unwrap_err()),
        names(alone.for_board().unwrap_err()),
        names(alone.for_client().unwrap_err()),
    ] {
        assert_eq!(lacking.len(), 1, "{lacking:?}");
        assert!(lacking[0].contains("[link]"), "{lacking:?}");
    }
    // What every program needs is missed by all of them.
    for table in ["city", "content"] {
        let faults = faults(&without(&[table]));
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].what.contains(&format!("[{table}]")));
    }
}

#[test]
fn a_file_of_an_earlier_version_is_told_where_each_key_has_gone() {
    let text = r#"
[hall]
name = "近江八幡市（見本）"
zone = "Asia/Tokyo"
listen = "127.0.0.1:7340"
data = "annai-data"
ask = "https://hall.example.jp:7340"
token = "kiosk.token"
believe = "hall.pem"

[hours]
always_open = true
"#;
    let faults = faults(text);
    let told: Vec<(usize, &str)> = faults
        .iter()
        .map(|fault| (fault.line, fault.fix.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (3, "write it as `name` in [city]"),
            (4, "write it as `zone` in [city]"),
            (7, "write it as `ask` in [link]"),
            (8, "write it as `token` in [link]"),
            (9, "write it as `believe` in [link]"),
            (11, "write it as [hall.hours]: the hall tells its kiosks"),
        ]
    );
}

#[test]
fn dates_and_times_may_be_quoted_or_native() {
    let native = shipped()
        .replace("\"09:00\"", "09:00:00")
        .replace("\"16:45\"", "16:45")
        .replace("\"2026-12-29\"", "2026-12-29");
    let hours = |text: &str| {
        let config = Config::parse(Path::new("kiosk-config.toml"), text).unwrap();
        config.hall.unwrap().hours
    };
    assert_eq!(hours(&native), hours(&shipped()));
}

#[test]
fn a_year_without_a_closed_day_is_a_warning() {
    let open = shipped().replace("always_open = true", "always_open = false");
    let warned = |text: &str, today: &str| {
        let config = Config::parse(Path::new("kiosk-config.toml"), text).unwrap();
        config.warnings(today.parse().unwrap())
    };
    assert_eq!(warned(&open, "2026-11-27"), []);
    assert_eq!(warned(&open, "2027-01-03"), []);
    let warning = &warned(&open, "2027-01-04")[0];
    let line = open.lines().nth(warning.line - 1).unwrap();
    assert!(line.starts_with("closed_days"), "{line}");
    assert_eq!(warned(&shipped(), "2027-01-04"), [], "a demonstration");
}

#[test]
fn a_pin_in_a_file_that_others_can_read_is_a_warning() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kiosk-config.toml");
    let text = shipped().replacen(
        "locked = false",
        "staff_pin = \"271828\"\nlocked = false",
        1,
    );
    fs::write(&file, &text).unwrap();
    let warned = |mode: u32| {
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        let config = Config::load(&file).unwrap();
        assert!(!format!("{config:?}").contains("271828"), "never printed");
        config.warnings("2026-11-27".parse().unwrap())
    };
    assert!(warned(0o600).is_empty());
    for mode in [0o644, 0o640, 0o604] {
        let warnings = warned(mode);
        let line = text.lines().nth(warnings[0].line - 1).unwrap();
        assert!(line.starts_with("staff_pin"), "{line}");
        assert_eq!(warnings.len(), 1);
    }
}
