//! Visits one after the other, each with what is under way for it.

use std::sync::Arc;

use tokio::runtime::Handle;
use zeroize::Zeroizing;

use crate::kiosk::Kiosk;
use crate::page::{Act, Page};
use crate::ui::kiosk::{Conversation, Pulse, Task};
use crate::visit::{Effect, Input, Visit};

/// The kiosk's side of the window: the visit that is under way.
pub(super) struct Lobby {
    kiosk: Arc<Kiosk>,
    /// Where the hall, the seal and the printer work, so that the screen never waits.
    workshop: Handle,
    visit: Visit,
}

impl Lobby {
    pub(super) fn new(kiosk: Arc<Kiosk>, workshop: Handle) -> Self {
        let visit = kiosk.begin();
        Self {
            kiosk,
            workshop,
            visit,
        }
    }

    fn step(&mut self, input: Input) -> Task<Input> {
        let now = self.kiosk.clock().now();
        let visit = self.visit.id();
        let mut tasks = Vec::new();
        for effect in self.visit.step(input, &now) {
            if let Effect::End = effect {
                // The visit and all that it held are dropped and wiped here.
                self.visit = self.kiosk.begin();
            } else {
                let kiosk = Arc::clone(&self.kiosk);
                let work = self
                    .workshop
                    .spawn(async move { kiosk.carry_out(visit, effect).await });
                tasks.push(
                    Task::future(async move { work.await.ok().flatten() }).and_then(Task::done),
                );
            }
        }
        Task::batch(tasks)
    }
}

impl Conversation for Lobby {
    type Event = Input;

    fn page(&self) -> Page {
        self.visit.page()
    }

    fn press(&mut self, serial: u32, act: Act) -> Task<Input> {
        self.step(Input::Press { serial, act })
    }

    fn scan(&mut self, digits: String) -> Task<Input> {
        self.step(Input::Scan(Zeroizing::new(digits)))
    }

    fn tick(&mut self) -> Task<Input> {
        let status = self.kiosk.status();
        self.step(Input::Tick(status))
    }

    fn hear(&mut self, event: Input) -> Task<Input> {
        self.step(event)
    }

    fn pulse(&self) -> Pulse {
        // Every page shows the time of day, and waits for a visitor who may have left.
        Pulse::Seconds
    }
}
