//! One scripted visit, page by page.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;

use tokio::runtime::Handle;
use tokio_util::task::TaskTracker;
use zeroize::Zeroizing;

use super::journeys::{Asides, Door, Journey};
use crate::catalogue::CounterId;
use crate::fault::Fault;
use crate::hall::{self, Hall};
use crate::kiosk::Kiosk;
use crate::locale::Lang;
use crate::page::{Page, Reply};
use crate::paper::Sheet;
use crate::record::{Keyring, Scanned, digits};
use crate::shell::{AnswerReceiver, Core as _, Shell, UiEvent};

/// More presses than any journey takes; a journey that goes round in circles ends here.
const MOST_STEPS: usize = 300;

/// Why a visit cannot be walked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The hall's keys cannot be read.
    #[error(transparent)]
    Hall(#[from] hall::Error),
    /// A keyring that the hall gave is faulty.
    #[error("{0}")]
    Keyring(Fault),
    /// The catalogue has no counter.
    #[error("there is no counter")]
    NoCounter,
}

/// A scripted visit under way. It needs a runtime of several threads, as the kiosk itself does.
pub struct Walk {
    shell: Shell<Kiosk>,
    answers: AnswerReceiver<Kiosk>,
    journey: &'static Journey,
    lang: Lang,
    sheet: Option<Sheet>,
    counters: Vec<CounterId>,
    printed: Printed,
    /// Presses that are decided already.
    ahead: VecDeque<String>,
    asides: Vec<&'static str>,
    codes_seen: CodesSeen,
    steps: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum CodesSeen {
    Yes,
    No,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Printed {
    Yes,
    No,
}

impl Walk {
    /// A visitor comes in. Call it on the runtime that is to carry the visit out.
    #[must_use]
    pub fn new(kiosk: Arc<Kiosk>, journey: &'static Journey, lang: &Lang) -> Self {
        let (shell, answers) = Shell::new(kiosk, Handle::current(), TaskTracker::new());
        Self {
            shell,
            answers,
            journey,
            lang: lang.clone(),
            sheet: None,
            counters: Vec::new(),
            printed: Printed::No,
            ahead: VecDeque::new(),
            asides: Vec::new(),
            codes_seen: CodesSeen::No,
            steps: 0,
        }
    }

    /// Chooses a size of text once the language is chosen: `small`, `normal`, `large` or `largest`.
    pub fn choose_size(&mut self, size: &str) {
        let language = format!("language-{}", self.lang);
        let looks = [
            "text-size".to_owned(),
            format!("looks-{size}"),
            "next".to_owned(),
        ];
        self.ahead.push_back(language);
        self.ahead.extend(looks);
    }

    /// The page now shown; the next call presses on. `None` when the visit is over.
    pub async fn next(&mut self) -> Option<Page> {
        if self.is_over() || self.steps > MOST_STEPS {
            return None;
        }
        if self.steps > 0 {
            let control = self.decide();
            self.press(control).await;
        }
        self.steps += 1;
        (!self.is_over()).then(|| self.shell.core().view())
    }

    /// The sheet as it was printed, or as it would have been.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let unfinished = || self.shell.core().sheet();
        self.sheet.clone().unwrap_or_else(unfinished)
    }

    /// The counters of the plan, in the order of the sheet's stops; none before the ticket.
    #[must_use]
    pub fn counters(&self) -> &[CounterId] {
        &self.counters
    }

    /// The keys of this walk: every counter's, and the visitor's own.
    ///
    /// # Errors
    /// When the hall's keys cannot be read.
    pub async fn keyring(&self, hall: &Hall, sheet: &Sheet) -> Result<Zeroizing<String>, Error> {
        let kiosk = self.shell.world();
        let mut rings = Vec::new();
        for counter in &kiosk.setting().guide.catalogue().counters {
            let text = hall.keyring(&counter.id).await?;
            let ring = Keyring::parse(Path::new("keys.toml"), &text).map_err(Error::Keyring)?;
            rings.push(ring);
        }
        let mut keyring = rings.pop().ok_or(Error::NoCounter)?;
        for ring in rings {
            keyring.counters.extend(ring.counters);
        }
        if let Some(own) = &sheet.own
            && let Some((stub, _)) = &own.stub
            && let Ok(Scanned::Stub(secret)) = digits::scan(stub.digits().as_str())
        {
            keyring.stub = Some(secret);
        }
        keyring.at = Some(kiosk.clock().now().timestamp());
        Ok(keyring.to_toml())
    }

    fn is_over(&self) -> bool {
        self.shell.ended() > 0
    }

    async fn press(&mut self, control: String) {
        let page = self.shell.core().view();
        if matches!(page.name, "ticket" | "closed") && self.printed == Printed::No {
            self.sheet = Some(self.shell.core().sheet());
            self.counters = self.shell.core().counters();
        }
        if control == "print" {
            self.printed = Printed::Yes;
        }
        let reply = Reply::press(page.serial, control);
        self.shell.feel(UiEvent::Reply(reply));
        self.shell.settle(&mut self.answers).await;
    }

    fn decide(&mut self) -> String {
        let page = self.shell.core().view();
        if let Some(control) = self.ahead.pop_front() {
            return match control.strip_suffix('*') {
                Some(beginning) => nth(&page, beginning, 0).unwrap_or(control),
                None => control,
            };
        }
        if let Some(aside) = self.aside(page.name) {
            return aside;
        }
        let has = |control| page.control(control).is_some();
        let control = match page.name {
            "welcome" => return format!("language-{}", self.lang),
            "doors" => match self.journey.door {
                Door::Guided => "guided",
                Door::Frequent(at) => return nth(&page, "procedure-", at).unwrap_or_default(),
            },
            "question" => return self.answer(),
            "plan" if !has("next") => "finish",
            "ticket" if self.codes_seen == CodesSeen::No && has("codes") => {
                self.codes_seen = CodesSeen::Yes;
                "codes"
            }
            // No paper came out: this visitor leaves, and the number goes back.
            "ticket" if self.printed == Printed::Yes => "start-over",
            "ticket" if has("print") => "print",
            "ticket" => "noted",
            "goodbye" => "finish",
            "topics" | "errands" | "search" | "languages" => "back",
            _ => "next",
        };
        control.to_owned()
    }

    /// A look beside the way, once for each page.
    fn aside(&mut self, page: &'static str) -> Option<String> {
        if self.journey.asides == Asides::No || self.asides.contains(&page) {
            return None;
        }
        let looks: &[&str] = match page {
            "doors" => &[
                "known-errand",
                "topic-*",
                "back",
                "search",
                "back",
                "back",
                "find-place",
                "places-*",
                "answer-*",
                "back",
                "back",
                "back",
                "text-size",
                "back",
                "languages",
                "back",
                "person",
                "back",
            ],
            "plan" => &["no-visit", "next", "change-answers", "next"],
            _ => return None,
        };
        self.asides.push(page);
        self.ahead.extend(looks.iter().map(|&look| look.to_owned()));
        if let Some(search) = looks.iter().position(|look| *look == "search") {
            // What moving is called, on the keys that are shown.
            let typed = match self.lang.as_str() {
                "ja" | "ja-simple" => ["key-ひ", "key-っ", "key-こ"],
                _ => ["key-m", "key-o", "key-v"],
            };
            for (at, key) in (search + 1..).zip(typed) {
                self.ahead.insert(at, key.to_owned());
            }
        }
        self.ahead.pop_front()
    }

    /// Presses that give the scripted answer; "next" last, where a press is not the whole answer.
    fn answer(&mut self) -> String {
        let kiosk = Arc::clone(self.shell.world());
        let catalogue = kiosk.setting().guide.catalogue();
        let question = self.shell.core().question();
        let question = question.and_then(|id| catalogue.question(id));
        let fact = question.and_then(|question| catalogue.fact(&question.fact));
        let scripted = fact.and_then(|fact| {
            let mut answers = self.journey.answers.iter();
            let (_, answer) = answers.find(|(id, _)| *id == fact.id.as_str())?;
            answer.presses(fact, kiosk.clock().today())
        });
        self.ahead
            .extend(scripted.unwrap_or_else(|| vec!["unknown".to_owned()]));
        let page = self.shell.core().view();
        if page.actions.iter().any(|it| it.id.as_str() == "next") {
            self.ahead.push_back("next".to_owned());
        }
        self.ahead
            .pop_front()
            .unwrap_or_else(|| "unknown".to_owned())
    }
}

/// Name of the nth control whose name begins so, from 0.
fn nth(page: &Page, beginning: &str, at: usize) -> Option<String> {
    let names = page.controls().map(|control| control.id.as_str());
    let mut alike = names.filter(|name| name.starts_with(beginning));
    alike.nth(at).map(str::to_owned)
}
