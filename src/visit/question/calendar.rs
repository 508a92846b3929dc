//! The calendar of a question that asks for a day.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::locale::Text;
use crate::page::{Role, State};
use crate::visit::Visit;
use crate::visit::act::{Act, ActBlock, ActControl, named};

/// How many months back a calendar goes.
const MONTHS_BACK: i32 = 24;
/// How many months on a calendar goes.
const MONTHS_ON: i32 = 3;

impl Visit {
    pub(super) fn calendar(&self, month: Date, chosen: Option<Date>) -> Vec<ActBlock> {
        const DAYS: [&str; 7] = [
            "weekday-sun",
            "weekday-mon",
            "weekday-tue",
            "weekday-wed",
            "weekday-thu",
            "weekday-fri",
            "weekday-sat",
        ];
        let empty = month.weekday().since(Weekday::Sunday);
        let mut cells: Vec<Option<ActControl>> = (0..empty).map(|_| None).collect();
        cells.extend((1..=month.days_in_month()).map(|day| {
            let date = month.with().day(day).build().ok()?;
            let act = Act::Pick(usize::try_from(day).ok()?);
            // The whole date: a tap that was meant for another month finds no such day.
            let id = format!("day-{date}");
            Some(ActControl {
                state: State::chosen(chosen == Some(date)),
                ..named(id, act, Role::Key, Text::from(day.to_string()))
            })
        }));
        let heading = self.text_with(
            "calendar-month",
            &[
                ("year", i64::from(month.year()).into()),
                ("month", i64::from(month.month()).into()),
            ],
        );
        let turn = |act, label: &str, pictogram: &str| ActControl {
            pictogram: Some(pictogram.to_owned()),
            ..self.control(act, Role::Secondary, label)
        };
        vec![
            ActBlock::Choices {
                columns: 2,
                cards: vec![
                    turn(Act::Earlier, "calendar-earlier", "chevron-left"),
                    turn(Act::Later, "calendar-later", "chevron-right"),
                ],
            },
            ActBlock::Subheading(heading),
            ActBlock::Grid {
                columns: 7,
                head: DAYS.map(|day| self.text(day)).into(),
                cells,
            },
        ]
    }

    /// The month before or after, within what a calendar shows.
    pub(super) fn turned(&self, month: Date, act: Act) -> Date {
        let this = self.now.date().first_of_month();
        let turned = match act {
            Act::Earlier => month.checked_sub(1.month()),
            _ => month.checked_add(1.month()),
        };
        let earliest = this.checked_sub(MONTHS_BACK.months());
        let latest = this.checked_add(MONTHS_ON.months());
        match (turned, earliest, latest) {
            (Ok(turned), Ok(earliest), Ok(latest)) => turned.clamp(earliest, latest),
            _ => month,
        }
    }
}
