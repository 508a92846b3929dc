//! The station, everything real: a hall, a kiosk that gives papers, desks that read and write on them.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what a test's helpers cannot do is the test's failure"
)]

mod circle;
mod closing;
mod consent;
mod damage;
mod guided;
mod hall;
mod held;
mod looks;
mod memory;
mod notes;
mod on_screen;
mod returning;
mod told;
mod wrong;

use std::path::Path;
use std::sync::Arc;

use annai::api::DeskId;
use annai::clock::Clock;
use annai::config::{Config, PrinterSettings};
use annai::content::Content;
use annai::desk::DeskSetting;
use annai::hall::{Hall, Service};
use annai::kiosk::{Embedded, Kiosk};
use annai::link::Client;
use annai::locale::Lang;
use annai::page::staff::{DeskView, StaffPage};
use annai::page::{Block, Page, QrMatrix, Reply, TextSize};
use annai::paper::Sheet;
use annai::printing::SheetPress;
use annai::shell::{AnswerReceiver, Core as _, Shell, UiEvent};
use annai::station::Station;
use annai::tour::{DeskWalk, JOURNEYS, Walk};
use jiff::Zoned;
use tempfile::TempDir;
use tokio::runtime::Handle;
use tokio_util::task::TaskTracker;
use zeroize::Zeroizing;

/// A Tuesday morning.
const TUESDAY: &str = "2026-11-24T10:24:00[Asia/Tokyo]";

/// A city hall with one kiosk.
pub(crate) struct CityHall {
    pub(crate) folder: TempDir,
    pub(crate) config: Config,
    pub(crate) kiosk: Arc<Kiosk>,
    pub(crate) hall: Hall,
    service: Option<Service>,
    now: Zoned,
}

impl CityHall {
    pub(crate) async fn open() -> Self {
        Self::open_in(tempfile::tempdir().unwrap(), TUESDAY).await
    }

    pub(crate) async fn open_in(folder: TempDir, moment: &str) -> Self {
        let clock = Clock::fixed(&moment.parse().unwrap());
        Self::open_by(folder, clock, false).await
    }

