//! The staff page of a real kiosk: its PIN, its state, its test sheet.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use annai::config::PrinterSettings;
use annai::kiosk::Kiosk;
use annai::page::Reply;
use annai::paper::Reason;
use annai::shell::{AnswerReceiver, Core as _, Shell, UiEvent};
use annai::visit::{Effect, KioskHealth, Outcome, PinVerdict, ScannerHealth};
use tokio_util::task::TaskTracker;
use zeroize::Zeroizing;

use super::{Lobby, config, files, into_folder, open, outcome};

const PIN: &str = "271828";

/// A kiosk with a PIN.
async fn kiosk(folder: &Path, printer: PrinterSettings) -> Lobby {
    let mut config = config(folder);
    config.printer = Some(printer);
    config.kiosk.as_mut().unwrap().staff_pin = Some(PIN.to_owned().into());
    open(&config).await
}

async fn press(shell: &mut Shell<Kiosk>, answers: &mut AnswerReceiver<Kiosk>, control: &str) {
    let serial = shell.core().view().serial;
    shell.feel(UiEvent::Reply(Reply::press(serial, control)));
    shell.settle(answers).await;
}

async fn health(kiosk: &Arc<Kiosk>) -> KioskHealth {
    match outcome(kiosk, Effect::ReadHealth).await {
        Outcome::Health(health) => *health,
        _ => panic!("something else came of it"),
    }
}

async fn verdict(kiosk: &Arc<Kiosk>, pin: &str) -> PinVerdict {
    match outcome(kiosk, Effect::CheckPin(Zeroizing::new(pin.to_owned()))).await {
        Outcome::Pin(verdict) => verdict,
        _ => panic!("something else came of it"),
    }
}

#[tokio::test]
async fn staff_print_a_test_sheet_and_no_ticket_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let Lobby { kiosk, hall, .. } = kiosk(folder.path(), into_folder(folder.path())).await;
    let handle = tokio::runtime::Handle::current();
    let (mut shell, mut answers) = Shell::new(Arc::clone(&kiosk), handle, TaskTracker::new());
    shell.feel(UiEvent::Staff);
    for digit in PIN.chars() {
        press(&mut shell, &mut answers, &format!("key-{digit}")).await;
    }
    press(&mut shell, &mut answers, "next").await;
    assert_eq!(shell.core().view().name, "staff");
    let sheets = || {
        let files = files(folder.path()).into_iter();
        let sheets = files.filter(|(name, _)| name.ends_with(".pdf"));
        sheets.map(|(_, bytes)| bytes).collect::<Vec<_>>()
    };
    assert!(sheets().is_empty());
    press(&mut shell, &mut answers, "print").await;
    assert_eq!(sheets().len(), 1);
    assert!(sheets()[0].starts_with(b"%PDF"));
    press(&mut shell, &mut answers, "finish").await;
    assert_eq!(shell.core().view().name, "welcome");
    let calls = hall.calls().await.unwrap();
    let waiting: u32 = calls.waiting.iter().map(|at| at.waiting).sum();
    assert_eq!(waiting, 0);
}

#[tokio::test]
async fn a_kiosk_tells_how_its_parts_are() {
    let folder = tempfile::tempdir().unwrap();
    let Lobby { kiosk, .. } = kiosk(folder.path(), into_folder(folder.path())).await;
    let told = health(&kiosk).await;
    assert_eq!(told.printer.fault, None);
    assert_eq!(told.scanner, ScannerHealth::Typed);
    assert!(told.hall.reached && told.hall.backlog == 0);
    assert!(
        told.hall.leased.iter().all(|(_, left)| *left > 0),
        "{told:?}"
    );
    assert_eq!(told.hall.day.to_string(), "2026-11-24");
    assert!(told.synchronised, "by a clock that passes for it");
    assert_eq!(told.catalogue.differences, 0);
    assert_eq!(told.catalogue.version.len(), 8);
    assert!(told.room.unwrap() > 0);
}

#[tokio::test]
async fn a_printer_that_does_not_answer_is_named() {
    let folder = tempfile::tempdir().unwrap();
    // A port that nothing listens on.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let printer = PrinterSettings::Ipp {
        uri: format!("ipp://{address}/ipp/print"),
        dpi: 300,
        patience_seconds: 10,
        believe: None,
    };
    let Lobby { kiosk, .. } = kiosk(folder.path(), printer).await;
    assert_eq!(health(&kiosk).await.printer.fault, Some(Reason::Offline));
}

#[tokio::test]
async fn a_wrong_pin_makes_the_right_one_wait_whoever_types_it() {
    let folder = tempfile::tempdir().unwrap();
    let Lobby { kiosk, .. } = kiosk(folder.path(), PrinterSettings::None).await;
    assert_eq!(verdict(&kiosk, PIN).await, PinVerdict::Right);
    let five = Duration::from_secs(5);
    assert_eq!(verdict(&kiosk, "000000").await, PinVerdict::Wrong(five));
    assert_eq!(verdict(&kiosk, PIN).await, PinVerdict::TooSoon(five));
}
