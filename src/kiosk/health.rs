//! How the kiosk is, asked of everything that it is made of.

use std::path::Path;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use zeroize::Zeroizing;

use super::{Kiosk, StaffAccess};
use crate::files;
use crate::printing::blocking;
use crate::visit::{CatalogueHealth, HallHealth, KioskHealth, PinVerdict, ScannerHealth};

/// Bytes of the catalogue's hash that tell versions apart for people.
const VERSION_BYTES: usize = 4;

impl Kiosk {
    pub(super) fn check_pin(&self, access: &StaffAccess, typed: &Zeroizing<String>) -> PinVerdict {
        let uptime = self.clock.moment().uptime;
        let guard = access.guard.lock();
        let verdict = guard
            .unwrap_or_else(PoisonError::into_inner)
            .check(typed, uptime);
        match verdict {
            PinVerdict::Right => tracing::info!("the staff page was opened"),
            PinVerdict::Wrong(_) => tracing::warn!("a wrong PIN for the staff page"),
            PinVerdict::TooSoon(_) => {}
        }
        verdict
    }

    pub(super) async fn health(&self, access: &StaffAccess) -> Box<KioskHealth> {
        let hash = &self.setting.guide.catalogue().hash;
        let (line, leased) = (self.hall.state().await, self.hall.leased().await);
        let letters = leased.left.into_iter();
        Box::new(KioskHealth {
            printer: self.press.health().await,
            speech: Vec::new(),
            scanner: match (
                &self.setting.scanner.device,
                self.scans.load(Ordering::Relaxed),
            ) {
                (None, _) => ScannerHealth::Typed,
                (Some(_), true) => ScannerHealth::Connected,
                (Some(_), false) => ScannerHealth::Disconnected,
            },
            keypad: access.keypad.clone(),
            hall: HallHealth {
                reached: line.reached,
                backlog: line.backlog,
                leased: letters
                    .map(|(series, left)| (series.letter(), left))
                    .collect(),
                day: leased.day,
            },
            synchronised: self.clock.is_synchronised(),
            catalogue: CatalogueHealth {
                version: hex::encode(hash.get(..VERSION_BYTES).unwrap_or_default()),
                differences: self.hall.catalogue_differences().len(),
            },
            room: room(&access.data).await,
        })
    }
}

async fn room(folder: &Path) -> Option<u64> {
    let folder = folder.to_owned();
    blocking(move || files::room(&folder).ok()).await.flatten()
}
