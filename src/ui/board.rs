//! The window of a board: a wall, news, and a tick every second. It takes no touches.

use std::time::Duration;

use iced::keyboard::{self, key};
use iced::{Color, Element, Program, Size, Subscription, Task, Theme, window};

use crate::page::wall::Wall;
use crate::ui::scene::Scene;
use crate::ui::window::{Ground, Lock, Settings, window_settings};
use crate::ui::{draw, theme, wall};

/// What the window shows and listens to.
pub trait Watch: 'static {
    /// What is heard.
    type News: Send + 'static;

    /// Begins to listen. Called once.
    fn listen(&mut self) -> Task<Self::News>;

    /// The wall now.
    fn wall(&self) -> Wall;

    /// Something was heard.
    fn hear(&mut self, news: Self::News);

    /// A second has passed.
    fn tick(&mut self);
}

/// The state of the window.
pub struct Board<W: Watch> {
    watch: W,
    settings: Settings,
    size: Size,
    wall: Wall,
    scene: Scene,
    ground: Ground,
}

/// What happens in the window.
#[derive(Debug)]
pub enum Message<N> {
    /// Something was heard.
    Heard(N),
    /// A second has passed.
    Tick,
    /// Esc was pressed.
    Escape,
    /// The window has this size now.
    Resized(Size),
    /// Somebody touched the wall, which means nothing.
    Touched,
}

/// Builds the application. `watch` may be called more than once.
pub fn application<W: Watch>(
    watch: impl Fn() -> W + 'static,
    settings: Settings,
) -> iced::Application<impl Program<State = Board<W>, Message = Message<W::News>, Theme = Theme>> {
    let window = window_settings(&settings);
    let title = settings.title.clone();
    iced::application(
        move || Board::open(watch(), settings.clone()),
        Board::update,
        Board::view,
    )
    .subscription(Board::subscription)
    .theme(|_: &Board<W>| Theme::Light)
    .style(|board: &Board<W>, _| iced::theme::Style {
        background_color: board.paper(),
        text_color: theme::INK,
    })
    .title(move |_: &Board<W>| title.clone())
    .window(window)
}

impl<W: Watch> Board<W> {
    /// A window before its first event, and its ear.
    pub fn open(mut watch: W, settings: Settings) -> (Self, Task<Message<W::News>>) {
        let ear = watch.listen().map(Message::Heard);
        let size = window_settings(&settings).size;
        let wall = watch.wall();
        let scene = wall::scene(&wall, &settings.kit, size);
        let board = Self {
            watch,
            settings,
            size,
            wall,
            scene,
            ground: Ground::new(),
        };
        (board, ear)
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message<W::News>) -> Task<Message<W::News>> {
        match message {
            Message::Heard(news) => self.watch.hear(news),
            Message::Tick => self.watch.tick(),
            Message::Escape if self.settings.lock == Lock::Open => return iced::exit(),
            Message::Resized(size) if size.width >= 1.0 && size.height >= 1.0 => {
                self.size = size;
                self.lay_out();
            }
            Message::Escape | Message::Resized(_) | Message::Touched => {}
        }
        let wall = self.watch.wall();
        if wall != self.wall {
            self.wall = wall;
            self.lay_out();
        }
        self.ground.turn();
        Task::none()
    }

    /// The ground that this frame is drawn on.
    pub fn paper(&self) -> Color {
        self.ground.paper()
    }

    /// Draws the wall.
    pub fn view(&self) -> Element<'_, Message<W::News>> {
        draw::view(&self.scene).map(|_| Message::Touched)
    }

    /// What is drawn.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    fn lay_out(&mut self) {
        self.scene = wall::scene(&self.wall, &self.settings.kit, self.size);
        self.ground.renew();
    }

    fn subscription(&self) -> Subscription<Message<W::News>> {
        Subscription::batch([
            iced::time::every(Duration::from_secs(1)).map(|_| Message::Tick),
            keyboard::listen().filter_map(|event| is_escape(&event).then_some(Message::Escape)),
            window::resize_events().map(|(_, size)| Message::Resized(size)),
        ])
    }
}

fn is_escape(event: &keyboard::Event) -> bool {
    use key::{Code, Physical};
    let keyboard::Event::KeyPressed {
        physical_key,
        modifiers,
        ..
    } = event
    else {
        return false;
    };
    *physical_key == Physical::Code(Code::Escape) && modifiers.is_empty()
}
