//! Printers that fail in every way that printers fail, played by a server that speaks real IPP.

mod played;

use std::net::SocketAddr;
use std::time::Duration;

use annai::paper::{PrintOutcome, Reason};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use played::{JOB, Trick, play, play_on};
pub(super) use played::{Script, printer_at, printout, serve};

#[tokio::test]
async fn completed_without_a_complaint_is_printed() {
    let (outcome, documents, cancelled) = play(Script::FINE, 30).await;
    assert_eq!((outcome, documents), (PrintOutcome::Printed, 1));
    assert!(cancelled.is_empty());
}

/// A second tray that is empty, or what a queue remembers of an earlier job, keeps no sheet back.
#[tokio::test]
async fn what_a_printer_only_warns_of_keeps_no_sheet_back() {
    for warning in [
        "media-empty-report",
        "media-empty-warning",
        "marker-supply-empty-warning",
        "toner-empty-report",
        "cover-open-warning",
    ] {
        let reasons: &'static [&'static str] = Box::leak(Box::new([warning]));
        let script = Script {
            before: reasons,
            after: reasons,
            job: &[3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9],
            ..Script::FINE
        };
        let (outcome, documents, cancelled) = play(script, 30).await;
        assert_eq!(
            (outcome, documents),
            (PrintOutcome::Printed, 1),
            "{warning}"
        );
        assert!(cancelled.is_empty());
    }
    // One that truly is empty says so in the end.
    let script = Script {
        before: &["media-empty-warning"],
        after: &["media-empty-warning"],
        job: &[5],
        ..Script::FINE
    };
    let (outcome, _, cancelled) = play(script, 3).await;
    assert_eq!(outcome, PrintOutcome::Failed(Reason::Empty));
    assert_eq!(cancelled, [JOB]);
}

/// CUPS keeps the reasons of a queue's last job until the next one, and only the next one clears them.
#[tokio::test]
async fn what_a_queue_remembers_of_an_earlier_job_keeps_no_sheet_back() {
    for left in ["media-empty-error", "connecting-to-device", "cover-open"] {
        let reasons: &'static [&'static str] = Box::leak(Box::new([left]));
        let script = Script {
            before: reasons,
            queue: true,
            job: &[3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9],
            ..Script::FINE
        };
        let (outcome, documents, cancelled) = play(script.clone(), 30).await;
        assert_eq!((outcome, documents), (PrintOutcome::Printed, 1), "{left}");
        assert!(cancelled.is_empty());
        // The device says so again: now it is true.
        let still = Script {
            after: reasons,
            ..script
        };
        let (outcome, documents, _) = play(still, 30).await;
        assert!(matches!(outcome, PrintOutcome::Failed(_)), "{left}");
        assert_eq!(documents, 1);
    }
}

#[tokio::test]
async fn a_page_that_comes_out_while_its_job_is_called_back_is_printed() {
    let finishes = Script {
        after: &["media-empty-warning"],
        job: &[5],
        trick: Trick::Finishes,
        ..Script::FINE
    };
    let (outcome, _, cancelled) = play(finishes.clone(), 30).await;
    assert_eq!(outcome, PrintOutcome::Printed);
    assert_eq!(cancelled, [JOB]);
    let jammed = Script {
        after: &["media-jam-error"],
        ..finishes
    };
    assert_eq!(play(jammed, 30).await.0, PrintOutcome::Failed(Reason::Jam));
}

/// Servers that keep no history forget a job when it is done.
#[tokio::test]
async fn a_job_that_vanishes_after_it_was_printed_is_printed() {
    let forgets = Script {
        trick: Trick::Forgets,
        ..Script::FINE
    };
    let (outcome, documents, cancelled) = play(forgets.clone(), 30).await;
    assert_eq!((outcome, documents), (PrintOutcome::Printed, 1));
    assert!(cancelled.is_empty());
    let in_error = Script {
        after: &["media-jam-error"],
        ..forgets.clone()
    };
    assert_eq!(
        play(in_error, 30).await.0,
        PrintOutcome::Failed(Reason::Jam)
    );
    // Nobody saw it printed: it may have been cancelled.
    let unseen = Script {
        job: &[3, 9],
        ..forgets
    };
    assert_eq!(
        play(unseen, 30).await.0,
        PrintOutcome::Failed(Reason::Failed)
    );
}

#[tokio::test]
async fn a_printer_that_cannot_print_never_gets_the_sheet() {
    let cases: [(&[&str], Reason); 6] = [
        (&["media-empty-error"], Reason::Empty),
        (&["media-empty"], Reason::Empty),
        (&["media-low-report", "media-jam-error"], Reason::Jam),
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
