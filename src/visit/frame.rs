//! What every page has, and the pages around the journey: languages, text size, a person, time.

use jiff::Unit;

use crate::catalogue::Counter;
use crate::locale::{Lang, Text};
use crate::page::{Act, Block, Control, Page, Pager, Progress, Role, TextSize, Tone};

use super::screen::Screen;
use super::{Effect, Visit};

/// Seconds after which nothing that is worked at can still come: longer than any printer may take.
const WORKING_SECONDS: i64 = 300;
/// Seconds after which the farewell makes room for the next visitor.
const FAREWELL_SECONDS: i64 = 20;

impl Visit {
    /// A page with its frame: hall, clock, helper bar.
    pub(super) fn frame(&self, name: &'static str, heading: Text) -> Page {
        Page {
            name,
            serial: self.serial,
            lang: self.lang.clone(),
            size: self.size,
            hall: Text::from(self.setting.hall.as_str()),
            clock: Text::from(self.now.strftime("%H:%M").to_string()),
            progress: self.progress(),
            eyebrow: None,
            heading,
            why: None,
            body: Vec::new(),
            actions: Vec::new(),
            helpers: self.helpers(),
            pager: Pager {
                more: self.text("pager-more"),
                before: self.text("pager-before"),
            },
        }
    }

    /// Something to press, with the message that stands on it.
    pub(super) fn control(&self, act: Act, role: Role, label: &str) -> Control {
        control(act, role, self.text(label))
    }

    pub(super) fn primary(&self, label: &str) -> Control {
        self.control(Act::Next, Role::Primary, label)
    }

    fn helpers(&self) -> Vec<Control> {
        const HELPERS: [(Act, &str, &str); 5] = [
            (Act::Back, "helper-back", "chevron-left"),
            (Act::StartOver, "helper-start-over", "rotate-ccw"),
            (Act::CallPerson, "helper-person", "user-round"),
            (Act::Languages, "helper-languages", "languages"),
            (Act::Looks, "helper-looks", "a-large-small"),
        ];
        HELPERS
            .into_iter()
            .map(|(act, label, pictogram)| Control {
                pictogram: Some(pictogram.to_owned()),
                ..self.control(act, Role::Helper, label)
            })
            .collect()
    }

    fn progress(&self) -> Option<Progress> {
        let at = match self.screen {
            Screen::Doors | Screen::Topics | Screen::Errands(_) | Screen::Search(_) => 0,
            Screen::Question(ref asking) if asking.then == super::screen::Then::Share => 4,
            Screen::Question(_) => 1,
            Screen::Plan | Screen::NoVisit | Screen::Answers => 2,
            Screen::Papers => 3,
            Screen::Share(_) => 4,
            Screen::Ticket | Screen::Closed | Screen::Printed | Screen::Codes(_) => 5,
            _ => return None,
        };
        Some(Progress { at, of: 6 })
    }

    /// The helper bar, which works on every page alike. `None`: the page itself decides. While the
    /// hall or the printer works there is none: nobody could take a sheet back that is coming out.
    pub(super) fn press_helper(&mut self, act: Act) -> Option<Vec<Effect>> {
        if self.screen == Screen::Working {
            return Some(Vec::new());
        }
        if matches!(self.screen, Screen::Idle { .. }) {
            return None;
        }
        match act {
            Act::StartOver => Some(self.end()),
            Act::Back => Some(self.press_back()),
            Act::CallPerson => Some(self.aside(Screen::Person)),
            Act::Languages => Some(self.aside(Screen::Languages)),
            Act::Looks => Some(self.aside(Screen::Looks)),
            _ => None,
        }
    }

    /// A page beside the journey: opened once, left by "back".
    fn aside(&mut self, screen: Screen) -> Vec<Effect> {
        if self.screen == screen {
            return Vec::new();
        }
        match self.screen {
            Screen::Person | Screen::Languages | Screen::Looks => self.replace(screen),
            _ => self.go(screen),
        }
        Vec::new()
    }

