//! A CUPS of our own: a scheduler on a free port, with its spool in a folder.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::services::{Process, free_port, start, wait_for};

/// A scheduler that keeps no documents, as README asks for.
pub(crate) struct Cups {
    pub(crate) port: u16,
    folder: PathBuf,
    _process: Process,
}

impl Cups {
    /// Starts one. `history` is "Yes" or "No": whether it remembers jobs that have ended.
    pub(crate) fn start(folder: &Path, history: &str) -> Self {
        let port = free_port();
        for part in ["etc", "spool", "cache", "run", "tmp", "keys"] {
            fs::create_dir_all(folder.join(part)).unwrap();
        }
        let etc = folder.join("etc");
        let scheduler = format!(
            "Listen 127.0.0.1:{port}
LogLevel warn
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles No
PreserveJobHistory {history}
MaxJobs 0
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"
        );
        fs::write(etc.join("cupsd.conf"), scheduler).unwrap();
        let at = folder.display();
        let files = format!(
            "ServerRoot {at}/etc
RequestRoot {at}/spool
CacheDir {at}/cache
StateDir {at}/run
TempDir {at}/tmp
ServerKeychain {at}/keys
AccessLog {at}/access_log
ErrorLog {at}/error_log
PageLog {at}/page_log
"
        );
        fs::write(etc.join("cups-files.conf"), files).unwrap();
        let mut command = Command::new("/usr/sbin/cupsd");
        let _ = command
            .arg("-f")
            .arg("-c")
            .arg(etc.join("cupsd.conf"))
            .arg("-s")
            .arg(etc.join("cups-files.conf"));
        let process = start(&mut command).expect("a cupsd of our own");
        assert!(
            wait_for(|| TcpStream::connect(("127.0.0.1", port)).is_ok()),
            "cupsd does not listen"
        );
        Self {
            port,
            folder: folder.to_owned(),
            _process: process,
        }
    }

    /// Makes a queue to a printer. A job that the printer gives up is over: it is not tried again when its
    /// visitor has gone.
    pub(crate) fn add(&self, queue: &str, device: u16) {
        let device = format!("ipp://127.0.0.1:{device}/ipp/print");
        let policy = "printer-error-policy=abort-job";
        let words = [
            "-p",
            queue,
            "-E",
            "-v",
            &device,
            "-m",
            "everywhere",
            "-o",
            policy,
        ];
        assert!(self.run("lpadmin", &words), "a queue is made");
    }

    /// Runs one of the commands of CUPS on this scheduler.
    pub(crate) fn run(&self, program: &str, words: &[&str]) -> bool {
        let server = format!("127.0.0.1:{}", self.port);
        // `-h` would have to stand at another place for each program.
        let done = Command::new(program)
            .args(words)
            .env("CUPS_SERVER", server)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        done.is_ok_and(|status| status.success())
    }

    /// How many documents lie in the spool: its files of data begin with a `d`.
    pub(crate) fn documents(&self) -> usize {
        let spool = fs::read_dir(self.folder.join("spool")).unwrap();
        let names = spool.map(|entry| entry.unwrap().file_name());
        names
            .filter(|name| name.to_string_lossy().starts_with('d'))
            .count()
    }
}
