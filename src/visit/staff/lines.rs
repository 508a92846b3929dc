//! The rows of the staff page.

use super::StaffLine;
use crate::config::Keypad;
use crate::locale::Text;
use crate::paper::{Outlet, PrinterHealth, Reason};
use crate::visit::health::{CatalogueHealth, HallHealth, KioskHealth, ScannerHealth, SpeechHealth};
use crate::visit::{Failure, Status, Visit};

/// Room on the disk below which somebody should look, in bytes: journal and log need a hundredth of it a year.
const LEAST_ROOM: u64 = 500 << 20;
const MEBIBYTE: u64 = 1 << 20;

impl Visit {
    pub(super) fn lines(&self, health: &KioskHealth) -> Vec<StaffLine> {
        let speech = (!health.speech.is_empty()).then(|| self.speech_line(&health.speech));
        [self.printer_line(&health.printer)]
            .into_iter()
            .chain(speech)
            .chain([
                self.scanner_line(health.scanner),
                self.keypad_line(&health.keypad),
                self.hall_line(&health.hall),
                self.leased_line(&health.hall),
                self.clock_line(health.synchronised),
                self.day_line(&health.hall),
                self.catalogue_line(&health.catalogue),
            ])
            .chain(health.room.map(|room| self.room_line(room)))
            .collect()
    }

    fn printer_line(&self, printer: &PrinterHealth) -> StaffLine {
        let state = match printer.fault {
            None => match self.setting.outlet {
                Outlet::Preview { .. } => self.text("staff-kiosk-printer-preview"),
                Outlet::Screen | Outlet::Paper => self.text("staff-kiosk-printer-ready"),
            },
            Some(reason) => self.printer_fault(fault(reason)),
        };
        let words = printer.says.join(", ");
        let words = (!words.is_empty()).then(|| {
            self.text_with(
                "staff-kiosk-printer-says",
                &[("words", words.as_str().into())],
            )
        });
        // A kiosk may have no printer on purpose.
        let good = matches!(printer.fault, None | Some(Reason::None));
        StaffLine {
            title: "staff-kiosk-printer",
            says: [state].into_iter().chain(words).collect(),
            good,
        }
    }

    /// What is wrong with the printer, by the end of the id of its failure.
    pub(super) fn printer_fault(&self, id: &str) -> Text {
        self.text(&format!("staff-kiosk-{id}"))
    }

    fn speech_line(&self, parts: &[SpeechHealth]) -> StaffLine {
        let says = parts.iter().map(|part| {
            self.text_with(
                "staff-kiosk-part",
                &[
                    ("name", part.name.as_str().into()),
                    ("state", part.state.as_str().into()),
                ],
            )
        });
        let good = parts.iter().all(|part| part.works);
        StaffLine {
            title: "staff-kiosk-speech",
            says: says.collect(),
            good,
        }
    }

    fn scanner_line(&self, scanner: ScannerHealth) -> StaffLine {
        let (says, good) = match scanner {
            ScannerHealth::Typed => ("staff-kiosk-scanner-typed", true),
            ScannerHealth::Connected => ("staff-kiosk-scanner-ready", true),
            ScannerHealth::Disconnected => ("staff-kiosk-scanner-gone", false),
        };
        StaffLine {
            title: "staff-lamp-scanner",
            says: vec![self.text(says)],
            good,
        }
    }

    fn keypad_line(&self, keypad: &Keypad) -> StaffLine {
        let of = |keys: &[String]| keys.join(" ");
        let (next, select) = (of(&keypad.next), of(&keypad.select));
        let keys = self.text_with(
            "staff-kiosk-keypad-keys",
            &[
                ("next", next.as_str().into()),
                ("select", select.as_str().into()),
            ],
        );
        let test = self.text("staff-kiosk-keypad-test");
        StaffLine {
            title: "staff-kiosk-keypad",
            says: vec![keys, test],
            good: true,
        }
    }

