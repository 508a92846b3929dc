//! What the wall says.

use jiff::Zoned;

use crate::catalogue::{Counter, CounterId};
use crate::locale::{Arg, Lang, Text};
use crate::page::wall::{Announcement, Called, PastCall, Said, Wall};

use super::{Board, BoardSetting, Call, HallConnection, OLD};

/// Languages on a wall besides the staff's.
const BESIDE_THE_FIRST: usize = 1;

impl Board {
    /// What the wall shows now.
    #[must_use]
    pub fn wall(&self) -> Wall {
        let setting = &self.setting;
        let (large, called) = self.calls();
        let old = self.old();
        let guide = match (large.is_empty(), self.begun && old.is_none()) {
            (false, _) => setting.say("board-come"),
            (true, true) => setting.say("board-nobody"),
            // Whether nobody is called is just what the board does not know.
            (true, false) => Said::new(),
        };
        Wall {
            lang: setting.locales.desk().clone(),
            hall: Text::from(setting.hall.as_str()),
            clock: clock(&self.now),
            heading: setting.say("board-heading"),
            guide,
            old,
            large,
            called,
            past_heading: setting.say("board-past"),
            past: self
                .past
                .iter()
                .map(|past| setting.past(&past.call))
                .collect(),
            waiting_heading: setting.say("board-waiting"),
            waiting: self.waiting(),
        }
    }

    /// The calls that stand large, and the others. Between announcements the newest stands large.
    fn calls(&self) -> (Vec<Called>, Vec<Called>) {
        let mut large: Vec<&Call> = self
            .stage
            .tickets()
            .filter_map(|ticket| self.awaited.iter().find(|call| call.ticket == ticket))
            .collect();
        let turn = if large.is_empty() {
            large.extend(self.awaited.first());
            Announcement::Over
        } else {
            Announcement::Now
        };
        let stands_large = |call: &Call| large.iter().any(|one| one.ticket == call.ticket);
        let others = self.awaited.iter().filter(|call| !stands_large(call));
        let others = others.map(|call| self.setting.called(call, Announcement::Over));
        let others = others.collect();
        let large = large.into_iter();
        let large = large.map(|call| self.setting.called(call, turn)).collect();
        (large, others)
    }

    fn old(&self) -> Option<Said> {
        let HallConnection::Lost { since, as_of } = &self.link else {
            return None;
        };
        if self.uptime.so_far().saturating_sub(*since) < OLD {
            return None;
        }
        Some(match as_of {
            Some(as_of) => {
                let time = clock(as_of).plain();
                self.setting
                    .say_with("board-old", &[("time", time.as_str().into())])
            }
            None => self.setting.say("board-no-view"),
        })
    }

    /// Counters with people waiting, in the order of the catalogue.
    fn waiting(&self) -> Vec<Text> {
        let setting = &self.setting;
        let counters = setting.catalogue.counters.iter();
        counters
            .filter_map(|counter| {
                let (_, count) = self.waiting.iter().find(|(id, _)| *id == counter.id)?;
                (*count > 0).then(|| {
                    let desk = setting.locales.desk();
                    let short = setting.sign(counter, desk);
                    setting.locales.text_with(
                        desk,
                        "board-waiting-at",
                        &[
                            ("counter", short.marked().into()),
                            ("count", i64::from(*count).into()),
                        ],
                    )
                })
            })
            .collect()
    }
}

impl BoardSetting {
    /// The staff's language first, then the next of the others, but for a second way of writing the first. A wall is
    /// read from afar in a few seconds: with every language of the kiosk its numbers would be small.
    fn tongues(&self) -> impl Iterator<Item = &Lang> {
        let mut languages = self.locales.languages();
        let desk = languages.next();
        let first = desk.map(|desk| desk.tag.as_str());
        let others = languages.filter(move |language| Some(language.tag.as_str()) != first);
        let others = others.take(BESIDE_THE_FIRST);
        desk.into_iter()
            .chain(others)
            .map(|language| &language.lang)
    }

    fn say(&self, id: &str) -> Said {
        self.say_with(id, &[])
    }

    fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Said {
        self.tongues()
            .map(|lang| (lang.clone(), self.locales.text_with(lang, id, args)))
            .collect()
    }

    fn called(&self, call: &Call, turn: Announcement) -> Called {
        let said = |say: &dyn Fn(&Lang) -> Text| -> Said {
            self.tongues()
                .map(|lang| (lang.clone(), say(lang)))
                .filter(|(_, text)| !text.is_empty())
                .collect()
        };
        let counter = self.catalogue.counter(&call.counter);
        Called {
            number: Text::from(call.number.to_string()),
            counter: said(&|lang| self.sign_of(&call.counter, lang)),
            name: said(&|lang| counter.map_or_else(Text::default, |it| self.name(it, lang))),
            place: said(&|lang| self.place(counter, &call.desk, lang)),
            turn,
        }
    }

    fn past(&self, call: &Call) -> PastCall {
        PastCall {
            number: Text::from(call.number.to_string()),
            counter: self.sign_of(&call.counter, self.locales.desk()),
        }
    }

    /// What the sign over a counter says. A counter of another catalogue is called by its id: the
    /// board may be a day behind, and a word that staff knows is better than none.
    fn sign_of(&self, id: &CounterId, lang: &Lang) -> Text {
        match self.catalogue.counter(id) {
            Some(counter) => self.sign(counter, lang),
            None => Text::from(id.as_str()),
        }
    }

    /// A sensitive counter never says its name here, not even when it has no number.
    fn sign(&self, counter: &Counter, lang: &Lang) -> Text {
        if counter.sensitive && counter.number.is_none() {
            self.locales.text(lang, "board-counter")
        } else {
            counter.short(&self.locales, lang)
        }
    }

    /// The name beside the sign: none where the sign says it, or where nobody should read it.
    fn name(&self, counter: &Counter, lang: &Lang) -> Text {
        if counter.sensitive || counter.number.is_none() {
            Text::default()
        } else {
            self.locales.text(lang, &format!("counter-{}", counter.id))
        }
    }

    /// Floor, building where it is another, and desk.
    fn place(&self, counter: Option<&Counter>, desk: &str, lang: &Lang) -> Text {
        let place = counter.map(|it| it.place(&self.locales, lang, &self.building));
        let desk = (!desk.is_empty()).then(|| {
            let label = ("desk", Arg::Words(desk));
            self.locales.text_with(lang, "board-desk", &[label])
        });
        let parts: Vec<Text> = place.into_iter().chain(desk).collect();
        let parts: Vec<&str> = parts.iter().map(Text::marked).collect();
        Text::from(parts.join("  "))
    }
}

fn clock(time: &Zoned) -> Text {
    Text::from(time.strftime("%H:%M").to_string())
}
