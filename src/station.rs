//! The world of a desk: it carries out what a desk asks for, with the hall, the counter's keys and the
//! printer.

use std::path::Path;
use std::sync::Arc;

use futures_util::StreamExt as _;
use futures_util::stream::{self, BoxStream};

use crate::api::Code;
use crate::clock::{Clock, Moment};
use crate::desk::{
    Desk, DeskFailure, DeskOutcome, DeskSetting, Effect, Input, OpenDesk, ReadRefusal, ReadStrip,
    ScannerState,
};
use crate::devices::{DeviceScan, scans};
use crate::kiosk::Kiosk;
use crate::link::{AskError, Client, DeskLine, HallLine};
use crate::paper::{Seal, Sheet, Strips};
use crate::printing::{self, SealError, SheetError, SheetPress, blocking};
use crate::record::strip::{self, Keys};
use crate::record::{Digits, Opened, ReadError, ReaderKey, Sender, WriteError};
use crate::shell::{UiEvent, World};

/// Digits that a window's keys bring at least for a scan: as many as an individual number has, which is
/// refused by name.
const SCAN_DIGITS: usize = 12;

/// One station with everything that it needs. Shared by all of its tasks.
pub struct Station {
    setting: Arc<DeskSetting>,
    clock: Clock,
    line: DeskLine,
    press: Arc<SheetPress>,
    /// What carries out the visits that are run here, at the information desk.
    visits: Option<Arc<Kiosk>>,
}

impl Station {
    /// A station over its content and a line to its hall. At the general counter it runs visits too, with a
    /// journal and a key for them in a folder of their own in `data`.
    ///
    /// # Errors
    /// A journal or a key that cannot be read or written.
    pub async fn open(
        mut setting: DeskSetting,
        data: &Path,
        client: Client,
        press: SheetPress,
        clock: Clock,
    ) -> Result<Self, AskError> {
        let press = Arc::new(press);
        let desk = setting.desk.clone();
        let line = DeskLine::open(data, desk, clock.clone(), client.clone()).await?;
        let visits = match setting.visits() {
            None => None,
            Some(visits) => {
                let visits = Arc::new(visits);
                let folder = data.join(format!("visits-{}", hex::encode(&setting.desk.desk)));
                let catalogue = setting.guide.catalogue();
                let hall = HallLine::open(&folder, catalogue, clock.clone(), client).await?;
                setting.visits = Some(Arc::clone(&visits));
                let press = Arc::clone(&press);
                Some(Arc::new(Kiosk::at_desk(visits, press, hall, clock.clone())))
            }
        };
        Ok(Self {
            setting: Arc::new(setting),
            clock,
            line,
            press,
            visits,
        })
    }

    /// What every moment of the desk shares.
    #[must_use]
    pub fn setting(&self) -> &Arc<DeskSetting> {
        &self.setting
    }

    /// Closes the desk at the end of the program, and erases the keys.
    pub async fn close(&self) {
        self.press.close().await;
        self.line.erase_keys();
        if let Some(visits) = &self.visits {
            visits.close().await;
        }
        if let Err(error) = self.line.staff(false).await {
            // The hall still holds the desk for staffed: its estimates are a little short.
            tracing::warn!(%error, "the hall did not hear that the desk is closed");
        }
    }

    /// The desk's day is over: its keys go, and what is kept of sheets.
    async fn erase(&self) {
        self.line.erase_keys();
        self.press.wipe_off_thread().await;
    }

    async fn open_desk(&self) -> Result<OpenDesk, DeskFailure> {
        self.line.staff(true).await.map_err(failure)?;
        let keys_until = self.line.fetch_keys().await.map_err(failure)?;
        let hours = self.line.hours().await.map(Arc::new);
        Ok(OpenDesk { keys_until, hours })
    }

    async fn close_desk(&self) -> Result<(), DeskFailure> {
        self.erase().await;
        self.line.staff(false).await.map_err(failure)
    }

    /// Verifies and opens a strip, and tells the hall that it was read.
    async fn read(&self, code: Digits) -> Result<Box<ReadStrip>, ReadRefusal> {
        let opened = match self.open_strip(&code).await {
            // A kiosk that began to sign after this desk was opened is on a newer list.
            Err(ReadRefusal::Code(ReadError::Forged | ReadError::TrustStale)) => {
                if let Err(error) = self.line.fetch_keys().await {
                    tracing::warn!(%error, "there is no newer list of whom to believe");
                }
                self.open_strip(&code).await?
            }
            opened => opened?,
        };
        let seen = match self.line.note_sight(&opened.claims).await {
            Ok(seen) => seen,
            Err(error) => {
                // Reading goes on without the hall; only the second sight is not noticed.
                tracing::warn!(%error, "the hall did not hear of a strip");
                None
            }
        };
        Ok(Box::new(ReadStrip { opened, seen }))
    }

    async fn open_strip(&self, code: &Digits) -> Result<Opened, ReadRefusal> {
        let ring = self.line.keyring().ok_or(ReadRefusal::NoKeys)?;
        let (code, now) = (code.clone(), self.clock.now().timestamp());
        let opened = blocking(move || {
            let trust = ring.verified(now).map_err(|_| ReadError::TrustStale)?;
            let counters = ring.counters.iter();
            let keys: Vec<&ReaderKey> = counters.map(|counter| &counter.key).collect();
            strip::read(
                code.as_str(),
                Keys::Counter(&keys),
                &trust,
                ring.minute(now),
            )
        });
        let opened = opened.await.ok_or(ReadRefusal::NoKeys)?;
        opened.map_err(ReadRefusal::Code)
    }

