//! A scripted visitor, with a hall that always answers.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use annai::catalogue::{self, CounterId};
pub(crate) use annai::cli::tour::Said;
use annai::guide::Guide;
use annai::locale::Locales;
use annai::page::{Act, Page};
use annai::paper::Symbol;
use annai::record::{
    self, Digits, Envelope, Life, Minute, Os, OwnSecret, Record, Sender, Signer, VisitId,
};
use annai::ticket::{Id, Number, Wait};
use annai::visit::{
    Ahead, Effect, Failure, Input, Numbered, Outcome, Setting, Status, Strips, Visit,
};
use jiff::{ToSpan, Zoned};

/// How the hall answers.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum HallSays {
    Number,
    Fails(&'static str),
}

/// What to do on the pages of consent.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Shares {
    AsOffered,
    Nothing,
    Stop,
}

pub(crate) struct Visitor {
    pub(crate) setting: Arc<Setting>,
    pub(crate) visit: Visit,
    pub(crate) hall: HallSays,
    /// Where the hall shows the visitor's place to their phone.
    pub(crate) phone: Option<String>,
    /// Whether numbers get into the queue.
    pub(crate) queue: Result<(), Failure>,
    /// What is ahead at a counter.
    pub(crate) ahead: fn(&CounterId) -> Ahead,
    pub(crate) share: Shares,
    pub(crate) stop_at: Option<&'static str>,
    pub(crate) most_presses: usize,
    pub(crate) questions: usize,
    pub(crate) ended: bool,
    /// Every page that was shown.
    pub(crate) pages: Vec<Page>,
    now: Zoned,
    effects: Vec<Done>,
    status: Status,
}

/// What was done for the visit.
enum Done {
    Issued(Id, Vec<String>),
    HandedOver,
    Cancelled,
    Sealed(Vec<(String, Record)>, Box<Record>),
}

/// Open, with a wait, and not closing.
pub(crate) fn waiting(least: u32, most: u32) -> Ahead {
    Ahead {
        wait: Wait::Between { least, most },
        opens: None,
        closes: None,
    }
}

pub(crate) fn number() -> Number {
    "A-041".parse().unwrap()
}

/// The shipped content, read once.
pub(crate) fn setting() -> Arc<Setting> {
    static SETTING: OnceLock<Arc<Setting>> = OnceLock::new();
    Arc::clone(SETTING.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let catalogue = catalogue::load(&root.join("assets/catalogue")).unwrap_or_else(|faults| {
            panic!(
                "{}",
                faults
                    .iter()
                    .map(|fault| format!("{fault}\n"))
                    .collect::<String>()
            )
        });
        Arc::new(Setting {
            guide: Guide::new(Arc::new(catalogue)),
            locales: Locales::load(&root.join("locales"), &root.join("assets/fonts")).unwrap(),
            hall: "近江八幡市（見本）".to_owned(),
            building: "main".to_owned(),
            floor: 1,
            at: (720, 880),
            frequent: ["cert_residence", "cert_seal", "cert_register", "mynum_get"]
                .map(Into::into)
                .into(),
            prints: true,
            idle_seconds: 150,
            countdown_seconds: 40,
        })
    }))
}

impl Visitor {
    pub(crate) fn new() -> Self {
        Self::with_status(Status::Open)
    }

    pub(crate) fn with_status(status: Status) -> Self {
        static COUNT: std::sync::atomic::AtomicU8 = std::sync::atomic::AtomicU8::new(1);
        let now: Zoned = "2026-11-24T10:24:00[Asia/Tokyo]".parse().unwrap();
        let setting = setting();
        let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let id = Id::new(now.timestamp(), [count, 2, 3, 4, 5, 6, 7, 8, 9, count]);
        Self {
            visit: Visit::new(Arc::clone(&setting), id, &now, status),
            setting,
            hall: HallSays::Number,
            phone: None,
            queue: Ok(()),
            ahead: |_| waiting(5, 15),
            share: Shares::AsOffered,
            stop_at: None,
            most_presses: 200,
            questions: 0,
            ended: false,
            pages: Vec::new(),
            now,
            effects: Vec::new(),
            status,
        }
    }

    /// Presses a control of the page shown, and carries out what follows.
    pub(crate) fn press(&mut self, act: Act) {
        let serial = self.visit.page().serial;
        self.step(Input::Press { serial, act });
    }

