//! Printers that fail in every way that printers fail, played by a server that speaks real IPP.

use std::io::Cursor;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use annai::config::PrinterSettings;
use annai::paper::{PrintOutcome, Printer, Printout, Reason, make};
use ipp::parser::IppParser;
use ipp::prelude::*;
use ipp::reader::IppReader;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

use super::example::{NOW, Reader, Shared, Ticket, fonts, sheet};

/// What a played printer says about itself and its one job.
#[derive(Clone)]
struct Script {
    /// Before any job.
    before: &'static [&'static str],
    /// From the job on.
    after: &'static [&'static str],
    /// `printer-state` from the job on.
    state: i32,
    /// `job-state`, one an answer; the last is repeated.
    job: &'static [i32],
    job_reasons: &'static str,
    accepting: bool,
    format: &'static str,
    trick: Trick,
}

#[derive(Clone, Copy, PartialEq)]
enum Trick {
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
    /// Is out of its mind when the job is called back, and wakes a moment later.
    Sleeps,
}

impl Script {
    const FINE: Self = Self {
        before: &["none"],
        after: &["none"],
        state: 4,
        job: &[3, 5, 9],
        job_reasons: "job-completed-successfully",
        accepting: true,
        format: "application/pdf",
        trick: Trick::None,
    };
}

#[derive(Default)]
struct Seen {
    documents: usize,
    cancelled: Vec<i32>,
    asked: usize,
    /// What the kiosk called its job.
    name: String,
    /// How often the job was called back in vain.
    unheard: usize,
}

#[derive(Clone)]
struct Played {
    script: Script,
    seen: Arc<Mutex<Seen>>,
}

const JOB: i32 = 17;

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
                let told = if script.trick == Trick::AnotherJob {
                    3
                } else {
                    JOB
                };
                job = vec![
                    ("job-id", IppValue::Integer(told)),
                    ("job-state", IppValue::Enum(script.job[nth])),
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

fn nonsense() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_bytes(vec![0xFF; 300])
}

/// An attribute of a request, as text.
fn text(request: &IppRequestResponse, name: &str) -> String {
    let attributes = request.attributes().groups().iter();
    attributes
        .flat_map(|group| group.attributes())
        .find(|attribute| attribute.name().as_str() == name)
        .map(|attribute| attribute.value().to_string())
        .unwrap_or_default()
}

fn keywords(words: &[&str]) -> IppValue {
    IppValue::Array(
        words
            .iter()
            .map(|word| IppValue::new_keyword(*word).unwrap())
            .collect(),
    )
}

