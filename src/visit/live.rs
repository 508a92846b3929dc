//! The plan in the hall as it is now: what comes first, what is too late for today, and until when.

use std::collections::BTreeMap;

use jiff::civil::{DateTime, DateTimeRound};
use jiff::{RoundMode, Unit};

use crate::catalogue::CounterId;
use crate::guide::{CounterQueue, HallState, Plan, PlannedStop};
use crate::locale::{Lang, Text};
use crate::page::Tone;
use crate::ticket::Wait;

use super::act::ActBlock;
use super::{CounterForecast, Status, Visit};

/// Step of the times that are told, in minutes: the estimate is no finer.
const STEP: i64 = 10;

impl Visit {
    /// The plan that the answers lead to, in the hall as far as it is known.
    pub(super) fn planned(&self) -> Plan {
        let guide = &self.setting.guide;
        let plan = guide.plan_live(&self.goal(), &self.answers, &self.live());
        self.with_enquiries(plan)
    }

    /// What is known of the hall. Nobody is numbered while it is closed: such a plan is for another
    /// day, of which nothing is known.
    fn live(&self) -> HallState {
        let known = match self.status {
            Status::Open => &self.waits,
            Status::Closed { .. } => &BTreeMap::new(),
        };
        let queue = |ahead: &CounterForecast| CounterQueue {
            wait: match ahead.wait {
                Wait::Between { least, most } => Some(f64::midpoint(least.into(), most.into())),
                Wait::Unknown => None,
            },
            opens: ahead.opens,
            closes: ahead.closes,
        };
        HallState {
            now: self.now.datetime(),
            queues: known
                .iter()
                .map(|(counter, ahead)| (counter.clone(), queue(ahead)))
                .collect(),
            hours: self.hours.clone(),
        }
    }

    /// How many places there are to go today; all of them when it is too late for every one.
    pub(super) fn plan_heading(&self, plan: &Plan) -> Text {
        let (id, stops) = match (plan.stops.len(), today(plan).count()) {
            (0, _) if !plan.later.is_empty() => ("plan-heading-later", 0),
            (0, _) => ("plan-heading-none", 0),
            (all, 0) => ("plan-heading-late", all),
            (_, some) => ("plan-heading", some),
        };
        self.text_with(id, &[("stops", stops.into())])
    }

    /// That not everything can be done today, and what can.
    pub(super) fn late_notice(&self, plan: &Plan) -> Option<ActBlock> {
        if plan.stops.iter().all(|stop| stop.today) {
            return None;
        }
        let can = self.today_in(&self.lang, plan, |id| self.counter_title(id));
        let lines = match can {
            Some(can) => vec![self.text("plan-late"), can],
            None => vec![self.text("plan-late-all")],
        };
        Some(ActBlock::Notice(Tone::Attention, lines))
    }

    /// What can be done today, when that is something and not everything.
    pub(super) fn today_in(
        &self,
        lang: &Lang,
        plan: &Plan,
        title: impl Fn(&CounterId) -> Text,
    ) -> Option<Text> {
        let stops: Vec<Text> = today(plan).map(|stop| title(&stop.counter)).collect();
        if stops.is_empty() || stops.len() == plan.stops.len() {
            return None;
        }
        let stops = self.reading(lang).joined(&stops);
        let stops = [("stops", stops.marked().into())];
        let locales = &self.setting.locales;
        Some(locales.text_with(lang, "plan-late-today", &stops))
    }

    /// About when today's stops are done.
    pub(super) fn done_line(&self, plan: &Plan) -> Option<ActBlock> {
        let time = rounded_up(plan.done_by?).time();
        let time = self.setting.locales.time(&self.lang, time);
        let line = self.text_with("plan-done-by", &[("time", time.marked().into())]);
        Some(ActBlock::Paragraph(line))
    }
}

fn today(plan: &Plan) -> impl Iterator<Item = &PlannedStop> {
    plan.stops.iter().filter(|stop| stop.today)
}

fn rounded_up(time: DateTime) -> DateTime {
    let round = DateTimeRound::new()
        .smallest(Unit::Minute)
        .increment(STEP)
        .mode(RoundMode::Ceil);
    // Only the last moment that there is cannot be rounded up.
    time.round(round).unwrap_or(time)
}
