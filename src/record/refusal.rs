//! Why a scanned code is refused, one variant a cause.

/// Why a scanned code is refused. Each has a stable id, which screens and the command line turn into
/// words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum ReadError {
    /// Nothing was scanned.
    #[error("nothing was scanned")]
    Empty,
    /// It is some other code: other characters than digits, or not our framing.
    #[error("the code is not one of ours")]
    NotOurs,
    /// It is ours, but of a version that is not read here.
    #[error("the code has a version that is not read here")]
    Version,
    /// The check digits do not agree: a digit was misread or mistyped.
    #[error("the check digits do not agree")]
    Check,
    /// It is ours, but cut short, too long, or not in the one form that is allowed.
    #[error("the code is damaged")]
    Damaged,
    /// Nobody on today's list signed it, or it was changed after it was signed.
    #[error("the signature is not one that is trusted")]
    Forged,
    /// Its time is over.
    #[error("the strip has expired")]
    Expired,
    /// It claims to be from the future: a clock is wrong somewhere.
    #[error("the strip is not valid yet")]
    NotYet,
    /// It is sealed to another reader.
    #[error("the strip is for another counter")]
    OtherCounter,
    /// It is the visitor's own, and the stub was not scanned.
    #[error("the stub is missing")]
    StubMissing,
    /// It is the visitor's own, but the stub belongs to another strip.
    #[error("the stub does not fit the strip")]
    StubWrong,
    /// It looks like an individual number, which may not be collected here.
    #[error("this looks like an individual number (My Number)")]
    MyNumber,
    /// The list of who is trusted is itself out of date, so nothing can be verified.
    #[error("the trust list is out of date")]
    TrustStale,
}

impl ReadError {
    /// Every cause, in the order in which a reader checks.
    pub const ALL: [Self; 13] = [
        Self::Empty,
        Self::MyNumber,
        Self::NotOurs,
        Self::Version,
        Self::Check,
        Self::Damaged,
        Self::TrustStale,
        Self::Forged,
        Self::Expired,
        Self::NotYet,
        Self::StubMissing,
        Self::StubWrong,
        Self::OtherCounter,
    ];

    /// The stable id: the part of message ids after `err-` and `rec-`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Empty => "strip-empty",
            Self::NotOurs => "strip-not-ours",
            Self::Version => "strip-version",
            Self::Check => "strip-check",
            Self::Damaged => "strip-damaged",
            Self::Forged => "strip-forged",
            Self::Expired => "strip-expired",
            Self::NotYet => "strip-not-yet",
            Self::OtherCounter => "strip-other-counter",
            Self::StubMissing => "strip-stub-missing",
            Self::StubWrong => "strip-stub-wrong",
            Self::MyNumber => "my-number-refused",
            Self::TrustStale => "strip-trust-stale",
        }
    }
}