    pub(crate) fn answer(&mut self, outcome: Outcome) {
        let visit = self.visit.id();
        self.step(Input::Outcome { visit, outcome });
    }

    pub(crate) fn scan(&mut self, digits: &str) {
        self.step(Input::Scan(digits.to_owned().into()));
    }

    /// Lets so many seconds pass, one tick a second.
    pub(crate) fn wait(&mut self, seconds: u32) {
        for _ in 0..seconds {
            self.now = self.now.checked_add(1.second()).unwrap();
            if !self.ended {
                self.step(Input::Tick(self.status));
            }
        }
    }

    /// One step, nothing carried out.
    pub(crate) fn step_quietly(&mut self, input: Input) -> Vec<Effect> {
        self.visit.step(input, &self.now)
    }

    fn step(&mut self, input: Input) {
        self.pages.push(self.visit.page());
        for effect in self.visit.step(input, &self.now.clone()) {
            match effect {
                Effect::AskWaits(counters) => {
                    let waits = told(counters, self.ahead);
                    self.answer(Outcome::Waits(waits));
                }
                Effect::Issue { ticket, stops } => {
                    let stops = stops.iter().map(|(stop, _)| stop.to_string()).collect();
                    self.effects.push(Done::Issued(ticket, stops));
                    let outcome = match self.hall {
                        HallSays::Number => Ok(Numbered {
                            number: number(),
                            phone: self.phone.clone(),
                        }),
                        HallSays::Fails(id) => Err(Failure(id)),
                    };
                    self.answer(Outcome::Issued(outcome));
                }
                Effect::HandOver { .. } => {
                    self.effects.push(Done::HandedOver);
                    self.answer(Outcome::HandedOver(self.queue));
                }
                Effect::Cancel { .. } => self.effects.push(Done::Cancelled),
                Effect::Seal { counters, own } => {
                    let strips = Strips {
                        counters: counters
                            .iter()
                            .map(|scoped| (scoped.counter.clone(), symbol("70")))
                            .collect(),
                        own: symbol("70"),
                        stub: symbol("71"),
                    };
                    let counters = counters
                        .into_iter()
                        .map(|scoped| (scoped.counter.to_string(), scoped.record))
                        .collect();
                    self.effects.push(Done::Sealed(counters, own));
                    self.answer(Outcome::Sealed(Ok(strips)));
                }
                Effect::Print(_) | Effect::OpenOwn { .. } => {}
                Effect::End => self.ended = true,
            }
        }
        self.pages.push(self.visit.page());
    }

    /// Walks the guided way to the ticket.
    pub(crate) fn guided(&mut self, lang: &str, script: &[(&str, Said)]) {
        let at = self
            .setting
            .locales
            .languages()
            .position(|language| language.lang.as_str() == lang)
            .unwrap();
        self.press(Act::Pick(at));
        self.most_presses = self.most_presses.saturating_sub(1);
        if self.most_presses == 0 {
            return;
        }
        self.press(Act::Guided);
        self.walk(script, self.stop_at);
    }

    /// Answers what is asked, up to the plan.
    pub(crate) fn finish(&mut self, script: &[(&str, Said)]) {
        self.walk(script, Some("plan"));
    }

    /// Goes on to the ticket.
    pub(crate) fn finish_to_ticket(&mut self, script: &[(&str, Said)]) {
        self.walk(script, None);
    }

    fn walk(&mut self, script: &[(&str, Said)], stop_at: Option<&str>) {
        while self.most_presses > 0 && !self.ended {
            self.most_presses -= 1;
            let page = self.visit.page();
            if Some(page.name) == stop_at {
                return;
            }
            match page.name {
                "question" => self.reply(script),
                "share" if self.share == Shares::Nothing => self.press(Act::ShareNothing),
                "share" if self.share == Shares::Stop => return,
                "plan" | "papers" | "share" => self.press(Act::Next),
                _ => return,
            }
        }
    }

    fn reply(&mut self, script: &[(&str, Said)]) {
        self.questions += 1;
        let setting = Arc::clone(&self.setting);
        let catalogue = setting.guide.catalogue();
        let question = catalogue.question(self.visit.question().unwrap()).unwrap();
        let fact = catalogue.fact(&question.fact).unwrap();
        match script.iter().find(|(id, _)| *id == fact.id.as_str()) {
            None => self.press(Act::Unknown),
            Some((_, said)) => {
                let presses = said.presses(fact, self.now.date());
                let presses = presses.unwrap_or_else(|| panic!("{said:?} is no {}", fact.id));
                presses.into_iter().for_each(|act| self.press(act));
            }
        }
        self.press(Act::Next);
    }

