//! `annai board`: the called numbers on a wall of the lobby.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use super::window::{self, Display};
use super::{Failed, say};
use crate::board::{Board, Effect, Input, News, Setting};
use crate::clock::Clock;
use crate::kiosk::Content;
use crate::link::{Client, feed};
use crate::page::wall::Wall;
use crate::ui::board::{Watch, application};
use crate::ui::kiosk::Task;
use crate::voice::Voice;

/// How the board is shown.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct Args {
    /// Draw the board into a window of this size instead of the full screen.
    #[arg(long, value_name = "WIDTHxHEIGHT", value_parser = window::size)]
    windowed: Option<(u32, u32)>,
}

/// Opens the board, and stays until its window is closed.
///
/// # Errors
/// No display, faulty content.
pub fn run(
    config: &Path,
    args: Args,
    display: Display,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    window::needs(display, "board")?;
    let config = super::config(config)?;
    let content = Content::load(&config)?;
    let settings = window::settings(&config, &content, args.windowed)?;
    let setting = Arc::new(Setting {
        catalogue: Arc::clone(content.guide.catalogue()),
        locales: content.locales,
        hall: config.hall.name.clone(),
        building: config.kiosk.building.clone(),
    });
    let clock = Clock::system(config.hall.zone.clone());
    let client = Client::new(&config).map_err(|error| error.trouble())?;
    say(out, format_args!("hall:   {}", client.address()))?;
    let voice = Voice::start();
    let watcher = move || Watcher {
        board: Board::new(Arc::clone(&setting), &clock.now()),
        clock: clock.clone(),
        voice: voice.clone(),
        client: Some(client.clone()),
    };
    window::opened(application(watcher, settings).run())
}

/// The board's side of the window.
struct Watcher {
    board: Board,
    clock: Clock,
    voice: Voice,
    /// Taken when the window begins to listen.
    client: Option<Client>,
}

impl Watcher {
    fn step(&mut self, input: Input) {
        for effect in self.board.step(input, &self.clock.now()) {
            match effect {
                Effect::Chime => self.voice.chime(),
            }
        }
    }
}

impl Watch for Watcher {
    type News = News;

    fn listen(&mut self) -> Task<News> {
        let client = self.client.take();
        client.map_or_else(Task::none, |client| {
            Task::stream(feed::follow(client)).map(News::from)
        })
    }

    fn wall(&self) -> Wall {
        self.board.wall()
    }

    fn hear(&mut self, news: News) {
        self.step(Input::News(news));
    }

    fn tick(&mut self) {
        self.step(Input::Tick);
    }
}
