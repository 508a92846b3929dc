//! The kiosk itself: the world of a visit. It carries out what a visit asks for, with the hall, the seal
//! and the printer.

#[cfg(feature = "hall")]
mod embedded;
mod sealer;
mod typefaces;

#[cfg(feature = "hall")]
pub use embedded::Embedded;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::Zoned;
use zeroize::Zeroizing;

use crate::api::{Code, OpenState, Stop};
use crate::catalogue::CounterId;
use crate::clock::Clock;
use crate::config::{ForKiosk, PrinterSettings, Scanner};
use crate::content::Content;
use crate::fault::Fault;
use crate::link::{AskError, HallLine, IssuedNumber};
use crate::locale::Lang;
use crate::paper::printer::{self, Printer, Reason};
use crate::paper::{self, Fonts, Sheet, Typeface};
use crate::record::{Digits, Record};
use crate::shell::{UiEvent, World};
use crate::ticket::Id;
use crate::visit::{
    Ahead, Effect, Failure, Input, Numbered, Outcome, Seal, Setting, Status, Strips, Visit,
};
use sealer::SealError;

/// What a sheet is drawn for when nothing prints it.
const SCREEN_DPI: u16 = 300;

/// One kiosk with everything that it needs. Shared by all of its tasks.
pub struct Kiosk {
    setting: Arc<Setting>,
    clock: Clock,
    hall: HallLine,
    typefaces: BTreeMap<Lang, Typeface>,
    /// What sheets are set in: read when a language is first printed, and kept.
    fonts: BTreeMap<Lang, OnceLock<Option<Fonts>>>,
    printer: Printer,
    dpi: u16,
    scanner: Scanner,
}

/// Why a kiosk does not open.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// A printer that cannot be set up.
    #[error(transparent)]
    Printer(#[from] printer::PrinterSetupError),
    /// A font that cannot be read.
    #[error("{0}")]
    Font(Box<Fault>),
}

impl Kiosk {
    /// A kiosk over its content and a line to its hall.
    ///
    /// # Errors
    /// A printer that cannot be set up, a font that cannot be read.
    pub fn new(
        tables: ForKiosk<'_>,
        content: Content,
        hall: HallLine,
        clock: Clock,
    ) -> Result<Self, SetupError> {
        let ForKiosk { city, kiosk, .. } = tables;
        let printer = Printer::new(tables.printer)?;
        let typefaces =
            typefaces::read(&content.locales).map_err(|fault| SetupError::Font(Box::new(fault)))?;
        let dpi = match *tables.printer {
            PrinterSettings::None => SCREEN_DPI,
            PrinterSettings::Folder { dpi, .. } | PrinterSettings::Ipp { dpi, .. } => dpi,
        };
        Ok(Self {
            setting: Arc::new(Setting {
                hall: city.name.clone(),
                building: kiosk.building.clone(),
                floor: kiosk.floor,
                at: kiosk.at,
                frequent: kiosk.frequent.iter().map(|id| id.as_str().into()).collect(),
                prints: !matches!(printer, Printer::None),
                idle_seconds: kiosk.idle_seconds,
                countdown_seconds: kiosk.countdown_seconds,
                guide: content.guide,
                locales: content.locales,
            }),
            fonts: typefaces
                .keys()
                .map(|lang| (lang.clone(), OnceLock::new()))
                .collect(),
            typefaces,
            clock,
            hall,
            printer,
            dpi,
            scanner: tables.scanner.clone(),
        })
    }

    /// What every visit shares.
    #[must_use]
    pub fn setting(&self) -> &Arc<Setting> {
        &self.setting
    }

    /// The kiosk's clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Whether the hall receives visitors now.
    #[must_use]
    pub fn status(&self) -> Status {
        match self.hall.open_state() {
            OpenState::Open { .. } => Status::Open,
            OpenState::Closed { next } => Status::Closed {
                next: next.map(|next| next.datetime()),
            },
        }
    }

    /// Has the hall number a ticket, and seals what belongs to it at the same time.
    async fn take_number(
        self: Arc<Self>,
        ticket: Id,
        stops: Vec<(CounterId, u16)>,
        seal: Option<Seal>,
    ) -> Outcome {
        let stops = stops.into_iter();
        let stops = stops.map(|(counter, minutes)| Stop { counter, minutes });
        let sealed = async {
            match seal {
                Some(seal) => Some(Arc::clone(&self).seal(seal).await),
                None => None,
            }
        };
        let (given, strips) = tokio::join!(self.hall.issue(ticket, stops.collect()), sealed);
        Outcome::Taken {
            number: given
                .map(|given| self.numbered(given))
                .map_err(|error| failure(&error)),
            strips,
        }
    }

    async fn hand_over(&self, ticket: Id) -> Result<(), Failure> {
        self.hall.hand_over(ticket).await.map_err(|error| {
            tracing::error!(%ticket, %error, "a ticket could not be handed over");
            match error.code() {
                Some(Code::Ended) => Failure::NumberOver,
                _ => Failure::NotInQueue,
            }
        })
    }

    /// A number, with the address at which a phone shows its place.
    fn numbered(&self, given: IssuedNumber) -> Numbered {
        let IssuedNumber { number, address } = given;
        let phone = self.hall.public();
        Numbered {
            number,
            phone: phone.map(|public| format!("{public}/p/{}", address.as_str())),
        }
    }