    /// By a clock, open at any hour or in its hours.
    pub(crate) async fn open_by(folder: TempDir, clock: Clock, always_open: bool) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut config = Config::load(&root.join("kiosk-config.toml")).unwrap();
        let table = config.hall.as_mut().unwrap();
        table.data = folder.path().join("data");
        table.listen.set_port(0);
        table.hours.always_open = always_open;
        config.kiosk.as_mut().unwrap().data = folder.path().join("data");
        config.printer = Some(PrinterSettings::None);
        let now = clock.now();
        let content = Content::load(&config).unwrap();
        let tables = config.for_kiosk().unwrap();
        let (table, data) = (config.for_hall().unwrap(), &tables.kiosk.data);
        let catalogue = content.guide.catalogue();
        let opened = Embedded::open(tables.city, table, data, catalogue, None, clock.clone());
        let embedded = opened.await.map_err(|trouble| trouble.to_string()).unwrap();
        let kiosk = Kiosk::new(tables, content, embedded.line, clock).unwrap();
        Self {
            kiosk: Arc::new(kiosk),
            hall: embedded.hall,
            service: Some(embedded.service),
            now,
            config,
            folder,
        }
    }

    /// Somebody walks a journey at the kiosk, and leaves it with this paper.
    pub(crate) async fn visit(&self, journey: &str, lang: &str) -> Sheet {
        let mut journeys = JOURNEYS.iter();
        let journey = journeys.find(|known| known.name == journey).unwrap();
        let mut walk = Walk::new(Arc::clone(&self.kiosk), journey, &Lang::from(lang));
        while walk.next().await.is_some() {}
        walk.sheet()
    }

    /// A desk, with its first look at the queue.
    pub(crate) async fn desk(&self, counter: &str, desk: &str) -> Place {
        self.desk_at(counter, desk, &self.now).await
    }

    pub(crate) async fn desk_at(&self, counter: &str, desk: &str, now: &Zoned) -> Place {
        let station = self.station_at(counter, desk, now).await;
        Place(DeskWalk::open(Arc::new(station)).await)
    }

    async fn station_at(&self, counter: &str, desk: &str, now: &Zoned) -> Station {
        let clock = Clock::fixed(now);
        let content = Content::load(&self.config).unwrap();
        let desk = DeskId {
            counter: counter.into(),
            desk: desk.to_owned(),
        };
        let printer = PrinterSettings::None;
        let press = SheetPress::new(&printer, &content.locales, clock.clone()).unwrap();
        let table = self.config.for_hall().unwrap();
        let client = Client::local(table, &self.service.as_ref().unwrap().url()).unwrap();
        let data = self.folder.path().join("station");
        let setting = DeskSetting {
            guide: content.guide,
            locales: content.locales,
            hall: "市役所".to_owned(),
            desk,
            size: TextSize::Small,
            scanner: self.config.scanner.clone(),
            outlet: press.outlet(),
            hours: None,
            visits: None,
        };
        let station = Station::open(setting, &data, client, press, clock);
        station.await.unwrap()
    }

    /// Somebody stands before the kiosk, in English.
    pub(crate) async fn at_kiosk(&self) -> AtKiosk {
        let kiosk = Arc::clone(&self.kiosk);
        let (shell, answers) = Shell::new(kiosk, Handle::current(), TaskTracker::new());
        let mut visit = AtKiosk { shell, answers };
        visit.press("languages").await;
        visit.press("language-en").await;
        visit
    }

    /// The numbers that wait, at whatever counter.
    pub(crate) async fn waiting(&self) -> Vec<String> {
        let mut numbers = Vec::new();
        for counter in &Content::load(&self.config)
            .unwrap()
            .guide
            .catalogue()
            .counters
        {
            let queue = self.hall.queue(&counter.id).await.unwrap();
            numbers.extend(queue.waiting.iter().map(|it| it.number.to_string()));
        }
        numbers
    }

    /// Where its service answers.
    pub(crate) fn url(&self) -> String {
        self.service.as_ref().unwrap().url()
    }

    /// Number of the hall's last event.
    pub(crate) async fn last_event(&self) -> i64 {
        self.hall.calls().await.unwrap().seq
    }

    /// The hall cannot be reached from now on.
    pub(crate) async fn stop_service(&mut self) {
        let url = self.service.as_ref().unwrap().url();
        let port = url.rsplit(':').next().unwrap().trim_end_matches('/');
        let table = self.config.hall.as_mut().unwrap();
        table.listen.set_port(port.parse().unwrap());
        self.service.take().unwrap().stop().await;
    }

    /// It can be reached again, where it was.
    pub(crate) async fn start_service(&mut self) {
        let table = self.config.for_hall().unwrap();
        let service = Service::start(self.hall.clone(), &self.config.city, table, None).await;
        self.service = Some(service.map_err(|trouble| trouble.to_string()).unwrap());
    }

    pub(crate) async fn close(mut self) -> TempDir {
        self.service.take().unwrap().stop().await;
        self.hall.close().await;
        self.folder
    }
}

/// A visitor at the kiosk.
pub(crate) struct AtKiosk {
    shell: Shell<Kiosk>,
    answers: AnswerReceiver<Kiosk>,
}

impl AtKiosk {
    pub(crate) fn page(&self) -> Page {
        self.shell.core().view()
    }

    async fn feel(&mut self, event: UiEvent) {
        self.shell.feel(event);
        self.shell.settle(&mut self.answers).await;
    }

    pub(crate) async fn scan(&mut self, digits: &str) {
        let typed = Zeroizing::new(digits.to_owned());
        self.feel(UiEvent::Scan(typed)).await;
    }

    pub(crate) async fn press(&mut self, name: &str) {
        let page = self.page();
        assert!(
            page.control(name).is_some(),
            "{name} is not on {}",
            page.name
        );
        self.feel(UiEvent::Reply(Reply::press(page.serial, name)))
            .await;
    }

    pub(crate) fn offers(&self, name: &str) -> bool {
        self.page().control(name).is_some()
    }

    /// Whether the page says something anywhere.
    pub(crate) fn says(&self, words: &str) -> bool {
        said(&self.page()).contains(words)
    }

    /// Goes on, saying "I don't know", until a page.
    pub(crate) async fn walk_to(&mut self, name: &str) {
        for _ in 0..60 {
            let page = self.page();
            if page.name == name {
                return;
            }
            let control = ["next", "unknown"].into_iter().find(|it| self.offers(it));
            self.press(control.unwrap_or("none")).await;
        }
        panic!("{name} never came; {} did", self.page().name);
    }
}