    fn press_back(&mut self) -> Vec<Effect> {
        match self.screen {
            Screen::Ticket => self.give_back(),
            Screen::Question(_) => {
                self.step_back_in_interview();
                Vec::new()
            }
            Screen::Plan => {
                self.back_from_plan();
                Vec::new()
            }
            Screen::Welcome => Vec::new(),
            _ => {
                self.back();
                Vec::new()
            }
        }
    }

    /// Ends the visit. A number that nobody holds is given back.
    pub(super) fn end(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.number.is_some() && !self.handed {
            effects.push(Effect::Cancel {
                ticket: self.ticket_id(),
            });
        }
        effects.push(Effect::End);
        effects
    }

    pub(super) fn press_next(&mut self, act: Act) -> Vec<Effect> {
        if act == Act::Next {
            self.back();
        }
        Vec::new()
    }

    pub(super) fn languages_page(&self) -> Page {
        Page {
            body: vec![self.language_cards(Some(&self.lang))],
            ..self.frame("languages", self.text("languages-heading"))
        }
    }

    /// A card for each language in its own script; the chosen one is marked when somebody chose.
    pub(super) fn language_cards(&self, chosen: Option<&Lang>) -> Block {
        let cards = self
            .setting
            .locales
            .languages()
            .enumerate()
            .map(|(at, language)| Control {
                detail: Some(self.setting.locales.text(&language.lang, "welcome-start")),
                chosen: chosen.map(|lang| language.lang == *lang),
                ..control(
                    Act::Pick(at),
                    Role::Card,
                    Text::from(language.name.as_str()),
                )
            })
            .collect();
        Block::Choices { columns: 2, cards }
    }

    pub(super) fn language_at(&self, at: usize) -> Option<Lang> {
        let language = self.setting.locales.languages().nth(at)?;
        Some(language.lang.clone())
    }

    pub(super) fn press_languages(&mut self, act: Act) -> Vec<Effect> {
        if let Act::Pick(at) = act
            && let Some(lang) = self.language_at(at)
        {
            self.lang = lang;
            self.back();
        }
        Vec::new()
    }

    pub(super) fn looks_page(&self) -> Page {
        const SIZES: [&str; 4] = [
            "looks-small",
            "looks-normal",
            "looks-large",
            "looks-largest",
        ];
        let cards = TextSize::ALL
            .into_iter()
            .zip(SIZES)
            .enumerate()
            .map(|(at, (size, label))| Control {
                chosen: Some(size == self.size),
                ..self.control(Act::Pick(at), Role::Card, label)
            })
            .collect();
        Page {
            body: vec![Block::Choices { columns: 1, cards }],
            actions: vec![self.primary("action-done")],
            ..self.frame("looks", self.text("looks-heading"))
        }
    }

