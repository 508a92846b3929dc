//! Pages beside the journey: languages, text size, a person.

use super::act::{Act, ActBlock, ActControl, ActPage, named};
use super::screen::Screen;
use super::{Effect, Visit};
use crate::catalogue::Counter;
use crate::locale::{Lang, PARTIAL, Scope, Text};
use crate::page::{Role, State, Tone};
use crate::shell::Request;

impl Visit {
    /// Opens a page beside the journey, once; "back" leaves it.
    pub(super) fn aside(&mut self, screen: Screen) -> Vec<Request<Effect>> {
        if self.screen == screen {
            return Vec::new();
        }
        match self.screen {
            Screen::Person | Screen::Languages | Screen::Looks => self.replace(screen),
            _ => self.go(screen),
        }
        Vec::new()
    }

    pub(super) fn press_next(&mut self, act: Act) -> Vec<Request<Effect>> {
        if act == Act::Next {
            self.back();
        }
        Vec::new()
    }

    pub(super) fn languages_page(&self) -> ActPage {
        let unreviewed = self.setting.locales.is_unreviewed(&self.lang);
        let remark = unreviewed.then(|| ActBlock::Paragraph(self.text("languages-unreviewed")));
        let cards = self.language_cards(Some(&self.lang));
        ActPage {
            body: remark.into_iter().chain([cards]).collect(),
            ..self.frame("languages", self.text("languages-heading"))
        }
    }

    /// Cards of all languages, each in its own script, with a mark on `chosen`. While pages are read aloud, the card of a
    /// language without a voice says so.
    pub(super) fn language_cards(&self, chosen: Option<&Lang>) -> ActBlock {
        let cards = self
            .setting
            .locales
            .languages()
            .enumerate()
            .map(|(at, language)| ActControl {
                detail: Some(
                    if self.aloud().is_some() && !self.is_voiced(&language.lang) {
                        self.text("languages-mute")
                    } else {
                        self.setting.locales.text(
                            &language.lang,
                            match language.scope {
                                Scope::Basics => PARTIAL,
                                Scope::Kiosk | Scope::Phone => "welcome-start",
                            },
                        )
                    },
                ),
                state: match chosen {
                    Some(lang) => State::chosen(language.lang == *lang),
                    None => State::Ready,
                },
                ..named(
                    format!("language-{}", language.lang),
                    Act::Pick(at),
                    Role::Card,
                    Text::new(&language.lang, language.name.as_str()),
                )
            })
            .collect();
        ActBlock::Choices { columns: 2, cards }
    }

    pub(super) fn language_at(&self, at: usize) -> Option<Lang> {
        let language = self.setting.locales.languages().nth(at)?;
        Some(language.lang.clone())
    }

    pub(super) fn press_languages(&mut self, act: Act) -> Vec<Request<Effect>> {
        if let Act::Pick(at) = act
            && let Some(lang) = self.language_at(at)
        {
            self.lang = lang;
            self.back();
        }
        Vec::new()
    }

    pub(super) fn person_page(&self) -> ActPage {
        let mut body = vec![ActBlock::Paragraph(self.text("person-text"))];
        if let Some(counter) = self.general_counter() {
            body.push(ActBlock::Subheading(self.counter_title(&counter.id)));
            body.push(ActBlock::Paragraph(self.counter_place(&counter.id)));
            body.extend(self.map_to(&counter.id));
        }
        body.push(ActBlock::Notice(Tone::Hint, vec![self.text("person-kept")]));
        ActPage {
            body,
            actions: vec![self.primary("action-go-on")],
            ..self.frame("person", self.text("person-heading"))
        }
    }

    fn general_counter(&self) -> Option<&Counter> {
        let mut counters = self.setting.catalogue().counters.iter();
        counters.find(|counter| counter.general)
    }
}
