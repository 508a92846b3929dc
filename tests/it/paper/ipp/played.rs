//! A printer that is played by a script, over real IPP.

use std::io::Cursor;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use annai::config::PrinterSettings;
use annai::paper::{PrintOutcome, Printer, Printout, make};
use ipp::parser::IppParser;
use ipp::prelude::*;
use ipp::reader::IppReader;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

use crate::paper::example::{NOW, Reader, Shared, Ticket, fonts, sheet};

/// What a played printer says about itself and its one job.
#[derive(Clone)]
pub(crate) struct Script {
    /// Before any job.
    pub(super) before: &'static [&'static str],
    /// From the job on.
    pub(super) after: &'static [&'static str],
    /// `printer-state` from the job on.
    pub(super) state: i32,
    /// `job-state`, one an answer; the last is repeated.
    pub(super) job: &'static [i32],
    pub(super) job_reasons: &'static str,
    pub(super) accepting: bool,
    /// Whether it is a CUPS queue.
    pub(super) queue: bool,
    pub(super) format: &'static str,
    pub(super) trick: Trick,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Trick {
    None,
    /// Answers the printed document with bytes that are no IPP.
    Garbage,
    /// Answers with the number of another request.
    AnotherRequest,
    /// Speaks of another job when asked about ours.
    AnotherJob,
    /// Takes the job and is then never heard of again, but for a cancel.
    Dies,
    /// Refuses the document.
    Refuses,
    /// Answers the first question with bytes that are no IPP.
    Babbles,
    /// Answers what becomes of the job with bytes that are no IPP.
    Mumbles,
    /// Says nothing that makes sense when the document comes, and has the job all the same.
    Denies,
    /// Has no history: asked about a job that it has printed, it knows none.
    Forgets,
    /// Prints the page to its end before it hears that the job is called back.
    Finishes,
    /// Is out of its mind when the job is called back, and wakes a moment later.
    Sleeps,
}

impl Script {
    pub(crate) const FINE: Self = Self {
        before: &["none"],
        after: &["none"],
        state: 4,
        job: &[3, 5, 9],
        job_reasons: "job-completed-successfully",
        accepting: true,
        queue: false,
        format: "application/pdf",
        trick: Trick::None,
    };
}

#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) documents: usize,
    pub(super) cancelled: Vec<i32>,
    pub(super) asked: usize,
    /// What the kiosk called its job.
    pub(super) name: String,
    /// How often the job was called back in vain.
    pub(super) unheard: usize,
}

#[derive(Clone)]
pub(super) struct Played {
    script: Script,
    seen: Arc<Mutex<Seen>>,
}

pub(super) const JOB: i32 = 17;

