//! A plan as lines for people.

use std::io::Write;

use super::Shown;
use crate::catalogue::{Counter, CounterId};
use crate::cli::{Failed, say};
use crate::guide::{Certainty, Due, Entry};
use crate::locale::{Arg, Text};

impl Shown<'_> {
    pub(super) fn words(&self, out: &mut dyn Write) -> Result<(), Failed> {
        let today = self.date(self.today);
        say(
            out,
            self.line("title", &[("date", Arg::Words(today.marked()))]),
        )?;
        if self.plan.entries().next().is_none() {
            say(out, self.line("empty", &[]))?;
        }
        for (place, stop) in self.plan.stops.iter().enumerate() {
            say(out, "")?;
            say(out, self.stop(place + 1, &stop.counter))?;
            for entry in &stop.entries {
                self.entry(out, entry)?;
            }
        }
        self.others(out, "elsewhere", &self.plan.elsewhere)?;
        self.others(out, "no-visit", &self.plan.no_visit)?;
        self.others(out, "later", &self.plan.later)?;
        say(out, "")?;
        let confirmed = |entry: &Entry| {
            let catalogue = self.guide.catalogue();
            catalogue
                .procedure(&entry.procedure)
                .is_some_and(|procedure| procedure.confirmed)
        };
        if !self.plan.entries().all(confirmed) {
            say(
                out,
                self.locales.text(&self.lang, "plan-unconfirmed").plain(),
            )?;
        }
        match self.next {
            Some(question) => {
                let words = self.name("question", question.id.as_str());
                say(out, self.line("next", &[("question", Arg::Words(&words))]))
            }
            None => say(out, self.line("no-next", &[])),
        }
    }

    fn stop(&self, order: usize, id: &CounterId) -> String {
        let counter = self.guide.catalogue().counter(id);
        let said = |say: &dyn Fn(&Counter) -> Text| {
            let text = counter.map(say).unwrap_or_default();
            text.plain()
        };
        let name = said(&|counter| counter.title(self.locales, &self.lang));
        let place = said(&|counter| counter.place(self.locales, &self.lang, self.here));
        self.line(
            "stop",
            &[
                ("order", Arg::from(order)),
                ("counter", Arg::Words(&name)),
                ("place", Arg::Words(&place)),
            ],
        )
    }

    fn entry(&self, out: &mut dyn Write, entry: &Entry) -> Result<(), Failed> {
        let name = self.name("procedure", entry.procedure.as_str());
        let name = match entry.certainty {
            Certainty::Needed => name,
            Certainty::AskHere => self.line("ask", &[("errand", Arg::Words(&name))]),
        };
        say(out, format!("   - {name}"))?;
        let papers: Vec<_> = entry
            .documents
            .iter()
            .map(|(id, certainty)| ("document", id.as_str(), *certainty))
            .collect();
        let ways: Vec<_> = entry
            .ways
            .iter()
            .map(|(id, certainty)| ("way", id.as_str(), *certainty))
            .collect();
        let fee = self
            .guide
            .catalogue()
            .procedure(&entry.procedure)
            .and_then(|procedure| procedure.fee);
        let from = entry.not_before.map(|day| {
            let day = self.date(day);
            self.line("from", &[("date", Arg::Words(day.marked()))])
        });
        let lines = [
            from,
            entry.deadline.map(|due| self.due(entry, due)),
            fee.map(|yen| self.line("fee", &[("yen", Arg::Count(yen.into()))])),
            self.listed("bring", "papers", &papers, Certainty::Needed),
            self.listed("bring-maybe", "papers", &papers, Certainty::AskHere),
            self.listed("ways", "ways", &ways, Certainty::Needed),
            self.listed("ways-maybe", "ways", &ways, Certainty::AskHere),
        ];
        for line in lines.into_iter().flatten() {
            say(out, format!("       {line}"))?;
        }
        Ok(())
    }

    fn others(&self, out: &mut dyn Write, heading: &str, entries: &[Entry]) -> Result<(), Failed> {
        if entries.is_empty() {
            return Ok(());
        }
        say(out, "")?;
        say(out, self.line(heading, &[]))?;
        for entry in entries {
            self.entry(out, entry)?;
        }
        Ok(())
    }

    fn listed(
        &self,
        message: &str,
        variable: &str,
        things: &[(&str, &str, Certainty)],
        wanted: Certainty,
    ) -> Option<String> {
        let names: Vec<String> = things
            .iter()
            .filter(|(.., certainty)| *certainty == wanted)
            .map(|(table, id, _)| self.name(table, id))
            .collect();
        let comma = self.locales.text(&self.lang, "list-comma").plain();
        let joined = names.join(&comma);
        (!names.is_empty()).then(|| self.line(message, &[(variable, Arg::Words(&joined))]))
    }

    fn due(&self, entry: &Entry, due: Due) -> String {
        let id = &entry.procedure;
        let errand = self.locales.text(&self.lang, &format!("procedure-{id}"));
        due.text(self.locales, &self.lang, id, &errand, self.today)
            .plain()
    }

    fn line(&self, message: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.locales
            .text_with(&self.lang, &format!("plan-line-{message}"), args)
            .plain()
    }
}
