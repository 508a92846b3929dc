//! The script of a world: what hall, seal and printer do, and what was done.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use annai::api::Counted;
use annai::catalogue::CounterId;
use annai::clock::Moment;
use annai::paper::{OwnStrip, Seal, Sheet, Strips, Symbol};
use annai::record::{Digits, Record};
use annai::shell::{UiEvent, World};
use annai::ticket::Id;
use annai::visit::{
    CounterForecast, Effect, Failure, Input, KioskHealth, NumberedTicket, Outcome, PinVerdict,
    Setting, Status, Visit,
};
use jiff::{SignedDuration, Zoned};
use tokio::sync::oneshot;

use super::staff::{PIN, healthy};
use super::visitor::{number, waiting};

/// How the hall answers.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum HallSays {
    Number,
    Fails(Failure),
}

/// What hall, seal and printer do.
pub(crate) struct Script {
    setting: Arc<Setting>,
    play: Mutex<Play>,
}

/// The part of a script that changes.
pub(crate) struct Play {
    pub(crate) hall: HallSays,
    /// Where the hall shows the visitor's place to their phone.
    pub(crate) phone: Option<String>,
    /// Whether numbers get into the queue.
    pub(crate) queue: Result<(), Failure>,
    /// What is ahead at a counter.
    pub(crate) ahead: fn(&CounterId) -> CounterForecast,
    /// What happens to the effects that come next, one after the other; afterwards they are carried
    /// out at once, but for printing and opening, which wait for [`Visitor::answer`].
    pub(crate) fates: VecDeque<Fate>,
    pub(super) status: Status,
    pub(crate) now: Zoned,
    /// How far the wall clock was set back since the beginning.
    pub(crate) wall_set_back: SignedDuration,
    visits: u8,
    pub(crate) done: Vec<Done>,
    /// What was sealed, by the digits that stand for it.
    pub(super) sealed: BTreeMap<String, Vec<(String, Record)>>,
    pub(super) held: VecDeque<Held>,
    /// What becomes of the next PINs; afterwards, and of others, [`PIN`] is right.
    pub(crate) verdicts: VecDeque<PinVerdict>,
    /// How the kiosk is.
    pub(crate) health: KioskHealth,
}

/// What happens to an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It is carried out at once.
    Now,
    /// It is carried out when the script lets go of it.
    Later,
    /// Nothing is ever heard of it.
    Lost,
    /// It fails.
    Fails,
    /// What carries it out panics.
    Panics,
}

/// An effect that waits.
pub(crate) struct Held {
    pub(super) go_on: oneshot::Sender<Option<Outcome>>,
}

/// What was done for the visit.
pub(crate) enum Done {
    Issued(Id, Vec<String>),
    HandedOver,
    Cancelled,
    Sealed(Vec<(String, Record)>, Box<Record>),
    Printed(Box<Sheet>),
    Counted(Vec<Counted>),
}

impl Script {
    /// A hall that is as told, and where everything works.
    pub(crate) fn new(setting: Arc<Setting>, status: Status) -> Self {
        Self {
            setting,
            play: Mutex::new(Play {
                hall: HallSays::Number,
                phone: None,
                queue: Ok(()),
                ahead: |_| waiting(5, 15),
                fates: VecDeque::new(),
                status,
                now: "2026-11-24T10:24:00[Asia/Tokyo]".parse().unwrap(),
                wall_set_back: SignedDuration::ZERO,
                visits: 0,
                done: Vec::new(),
                sealed: BTreeMap::new(),
                held: VecDeque::new(),
                verdicts: VecDeque::new(),
                health: healthy(),
            }),
        }
    }

    pub(crate) fn play(&self) -> MutexGuard<'_, Play> {
        // A panic is a fate like others here.
        self.play
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn seal(&self, seal: &Seal) -> Strips {
        let mut play = self.play();
        let counters: Vec<_> = seal
            .counters
            .iter()
            .map(|scoped| (scoped.counter.to_string(), scoped.record.clone()))
            .collect();
        let digits = format!("70{:03}", play.sealed.len());
        let symbol = symbol(&digits);
        let _ = play.sealed.insert(digits, counters.clone());
        play.done
            .push(Done::Sealed(counters, seal.own.clone().unwrap()));
        Strips {
            counters: seal
                .counters
                .iter()
                .map(|scoped| (scoped.counter.clone(), symbol.clone()))
                .collect(),
            own: Some(OwnStrip {
                strip: symbol,
                stub: Some(self::symbol("71")),
            }),
        }
    }

