//! Values that are well written, and wrong.

use std::net::IpAddr;

use super::device::DeviceName;
use super::keypad::{KEY_NAMES, Keypad};
use super::pin::StaffPin;
use super::source::ConfigText;
use super::tables::{
    HallTable, KioskTable, Link, Panel, PrinterKind, PrinterTable, ScannerTable, SpeechTable,
    StationTable,
};
use super::{ConfigFile, DPI, MOST_PATIENCE, RATES, VOLUMES};
use crate::fault::Fault;

/// The most errands that the doors page offers at once.
const MOST_FREQUENT: usize = 4;
/// The most characters of the hall's address: with a ticket's own path it must still be a small code.
const LONGEST_PUBLIC: usize = 60;
/// The most characters that a scanner adds on one side.
const LONGEST_FRAME: usize = 16;

/// Whether it holds, the key, what is wrong, what to do.
type Rule = (bool, &'static str, &'static str, &'static str);

/// Everything that is out of range or missing.
pub(super) fn faults(tables: &ConfigFile, source: &ConfigText) -> Vec<Fault> {
    let mut rules = vec![
        (
            tables.city.is_some(),
            "city",
            "every program needs the table [city], which is not here",
            "copy it from the kiosk-config.toml that ships",
        ),
        (
            tables.content.is_some(),
            "content",
            "every program needs the table [content], which is not here",
            "copy it from the kiosk-config.toml that ships",
        ),
    ];
    rules.extend(scanner(&tables.scanner));
    rules.extend(keypad(&tables.keypad));
    rules.extend(speech(&tables.speech));
    rules.extend(tables.hall.iter().flat_map(hall));
    rules.extend(tables.link.iter().flat_map(link));
    rules.extend(tables.kiosk.iter().flat_map(kiosk));
    rules.extend(tables.panel.iter().flat_map(panel));
    rules.extend(tables.station.iter().flat_map(station));
    rules.extend(tables.printer.iter().flat_map(printer));
    rules
        .into_iter()
        .filter(|(holds, ..)| !holds)
        .map(|(_, key, what, fix)| source.fault(key, what, fix))
        .collect()
}

fn hall(hall: &HallTable) -> Vec<Rule> {
    let store = hall.store.as_deref();
    vec![
        (
            store.is_none_or(|url| has_scheme(url, &["postgres://", "postgresql://"])),
            "hall.store",
            "this is not the URL of a PostgreSQL database",
            "use postgres://USER@HOST/DATABASE, or leave it out for a SQLite file",
        ),
        (
            hall.public.as_deref().is_none_or(is_site),
            "hall.public",
            "no phone finds the hall at this address",
            "write https://, the name of the host and perhaps a port, at most 60 characters and \
             nothing after them",
        ),
        (
            hall.hours.open < hall.hours.close,
            "hall.hours.close",
            "the hall closes before it opens",
            "make `open` earlier than `close`",
        ),
    ]
}

fn link(link: &Link) -> Vec<Rule> {
    let is_plain = has_scheme(&link.ask, &["http://"]);
    vec![
        (
            is_plain || has_scheme(&link.ask, &["https://"]),
            "link.ask",
            "this is not the address of a hall",
            "use https://HOST:PORT; without the table [link] a kiosk brings its own hall",
        ),
        (
            !is_plain || is_own_machine(&link.ask),
            "link.ask",
            "the token would go over the network in the clear, and whoever reads it may use it",
            "use https://HOST:PORT; http:// is for a hall on this machine: 127.0.0.1, [::1], localhost",
        ),
    ]
}

fn kiosk(kiosk: &KioskTable) -> Vec<Rule> {
    vec![
        (
            kiosk.frequent.len() <= MOST_FREQUENT,
            "kiosk.frequent",
            "more errands than there is room for",
            "name four at most",
        ),
        (
            kiosk.at.0 <= 1000 && kiosk.at.1 <= 1000,
            "kiosk.at",
            "this place is not on the map",
            "use thousandths of its width and height, 0 to 1000",
        ),
        (
            (120..=300).contains(&kiosk.idle_seconds),
            "kiosk.idle_seconds",
            "the notice comes too early or too late",
            "use 120 to 300 seconds",
        ),
        (
            (20..=45).contains(&kiosk.countdown_seconds),
            "kiosk.countdown_seconds",
            "the countdown is too short or too long",
            "use 20 to 45 seconds",
        ),
        (
            kiosk
                .staff_pin
                .as_ref()
                .is_none_or(StaffPin::is_well_formed),
            "kiosk.staff_pin",
            "this is no PIN of the staff page",
            "write 6 to 12 digits between quotes; without this key there is no such page",
        ),
    ]
}

fn panel(panel: &Panel) -> Vec<Rule> {
    let inches = (
        (8.0..=120.0).contains(&panel.inches),
        "panel.inches",
        "no panel has this size, so nothing could be drawn in millimetres",
        "use the panel's diagonal in inches, 8 to 120",
    );
    let pixels = pixels(panel, ["panel.width", "panel.height"]);
    std::iter::once(inches).chain(pixels).collect()
}

fn station(station: &StationTable) -> Vec<Rule> {
    let inches = (
        (15.0..=120.0).contains(&station.visitor.inches),
        "station.visitor.inches",
        "the visitor's screen is too small for keys that every finger hits, or too large",
        "use the screen's diagonal in inches, 15 to 120",
    );
    let keys = ["station.visitor.width", "station.visitor.height"];
    let pixels = pixels(&station.visitor, keys);
    std::iter::once(inches).chain(pixels).collect()
}

fn pixels(panel: &Panel, [width, height]: [&'static str; 2]) -> [Rule; 2] {
    let side = |side: u32, key, what| {
        let fix = "use 600 to 8000 pixels";
        ((600..=8000).contains(&side), key, what, fix)
    };
    [
        side(panel.width, width, "the panel's width is out of range"),
        side(panel.height, height, "the panel's height is out of range"),
    ]
}

fn scanner(scanner: &ScannerTable) -> Vec<Rule> {
    let device = scanner.device.as_deref();
    let frames = [&scanner.prefix, &scanner.suffix];
    vec![
        (
            device.is_none_or(|name| DeviceName::parse(name).is_some()),
            "scanner.device",
            "no scanner is named like this",
            "write usb:VENDOR:PRODUCT, as usb:0c2e:0b61, then :SERIAL or @PORT where two are alike, or \
             a path, as /dev/ttyACM0; `annai devices` lists them",
        ),
        (
            frames
                .iter()
                .all(|frame| frame.chars().count() <= LONGEST_FRAME),
            "scanner",
            "no scanner adds so much to a code",
            "set the scanner to add 16 characters at most, or nothing",
        ),
        (
            frames.iter().all(|frame| !frame.contains(char::is_numeric)),
            "scanner",
            "a digit around a code could be one of the code",
            "set the scanner to add other signs, or nothing",
        ),
    ]
}

fn speech(speech: &SpeechTable) -> Vec<Rule> {
    vec![
        (
            RATES.contains(&speech.rate),
            "speech.rate",
            "speech would be too slow or too fast to follow",
            "use 50 to 200 percent",
        ),
        (
            VOLUMES.contains(&speech.volume),
            "speech.volume",
            "the loudness is out of range",
            "use 10 to 100 percent",
        ),
        (
            speech.commands.values().all(|command| !command.is_empty()),
            "speech.commands",
            "a command names no program",
            "write the program and its arguments, or take the language out",
        ),
    ]
}

fn keypad(keypad: &Keypad) -> Vec<Rule> {
    let mut keys: Vec<&str> = keypad.keys().map(|(key, _)| key).collect();
    let known = keys.iter().all(|key| KEY_NAMES.contains(key));
    keys.sort_unstable();
    let once = keys.windows(2).all(|two| two[0] != two[1]);
    vec![
        (
            known,
            "keypad",
            "no key has this name, or a scanner types it",
            "use the names that kiosk-config.toml lists: Tab, ArrowDown, Enter, Space, F1 and so on",
        ),
        (
            once,
            "keypad",
            "a key has two actions",
            "name each key once",
        ),
        (
            keypad.scan_seconds <= 10,
            "keypad.scan_seconds",
            "the focus would wait too long on each control",
            "use 1 to 10 seconds, or 0 for no automatic scanning",
        ),
    ]
}

/// What each kind of printer needs, and what it cannot have.
fn printer(printer: &PrinterTable) -> Vec<Rule> {
    let (folder, ipp) = (
        printer.kind == PrinterKind::Folder,
        printer.kind == PrinterKind::Ipp,
    );
    vec![
        (
            !folder || printer.folder.is_some(),
            "printer",
            "the printer is a folder, and no folder is named",
            "name it: folder = \"annai-sheets\"",
        ),
        (
            folder || printer.folder.is_none(),
            "printer.folder",
            "this printer has no folder",
            "leave it out, or set kind = \"folder\"",
        ),
        (
            folder || printer.keep_minutes.is_none(),
            "printer.keep_minutes",
            "only a folder keeps sheets",
            "leave it out, or set kind = \"folder\"",
        ),
        (
            (printer.keep_minutes).is_none_or(|minutes| (1..=60).contains(&minutes)),
            "printer.keep_minutes",
            "a sheet in a folder holds what a visitor said, and its key",
            "keep it for 1 to 60 minutes",
        ),
        (
            !ipp || printer.uri.is_some(),
            "printer",
            "the printer speaks IPP, and its address is not named",
            "name it: uri = \"ipp://127.0.0.1/printers/lobby\"",
        ),
        (
            ipp || printer.uri.is_none(),
            "printer.uri",
            "this printer has no address",
            "leave it out, or set kind = \"ipp\"",
        ),
        (
            !(folder || ipp) || printer.dpi.is_some(),
            "printer",
            "the printer's resolution is missing",
            "add the printer's own: dpi = 300",
        ),
        (
            printer.dpi.is_none_or(|dpi| DPI.contains(&dpi)),
            "printer.dpi",
            "strips cannot be printed with so many dots in an inch",
            "use the printer's own resolution, 180 to 1200",
        ),
        (
            !ipp || printer.patience_seconds.is_some(),
            "printer",
            "it is not said when a job counts as failed",
            "add it: patience_seconds = 60",
        ),
        (
            ipp || printer.patience_seconds.is_none(),
            "printer.patience_seconds",
            "only a printer that speaks IPP is waited for",
            "leave it out, or set kind = \"ipp\"",
        ),
        (
            printer.believe.is_none()
                || (printer.uri.as_deref()).is_some_and(|uri| has_scheme(uri, &["ipps://"])),
            "printer.believe",
            "without TLS there is no certificate to believe",
            "leave it out, or ask the printer by an address that begins with ipps://",
        ),
        (
            printer
                .patience_seconds
                .is_none_or(|seconds| (10..=MOST_PATIENCE.as_secs()).contains(&seconds.into())),
            "printer.patience_seconds",
            "the kiosk would give a sheet up too early, or keep its visitor waiting too long",
            "use 10 to 240 seconds",
        ),
    ]
}

fn has_scheme(url: &str, schemes: &[&str]) -> bool {
    schemes.iter().any(|scheme| url.starts_with(scheme))
}

/// Whether the host of an `http://` address is this machine.
fn is_own_machine(address: &str) -> bool {
    let place = address.strip_prefix("http://").unwrap_or_default();
    let place = place.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match place.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => place,
    };
    let ip = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || ip
            .parse::<IpAddr>()
            .is_ok_and(|ip| ip.to_canonical().is_loopback())
}

/// Whether an address is that of a whole site, as a phone can open it.
fn is_site(address: &str) -> bool {
    let Some(place) = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme))
    else {
        return false;
    };
    let (host, port) = match place.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (place, None),
    };
    let is_label = |label: &str| {
        let spelled = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !label.is_empty() && label.bytes().all(spelled)
    };
    let is_port = |port: &str| {
        port.bytes().all(|byte| byte.is_ascii_digit())
            && port.parse::<u16>().is_ok_and(|port| port > 0)
    };
    address.len() <= LONGEST_PUBLIC && host.split('.').all(is_label) && port.is_none_or(is_port)
}
