//! View models of the phone page, in one language.

use std::fmt;

use askama::Template;
use askama::filters::HtmlSafe;

use super::{PhoneSpeech, TicketStatus};
use crate::api::Address;
use crate::catalogue::{Counter, CounterId};
use crate::locale::{Arg, Language, Text};
use crate::ticket::{State, Wait};

/// Page template: the frame, and its inner part.
#[derive(Template)]
#[template(path = "phone/page.html")]
pub(super) struct PhonePage<'a, Part: Body> {
    tag: &'a str,
    hall: &'a str,
    hall_tag: &'a str,
    part: &'a Part,
    alone: Html,
    private: Html,
    unreviewed: Option<Html>,
    old: Html,
    choose: Html,
    languages: Vec<LanguageLink<'a>>,
}

/// The inner part of a page.
pub(super) trait Body: fmt::Display {
    /// Title in the browser.
    fn title(&self) -> String;
    /// Whether the page reloads by itself.
    fn changes(&self) -> bool;
}

/// View of a ticket's place in the queue.
#[derive(Template)]
#[template(path = "phone/place.html")]
pub(super) struct TicketView {
    address: String,
    mark: String,
    /// Version of the call; it differs for each call.
    called: Option<u64>,
    over: bool,
    tone: &'static str,
    number: String,
    number_caption: Html,
    heading: Html,
    text: Html,
    counter: Option<Card>,
    figures: Vec<(Html, Html)>,
    stops_caption: Html,
    stops: Vec<StopRow>,
}

/// Card of the counter to go to.
struct Card {
    caption: Html,
    title: Html,
    place: Html,
}

/// Row in the list of stops.
struct StopRow {
    counter: Html,
    state: Html,
    now: bool,
}

/// View without a ticket: what happened, and what to do.
#[derive(Template)]
#[template(path = "phone/lost.html")]
pub(super) struct LostPage {
    heading: Html,
    text: Html,
    changes: bool,
}

/// A language to change to.
struct LanguageLink<'a> {
    lang: &'a str,
    tag: &'a str,
    name: &'a str,
    chosen: bool,
}

/// A text as HTML, its readings as ruby.
struct Html(Text);

impl<'a, Part: Body> PhonePage<'a, Part> {
    pub(super) fn new(speech: &'a PhoneSpeech, language: &'a Language, part: &'a Part) -> Self {
        let say = |id: &str| Html(speech.locales.text(&language.lang, id));
        let links = speech.locales.phone_languages().map(|other| LanguageLink {
            lang: other.lang.as_str(),
            tag: &other.tag,
            name: &other.name,
            chosen: other.lang == language.lang,
        });
        Self {
            tag: &language.tag,
            hall: &speech.hall,
            hall_tag: &speech.locales.desk_language().tag,
            part,
            alone: say("phone-live"),
            private: say("phone-private"),
            unreviewed: language.reviewer.is_none().then(|| say("phone-unreviewed")),
            old: say("phone-old"),
            choose: say("phone-languages"),
            languages: links.collect(),
        }
    }
}

impl TicketView {
    pub(super) fn new(
        speech: &PhoneSpeech,
        language: &Language,
        address: &Address,
        place: &TicketStatus,
    ) -> Self {
        let voice = Speaker { speech, language };
        let (heading, text) = voice.state(place);
        Self {
            address: address.as_str().to_owned(),
            mark: place.mark(),
            called: (place.state == State::Called).then_some(place.version),
            over: place.state.is_final(),
            tone: tone(place.state),
            number: place.number.to_string(),
            number_caption: voice.say("phone-number"),
            heading,
            text,
            counter: voice.card(place),
            figures: voice.figures(place),
            stops_caption: voice.stops_caption(place),
            stops: voice.stops(place),
        }
    }
}

impl Body for TicketView {
    fn title(&self) -> String {
        format!("{} {}", self.number, self.heading.0.plain())
    }

    fn changes(&self) -> bool {
        !self.over
    }
}

impl LostPage {
    /// Nothing is at the address.
    pub(super) fn unknown(speech: &PhoneSpeech, language: &Language) -> Self {
        let voice = Speaker { speech, language };
        Self {
            heading: voice.say("phone-unknown"),
            text: voice.say("phone-unknown-text"),
            changes: false,
        }
    }

    /// Too many look at once.
    pub(super) fn busy(speech: &PhoneSpeech, language: &Language) -> Self {
        let voice = Speaker { speech, language };
        Self {
            heading: voice.say("phone-busy"),
            text: voice.say("phone-busy-text"),
            changes: true,
        }
    }

    /// The hall cannot look.
    pub(super) fn trouble(speech: &PhoneSpeech, language: &Language) -> Self {
        let voice = Speaker { speech, language };
        Self {
            heading: voice.say("phone-trouble"),
            text: voice.say("phone-trouble-text"),
            changes: true,
        }
    }
}

impl Body for LostPage {
    fn title(&self) -> String {
        self.heading.0.plain()
    }

    fn changes(&self) -> bool {
        self.changes
    }
}

/// The panel's look; what it means stands in it in words.
fn tone(state: State) -> &'static str {
    match state {
        State::Called => "now",
        State::Missed | State::Reserved | State::Parked => "care",
        State::Finished | State::Cancelled | State::Expired => "over",
        State::Handed | State::Waiting | State::Serving | State::Done => "calm",
    }
}

/// The stop to go to, from 0: where the ticket is, or the next one when that is done.
fn goal(place: &TicketStatus) -> usize {
    place.stop + usize::from(place.state == State::Done)
}

struct Speaker<'a> {
    speech: &'a PhoneSpeech,
    language: &'a Language,
}

