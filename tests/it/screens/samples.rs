//! Sample pages: every kind of block, in four languages.

mod end;
mod middle;
mod start;

use annai::locale::{Lang, Text};
use annai::page::*;

use end::*;
use middle::*;
use start::*;

/// The languages of the samples. The last is English made 60 % longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tongue {
    Japanese,
    Simple,
    English,
    Longer,
}

impl Tongue {
    pub(crate) const ALL: [Self; 4] = [Self::Japanese, Self::Simple, Self::English, Self::Longer];

    pub(crate) fn lang(self) -> Lang {
        Lang::from(match self {
            Self::Japanese => "ja",
            Self::Simple => "ja-simple",
            Self::English | Self::Longer => "en",
        })
    }

    fn say(self, japanese: &str, simple: &str, english: &str) -> Text {
        match self {
            Self::Japanese => Text::new(&self.lang(), japanese),
            Self::Simple => Text::new(&self.lang(), simple),
            Self::English => Text::new(&self.lang(), english),
            Self::Longer => Text::new(&self.lang(), longer(english)),
        }
    }
}

/// Makes each word about 60 % longer, and longer as a whole, as translations from English are.
pub(crate) fn longer(english: &str) -> String {
    english
        .split(' ')
        .map(|word| {
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            let tail: String = "enlangers".chars().cycle().take(letters * 6 / 10).collect();
            let cut = word.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
            format!("{}{tail}{}", &word[..cut], &word[cut..])
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn control(id: impl Into<ControlId>, role: Role, label: Text) -> Control {
    Control::new(id, (), role, label)
}

fn with(control: Control, pictogram: &str) -> Control {
    Control {
        pictogram: Some(pictogram.to_owned()),
        ..control
    }
}

fn detailed(control: Control, detail: Text) -> Control {
    Control {
        detail: Some(detail),
        ..control
    }
}

fn chosen(control: Control, chosen: bool) -> Control {
    Control {
        state: State::chosen(chosen),
        ..control
    }
}

fn helpers(t: Tongue) -> Vec<Control> {
    let helper = |id: &str, pictogram, label| with(control(id, Role::Helper, label), pictogram);
    vec![
        helper("back", "chevron-left", t.say("もどる", "もどる", "Back")),
        helper(
            "start-over",
            "rotate-ccw",
            t.say("はじめから", "はじめから", "Start over"),
        ),
        helper(
            "person",
            "user-round",
            t.say("人を呼ぶ", "｜人《ひと》を よぶ", "A person"),
        ),
        helper(
            "languages",
            "languages",
            t.say("ことば", "ことば", "Language"),
        ),
        helper(
            "text-size",
            "a-large-small",
            t.say(
                "文字の大きさ",
                "｜文字《もじ》の ｜大《おお》きさ",
                "Text size",
            ),
        ),
    ]
}

fn page(t: Tongue, name: &'static str, heading: Text, body: Vec<Block>) -> Page {
    Page {
        name,
        serial: 7,
        lang: t.lang(),
        size: TextSize::Normal,
        contrast: Contrast::Normal,
        reach: Reach::Whole,
        aloud: None,
        visibility: Visibility::Shown,
        frame: Frame {
            hall: "近江八幡市（見本）".into(),
            clock: "10:24".into(),
            progress: None,
            helpers: helpers(t),
            pager: Pager {
                more: t.say("つぎを見る", "つぎを ｜見《み》る", "See more"),
                before: t.say("前を見る", "｜前《まえ》を ｜見《み》る", "See before"),
            },
        },
        eyebrow: None,
        heading,
        why: None,
        body,
        actions: Vec::new(),
    }
}

fn primary(id: &str, label: Text) -> Control {
    control(id, Role::Primary, label)
}

fn secondary(id: &str, label: Text) -> Control {
    control(id, Role::Secondary, label)
}

/// All sample pages of a language.
pub(crate) fn pages(t: Tongue) -> Vec<Page> {
    vec![
        welcome(t),
        doors(t),
        question(t),
        many(t),
        plan(t),
        papers(t),
        share(t),
        ticket(t),
        phone(t),
        code(t),
        search(t),
        letters(t),
        calendar(t),
        idle(t),
        trouble(t),
    ]
}