    /// Carries an effect out, and says how it ended.
    fn do_it(&self, effect: Effect, fails: bool) -> Option<Outcome> {
        let failed = fails.then_some(Failure::Internal);
        Some(match effect {
            Effect::AskWaits => {
                let counters = &self.setting.guide.catalogue().counters;
                let counters = counters.iter().map(|counter| counter.id.clone());
                Outcome::Waits(told(counters, self.play().ahead))
            }
            Effect::TakeNumber {
                ticket,
                stops,
                seal,
                ..
            } => {
                let strips = seal.map(|seal| match failed {
                    Some(failure) => Err(failure),
                    None => Ok(self.seal(&seal)),
                });
                let mut play = self.play();
                let stops = stops.iter().map(|(stop, _)| stop.to_string()).collect();
                play.done.push(Done::Issued(ticket, stops));
                let number = match (play.hall, failed) {
                    (HallSays::Fails(failure), _) | (_, Some(failure)) => Err(failure),
                    (HallSays::Number, None) => Ok(NumberedTicket {
                        number: number(),
                        phone: play.phone.clone(),
                    }),
                };
                Outcome::Taken { number, strips }
            }
            Effect::Seal(seal) => Outcome::Sealed(match failed {
                Some(failure) => Err(failure),
                None => Ok(self.seal(&seal)),
            }),
            Effect::HandOver { .. } => {
                let mut play = self.play();
                play.done.push(Done::HandedOver);
                Outcome::HandedOver(failed.map_or(play.queue, Err))
            }
            Effect::Cancel { .. } => {
                self.play().done.push(Done::Cancelled);
                return None;
            }
            Effect::Print(sheet) => {
                self.play().done.push(Done::Printed(sheet));
                Outcome::Printed(failed.map_or(Ok(()), Err))
            }
            Effect::Count(counted) => {
                self.play().done.push(Done::Counted(counted));
                return None;
            }
            Effect::CheckPin(typed) => {
                let next = self.play().verdicts.pop_front();
                Outcome::Pin(next.unwrap_or(match typed.as_str() {
                    PIN => PinVerdict::Right,
                    _ => PinVerdict::Wrong(Duration::from_secs(5)),
                }))
            }
            Effect::TryVoice => return None,
            Effect::ReadHealth => Outcome::Health(Box::new(self.play().health.clone())),
            Effect::OpenOwn { .. } => Outcome::Opened(Err(Failure::Internal)),
        })
    }
}

impl World for Script {
    type Core = Visit;

    fn now(&self) -> Moment {
        let play = self.play();
        // Time goes on as before when the wall clock is set.
        let steady = play.now.timestamp().as_duration() + play.wall_set_back;
        Moment {
            wall: play.now.clone(),
            uptime: Duration::try_from(steady).unwrap(),
        }
    }

    fn begin(&self) -> Visit {
        static COUNT: std::sync::atomic::AtomicU8 = std::sync::atomic::AtomicU8::new(1);
        let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let mut play = self.play();
        play.visits += 1;
        let random = [count, play.visits, 3, 4, 5, 6, 7, 8, 9, count];
        let id = Id::new(play.now.timestamp(), random);
        Visit::new(Arc::clone(&self.setting), id, &play.now, play.status, None)
    }

    fn input(&self, event: UiEvent) -> Option<Input> {
        Some(match event {
            UiEvent::Reply(reply) => Input::Reply(reply),
            UiEvent::Activity => Input::Activity,
            UiEvent::Staff => Input::CallStaff,
            UiEvent::Key(key) => Input::Key(key),
            UiEvent::Speaking => Input::Speaking,
            UiEvent::Scan(text) => Input::Scan(text),
            UiEvent::Second => Input::Tick(self.play().status),
        })
    }

    async fn carry_out(self: Arc<Self>, effect: Effect) -> Option<Outcome> {
        // What is counted is told after the visit: it takes no other effect's fate.
        if let Effect::Count(_) = effect {
            return self.do_it(effect, false);
        }
        let waits = matches!(effect, Effect::Print(_) | Effect::OpenOwn { .. });
        let fate = self.play().fates.pop_front();
        match fate {
            None if waits => {
                let outcome = self.held().await;
                if let Effect::Print(sheet) = effect {
                    self.play().done.push(Done::Printed(sheet));
                }
                outcome
            }
            None | Some(Fate::Now) => self.do_it(effect, false),
            Some(Fate::Later) => {
                let _ = self.held().await;
                self.do_it(effect, false)
            }
            Some(Fate::Lost) => std::future::pending().await,
            Some(Fate::Fails) => self.do_it(effect, true),
            Some(Fate::Panics) => panic!("the script wants it"),
        }
    }
}

impl Script {
    async fn held(&self) -> Option<Outcome> {
        let (go_on, gone_on) = oneshot::channel();
        self.play().held.push_back(Held { go_on });
        gone_on.await.ok().flatten()
    }
}

fn told(
    counters: impl IntoIterator<Item = CounterId>,
    ahead: fn(&CounterId) -> CounterForecast,
) -> BTreeMap<CounterId, CounterForecast> {
    let told = |counter: CounterId| {
        let ahead = ahead(&counter);
        (counter, ahead)
    };
    counters.into_iter().map(told).collect()
}

fn symbol(digits: &str) -> Symbol {
    Symbol::new(Digits::new(digits)).unwrap()
}
