//! The certificate of one printer: believed because the city's staff named it.
//!
//! Printers make their certificates themselves: under a name that no network knows, with dates of a clock
//! that was never set, as an authority of their own. What such a certificate says proves nothing, and is
//! not looked at. That it is the very one that staff copied from the printer, and that the printer holds its
//! key, proves all.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
};

/// TLS that believes the certificates in a PEM file, and no other: each as it is, or as the authority that
/// signed the printer's.
///
/// # Errors
/// What is wrong with the file.
pub(super) fn tls(file: &Path) -> Result<ClientConfig, String> {
    let unusable = |why: &dyn fmt::Display| format!("{}: {why}", file.display());
    let named: Vec<_> = CertificateDer::pem_file_iter(file)
        .and_then(Iterator::collect)
        .map_err(|error| unusable(&error))?;
    if named.is_empty() {
        return Err(unusable(&"there is no certificate in it"));
    }
    let provider = Arc::new(aws_lc_rs::default_provider());
    let mut roots = RootCertStore::empty();
    let _ = roots.add_parsable_certificates(named.iter().cloned());
    let signed = match roots.is_empty() {
        true => None,
        false => {
            let builder =
                WebPkiServerVerifier::builder_with_provider(roots.into(), Arc::clone(&provider));
            builder.build().ok()
        }
    };
    let belief = Belief {
        named,
        signed,
        provider: Arc::clone(&provider),
    };
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(&error))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(belief))
        .with_no_client_auth();
    Ok(config)
}

/// What makes a printer's certificate believed.
struct Belief {
    /// These very certificates.
    named: Vec<CertificateDer<'static>>,
    /// What they signed, under its right name and within its dates.
    signed: Option<Arc<WebPkiServerVerifier>>,
    provider: Arc<CryptoProvider>,
}

impl fmt::Debug for Belief {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Belief({} certificates)", self.named.len())
    }
}

impl ServerCertVerifier for Belief {
    fn verify_server_cert(
        &self,
        printer: &CertificateDer<'_>,
        between: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        stapled: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if self.named.iter().any(|named| named == printer) {
            return Ok(ServerCertVerified::assertion());
        }
        match &self.signed {
            Some(signed) => signed.verify_server_cert(printer, between, name, stapled, now),
            None => Err(Error::InvalidCertificate(CertificateError::UnknownIssuer)),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        printer: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, printer, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        printer: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, printer, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}
