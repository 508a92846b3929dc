//! One question to a printer and its answer.

use std::error::Error as _;
use std::io::{self, Cursor};
use std::path::Path;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use ::ipp::parser::{IppParseError, IppParser};
use ::ipp::prelude::*;
use ::ipp::reader::IppReader;
use reqwest::{Client, Url};

use super::belief;
use crate::paper::printer::{PrinterSetupError, Reason};

/// How long a printer may take to take a connection.
const CONNECT: Duration = Duration::from_secs(5);
/// How long it may take to answer one question.
pub(super) const ANSWER_TIMEOUT: Duration = Duration::from_secs(15);
/// No answer about a job is longer than this; what is longer is no answer.
const LONGEST: usize = 1 << 20;

/// What goes wrong with one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ExchangeError {
    /// No answer.
    Silent,
    /// No secure connection: its certificate is not believed, or it does not speak TLS.
    Insecure,
    /// An answer that is none, or to another question.
    Nonsense,
    /// The printer says no.
    Refused(StatusCode),
}

impl ExchangeError {
    pub(super) fn reason(self) -> Reason {
        match self {
            Self::Silent => Reason::Offline,
            Self::Insecure => Reason::Insecure,
            Self::Refused(
                StatusCode::ServerErrorServiceUnavailable
                | StatusCode::ServerErrorNotAcceptingJobs
                | StatusCode::ServerErrorBusy,
            ) => Reason::Offline,
            Self::Nonsense | Self::Refused(_) => Reason::Failed,
        }
    }
}

/// A way to ask one printer.
pub(super) struct Exchange {
    client: Client,
    endpoint: Url,
    printer: Uri,
    next: AtomicI32,
}

impl Exchange {
    pub(super) fn new(uri: &str, believe: Option<&Path>) -> Result<Self, PrinterSetupError> {
        let address = || PrinterSetupError::Address(uri.to_owned());
        let printer: Uri = uri.parse().map_err(|_| address())?;
        let (scheme, rest) = uri.split_once("://").ok_or_else(address)?;
        let (scheme, port) = match scheme {
            "ipp" => ("http", 631),
            "ipps" => ("https", 631),
            _ => return Err(address()),
        };
        let mut endpoint = Url::parse(&format!("{scheme}://{rest}")).map_err(|_| address())?;
        if printer.port_u16().is_none() {
            endpoint.set_port(Some(port)).map_err(|()| address())?;
        }
        // A proxy of the environment would see the sheet; a redirect could lead it elsewhere.
        let mut client = Client::builder();
        if let Some(file) = believe {
            let tls = belief::tls(file).map_err(PrinterSetupError::Certificate)?;
            client = client.tls_backend_preconfigured(tls);
        }
        let client = client
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT)
            .timeout(ANSWER_TIMEOUT)
            .build()
            .map_err(|_| PrinterSetupError::Client)?;
        Ok(Self {
            client,
            endpoint,
            printer,
            next: AtomicI32::new(1),
        })
    }

    /// What the printer can do and how it is.
    pub(super) async fn printer(&self) -> Result<IppRequestResponse, ExchangeError> {
        let mut request = self.request(Operation::GetPrinterAttributes)?;
        let wanted = [
            "printer-state",
            "printer-state-reasons",
            "printer-is-accepting-jobs",
            "printer-type",
            "document-format-supported",
        ];
        ask(&mut request, "requested-attributes", keywords(&wanted)?)?;
        self.send(request, Vec::new()).await
    }

    /// Hands a document over, to be printed as it is: one copy, one side, not scaled.
    pub(super) async fn print_job(
        &self,
        name: &str,
        pdf: &[u8],
    ) -> Result<IppRequestResponse, ExchangeError> {
        let mut request = self.request(Operation::PrintJob)?;
        let user = IppValue::new_name_without_language("annai").map_err(nonsense)?;
        let name = IppValue::new_name_without_language(name).map_err(nonsense)?;
        let format = IppValue::new_mime_media_type("application/pdf").map_err(nonsense)?;
        ask(&mut request, "requesting-user-name", user)?;
        ask(&mut request, "job-name", name)?;
        ask(&mut request, "document-format", format)?;
        let job = [
            ("copies", IppValue::Integer(1)),
            ("print-scaling", keyword("none")?),
            ("sides", keyword("one-sided")?),
            ("media", keyword("iso_a4_210x297mm")?),
        ];
        for (name, value) in job {
            add(&mut request, DelimiterTag::JobAttributes, name, value)?;
        }
        self.send(request, pdf.to_vec()).await
    }

    /// How a job is.
    pub(super) async fn job(&self, id: i32) -> Result<IppRequestResponse, ExchangeError> {
        let mut request = self.request(Operation::GetJobAttributes)?;
        ask(&mut request, "job-id", IppValue::Integer(id))?;
        let wanted = keywords(&["job-id", "job-state", "job-state-reasons"])?;
        ask(&mut request, "requested-attributes", wanted)?;
        self.send(request, Vec::new()).await
    }

    /// The jobs that have not ended.
    pub(super) async fn jobs(&self) -> Result<IppRequestResponse, ExchangeError> {
        let mut request = self.request(Operation::GetJobs)?;
        ask(&mut request, "which-jobs", keyword("not-completed")?)?;
        let wanted = keywords(&["job-id", "job-name"])?;
        ask(&mut request, "requested-attributes", wanted)?;
        self.send(request, Vec::new()).await
    }

    /// Calls a job back.
    pub(super) async fn cancel(&self, id: i32) -> Result<(), ExchangeError> {
        let mut request = self.request(Operation::CancelJob)?;
        ask(&mut request, "job-id", IppValue::Integer(id))?;
        let user = IppValue::new_name_without_language("annai").map_err(nonsense)?;
        ask(&mut request, "requesting-user-name", user)?;
        self.send(request, Vec::new()).await.map(|_| ())
    }

    fn request(&self, operation: Operation) -> Result<IppRequestResponse, ExchangeError> {
        let mut request =
            IppRequestResponse::new(IppVersion::v1_1(), operation, Some(self.printer.clone()))
                .map_err(nonsense)?;
        request.header_mut().request_id = self.next.fetch_add(1, Ordering::Relaxed).max(1);
        Ok(request)
    }

    async fn send(
        &self,
        request: IppRequestResponse,
        document: Vec<u8>,
    ) -> Result<IppRequestResponse, ExchangeError> {
        let id = request.header().request_id;
        let mut body = request.to_bytes().to_vec();
        body.extend_from_slice(&document);
        drop(zeroize::Zeroizing::new(document));
        let mut answer = self
            .client
            .post(self.endpoint.clone())
            .header("content-type", "application/ipp")
            .body(body)
            .send()
            .await
            .map_err(|error| unheard(&error))?;
        if !answer.status().is_success() {
            return Err(ExchangeError::Nonsense);
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|_| ExchangeError::Silent)? {
            if bytes.len() + chunk.len() > LONGEST {
                return Err(ExchangeError::Nonsense);
            }
            bytes.extend_from_slice(&chunk);
        }
        let answer = IppParser::new(IppReader::new(Cursor::new(bytes)))
            .parse()
            .map_err(nonsense)?;
        if answer.header().request_id != id {
            return Err(ExchangeError::Nonsense);
        }
        let status = answer.header().status_code();
        if status.is_success() {
            Ok(answer)
        } else {
            Err(ExchangeError::Refused(status))
        }
    }
}

