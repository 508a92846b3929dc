//! The papers of a plan: which are not there, and what that means.

use crate::catalogue::DocumentId;
use crate::guide::{Certainty, PlannedStop};
use crate::locale::Text;
use crate::page::{Role, State, Tone};
use crate::shell::Request;

use super::act::{Act, ActBlock, ActControl, ActPage};
use super::{Effect, Visit};

impl Visit {
    pub(super) fn papers_page(&self) -> ActPage {
        let cards = self
            .papers_to_bring()
            .iter()
            .enumerate()
            .map(|(at, (document, certainty))| ActControl {
                detail: match certainty {
                    Certainty::Needed => None,
                    Certainty::AskHere => Some(self.text("papers-maybe")),
                },
                state: State::chosen(self.missing.contains(document)),
                role: Role::Absent,
                ..self.card(Act::Toggle(at), &format!("document-{document}"))
            })
            .collect();
        let mut body = vec![
            ActBlock::Paragraph(self.text("papers-how")),
            ActBlock::Choices { columns: 1, cards },
        ];
        if !self.missing.is_empty() {
            body.push(ActBlock::Notice(Tone::Attention, self.what_is_missing()));
        }
        ActPage {
            body,
            // Who goes on early has every paper on the sheet.
            actions: vec![self.primary("action-next")],
            ..self.frame("papers", self.text("papers-heading"))
        }
    }

    /// What a missing paper means: which stops want it, what does in its place, and which stops can be gone to with
    /// what is there.
    fn what_is_missing(&self) -> Vec<Text> {
        let wants = |stop: &PlannedStop, document: &DocumentId| {
            let mut papers = stop.entries.iter().flat_map(|entry| &entry.documents);
            papers.any(|(id, certainty)| id == document && *certainty == Certainty::Needed)
        };
        let named = |stops: Vec<&PlannedStop>| {
            let counters: Vec<Text> = stops
                .iter()
                .map(|stop| self.counter_title(&stop.counter))
                .collect();
            self.reading(&self.lang).joined(&counters)
        };
        let mut lines = Vec::new();
        for (document, _) in self.papers_to_bring() {
            let stops = self.stops().iter().filter(|stop| wants(stop, &document));
            let stops: Vec<_> = stops.collect();
            if self.missing.contains(&document) && !stops.is_empty() {
                let paper = self.text(&format!("document-{document}"));
                let counters = named(stops);
                let args = [
                    ("paper", paper.marked().into()),
                    ("counters", counters.marked().into()),
                ];
                lines.push(self.text_with("papers-wanted-at", &args));
                lines.extend(self.instead_of(&document));
            }
        }
        let whole = |stop: &&PlannedStop| !self.missing.iter().any(|paper| wants(stop, paper));
        let ready: Vec<_> = self.stops().iter().filter(whole).collect();
        if !ready.is_empty() && ready.len() < self.stops().len() {
            let ready = named(ready);
            let counters = [("counters", ready.marked().into())];
            lines.push(self.text_with("papers-ready-for", &counters));
        }
        lines.push(self.text("papers-missing"));
        lines
    }

    /// What does in the place of a paper, where that is known.
    pub(super) fn instead_of(&self, document: &DocumentId) -> Option<Text> {
        let instead = format!("document-{document}.instead");
        self.setting.locales.own_text(&self.lang, &instead)
    }

    pub(super) fn press_papers(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Toggle(at) => {
                if let Some((document, _)) = self.papers_to_bring().into_iter().nth(at)
                    && !self.missing.remove(&document)
                {
                    let _ = self.missing.insert(document);
                }
                Vec::new()
            }
            Act::Next if self.is_direct() => self.take_number(),
            Act::Next => self.share_on(),
            _ => Vec::new(),
        }
    }
}
