//! What a printer's answers mean.

use ::ipp::prelude::*;

use crate::paper::printer::Reason;

/// The fault that a reason names. Stems after RFC 8011, 5.4.12, and the PWG's registrations.
const STEMS: [(&str, Reason); 19] = [
    ("media-empty", Reason::Empty),
    ("media-needed", Reason::Empty),
    ("marker-supply-empty", Reason::Empty),
    ("toner-empty", Reason::Empty),
    ("media-jam", Reason::Jam),
    ("output-area-full", Reason::Jam),
    ("cover-open", Reason::Cover),
    ("door-open", Reason::Cover),
    ("interlock-open", Reason::Cover),
    ("input-tray-missing", Reason::Cover),
    ("output-tray-missing", Reason::Cover),
    ("connecting-to-device", Reason::Offline),
    ("offline", Reason::Offline),
    ("paused", Reason::Offline),
    ("moving-to-paused", Reason::Offline),
    ("shutdown", Reason::Offline),
    ("timed-out", Reason::Offline),
    ("stopped-partly", Reason::Failed),
    ("spool-area-full", Reason::Failed),
];

/// How a printer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PrinterReadiness {
    /// Nothing stands in the way.
    Ready,
    /// It warns: of a second tray that is empty, or of what a queue remembers from an earlier job. It may
    /// print all the same.
    Warns(Reason),
    /// It names an error, and has not stopped.
    Faulty(Reason),
    /// It has stopped, or takes no jobs.
    Stopped(Reason),
}

/// How a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Job {
    /// Waiting or printing.
    Running(JobStep),
    /// Stopped in the middle.
    Stopped(Reason),
    /// Over.
    Ended(JobEnd),
}

/// How far a job is that has not ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum JobStep {
    /// It waits.
    Pending,
    /// It is printed.
    Processing,
}

/// How a job ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum JobEnd {
    /// By itself, without errors.
    Completed,
    /// Cancelled, aborted, or with errors.
    Failed(Reason),
}

/// How the printer is, apart from the reasons that are known already: what a second tray always says, what a
/// queue remembers.
pub(super) fn readiness(answer: &IppRequestResponse, known: &[String]) -> PrinterReadiness {
    let values = |name| values(answer, DelimiterTag::PrinterAttributes, name);
    let new: Vec<_> = reasons(answer)
        .into_iter()
        .filter(|word| !known.contains(word))
        .collect();
    let errors = new.iter().filter(|word| !is_soft(word));
    let error = errors.filter_map(|word| fault(word)).next();
    let warning = new.iter().find_map(|word| fault(word));
    let stopped = number(&values("printer-state")) == Some(PrinterState::Stopped as i32);
    let refuses = matches!(
        values("printer-is-accepting-jobs").first(),
        Some(IppValue::Boolean(false))
    );
    match (error, warning) {
        (error, warning) if stopped || refuses => {
            // What a queue warns of may be over; that it takes nothing is so now.
            let warning = warning.filter(|_| !is_queue(answer));
            PrinterReadiness::Stopped(error.or(warning).unwrap_or(Reason::Offline))
        }
        (Some(reason), _) => PrinterReadiness::Faulty(reason),
        (None, Some(reason)) => PrinterReadiness::Warns(reason),
        (None, None) => PrinterReadiness::Ready,
    }
}

/// What keeps the printer from taking a sheet now.
pub(super) fn obstacle(answer: &IppRequestResponse) -> Option<Reason> {
    match readiness(answer, &[]) {
        PrinterReadiness::Stopped(reason) => Some(reason),
        PrinterReadiness::Faulty(reason) if !is_idle_queue(answer) => Some(reason),
        _ => (!takes_pdf(answer)).then_some(Reason::Failed),
    }
}

/// The reasons that the printer names, without the word that stands for none.
pub(super) fn complaints(answer: &IppRequestResponse) -> Vec<String> {
    let mut reasons = reasons(answer);
    reasons.retain(|word| word != "none");
    reasons
}

/// The reasons that the printer names, as they are written.
pub(super) fn reasons(answer: &IppRequestResponse) -> Vec<String> {
    let told = values(
        answer,
        DelimiterTag::PrinterAttributes,
        "printer-state-reasons",
    );
    words(&told).map(str::to_owned).collect()
}

/// The first fault among reasons.
pub(super) fn first_fault(reasons: &[String]) -> Option<Reason> {
    reasons.iter().find_map(|word| fault(word))
}

/// Whether it is a CUPS queue in which nothing is printed. Such a queue keeps the reasons of its last job
/// until the next one, however the device is by now.
fn is_idle_queue(answer: &IppRequestResponse) -> bool {
    let state = values(answer, DelimiterTag::PrinterAttributes, "printer-state");
    is_queue(answer) && number(&state) == Some(PrinterState::Idle as i32)
}