    /// What a hall says of every counter.
    pub(crate) fn waits(&self, ahead: fn(&CounterId) -> Ahead) -> BTreeMap<CounterId, Ahead> {
        let counters = &self.setting.guide.catalogue().counters;
        told(counters.iter().map(|counter| counter.id.clone()), ahead)
    }

    /// The choices of a fact, by id.
    pub(crate) fn choices(&self, fact: &str) -> Vec<&'static str> {
        let fact = self.setting.guide.catalogue().fact(&fact.into()).unwrap();
        fact.kind
            .choices()
            .iter()
            .map(|choice| -> &'static str { choice.id.to_string().leak() })
            .collect()
    }

    /// Types one key of the search, changing the keyboard where needed; kanji come by a real one.
    pub(crate) fn type_key(&mut self, key: char) {
        self.press(Act::Type(key));
    }

    /// Scans an own strip and its stub that hold this record, and opens them.
    pub(crate) fn refill(&mut self, record: Record) {
        let (strip, stub) = self.own_codes(&record);
        self.scan(strip.as_str());
        self.scan(&format!("{}\r", stub.as_str()));
        assert_eq!(self.visit.page().name, "working");
        self.answer(Outcome::Opened(Ok(Box::new(record))));
    }

    /// An own strip that holds this record, and its stub.
    pub(crate) fn own_codes(&self, record: &Record) -> (Digits, Digits) {
        let secret = OwnSecret::generate(&mut Os).unwrap();
        let envelope = Envelope {
            visit: VisitId::generate(&mut Os).unwrap(),
            issued: Minute::of(self.now.timestamp()),
            life: Life::Endless,
            sender: Sender::Kiosk,
            catalogue: [0; 2],
            answers: None,
        };
        let signer = Signer::generate(&mut Os).unwrap();
        let to = secret.key().public().clone();
        let strip = record::write(record, &to, &envelope, &signer, &mut Os).unwrap();
        (strip, secret.stub())
    }

    /// How often something was sealed.
    pub(crate) fn seals(&self) -> usize {
        self.effects
            .iter()
            .filter(|done| matches!(done, Done::Sealed(..)))
            .count()
    }

    pub(crate) fn last_stops(&self) -> Vec<String> {
        self.effects
            .iter()
            .rev()
            .find_map(|done| match done {
                Done::Issued(_, stops) => Some(stops.clone()),
                _ => None,
            })
            .unwrap_or_default()
    }

    pub(crate) fn issued_ids(&self) -> Vec<Id> {
        self.effects
            .iter()
            .filter_map(|done| match done {
                Done::Issued(id, _) => Some(*id),
                _ => None,
            })
            .collect()
    }

    pub(crate) fn handed_over(&self) -> usize {
        self.effects
            .iter()
            .filter(|done| matches!(done, Done::HandedOver))
            .count()
    }

    pub(crate) fn cancelled(&self) -> usize {
        self.effects
            .iter()
            .filter(|done| matches!(done, Done::Cancelled))
            .count()
    }

    pub(crate) fn sealed_records(&self) -> Vec<(String, Record)> {
        self.effects
            .iter()
            .rev()
            .find_map(|done| match done {
                Done::Sealed(counters, _) => Some(counters.clone()),
                _ => None,
            })
            .unwrap_or_default()
    }

    pub(crate) fn sealed_counters(&self) -> Vec<String> {
        self.sealed_records()
            .into_iter()
            .map(|(counter, _)| counter)
            .collect()
    }

    pub(crate) fn own_record(&self) -> Record {
        self.effects
            .iter()
            .rev()
            .find_map(|done| match done {
                Done::Sealed(_, own) => Some(own.as_ref().clone()),
                _ => None,
            })
            .unwrap()
    }
}

fn told(
    counters: impl IntoIterator<Item = CounterId>,
    ahead: fn(&CounterId) -> Ahead,
) -> BTreeMap<CounterId, Ahead> {
    let told = |counter: CounterId| {
        let ahead = ahead(&counter);
        (counter, ahead)
    };
    counters.into_iter().map(told).collect()
}

fn symbol(digits: &str) -> Symbol {
    Symbol::new(Digits::new(digits)).unwrap()
}
