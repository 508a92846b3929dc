//! `annai devices learn`: the device that sends a code is the scanner; which key of a keypad does what.

#[cfg(target_os = "linux")]
mod keypad;
mod rows;

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use tokio::task::JoinSet;

use super::{Failed, row, say};
use crate::devices::{
    self, DeviceAccess, DeviceEvents, DeviceFiles, DeviceName, Grab, ScannerCandidate, ScannerEvent,
};
use crate::fault::Trouble;
#[cfg(target_os = "linux")]
pub(super) use keypad::run as keypad;

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
        let name = device.name(&all).to_string();
        rows::write(config, "scanner", &[("device", name.into())])?;
        say(out, format!("written into {}", config.display()))?;
    }
    Ok(())
}

/// The place of the first of these that sends digits.
async fn first_to_send(devices: Vec<DeviceEvents<ScannerEvent>>) -> Option<usize> {
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

async fn sends_digits(mut heard: DeviceEvents<ScannerEvent>) -> bool {
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

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc;
    use zeroize::Zeroizing;

    use super::*;

    #[tokio::test]
    async fn the_device_that_sends_digits_is_the_scanner() {
        let (senders, heard): (Vec<_>, Vec<_>) = (0..3).map(|_| mpsc::channel(8)).unzip();
        let typed = |text: &str| ScannerEvent::Typed(Zeroizing::new(text.to_owned()));
        for (at, text) in [(0, "y"), (2, "490123"), (1, "12")] {
            senders[at].try_send(typed(text)).unwrap();
            senders[at].try_send(ScannerEvent::Ended).unwrap();
        }
        let heard = heard.into_iter().map(DeviceEvents::without_thread);
        assert_eq!(first_to_send(heard.collect()).await, Some(2));
        assert_eq!(first_to_send(Vec::new()).await, None);
    }
}
