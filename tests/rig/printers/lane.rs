//! One printer with its two queues, and its paper.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use annai::config::PrinterSettings;
use annai::paper::{PrintOutcome, Printer, Printout, Reason};
use tokio::time::sleep;

use super::queue::Cups;
use super::services::{Process, free_port, printer};
use super::situations::{Situation, Upset, Way};

/// Seconds after which the kiosk gives a job up.
const PATIENCE: u32 = 10;
/// How long a page may take that nobody waits for any more.
const SETTLE: Duration = Duration::from_secs(3);

/// What every script of a printer begins with. `out` is a page in the tray. A printer that is told to cancel
/// stops before that.
const PRELUDE: &str = r#"
out() { echo "$IPP_JOB_ID" >> FOLDER/tray; }
state() { echo "STATE: $1" >&2; }
cancelled() {
    ipptool -t -v -d "id=$IPP_JOB_ID" ipp://127.0.0.1:PORT/ipp/print FOLDER/job.test 2>/dev/null |
        grep -q -e stop-point -e canceled
}
until_cancelled() {
    for _ in $(seq 60); do
        sleep 0.5
        if cancelled; then exit 1; fi
    done
    exit 1
}
"#;

const JOB_TEST: &str = r#"{
OPERATION Get-Job-Attributes
GROUP operation-attributes-tag
ATTR charset attributes-charset utf-8
ATTR language attributes-natural-language en
ATTR uri printer-uri $uri
ATTR integer job-id $id
STATUS successful-ok
}
"#;

/// Whether the kiosk was told what is so.
#[derive(Debug, PartialEq)]
pub(crate) enum Verdict {
    True,
    /// Said to be printed, and no page came out.
    FalsePrinted,
    /// Said to have failed, and a page came out, then or later.
    FalseFailed(Reason),
    /// One job, two pages.
    Twice,
    /// Rightly failed, and for another reason than the true one.
    Otherwise(Reason),
}

/// One printer with its queues.
pub(crate) struct Lane {
    bus: PathBuf,
    folder: PathBuf,
    queue: String,
    port: u16,
    remembers: Arc<Cups>,
    forgets: Arc<Cups>,
    device: Option<Process>,
}

