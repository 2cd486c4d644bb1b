//! What was read, and what hangs on it.

use catalogue::{PassageId, Use, Uses};
use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

use super::word::{SourceKindWord, SupportWord, TierWord};
use crate::teller::Teller;

/// An act, a service page, a form or an explainer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct SourceSummary {
    /// The key by which it is cited.
    pub(crate) key: String,
    /// Short plain title.
    pub(crate) title: String,
    /// Official number of an act.
    pub(crate) number: Option<String>,
    /// Date of the act or page.
    pub(crate) date: Option<Date>,
    /// Who made it public.
    pub(crate) publisher: String,
    /// What one finds there.
    pub(crate) kind: SourceKindWord,
    /// How near it is to the act.
    pub(crate) tier: TierWord,
    /// Its address.
    #[schema(format = "uri")]
    pub(crate) url: Option<String>,
    /// Date of the text that was read.
    pub(crate) edition: Option<Date>,
    /// The day it was read.
    pub(crate) read: Date,
    /// Why a newer text may exist.
    pub(crate) stale: Option<String>,
}

/// A source with its passages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Source {
    /// The source.
    pub(crate) source: SourceSummary,
    /// The places that are cited, in the order of their keys.
    pub(crate) passages: Vec<Passage>,
}

/// One place in a source, with everything that hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Passage {
    /// The key by which rows cite it.
    pub(crate) key: String,
    /// The place in words.
    pub(crate) place: String,
    /// The place in its normal form.
    pub(crate) locator: String,
    /// How well it supports what cites it.
    pub(crate) support: SupportWord,
    /// Date of the text that was read.
    pub(crate) edition: Option<Date>,
    /// Language of the text that was read, ISO 639-1.
    pub(crate) language: String,
    /// It speaks of several routes.
    pub(crate) is_general: bool,
    /// The text is known or likely to have been amended since.
    pub(crate) is_stale: bool,
    /// Fingerprint of the text that was read.
    pub(crate) fingerprint: Option<Fingerprint>,
    /// The rows that cite it.
    pub(crate) uses: Vec<Used>,
}

/// Count and SHA-256 of the letters and digits of a passage, casefolded after NFKC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Fingerprint {
    /// How many letters and digits.
    pub(crate) length: u32,
    /// 64 hexadecimal digits.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    pub(crate) sha256: String,
}

/// A row that cites a passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Used {
    /// The route it belongs to; absent for what several routes share.
    pub(crate) route: Option<String>,
    /// What kind of row it is.
    #[schema(example = "criterion")]
    pub(crate) kind: String,
    /// Its name among the rows of its kind.
    pub(crate) id: String,
    /// What it says.
    pub(crate) text: String,
}

impl SourceSummary {
    pub(crate) fn new(teller: &Teller<'_>, source: &catalogue::Source) -> Self {
        Self {
            key: source.key.clone(),
            title: teller.text(&source.title),
            number: source.number.clone(),
            date: source.date,
            publisher: teller.text(&source.publisher),
            kind: source.kind.into(),
            tier: source.tier.into(),
            url: source.url.clone(),
            edition: source.edition,
            read: source.read,
            stale: teller.maybe(source.stale.as_ref()),
        }
    }
}

impl Source {
    pub(crate) fn new(
        teller: &Teller<'_>,
        uses: &Uses<'static>,
        source: &catalogue::Source,
    ) -> Self {
        let catalogue = teller.catalogue();
        let passages = (0..).map(PassageId).zip(&catalogue.passages);
        let own =
            passages.filter(|(_, passage)| catalogue.source(passage.source).key == source.key);
        let passages = own.map(|(id, passage)| Passage {
            key: passage.key.clone(),
            place: speech::locator(&passage.locator, teller.language()),
            locator: passage.locator.clone(),
            support: passage.support.into(),
            edition: passage.edition,
            language: passage.language.clone(),
            is_general: passage.is_general,
            is_stale: passage.is_stale,
            fingerprint: passage.fingerprint.as_ref().map(|fingerprint| Fingerprint {
                length: fingerprint.length,
                sha256: fingerprint.sha256.clone(),
            }),
            uses: uses.of(id).map(|row| Used::new(teller, row)).collect(),
        });
        let passages = passages.collect();
        Self { source: SourceSummary::new(teller, source), passages }
    }
}

impl Used {
    pub(crate) fn new(teller: &Teller<'_>, row: &Use<'_>) -> Self {
        Self {
            route: row.route_id().map(str::to_owned),
            kind: row.kind.to_owned(),
            id: row.id.to_owned(),
            text: teller.text(row.text),
        }
    }
}
