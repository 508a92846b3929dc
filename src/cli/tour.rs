//! `annai tour`: walks scripted visits without a display, and leaves a picture of every page.
//!
//! It is the real thing all the way: the visit, an embedded hall in a folder that is thrown away,
//! the seal, the sheet and its proof. Only the clock stands still, so that two tours are alike.

#[cfg(feature = "station")]
mod desks;

use std::fmt::Display;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use jiff::Zoned;

use super::signals::Signals;
use super::{Failed, say};
use crate::clock::Clock;
use crate::config::{Config, PrinterSettings};
use crate::content::Content;
use crate::fault::Trouble;
use crate::kiosk::{Embedded, Kiosk};
use crate::locale::Lang;
use crate::tour::{JOURNEYS, Journey, Walk};
use crate::ui::{Kit, shot};

/// The moment at which tours take place: a Tuesday morning.
const MOMENT: &str = "2026-11-24T10:24:00[Asia/Tokyo]";

/// The controls that choose a size of text.
const SIZES: [&str; 4] = [
    "looks-small",
    "looks-normal",
    "looks-large",
    "looks-largest",
];

/// What to walk and where to leave the pictures.
#[derive(Debug, Clone)]
pub struct Tour {
    /// The folder for the pictures.
    pub out: PathBuf,
    /// One language; all of them when it is not given.
    pub lang: Option<String>,
    /// One journey; all of them when it is not given.
    pub journey: Option<String>,
    /// The size of text that the visitor chooses: `small`, `normal`, `large` or `largest`.
    pub size: Option<String>,
    /// Which way the panel stands.
    pub panel: Stands,
}

/// Which way the panel stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// As the configuration says.
    AsConfigured,
    /// The other way.
    Turned,
}

impl Stands {
    /// From a flag of the command line.
    #[must_use]
    pub fn of(turned: bool) -> Self {
        if turned {
            Self::Turned
        } else {
            Self::AsConfigured
        }
    }
}

/// Runs a tour from the command line.
///
/// # Errors
/// As [`Tour::run`].
pub fn run(config: &Path, tour: &Tour, out: &mut dyn Write) -> Result<ExitCode, Failed> {
    let config = super::config(config)?;
    super::runtime()?.block_on(tour.run(config, out))?;
    Ok(ExitCode::SUCCESS)
}

impl Tour {
    /// Walks, and writes what it did.
    ///
    /// # Errors
    /// An unknown language, journey or size, faulty content, a folder that cannot be written.
    pub async fn run(&self, mut config: Config, out: &mut dyn Write) -> Result<(), Failed> {
        let moment: Zoned = MOMENT.parse().map_err(|error| {
            Trouble::ours(
                format!("the tour's moment is wrong: {error}"),
                "report this",
            )
        })?;
        if self.panel == Stands::Turned
            && let Some(panel) = &mut config.panel
        {
            std::mem::swap(&mut panel.width, &mut panel.height);
        }
        let size = self.size.as_ref().map(|size| format!("looks-{size}"));
        if size.is_some_and(|size| !SIZES.contains(&size.as_str())) {
            return Err(Trouble::yours(
                format!(
                    "there is no size of text `{}`",
                    self.size.as_deref().unwrap_or("")
                ),
                "use one of: small, normal, large, largest",
            )
            .into());
        }
        let journeys = self.journeys()?;
        let content = Content::load(&config)?;
        let kit = super::window::kit(&config, &content)?;
        let mut signals = Signals::listen()?;
        for lang in self.languages(&content)? {
            for journey in &journeys {
                let folder = self.out.join(journey.name).join(lang.as_str());
                std::fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
                self.walk(
                    &config,
                    &moment,
                    &kit,
                    (journey, &lang),
                    &folder,
                    &mut signals,
                )
                .await?;
                say(out, format_args!("{}", folder.display()))?;
            }
        }
        Ok(())
    }

