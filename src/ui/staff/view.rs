//! The staff's window, from its page to widgets: the queue left, the person in the middle, one key for
//! each action right, the note below in the same place always.

use iced::font::Weight;
use iced::widget::{
    Column, Row, Space, button, column, container, row, scrollable, text, text_editor,
};
use iced::{Color, Element, Fill, Font, Padding};

use super::pane::{FIELD, WRITE_CAP};
use super::style;
use super::{DeskMessage, StaffPane, TURN_CAP};
use crate::locale::Text;
use crate::page::staff::{
    KeyedControl, Lamp, Menu, PersonCard, QueueCard, QueueList, RecordGroup, Shortcut, WrittenNote,
};
use crate::page::{Control, Reply, State, Tone};
use crate::ui::theme;

/// Width of the queue and of the actions, in pixels.
const QUEUE: f32 = 264.0;
const ACTIONS: f32 = 232.0;
/// Sizes of type, in pixels.
pub(super) const BODY: f32 = 17.0;
pub(super) const SMALL: f32 = 14.0;
const NUMBER: f32 = 60.0;
/// Characters of a row in one of two columns, about.
const COLUMN_CHARS: usize = 22;

pub(super) type Widget<'a> = Element<'a, DeskMessage>;

/// The whole window.
pub(super) fn view(pane: &StaffPane) -> Widget<'_> {
    let layouter = StaffLayouter {
        pane,
        regular: pane.kit.font(&pane.page.lang),
    };
    let below = row![layouter.queue(), layouter.middle(), layouter.actions()].height(Fill);
    container(column![layouter.top(), below])
        .style(|_| style::ground(theme::PAPER))
        .into()
}

/// How many groups stand in the left of two columns, so that neither is much longer than the other.
fn half(groups: &[RecordGroup]) -> usize {
    let rows = |group: &RecordGroup| {
        let lines = group.lines.iter();
        let lines = lines.map(|(_, says)| 1 + says.plain().chars().count() / COLUMN_CHARS);
        2 + lines.sum::<usize>()
    };
    let rows = |groups: &[RecordGroup]| groups.iter().map(rows).sum::<usize>();
    (0..=groups.len())
        .min_by_key(|at| rows(&groups[..*at]).max(rows(&groups[*at..])))
        .unwrap_or(0)
}

pub(super) struct StaffLayouter<'a> {
    pane: &'a StaffPane,
    pub(super) regular: Font,
}

