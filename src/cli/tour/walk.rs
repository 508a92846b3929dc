//! One scripted visit, page by page.

use std::collections::VecDeque;
use std::path::Path;

use zeroize::Zeroizing;

use super::journeys::{Asides, Door, Journey};

use crate::cli::Failed;
use crate::fault::Trouble;
use crate::hall::Hall;
use crate::kiosk::Kiosk;
use crate::locale::Lang;
use crate::page::{Act, Page};
use crate::paper::Sheet;
use crate::record::{Keyring, Scanned, digits};
use crate::visit::{Effect, Input, Visit};

/// More presses than any journey takes; a journey that goes round in circles ends here.
const MOST_STEPS: usize = 300;

/// A scripted visit under way.
pub struct Walk<'a> {
    kiosk: &'a Kiosk,
    journey: &'a Journey,
    lang: usize,
    visit: Visit,
    sheet: Option<Sheet>,
    /// Presses that are decided already.
    ahead: VecDeque<Act>,
    asides: Vec<&'static str>,
    codes_seen: Seen,
    steps: usize,
    over: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Yes,
    No,
}

impl<'a> Walk<'a> {
    /// A visitor comes in.
    ///
    /// # Errors
    /// A language that the kiosk does not speak; no random bytes.
    pub fn new(kiosk: &'a Kiosk, journey: &'a Journey, lang: &Lang) -> Result<Self, Failed> {
        let known = kiosk
            .setting()
            .locales
            .languages()
            .position(|language| language.lang == *lang);
        let known = known.ok_or_else(|| {
            Trouble::yours(
                format!("there is no language `{lang}`"),
                "use the name of a folder in locales/",
            )
        })?;
        Ok(Self {
            kiosk,
            journey,
            lang: known,
            visit: kiosk.begin(),
            sheet: None,
            ahead: VecDeque::new(),
            asides: Vec::new(),
            codes_seen: Seen::No,
            steps: 0,
            over: false,
        })
    }

    /// The page now shown; the next call presses on. `None` when the visit is over.
    pub async fn next(&mut self) -> Option<Page> {
        if self.over || self.steps > MOST_STEPS {
            return None;
        }
        if self.steps > 0 {
            let act = self.decide();
            self.press(act).await;
        }
        self.steps += 1;
        (!self.over).then(|| self.visit.page())
    }

    /// The sheet as it was printed.
    pub fn sheet(&mut self) -> Sheet {
        self.sheet.take().unwrap_or_else(|| self.visit.sheet())
    }

    /// The keys of this walk: every counter's, and the visitor's own.
    ///
    /// # Errors
    /// When the hall's keys cannot be read.
    pub async fn keyring(&self, hall: &Hall, sheet: &Sheet) -> Result<Zeroizing<String>, Failed> {
        let catalogue = self.kiosk.setting().guide.catalogue();
        let mut rings = Vec::new();
        for counter in &catalogue.counters {
            let text = hall.keyring(&counter.id).await?;
            let ring =
                Keyring::parse(Path::new("keys.toml"), &text).map_err(|fault| vec![fault])?;
            rings.push(ring);
        }
        let mut keyring = rings
            .pop()
            .ok_or_else(|| Trouble::yours("there is no counter", "add one to counters.toml"))?;
        for ring in rings {
            keyring.counters.extend(ring.counters);
        }
        if let Some(own) = &sheet.own
            && let Ok(Scanned::Stub(secret)) = digits::scan(own.stub.0.digits().as_str())
        {
            keyring.stub = Some(secret);
        }
        keyring.at = Some(self.kiosk.clock().now().timestamp());
        Ok(keyring.to_toml())
    }

    async fn press(&mut self, act: Act) {
        let serial = self.visit.page().serial;
        let mut inputs = VecDeque::from([Input::Press { serial, act }]);
        while let Some(input) = inputs.pop_front() {
            let now = self.kiosk.clock().now();
            for effect in self.visit.step(input, &now) {
                match effect {
                    Effect::End => {
                        self.over = true;
                        return;
                    }
                    Effect::Print(sheet) => {
                        self.sheet = Some((*sheet).clone());
                        inputs.extend(
                            self.kiosk
                                .carry_out(self.visit.id(), Effect::Print(sheet))
                                .await,
                        );
                    }
                    effect => inputs.extend(self.kiosk.carry_out(self.visit.id(), effect).await),
                }
            }
        }
    }

    fn decide(&mut self) -> Act {
        if let Some(act) = self.ahead.pop_front() {
            return act;
        }
        let page = self.visit.page();
        if let Some(aside) = self.aside(page.name) {
            return aside;
        }
        match page.name {
            "welcome" => Act::Pick(self.lang),
            "doors" => match self.journey.door {
                Door::Guided => Act::Guided,
                Door::Frequent(at) => Act::Pick(at),
            },
            "question" => self.answer(),
            "plan" if self.nothing_to_do() => Act::Finish,
            "ticket" if self.codes_seen == Seen::No && has(&page, Act::ShowCodes) => {
                self.codes_seen = Seen::Yes;
                Act::ShowCodes
            }
            // No paper came out: this visitor leaves, and the number goes back.
            "ticket" if self.sheet.is_some() => Act::StartOver,
            "ticket" if has(&page, Act::Print) => Act::Print,
            "ticket" => Act::NoteNumber,
            "goodbye" => Act::Finish,
            "topics" | "errands" | "search" | "languages" => Act::Back,
            _ => Act::Next,
        }
    }

    fn nothing_to_do(&self) -> bool {
        !has(&self.visit.page(), Act::Next)
    }

    /// A look beside the way, once for each page.
    fn aside(&mut self, page: &'static str) -> Option<Act> {
        if self.journey.asides == Asides::No || self.asides.contains(&page) {
            return None;
        }
        let looks: &[Act] = match page {
            "doors" => &[
                Act::KnownErrand,
                Act::Pick(0),
                Act::Back,
                Act::Search,
                Act::Type('ひ'),
                Act::Type('っ'),
                Act::Type('こ'),
                Act::Back,
                Act::Back,
                Act::Looks,
                Act::Back,
                Act::Languages,
                Act::Back,
                Act::CallPerson,
                Act::Back,
            ],
            "plan" => &[Act::NoVisit, Act::Next, Act::ChangeAnswers, Act::Next],
            _ => return None,
        };
        self.asides.push(page);
        self.ahead.extend(looks);
        self.ahead.pop_front()
    }

    /// Presses that give the scripted answer, "next" last.
    fn answer(&mut self) -> Act {
        let setting = self.kiosk.setting();
        let catalogue = setting.guide.catalogue();
        let question = self.visit.question().and_then(|id| catalogue.question(id));
        let fact = question.and_then(|question| catalogue.fact(&question.fact));
        let said = fact.and_then(|fact| {
            let (_, said) = self
                .journey
                .answers
                .iter()
                .find(|(id, _)| *id == fact.id.as_str())?;
            said.presses(fact, self.kiosk.clock().today())
        });
        self.ahead
            .extend(said.unwrap_or_else(|| vec![Act::Unknown]));
        self.ahead.push_back(Act::Next);
        self.ahead.pop_front().unwrap_or(Act::Unknown)
    }
}

fn has(page: &Page, act: Act) -> bool {
    page.controls().any(|control| control.act == act)
}