/// Everything that a page says, on lines.
fn said(page: &Page) -> String {
    let mut lines = vec![page.heading.plain()];
    for block in &page.body {
        match block {
            Block::Paragraph(text) | Block::Subheading(text) => lines.push(text.plain()),
            Block::Notice(_, texts) => lines.extend(texts.iter().map(|text| text.plain())),
            Block::List(items) => {
                for item in items {
                    lines.push(item.title.plain());
                    lines.extend(item.details.iter().map(|text| text.plain()));
                }
            }
            Block::Switches(list) | Block::Choices { cards: list, .. } => {
                for control in list {
                    lines.push(control.label.plain());
                    lines.extend(control.detail.iter().map(|text| text.plain()));
                }
            }
            _ => {}
        }
    }
    lines.join("\n")
}

/// One desk of a counter. What a test wants to use must be there.
pub(crate) struct Place(pub(crate) DeskWalk);

impl Place {
    pub(crate) fn setting(&self) -> Arc<DeskSetting> {
        self.0.setting()
    }

    pub(crate) fn view(&self) -> DeskView {
        self.0.view()
    }

    pub(crate) fn staff(&self) -> StaffPage {
        self.view().staff
    }

    pub(crate) fn visitor(&self) -> Page {
        self.view().visitor
    }

    pub(crate) async fn second(&mut self) {
        self.0.second().await;
    }

    pub(crate) async fn press(&mut self, name: &str) {
        let pressed = self.0.press(name).await;
        pressed.unwrap_or_else(|error| panic!("{error}: {:?}", usable_names(&self.staff())));
    }

    pub(crate) fn can(&self, name: &str) -> bool {
        self.0.can(name)
    }

    pub(crate) async fn pick(&mut self, words: &str) {
        self.0.pick(words).await.unwrap();
    }

    pub(crate) async fn write(&mut self, text: &str) {
        self.0.write(text).await;
    }

    pub(crate) async fn touch(&mut self, name: &str) {
        let touched = self.0.touch(name).await;
        touched.unwrap_or_else(|error| panic!("{error}: {}", self.visitor().name));
    }

    pub(crate) async fn scan(&mut self, digits: &str) {
        self.0.scan(digits).await;
    }

    /// All codes that the visitor's window shows one after the other, each with its caption.
    pub(crate) async fn codes(&mut self) -> Vec<(String, String)> {
        let mut codes: Vec<(String, String)> = Vec::new();
        while self.visitor().name == "desk-codes" {
            let page = self.visitor();
            let shown = page.body.iter().find_map(|block| match block {
                Block::Code(matrix, caption) => Some((caption.plain(), decode(matrix))),
                _ => None,
            });
            codes.push(shown.unwrap());
            self.touch("next").await;
        }
        codes
    }

    /// What staff read of the record: all lines.
    pub(crate) fn lines(&self) -> Vec<String> {
        let page = self.staff();
        let groups = page.groups.iter().flat_map(|group| &group.lines);
        groups.map(|(_, line)| line.plain()).collect()
    }

    /// What staff read of the notes before.
    pub(crate) fn notes(&self) -> Vec<(String, String)> {
        let page = self.staff();
        let notes = page.notes.iter();
        notes
            .map(|note| (note.from.plain(), note.text.plain()))
            .collect()
    }

    /// What the window tells staff now.
    pub(crate) fn notices(&self) -> Vec<String> {
        let page = self.staff();
        page.notices.iter().map(|(_, says)| says.plain()).collect()
    }
}

fn usable_names(page: &StaffPage) -> Vec<String> {
    let controls = page.controls();
    controls
        .map(|(control, _)| control.id.as_str().to_owned())
        .collect()
}

/// What a code on a screen says, read by a decoder that did not make it.
pub(crate) fn decode(matrix: &QrMatrix) -> String {
    const DOTS: usize = 4;
    const QUIET: usize = 4;
    let side = (matrix.side + 2 * QUIET) * DOTS;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        let module = |at: usize| {
            (at / DOTS)
                .checked_sub(QUIET)
                .filter(|at| *at < matrix.side)
        };
        match (module(x), module(y)) {
            (Some(x), Some(y)) if matrix.dark[y * matrix.side + x] => 0,
            _ => 255,
        }
    });
    let grids = image.detect_grids();
    grids[0].decode().unwrap().1
}

/// The digits of the strip at a stop of a sheet.
pub(crate) fn strip_at(sheet: &Sheet, stop: usize) -> String {
    let (symbol, _) = sheet.stops[stop].strip.as_ref().unwrap();
    symbol.digits().as_str().to_owned()
}
