//! Speaking together: staff choose a phrase, the visitor reads it in their language and answers by
//! cards, and staff read the answer in theirs.

use jiff::civil::{Date, Time};
use zeroize::Zeroizing;

use super::Desk;
use super::act::{DeskAct, DeskBlock, DeskControl, DeskPage};
use super::visitor::VisitorScreen;
use crate::catalogue::{Phrase, PhraseAnswer};
use crate::locale::{Lang, Text};
use crate::page::Role;

/// Most digits of a number, and of an amount.
const NUMBER_MAX_DIGITS: usize = 9;

/// A phrase that was asked, and what was answered.
pub(super) struct AskedPhrase {
    /// Its place in the catalogue.
    phrase: usize,
    typed: Zeroizing<String>,
    answer: Option<Answered>,
}

/// An answer, as far as it can be said in any language.
enum Answered {
    /// The choice with this place.
    Choice(usize),
    Yes,
    No,
    /// What was typed is complete.
    Typed,
    /// "I don't know."
    Unknown,
}

impl Desk {
    /// Shows a phrase to the visitor.
    pub(super) fn ask_phrase(&mut self, phrase: usize) {
        self.asked = Some(AskedPhrase {
            phrase,
            typed: Zeroizing::new(String::with_capacity(16)),
            answer: None,
        });
        self.show(VisitorScreen::Phrase);
        self.staff_serial += 1;
    }

    fn phrase(&self) -> Option<(&AskedPhrase, &Phrase)> {
        let asked = self.asked.as_ref()?;
        let phrase = self.setting.catalogue().phrases.get(asked.phrase)?;
        Some((asked, phrase))
    }

    /// What was asked and answered, in the staff's language.
    pub(super) fn conversation(&self) -> Option<(Text, Option<Text>)> {
        let (asked, phrase) = self.phrase()?;
        let desk = self.setting.locales.desk();
        let question = self.staff_text(&format!("phrase-{}", phrase.id));
        Some((question, self.said(asked, phrase, desk)))
    }

    fn said(&self, asked: &AskedPhrase, phrase: &Phrase, lang: &Lang) -> Option<Text> {
        let locales = &self.setting.locales;
        Some(match asked.answer.as_ref()? {
            Answered::Yes => locales.text(lang, "answer-yes"),
            Answered::No => locales.text(lang, "answer-no"),
            Answered::Unknown => locales.text(lang, "answer-unknown"),
            Answered::Choice(at) => {
                let PhraseAnswer::OneOf(choices) = &phrase.answer else {
                    return None;
                };
                let choice = choices.get(*at)?;
                locales.text(lang, &format!("reply-{}-{}", phrase.id, choice.id))
            }
            Answered::Typed => self.typed(asked, phrase, lang)?,
        })
    }

    /// What was typed, in words; `None` while it is not complete.
    fn typed(&self, asked: &AskedPhrase, phrase: &Phrase, lang: &Lang) -> Option<Text> {
        let locales = &self.setting.locales;
        let typed = asked.typed.as_str();
        match &phrase.answer {
            PhraseAnswer::Number => (!typed.is_empty()).then(|| Text::from(typed)),
            PhraseAnswer::Amount => {
                let yen: i64 = typed.parse().ok()?;
                Some(locales.text_with(lang, "desk-yen", &[("yen", yen.into())]))
            }
            PhraseAnswer::Date => {
                let date = Date::new(
                    typed.get(..4)?.parse().ok()?,
                    typed.get(4..6)?.parse().ok()?,
                    typed.get(6..8)?.parse().ok()?,
                );
                Some(locales.date(lang, date.ok()?))
            }
            PhraseAnswer::Time => {
                let time = Time::new(
                    typed.get(..2)?.parse().ok()?,
                    typed.get(2..4)?.parse().ok()?,
                    0,
                    0,
                );
                Some(locales.time(lang, time.ok()?))
            }
            _ => None,
        }
    }

    pub(super) fn phrase_page(&self) -> DeskPage {
        let Some((asked, phrase)) = self.phrase() else {
            return self.frame("desk-phrase", "desk-show");
        };
        let message = format!("phrase-{}", phrase.id);
        let mut body = Vec::new();
        if self.lang != *self.setting.locales.desk() {
            body.push(DeskBlock::Paragraph(self.staff_text(&message)));
        }
        let mut actions = Vec::new();
        if let Some(answer) = self.said(asked, phrase, &self.lang) {
            let lines = vec![self.text("desk-answered"), answer];
            body.push(DeskBlock::Notice(crate::page::Tone::Hint, lines));
            actions.push(self.button("again", DeskAct::Erase, Role::Secondary, "desk-again"));
        } else {
            self.answer_cards(asked, phrase, &mut body, &mut actions);
        }
        DeskPage {
            body,
            actions,
            ..self.frame("desk-phrase", &message)
        }
    }

