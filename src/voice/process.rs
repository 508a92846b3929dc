//! A process that another thread can end: what plays a sound, or makes one.

use std::io::{Read as _, Write as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};

/// How often a process is asked whether it has ended.
const POLL_INTERVAL: Duration = Duration::from_millis(10);
/// Bytes of a complaint that are read: ALSA writes a dozen lines about a missing device.
const COMPLAINT_BYTES: u64 = 16 * 1024;
/// Bytes of an answer that are read: some ten minutes of speech.
const ANSWER_BYTES: u64 = 64 * 1024 * 1024;
/// Time in which the pipes of a process that has ended are read out; what it left behind may hold them open.
const PIPE_TIMEOUT: Duration = Duration::from_millis(500);

/// Why a process did not do its work.
#[derive(Debug, thiserror::Error)]
pub(super) enum ProcessError {
    #[error("not installed")]
    Missing,
    #[error("cannot be started: {0}")]
    Start(std::io::Error),
    #[error("did not end within {0:?}")]
    Timeout(Duration),
    /// The last line of what it wrote on its standard error.
    #[error("{0}")]
    Refused(String),
}

/// Place of one process at a time. Its clones can end it.
#[derive(Clone, Default)]
pub(super) struct ProcessStage(Arc<Mutex<StageState>>);

#[derive(Default)]
struct StageState {
    /// Number of what may run now; a process of an earlier turn is not let in.
    turn: u64,
    running: Option<Child>,
    /// Nothing runs any more.
    closed: bool,
}

impl ProcessStage {
    /// Runs a program with something on its standard input, and gives what it answers. `None` when
    /// [`ProcessStage::clear`] or [`ProcessStage::close`] ended it.
    pub(super) fn run(
        &self,
        turn: u64,
        program: &str,
        arguments: &[impl AsRef<str>],
        input: &Arc<[u8]>,
        timeout: Duration,
    ) -> Result<Option<Vec<u8>>, ProcessError> {
        let mut child = start(program, arguments)?;
        let stdin = child.stdin.take();
        let answer = reading(child.stdout.take(), ANSWER_BYTES);
        let complaint = reading(child.stderr.take(), COMPLAINT_BYTES);
        if !self.enter(turn, child) {
            return Ok(None);
        }
        let input = Arc::clone(input);
        // A pipe holds less than a sound: it is filled aside, and breaks when the process ends.
        let _ =
            thread::Builder::new().spawn(move || stdin.map(|mut stdin| stdin.write_all(&input)));
        match self.wait(turn, timeout)? {
            Ended::Well => Ok(Some(answer.recv_timeout(PIPE_TIMEOUT).unwrap_or_default())),
            Ended::Badly => {
                let complaint = complaint.recv_timeout(PIPE_TIMEOUT).unwrap_or_default();
                Err(ProcessError::Refused(last_line(&complaint)))
            }
            Ended::CutOff => Ok(None),
        }
    }

    /// Ends what runs, and lets in what is of this turn alone.
    pub(super) fn clear(&self, turn: u64) {
        let mut state = self.lock();
        state.turn = turn;
        let running = state.running.take();
        drop(state);
        running.into_iter().for_each(end);
    }

    /// Ends what runs, for good.
    pub(super) fn close(&self) {
        let mut state = self.lock();
        state.closed = true;
        let running = state.running.take();
        drop(state);
        running.into_iter().for_each(end);
    }

    /// Takes the process in, unless its turn is over.
    fn enter(&self, turn: u64, child: Child) -> bool {
        let mut state = self.lock();
        if state.closed || state.turn != turn {
            drop(state);
            end(child);
            return false;
        }
        state.running = Some(child);
        true
    }

    fn wait(&self, turn: u64, timeout: Duration) -> Result<Ended, ProcessError> {
        let mut waited = Duration::ZERO;
        loop {
            let mut state = self.lock();
            let Some(child) = state.running.as_mut() else {
                return Ok(Ended::CutOff);
            };
            let status = child.try_wait();
            let over = !matches!(status, Ok(None)) || waited >= timeout;
            if over {
                let child = state.running.take();
                let current = state.turn == turn;
                drop(state);
                child.into_iter().for_each(end);
                return match status {
                    _ if !current => Ok(Ended::CutOff),
                    Ok(Some(status)) if status.success() => Ok(Ended::Well),
                    Ok(None) => Err(ProcessError::Timeout(timeout)),
                    _ => Ok(Ended::Badly),
                };
            }
            drop(state);
            thread::sleep(POLL_INTERVAL);
            waited += POLL_INTERVAL;
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, StageState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Ended {
    Well,
    Badly,
    CutOff,
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is where sounds leave the program, and where they come from"
)]
fn start(program: &str, arguments: &[impl AsRef<str>]) -> Result<Child, ProcessError> {
    Command::new(program)
        .args(arguments.iter().map(AsRef::as_ref))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        // A group of its own, so that what a script has started ends with it.
        .process_group(0)
        .spawn()
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => ProcessError::Missing,
            _ => ProcessError::Start(error),
        })
}

/// Reads a pipe aside, up to a length.
fn reading(pipe: Option<impl std::io::Read + Send + 'static>, most: u64) -> Receiver<Vec<u8>> {
    let (read, done) = channel();
    let reader = move || {
        let mut bytes = Vec::new();
        if let Some(pipe) = pipe {
            let mut pipe = pipe.take(most);
            let _ = pipe.read_to_end(&mut bytes);
        }
        // Nobody asks any more when the process was cut off.
        let _ = read.send(bytes);
    };
    let _ = thread::Builder::new().spawn(reader);
    done
}

/// Ends a process with all that it has started, and takes its last word, so that no zombie stays.
fn end(mut child: Child) {
    if matches!(child.try_wait(), Ok(None)) {
        let _ = kill_process_group(Pid::from_child(&child), Signal::KILL);
        let _ = child.kill();
    }
    let _ = child.wait();
}

fn last_line(complaint: &[u8]) -> String {
    let complaint = String::from_utf8_lossy(complaint);
    let last = complaint
        .lines()
        .map(str::trim)
        .rfind(|line| !line.is_empty());
    last.unwrap_or("it says no reason").to_owned()
}
