//! The kiosk itself: carries out what a visit asks for, with the hall, the seal and the printer.
//!
//! Each effect is answered by an input that bears the visit's id, so an answer that comes after the
//! visitor has left finds nobody.

mod content;

pub use content::{Content, Examined};

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::catalogue::CounterId;
use crate::clock::Clock;
use crate::config::{self, Config};
use crate::hall::{self, AskError, Given, Link, Reception, Stop};
use crate::locale::Lang;
use crate::paper::code::CodeError;
use crate::paper::printer::{self, Printer, Reason, SetupError};
use crate::paper::{self, Fonts, Sheet, Symbol, Typeface};
use crate::record::strip::{self, Envelope, Keys};
use crate::record::{
    Digits, Entropy, Life, Minute, Os, OwnSecret, ReadError, Record, Scanned, Sender, VisitId,
    WriteError, digits, seal::NoEntropy,
};
use crate::ticket::Id;
use crate::visit::{
    Ahead, Effect, Failure, Input, Numbered, Outcome, Scoped, Setting, Status, Strips, Visit,
};

/// What a sheet is drawn for when nothing prints it.
const SCREEN_DPI: u16 = 300;

/// One kiosk with everything that it needs. Shared by all of its tasks.
pub struct Kiosk {
    setting: Arc<Setting>,
    clock: Clock,
    hall: Link,
    typefaces: BTreeMap<Lang, Typeface>,
    /// What sheets are set in: read when a language is first printed, and kept.
    fonts: BTreeMap<Lang, OnceLock<Option<Fonts>>>,
    printer: Printer,
    dpi: u16,
    /// Where visitors' phones find the hall.
    public: Option<String>,
}

