//! What a page says aloud: all that it shows, in the order of focus, and what one control says.
//!
//! Each text knows its language, so that a voice of that language says it. Numbers that are read digit by
//! digit are written so, and signs that only eyes understand are written as words.

mod line;

use std::iter::once;

use super::block::Map;
use super::{Block, Control, ControlId, Focus, Page, Role, State, StopCard, Tone};
use crate::locale::{Arg, Locales, Text};
pub use line::{SpokenLine, Surroundings};
use line::{group, table};

/// What a page says and offers, one thing after the other in the order of focus, its heading first.
#[must_use]
pub fn lines<'a, A>(page: &'a Page<A>, locales: &'a Locales) -> Vec<SpokenLine<'a, A>> {
    PageReading { page, locales }.lines()
}

/// Everything that a page says, from its heading to its helper bar.
#[must_use]
pub fn page<A>(page: &Page<A>, locales: &Locales) -> Vec<Text> {
    let reading = PageReading { page, locales };
    let lines = reading.lines().into_iter();
    let lines = lines.flat_map(|line| reading.said(&line, Manner::InPassing));
    lines.collect()
}

/// What a control says when it comes into focus: its name, its role, its place and its state.
#[must_use]
pub fn control<A>(page: &Page<A>, id: &ControlId, locales: &Locales) -> Vec<Text> {
    let reading = PageReading { page, locales };
    let mut lines = reading.lines().into_iter();
    let found = lines.find(|line| line.control().is_some_and(|control| control.id == *id));
    found.map_or_else(Vec::new, |line| reading.said(&line, Manner::InFocus))
}

/// What is new on a page that stays, but for figures and the clock, which change by themselves; the control in
/// focus first.
#[must_use]
pub fn changes<A>(
    before: &Page<A>,
    now: &Page<A>,
    focus: Option<&ControlId>,
    locales: &Locales,
) -> Vec<Text> {
    let before = PageReading {
        page: before,
        locales,
    };
    let known = before.lines();
    let reading = PageReading { page: now, locales };
    let lines = reading.lines().into_iter();
    let new = lines.filter(|line| !known.iter().any(|known| known.says_as_much_as(line)));
    let in_focus =
        |line: &SpokenLine<'_, A>| line.control().is_some_and(|it| Some(&it.id) == focus);
    let (first, rest): (Vec<_>, Vec<_>) = new.partition(in_focus);
    let first = first
        .iter()
        .flat_map(|line| reading.said(line, Manner::InFocus));
    let rest = rest
        .iter()
        .flat_map(|line| reading.said(line, Manner::InPassing));
    first.chain(rest).collect()
}

/// The figure that counts down on a page, if there is one.
#[must_use]
pub fn figure<A>(page: &Page<A>, locales: &Locales) -> Option<Text> {
    let reading = PageReading { page, locales };
    page.body.iter().find_map(|block| match block {
        Block::Figure(text) => Some(reading.voiced(text)),
        _ => None,
    })
}

/// A message of the voice's own in the language of a page.
#[must_use]
pub fn words<A>(page: &Page<A>, locales: &Locales, id: &str, args: &[(&str, Arg<'_>)]) -> Text {
    locales.text_with(&page.lang, id, args)
}

/// A page on its way to the ear.
struct PageReading<'a, A> {
    page: &'a Page<A>,
    locales: &'a Locales,
}

/// How much a control says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// The page is read from top to bottom.
    InPassing,
    /// The control is in focus.
    InFocus,
}

