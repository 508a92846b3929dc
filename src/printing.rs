//! What a kiosk and a station make: sealed strips, and sheets on paper.

mod closing;
mod sealer;
mod typefaces;

pub use sealer::{SealError, seal};

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::civil::Date;

use crate::clock::Clock;
use crate::config::PrinterSettings;
use crate::fault::Fault;
use crate::locale::{Lang, Locales};
use crate::paper::printer::{
    Outlet, PrintOutcome, Printer, PrinterHealth, PrinterSetupError, Reason,
};
use crate::paper::{self, Fonts, Printout, Sheet, Typeface};
use closing::ClosingWatch;

/// Resolution of the codes when nothing prints them, in dots an inch.
const SCREEN_DPI: u16 = 300;

/// What sets sheets and prints them. Shared by the tasks of one program.
pub struct SheetPress {
    clock: Clock,
    /// The staff's language.
    desk: Lang,
    typefaces: BTreeMap<Lang, Typeface>,
    /// What sheets are set in: read when a language is first printed, and kept.
    fonts: BTreeMap<Lang, OnceLock<Option<Fonts>>>,
    printer: Printer,
    outlet: Outlet,
    dpi: u16,
    closing: Mutex<ClosingWatch>,
}

/// Why there is no press.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// A printer that cannot be set up.
    #[error(transparent)]
    Printer(#[from] PrinterSetupError),
    /// A font that cannot be read.
    #[error("{0}")]
    Font(Box<Fault>),
}

/// Why a sheet is not on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetError {
    /// It could not be made; the log says why.
    Unmade,
    /// The printer did not print it.
    Unprinted(Reason),
}

impl SheetPress {
    /// A press for the languages of a city.
    ///
    /// # Errors
    /// A printer that cannot be set up, a font that cannot be read.
    pub fn new(
        printer: &PrinterSettings,
        locales: &Locales,
        clock: Clock,
    ) -> Result<Self, SetupError> {
        let typefaces =
            typefaces::read(locales).map_err(|fault| SetupError::Font(Box::new(fault)))?;
        Ok(Self {
            clock,
            desk: locales.desk().clone(),
            fonts: typefaces
                .keys()
                .map(|lang| (lang.clone(), OnceLock::new()))
                .collect(),
            typefaces,
            dpi: match *printer {
                PrinterSettings::None => SCREEN_DPI,
                PrinterSettings::Folder { dpi, .. } | PrinterSettings::Ipp { dpi, .. } => dpi,
            },
            outlet: Outlet::of(printer),
            printer: Printer::new(printer)?,
            closing: Mutex::default(),
        })
    }

    /// Where its sheets come out.
    #[must_use]
    pub const fn outlet(&self) -> Outlet {
        self.outlet
    }

    /// Calls back what a silent printer may still hold, and wipes what is kept of sheets. The program ends.
    pub async fn close(&self) {
        self.printer.close().await;
    }

    /// Wipes what is kept of sheets. The day ends.
    pub fn wipe(&self) {
        self.printer.wipe();
    }

    /// The same, off the threads of the runtime.
    pub async fn wipe_off_thread(self: &Arc<Self>) {
        let press = Arc::clone(self);
        let _ = blocking(move || press.wipe()).await;
    }

    /// Looks at the hall's hours: when it has closed since the last look, or another day has come, what is kept of
    /// sheets is wiped.
    pub async fn look_at_hours(self: &Arc<Self>, is_open: bool, today: Date) {
        let closed = {
            let mut closing = self.closing.lock().unwrap_or_else(PoisonError::into_inner);
            closing.look(is_open, today)
        };
        if closed {
            self.wipe_off_thread().await;
        }
    }

    /// How its printer is.
    pub async fn health(&self) -> PrinterHealth {
        self.printer.health().await
    }

    /// Lays a sheet out, reads every code of it back, and only then prints it.
    ///
    /// # Errors
    /// [`SheetError`].
    pub async fn print(self: Arc<Self>, sheet: Box<Sheet>) -> Result<(), SheetError> {
        let press = Arc::clone(&self);
        let printout = blocking(move || press.printout(&sheet)).await;
        let printout = printout.ok_or(SheetError::Unmade)??;
        match self.printer.print(&printout).await {
            PrintOutcome::Printed => Ok(()),
            PrintOutcome::Failed(reason) => {
                tracing::warn!(reason = reason.stem(), "a sheet was not printed");
                Err(SheetError::Unprinted(reason))
            }
        }
    }

    /// A sheet as it goes to a printer.
    ///
    /// # Errors
    /// [`SheetError::Unmade`], when a font or a code fails its proof.
    pub fn printout(&self, sheet: &Sheet) -> Result<Printout, SheetError> {
        let made = || -> Option<Result<Printout, paper::PaperError>> {
            let fonts = self.fonts.get(&sheet.lang)?.get_or_init(|| {
                let visitor = self.typefaces.get(&sheet.lang)?;
                let japanese = self.typefaces.get(&self.desk)?;
                Fonts::new(visitor, japanese).ok()
            });
            Some(paper::make(
                sheet,
                fonts.as_ref()?,
                self.dpi,
                self.clock.now().timestamp(),
            ))
        };
        match made() {
            Some(Ok(printout)) => Ok(printout),
            Some(Err(error)) => {
                tracing::error!(%error, "a sheet could not be made");
                Err(SheetError::Unmade)
            }
            None => {
                tracing::error!("the fonts of a sheet cannot be used");
                Err(SheetError::Unmade)
            }
        }
    }
}

/// Does work that takes a processor for long on a thread of its own, so that the threads of the
/// network go on. A panic in it is the caller's; `None` when the program is ending.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => Some(done),
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => None,
        },
    }
}