    fn hall_line(&self, hall: &HallHealth) -> StaffLine {
        let reached = match hall.reached {
            true => self.text("staff-kiosk-hall-reached"),
            false => self.text("staff-kiosk-hall-lost"),
        };
        let backlog = (hall.backlog > 0).then(|| {
            self.text_with(
                "staff-kiosk-hall-backlog",
                &[("count", hall.backlog.into())],
            )
        });
        let says = [reached].into_iter().chain(backlog).collect();
        StaffLine {
            title: "staff-kiosk-hall",
            says,
            good: hall.reached,
        }
    }

    fn leased_line(&self, hall: &HallHealth) -> StaffLine {
        let left = hall.leased.iter();
        let left: Vec<String> = left
            .map(|(letter, count)| format!("{letter} {count}"))
            .collect();
        let comma = self.text("list-comma").plain();
        let says = match left.is_empty() {
            true => self.text("staff-kiosk-leased-none"),
            false => self.text_with(
                "staff-kiosk-leased-left",
                &[("left", left.join(&comma).as_str().into())],
            ),
        };
        let good = hall.leased.iter().all(|(_, count)| *count > 0);
        StaffLine {
            title: "staff-kiosk-leased",
            says: vec![says],
            good: good && !left.is_empty(),
        }
    }

    fn clock_line(&self, synchronised: bool) -> StaffLine {
        let says = match synchronised {
            true => "staff-kiosk-clock-set",
            false => "staff-kiosk-clock-unset",
        };
        let locales = &self.setting.locales;
        let day = locales.date(&self.lang, self.now.date());
        let time = self.now.strftime("%H:%M:%S").to_string();
        let now = [
            ("date", day.marked().into()),
            ("time", time.as_str().into()),
        ];
        let says = vec![
            self.text_with("staff-kiosk-clock-now", &now),
            self.text(says),
        ];
        StaffLine {
            title: "staff-kiosk-clock",
            says,
            good: synchronised,
        }
    }

    fn day_line(&self, hall: &HallHealth) -> StaffLine {
        let today = hall.day == self.now.date();
        let opened = match today {
            true => self.text("staff-kiosk-day-open"),
            false => self.text("staff-kiosk-day-other"),
        };
        let receives = match self.status {
            Status::Open => self.text("staff-kiosk-day-receives"),
            Status::Closed { .. } => self.text("staff-kiosk-day-closed"),
        };
        // Before the first kiosk of a day asks for numbers, the day of the hall is the one before.
        let good = today || self.status != Status::Open;
        StaffLine {
            title: "staff-kiosk-day",
            says: vec![opened, receives],
            good,
        }
    }

    fn catalogue_line(&self, catalogue: &CatalogueHealth) -> StaffLine {
        let version = self.text_with(
            "staff-kiosk-catalogue-version",
            &[("version", catalogue.version.as_str().into())],
        );
        let same = match catalogue.differences {
            0 => self.text("staff-kiosk-catalogue-same"),
            count => self.text_with("staff-kiosk-catalogue-differs", &[("count", count.into())]),
        };
        let good = catalogue.differences == 0;
        StaffLine {
            title: "staff-kiosk-catalogue",
            says: vec![version, same],
            good,
        }
    }

    fn room_line(&self, room: u64) -> StaffLine {
        let mebibytes = usize::try_from(room / MEBIBYTE).unwrap_or(usize::MAX);
        let says = self.text_with("staff-kiosk-room-left", &[("count", mebibytes.into())]);
        StaffLine {
            title: "staff-kiosk-room",
            says: vec![says],
            good: room >= LEAST_ROOM,
        }
    }
}

/// The end of the id of the message about what a printer says.
fn fault(reason: Reason) -> &'static str {
    let failure = match reason {
        Reason::None => Failure::NoPrinter,
        Reason::Empty => Failure::PrinterEmpty,
        Reason::Jam => Failure::PrinterJam,
        Reason::Cover => Failure::PrinterCover,
        Reason::Offline => Failure::PrinterOffline,
        Reason::Insecure => return "printer-insecure",
        Reason::Failed => return "printer-unready",
    };
    failure.id()
}