    async fn walk(
        &self,
        config: &Config,
        moment: &Zoned,
        kit: &Kit,
        (journey, lang): (&'static Journey, &Lang),
        folder: &Path,
        signals: &mut Signals,
    ) -> Result<(), Failed> {
        let mut config = config.clone();
        clear(folder).map_err(|error| unwritable(folder, &error))?;
        let absolute =
            |path: &Path| std::path::absolute(path).map_err(|error| unwritable(path, &error));
        let data = absolute(&folder.join(".data"))?;
        let _ = std::fs::remove_dir_all(&data);
        config.printer = Some(PrinterSettings::Folder {
            folder: absolute(folder)?,
            keep_minutes: 10,
            dpi: 300,
        });
        config.link = None;
        let mut table = config.for_hall()?.clone();
        table.data.clone_from(&data);
        table.listen.set_port(0);
        let tables = config.for_kiosk()?;
        let clock = Clock::fixed(moment);
        let content = Content::load(&config)?;
        let Embedded {
            hall,
            service,
            line,
        } = Embedded::open(
            tables.city,
            &table,
            &data,
            content.guide.catalogue(),
            None,
            clock.clone(),
        )
        .await?;
        let kiosk = Kiosk::new(tables, content, line, clock).map_err(super::press_unfit)?;
        let kiosk = Arc::new(kiosk);
        let pictures = async {
            let mut walk = Walk::new(Arc::clone(&kiosk), journey, lang);
            if let Some(size) = &self.size {
                walk.choose_size(size);
            }
            let mut count = 0;
            let mut shown = walk.next().await;
            while let Some(page) = shown {
                shown = walk.next().await;
                // Of a page that changes under the hand, the last state is the one worth a picture.
                if shown
                    .as_ref()
                    .is_some_and(|next| next.serial == page.serial)
                {
                    continue;
                }
                for picture in shot::render(&page, tables.panel, kit).map_err(unseen)? {
                    count += 1;
                    let name = format!("{count:02}-{}.png", page.name);
                    write(&folder.join(name), &shot::png(&picture).map_err(unseen)?)?;
                }
            }
            let sheet = walk.sheet();
            let printout = kiosk
                .press()
                .printout(&sheet)
                .map_err(|_| unseen("the sheet failed its proof; the log says why"))?;
            for (at, page) in printout.pages.iter().enumerate() {
                let name = format!("sheet-{}.png", at + 1);
                write(&folder.join(name), &page.png().map_err(unseen)?)?;
            }
            #[cfg(feature = "station")]
            {
                let desks = desks::Desks {
                    config: &config,
                    service: &service,
                    clock: kiosk.clock(),
                    kit,
                    data: &data,
                    folder,
                };
                desks.visit(walk.counters(), &sheet).await?;
                desks.guide(lang).await?;
            }
            let keys = walk.keyring(&hall, &sheet).await.map_err(unseen)?;
            write(&folder.join("keys.toml"), keys.as_bytes())
        };
        let drawn = tokio::select! {
            drawn = pictures => drawn,
            () = signals.received() => Err(Trouble::yours(
                "the tour was told to end before its last picture",
                "start it again: it draws all of them anew",
            )
            .into()),
        };
        // However it ended: tokens and tickets of its hall are of no use to anybody.
        service.stop().await;
        hall.close().await;
        std::fs::remove_dir_all(&data).map_err(|error| unwritable(&data, &error))?;
        drawn
    }

    fn journeys(&self) -> Result<Vec<&'static Journey>, Failed> {
        let chosen: Vec<&'static Journey> = JOURNEYS
            .iter()
            .filter(|journey| {
                self.journey
                    .as_deref()
                    .is_none_or(|name| name == journey.name)
            })
            .collect();
        if chosen.is_empty() {
            let names: Vec<&str> = JOURNEYS.iter().map(|journey| journey.name).collect();
            return Err(Trouble::yours(
                format!(
                    "there is no journey `{}`",
                    self.journey.as_deref().unwrap_or("")
                ),
                format!("use one of: {}", names.join(", ")),
            )
            .into());
        }
        Ok(chosen)
    }

    fn languages(&self, content: &Content) -> Result<Vec<Lang>, Failed> {
        let all: Vec<Lang> = content
            .locales
            .languages()
            .map(|language| language.lang.clone())
            .collect();
        let wanted = |lang: &&Lang| {
            self.lang
                .as_deref()
                .is_none_or(|name| name == lang.as_str())
        };
        let chosen: Vec<Lang> = all.iter().filter(wanted).cloned().collect();
        if chosen.is_empty() {
            let names: Vec<&str> = all.iter().map(Lang::as_str).collect();
            return Err(Trouble::yours(
                format!(
                    "there is no language `{}`",
                    self.lang.as_deref().unwrap_or("")
                ),
                format!("use one of: {}", names.join(", ")),
            )
            .into());
        }
        Ok(chosen)
    }
}

/// Removes what an earlier tour left in a folder: pictures and sheets, nothing else.
fn clear(folder: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let kind = path.extension().and_then(|kind| kind.to_str());
        if matches!(kind, Some("png" | "pdf")) {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failed> {
    std::fs::write(path, bytes).map_err(|error| unwritable(path, &error))
}

/// A file or folder that cannot be written.
fn unwritable(path: &Path, error: &std::io::Error) -> Failed {
    Trouble::machines(
        format!("{} cannot be written: {error}", path.display()),
        "see that the folder may be written and the disk has room",
    )
    .into()
}

fn unseen(error: impl Display) -> Failed {
    Trouble::ours(
        format!("a page could not be drawn: {error}"),
        "report this, with the page's name",
    )
    .into()
}