impl Speaker<'_> {
    fn say(&self, id: &str) -> Html {
        self.say_with(id, &[])
    }

    fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Html {
        let locales = &self.speech.locales;
        Html(locales.text_with(&self.language.lang, id, args))
    }

    /// Where the ticket stands, and what its visitor does now.
    fn state(&self, place: &TicketStatus) -> (Html, Html) {
        let counter = place.stops.get(goal(place));
        let counter = counter.map_or_else(Text::default, |id| self.title(id));
        let counter = ("counter", counter.marked().into());
        let with_counter = |id| self.say_with(id, &[counter]);
        match place.state {
            State::Reserved => (self.say("phone-reserved"), self.say("phone-reserved-text")),
            State::Handed | State::Waiting if place.before == 0 => {
                (self.say("phone-first"), self.say("phone-first-text"))
            }
            State::Handed | State::Waiting => {
                (self.say("phone-waiting"), self.say("phone-waiting-text"))
            }
            State::Called => {
                let text = match &place.desk {
                    Some(desk) => {
                        let desk = ("desk", desk.as_str().into());
                        self.say_with("phone-called-desk", &[counter, desk])
                    }
                    None => with_counter("phone-called-text"),
                };
                (self.say("phone-called"), text)
            }
            State::Serving => (self.say("phone-serving"), self.say("phone-serving-text")),
            State::Done => (self.say("phone-done"), with_counter("phone-done-text")),
            State::Parked => (self.say("phone-parked"), with_counter("phone-parked-text")),
            State::Missed => (self.say("phone-missed"), with_counter("phone-missed-text")),
            State::Finished => (self.say("phone-finished"), self.say("phone-finished-text")),
            State::Cancelled => (
                self.say("phone-cancelled"),
                self.say("phone-cancelled-text"),
            ),
            State::Expired => (self.say("phone-expired"), self.say("phone-expired-text")),
        }
    }

    /// The counter to go to, as long as there is one.
    fn card(&self, place: &TicketStatus) -> Option<Card> {
        if place.state.is_final() || place.state == State::Reserved {
            return None;
        }
        let id = place.stops.get(goal(place))?;
        let caption = match place.state {
            State::Done => "phone-next-counter",
            _ => "phone-counter",
        };
        // A phone is nowhere in particular, so the building is always said.
        let here = "";
        let (locales, lang) = (&self.speech.locales, &self.language.lang);
        let counter = self.counter(id)?;
        Some(Card {
            caption: self.say(caption),
            title: Html(self.title(id)),
            place: Html(counter.place(locales, lang, here)),
        })
    }

    fn figures(&self, place: &TicketStatus) -> Vec<(Html, Html)> {
        if !place.waits() {
            return Vec::new();
        }
        let before = match place.before {
            0 => self.say("phone-nobody"),
            count => self.say_with("phone-people", &[("count", i64::from(count).into())]),
        };
        let wait = match place.wait {
            Wait::Unknown => self.say("phone-unsure"),
            Wait::Between { most: 0, .. } => self.say("phone-soon"),
            Wait::Between { least, most } => {
                let least = ("least", i64::from(least).into());
                let most = ("most", i64::from(most).into());
                self.say_with("phone-range", &[least, most])
            }
        };
        vec![
            (self.say("phone-before"), before),
            (self.say("phone-wait"), wait),
        ]
    }

    fn stops_caption(&self, place: &TicketStatus) -> Html {
        let at = ("at", (goal(place) + 1).into());
        let of = ("of", place.stops.len().into());
        self.say_with("phone-stops", &[at, of])
    }

    /// The stops, when there are several.
    fn stops(&self, place: &TicketStatus) -> Vec<StopRow> {
        if place.stops.len() < 2 {
            return Vec::new();
        }
        let between = matches!(place.state, State::Reserved | State::Done);
        let stop = |(at, id)| {
            let now = at == place.stop && !between && !place.state.is_final();
            let done = at < place.stop
                || at == place.stop && matches!(place.state, State::Done | State::Finished);
            let state = match (done, now) {
                (true, _) => self.say("phone-stop-done"),
                (_, true) => self.say("phone-stop-now"),
                _ if place.state.is_final() => Html(Text::default()),
                _ => self.say("phone-stop-later"),
            };
            StopRow {
                counter: Html(self.title(id)),
                state,
                now,
            }
        };
        place.stops.iter().enumerate().map(stop).collect()
    }

    /// A counter where others may read over the shoulder: a number tells nobody why somebody goes
    /// there.
    fn title(&self, id: &CounterId) -> Text {
        let (locales, lang) = (&self.speech.locales, &self.language.lang);
        let counter = self.counter(id);
        counter.map_or_else(Text::default, |counter| counter.in_public(locales, lang))
    }

    fn counter(&self, id: &CounterId) -> Option<&Counter> {
        let mut counters = self.speech.counters.iter();
        counters.find(|counter| counter.id == *id)
    }
}

impl Html {
    fn plain(&self) -> String {
        self.0.plain()
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for span in self.0.spans() {
            match span.reading {
                None => escape(f, span.base)?,
                Some(reading) => {
                    f.write_str("<ruby>")?;
                    escape(f, span.base)?;
                    // Brackets for browsers that know no ruby.
                    f.write_str("<rp>(</rp><rt>")?;
                    escape(f, reading)?;
                    f.write_str("</rt><rp>)</rp></ruby>")?;
                }
            }
        }
        Ok(())
    }
}

/// Everything that could be markup is escaped in `fmt`.
impl HtmlSafe for Html {}

fn escape(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    // Through `Text`, which drops the marks of direction that Fluent puts around values.
    let plain = Text::from(text).plain();
    let html = askama::filters::escape(plain, askama::filters::Html).map_err(|_| fmt::Error)?;
    write!(f, "{html}")
}