fn find(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

pub(super) fn printer_at(uri: &str, patience: u32) -> Printer {
    Printer::new(&PrinterSettings::Ipp {
        uri: uri.to_owned(),
        dpi: 300,
        patience_seconds: patience,
    })
    .unwrap()
}

pub(super) fn printout() -> Printout {
    let sheet = sheet(Reader::English, 1, Ticket::Number, Shared::Counters);
    make(&sheet, &fonts(), 300, NOW).unwrap()
}

/// A printer that plays a script, and what it saw.
async fn serve(script: Script) -> (MockServer, Arc<Mutex<Seen>>) {
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
async fn play(script: Script, patience: u32) -> (PrintOutcome, usize, Vec<i32>) {
    play_on(script, patience, Duration::ZERO).await
}

/// The same, with a while between the outcome and the last look at the printer.
async fn play_on(
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

#[tokio::test]
async fn completed_without_a_complaint_is_printed() {
    let (outcome, documents, cancelled) = play(Script::FINE, 30).await;
    assert_eq!((outcome, documents), (PrintOutcome::Printed, 1));
    assert!(cancelled.is_empty());
}

#[tokio::test]
async fn a_printer_that_cannot_print_never_gets_the_sheet() {
    let cases: [(&[&str], Reason); 6] = [
        (&["media-empty-error"], Reason::Empty),
        (&["media-empty"], Reason::Empty),
        (&["media-low-report", "media-jam-warning"], Reason::Jam),
        (&["cover-open-error"], Reason::Cover),
        (&["paused"], Reason::Offline),
        (&["fuser-failure-error"], Reason::Failed),
    ];
    for (before, reason) in cases {
        let (outcome, documents, _) = play(
            Script {
                before,
                ..Script::FINE
            },
            30,
        )
        .await;
        assert_eq!(
            (outcome, documents),
            (PrintOutcome::Failed(reason), 0),
            "{before:?}"
        );
    }
    let refusing = Script {
        accepting: false,
        ..Script::FINE
    };
    let (outcome, documents, _) = play(refusing, 30).await;
    assert_eq!(
        (outcome, documents),
        (PrintOutcome::Failed(Reason::Offline), 0)
    );
    let no_pdf = Script {
        format: "image/pwg-raster",
        ..Script::FINE
    };
    let (outcome, documents, _) = play(no_pdf, 30).await;
    assert_eq!(
        (outcome, documents),
        (PrintOutcome::Failed(Reason::Failed), 0)
    );
}

#[tokio::test]
async fn a_fault_while_printing_fails_the_print_and_calls_the_job_back() {
    let cases: [(&[&str], i32, &'static [i32], Reason); 6] = [
        (&["media-empty-error"], 5, &[5], Reason::Empty),
        (&["media-empty-warning"], 4, &[5], Reason::Empty),
        (&["media-jam-error"], 5, &[6], Reason::Jam),
        (&["media-jam-report"], 4, &[5, 8], Reason::Jam),
        (&["none"], 4, &[5, 8], Reason::Failed),
        (&["none"], 4, &[5, 7], Reason::Failed),
    ];
    for (after, state, job, reason) in cases {
        let script = Script {
            after,
            state,
            job,
            job_reasons: "none",
            ..Script::FINE
        };
        let (outcome, documents, cancelled) = play(script, 30).await;
        assert_eq!(
            (outcome, documents),
            (PrintOutcome::Failed(reason), 1),
            "{after:?} {job:?}"
        );
        assert_eq!(cancelled, [JOB], "{after:?} {job:?}");
    }
}

#[tokio::test]
async fn completed_with_an_error_is_not_printed() {
    let complaint = Script {
        after: &["media-empty-error"],
        job: &[9],
        ..Script::FINE
    };
    assert_eq!(
        play(complaint, 30).await.0,
        PrintOutcome::Failed(Reason::Empty)
    );
    let errors = Script {
        job: &[9],
        job_reasons: "job-completed-with-errors",
        ..Script::FINE
    };
    assert_eq!(
        play(errors, 30).await.0,
        PrintOutcome::Failed(Reason::Failed)
    );
}

#[tokio::test]
async fn a_job_that_never_ends_is_called_back() {
    let slow = Script {
        job: &[5],
        ..Script::FINE
    };
    let (outcome, _, cancelled) = play(slow, 2).await;
    assert_eq!(outcome, PrintOutcome::Failed(Reason::Failed));
    assert_eq!(cancelled, [JOB]);
}

#[tokio::test]
async fn a_printer_that_dies_in_the_middle_is_offline_and_its_job_is_called_back() {
    let dies = Script {
        trick: Trick::Dies,
        ..Script::FINE
    };
    let (outcome, _, cancelled) = play(dies, 2).await;
    assert!(matches!(outcome, PrintOutcome::Failed(_)));
    assert_eq!(cancelled, [JOB]);
}

#[tokio::test]
async fn an_answer_that_makes_no_sense_is_never_printed() {
    for trick in [
        Trick::Garbage,
        Trick::AnotherRequest,
        Trick::AnotherJob,
        Trick::Refuses,
    ] {
        let script = Script {
            trick,
            ..Script::FINE
        };
        let (outcome, documents, cancelled) = play(script, 30).await;
        assert_eq!(
            (outcome, documents),
            (PrintOutcome::Failed(Reason::Failed), 1)
        );
        // Only our own job may be cancelled, and only when its number is known.
        assert_eq!(!cancelled.is_empty(), trick == Trick::AnotherJob);
    }
}

#[tokio::test]
async fn nobody_at_the_address_is_offline() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let printer = printer_at(&format!("ipp://{address}/ipp/print"), 10);
    assert_eq!(
        printer.print(&printout()).await,
        PrintOutcome::Failed(Reason::Offline)
    );
}

#[tokio::test]
async fn a_printer_that_babbles_never_gets_the_sheet() {
    let script = Script {
        trick: Trick::Babbles,
        ..Script::FINE
    };
    let (outcome, documents, _) = play(script, 30).await;
    assert!(matches!(outcome, PrintOutcome::Failed(_)));
    assert_eq!(documents, 0);
}

#[tokio::test]
async fn a_job_of_which_nothing_sensible_is_heard_is_called_back() {
    for trick in [Trick::Mumbles, Trick::Denies] {
        let script = Script {
            trick,
            ..Script::FINE
        };
        let (outcome, documents, cancelled) = play(script, 30).await;
        assert!(matches!(outcome, PrintOutcome::Failed(_)));
        assert_eq!((documents, cancelled), (1, vec![JOB]));
    }
}

#[tokio::test]
async fn a_printer_that_wakes_after_the_visitor_left_has_its_job_called_back() {
    let script = Script {
        job: &[5],
        trick: Trick::Sleeps,
        ..Script::FINE
    };
    let (outcome, _, cancelled) = play_on(script, 2, Duration::from_secs(5)).await;
    assert_eq!(outcome, PrintOutcome::Failed(Reason::Failed));
    assert_eq!(cancelled, [JOB]);
}

/// A cable that is pulled once so many bytes have gone to the printer.
async fn cut_after(server: SocketAddr, bytes: usize) -> SocketAddr {
    let cable = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = cable.local_addr().unwrap();
    let _cable = tokio::spawn(async move {
        let mut left = bytes;
        while let Ok((kiosk, _)) = cable.accept().await {
            let printer = TcpStream::connect(server).await.unwrap();
            let (mut from_kiosk, mut to_kiosk) = kiosk.into_split();
            let (mut from_printer, mut to_printer) = printer.into_split();
            let back = tokio::spawn(async move {
                let _ = tokio::io::copy(&mut from_printer, &mut to_kiosk).await;
            });
            let mut buffer = [0; 512];
            while left > 0 {
                let Ok(read) = from_kiosk.read(&mut buffer).await else {
                    break;
                };
                if read == 0 || to_printer.write_all(&buffer[..read]).await.is_err() {
                    break;
                }
                left = left.saturating_sub(read);
            }
            back.abort();
        }
    });
    address
}

#[tokio::test]
async fn a_cable_that_is_pulled_in_the_middle_is_a_failed_print_and_no_panic() {
    let (server, seen) = serve(Script::FINE).await;
    for bytes in [3000, 12_000] {
        let cable = cut_after(*server.address(), bytes).await;
        let printer = printer_at(&format!("ipp://{cable}/ipp/print"), 10);
        let outcome = printer.print(&printout()).await;
        assert_eq!(
            outcome,
            PrintOutcome::Failed(Reason::Offline),
            "after {bytes} bytes"
        );
    }
    assert_eq!(seen.lock().unwrap().documents, 0, "half a document is none");
}
