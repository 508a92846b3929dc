//! Machines of a storm or a soak: processes that see their own time, in folders of their own.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, Zoned};

/// Lets a process see another time.
pub(crate) const FAKE_TIME: &str = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";
/// A storm that takes longer than this in one place has found something.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);

/// How far clocks are ahead of this machine's, in seconds, when they show a time of day `days` after the date that clocks
/// show which are ahead by `ahead` now. The zone is the city's.
pub(crate) fn clock_at(ahead: i64, days: i32, time: Time) -> i64 {
    let now = Zoned::now().with_time_zone(TimeZone::get("Asia/Tokyo").unwrap());
    let now = now + ahead.seconds();
    let day = now.date() + days.days();
    let then = day.to_datetime(time).to_zoned(now.time_zone().clone());
    ahead + now.duration_until(&then.unwrap()).as_secs()
}

/// A process that sees its own time.
pub(crate) struct Process {
    pub(crate) folder: PathBuf,
    child: Option<Child>,
    /// How far its clock is off within the day, in seconds.
    pub(crate) off: i64,
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Process {
    /// The id of the process, which runs.
    pub(crate) fn id(&self) -> u32 {
        self.child.as_ref().map_or(0, Child::id)
    }

    pub(crate) fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
            // A process that is killed leaves behind what libfaketime shares with its children, under its number, and a
            // later process of that number would not start.
            for left in ["faketime_shm", "sem.faketime_sem"] {
                let _ = fs::remove_file(format!("/dev/shm/{left}_{}", child.id()));
            }
        }
    }

    /// Whether the process has ended by itself.
    pub(crate) fn is_over(&mut self) -> bool {
        let child = self.child.as_mut();
        child.is_some_and(|child| child.try_wait().unwrap().is_some())
    }

    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    pub(crate) fn start(&mut self, command: &mut Command) {
        let log = fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.folder.join("log"))
            .unwrap();
        if Path::new(FAKE_TIME).exists() {
            let _ = command
                .env("LD_PRELOAD", FAKE_TIME)
                .env("FAKETIME_TIMESTAMP_FILE", self.folder.join("time"))
                .env("FAKETIME_NO_CACHE", "1")
                .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        }
        let child = command
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn();
        self.child = Some(child.unwrap());
    }

    /// Sets its clock: seconds ahead of this machine's, and its own fault.
    pub(crate) fn set_clock(&self, ahead: i64) {
        let draft = self.folder.join("time.new");
        fs::write(&draft, format!("{:+}s", ahead + self.off)).unwrap();
        fs::rename(draft, self.folder.join("time")).unwrap();
    }
}

pub(crate) fn process(base: &Path, name: &str) -> Process {
    let folder = base.join(name);
    fs::create_dir(&folder).unwrap();
    Process {
        folder,
        child: None,
        off: 0,
    }
}

pub(crate) fn start_hall(hall: &mut Process) {
    let config = hall.folder.join("hall.toml");
    hall.start(
        Command::new(env!("CARGO_BIN_EXE_annai"))
            .arg("--config")
            .arg(config)
            .arg("hall"),
    );
}

pub(crate) fn write_config(folder: &Path, name: &str, hall: SocketAddr, ask: Option<SocketAddr>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shipped = fs::read_to_string(root.join("kiosk-config.toml")).unwrap();
    let root = root.to_str().unwrap();
    let link = ask.map_or_else(String::new, |ask| {
        format!("[link]\nask = \"http://{ask}\"\ntoken = \"token\"\n")
    });
    let text = shipped
        .replace("127.0.0.1:7340", &hall.to_string())
        .replace("data = \"annai-data\"", "data = \"data\"")
        .replace("\"assets/", &format!("\"{root}/assets/"))
        .replace("\"locales\"", &format!("\"{root}/locales\""));
    fs::write(folder.join(name), text + &link).unwrap();
}

/// Waits until the hall answers.
pub(crate) async fn reach(address: SocketAddr) {
    let begun = Instant::now();
    while !is_well(address).await {
        assert!(begun.elapsed() < PATIENCE, "the hall does not come back");
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}

pub(crate) async fn is_well(address: SocketAddr) -> bool {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let asked = client.get(format!("http://{address}/health")).send().await;
    asked.is_ok_and(|answer| answer.status().is_success())
}