/// Whether it is a queue of CUPS: only these have this attribute.
fn is_queue(answer: &IppRequestResponse) -> bool {
    !values(answer, DelimiterTag::PrinterAttributes, "printer-type").is_empty()
}

/// Whether it takes PDF. A printer that does not say what it takes is tried.
fn takes_pdf(answer: &IppRequestResponse) -> bool {
    let formats = values(
        answer,
        DelimiterTag::PrinterAttributes,
        "document-format-supported",
    );
    formats.is_empty()
        || formats.iter().any(|format| {
            matches!(format, IppValue::MimeMediaType(name)
                if ["application/pdf", "application/octet-stream"].contains(&name.as_str()))
        })
}

/// The job that an answer is about.
pub(super) fn job_id(answer: &IppRequestResponse) -> Option<i32> {
    number(&values(answer, DelimiterTag::JobAttributes, "job-id")).filter(|id| *id > 0)
}

/// How the job is; `None` when the answer does not say, or speaks of another job.
pub(super) fn job(answer: &IppRequestResponse, id: i32) -> Option<Job> {
    let values = |name| values(answer, DelimiterTag::JobAttributes, name);
    if number(&values("job-id")).is_some_and(|told| told != id) {
        return None;
    }
    let reasons = values("job-state-reasons");
    let reason = words(&reasons).find_map(fault).unwrap_or(Reason::Failed);
    let errors = words(&reasons).any(|word| {
        fault(word).is_some()
            || word.contains("with-errors")
            || word.contains("canceled")
            || word.contains("aborted")
    });
    Some(match JobState::from_i32(number(&values("job-state"))?)? {
        JobState::Completed if errors => Job::Ended(JobEnd::Failed(reason)),
        JobState::Completed => Job::Ended(JobEnd::Completed),
        JobState::Canceled | JobState::Aborted => Job::Ended(JobEnd::Failed(reason)),
        JobState::ProcessingStopped => Job::Stopped(reason),
        JobState::Pending | JobState::PendingHeld => Job::Running(JobStep::Pending),
        JobState::Processing => Job::Running(JobStep::Processing),
    })
}

/// The number of the job with this name.
pub(super) fn job_named(answer: &IppRequestResponse, name: &str) -> Option<i32> {
    answer
        .attributes()
        .groups_of(DelimiterTag::JobAttributes)
        .find(|job| {
            job.get("job-name").is_some_and(|told| match told.value() {
                IppValue::NameWithoutLanguage(told) => told.as_str() == name,
                IppValue::NameWithLanguage { name: told, .. } => told.as_str() == name,
                _ => false,
            })
        })
        .and_then(|job| job.get("job-id"))
        .and_then(|id| match id.value() {
            IppValue::Integer(id) => Some(*id),
            _ => None,
        })
}

/// Whether a reason says of itself that it is no error.
fn is_soft(word: &str) -> bool {
    word.ends_with("-warning") || word.ends_with("-report")
}

fn fault(word: &str) -> Option<Reason> {
    let stem = ["-error", "-warning", "-report"]
        .iter()
        .find_map(|suffix| word.strip_suffix(suffix))
        .unwrap_or(word);
    STEMS
        .iter()
        .find(|(known, _)| *known == stem)
        .map(|(_, reason)| *reason)
        // An error that has no name here is an error all the same.
        .or_else(|| word.ends_with("-error").then_some(Reason::Failed))
}

fn values(answer: &IppRequestResponse, tag: DelimiterTag, name: &str) -> Vec<IppValue> {
    let found = answer
        .attributes()
        .first_of(tag)
        .and_then(|group| group.get(name));
    match found.map(IppAttribute::value) {
        None => Vec::new(),
        Some(IppValue::Array(values)) => values.clone(),
        Some(value) => vec![value.clone()],
    }
}

fn words(values: &[IppValue]) -> impl Iterator<Item = &str> {
    values.iter().filter_map(|value| match value {
        IppValue::Keyword(word) => Some(word.as_str()),
        _ => None,
    })
}

fn number(values: &[IppValue]) -> Option<i32> {
    match values.first() {
        Some(IppValue::Integer(number) | IppValue::Enum(number)) => Some(*number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_known_by_their_stem() {
        let check = |word: &str, expected| assert_eq!(fault(word), expected, "{word}");
        check("none", None);
        check("media-empty", Some(Reason::Empty));
        check("media-empty-error", Some(Reason::Empty));
        check("media-empty-warning", Some(Reason::Empty));
        check("media-jam-report", Some(Reason::Jam));
        check("cover-open-error", Some(Reason::Cover));
        check("paused", Some(Reason::Offline));
        check("media-low-warning", None);
        check("marker-supply-low-report", None);
        check("fuser-over-temp-error", Some(Reason::Failed));
    }
}
