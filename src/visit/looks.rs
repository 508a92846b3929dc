//! How pages look and sound: the size of text, its contrast, how far up controls stand, and the voice. All of it holds for
//! the visit alone.

use super::act::{Act, ActBlock, ActControl, ActPage, named};
use super::{Effect, Visit};
use crate::page::{Aloud, Contrast, Reach, Role, State, TextSize};
use crate::shell::Request;

const SIZES: [&str; 4] = [
    "looks-small",
    "looks-normal",
    "looks-large",
    "looks-largest",
];
const CONTRASTS: [&str; 4] = [
    "looks-contrast-normal",
    "looks-contrast-high",
    "looks-contrast-dark",
    "looks-contrast-soft",
];

/// Cards are picked by their place among all of the page: sizes, then contrasts, then the reach.
const FIRST_CONTRAST: usize = SIZES.len();
const REACH: usize = FIRST_CONTRAST + CONTRASTS.len();
const FIRST_OF_VOICE: usize = REACH + 1;

/// A step of rate or volume.
type Tuning = fn(&mut Aloud);

/// What is changed of the voice, with the message of each.
const VOICE: [(&str, Tuning); 4] = [
    ("looks-slower", Aloud::slower),
    ("looks-faster", Aloud::faster),
    ("looks-quieter", Aloud::quieter),
    ("looks-louder", Aloud::louder),
];

impl Visit {
    pub(super) fn looks_page(&self) -> ActPage {
        let card = |at: usize, label: &str, chosen: bool| ActControl {
            state: State::chosen(chosen),
            ..named(label, Act::Pick(at), Role::Card, self.text(label))
        };
        let sizes = TextSize::ALL.iter().zip(SIZES).enumerate();
        let sizes = sizes.map(|(at, (size, label))| card(at, label, *size == self.size));
        let contrasts = Contrast::ALL.iter().zip(CONTRASTS).enumerate();
        let contrasts = contrasts.map(|(at, (contrast, label))| {
            card(FIRST_CONTRAST + at, label, *contrast == self.contrast)
        });
        let low = ActControl {
            role: Role::Switch,
            ..card(REACH, "looks-low", self.reach == Reach::Low)
        };
        let choices = |columns, cards| ActBlock::Choices { columns, cards };
        let mut body = vec![
            ActBlock::Subheading(self.text("looks-size")),
            choices(2, sizes.collect()),
            ActBlock::Subheading(self.text("looks-contrast")),
            choices(2, contrasts.collect()),
            ActBlock::Subheading(self.text("looks-reach")),
            choices(1, vec![low]),
        ];
        if self.aloud().is_some() {
            let voice = VOICE.into_iter().zip(FIRST_OF_VOICE..);
            let voice = voice
                .map(|((label, _), at)| named(label, Act::Pick(at), Role::Card, self.text(label)));
            body.push(ActBlock::Subheading(self.text("looks-voice")));
            body.push(choices(2, voice.collect()));
        }
        ActPage {
            body,
            actions: vec![self.primary("action-done")],
            ..self.frame("looks", self.text("looks-heading"))
        }
    }

    pub(super) fn press_looks(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Pick(REACH) => {
                self.reach = match self.reach {
                    Reach::Whole => Reach::Low,
                    Reach::Low => Reach::Whole,
                };
            }
            Act::Pick(at @ FIRST_OF_VOICE..) => {
                if let Some((_, change)) = VOICE.get(at - FIRST_OF_VOICE) {
                    self.tune(*change);
                }
            }
            Act::Pick(at) => {
                let contrast = at.checked_sub(FIRST_CONTRAST);
                if let Some(size) = TextSize::ALL.get(at) {
                    self.size = *size;
                } else if let Some(contrast) = contrast.and_then(|at| Contrast::ALL.get(at)) {
                    self.contrast = *contrast;
                }
            }
            Act::Next => self.back(),
            _ => {}
        }
        Vec::new()
    }
}