    async fn seal(self: Arc<Self>, seal: Seal) -> Result<Strips, DeskFailure> {
        let keys = self.line.signing().ok_or(DeskFailure::HallClosed)?;
        let counter = self
            .setting
            .guide
            .catalogue()
            .counter(&self.setting.desk.counter);
        let sender = Sender::Counter(counter.ok_or(DeskFailure::Internal)?.code);
        let sealed = blocking(move || {
            let catalogue = self.setting.guide.catalogue();
            let now = self.clock.now().timestamp();
            printing::seal(&seal, sender, &keys, catalogue, now)
        });
        let sealed = sealed.await.ok_or(DeskFailure::Internal)?;
        sealed.map_err(|error| {
            tracing::error!(%error, "a strip could not be written");
            match error {
                SealError::Write(WriteError::TooLong) => DeskFailure::NoteTooLong,
                _ => DeskFailure::Internal,
            }
        })
    }

    async fn print(&self, sheet: Box<Sheet>) -> Result<(), DeskFailure> {
        let printed = Arc::clone(&self.press).print(sheet).await;
        printed.map_err(|error| match error {
            SheetError::Unmade => DeskFailure::Internal,
            SheetError::Unprinted(reason) => DeskFailure::Printer(reason),
        })
    }
}

impl World for Station {
    type Core = Desk;

    fn now(&self) -> Moment {
        self.clock.moment()
    }

    fn begin(&self) -> Desk {
        Desk::new(Arc::clone(&self.setting), &self.clock.now())
    }

    fn input(&self, event: UiEvent) -> Option<Input> {
        Some(match event {
            UiEvent::Reply(reply) => Input::Reply(reply),
            // With a device of its own, what a keyboard types is no scan.
            UiEvent::Activity | UiEvent::Key(_) | UiEvent::Staff | UiEvent::Speaking => {
                return None;
            }
            UiEvent::Scan(_) if self.setting.scanner.device.is_some() => return None,
            // Staff type beside the note as well: few digits are a person at a keyboard.
            UiEvent::Scan(text) if digits_in(&text) < SCAN_DIGITS => return None,
            UiEvent::Scan(text) => Input::Scan(text),
            UiEvent::Second => Input::Tick(self.visits.as_ref().map(|visits| visits.status())),
        })
    }

    fn listen(&self) -> BoxStream<'static, Input> {
        let news = self.line.follow().map(Input::News);
        match &self.setting.scanner.device {
            None => news.boxed(),
            Some(device) => stream::select(news, scans(device).map(heard)).boxed(),
        }
    }

    async fn carry_out(self: Arc<Self>, effect: Effect) -> Option<DeskOutcome> {
        Some(match effect {
            Effect::Open => DeskOutcome::Opened(self.open_desk().await),
            Effect::Close => DeskOutcome::Closed(self.close_desk().await),
            Effect::EraseKeys => {
                self.erase().await;
                return None;
            }
            Effect::LookAtQueue => DeskOutcome::Queue(self.line.queue().await.map_err(failure)),
            Effect::CallNext => DeskOutcome::Called(self.line.call_next().await.map_err(failure)),
            Effect::Serve { ticket, action } => {
                DeskOutcome::Served(self.line.serve(ticket, &action).await.map_err(failure))
            }
            Effect::Count { before } => {
                if let Err(error) = self.line.count_told(&before).await {
                    tracing::debug!(%error, "the hall did not count what was told before");
                }
                return None;
            }
            Effect::Read(code) => DeskOutcome::Read(self.read(code).await),
            Effect::Seal(seal) => DeskOutcome::Sealed(self.seal(seal).await),
            Effect::Print(sheet) => DeskOutcome::Printed(self.print(sheet).await),
            Effect::BeginVisit => DeskOutcome::VisitBegun(match &self.visits {
                Some(visits) => Ok(visits.visit_id()),
                None => Err(DeskFailure::Internal),
            }),
            Effect::Visit(effect) => {
                let visits = Arc::clone(self.visits.as_ref()?);
                DeskOutcome::Visit(visits.carry_out(effect).await?)
            }
        })
    }
}

/// What a scanner's device means to a desk.
fn heard(scan: DeviceScan) -> Input {
    match scan {
        DeviceScan::Scan(text) => Input::Scan(text),
        DeviceScan::Dropped => Input::ScanDropped,
        DeviceScan::Connected => Input::Scanner(ScannerState::Ready),
        DeviceScan::Disconnected => Input::Scanner(ScannerState::Gone),
    }
}

/// What a desk makes of an error of the hall.
fn failure(error: AskError) -> DeskFailure {
    tracing::warn!(%error, "the hall refused");
    match (&error, error.code()) {
        (AskError::Unreachable(_), _) => DeskFailure::HallUnreachable,
        (_, Some(Code::Closed)) => DeskFailure::HallClosed,
        (_, Some(Code::DeskBusy)) => DeskFailure::DeskBusy,
        (_, Some(Code::TooLate)) => DeskFailure::TooLate,
        (_, Some(_)) => DeskFailure::Refused,
        _ => DeskFailure::Internal,
    }
}

fn digits_in(text: &str) -> usize {
    text.chars().filter(|sign| sign.is_numeric()).count()
}
