//! The way in: welcome, the two doors, and the list of errands.

use super::act::{Act, ActBlock, ActControl, ActPage, named};
use super::screen::Screen;
use super::{Effect, Visit};
use crate::catalogue::{ProcedureId, TopicId};
use crate::page::Role;
use crate::shell::Request;

impl Visit {
    pub(super) fn welcome_page(&self) -> ActPage {
        let record = ActControl {
            detail: Some(self.text("welcome-record-detail")),
            pictogram: Some("scan-line".to_owned()),
            ..self.control(Act::HaveRecord, Role::Secondary, "welcome-record")
        };
        ActPage {
            body: vec![
                ActBlock::Paragraph(self.text("welcome-choose")),
                self.language_cards(None),
            ],
            actions: vec![record],
            ..self.frame("welcome", self.text("welcome-heading"))
        }
    }

    pub(super) fn press_welcome(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Pick(at) => {
                if let Some(lang) = self.language_at(at) {
                    self.lang = lang;
                    self.go(Screen::Doors);
                    return self.ask_waits();
                }
            }
            Act::HaveRecord => self.go(Screen::Record(Vec::new())),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn doors_page(&self) -> ActPage {
        let guided = ActControl {
            detail: Some(self.text("doors-guided-detail")),
            pictogram: Some("compass".to_owned()),
            ..self.control(Act::Guided, Role::Card, "doors-guided")
        };
        let known = ActControl {
            detail: Some(self.text("doors-known-detail")),
            pictogram: Some("list".to_owned()),
            ..self.control(Act::KnownErrand, Role::Card, "doors-known")
        };
        let place = ActControl {
            detail: Some(self.text("doors-place-detail")),
            pictogram: Some("map-pin".to_owned()),
            ..self.control(Act::FindPlace, Role::Card, "doors-place")
        };
        let places = !self.setting.catalogue().enquiries.is_empty();
        let place = places.then_some(place);
        let mut body = vec![ActBlock::Choices {
            columns: 1,
            cards: [guided, known].into_iter().chain(place).collect(),
        }];
        if !self.setting.frequent.is_empty() {
            body.push(ActBlock::Subheading(self.text("doors-frequent")));
            body.push(ActBlock::Choices {
                columns: 2,
                cards: self.errand_cards(&self.setting.frequent),
            });
        }
        ActPage {
            body,
            ..self.frame("doors", self.text("doors-heading"))
        }
    }

    pub(super) fn press_doors(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Guided => self.ask_about(),
            Act::KnownErrand => {
                self.go(Screen::Topics);
                Vec::new()
            }
            Act::FindPlace => {
                self.go(Screen::Places);
                Vec::new()
            }
            Act::Pick(at) => match self.setting.frequent.get(at).cloned() {
                Some(errand) => self.choose_errand(errand),
                None => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    pub(super) fn topics_page(&self) -> ActPage {
        let cards = self
            .setting
            .catalogue()
            .topics
            .iter()
            .enumerate()
            .map(|(at, topic)| ActControl {
                pictogram: Some(topic.pictogram.clone()),
                ..self.card(Act::Pick(at), &format!("topic-{}", topic.id))
            })
            .collect();
        ActPage {
            body: vec![ActBlock::Choices { columns: 2, cards }],
            actions: vec![self.search_control()],
            ..self.frame("topics", self.text("topics-heading"))
        }
    }

    pub(super) fn search_control(&self) -> ActControl {
        ActControl {
            pictogram: Some("search".to_owned()),
            ..self.control(Act::Search, Role::Primary, "topics-search")
        }
    }

    pub(super) fn press_topics(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Search => self.go(self.empty_search()),
            Act::Pick(at) => {
                if let Some(topic) = self.setting.catalogue().topics.get(at) {
                    let topic = topic.id.clone();
                    self.go(Screen::Errands(topic));
                }
            }
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn errands_page(&self, topic: &TopicId) -> ActPage {
        let cards = self.errand_cards(&self.errands_under(topic));
        ActPage {
            eyebrow: Some(self.text(&format!("topic-{topic}"))),
            body: vec![ActBlock::Choices { columns: 1, cards }],
            ..self.frame("errands", self.text("errands-heading"))
        }
    }

    pub(super) fn press_errands(&mut self, topic: &TopicId, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Pick(at) => match self.errands_under(topic).get(at) {
                Some(errand) => self.choose_errand(errand.clone()),
                None => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn errands_under(&self, topic: &TopicId) -> Vec<ProcedureId> {
        self.setting
            .catalogue()
            .procedures
            .iter()
            .filter(|procedure| procedure.topic == *topic)
            .map(|procedure| procedure.id.clone())
            .collect()
    }

    pub(super) fn errand_cards(&self, errands: &[ProcedureId]) -> Vec<ActControl> {
        errands
            .iter()
            .enumerate()
            .map(|(at, errand)| self.card(Act::Pick(at), &format!("procedure-{errand}")))
            .collect()
    }

    /// A card that is named by the message on it.
    pub(super) fn card(&self, act: Act, label: &str) -> ActControl {
        named(label, act, Role::Card, self.text(label))
    }

    /// Puts an errand on the plan that the visitor named, and shows the plan.
    pub(super) fn choose_errand(&mut self, errand: ProcedureId) -> Vec<Request<Effect>> {
        self.errands.push(errand);
        self.show_plan()
    }
}