    fn answer_cards(
        &self,
        asked: &AskedPhrase,
        phrase: &Phrase,
        body: &mut Vec<DeskBlock>,
        actions: &mut Vec<DeskControl>,
    ) {
        let card = |name: String, act, text: Text| DeskControl::new(name, act, Role::Card, text);
        let unknown = || {
            let unknown = DeskAct::Reply(usize::MAX);
            self.button("unknown", unknown, Role::Unknown, "answer-unknown")
        };
        match &phrase.answer {
            PhraseAnswer::Nothing => {
                actions.push(self.button(
                    "enter",
                    DeskAct::Enter,
                    Role::Primary,
                    "desk-understood",
                ));
            }
            PhraseAnswer::YesNo => {
                let yes = card("yes".into(), DeskAct::Reply(0), self.text("answer-yes"));
                let no = card("no".into(), DeskAct::Reply(1), self.text("answer-no"));
                body.push(DeskBlock::Choices {
                    columns: 2,
                    cards: vec![yes, no, unknown()],
                });
            }
            PhraseAnswer::OneOf(choices) => {
                let cards = choices.iter().enumerate().map(|(at, choice)| {
                    let text = self.text(&format!("reply-{}-{}", phrase.id, choice.id));
                    card(format!("reply-{}", choice.id), DeskAct::Reply(at), text)
                });
                body.push(DeskBlock::Choices {
                    columns: 2,
                    cards: cards.chain([unknown()]).collect(),
                });
            }
            _ => {
                body.push(DeskBlock::Figure(self.shown_digits(asked, phrase)));
                body.push(DeskBlock::Grid {
                    columns: 5,
                    head: Vec::new(),
                    cells: (1..=9).chain([0]).map(|digit| Some(key(digit))).collect(),
                });
                let complete = self.typed(asked, phrase, &self.lang).is_some();
                actions.push(self.button("erase", DeskAct::Erase, Role::Secondary, "desk-erase"));
                actions.push(DeskControl {
                    state: match complete {
                        true => crate::page::State::Ready,
                        false => crate::page::State::NotYet,
                    },
                    ..self.button("enter", DeskAct::Enter, Role::Primary, "desk-ok")
                });
            }
        }
    }

    /// What was typed so far, with the places that are still open.
    fn shown_digits(&self, asked: &AskedPhrase, phrase: &Phrase) -> Text {
        let typed = asked.typed.as_str();
        let shape = match &phrase.answer {
            PhraseAnswer::Date => "____-__-__",
            PhraseAnswer::Time => "__:__",
            PhraseAnswer::Amount if typed.is_empty() => "_",
            PhraseAnswer::Amount => {
                let yen: i64 = typed.parse().unwrap_or(0);
                return self.text_with("desk-yen", &[("yen", yen.into())]);
            }
            _ if typed.is_empty() => "_",
            _ => return Text::from(typed),
        };
        let mut digits = typed.chars();
        let shown: String = shape
            .chars()
            .map(|place| match place {
                '_' => digits.next().unwrap_or('_'),
                other => other,
            })
            .collect();
        Text::from(shown)
    }

    pub(super) fn answer_phrase(&mut self, act: DeskAct) {
        let Some((_, phrase)) = self.phrase() else {
            return;
        };
        let answer = phrase.answer.clone();
        let Some(asked) = &mut self.asked else { return };
        match (act, &answer) {
            (DeskAct::Erase, _) if asked.answer.is_some() => {
                asked.answer = None;
                self.visitor_serial += 1;
            }
            (DeskAct::Erase, _) => drop(asked.typed.pop()),
            (DeskAct::Digit(digit), answer) => {
                let most = match answer {
                    PhraseAnswer::Date => 8,
                    PhraseAnswer::Time => 4,
                    _ => NUMBER_MAX_DIGITS,
                };
                if asked.typed.len() < most {
                    asked.typed.push(char::from(b'0' + digit.min(9)));
                }
            }
            (DeskAct::Reply(usize::MAX), _) => self.answer_is(Answered::Unknown),
            (DeskAct::Reply(0), PhraseAnswer::YesNo) => self.answer_is(Answered::Yes),
            (DeskAct::Reply(1), PhraseAnswer::YesNo) => self.answer_is(Answered::No),
            (DeskAct::Reply(at), PhraseAnswer::OneOf(_)) => self.answer_is(Answered::Choice(at)),
            (DeskAct::Enter, PhraseAnswer::Nothing) => self.end_phrase(),
            (DeskAct::Enter, _) => self.answer_is(Answered::Typed),
            _ => {}
        }
    }

    fn answer_is(&mut self, answer: Answered) {
        if let Some(asked) = &mut self.asked {
            asked.answer = Some(answer);
            self.visitor_serial += 1;
        }
    }

    /// The conversation is over, or another phrase follows.
    pub(super) fn end_phrase(&mut self) {
        self.asked = None;
        if self.screen == VisitorScreen::Phrase {
            self.show(self.resting());
        }
    }
}

fn key(digit: u8) -> DeskControl {
    let text = Text::from(digit.to_string());
    DeskControl::new(
        format!("key-{digit}"),
        DeskAct::Digit(digit),
        Role::Key,
        text,
    )
}
