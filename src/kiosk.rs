//! The kiosk itself: the world of a visit. It carries out what a visit asks for, with the hall, the seal
//! and the printer.

mod aloud;
#[cfg(feature = "hall")]
mod embedded;
mod guard;
mod health;

#[cfg(feature = "hall")]
pub use embedded::Embedded;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::stream::{self, BoxStream};

use crate::api::{Code, Counted, OpenState, Stop, ToldWait};
use crate::catalogue::CounterId;
use crate::clock::{Clock, Moment};
use crate::config::{ForKiosk, Keypad, MOST_PATIENCE};
use crate::content::Content;
#[cfg(target_os = "linux")]
use crate::devices::{DeviceFiles, HeadphoneEvent, headphones};
use crate::devices::{DeviceScan, scans};
use crate::link::{AskError, HallLine, IssuedNumber};
use crate::locale::Lang;
use crate::page::Aloud;
use crate::paper::printer::print_timeout;
use crate::paper::{Reason, Seal, Sheet, Strips};
use crate::printing::{self, SetupError, SheetError, SheetPress, blocking};
use crate::record::{Digits, Minute, OwnRecord, Sender, read_own};
use crate::search::Index;
use crate::shell::{UiEvent, World};
use crate::ticket::Id;
use crate::visit::{
    CounterForecast, Effect, Failure, GIVE_UP_SECONDS, Input, NumberedTicket, Outcome, Setting,
    Status, Visit,
};
use crate::voice::Speech;
use guard::PinGuard;

/// Interval at which the kiosk looks whether the hall has closed.
const HOURS_INTERVAL: Duration = Duration::from_secs(20);

// A visit that gives a sheet up cancels its number: a printer must have said its last word before.
const _: () = assert!(
    print_timeout(MOST_PATIENCE).as_secs() < GIVE_UP_SECONDS.cast_unsigned(),
    "a sheet may come out after its visit has given it up"
);

/// One kiosk with everything that it needs. Shared by all of its tasks.
pub struct Kiosk {
    setting: Arc<Setting>,
    clock: Clock,
    hall: HallLine,
    press: Arc<SheetPress>,
    /// Whether the scanner's device is read now.
    scans: Arc<AtomicBool>,
    /// What reads pages aloud in its window; `None` where nothing does.
    voice: Option<Speech>,
    /// What the staff page needs; `None` where there is none.
    staff: Option<StaffAccess>,
}

