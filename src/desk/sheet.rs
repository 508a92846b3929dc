//! The sheet of a desk: the new strips, on the design of the kiosk's sheet.

use jiff::ToSpan as _;

use super::{Desk, RETURN_DAYS};
use crate::catalogue::CounterId;
use crate::locale::{Arg, Lang, Text};
use crate::paper::sheet::{Both, Labelled, Letters, Own, Sheet, SheetStop};

impl Desk {
    /// The new strips as digits, each with its counter.
    #[must_use]
    pub fn new_strips(&self) -> Vec<(CounterId, String)> {
        let counters = self.strips.iter().flat_map(|strips| &strips.counters);
        counters
            .map(|(counter, symbol)| (counter.clone(), symbol.digits().as_str().to_owned()))
            .collect()
    }

    /// The sheet as it would be printed now; `None` without new strips.
    #[must_use]
    pub fn sheet(&self) -> Option<Sheet> {
        let strips = self.strips.as_ref()?;
        let ticket = self.at_this_desk().or_else(|| self.chosen_ticket());
        let on_paper = self
            .person
            .as_ref()
            .and_then(|it| it.record().ticket.clone());
        let number = ticket
            .map(|standing| standing.number.to_string())
            .or(on_paper);
        let here = self.setting.desk.counter.clone();
        let stops = strips.counters.iter().enumerate();
        Some(Sheet {
            lang: self.lang.clone(),
            letters: Letters::Normal,
            hall: Text::new(self.setting.locales.desk(), self.setting.hall.as_str()),
            issued: self.both_of(|desk, lang| {
                let locales = &desk.setting.locales;
                let day = locales.date(lang, desk.now.date());
                let time = locales.time(lang, desk.now.time());
                desk.in_lang(
                    lang,
                    "sheet-issued",
                    &[
                        ("date", day.marked().into()),
                        ("time", time.marked().into()),
                    ],
                )
            }),
            number: number.map(Text::from),
            phone: None,
            again: None,
            first: self.both("desk-sheet-first"),
            first_place: self.both_of(|desk, lang| {
                let counter = desk.counter_in_public(lang, &here);
                let counter = ("counter", counter.marked().into());
                desk.in_lang(lang, "desk-sheet-from", &[counter])
            }),
            notices: Vec::new(),
            way: Both::default(),
            floors: Vec::new(),
            bring: Both::default(),
            papers: Vec::new(),
            stops: stops
                .map(|(at, (counter, symbol))| SheetStop {
                    order: at + 1,
                    counter: self.both_of(|desk, lang| desk.counter_in_public(lang, counter)),
                    place: self.both_of(|desk, lang| desk.place(lang, counter)),
                    takes: None,
                    errands: Vec::new(),
                    ask_here: None,
                    sees: Some(Labelled {
                        label: self.both("sheet-sees"),
                        things: vec![match *counter == here {
                            true => self.both_of(|desk, lang| desk.return_text(lang)),
                            false => self.both("desk-sheet-note"),
                        }],
                    }),
                    strip: Some((
                        symbol.clone(),
                        self.both_of(|desk, lang| desk.short(lang, counter)),
                    )),
                })
                .collect(),
            later: None,
            no_visit: None,
            foot: None,
            own: strips.own.as_ref().map(|own| Own {
                heading: self.in_lang(&self.lang, "sheet-own-heading", &[]),
                text: vec![match own.stub {
                    Some(_) => self.in_lang(&self.lang, "sheet-own-text", &[]),
                    None => self.in_lang(&self.lang, "desk-sheet-own", &[]),
                }],
                strip: (own.strip.clone(), self.both("sheet-own-caption")),
                stub: own
                    .stub
                    .clone()
                    .map(|stub| (stub, self.both("sheet-stub-caption"))),
            }),
        })
    }

    /// That this counter can read the strip again, and until when.
    fn return_text(&self, lang: &Lang) -> Text {
        let until = self.now.date().saturating_add(RETURN_DAYS.days());
        let until = self.setting.locales.date(lang, until);
        self.in_lang(
            lang,
            "desk-sheet-return",
            &[("date", until.marked().into())],
        )
    }

    fn counter_in_public(&self, lang: &Lang, id: &CounterId) -> Text {
        let counter = self.setting.catalogue().counter(id);
        counter.map_or_else(Text::default, |it| {
            it.in_public(&self.setting.locales, lang)
        })
    }

    fn short(&self, lang: &Lang, id: &CounterId) -> Text {
        let counter = self.setting.catalogue().counter(id);
        counter.map_or_else(Text::default, |it| it.short(&self.setting.locales, lang))
    }

    fn place(&self, lang: &Lang, id: &CounterId) -> Text {
        let catalogue = self.setting.catalogue();
        let here = self.setting.counter();
        let here = here.map_or("", |counter| counter.building.as_str());
        let counter = catalogue.counter(id);
        counter.map_or_else(Text::default, |it| {
            it.place(&self.setting.locales, lang, here)
        })
    }

    fn both(&self, id: &str) -> Both {
        self.both_of(|desk, lang| desk.in_lang(lang, id, &[]))
    }

    /// A text in the visitor's language, and in the staff's when the two languages differ.
    fn both_of(&self, text: impl Fn(&Self, &Lang) -> Text) -> Both {
        let locales = &self.setting.locales;
        let spoken = |lang| locales.language(lang).map(|one| one.id.language);
        let same = spoken(&self.lang) == spoken(locales.desk());
        Both {
            visitor: text(self, &self.lang),
            japanese: (!same).then(|| text(self, locales.desk())),
        }
    }

    fn in_lang(&self, lang: &Lang, id: &str, args: &[(&str, Arg<'_>)]) -> Text {
        self.setting.locales.text_with(lang, id, args)
    }
}
