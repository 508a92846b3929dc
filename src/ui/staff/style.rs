//! How the widgets of the staff's window look.

use iced::widget::{button, container, text_editor, text_input};
use iced::{Background, Border, Color, Theme};

use crate::page::{Role, State, Tone};
use crate::ui::theme;

const RADIUS: f32 = 8.0;
/// Width of each of the two rings around what the keyboard has gone to, in pixels; its room is always there.
pub(super) const RING: f32 = 3.0;

/// A ground with a border.
pub(super) fn card(fill: Color, width: f32, border: Color) -> container::Style {
    container::Style {
        background: Some(Background::Color(fill)),
        border: Border {
            color: border,
            width,
            radius: RADIUS.into(),
        },
        ..container::Style::default()
    }
}

/// A plain ground.
pub(super) fn ground(fill: Color) -> container::Style {
    container::Style {
        background: Some(Background::Color(fill)),
        ..container::Style::default()
    }
}

/// A ground and a colour of text for a tone.
pub(super) fn tone(tone: Tone) -> (Color, Color) {
    match tone {
        Tone::Hint => (theme::MIST, theme::INK),
        Tone::Attention => (theme::SUN, theme::INK),
        Tone::Alert => (theme::ALERT_GROUND, theme::ALERT),
    }
}

/// What stands around a control: the outer ring of the one to which the keyboard has gone.
pub(super) fn ring(focused: bool) -> container::Style {
    let color = if focused {
        theme::SUN
    } else {
        Color::TRANSPARENT
    };
    container::Style {
        border: Border {
            color,
            width: RING,
            radius: (RADIUS + RING).into(),
        },
        ..container::Style::default()
    }
}

/// A control by its weight and its state. What cannot be used now steps back, and stays readable.
pub(super) fn control(
    role: Role,
    state: State,
    focused: bool,
) -> impl Fn(&Theme, button::Status) -> button::Style {
    move |_, status| {
        let pressed = matches!(status, button::Status::Pressed | button::Status::Hovered);
        let (fill, text, border) = match (role, state) {
            (_, State::NotYet) => (theme::PAPER, theme::LINE_TEXT, theme::LINE),
            (Role::Primary, _) => (theme::LAKE, theme::WHITE, theme::LAKE),
            (_, State::Chosen) => (theme::MIST, theme::INK, theme::LAKE),
            _ => (theme::WHITE, theme::INK, theme::LINE),
        };
        let heavy = state == State::Chosen || pressed && state != State::NotYet;
        button::Style {
            background: Some(Background::Color(fill)),
            text_color: text,
            border: Border {
                color: match focused {
                    true => theme::INK,
                    false if pressed && state != State::NotYet => theme::LAKE,
                    false => border,
                },
                width: if heavy || focused { RING } else { 1.5 },
                radius: RADIUS.into(),
            },
            ..button::Style::default()
        }
    }
}

/// The field of the note.
pub(super) fn note(_: &Theme, status: text_editor::Status) -> text_editor::Style {
    let focused = matches!(status, text_editor::Status::Focused { .. });
    text_editor::Style {
        background: Background::Color(theme::WHITE),
        border: field_border(focused),
        placeholder: theme::QUIET,
        value: theme::INK,
        selection: theme::SUN,
    }
}

/// The field of a visit.
pub(super) fn entry(_: &Theme, status: text_input::Status) -> text_input::Style {
    let focused = matches!(status, text_input::Status::Focused { .. });
    text_input::Style {
        background: Background::Color(theme::WHITE),
        border: field_border(focused),
        icon: theme::QUIET,
        placeholder: theme::QUIET,
        value: theme::INK,
        selection: theme::SUN,
    }
}

fn field_border(focused: bool) -> Border {
    Border {
        color: if focused { theme::LAKE } else { theme::LINE },
        width: if focused { 3.0 } else { 1.5 },
        radius: RADIUS.into(),
    }
}
