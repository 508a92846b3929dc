//! The page of a closed hall: when to come, and what can be taken along all the same.

use super::act::{Act, ActBlock, ActControl, ActPage};
use super::{Status, Visit};
use crate::locale::{Lang, Text};
use crate::page::{Role, Tone};
use crate::paper::Outlet;

impl Visit {
    pub(super) fn closed_page(&self) -> ActPage {
        let mut page = self.frame("closed", self.text("closed-heading"));
        page.body = vec![
            ActBlock::Notice(Tone::Attention, vec![self.when_to_come(&self.lang)]),
            ActBlock::Paragraph(self.text("closed-text")),
        ];
        page.body.extend(self.alert());
        page.body.extend(self.print_wishes());
        if self.handout.strips.is_some() {
            page.actions
                .push(self.control(Act::ShowCodes, Role::Secondary, "ticket-codes"));
        }
        page.actions
            .push(self.control(Act::Finish, Role::Secondary, "plan-leave"));
        let print = match self.setting.outlet {
            Outlet::Screen => None,
            Outlet::Paper => Some("closed-print"),
            Outlet::Preview { .. } => Some("ticket-preview"),
        };
        if let Some(print) = print {
            page.actions.push(ActControl {
                pictogram: Some("printer".to_owned()),
                ..self.control(Act::Print, Role::Primary, print)
            });
        }
        page
    }

    /// When the hall opens next, as a sentence.
    pub(super) fn when_to_come(&self, lang: &Lang) -> Text {
        let locales = &self.setting.locales;
        let Status::Closed { next: Some(next) } = self.status else {
            return locales.text(lang, "closed-come");
        };
        let day = locales.date(lang, next.date());
        let time = locales.time(lang, next.time());
        locales.text_with(
            lang,
            "closed-come-on",
            &[
                ("date", day.marked().into()),
                ("time", time.marked().into()),
            ],
        )
    }
}
