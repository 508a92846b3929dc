//! The way of one paper over the desks: pictures of both windows of each.

use std::path::Path;
use std::sync::Arc;

use crate::api::DeskId;
use crate::catalogue::CounterId;
use crate::clock::Clock;
use crate::config::{Config, PrinterSettings};
use crate::content::Content;
use crate::desk::DeskSetting;
use crate::hall::Service;
use crate::link::Client;
use crate::locale::Lang;
use crate::page::staff::DeskView;
use crate::page::{Reply, TextSize};
use crate::paper::Sheet;
use crate::printing::SheetPress;
use crate::shell::UiEvent;
use crate::station::Station;
use crate::tour::{DeskWalk, NotUsable};
use crate::ui::{Kit, shot, staff};

use super::{Failed, unseen, write};

/// What the staff of each desk write, one after the other.
const NOTES: [&str; 3] = [
    "転入届を受理しました。住所は本日付です。",
    "国民健康保険に加入しました。お子さんの通院は月2回とのことです。",
    "通所は週3回を希望。前の市の事業所と引き継ぎ済みです。",
];
/// What staff search for at the information desk.
const SEARCHED: &str = "印鑑登録";
/// Pages of one kind that a visit at the desk has at most.
const GUIDED_PAGES: usize = 10;
/// Desks that a paper is carried to.
const DESKS: usize = 3;

/// Where the desks are: the hall that they ask, and what they have in common.
pub(super) struct Desks<'a> {
    pub(super) config: &'a Config,
    pub(super) service: &'a Service,
    pub(super) clock: &'a Clock,
    pub(super) kit: &'a Kit,
    pub(super) data: &'a Path,
    pub(super) folder: &'a Path,
}

impl Desks<'_> {
    /// Carries a sheet to its first desks. Each calls, reads, notes something, and the visitor lets the
    /// desks after it read the note.
    pub(super) async fn visit(&self, stops: &[CounterId], sheet: &Sheet) -> Result<(), Failed> {
        let mut strips: Vec<(CounterId, String)> = stops
            .iter()
            .zip(&sheet.stops)
            .filter_map(|(counter, stop)| {
                let (symbol, _) = stop.strip.as_ref()?;
                Some((counter.clone(), symbol.digits().as_str().to_owned()))
            })
            .collect();
        for (at, counter) in stops.iter().take(DESKS).enumerate() {
            let desk = self.open(counter).await?;
            let mut pictures = Pictures {
                of: format!("desk{}", at + 1),
                count: 0,
                desks: self,
            };
            let new = work(
                desk,
                counter,
                &strips,
                NOTES[at % NOTES.len()],
                &mut pictures,
            );
            strips.extend(new.await?);
        }
        Ok(())
    }

    /// A visit that staff run at the information desk, where there is one.
    pub(super) async fn guide(&self, lang: &Lang) -> Result<(), Failed> {
        let content = Content::load(self.config)?;
        let mut counters = content.guide.catalogue().counters.iter();
        let Some(counter) = counters.find(|counter| counter.general) else {
            return Ok(());
        };
        let desk = self.open(&counter.id).await?;
        let mut pictures = Pictures {
            of: counter.id.to_string(),
            count: 0,
            desks: self,
        };
        guide(desk, lang, &mut pictures).await
    }

    async fn open(&self, counter: &CounterId) -> Result<DeskWalk, Failed> {
        let content = Content::load(self.config)?;
        let printer = PrinterSettings::None;
        let press = SheetPress::new(&printer, &content.locales, self.clock.clone())
            .map_err(crate::cli::press_unfit)?;
        let desk = DeskId {
            counter: counter.clone(),
            desk: "1".to_owned(),
        };
        let mut table = self.config.for_hall()?.clone();
        table.data = self.data.to_owned();
        let client = Client::local(&table, &self.service.url()).map_err(|error| error.trouble())?;
        let setting = DeskSetting {
            guide: content.guide,
            locales: content.locales,
            hall: self.config.city.name.clone(),
            desk,
            size: TextSize::Normal,
            scanner: self.config.scanner.clone(),
            outlet: press.outlet(),
            hours: None,
            visits: None,
        };
        let station = Station::open(setting, self.data, client, press, self.clock.clone());
        Ok(DeskWalk::open(Arc::new(station.await?)).await)
    }
}