/// Why there was no answer. What TLS says is told here, because only here it is known.
fn unheard(error: &reqwest::Error) -> ExchangeError {
    let mut cause = error.source();
    while let Some(inner) = cause {
        if let Some(tls) = tls_fault(inner) {
            tracing::error!(
                error = %tls,
                "no secure connection to the printer; its own certificate is believed when `believe` in [printer] names it"
            );
            return ExchangeError::Insecure;
        }
        cause = inner.source();
    }
    ExchangeError::Silent
}

fn tls_fault<'a>(error: &'a (dyn std::error::Error + 'static)) -> Option<&'a rustls::Error> {
    // An error of the network wraps it without naming it as its source.
    let wrapped = error
        .downcast_ref::<io::Error>()
        .and_then(|error| error.get_ref());
    match wrapped {
        Some(wrapped) => tls_fault(wrapped),
        None => error.downcast_ref(),
    }
}

fn nonsense(_: IppParseError) -> ExchangeError {
    ExchangeError::Nonsense
}

fn keyword(word: &str) -> Result<IppValue, ExchangeError> {
    IppValue::new_keyword(word).map_err(nonsense)
}

fn keywords(words: &[&str]) -> Result<IppValue, ExchangeError> {
    let words: Result<_, _> = words.iter().map(|word| keyword(word)).collect();
    Ok(IppValue::Array(words?))
}

fn ask(request: &mut IppRequestResponse, name: &str, value: IppValue) -> Result<(), ExchangeError> {
    add(request, DelimiterTag::OperationAttributes, name, value)
}

fn add(
    request: &mut IppRequestResponse,
    tag: DelimiterTag,
    name: &str,
    value: IppValue,
) -> Result<(), ExchangeError> {
    let attribute = IppAttribute::with_name(name, value).map_err(nonsense)?;
    request.attributes_mut().add(tag, attribute);
    Ok(())
}
