//! `annai board`: the called numbers on a wall of the lobby.

use std::convert::Infallible;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use futures_util::StreamExt as _;
use futures_util::stream::BoxStream;
use tokio_util::task::TaskTracker;

use super::window::{self, Display};
use super::{Failed, say};
use crate::board::{Board, BoardSetting, Effect, Input};
use crate::clock::{Clock, Moment};
use crate::content::Content;
use crate::link::{Client, feed};
use crate::shell::{Shell, UiEvent, World};
use crate::ui::program::program;
use crate::ui::window::Lock;
use crate::voice::Voice;

/// How the board is shown.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct BoardArgs {
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
    args: BoardArgs,
    display: Display,
    out: &mut dyn Write,
) -> Result<ExitCode, Failed> {
    window::needs(display, "board")?;
    let config = super::config(config)?;
    let tables = config.for_board()?;
    let content = Content::load(&config)?;
    let lock = Lock::of(tables.board.locked);
    let settings = window::settings(&config, tables.panel, lock, &content, args.windowed)?;
    let setting = Arc::new(BoardSetting {
        catalogue: Arc::clone(content.guide.catalogue()),
        locales: content.locales,
        hall: tables.city.name.clone(),
        building: tables.board.building.clone(),
    });
    let clock = Clock::system(tables.city.zone.clone());
    let client = Client::new(tables.hall).map_err(|error| error.trouble())?;
    say(out, format_args!("hall:   {}", client.address()))?;
    let runtime = super::runtime()?;
    super::end::on_signal(&runtime, &settings.quit)?;
    let watch = Arc::new(Watch {
        setting,
        clock,
        voice: Voice::start(),
        client,
    });
    let tasks = TaskTracker::new();
    let start = {
        let (tasks, handle) = (tasks.clone(), runtime.handle().clone());
        move || Shell::new(Arc::clone(&watch), handle.clone(), tasks.clone())
    };
    let ended = program(start, settings).run();
    runtime.block_on(super::end::finish(&tasks));
    window::opened(ended)
}

/// The world of a board: the hall that it follows, and its chime.
struct Watch {
    setting: Arc<BoardSetting>,
    clock: Clock,
    voice: Voice,
    client: Client,
}

impl World for Watch {
    type Core = Board;

    fn now(&self) -> Moment {
        self.clock.moment()
    }

    fn begin(&self) -> Board {
        Board::new(Arc::clone(&self.setting), &self.clock.now())
    }

    /// A board takes no touches and no scans.
    fn input(&self, event: UiEvent) -> Option<Input> {
        match event {
            UiEvent::Second => Some(Input::Tick),
            UiEvent::Reply(_)
            | UiEvent::Activity
            | UiEvent::Staff
            | UiEvent::Key(_)
            | UiEvent::Speaking
            | UiEvent::Scan(_) => None,
        }
    }

    fn listen(&self) -> BoxStream<'static, Input> {
        let events = feed::follow(self.client.clone());
        events.map(|event| Input::News(event.into())).boxed()
    }

    async fn carry_out(self: Arc<Self>, effect: Effect) -> Option<Infallible> {
        match effect {
            Effect::Chime => self.voice.chime(),
        }
        None
    }
}
