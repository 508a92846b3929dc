//! Scanner and keypad in the configuration.

use std::path::Path;

use annai::config::{Config, KeyAction};

use super::{faults, shipped};

#[test]
fn a_scanner_has_a_name_or_types_into_the_window() {
    let device = |row: &str| {
        let text = shipped() + "[scanner]\n" + row;
        let config = Config::parse(Path::new("kiosk-config.toml"), &text).unwrap();
        config.scanner.device.map(|device| device.to_string())
    };
    assert_eq!(device(""), None);
    for name in ["usb:0c2e:0b61", "usb:0c2e:0b61:A1@1-2", "/dev/ttyACM0"] {
        assert_eq!(
            device(&format!("device = \"{name}\"\n")).as_deref(),
            Some(name)
        );
    }
    let text = shipped() + "[scanner]\ndevice = \"usb:0c2e\"\n";
    assert!(faults(&text)[0].fix.contains("usb:0c2e:0b61"), "an example");
}

#[test]
fn one_switch_waits_up_to_ten_seconds_or_for_a_second_switch() {
    let with = |seconds: &str| format!("{}[keypad]\nscan_seconds = {seconds}\n", shipped());
    for seconds in [0, 1, 10] {
        let text = with(&seconds.to_string());
        let config = Config::parse(Path::new("kiosk-config.toml"), &text).unwrap();
        assert_eq!(config.keypad.scan_seconds, seconds);
        // The other keys of the table keep their defaults.
        assert_eq!(config.keypad.action("Tab"), Some(KeyAction::Next));
    }
    for seconds in ["11", "4294967295", "4294967296", "-1", "2.5", "\"2\""] {
        let text = with(seconds);
        let faults = faults(&text);
        assert_eq!(faults.len(), 1, "{seconds}: {faults:?}");
        let line = text.lines().nth(faults[0].line - 1).unwrap();
        assert!(line.starts_with("scan_seconds"), "{seconds}: {line}");
        assert!(!faults[0].fix.is_empty(), "{seconds}");
    }
}

#[test]
fn a_key_of_the_keypad_has_a_known_name_and_one_action() {
    fn check(rows: &str, line_has: &str, what: &str) {
        let text = format!("{}[keypad]\n{rows}\n", shipped());
        let faults = faults(&text);
        assert_eq!(faults.len(), 1, "{rows}: {faults:?}");
        let line = text.lines().nth(faults[0].line - 1).unwrap();
        assert!(line.contains(line_has), "{rows}: {line}");
        assert!(faults[0].what.contains(what), "{rows}: {}", faults[0].what);
        assert!(!faults[0].fix.is_empty(), "{rows}");
    }
    for name in ["", "tab", "F13", "Ctrl+Tab", "Escape", "7", "a", "KeyA"] {
        let row = format!("next = [\"Tab\", \"{name}\"]");
        check(&row, "[keypad]", "no key has this name");
    }
    check("forward = [\"Tab\"]", "forward", "unknown field");
    for rows in [
        "next = [\"F9\"]\nselect = [\"F9\"]",
        // With the default of another action, and with itself.
        "help = [\"Tab\"]",
        "staff = [\"F12\", \"F12\"]",
    ] {
        check(rows, "[keypad]", "a key has two actions");
    }
}
