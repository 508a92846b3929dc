//! One sheet on its way: from the first question to the end of its job.

use ::ipp::prelude::StatusCode;

use super::PAUSE;
use super::exchange::{Exchange, ExchangeError};
use super::state::{self, Job, JobEnd, JobStep, PrinterReadiness};
use crate::paper::Printout;
use crate::paper::printer::Reason;

/// How often in a row a printer may name a fault before its job is given up: the visitor is told
/// within seconds that there is no paper.
const COMPLAINTS: u32 = 8;

/// A job that a printer may have.
#[derive(Clone)]
pub(super) struct Sent {
    /// Says nothing about the visitor, and names no other job.
    pub(super) name: String,
    pub(super) id: Option<i32>,
}

/// One try to print a sheet.
pub(super) struct Attempt<'a> {
    exchange: &'a Exchange,
    /// What the printer named before it had the job, and prints all the same.
    known: Vec<String>,
    /// Set as soon as the printer may have the job.
    pub(super) sent: Option<Sent>,
    /// What stood in the way when the printer was last asked.
    pub(super) last: Reason,
}

impl<'a> Attempt<'a> {
    pub(super) fn new(exchange: &'a Exchange) -> Self {
        Self {
            exchange,
            known: Vec::new(),
            sent: None,
            last: Reason::Offline,
        }
    }

    /// Hands the sheet over, and asks for it until its job has ended.
    pub(super) async fn follow(&mut self, printout: &Printout) -> Result<(), Reason> {
        self.known = self.ready().await?;
        let name = format!("annai-{}", uuid::Uuid::new_v4());
        let sent = self.sent.insert(Sent { name, id: None });
        let answer = self.exchange.print_job(&sent.name, &printout.pdf).await;
        let answer = answer.map_err(ExchangeError::reason)?;
        let id = state::job_id(&answer).ok_or(Reason::Failed)?;
        sent.id = Some(id);
        self.last = Reason::Failed;
        let mut complaints = 0;
        let mut processed = state::job(&answer, id) == Some(Job::Running(JobStep::Processing));
        loop {
            match self.look(id).await {
                // A server that keeps no history forgets a job when it is done.
                Err(ExchangeError::Refused(StatusCode::ClientErrorNotFound)) if processed => {
                    return self.after().await;
                }
                Ok(Job::Ended(JobEnd::Completed)) => return self.after().await,
                Ok(Job::Ended(JobEnd::Failed(reason)) | Job::Stopped(reason)) => {
                    return Err(self.fault().await.unwrap_or(reason));
                }
                Ok(Job::Running(step)) => {
                    processed |= step == JobStep::Processing;
                    match self.complaint().await? {
                        Some(_) if complaints >= COMPLAINTS => return Err(self.last),
                        Some(_) => complaints += 1,
                        None => complaints = 0,
                    }
                }
                // A link that is cut may come back: the job is not given up before its time.
                Err(ExchangeError::Silent) => self.last = Reason::Offline,
                Err(fault) => return Err(fault.reason()),
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// What the printer names before it has the job, if it can print now. One that cannot would keep the
    /// job, and print it when the visitor has gone.
    async fn ready(&self) -> Result<Vec<String>, Reason> {
        let answer = self.exchange.printer().await;
        let answer = answer.map_err(ExchangeError::reason)?;
        match state::obstacle(&answer) {
            Some(reason) => Err(reason),
            None => Ok(state::reasons(&answer)),
        }
    }

    pub(super) async fn look(&self, id: i32) -> Result<Job, ExchangeError> {
        let answer = self.exchange.job(id).await?;
        state::job(&answer, id).ok_or(ExchangeError::Nonsense)
    }

    /// A fault that the printer names only since it has the job. What it named before as well is
    /// remembered, and only time tells whether it prints.
    async fn complaint(&mut self) -> Result<Option<Reason>, Reason> {
        let Ok(answer) = self.exchange.printer().await else {
            return Ok(None);
        };
        let complaint = match state::readiness(&answer, &self.known) {
            PrinterReadiness::Stopped(reason) => return Err(reason),
            PrinterReadiness::Faulty(reason) | PrinterReadiness::Warns(reason) => Some(reason),
            PrinterReadiness::Ready => None,
        };
        let fault = complaint.or_else(|| state::first_fault(&state::reasons(&answer)));
        self.last = fault.unwrap_or(Reason::Failed);
        Ok(complaint)
    }

    /// What the printer itself says stands in the way.
    async fn fault(&mut self) -> Option<Reason> {
        let complaint = self.complaint().await.unwrap_or_else(Some);
        complaint.or(Some(self.last).filter(|last| *last != Reason::Failed))
    }

    /// A completed job counts when the printer names no error. A device whose paper is stuck gives its job
    /// up, and a CUPS queue calls that completed: a jam since the job came is one of its sheet.
    pub(super) async fn after(&self) -> Result<(), Reason> {
        let answer = self.exchange.printer().await;
        let answer = answer.map_err(ExchangeError::reason)?;
        match state::readiness(&answer, &[]) {
            PrinterReadiness::Faulty(reason) | PrinterReadiness::Stopped(reason) => {
                return Err(reason);
            }
            PrinterReadiness::Warns(_) | PrinterReadiness::Ready => {}
        }
        match state::readiness(&answer, &self.known) {
            PrinterReadiness::Warns(reason @ (Reason::Jam | Reason::Cover)) => Err(reason),
            _ => Ok(()),
        }
    }
}
