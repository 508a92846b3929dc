//! `annai devices learn`: the device that sends a code is the scanner.

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinSet;
use toml_edit::{DocumentMut, Item, Table, value};

use super::{Failed, row, say};
use crate::config::Config;
use crate::devices::{
    self, DeviceAccess, DeviceFiles, DeviceName, Grab, ScannerCandidate, ScannerEvent,
};
use crate::fault::{Fault, Trouble};

/// Timeout of `learn`: a code must be scanned within it.
const TIME_TO_SCAN: Duration = Duration::from_secs(30);
/// Digits that a code has at least: fewer are a key that was touched.
const LEAST_DIGITS: usize = 4;

pub(super) fn run(config: &Path, write: bool, out: &mut dyn Write) -> Result<(), Failed> {
    let all = DeviceFiles::default().candidates();
    let readable: Vec<&ScannerCandidate> = all
        .iter()
        .filter(|device| device.access() == DeviceAccess::Granted)
        .collect();
    if readable.is_empty() {
        return Err(Trouble::yours(
            "there is no device that this account may read",
            "plug the scanner in, and see `annai devices`",
        )
        .into());
    }
    let seconds = TIME_TO_SCAN.as_secs();
    say(out, format!("scan any code now, within {seconds} seconds"))?;
    out.flush().map_err(Failed::Output)?;
    let heard = readable
        .iter()
        .map(|device| {
            let file = DeviceName::Path(device.file.clone());
            devices::listen(&file, Grab::Shared)
        })
        .collect();
    let first = crate::cli::runtime()?.block_on(async {
        let first = first_to_send(heard);
        tokio::time::timeout(TIME_TO_SCAN, first)
            .await
            .ok()
            .flatten()
    });
    let Some(device) = first.and_then(|at| readable.get(at)) else {
        return Err(Trouble::yours(
            "no device has sent a code",
            "set the scanner to send an Enter behind each code, and see `annai devices` for devices that cannot be read",
        )
        .into());
    };
    say(out, row(device, &all))?;
    if write {
        write_row(config, &device.name(&all))?;
        say(out, format!("written into {}", config.display()))?;
    }
    Ok(())
}

/// The place of the first of these that sends digits.
async fn first_to_send(devices: Vec<mpsc::Receiver<ScannerEvent>>) -> Option<usize> {
    let mut listeners = JoinSet::new();
    for (at, heard) in devices.into_iter().enumerate() {
        let _ = listeners.spawn(async move { sends_digits(heard).await.then_some(at) });
    }
    while let Some(listener) = listeners.join_next().await {
        if let Ok(Some(at)) = listener {
            return Some(at);
        }
    }
    None
}

async fn sends_digits(mut heard: mpsc::Receiver<ScannerEvent>) -> bool {
    let mut digits = 0;
    while let Some(event) = heard.recv().await {
        match event {
            ScannerEvent::Typed(piece) => {
                digits += piece.chars().filter(char::is_ascii_digit).count();
            }
            // Lost or not: what sends so much at once is a scanner.
            ScannerEvent::Dropped => return true,
            ScannerEvent::Ended if digits >= LEAST_DIGITS => return true,
            ScannerEvent::Ended | ScannerEvent::Connected | ScannerEvent::Disconnected => {
                digits = 0;
            }
        }
    }
    false
}

/// Names the device in the configuration. Comments and everything else stay as they are.
fn write_row(config: &Path, name: &DeviceName) -> Result<(), Failed> {
    let unwritten = |error: std::io::Error| {
        Failed::Faults(vec![Fault::of(
            config,
            format!("the device cannot be written into it: {error}"),
            "write the row into [scanner] by hand",
        )])
    };
    let file = std::fs::canonicalize(config).map_err(unwritten)?;
    let text = std::fs::read_to_string(&file).map_err(unwritten)?;
    let text = with_row(config, &text, name)?;
    // Whole or not at all, and for the same readers as before.
    let draft = file.with_extension("toml.new");
    std::fs::write(&draft, text).map_err(unwritten)?;
    std::fs::metadata(&file)
        .and_then(|found| std::fs::set_permissions(&draft, found.permissions()))
        .and_then(|()| std::fs::rename(&draft, &file))
        .map_err(unwritten)
}

/// The text of a configuration with the device in it.
fn with_row(config: &Path, text: &str, name: &DeviceName) -> Result<String, Failed> {
    let _ = Config::parse(config, text)?;
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
        Failed::Faults(vec![Fault::of(
            config,
            error.message(),
            "write the row into [scanner] by hand",
        )])
    })?;
    let scanner = document
        .entry("scanner")
        .or_insert_with(|| Item::Table(Table::new()));
    let name = name.to_string();
    match scanner.get_mut("device").and_then(Item::as_value_mut) {
        Some(old) => {
            // A comment behind it stays.
            let decor = old.decor().clone();
            *old = name.into();
            *old.decor_mut() = decor;
        }
        None => scanner["device"] = value(name),
    }
    let text = document.to_string();
    let _ = Config::parse(config, &text)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;

    fn shipped() -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(root.join("kiosk-config.toml")).unwrap()
    }

    #[test]
    fn the_row_is_written_and_every_other_line_stays() {
        let file = Path::new("kiosk-config.toml");
        let name = DeviceName::parse("usb:0c2e:0b61").unwrap();
        let written = with_row(file, &shipped(), &name).unwrap();
        let config = Config::parse(file, &written).unwrap();
        assert_eq!(config.scanner.device, Some(name));
        let kept: Vec<&str> = written.lines().collect();
        for line in shipped().lines() {
            assert!(kept.contains(&line), "{line}");
        }
        assert_eq!(
            written.matches("usb:0c2e:0b61\"").count(),
            1 + shipped().matches("usb:0c2e:0b61\"").count()
        );
        // Again, with a table that is there: its other keys and comments stay.
        let there = shipped()
            + "\n[scanner]  # at the left\nsuffix = \"/\"  # as set\ndevice = \"/dev/ttyACM0\" # old\n";
        let other = DeviceName::parse("usb:1eab:0022@1-2").unwrap();
        let written = with_row(file, &there, &other).unwrap();
        assert!(written.contains("[scanner]  # at the left\nsuffix = \"/\"  # as set\n"));
        assert!(written.ends_with("device = \"usb:1eab:0022@1-2\" # old\n"));
        let faulty = shipped().replacen("floor = 1", "flor = 1", 1);
        assert!(with_row(file, &faulty, &other).is_err());
    }

    #[tokio::test]
    async fn the_device_that_sends_digits_is_the_scanner() {
        let (senders, heard): (Vec<_>, Vec<_>) = (0..3).map(|_| mpsc::channel(8)).unzip();
        let typed = |text: &str| ScannerEvent::Typed(Zeroizing::new(text.to_owned()));
        for (at, text) in [(0, "y"), (2, "490123"), (1, "12")] {
            senders[at].try_send(typed(text)).unwrap();
            senders[at].try_send(ScannerEvent::Ended).unwrap();
        }
        assert_eq!(first_to_send(heard).await, Some(2));
        assert_eq!(first_to_send(Vec::new()).await, None);
    }
}
