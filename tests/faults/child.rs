//! A kiosk of the storm: real line to the hall, made-up visitors, and a diary of what each was told.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use annai::api::Stop;
use annai::clock::Clock;
use annai::config::Config;
use annai::content::Content;
use annai::link::{Client, HallLine};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;

/// Names the kiosk's folder.
pub(crate) const FOLDER: &str = "ANNAI_STORM_KIOSK";

/// What the visitor was told, line by line. It is written before anything else is done.
pub(crate) struct Diary(File);

impl Diary {
    pub(crate) fn open(folder: &Path) -> Self {
        let path = folder.join("diary");
        let file = OpenOptions::new().create(true).append(true).open(path);
        Self(file.unwrap())
    }

    pub(crate) fn write(&mut self, line: &str) {
        // One write, so that a kill leaves a whole line or none.
        self.0.write_all(format!("{line}\n").as_bytes()).unwrap();
    }
}

pub(crate) fn run(folder: &Path) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(serve(folder));
}

async fn serve(folder: &Path) {
    let config = Config::load(&folder.join("kiosk.toml")).unwrap();
    let clock = Clock::system(config.city.zone.clone());
    let content = Content::load(&config).unwrap_or_else(|_| std::process::exit(3));
    let catalogue = content.guide.catalogue();
    let client = Client::new(config.for_client().unwrap()).unwrap();
    let link = HallLine::open(&config.kiosk.unwrap().data, catalogue, clock, client)
        .await
        .unwrap();
    let mut diary = Diary::open(folder);
    let mut random = [0; 8];
    getrandom::fill(&mut random).unwrap();
    let mut chance = Pcg64::seed_from_u64(u64::from_le_bytes(random));
    diary.write("started");
    loop {
        if folder.join("pause").exists() {
            // The round is over: what the hall was not told is told now.
            let idle = format!("idle {}", link.state().await.backlog);
            std::fs::write(folder.join("idle"), idle).unwrap();
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        }
        let counters = &catalogue.counters;
        let stops: Vec<Stop> = (0..chance.random_range(1..=3))
            .map(|_| Stop {
                counter: counters[chance.random_range(0..counters.len())].id.clone(),
                minutes: 10,
            })
            .collect();
        let id = link.new_id().unwrap();
        match link.issue(id, stops, None).await {
            Ok(given) => diary.write(&format!("given {id} {}", given.number)),
            Err(error) => {
                diary.write(&format!("refused {id} {error}"));
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        }
        match chance.random_range(0..20) {
            // Walked away: the number is nobody's.
            0 => {}
            1 => {
                diary.write(&format!("cancelling {id}"));
                if link.cancel(id).await.is_ok() {
                    diary.write(&format!("cancelled {id}"));
                }
            }
            _ => {
                diary.write(&format!("handing {id}"));
                match link.hand_over(id).await {
                    Ok(()) => diary.write(&format!("handed {id}")),
                    Err(error) => diary.write(&format!("unhanded {id} {error}")),
                }
            }
        }
        tokio::time::sleep(Duration::from_millis(chance.random_range(5..60))).await;
    }
}