impl Kiosk {
    /// A kiosk over its content and a line to its hall.
    ///
    /// # Errors
    /// A printer that cannot be set up.
    pub fn new(
        config: &Config,
        content: Content,
        hall: Link,
        clock: Clock,
    ) -> Result<Self, SetupError> {
        let printer = Printer::new(config)?;
        let dpi = match config.printer {
            config::Printer::None => SCREEN_DPI,
            config::Printer::Folder { dpi, .. } | config::Printer::Ipp { dpi, .. } => dpi,
        };
        Ok(Self {
            setting: Arc::new(Setting {
                hall: config.hall.name.clone(),
                building: config.kiosk.building.clone(),
                floor: config.kiosk.floor,
                at: config.kiosk.at,
                frequent: config
                    .kiosk
                    .frequent
                    .iter()
                    .map(|id| id.as_str().into())
                    .collect(),
                prints: !matches!(printer, Printer::None),
                idle_seconds: config.kiosk.idle_seconds,
                countdown_seconds: config.kiosk.countdown_seconds,
                guide: content.guide,
                locales: content.locales,
            }),
            fonts: content
                .typefaces
                .keys()
                .map(|lang| (lang.clone(), OnceLock::new()))
                .collect(),
            typefaces: content.typefaces,
            clock,
            hall,
            printer,
            dpi,
            public: config.hall.public.clone(),
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

    /// Begins a visit.
    #[must_use]
    pub fn begin(&self) -> Visit {
        let now = self.clock.now();
        let id = self.hall.new_id().unwrap_or_else(|error| {
            // Nobody is turned away for it: one kiosk begins one visit in a millisecond.
            tracing::error!(%error, "a visit is known by its time alone");
            Id::new(now.timestamp(), [0; 10])
        });
        Visit::new(Arc::clone(&self.setting), id, &now, self.status())
    }

    /// Whether the hall receives visitors now.
    #[must_use]
    pub fn status(&self) -> Status {
        match self.hall.reception() {
            Reception::Open { .. } => Status::Open,
            Reception::Closed { next } => Status::Closed {
                next: next.map(|next| next.datetime()),
            },
        }
    }

    /// Carries out an effect, and says what comes of it. [`Effect::End`] is the caller's to do.
    pub async fn carry_out(&self, visit: Id, effect: Effect) -> Option<Input> {
        let outcome = match effect {
            Effect::AskWaits(counters) => Outcome::Waits(self.waits(counters).await),
            Effect::Issue { ticket, stops } => {
                let stops = stops.into_iter();
                let stops = stops.map(|(counter, minutes)| Stop { counter, minutes });
                let given = self.hall.issue(ticket, stops.collect()).await;
                Outcome::Issued(
                    given
                        .map(|given| self.numbered(given))
                        .map_err(|error| failure(&error)),
                )
            }
            Effect::HandOver { ticket } => {
                Outcome::HandedOver(self.hall.hand_over(ticket).await.map_err(|error| {
                    tracing::error!(%ticket, %error, "a ticket could not be handed over");
                    match error.code() {
                        "ended" => Failure::NUMBER_OVER,
                        _ => Failure("not-in-queue"),
                    }
                }))
            }
            Effect::Cancel { ticket } => {
                if let Err(error) = self.hall.cancel(ticket).await {
                    tracing::error!(%ticket, %error, "a ticket could not be given back");
                }
                return None;
            }
            Effect::Seal { counters, own } => Outcome::Sealed(self.seal(&counters, &own).await),
            Effect::Print(sheet) => Outcome::Printed(self.print(&sheet).await),
            Effect::OpenOwn { scanned } => Outcome::Opened(self.open_own(&scanned).await),
            Effect::End => return None,
        };
        Some(Input::Outcome { visit, outcome })
    }

    /// A number, with the address at which a phone shows its place.
    fn numbered(&self, given: Given) -> Numbered {
        let Given { number, address } = given;
        let phone = self.public.as_ref();
        Numbered {
            number,
            phone: phone.map(|public| format!("{public}/p/{}", address.as_str())),
        }
    }

    async fn waits(&self, counters: Vec<CounterId>) -> BTreeMap<CounterId, Ahead> {
        let known = self.hall.waits().await.into_iter();
        known
            .filter(|queue| counters.contains(&queue.counter))
            .map(|queue| {
                let (opens, closes) = match self.hall.counter_reception(&queue.counter) {
                    Ok(Reception::Open { until }) => (None, until),
                    Ok(Reception::Closed { next }) => (next, None),
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

    async fn seal(&self, counters: &[Scoped], own: &Record) -> Result<Strips, Failure> {
        let keys = self.hall.keys().await.map_err(|error| {
            tracing::error!(%error, "no strips can be made");
            Failure("trust-stale")
        })?;
        let write = || -> Result<Strips, SealError> {
            let visit = VisitId::generate(&mut Os)?;
            let now = Minute::of(self.clock.now().timestamp());
            let minutes = keys.trust.list().not_after.0.saturating_sub(now.0).max(1);
            let hours = u16::try_from(minutes.div_ceil(60)).unwrap_or(u16::MAX);
            let hash = self.setting.guide.catalogue().hash;
            let envelope = |life| Envelope {
                visit,
                issued: now,
                life,
                sender: Sender::Kiosk,
                catalogue: [hash[0], hash[1]],
                answers: None,
            };
            let secret = OwnSecret::generate(&mut Os)?;
            let own_key = secret.key().public().clone();
            let mut strips = Vec::with_capacity(counters.len());
            for Scoped { counter, record } in counters {
                let code = self
                    .setting
                    .guide
                    .catalogue()
                    .counter(counter)
                    .map(|c| c.code);
                let to = code.and_then(|code| keys.trust.counter(code));
                let to = to.ok_or(WriteError::Reader)?;
                let mut record = record.clone();
                record.own_key = Some(own_key.to_bytes());
                let entropy: &mut dyn Entropy = &mut Os;
                let digits = strip::write(
                    &record,
                    to,
                    &envelope(Life::Hours(hours)),
                    &keys.signer,
                    entropy,
                )?;
                strips.push((counter.clone(), Symbol::new(digits)?));
            }
            Ok(Strips {
                counters: strips,
                own: Symbol::new(strip::write(
                    own,
                    &own_key,
                    &envelope(Life::Endless),
                    &keys.signer,
                    &mut Os,
                )?)?,
                stub: Symbol::new(secret.stub())?,
            })
        };
        write().map_err(|error| {
            tracing::error!(%error, "a strip could not be written");
            Failure("internal")
        })
    }

    /// Lays the sheet out, reads every code of it back, and only then prints it.
    async fn print(&self, sheet: &Sheet) -> Result<(), Failure> {
        let printout = self.printout(sheet)?;
        match self.printer.print(&printout).await {
            printer::Outcome::Printed => Ok(()),
            printer::Outcome::Failed(reason) => {
                tracing::warn!(reason = reason.stem(), "a sheet was not printed");
                Err(Failure(message(reason)))
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
                Err(Failure("internal"))
            }
            None => {
                tracing::error!("the fonts of a sheet cannot be used");
                Err(Failure("internal"))
            }
        }
    }

    async fn open_own(&self, scanned: &[Digits]) -> Result<Box<Record>, Failure> {
        let keys = self.hall.keys().await.map_err(|error| failure(&error))?;
        let mut secret = None;
        let mut strip = None;
        for digits in scanned {
            match digits::scan(digits.as_str()).map_err(refused)? {
                Scanned::Stub(own) => secret = Some(own),
                Scanned::Strip(bytes) => strip = Some(bytes),
            }
        }
        let strip = strip.ok_or(Failure("strip-not-ours"))?;
        let now = Minute::of(self.clock.now().timestamp());
        let opened = strip::open(&strip, Keys::Own(secret.as_ref()), &keys.trust, now);
        opened
            .map(|opened| Box::new(opened.record))
            .map_err(refused)
    }
}

/// Why a strip could not be made.
#[derive(Debug, thiserror::Error)]
enum SealError {
    #[error(transparent)]
    Write(#[from] WriteError),
    #[error(transparent)]
    Code(#[from] CodeError),
    #[error(transparent)]
    Random(#[from] NoEntropy),
}

/// The messages about a sheet that was not printed.
fn message(reason: Reason) -> &'static str {
    match reason {
        Reason::None => "no-printer",
        Reason::Empty => "printer-empty",
        Reason::Jam => "printer-jam",
        Reason::Cover => "printer-cover",
        Reason::Offline => "printer-offline",
        Reason::Failed => "printer-failed",
    }
}

fn refused(error: ReadError) -> Failure {
    Failure(error.id())
}

/// What a page says about an error of the hall.
fn failure(error: &AskError) -> Failure {
    tracing::warn!(%error, "the hall refused");
    match (error, error.code()) {
        (AskError::Unreachable(_) | AskError::Own(hall::Error::Store(_)), _) => {
            Failure("hall-unreachable")
        }
        (AskError::Own(hall::Error::Closed { .. }), _) | (_, "closed") => Failure::HALL_CLOSED,
        (_, "exhausted") => Failure("numbers-exhausted"),
        _ => Failure("internal"),
    }
}