impl<'a, A> PageReading<'a, A> {
    fn lines(&self) -> Vec<SpokenLine<'a, A>> {
        let page = self.page;
        let mut lines = Vec::new();
        let mut say = |text: &Text| lines.push(SpokenLine::Words(text.clone()));
        say(&page.heading);
        page.eyebrow.iter().for_each(&mut say);
        if let Some((label, reason)) = &page.why {
            say(label);
            say(reason);
        }
        for block in &page.body {
            self.block(block, &mut lines);
        }
        for bar in [&page.actions, &page.frame.helpers] {
            group(bar.iter().collect(), &mut lines);
        }
        if let Some(progress) = page.frame.progress {
            let args = [("at", (progress.at + 1).into()), ("of", progress.of.into())];
            lines.push(SpokenLine::Words(self.words("speech-step", &args)));
        }
        lines.push(SpokenLine::Words(page.frame.hall.clone()));
        lines.push(SpokenLine::Ticking(page.frame.clock.clone()));
        lines
    }

    fn block(&self, block: &'a Block<A>, lines: &mut Vec<SpokenLine<'a, A>>) {
        let controls = || block.controls().collect::<Vec<_>>();
        let mut say = |text: &Text| lines.push(SpokenLine::Words(text.clone()));
        match block {
            Block::Paragraph(text) | Block::Subheading(text) => say(text),
            Block::Figure(text) => lines.push(SpokenLine::Ticking(text.clone())),
            Block::Notice(tone, texts) => {
                if *tone != Tone::Hint {
                    say(&self.word("speech-attention"));
                }
                texts.iter().for_each(say);
            }
            Block::Choices { .. } | Block::Switches(_) => group(controls(), lines),
            Block::Stops(stops) => stops.iter().for_each(|stop| self.stop(stop, lines)),
            Block::List(items) => {
                for item in items {
                    say(&item.title);
                    item.details.iter().for_each(&mut say);
                }
            }
            Block::Table(it) => table(it, controls(), lines),
            Block::Ticket(it) => {
                [&it.caption, &it.number, &it.counter, &it.place, &it.wait]
                    .into_iter()
                    .for_each(say);
            }
            Block::Map(map) => self.map(map, lines),
            Block::Code(_, caption) => {
                say(&self.word("speech-code"));
                say(caption);
            }
            Block::Phone(phone) => {
                say(&self.word("speech-code"));
                say(&phone.title);
                say(&phone.note);
            }
            Block::Entry { typed, .. } => {
                group(controls(), lines);
                let text = match typed.is_empty() {
                    true => self.word("speech-empty"),
                    false => self.words("speech-typed", &[("text", typed.marked().into())]),
                };
                lines.push(SpokenLine::Words(text));
            }
            Block::Grid {
                columns,
                head,
                cells,
            } => {
                head.iter().for_each(say);
                let columns = (*columns).max(1);
                let heads = cells.iter().enumerate().filter(|(_, cell)| cell.is_some());
                let heads = heads.map(|(at, _)| head.get(at % columns));
                let keys = Focus::among(controls()).zip(heads);
                lines.extend(
                    keys.map(|(key, head)| SpokenLine::Control(key, Surroundings::Grid(head))),
                );
            }
        }
    }

    fn stop(&self, stop: &StopCard, lines: &mut Vec<SpokenLine<'a, A>>) {
        let order = [("order", stop.order.into())];
        let mut say = |text: &Text| lines.push(SpokenLine::Words(text.clone()));
        say(&self.words("speech-stop", &order));
        say(&stop.title);
        stop.errands.iter().for_each(&mut say);
        if !stop.ask_here.is_empty() {
            say(&self.word("speech-ask-here"));
        }
        stop.ask_here.iter().for_each(&mut say);
        stop.tags.iter().for_each(&mut say);
    }

    /// A map in words: which floor, from where to where, and what else is there.
    fn map(&self, map: &Map, lines: &mut Vec<SpokenLine<'a, A>>) {
        let comma = self.word("list-comma");
        let labels = |target: bool| {
            let counters = map.counters.iter();
            let counters = counters.filter(move |counter| counter.target == target);
            let labels: Vec<&str> = counters.map(|counter| counter.label.marked()).collect();
            labels.join(comma.marked())
        };
        let (target, others) = (labels(true), labels(false));
        let mut say = |id: &str, args: &[(&str, Arg<'_>)]| {
            lines.push(SpokenLine::Words(self.words(id, args)));
        };
        say("speech-map", &[("floor", map.floor.marked().into())]);
        say(
            "speech-map-way",
            &[
                ("here", map.here_label.marked().into()),
                ("target", target.as_str().into()),
            ],
        );
        if !others.is_empty() {
            say("speech-map-others", &[("others", others.as_str().into())]);
        }
    }

    fn said(&self, line: &SpokenLine<'a, A>, manner: Manner) -> Vec<Text> {
        match line {
            SpokenLine::Words(text) | SpokenLine::Ticking(text) => self.all([text]),
            SpokenLine::Control(focus, surroundings) => self.control(focus, surroundings, manner),
        }
    }

    fn control(
        &self,
        focus: &Focus<'a, A>,
        surroundings: &Surroundings<'a, A>,
        manner: Manner,
    ) -> Vec<Text> {
        let control = focus.control;
        let place = || {
            let args = [("at", focus.at.into()), ("of", focus.of.into())];
            self.words("speech-place", &args)
        };
        let state = state_word(control).map(|id| self.word(id));
        let role = || self.word(role_word(control));
        // One text for each message: a voice knows how a message is stressed.
        let (names, about) = match (surroundings, manner) {
            (Surroundings::TableCell(column), Manner::InPassing) => (*column, Vec::new()),
            (Surroundings::Grid(_), Manner::InPassing) => (control, Vec::new()),
            (Surroundings::TableHead, Manner::InPassing) => (control, vec![role()]),
            (Surroundings::Grid(head), Manner::InFocus) => {
                let key = [self.word("speech-key"), place()];
                (control, head.cloned().into_iter().chain(key).collect())
            }
            _ => (control, vec![role(), place()]),
        };
        let names = once(&names.label).chain(&names.detail);
        self.all(names.chain(&about).chain(&state))
    }

    /// Texts as they are said, without those that say nothing.
    fn all<'t>(&self, texts: impl IntoIterator<Item = &'t Text>) -> Vec<Text> {
        let texts = texts.into_iter().filter(|text| !text.is_empty());
        texts.map(|text| self.voiced(text)).collect()
    }

    /// A text as it is said: in its language, or the page's.
    fn voiced(&self, text: &Text) -> Text {
        let lang = text.lang().unwrap_or(&self.page.lang);
        self.locales.aloud(lang, text.marked())
    }

    fn word(&self, id: &str) -> Text {
        self.words(id, &[])
    }

    fn words(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Text {
        words(self.page, self.locales, id, args)
    }
}

/// The message that says what a control is.
fn role_word<A>(control: &Control<A>) -> &'static str {
    match (control.role, control.state) {
        (Role::Card | Role::Unknown, State::Chosen | State::NotChosen) => "speech-choice",
        (Role::Switch | Role::Absent, _) => "speech-switch",
        (Role::Field, _) => "speech-field",
        _ => "speech-button",
    }
}

/// The message that says what can be done with a control, beyond what its role says.
fn state_word<A>(control: &Control<A>) -> Option<&'static str> {
    match (control.state, control.role) {
        (State::Ready | State::AtEnd, _) => None,
        (State::NotYet, _) => Some("speech-not-yet"),
        (State::Chosen, Role::Switch) => Some("speech-on"),
        (State::NotChosen, Role::Switch) => Some("speech-off"),
        (State::Chosen, Role::Absent) => Some("speech-missing"),
        (State::NotChosen, Role::Absent) => Some("speech-there"),
        (State::Chosen, _) => Some("speech-chosen"),
        (State::NotChosen, _) => Some("speech-not-chosen"),
    }
}
