//! A visit in the staff's window: what its page says, its rows in two columns, its field, and how to go on.

use iced::widget::{Column, Row, column, container, row, scrollable, text_input};
use iced::{Fill, Padding};
use zeroize::Zeroizing;

use super::DeskMessage;
use super::pane::{FIELD, WRITE_CAP};
use super::style;
use super::view::{BODY, SMALL, StaffLayouter, Widget};
use crate::page::Tone;
use crate::page::staff::{GuidedEntry, GuidedPage};
use crate::ui::theme;

/// Size of the heading, in pixels.
const HEADING: f32 = 26.0;
/// Height of a control of the foot beyond its words, in pixels.
const FOOT: [u16; 2] = [9, 14];

impl<'a> StaffLayouter<'a> {
    pub(super) fn guided(&self, page: &'a GuidedPage) -> Widget<'a> {
        let mut head = Column::new().spacing(2);
        if let Some(eyebrow) = &page.eyebrow {
            head = head.push(self.words(eyebrow, SMALL, theme::QUIET));
        }
        head = head.push(self.bold(&page.heading, HEADING, theme::LAKE));
        let mut body = Column::new().spacing(12);
        if !page.lines.is_empty() {
            let lines = page.lines.iter().map(|(tone, says)| match tone {
                Tone::Hint => self.words(says, BODY, theme::INK).into(),
                Tone::Attention => self.bold(says, BODY, theme::INK).into(),
                Tone::Alert => self.bold(says, BODY, theme::ALERT).into(),
            });
            body = body.push(Column::with_children(lines).spacing(4));
        }
        if let Some(entry) = &page.entry {
            body = body.push(self.entry(entry));
        }
        let half = page.rows.len().div_ceil(2);
        let (left, right) = page.rows.split_at(half);
        let side = |rows: &'a [_]| {
            let rows = rows.iter().map(|item| self.keyed(item, [7, 12]));
            Column::with_children(rows).width(Fill)
        };
        body = body.push(row![side(left), side(right)].spacing(10));
        let foot = page.foot.iter().map(|item| self.keyed(item, FOOT));
        let body = container(body).padding(Padding::from([0, 14]).left(0));
        let all = column![
            head,
            scrollable(body).height(Fill),
            Row::with_children(foot).spacing(10),
        ];
        container(all.spacing(12))
            .padding(16)
            .height(Fill)
            .style(|_| style::card(theme::WHITE, 2.0, theme::LAKE))
            .into()
    }

    fn entry(&self, entry: &GuidedEntry) -> Widget<'a> {
        let field = text_input(&entry.hint.plain(), &entry.typed.plain())
            .id(FIELD)
            .on_input(|text| DeskMessage::Type(Zeroizing::new(text)))
            .font(self.regular)
            .size(BODY)
            .padding(10)
            .style(style::entry);
        row![field, self.cap(WRITE_CAP, theme::QUIET)]
            .spacing(8)
            .align_y(iced::Alignment::Center)
            .into()
    }
}
