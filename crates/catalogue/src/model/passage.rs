//! The places in sources that rows cite.

use serde::{Deserialize, Serialize};
use terms::{Date, Support};

use super::{Origin, SourceId};

/// Count and SHA-256 of the letters and digits of a passage, casefolded after NFKC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fingerprint {
    /// How many letters and digits.
    pub length: u32,
    /// 64 hexadecimal digits.
    pub sha256: String,
}

/// One place in a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// `source/passage`, as rows cite it.
    pub key: String,
    /// The source it stands in.
    pub source: SourceId,
    /// The place in its normal form, such as `art 49; item 13-2`.
    pub locator: String,
    /// How well it supports what cites it.
    pub support: Support,
    /// Fingerprint of the text it was read from.
    pub fingerprint: Option<Fingerprint>,
    /// Date of the text read: its own, or that of the source.
    pub edition: Option<Date>,
    /// The first day of which it is known that the place stood as it was read.
    pub since: Date,
    /// ISO 639-1 code of the language it was read in.
    pub language: String,
    /// It speaks of several routes.
    pub is_general: bool,
    /// The text is known or likely to have been amended since.
    pub is_stale: bool,
    /// Where it stands in the data.
    pub origin: Origin,
}