impl<'a> StaffLayouter<'a> {
    pub(super) fn words(&self, says: &Text, size: f32, color: Color) -> iced::widget::Text<'a> {
        text(says.plain())
            .font(self.regular)
            .size(size)
            .color(color)
    }

    pub(super) fn bold(&self, says: &Text, size: f32, color: Color) -> iced::widget::Text<'a> {
        let font = Font {
            weight: Weight::Bold,
            ..self.regular
        };
        text(says.plain()).font(font).size(size).color(color)
    }

    /// Counter and desk; what must work; the time; until when the keys are good.
    fn top(&self) -> Widget<'a> {
        let page = &self.pane.page;
        let lamps = page.lamps.iter().map(|lamp| self.lamp(lamp));
        let bar = row![
            self.bold(&page.counter, 22.0, theme::WHITE),
            self.words(&page.desk, BODY, theme::WHITE),
            Space::new().width(Fill),
            Row::with_children(lamps).spacing(18),
            self.words(&page.clock, 20.0, theme::WHITE),
            self.words(&page.keys, BODY, theme::WHITE),
        ];
        container(bar.spacing(18).align_y(iced::Alignment::Center))
            .padding(Padding::from([12, 22]))
            .width(Fill)
            .style(|_| style::ground(theme::LAKE))
            .into()
    }

    /// A disc when it works, a cross when not: never the colour alone.
    fn lamp(&self, lamp: &Lamp) -> Widget<'a> {
        let sign = if lamp.lit { "●" } else { "✕" };
        let color = if lamp.lit { theme::WHITE } else { theme::SUN };
        row![
            self.words(&lamp.label, BODY, color),
            text(sign).font(self.regular).size(BODY).color(color)
        ]
        .spacing(6)
        .into()
    }

    fn queue(&self) -> Widget<'a> {
        let page = &self.pane.page;
        let lists = column![self.list(&page.waiting), self.list(&page.aside)].spacing(14);
        container(scrollable(lists.padding(Padding::from([10, 14]))).height(Fill))
            .width(QUEUE)
            .height(Fill)
            .style(|_| style::ground(theme::SAND))
            .into()
    }

    fn list(&self, list: &QueueList) -> Widget<'a> {
        if list.tickets.is_empty() && list.heading.is_empty() {
            return Space::new().into();
        }
        let cards = list.tickets.iter().map(|card| self.ticket(card));
        let more = list.more.as_ref();
        let more = more.map(|control| {
            let label = self.words(&control.label, SMALL, theme::INK);
            self.press(control, label, [6, 10])
        });
        Column::with_children(
            [self.bold(&list.heading, SMALL, theme::QUIET).into()]
                .into_iter()
                .chain(cards)
                .chain(more),
        )
        .into()
    }

    fn ticket(&self, card: &QueueCard) -> Widget<'a> {
        let number = self.bold(&card.control.label, 22.0, theme::LAKE);
        let since = self.words(&card.since, BODY, theme::INK);
        let head = row![number, Space::new().width(Fill), since].align_y(iced::Alignment::Center);
        let detail = card.control.detail.iter();
        let detail = detail.map(|detail| self.words(detail, SMALL, theme::QUIET).into());
        let rows = [Element::from(head)].into_iter().chain(detail);
        self.press(&card.control, Column::with_children(rows), [4, 10])
    }

    fn press(
        &self,
        control: &Control,
        content: impl Into<Widget<'a>>,
        padding: [u16; 2],
    ) -> Widget<'a> {
        let reply = Reply::press(self.pane.page.serial, control.id.clone());
        let ready = control.is_ready();
        let focused = self.pane.has_focus(&control.id);
        let button = button(content)
            .padding(Padding::from(padding))
            .width(Fill)
            .style(style::control(control.role, control.state, focused))
            .on_press_maybe(ready.then_some(DeskMessage::Press(reply)));
        container(button)
            .padding(style::RING)
            .style(move |_| style::ring(focused))
            .into()
    }

    fn middle(&self) -> Widget<'a> {
        let page = &self.pane.page;
        let lost = page.unsaved.iter().filter(|_| self.pane.warns);
        let lost = lost.map(|says| self.notice(Tone::Alert, says));
        let notices = page
            .notices
            .iter()
            .map(|(tone, says)| self.notice(*tone, says))
            .chain(lost);
        let notices = Column::with_children(notices).spacing(6);
        let body: Widget<'a> = match &page.menu {
            Some(menu) => self.menu(menu),
            None => {
                let record = container(self.record()).padding(Padding::from([0, 14]).left(0));
                scrollable(record).height(Fill).into()
            }
        };
        let mut parts = Column::new().spacing(10).push(notices);
        if let (None, Some(guided)) = (&page.menu, &page.guided) {
            return container(parts.push(self.guided(guided)))
                .padding(Padding::from([14, 24]))
                .width(Fill)
                .height(Fill)
                .into();
        }
        if let Some(person) = &page.person {
            parts = parts.push(self.person(person));
        }
        container(parts.push(body).push(self.note()))
            .padding(Padding::from([14, 24]))
            .width(Fill)
            .height(Fill)
            .into()
    }

    fn notice(&self, tone: Tone, says: &Text) -> Widget<'a> {
        let (fill, color) = style::tone(tone);
        container(self.words(says, BODY, color))
            .padding(Padding::from([7, 14]))
            .width(Fill)
            .style(move |_| style::card(fill, 0.0, fill))
            .into()
    }

    /// The number, and beside it what must be seen first.
    fn person(&self, person: &PersonCard) -> Widget<'a> {
        let number = person.number.clone().unwrap_or_default();
        let needs = person.needs.iter().map(|need| self.tag(need, theme::SUN));
        let errands = person.errands.iter().map(|it| self.tag(it, theme::MIST));
        let beside = column![
            row![self.words(&person.state, SMALL, theme::QUIET)],
            Row::with_children(needs).spacing(8).wrap(),
            Row::with_children(errands).spacing(8).wrap(),
        ];
        row![
            self.bold(&number, NUMBER, theme::LAKE),
            beside.spacing(6).width(Fill)
        ]
        .spacing(24)
        .align_y(iced::Alignment::Center)
        .into()
    }

    fn tag(&self, says: &Text, fill: Color) -> Widget<'a> {
        container(self.words(says, BODY, theme::INK))
            .padding(Padding::from([3, 12]))
            .style(move |_| style::card(fill, 0.0, fill))
            .into()
    }

    /// What counters wrote, and below it what the paper says, in two columns.
    fn record(&self) -> Widget<'a> {
        let page = &self.pane.page;
        let (left, right) = page.groups.split_at(half(&page.groups));
        let column = |groups: &[RecordGroup]| {
            let groups = groups.iter().map(|group| self.group(group));
            Column::with_children(groups).spacing(10).width(Fill)
        };
        let mut all = Column::new().spacing(10);
        if !page.notes.is_empty() {
            let notes = page.notes.iter().map(|note| self.written(note));
            all = all
                .push(self.bold(&page.notes_heading, SMALL, theme::LAKE))
                .push(Column::with_children(notes).spacing(4));
        }
        all.push(row![column(left), column(right)].spacing(22))
            .into()
    }

    fn group(&self, group: &RecordGroup) -> Widget<'a> {
        let lines = group.lines.iter().map(|(tone, says)| {
            let color = match tone {
                Tone::Alert => theme::ALERT,
                _ => theme::INK,
            };
            match tone {
                Tone::Hint => self.words(says, BODY, color).into(),
                _ => self.bold(says, BODY, color).into(),
            }
        });
        let rule = container(Space::new().height(1))
            .width(Fill)
            .style(|_| style::ground(theme::LINE));
        let heading = self.bold(&group.heading, SMALL, theme::LAKE);
        Column::with_children([rule.into(), heading.into()].into_iter().chain(lines))
            .spacing(3)
            .into()
    }

    fn written(&self, note: &WrittenNote) -> Widget<'a> {
        let who = column![
            self.words(&note.at, SMALL, theme::QUIET),
            self.words(&note.from, SMALL, theme::QUIET)
        ];
        row![who.width(150), self.words(&note.text, BODY, theme::INK)]
            .spacing(10)
            .into()
    }

    fn menu(&self, menu: &Menu) -> Widget<'a> {
        let half = menu.items.len().div_ceil(2);
        let (left, right) = menu.items.split_at(half);
        let side = |items: &[KeyedControl]| {
            let items = items.iter().map(|item| self.keyed(item, [5, 10]));
            Column::with_children(items).width(Fill)
        };
        let foot = menu.foot.iter().map(|item| self.keyed(item, [5, 10]));
        let all = column![
            self.bold(&menu.heading, BODY, theme::LAKE),
            scrollable(row![side(left), side(right)].spacing(10)).height(Fill),
            Row::with_children(foot).spacing(10),
        ];
        container(all.spacing(8))
            .padding(12)
            .height(Fill)
            .style(|_| style::card(theme::PAPER, 2.0, theme::LAKE))
            .into()
    }

    /// A control with its key.
    pub(super) fn keyed(&self, item: &KeyedControl, padding: [u16; 2]) -> Widget<'a> {
        let control = &item.control;
        let color = match (control.state, control.role) {
            (State::NotYet, _) => theme::LINE_TEXT,
            (_, crate::page::Role::Primary) => theme::WHITE,
            _ => theme::INK,
        };
        let tick = if control.state == State::Chosen {
            "✓ "
        } else {
            ""
        };
        let label = text(format!("{tick}{}", control.label.plain()));
        let label = label.font(self.regular).size(BODY).color(color);
        let cap = self.cap(&item.key.cap(), color);
        let mut words = Column::new().push(label);
        if let Some(detail) = &control.detail {
            words = words.push(self.words(detail, SMALL, color));
        }
        let mut content = row![words.width(Fill)].align_y(iced::Alignment::Center);
        if item.key != Shortcut::None {
            content = content.push(cap);
        }
        self.press(control, content.spacing(6), padding)
    }

    /// What stands on a key, as a key.
    pub(super) fn cap(&self, says: &str, color: Color) -> Widget<'a> {
        let cap = text(says.to_owned()).font(self.regular).size(SMALL);
        container(cap.color(color))
            .padding(Padding::from([1, 7]))
            .style(move |_| style::card(Color::TRANSPARENT, 1.0, color))
            .into()
    }

    fn actions(&self) -> Widget<'a> {
        let actions = self.pane.page.actions.iter();
        let actions = actions.map(|action| self.keyed(action, [6, 12]));
        let mut all = Column::with_children(actions);
        if self.pane.turns {
            let label = self.words(&self.pane.page.turn, BODY, theme::INK);
            let cap = self.cap(TURN_CAP, theme::INK);
            let turn = row![container(label).width(Fill), cap].align_y(iced::Alignment::Center);
            let role = crate::page::Role::Secondary;
            let turn = button(turn)
                .padding(Padding::from([6, 12]))
                .width(Fill)
                .style(style::control(role, State::Ready, false))
                .on_press(DeskMessage::Turn);
            all = all.push(container(turn).padding(style::RING));
        }
        container(all)
            .padding(Padding::from([14, 14]))
            .width(ACTIONS)
            .height(Fill)
            .into()
    }

    /// The note that is being written, in the same place always.
    fn note(&self) -> Widget<'a> {
        let draft = &self.pane.page.draft;
        let open = draft.open && self.pane.page.menu.is_none();
        let field = text_editor(&self.pane.note)
            .id(FIELD)
            .font(self.regular)
            .size(BODY)
            .height(84)
            .padding(10)
            .style(style::note);
        let field = if open {
            field.on_action(DeskMessage::Edit)
        } else {
            field
        };
        let remarks = draft.remarks.iter().map(|it| self.tag(it, theme::MIST));
        let mut all = Column::new().spacing(6).push(
            row![
                self.words(&draft.label, SMALL, theme::QUIET),
                self.cap(WRITE_CAP, theme::QUIET),
                Space::new().width(Fill),
                self.words(&draft.state, SMALL, theme::QUIET),
            ]
            .spacing(8)
            .align_y(iced::Alignment::Center),
        );
        if !draft.remarks.is_empty() {
            all = all.push(Row::with_children(remarks).spacing(8).wrap());
        }
        all.push(field).into()
    }
}
