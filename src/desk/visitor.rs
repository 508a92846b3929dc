//! The visitor's window: pages as at the kiosk, in the visitor's language.

use jiff::ToSpan as _;

use super::act::{DeskAct, DeskBlock, DeskControl, DeskPage};
use super::note::Readers;
use super::reading::RefusedCode;
use super::{Desk, Effect, RETURN_DAYS};
use crate::locale::Text;
use crate::page::{Contrast, Frame, Page, Pager, QrMatrix, Reach, Role, State, Tone, Visibility};
use crate::paper::Outlet;
use crate::reading::Reading;
use crate::shell::Request;

/// What the visitor's window shows.
#[derive(Clone, PartialEq)]
pub(super) enum VisitorScreen {
    /// "Show your paper here."
    Show,
    /// What this counter can see now.
    Sees,
    /// The note, and who may read it.
    Consent(Readers),
    /// Strips are made and printed.
    Working,
    /// The new paper has come out.
    Printed,
    /// The new strips as codes, one after the other.
    Codes(usize),
    /// A phrase that staff have chosen, and the cards to answer it.
    Phrase,
    /// A code was refused.
    Refused {
        refusal: RefusedCode,
        under: Box<VisitorScreen>,
    },
    /// Choose a language; then back to what was shown.
    Languages(Box<VisitorScreen>),
}

impl PartialEq for RefusedCode {
    fn eq(&self, other: &Self) -> bool {
        self.why == other.why
    }
}

impl Desk {
    pub(super) fn visitor_page(&self) -> DeskPage {
        match &self.screen {
            VisitorScreen::Show => self.show_page(),
            VisitorScreen::Sees => self.sees_page(),
            VisitorScreen::Consent(readers) => self.consent_page(readers),
            VisitorScreen::Working => self.frame("desk-working", "desk-working"),
            VisitorScreen::Printed => self.out_page(),
            VisitorScreen::Codes(at) => self.codes_page(*at),
            VisitorScreen::Phrase => self.phrase_page(),
            VisitorScreen::Refused { refusal, .. } => self.refused_page(refusal),
            VisitorScreen::Languages(_) => self.languages_page(),
        }
    }

