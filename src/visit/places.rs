//! Places: what people ask a lobby that is no procedure, by kind, and one page for each.

use std::collections::BTreeSet;

use super::act::{Act, ActBlock, ActControl, ActPage, named};
use super::screen::Screen;
use super::{Effect, Visit};
use crate::catalogue::{CounterId, Enquiry, EnquiryId, EnquiryKind};
use crate::guide::{Plan, PlannedStop};
use crate::locale::Text;
use crate::page::{Item, Role, Tone};
use crate::shell::Request;

impl Visit {
    pub(super) fn places_page(&self) -> ActPage {
        let cards = self.kinds().into_iter().enumerate().map(|(at, kind)| {
            let (label, pictogram) = (kind.message(), pictogram(kind));
            ActControl {
                pictogram: Some(pictogram.to_owned()),
                ..named(label, Act::Pick(at), Role::Card, self.text(label))
            }
        });
        ActPage {
            body: vec![ActBlock::Choices {
                columns: 1,
                cards: cards.collect(),
            }],
            actions: vec![self.search_control()],
            ..self.frame("places", self.text("places-heading"))
        }
    }

    pub(super) fn press_places(&mut self, act: Act) -> Vec<Request<Effect>> {
        match act {
            Act::Search => self.go(self.empty_search()),
            Act::Pick(at) => {
                if let Some(kind) = self.kinds().get(at) {
                    self.go(Screen::PlacesOf(*kind));
                }
            }
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn places_of_page(&self, kind: EnquiryKind) -> ActPage {
        let cards = self.enquiries_of(kind).enumerate().map(|(at, enquiry)| {
            let label = format!("answer-{}", enquiry.id);
            ActControl {
                pictogram: enquiry.pictogram.clone(),
                ..self.card(Act::Pick(at), &label)
            }
        });
        ActPage {
            eyebrow: Some(self.text("places-heading")),
            body: vec![ActBlock::Choices {
                columns: 2,
                cards: cards.collect(),
            }],
            ..self.frame("places-of", self.text(kind.message()))
        }
    }

    pub(super) fn press_places_of(&mut self, kind: EnquiryKind, act: Act) -> Vec<Request<Effect>> {
        let Act::Pick(at) = act else {
            return Vec::new();
        };
        let enquiry = self.enquiries_of(kind).nth(at);
        if let Some(id) = enquiry.map(|enquiry| enquiry.id.clone()) {
            self.go(Screen::Enquiry(id));
        }
        Vec::new()
    }

    /// The kinds that there is something of.
    fn kinds(&self) -> Vec<EnquiryKind> {
        let kinds = EnquiryKind::ALL.into_iter();
        kinds
            .filter(|kind| self.enquiries_of(*kind).next().is_some())
            .collect()
    }

    fn enquiries_of(&self, kind: EnquiryKind) -> impl Iterator<Item = &Enquiry> {
        let enquiries = self.setting.catalogue().enquiries.iter();
        enquiries.filter(move |enquiry| enquiry.kind == kind)
    }

    pub(super) fn enquiry_page(&self, id: &EnquiryId) -> ActPage {
        let title = self.text(&format!("answer-{id}"));
        let mut page = self.frame("enquiry", title);
        let Some(enquiry) = self.setting.catalogue().enquiry(id) else {
            return page;
        };
        page.eyebrow = Some(self.text(enquiry.kind.message()));
        page.body = vec![ActBlock::Paragraph(self.text(&format!("answer-{id}.text")))];
        let facts = self.enquiry_facts(enquiry);
        if !facts.is_empty() {
            page.body.push(ActBlock::List(facts));
        }
        page.body.extend(self.map_of_enquiry(enquiry));
        if !enquiry.confirmed {
            let line = vec![self.text("places-unconfirmed")];
            page.body.push(ActBlock::Notice(Tone::Hint, line));
        }
        page.actions = vec![self.control(Act::AskPerson, Role::Secondary, "helper-person")];
        if enquiry.counter.is_some() {
            page.actions.push(self.primary("plan-take-number"));
        }
        page
    }

    /// Where it is, whom to call, when it is open.
    fn enquiry_facts(&self, enquiry: &Enquiry) -> Vec<Item> {
        let locales = &self.setting.locales;
        let counter = enquiry.counter.iter();
        let mut place: Vec<Text> = counter
            .flat_map(|id| [self.counter_title(id), self.counter_place(id)])
            .collect();
        if let Some(spot) = &enquiry.spot {
            let here = &self.setting.building;
            place.push(spot.text(locales, &self.lang, here));
            place.dedup();
        }
        place.extend(self.said_of(enquiry, "place"));
        let item = |title, details, pictogram: &str| Item {
            title,
            details,
            pictogram: Some(pictogram.to_owned()),
        };
        let place = match place.is_empty() {
            true => None,
            false => Some(item(self.text("places-where"), place, "map-pin")),
        };
        let number = enquiry.telephone.as_deref().map(Text::from);
        let number = self.said_of(enquiry, "telephone").or(number);
        let telephone = vec![self.text("places-telephone")];
        let hours = self.said_of(enquiry, "hours");
        let facts = [
            place,
            // Whoever looks for a number reads it first.
            number.map(|number| item(number, telephone, "phone")),
            hours.map(|hours| item(self.text("places-hours"), vec![hours], "clock")),
        ];
        facts.into_iter().flatten().collect()
    }

    /// What a message says of an enquiry beyond what every one has.
    fn said_of(&self, enquiry: &Enquiry, attribute: &str) -> Option<Text> {
        let id = format!("answer-{}.{attribute}", enquiry.id);
        let locales = &self.setting.locales;
        let own = locales.own_text(&self.lang, &id);
        own.or_else(|| locales.own_text(locales.desk(), &id))
    }

    fn map_of_enquiry(&self, enquiry: &Enquiry) -> Option<ActBlock> {
        match (&enquiry.spot, &enquiry.counter) {
            (Some(spot), _) if spot.at.is_some() => self.map_to_spot(spot),
            (_, Some(counter)) => self.map_to(counter),
            _ => None,
        }
    }

    pub(super) fn press_enquiry(&mut self, id: &EnquiryId, act: Act) -> Vec<Request<Effect>> {
        let enquiry = self.setting.catalogue().enquiry(id);
        let queues = enquiry.is_some_and(|enquiry| enquiry.counter.is_some());
        if act != Act::Next || !queues {
            return Vec::new();
        }
        let alone = self.answers.is_empty() && self.errands.is_empty();
        self.enquiries.push(id.clone());
        if alone && self.enquiries.len() == 1 {
            // Nothing to plan: the number is all that is wanted.
            self.make_plan();
            return self.take_number();
        }
        self.show_plan()
    }

    /// Back from an enquiry: it leaves the list of those wanted, unless it already stands on a plan.
    pub(super) fn back_from_enquiry(&mut self) {
        if let Screen::Enquiry(id) = &self.screen
            && !self.history.contains(&Screen::Plan)
        {
            self.enquiries.retain(|queued| queued != id);
        }
        self.back();
    }

    /// Forgets an enquiry whose number was not wanted after all.
    pub(super) fn forget_enquiry(&mut self) -> bool {
        let Some(Screen::Enquiry(id)) = self.history.last() else {
            return false;
        };
        let last = self.enquiries.iter().rposition(|queued| queued == id);
        last.map(|at| self.enquiries.remove(at)).is_some()
    }

    /// The enquiries that are asked at a counter, each once.
    pub(super) fn enquiries_at(&self, counter: &CounterId) -> impl Iterator<Item = &EnquiryId> {
        let at = move |id: &&EnquiryId| {
            let enquiry = self.setting.catalogue().enquiry(id);
            enquiry.is_some_and(|enquiry| enquiry.counter.as_ref() == Some(counter))
        };
        let distinct: BTreeSet<&EnquiryId> = self.enquiries.iter().filter(at).collect();
        distinct.into_iter()
    }

    /// Adds the counters of the enquiries to a plan, behind its stops.
    pub(super) fn with_enquiries(&self, mut plan: Plan) -> Plan {
        let catalogue = self.setting.catalogue();
        let enquiries = self.enquiries.iter();
        let counters = enquiries.filter_map(|id| catalogue.enquiry(id)?.counter.clone());
        for counter in counters {
            if plan.stops.iter().all(|stop| stop.counter != counter) {
                plan.done_by = None;
                plan.stops.push(PlannedStop {
                    counter,
                    entries: Vec::new(),
                    today: true,
                });
            }
        }
        plan
    }
}

/// The pictogram of a kind.
fn pictogram(kind: EnquiryKind) -> &'static str {
    match kind {
        EnquiryKind::Facility => "map-pin",
        EnquiryKind::Department => "building-2",
        EnquiryKind::Visit => "users",
        EnquiryKind::Service => "info",
        EnquiryKind::Elsewhere => "map",
    }
}