impl Respond for Played {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let parsed = IppParser::new(IppReader::new(Cursor::new(request.body.clone())))
            .parse()
            .expect("the kiosk speaks IPP");
        let mut seen = self.seen.lock().unwrap();
        let script = &self.script;
        let mut id = parsed.header().request_id;
        let mut status = StatusCode::SuccessfulOk;
        let mut printer = vec![];
        let mut job = vec![];
        match Operation::from_i16(parsed.header().operation_or_status).unwrap() {
            Operation::GetPrinterAttributes if script.trick == Trick::Babbles => {
                return nonsense();
            }
            Operation::GetPrinterAttributes => {
                let began = seen.documents > 0;
                let (reasons, state) = if began {
                    (script.after, script.state)
                } else {
                    (script.before, 3)
                };
                printer = vec![
                    ("printer-state", IppValue::Enum(state)),
                    ("printer-state-reasons", keywords(reasons)),
                    (
                        "printer-is-accepting-jobs",
                        IppValue::Boolean(script.accepting),
                    ),
                    (
                        "document-format-supported",
                        IppValue::new_mime_media_type(script.format).unwrap(),
                    ),
                ];
                if script.queue {
                    printer.push(("printer-type", IppValue::Enum(0x1044)));
                }
            }
            Operation::PrintJob => {
                assert!(find(&request.body, b"%PDF-"), "the document is a PDF");
                assert!(
                    find(&request.body, b"print-scaling"),
                    "codes are never scaled"
                );
                seen.documents += 1;
                seen.name = text(&parsed, "job-name");
                assert_eq!(text(&parsed, "copies"), "1", "one slip");
                match script.trick {
                    Trick::Garbage | Trick::Denies => return nonsense(),
                    Trick::AnotherRequest => id += 1000,
                    Trick::Refuses => status = StatusCode::ClientErrorDocumentFormatNotSupported,
                    _ => {}
                }
                job = vec![
                    ("job-id", IppValue::Integer(JOB)),
                    ("job-state", IppValue::Enum(3)),
                ];
            }
            Operation::GetJobAttributes => {
                match script.trick {
                    Trick::Dies => {
                        return ResponseTemplate::new(200).set_delay(Duration::from_secs(600));
                    }
                    Trick::Mumbles => return nonsense(),
                    _ => {}
                }
                let nth = seen.asked.min(script.job.len() - 1);
                seen.asked += 1;
                let ended = script.trick == Trick::Finishes && !seen.cancelled.is_empty();
                let state = if ended { 9 } else { script.job[nth] };
                if script.trick == Trick::Forgets && seen.asked >= script.job.len() {
                    status = StatusCode::ClientErrorNotFound;
                }
                let told = if script.trick == Trick::AnotherJob {
                    3
                } else {
                    JOB
                };
                job = vec![
                    ("job-id", IppValue::Integer(told)),
                    ("job-state", IppValue::Enum(state)),
                    ("job-state-reasons", keywords(&[script.job_reasons])),
                ];
            }
            Operation::GetJobs => {
                // A name that is not that of the kiosk's job: another program's is never cancelled.
                let name = match script.trick {
                    Trick::Denies => seen.name.clone(),
                    _ => "somebody-else".to_owned(),
                };
                job = vec![
                    ("job-id", IppValue::Integer(JOB)),
                    (
                        "job-name",
                        IppValue::new_name_without_language(name).unwrap(),
                    ),
                ];
            }
            Operation::CancelJob if script.trick == Trick::Sleeps && seen.unheard == 0 => {
                seen.unheard += 1;
                return nonsense();
            }
            Operation::CancelJob => seen.cancelled.push(JOB),
            other => panic!("{other:?} is not expected"),
        }
        let mut answer = IppRequestResponse::new_response(IppVersion::v1_1(), status, id).unwrap();
        for (tag, attributes) in [
            (DelimiterTag::PrinterAttributes, printer),
            (DelimiterTag::JobAttributes, job),
        ] {
            for (name, value) in attributes {
                let attribute = IppAttribute::with_name(name, value).unwrap();
                answer.attributes_mut().add(tag, attribute);
            }
        }
        ResponseTemplate::new(200).set_body_raw(answer.to_bytes().to_vec(), "application/ipp")
    }
}

pub(super) fn nonsense() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_bytes(vec![0xFF; 300])
}

/// An attribute of a request, as text.
pub(super) fn text(request: &IppRequestResponse, name: &str) -> String {
    let attributes = request.attributes().groups().iter();
    attributes
        .flat_map(|group| group.attributes())
        .find(|attribute| attribute.name().as_str() == name)
        .map(|attribute| attribute.value().to_string())
        .unwrap_or_default()
}

pub(super) fn keywords(words: &[&str]) -> IppValue {
    IppValue::Array(
        words
            .iter()
            .map(|word| IppValue::new_keyword(*word).unwrap())
            .collect(),
    )
}

pub(super) fn find(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

pub(crate) fn printer_at(uri: &str, patience: u32) -> Printer {
    Printer::new(&PrinterSettings::Ipp {
        uri: uri.to_owned(),
        dpi: 300,
        patience_seconds: patience,
        believe: None,
    })
    .unwrap()
}

pub(crate) fn printout() -> Printout {
    let sheet = sheet(Reader::English, 1, Ticket::Number, Shared::Counters);
    make(&sheet, &fonts(), 300, NOW).unwrap()
}

/// A printer that plays a script, and what it saw.
pub(crate) async fn serve(script: Script) -> (MockServer, Arc<Mutex<Seen>>) {
    let server = MockServer::start().await;
    let seen = Arc::new(Mutex::new(Seen::default()));
    let played = Played {
        script,
        seen: Arc::clone(&seen),
    };
    Mock::given(method("POST"))
        .respond_with(played)
        .mount(&server)
        .await;
    (server, seen)
}

/// Plays a script; answers the outcome, the documents that the printer got, and the jobs that were
/// called back.
pub(super) async fn play(script: Script, patience: u32) -> (PrintOutcome, usize, Vec<i32>) {
    play_on(script, patience, Duration::ZERO).await
}

/// The same, with a while between the outcome and the last look at the printer.
pub(super) async fn play_on(
    script: Script,
    patience: u32,
    while_after: Duration,
) -> (PrintOutcome, usize, Vec<i32>) {
    let (server, seen) = serve(script).await;
    let uri = server.uri().replace("http://", "ipp://") + "/ipp/print";
    let outcome = printer_at(&uri, patience).print(&printout()).await;
    tokio::time::sleep(while_after).await;
    let seen = seen.lock().unwrap();
    (outcome, seen.documents, seen.cancelled.clone())
}