/// What leads to the staff page, and what it tells that a visit needs nowhere else.
struct StaffAccess {
    guard: Mutex<PinGuard>,
    keypad: Keypad,
    /// The folder of the kiosk's data.
    data: PathBuf,
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
        let ForKiosk {
            city,
            kiosk,
            speech,
            ..
        } = tables;
        let press = SheetPress::new(tables.printer, &content.locales, clock.clone())?;
        let pin = kiosk.staff_pin.clone();
        let staff = pin.map(|pin| StaffAccess {
            guard: Mutex::new(PinGuard::new(pin)),
            keypad: tables.keypad.clone(),
            data: kiosk.data.clone(),
        });
        Ok(Self {
            setting: Arc::new(Setting {
                confirm: tables.kiosk.confirm,
                hall: city.name.clone(),
                kiosk: kiosk.name.clone(),
                staff_page: staff.is_some(),
                building: kiosk.building.clone(),
                floor: kiosk.floor,
                at: kiosk.at,
                frequent: kiosk.frequent.iter().map(|id| id.as_str().into()).collect(),
                scanner: tables.scanner.clone(),
                outlet: press.outlet(),
                idle_seconds: kiosk.idle_seconds,
                countdown_seconds: kiosk.countdown_seconds,
                aloud: Some(Aloud::new(speech.rate, speech.volume)),
                index: Arc::new(Index::new(content.guide.catalogue(), &content.locales)),
                guide: content.guide,
                locales: content.locales,
            }),
            press: Arc::new(press),
            clock,
            hall,
            scans: Arc::default(),
            voice: None,
            staff,
        })
    }

    /// The same kiosk, whose staff page tells of the voice of its window and tries it.
    #[must_use]
    pub fn with_voice(self, voice: Speech) -> Self {
        Self {
            voice: Some(voice),
            ..self
        }
    }

    /// The visits of a desk: its own setting, with the desk's printer.
    #[must_use]
    pub fn at_desk(
        setting: Arc<Setting>,
        press: Arc<SheetPress>,
        hall: HallLine,
        clock: Clock,
    ) -> Self {
        Self {
            setting,
            clock,
            hall,
            press,
            scans: Arc::default(),
            voice: None,
            staff: None,
        }
    }

    /// Wipes what is kept of sheets whenever the hall closes. Never ends.
    pub async fn wipe_at_closing(&self) {
        loop {
            let is_open = self.hall.open_state().is_open();
            self.press.look_at_hours(is_open, self.clock.today()).await;
            tokio::time::sleep(HOURS_INTERVAL).await;
        }
    }

    /// Ends its line to the hall, which hears first what is in the journal.
    pub async fn close(&self) {
        self.hall.close().await;
    }

    /// The id of a visit that begins now.
    #[must_use]
    pub fn visit_id(&self) -> Id {
        self.hall.new_id().unwrap_or_else(|error| {
            // Nobody is turned away for it: one kiosk begins one visit in a millisecond.
            tracing::error!(%error, "a visit is known by its time alone");
            Id::new(self.clock.now().timestamp(), [0; 10])
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

    /// The languages that have no voice now.
    fn mute(&self) -> BTreeSet<Lang> {
        let voice = self.voice.as_ref();
        voice.map_or_else(BTreeSet::new, |voice| voice.state().mute())
    }

    /// Has the hall number a ticket, and then seals what belongs to it.
    async fn take_number(
        self: Arc<Self>,
        ticket: Id,
        stops: Vec<(CounterId, u16)>,
        seal: Option<Seal>,
        told: Option<ToldWait>,
    ) -> Outcome {
        let stops = stops.into_iter();
        let stops = stops.map(|(counter, minutes)| Stop { counter, minutes });
        // The number first: the strips bear it, so that a station finds the ticket in its queue.
        let given = self.hall.issue(ticket, stops.collect(), told).await;
        let strips = match (&given, seal) {
            (Ok(given), Some(mut seal)) => {
                for scoped in &mut seal.counters {
                    scoped.record.ticket = Some(given.number.to_string());
                }
                Some(Arc::clone(&self).seal(seal).await)
            }
            _ => None,
        };
        Outcome::Taken {
            number: given
                .map(|given| self.numbered(given))
                .map_err(|error| failure(&error)),
            strips,
        }
    }

    /// A count that the hall does not hear is lost: no visit fails for it.
    async fn count(&self, counted: &[Counted]) {
        if let Err(error) = self.hall.count(counted).await {
            tracing::debug!(%error, "the hall did not count a visit");
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
    fn numbered(&self, given: IssuedNumber) -> NumberedTicket {
        let IssuedNumber { number, address } = given;
        let phone = self.hall.public();
        NumberedTicket {
            number,
            phone: phone.map(|public| format!("{public}/p/{}", address.as_str())),
        }
    }

    async fn waits(&self) -> BTreeMap<CounterId, CounterForecast> {
        let known = self.hall.waits().await.into_iter();
        known
            .map(|queue| {
                let (opens, closes) = match self.hall.counter_open_state(&queue.counter) {
                    Ok(OpenState::Open { until }) => (None, until),
                    Ok(OpenState::Closed { next }) => (next, None),
                    Err(_) => (None, None),
                };
                let ahead = CounterForecast {
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
            let now = self.clock.now().timestamp();
            printing::seal(&seal, Sender::Kiosk, &keys, catalogue, now)
        })
        .await;
        sealed.ok_or(Failure::Internal)?.map_err(|error| {
            tracing::error!(%error, "a strip could not be written");
            Failure::Internal
        })
    }

    /// What sets the kiosk's sheets.
    #[must_use]
    pub fn press(&self) -> &Arc<SheetPress> {
        &self.press
    }

    async fn print(&self, sheet: Box<Sheet>) -> Result<(), Failure> {
        let printed = Arc::clone(&self.press).print(sheet).await;
        printed.map_err(|error| match error {
            SheetError::Unmade => Failure::Internal,
            SheetError::Unprinted(reason) => unprinted(reason),
        })
    }

    async fn open_own(&self, scanned: Vec<Digits>) -> Result<Box<OwnRecord>, Failure> {
        let trust = self.hall.trust().await.map_err(|error| failure(&error))?;
        let now = Minute::of(self.clock.now().timestamp());
        let opened = blocking(move || Box::new(read_own(&scanned, &trust, now))).await;
        opened.ok_or(Failure::Internal)
    }
}

impl World for Kiosk {
    type Core = Visit;

    fn now(&self) -> Moment {
        self.clock.moment()
    }

    fn begin(&self) -> Visit {
        let now = self.clock.now();
        let setting = Arc::clone(&self.setting);
        Visit::new(
            setting,
            self.visit_id(),
            &now,
            self.status(),
            self.hall.hours(),
        )
        .with_mute(self.mute())
    }

    fn input(&self, event: UiEvent) -> Option<Input> {
        Some(match event {
            UiEvent::Reply(reply) => Input::Reply(reply),
            // Where a device is named, keys in the window are nobody's scan.
            UiEvent::Activity => Input::Activity,
            UiEvent::Staff => Input::CallStaff,
            UiEvent::Key(key) => Input::Key(key),
            UiEvent::Speaking => Input::Speaking,
            UiEvent::Scan(_) if self.setting.scanner.device.is_some() => return None,
            UiEvent::Scan(text) => Input::Scan(text),
            UiEvent::Second => Input::Tick(self.status()),
        })
    }

    fn listen(&self) -> BoxStream<'static, Input> {
        let scans = match &self.setting.scanner.device {
            Some(device) => {
                let read = Arc::clone(&self.scans);
                let noted = scans(device).inspect(move |scan| match scan {
                    DeviceScan::Connected => read.store(true, Ordering::Relaxed),
                    DeviceScan::Disconnected => read.store(false, Ordering::Relaxed),
                    DeviceScan::Scan(_) | DeviceScan::Dropped => {}
                });
                noted.filter_map(heard).boxed()
            }
            None => stream::pending().boxed(),
        };
        let mutes = match &self.voice {
            Some(voice) => voice.mutes().map(Input::Mute).boxed(),
            None => stream::pending().boxed(),
        };
        stream::select(scans, stream::select(plugs(), mutes)).boxed()
    }

    async fn carry_out(self: Arc<Self>, effect: Effect) -> Option<Outcome> {
        Some(match effect {
            Effect::AskWaits => Outcome::Waits(self.waits().await),
            Effect::TakeNumber {
                ticket,
                stops,
                seal,
                told,
            } => self.take_number(ticket, stops, seal, told).await,
            Effect::Seal(seal) => Outcome::Sealed(self.seal(seal).await),
            Effect::HandOver { ticket } => Outcome::HandedOver(self.hand_over(ticket).await),
            Effect::Cancel { ticket } => {
                if let Err(error) = self.hall.cancel(ticket).await {
                    tracing::error!(%ticket, %error, "a ticket could not be given back");
                }
                return None;
            }
            Effect::Print(sheet) => Outcome::Printed(self.print(sheet).await),
            Effect::Count(counted) => {
                self.count(&counted).await;
                return None;
            }
            Effect::CheckPin(typed) => Outcome::Pin(self.check_pin(self.staff.as_ref()?, &typed)),
            Effect::TryVoice => {
                self.try_voice();
                return None;
            }
            Effect::ReadHealth => Outcome::Health(self.health(self.staff.as_ref()?).await),
            Effect::OpenOwn { scanned } => Outcome::Opened(self.open_own(scanned).await),
        })
    }
}

/// What the jack for headphones means to a visit.
#[cfg(target_os = "linux")]
fn plugs() -> BoxStream<'static, Input> {
    let events = headphones(DeviceFiles::default());
    let input = |event| match event {
        HeadphoneEvent::PluggedIn => Input::HeadphonesIn,
        HeadphoneEvent::PulledOut => Input::HeadphonesOut,
    };
    events.map(input).boxed()
}

#[cfg(not(target_os = "linux"))]
fn plugs() -> BoxStream<'static, Input> {
    stream::pending().boxed()
}

/// What a scanner's device means to a visit.
async fn heard(scan: DeviceScan) -> Option<Input> {
    match scan {
        DeviceScan::Scan(text) => Some(Input::Scan(text)),
        DeviceScan::Dropped => Some(Input::ScanDropped),
        DeviceScan::Connected | DeviceScan::Disconnected => None,
    }
}

/// What a page says of a sheet that was not printed.
fn unprinted(reason: Reason) -> Failure {
    match reason {
        Reason::None => Failure::NoPrinter,
        Reason::Empty => Failure::PrinterEmpty,
        Reason::Jam => Failure::PrinterJam,
        Reason::Cover => Failure::PrinterCover,
        Reason::Offline | Reason::Insecure => Failure::PrinterOffline,
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