/// Pictures of one desk, in order.
struct Pictures<'a> {
    /// What their names begin with.
    of: String,
    count: usize,
    desks: &'a Desks<'a>,
}

impl Pictures<'_> {
    fn take(&mut self, view: &DeskView) -> Result<(), Failed> {
        let Desks {
            config,
            kit,
            folder,
            ..
        } = self.desks;
        let Some(station) = &config.station else {
            return Ok(());
        };
        self.count += 1;
        let path = |name: &str| folder.join(format!("{}-{:02}-{name}.png", self.of, self.count));
        let staff = staff::picture(&view.staff, kit, station.staff_size).map_err(unseen)?;
        write(&path("staff"), &shot::png(&staff).map_err(unseen)?)?;
        let visitor = shot::render(&view.visitor, &station.visitor, kit).map_err(unseen)?;
        for (part, picture) in visitor.iter().enumerate() {
            let name = format!("{}-{}", view.visitor.name, part + 1);
            write(&path(&name), &shot::png(picture).map_err(unseen)?)?;
        }
        Ok(())
    }
}

/// What happens at one desk. The new strips, each with its counter.
async fn work(
    mut desk: DeskWalk,
    counter: &CounterId,
    strips: &[(CounterId, String)],
    note: &str,
    pictures: &mut Pictures<'_>,
) -> Result<Vec<(CounterId, String)>, Failed> {
    pictures.take(&desk.view())?;
    desk.press("call-next").await.map_err(unusable)?;
    pictures.take(&desk.view())?;
    for (_, digits) in strips.iter().filter(|(of, _)| of == counter) {
        desk.scan(digits).await;
    }
    pictures.take(&desk.view())?;
    desk.press("phrases").await.map_err(unusable)?;
    pictures.take(&desk.view())?;
    desk.press("menu-close").await.map_err(unusable)?;
    desk.write(note).await;
    desk.press("offer").await.map_err(unusable)?;
    let page = desk.view().visitor;
    let readers: Vec<String> = page
        .controls()
        .map(|control| control.id.as_str().to_owned())
        .filter(|name| name.starts_with("reader-"))
        .collect();
    for reader in &readers {
        desk.touch(reader).await.map_err(unusable)?;
    }
    pictures.take(&desk.view())?;
    desk.touch("agree").await.map_err(unusable)?;
    pictures.take(&desk.view())?;
    let new = desk.new_strips();
    while desk.view().visitor.name == "desk-codes" {
        desk.touch("next").await.map_err(unusable)?;
    }
    // Without a strip nothing has begun by itself.
    if desk.can("start") {
        desk.press("start").await.map_err(unusable)?;
    }
    desk.press("finish").await.map_err(unusable)?;
    pictures.take(&desk.view())?;
    desk.finish().await.map_err(unusable)?;
    Ok(new)
}

/// Staff help a visitor who cannot say what it is about, add an errand, and give the number.
async fn guide(mut desk: DeskWalk, lang: &Lang, pictures: &mut Pictures<'_>) -> Result<(), Failed> {
    desk.press("visit").await.map_err(unusable)?;
    pictures.take(&desk.view())?;
    let touched = desk.touch(&format!("language-{lang}")).await;
    touched.map_err(unusable)?;
    pictures.take(&desk.view())?;
    for name in ["guided", "back", "known-errand", "search"] {
        let pressed = desk.press(&format!("visit-{name}")).await;
        pressed.map_err(unusable)?;
        pictures.take(&desk.view())?;
    }
    let typed = desk.type_into_visit(SEARCHED).await;
    typed.map_err(unusable)?;
    pictures.take(&desk.view())?;
    let page = desk.view().staff;
    let found = page.guided.as_ref().and_then(|guided| guided.rows.first());
    if let Some(found) = found {
        let reply = Reply::press(page.serial, found.control.id.clone());
        desk.feel(UiEvent::Reply(reply)).await;
    }
    pictures.take(&desk.view())?;
    for name in ["visit-unknown", "visit-next", "visit-noted", "visit-finish"] {
        for _ in 0..GUIDED_PAGES {
            if !desk.can(name) {
                break;
            }
            desk.press(name).await.map_err(unusable)?;
            pictures.take(&desk.view())?;
        }
    }
    desk.finish().await.map_err(unusable)
}

fn unusable(error: NotUsable) -> Failed {
    unseen(error)
}