    pub(super) fn press_looks(&mut self, act: Act) -> Vec<Effect> {
        match act {
            Act::Pick(at) => {
                if let Some(size) = TextSize::ALL.get(at) {
                    self.size = *size;
                }
            }
            Act::Next => self.back(),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn person_page(&self) -> Page {
        let mut body = vec![Block::Paragraph(self.text("person-text"))];
        if let Some(counter) = self.general_counter() {
            body.push(Block::Subheading(self.counter_title(&counter.id)));
            body.push(Block::Paragraph(self.counter_place(&counter.id)));
            body.extend(self.map_to(&counter.id));
        }
        body.push(Block::Notice(Tone::Hint, vec![self.text("person-kept")]));
        Page {
            body,
            actions: vec![self.primary("action-go-on")],
            ..self.frame("person", self.text("person-heading"))
        }
    }

    fn general_counter(&self) -> Option<&Counter> {
        let mut counters = self.setting.catalogue().counters.iter();
        counters.find(|counter| counter.general)
    }

    pub(super) fn tick(&mut self) -> Vec<Effect> {
        let quiet = self
            .touched
            .until((Unit::Second, &self.now))
            .map_or(0, |span| span.get_seconds());
        match self.screen {
            // Nobody is here; but somebody may have left a language or a size behind.
            Screen::Welcome => {
                let changed =
                    self.lang != *self.setting.locales.desk() || self.size != TextSize::default();
                if changed && quiet >= self.patience() {
                    return vec![Effect::End];
                }
            }
            Screen::Working => {
                if quiet >= WORKING_SECONDS {
                    return self.end();
                }
            }
            Screen::Goodbye => {
                if quiet >= FAREWELL_SECONDS {
                    return vec![Effect::End];
                }
            }
            Screen::Idle { .. } => {
                let gone = u32::try_from(quiet - self.patience()).unwrap_or(0);
                let remaining = self.setting.countdown_seconds.saturating_sub(gone);
                if remaining == 0 {
                    return self.end();
                }
                if let Screen::Idle { left, .. } = &mut self.screen {
                    *left = remaining;
                }
            }
            _ => {
                if quiet >= self.patience() {
                    let left = self.setting.countdown_seconds;
                    let under = Box::new(self.screen.clone());
                    self.replace(Screen::Idle { under, left });
                }
            }
        }
        Vec::new()
    }

    /// Seconds without a touch before it asks: longer for those who read large text.
    fn patience(&self) -> i64 {
        let seconds = i64::from(self.setting.idle_seconds);
        match self.size {
            TextSize::Small | TextSize::Normal => seconds,
            TextSize::Large => seconds * 3 / 2,
            TextSize::Largest => seconds * 2,
        }
    }

    pub(super) fn idle_page(&self, left: u32) -> Page {
        Page {
            body: vec![
                Block::Paragraph(self.text("idle-text")),
                Block::Figure(self.text_with("idle-left", &[("seconds", i64::from(left).into())])),
            ],
            actions: vec![
                self.control(Act::Finish, Role::Secondary, "idle-finish"),
                self.control(Act::Stay, Role::Primary, "idle-stay"),
            ],
            helpers: Vec::new(),
            ..self.frame("idle", self.text("idle-heading"))
        }
    }

    pub(super) fn press_idle(&mut self, under: Screen, act: Act) -> Vec<Effect> {
        match act {
            Act::Stay => self.replace(under),
            Act::Finish => return self.end(),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn working_page(&self) -> Page {
        Page {
            body: vec![Block::Paragraph(self.text("working-text"))],
            helpers: Vec::new(),
            ..self.frame("working", self.text("working-heading"))
        }
    }

    pub(super) fn goodbye_page(&self) -> Page {
        let mut body = Vec::new();
        if let Some(number) = self.number {
            body.push(Block::Notice(
                Tone::Hint,
                vec![self.text_with(
                    "goodbye-number",
                    &[("number", number.to_string().as_str().into())],
                )],
            ));
        }
        body.push(Block::Paragraph(self.text("goodbye-text")));
        body.push(Block::Paragraph(self.text("goodbye-wiped")));
        Page {
            body,
            actions: vec![self.control(Act::Finish, Role::Primary, "goodbye-finish")],
            ..self.frame("goodbye", self.text("goodbye-heading"))
        }
    }

    pub(super) fn press_goodbye(&mut self, act: Act) -> Vec<Effect> {
        match act {
            Act::Finish => vec![Effect::End],
            _ => Vec::new(),
        }
    }
}

/// Something to press, with what stands on it.
pub(super) fn control(act: Act, role: Role, label: Text) -> Control {
    Control {
        act,
        label,
        detail: None,
        pictogram: None,
        role,
        chosen: None,
    }
}

/// One key of a keyboard.
pub(super) fn key(key: char) -> Control {
    control(Act::Type(key), Role::Key, Text::from(key.to_string()))
}