impl Lane {
    pub(crate) fn open(
        bus: &Path,
        number: usize,
        remembers: &Arc<Cups>,
        forgets: &Arc<Cups>,
    ) -> Self {
        let folder = bus.join(format!("printer-{number}"));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("job.test"), JOB_TEST).unwrap();
        let mut lane = Self {
            bus: bus.to_owned(),
            folder,
            queue: format!("lobby-{number}"),
            port: free_port(),
            remembers: Arc::clone(remembers),
            forgets: Arc::clone(forgets),
            device: None,
        };
        lane.switch_on("exit 1");
        remembers.add(&lane.queue, lane.port);
        forgets.add(&lane.queue, lane.port);
        lane
    }

    /// Plays one situation, waits until nothing more can come out, and compares.
    pub(crate) async fn play(&mut self, situation: &Situation, printout: &Printout) -> Verdict {
        self.switch_on(situation.does);
        self.prepare(situation, printout).await;
        let before = self.pages();
        let printer = self.printer(situation.way);
        let (outcome, ()) = tokio::join!(printer.print(printout), self.disturb(situation.upset));
        self.restore(situation);
        if outcome != PrintOutcome::Printed {
            sleep(SETTLE).await;
        }
        let pages = self.pages() - before;
        self.device = None;
        match (outcome, pages) {
            (PrintOutcome::Printed, 0) => Verdict::FalsePrinted,
            (_, 2..) => Verdict::Twice,
            (PrintOutcome::Failed(reason), 1) => Verdict::FalseFailed(reason),
            (PrintOutcome::Failed(reason), _) if !situation.fails.contains(&reason) => {
                Verdict::Otherwise(reason)
            }
            _ => Verdict::True,
        }
    }

    /// What happened before the visitor came.
    async fn prepare(&mut self, situation: &Situation, printout: &Printout) {
        match situation.upset {
            Upset::LastSheet | Upset::Refilled => {
                self.switch_on("out; state +media-empty; sleep 0.5");
                let earlier = self.printer(situation.way).print(printout).await;
                assert_eq!(earlier, PrintOutcome::Printed, "the last sheet");
                self.does(situation.does);
                if situation.upset == Upset::Refilled {
                    self.switch_on(situation.does);
                }
            }
            Upset::Stopped => assert!(self.remembers.run("cupsdisable", &[&self.queue])),
            Upset::Rejecting => assert!(self.remembers.run("cupsreject", &[&self.queue])),
            Upset::Off => self.device = None,
            Upset::Asleep => self.signal("-STOP"),
            Upset::Nothing | Upset::Dies | Upset::Cancelled => {}
        }
    }

    /// What happens while the kiosk waits.
    async fn disturb(&self, upset: Upset) {
        match upset {
            Upset::Dies => {
                sleep(Duration::from_secs(2)).await;
                self.signal("-KILL");
            }
            Upset::Cancelled => {
                sleep(Duration::from_secs(2)).await;
                assert!(self.remembers.run("cancel", &["-a", &self.queue]));
            }
            _ => {}
        }
    }

    /// Staff set it right, when the visitor has gone.
    fn restore(&mut self, situation: &Situation) {
        match situation.upset {
            Upset::Stopped => assert!(self.remembers.run("cupsenable", &[&self.queue])),
            Upset::Rejecting => assert!(self.remembers.run("cupsaccept", &[&self.queue])),
            Upset::Off | Upset::Dies => self.switch_on(PRINTS_AT_ONCE),
            Upset::Asleep => self.signal("-CONT"),
            _ => {}
        }
    }

    fn printer(&self, way: Way) -> Printer {
        let (port, queue) = (self.port, &self.queue);
        let uri = match way {
            Way::Queue => format!("ipp://127.0.0.1:{}/printers/{queue}", self.remembers.port),
            Way::Forgetful => format!("ipp://127.0.0.1:{}/printers/{queue}", self.forgets.port),
            Way::Direct => format!("ipp://127.0.0.1:{port}/ipp/print"),
            Way::Secure | Way::Unnamed => format!("ipps://127.0.0.1:{port}/ipp/print"),
        };
        Printer::new(&PrinterSettings::Ipp {
            uri,
            dpi: 300,
            patience_seconds: PATIENCE,
            believe: (way == Way::Secure).then(|| self.certificate()),
        })
        .unwrap()
    }

    /// The certificate that the printer made itself when it was first asked over TLS.
    fn certificate(&self) -> PathBuf {
        let address = format!("127.0.0.1:{}", self.port);
        let asked = Command::new("openssl")
            .args(["s_client", "-connect", &address])
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        let path = self.folder.join("printer.pem");
        let told = String::from_utf8_lossy(&asked.stdout);
        let begin = told
            .find("-----BEGIN CERTIFICATE-----")
            .expect("a certificate");
        fs::write(&path, &told.as_bytes()[begin..]).unwrap();
        path
    }

    /// Sets what the printer does with its next document.
    fn does(&self, script: &str) {
        let prelude = PRELUDE
            .replace("FOLDER", &self.folder.display().to_string())
            .replace("PORT", &self.port.to_string());
        fs::write(
            self.folder.join("does.sh"),
            format!("{prelude}\n{script}\n"),
        )
        .unwrap();
    }

    /// Switches the printer off and on: its trays are full, nothing is wrong.
    fn switch_on(&mut self, script: &str) {
        self.device = None;
        self.does(script);
        let script = format!(". {}/does.sh", self.folder.display());
        self.device = (0..5).find_map(|_| printer(&self.bus, &self.folder, self.port, &script));
        let log = || fs::read_to_string(self.folder.join("printer.log")).unwrap_or_default();
        assert!(self.device.is_some(), "ippeveprinter starts: {}", log());
    }

    fn signal(&self, signal: &str) {
        let Some(device) = &self.device else { return };
        let id = device.0.id().to_string();
        let _ = Command::new("kill").args([signal, &id]).status();
    }

    /// How many pages came out so far.
    fn pages(&self) -> usize {
        fs::read_to_string(self.folder.join("tray")).map_or(0, |tray| tray.lines().count())
    }
}

/// What a printer does that is switched on again: what it has not forgotten comes out.
const PRINTS_AT_ONCE: &str = "out";
