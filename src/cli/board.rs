//! `annai board`: the called numbers on a wall of the lobby.

use std::io::Write;
use std::path::Path;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::Arc;

use futures_util::{Stream, stream};

use super::window::{self, Display};
use super::{Failed, say};
use crate::board::{Board, Effect, Input, News, Setting};
use crate::clock::Clock;
use crate::config::Config;
use crate::kiosk::Content;
use crate::page::wall::Wall;
use crate::ui::board::{Watch, application};
use crate::ui::kiosk::Task;
use crate::voice::Voice;

/// News from the hall, for as long as the board runs.
pub type Feed = Pin<Box<dyn Stream<Item = News> + Send>>;

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
    say(out, format_args!("hall:   {}", config.hall.listen))?;
    let voice = Voice::start();
    let watcher = move || Watcher {
        board: Board::new(Arc::clone(&setting), &clock.now()),
        clock: clock.clone(),
        voice: voice.clone(),
        feed: Some(feed(&config)),
    };
    window::opened(application(watcher, settings).run())
}

/// What the hall says.
fn feed(_: &Config) -> Feed {
    // The hall has no ear for boards yet: the wall says that it cannot show anything.
    Box::pin(stream::once(async { News::Lost }))
}

/// The board's side of the window.
struct Watcher {
    board: Board,
    clock: Clock,
    voice: Voice,
    feed: Option<Feed>,
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
        self.feed.take().map_or_else(Task::none, Task::stream)
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
