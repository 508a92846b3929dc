//! The station, everything real: a hall, a kiosk that gives papers, desks that read and write on them.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what a test's helpers cannot do is the test's failure"
)]

mod circle;
mod hall;
mod notes;
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
use annai::link::{Client, DeskLine};
use annai::locale::Lang;
use annai::page::staff::{DeskView, StaffPage};
use annai::page::{Block, Page, QrMatrix, Reply, ReplyAction, TextSize};
use annai::paper::Sheet;
use annai::printing::Press;
use annai::shell::{AnswerReceiver, Core as _, Shell, UiEvent};
use annai::station::Station;
use annai::tour::{JOURNEYS, Walk};
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
    pub(crate) service: Service,
    now: Zoned,
}

impl CityHall {
    pub(crate) async fn open() -> Self {
        Self::open_in(tempfile::tempdir().unwrap(), TUESDAY).await
    }

    pub(crate) async fn open_in(folder: TempDir, moment: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut config = Config::load(&root.join("kiosk-config.toml")).unwrap();
        let table = config.hall.as_mut().unwrap();
        table.data = folder.path().join("data");
        table.listen.set_port(0);
        config.kiosk.as_mut().unwrap().data = folder.path().join("data");
        config.printer = Some(PrinterSettings::None);
        let now: Zoned = moment.parse().unwrap();
        let clock = Clock::fixed(&now);
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
            service: embedded.service,
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
        let clock = Clock::fixed(now);
        let content = Content::load(&self.config).unwrap();
        let desk = DeskId {
            counter: counter.into(),
            desk: desk.to_owned(),
        };
        let printer = PrinterSettings::None;
        let press = Press::new(&printer, &content.locales, clock.clone()).unwrap();
        let table = self.config.for_hall().unwrap();
        let client = Client::local(table, &self.service.url()).unwrap();
        let data = self.folder.path().join("station");
        let line = DeskLine::open(&data, desk.clone(), clock.clone(), client);
        let setting = DeskSetting {
            guide: content.guide,
            locales: content.locales,
            hall: "市役所".to_owned(),
            desk,
            size: TextSize::Small,
            scanner: self.config.scanner.clone(),
            prints: press.prints(),
        };
        let station = Station::new(setting, line.await.unwrap(), press, clock);
        let (shell, answers) = Shell::new(Arc::new(station), Handle::current(), TaskTracker::new());
        let mut place = Place { shell, answers };
        place.second().await;
        place
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

    pub(crate) async fn close(self) -> TempDir {
        self.service.stop().await;
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
            let control = ["unknown", "next"].into_iter().find(|it| self.offers(it));
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

/// One desk of a counter, with hands and eyes at both of its windows.
pub(crate) struct Place {
    pub(crate) shell: Shell<Station>,
    answers: AnswerReceiver<Station>,
}

impl Place {
    pub(crate) fn view(&self) -> DeskView {
        self.shell.core().view()
    }

    pub(crate) fn staff(&self) -> StaffPage {
        self.view().staff
    }

    pub(crate) fn visitor(&self) -> Page {
        self.view().visitor
    }

    pub(crate) async fn feel(&mut self, event: UiEvent) {
        self.shell.feel(event);
        self.shell.settle(&mut self.answers).await;
    }

    pub(crate) async fn second(&mut self) {
        self.feel(UiEvent::Second).await;
    }

    /// Staff press something; it must be usable now.
    pub(crate) async fn press(&mut self, name: &str) {
        let page = self.staff();
        let name = format!("staff-{name}");
        let usable = page.controls().any(|(it, _)| it.id.as_str() == name);
        assert!(usable, "{name} cannot be used: {:?}", usable_names(&page));
        let reply = Reply::press(page.serial, name);
        self.feel(UiEvent::Reply(reply)).await;
    }

    /// Whether staff can press something now.
    pub(crate) fn can(&self, name: &str) -> bool {
        let name = format!("staff-{name}");
        let page = self.staff();
        page.controls().any(|(it, _)| it.id.as_str() == name)
    }

    /// Staff choose a row of the open list by its words.
    pub(crate) async fn pick(&mut self, words: &str) {
        for _ in 0..10 {
            let page = self.staff();
            let menu = page.menu.as_ref().expect("no list is open");
            let mut items = menu.items.iter();
            let found = items.find(|item| item.control.label.plain().contains(words));
            if let Some(item) = found {
                let reply = Reply::press(page.serial, item.control.id.clone());
                return self.feel(UiEvent::Reply(reply)).await;
            }
            self.press("menu-more").await;
        }
        panic!("the list has no {words}");
    }

    /// Staff write the note.
    pub(crate) async fn write(&mut self, text: &str) {
        let page = self.staff();
        let reply = Reply {
            serial: page.serial,
            control: page.draft.field.clone(),
            answer: ReplyAction::Text(Zeroizing::new(text.to_owned())),
        };
        self.feel(UiEvent::Reply(reply)).await;
    }

    /// The visitor presses something.
    pub(crate) async fn touch(&mut self, name: &str) {
        let page = self.visitor();
        assert!(
            page.control(name).is_some(),
            "{name} is not on {}",
            page.name
        );
        self.feel(UiEvent::Reply(Reply::press(page.serial, name)))
            .await;
    }

    /// A paper is held under the scanner.
    pub(crate) async fn scan(&mut self, digits: &str) {
        let typed = Zeroizing::new(digits.to_owned());
        self.feel(UiEvent::Scan(typed)).await;
    }

    /// All codes that the visitor's window shows one after the other, each with its caption.
    pub(crate) async fn codes(&mut self) -> Vec<(String, String)> {
        let mut codes: Vec<(String, String)> = Vec::new();
        loop {
            let page = self.visitor();
            assert_eq!(page.name, "desk-codes");
            let shown = page.body.iter().find_map(|block| match block {
                Block::Code(matrix, caption) => Some((caption.plain(), decode(matrix))),
                _ => None,
            });
            let shown = shown.unwrap();
            if codes.contains(&shown) {
                return codes;
            }
            codes.push(shown);
            if page.control("next-code").is_none() {
                return codes;
            }
            self.touch("next-code").await;
        }
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
