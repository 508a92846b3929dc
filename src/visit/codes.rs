//! The codes on the screen, one a page.

use super::act::{Act, ActBlock, ActPage};
use super::screen::Screen;
use super::{Effect, Visit};
use crate::locale::Text;
use crate::page::QrMatrix;
use crate::shell::Request;

impl Visit {
    pub(super) fn codes_page(&self, at: usize) -> ActPage {
        let codes = self.codes();
        let Some((code, caption, what)) = codes.get(at) else {
            return self.frame("codes", self.text("codes-none"));
        };
        let mut page = self.frame("codes", caption.clone());
        page.eyebrow = Some(self.text_with(
            "codes-count",
            &[("at", (at + 1).into()), ("of", codes.len().into())],
        ));
        page.why = Some((self.text("codes-how"), self.text(what)));
        page.body = vec![ActBlock::Code(code.clone(), caption.clone())];
        let last = at + 1 == codes.len();
        page.actions = vec![self.primary(if last { "action-done" } else { "codes-next" })];
        page
    }

    pub(super) fn press_codes(&mut self, at: usize, act: Act) -> Vec<Request<Effect>> {
        if act == Act::Next {
            let last = at + 1 >= self.codes().len();
            if last {
                self.leave_codes();
            } else {
                self.go(Screen::Codes(at + 1));
            }
        }
        Vec::new()
    }

    fn leave_codes(&mut self) {
        while matches!(self.screen, Screen::Codes(_)) && !self.history.is_empty() {
            self.back();
        }
    }

    /// Every code, with its caption and what it is for: the one for the phone first, while it is at
    /// hand anyway.
    fn codes(&self) -> Vec<(QrMatrix, Text, &'static str)> {
        let Some(strips) = &self.handout.strips else {
            return Vec::new();
        };
        let phone = self.handout.phone.iter().map(|link| {
            let caption = self.text("ticket-phone");
            (link.code().clone(), caption, "codes-phone")
        });
        let counters = strips.counters.iter().map(|(counter, symbol)| {
            let caption = self.counter_title(counter);
            (symbol.code().clone(), caption, "codes-counter")
        });
        let own = strips.own.iter().flat_map(|own| {
            let strip = Some((&own.strip, "sheet-own-caption", "codes-own"));
            let stub = own.stub.as_ref();
            let stub = stub.map(|stub| (stub, "sheet-stub-caption", "codes-stub"));
            strip.into_iter().chain(stub)
        });
        let own =
            own.map(|(symbol, caption, what)| (symbol.code().clone(), self.text(caption), what));
        phone.chain(counters).chain(own).collect()
    }
}