    pub(super) fn press_visitor(&mut self, act: DeskAct) -> Vec<Request<Effect>> {
        match (act, self.screen.clone()) {
            (DeskAct::Languages, VisitorScreen::Languages(_)) => {}
            (DeskAct::Languages, under) => self.show(VisitorScreen::Languages(Box::new(under))),
            (DeskAct::Size, _) => self.next_size(),
            (DeskAct::Language(at), VisitorScreen::Languages(under)) => {
                let chosen = self.setting.locales.languages().nth(at);
                let chosen = chosen.map(|language| language.lang.clone());
                self.lang = chosen.unwrap_or_else(|| self.lang.clone());
                self.show(*under);
            }
            (DeskAct::Back, VisitorScreen::Languages(under))
            | (DeskAct::Back, VisitorScreen::Refused { under, .. }) => self.show(*under),
            (DeskAct::Back, VisitorScreen::Printed | VisitorScreen::Codes(_)) => {
                self.show(self.resting());
            }
            (DeskAct::Reader(at), VisitorScreen::Consent(mut readers)) => {
                let places = self.possible_readers().len();
                if at == places {
                    readers.own = !readers.own;
                } else if at > places {
                    readers.returning = !readers.returning;
                } else if !readers.counters.remove(&at) {
                    let _ = readers.counters.insert(at);
                }
                // The serial stays: the page is the same, and the next tick counts.
                self.screen = VisitorScreen::Consent(readers);
            }
            (DeskAct::Agree, VisitorScreen::Consent(readers)) => return self.agree(&readers),
            (DeskAct::Decline, VisitorScreen::Consent(_)) => self.withdraw_note(),
            (DeskAct::NextCode, VisitorScreen::Codes(at)) => {
                self.show(VisitorScreen::Codes(at + 1));
            }
            (act, VisitorScreen::Phrase) => self.answer_phrase(act),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn frame(&self, name: &'static str, heading: &str) -> DeskPage {
        let locales = &self.setting.locales;
        let counter = self.setting.counter();
        let counter = counter.map(|counter| counter.title(locales, &self.lang));
        Page {
            name,
            serial: self.visitor_serial,
            lang: self.lang.clone(),
            size: self.size,
            contrast: Contrast::default(),
            reach: Reach::default(),
            aloud: None,
            visibility: Visibility::default(),
            frame: Frame {
                hall: Text::new(locales.desk(), self.setting.hall.as_str()),
                clock: Text::from(self.now.strftime("%H:%M").to_string()),
                progress: None,
                helpers: self.helpers(),
                pager: Pager {
                    more: self.text("pager-more"),
                    before: self.text("pager-before"),
                },
            },
            eyebrow: counter,
            heading: self.text(heading),
            why: None,
            body: Vec::new(),
            actions: Vec::new(),
        }
    }

    fn helpers(&self) -> Vec<DeskControl> {
        let helper = |name: &str, act, label: &str, pictogram: &str| DeskControl {
            pictogram: Some(pictogram.to_owned()),
            ..DeskControl::new(name, act, Role::Helper, self.text(label))
        };
        vec![
            helper(
                "languages",
                DeskAct::Languages,
                "helper-languages",
                "languages",
            ),
            helper("text-size", DeskAct::Size, "looks-size", "a-large-small"),
        ]
    }

    pub(super) fn button(&self, name: &str, act: DeskAct, role: Role, label: &str) -> DeskControl {
        DeskControl::new(name, act, role, self.text(label))
    }

    /// The visitor's language is not known yet: it is said in each that has these words of its own.
    fn show_page(&self) -> DeskPage {
        let locales = &self.setting.locales;
        let here = locales.complete_languages().map(|language| &language.lang);
        let here = here.filter(|lang| **lang != self.lang);
        DeskPage {
            body: here
                .map(|lang| DeskBlock::Paragraph(locales.text(lang, "desk-show")))
                .chain([DeskBlock::Paragraph(self.text("desk-show-text"))])
                .collect(),
            ..self.frame("desk-show", "desk-show")
        }
    }

    fn sees_page(&self) -> DeskPage {
        let reading = self.reading();
        let lines = match &self.person {
            Some(person) => reading.lines(person.record()),
            None => Vec::new(),
        };
        let mut notice = vec![self.text("desk-sees-exactly")];
        notice.extend(lines);
        DeskPage {
            body: vec![
                DeskBlock::Notice(Tone::Hint, notice),
                DeskBlock::Paragraph(self.text("desk-sees-text")),
            ],
            ..self.frame("desk-sees", "desk-sees")
        }
    }

    fn consent_page(&self, readers: &Readers) -> DeskPage {
        let reading = self.reading();
        let note = self.note();
        let mut lines = Vec::new();
        for text in reading.note(&note) {
            lines.push(text);
        }
        if note.text.is_some() && self.lang != *self.setting.locales.desk() {
            lines.push(self.text("desk-consent-japanese"));
        }
        let locales = &self.setting.locales;
        let possible = self.possible_readers();
        let counters = possible.iter().enumerate().filter_map(|(at, id)| {
            let counter = self.setting.catalogue().counter(id)?;
            Some(DeskControl {
                state: State::chosen(readers.counters.contains(&at)),
                ..DeskControl::new(
                    format!("reader-{id}"),
                    DeskAct::Reader(at),
                    Role::Card,
                    counter.title(locales, &self.lang),
                )
            })
        });
        let own = DeskControl {
            state: State::chosen(readers.own),
            detail: Some(self.text("desk-consent-own-detail")),
            ..self.button(
                "reader-own",
                DeskAct::Reader(possible.len()),
                Role::Card,
                "desk-consent-own",
            )
        };
        let until = self.now.date().saturating_add(RETURN_DAYS.days());
        let until = locales.date(&self.lang, until);
        let returning = DeskControl {
            state: State::chosen(readers.returning),
            detail: Some(self.text_with(
                "desk-consent-return-detail",
                &[("date", until.marked().into())],
            )),
            ..self.button(
                "reader-return",
                DeskAct::Reader(possible.len() + 1),
                Role::Card,
                "desk-consent-return",
            )
        };
        let nobody = readers.is_empty();
        let agree = self.button("agree", DeskAct::Agree, Role::Primary, "desk-consent-yes");
        let agree = match nobody {
            true => DeskControl {
                state: State::NotYet,
                ..agree
            },
            false => agree.at_end(),
        };
        DeskPage {
            body: vec![
                DeskBlock::Notice(Tone::Hint, lines),
                DeskBlock::Subheading(self.text("desk-consent-readers")),
                DeskBlock::Choices {
                    columns: 2,
                    cards: counters.chain([own, returning]).collect(),
                },
            ],
            actions: vec![
                self.button(
                    "decline",
                    DeskAct::Decline,
                    Role::Secondary,
                    "desk-consent-no",
                ),
                agree,
            ],
            ..self.frame("desk-consent", "desk-consent")
        }
    }

    fn out_page(&self) -> DeskPage {
        let (heading, text) = match self.setting.outlet {
            Outlet::Preview { minutes } => (
                "preview-heading",
                self.text_with("preview-text", &[("minutes", usize::from(minutes).into())]),
            ),
            Outlet::Paper | Outlet::Screen => ("desk-out", self.text("desk-out-text")),
        };
        DeskPage {
            body: vec![DeskBlock::Paragraph(text)],
            actions: vec![self.button("back", DeskAct::Back, Role::Primary, "desk-ok")],
            ..self.frame("desk-out", heading)
        }
    }

    /// Every new code, with its caption.
    fn codes(&self) -> Vec<(QrMatrix, Text)> {
        let Some(strips) = &self.strips else {
            return Vec::new();
        };
        let locales = &self.setting.locales;
        let counters = strips.counters.iter().filter_map(|(id, symbol)| {
            let counter = self.setting.catalogue().counter(id)?;
            Some((symbol.code().clone(), counter.title(locales, &self.lang)))
        });
        let own = strips.own.iter().flat_map(|own| {
            let strip = (own.strip.code().clone(), self.text("sheet-own-caption"));
            let stub = own.stub.as_ref();
            let stub = stub.map(|stub| (stub.code().clone(), self.text("sheet-stub-caption")));
            [strip].into_iter().chain(stub)
        });
        counters.chain(own).collect()
    }

    fn codes_page(&self, at: usize) -> DeskPage {
        let codes = self.codes();
        let of = codes.len();
        let Some((code, caption)) = codes.into_iter().nth(at) else {
            return self.frame("desk-codes", "desk-codes");
        };
        let (act, label) = match at + 1 < of {
            true => (DeskAct::NextCode, "desk-next-code"),
            false => (DeskAct::Back, "desk-ok"),
        };
        let mut page = self.frame("desk-codes", "desk-codes");
        page.eyebrow =
            Some(self.text_with("codes-count", &[("at", (at + 1).into()), ("of", of.into())]));
        page.heading = caption.clone();
        page.why = Some((self.text("codes-how"), self.text("desk-codes-text")));
        page.body = vec![DeskBlock::Code(code, caption)];
        page.actions = vec![self.button("next", act, Role::Primary, label)];
        // The code needs the room.
        page.frame.helpers = Vec::new();
        page
    }

    /// What was wrong with a code, whose fault it is, what to do; in the staff's language as well.
    fn refused_page(&self, refusal: &RefusedCode) -> DeskPage {
        let id = refusal.why.id();
        let desk = self.setting.locales.desk();
        let mut lines = vec![self.text(&format!("rec-{id}"))];
        if self.lang != *desk {
            lines.push(self.staff_text(&format!("err-{id}")));
            lines.push(self.staff_text(&format!("rec-{id}")));
        }
        DeskPage {
            body: vec![DeskBlock::Notice(Tone::Attention, lines)],
            actions: vec![self.button("back", DeskAct::Back, Role::Primary, "desk-ok")],
            ..self.frame("desk-refused", &format!("err-{id}"))
        }
    }

    fn languages_page(&self) -> DeskPage {
        let languages = self.setting.locales.languages();
        let cards = languages.enumerate().map(|(at, language)| DeskControl {
            state: State::chosen(language.lang == self.lang),
            ..DeskControl::new(
                format!("language-{}", language.lang),
                DeskAct::Language(at),
                Role::Card,
                Text::new(&language.lang, language.name.as_str()),
            )
        });
        DeskPage {
            body: vec![DeskBlock::Choices {
                columns: 2,
                cards: cards.collect(),
            }],
            actions: vec![self.button("back", DeskAct::Back, Role::Secondary, "desk-ok")],
            ..self.frame("desk-languages", "languages-heading")
        }
    }

    /// The reader of records in the visitor's language.
    pub(super) fn reading(&self) -> Reading<'_> {
        Reading {
            catalogue: self.setting.catalogue(),
            locales: &self.setting.locales,
            lang: &self.lang,
        }
    }
}