    async fn waits(&self) -> BTreeMap<CounterId, Ahead> {
        let known = self.hall.waits().await.into_iter();
        known
            .map(|queue| {
                let (opens, closes) = match self.hall.counter_open_state(&queue.counter) {
                    Ok(OpenState::Open { until }) => (None, until),
                    Ok(OpenState::Closed { next }) => (next, None),
                    Err(_) => (None, None),
                };
                let ahead = Ahead {
                    wait: queue.wait.into(),
                    opens: opens.map(|opens| opens.datetime()),
                    closes: closes.map(|closes| closes.datetime()),
                };
                (queue.counter, ahead)
            })
            .collect()
    }

    async fn seal(self: Arc<Self>, seal: Seal) -> Result<Strips, Failure> {
        let keys = self.hall.keys().await.map_err(|error| {
            tracing::error!(%error, "no strips can be made");
            Failure::TrustStale
        })?;
        let sealed = blocking(move || {
            let catalogue = self.setting.guide.catalogue();
            sealer::seal(&seal, &keys, catalogue, self.clock.now().timestamp())
        })
        .await?;
        sealed.map_err(|error: SealError| {
            tracing::error!(%error, "a strip could not be written");
            Failure::Internal
        })
    }

    /// Lays the sheet out, reads every code of it back, and only then prints it.
    async fn print(self: Arc<Self>, sheet: Box<Sheet>) -> Result<(), Failure> {
        let kiosk = Arc::clone(&self);
        let printout = blocking(move || kiosk.printout(&sheet)).await??;
        match self.printer.print(&printout).await {
            printer::PrintOutcome::Printed => Ok(()),
            printer::PrintOutcome::Failed(reason) => {
                tracing::warn!(reason = reason.stem(), "a sheet was not printed");
                Err(unprinted(reason))
            }
        }
    }

    /// The sheet as it goes to a printer.
    ///
    /// # Errors
    /// `internal`, when a font or a code fails its proof; the log says which.
    pub fn printout(&self, sheet: &Sheet) -> Result<paper::Printout, Failure> {
        let made = || -> Option<Result<paper::Printout, paper::PaperError>> {
            let fonts = self.fonts.get(&sheet.lang)?.get_or_init(|| {
                let visitor = self.typefaces.get(&sheet.lang)?;
                let japanese = self.typefaces.get(self.setting.locales.desk())?;
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
                Err(Failure::Internal)
            }
            None => {
                tracing::error!("the fonts of a sheet cannot be used");
                Err(Failure::Internal)
            }
        }
    }

    async fn open_own(&self, scanned: Vec<Digits>) -> Result<Box<Record>, Failure> {
        let keys = self.hall.keys().await.map_err(|error| failure(&error))?;
        let now = self.clock.now().timestamp();
        let opened = blocking(move || sealer::open_own(&scanned, &keys.trust, now)).await?;
        opened.map_err(Failure::Strip)
    }
}

impl World for Kiosk {
    type Core = Visit;

    fn now(&self) -> Zoned {
        self.clock.now()
    }

    fn begin(&self) -> Visit {
        let now = self.clock.now();
        let id = self.hall.new_id().unwrap_or_else(|error| {
            // Nobody is turned away for it: one kiosk begins one visit in a millisecond.
            tracing::error!(%error, "a visit is known by its time alone");
            Id::new(now.timestamp(), [0; 10])
        });
        Visit::new(Arc::clone(&self.setting), id, &now, self.status())
    }

    fn input(&self, event: UiEvent) -> Option<Input> {
        Some(match event {
            UiEvent::Reply(reply) => Input::Reply(reply),
            UiEvent::Scan(text) => Input::Scan(Zeroizing::new(self.scanner.code(&text).to_owned())),
            UiEvent::Second => Input::Tick(self.status()),
        })
    }

    async fn carry_out(self: Arc<Self>, effect: Effect) -> Option<Outcome> {
        Some(match effect {
            Effect::AskWaits => Outcome::Waits(self.waits().await),
            Effect::TakeNumber {
                ticket,
                stops,
                seal,
            } => self.take_number(ticket, stops, seal).await,
            Effect::Seal(seal) => Outcome::Sealed(self.seal(seal).await),
            Effect::HandOver { ticket } => Outcome::HandedOver(self.hand_over(ticket).await),
            Effect::Cancel { ticket } => {
                if let Err(error) = self.hall.cancel(ticket).await {
                    tracing::error!(%ticket, %error, "a ticket could not be given back");
                }
                return None;
            }
            Effect::Print(sheet) => Outcome::Printed(self.print(sheet).await),
            Effect::OpenOwn { scanned } => Outcome::Opened(self.open_own(scanned).await),
        })
    }
}

/// Does work that takes a processor for long on a thread of its own, so that the threads of the
/// network go on. A panic in it is the caller's.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Failure> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => Ok(done),
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // The program is ending.
            Err(_) => Err(Failure::Internal),
        },
    }
}

/// What a page says of a sheet that was not printed.
fn unprinted(reason: Reason) -> Failure {
    match reason {
        Reason::None => Failure::NoPrinter,
        Reason::Empty => Failure::PrinterEmpty,
        Reason::Jam => Failure::PrinterJam,
        Reason::Cover => Failure::PrinterCover,
        Reason::Offline => Failure::PrinterOffline,
        Reason::Failed => Failure::PrinterFailed,
    }
}

/// What a page says about an error of the hall.
fn failure(error: &AskError) -> Failure {
    tracing::warn!(%error, "the hall refused");
    match (error, error.code()) {
        (AskError::Unreachable(_) | AskError::File { .. }, _) => Failure::HallUnreachable,
        (_, Some(Code::Closed)) => Failure::HallClosed,
        (_, Some(Code::Exhausted)) => Failure::NumbersExhausted,
        _ => Failure::Internal,
    }
}
