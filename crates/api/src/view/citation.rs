//! Where something was read.

use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

use super::word::{SourceKindWord, SupportWord, TierWord};
use crate::teller::Teller;

/// One place in a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Citation {
    /// The key by which rows cite it: source and passage.
    pub(crate) key: String,
    /// The key of the source.
    pub(crate) source: String,
    /// What the source is called.
    pub(crate) title: String,
    /// The place in words.
    #[schema(example = "art. 49, item 13-2")]
    pub(crate) place: String,
    /// The place in its normal form.
    #[schema(example = "art 49; item 13-2")]
    pub(crate) locator: String,
    /// What one finds at the source.
    pub(crate) kind: SourceKindWord,
    /// How near the source is to the act.
    pub(crate) tier: TierWord,
    /// How well the place supports what cites it.
    pub(crate) support: SupportWord,
    /// Its address.
    #[schema(format = "uri")]
    pub(crate) url: Option<String>,
    /// Date of the text that was read.
    pub(crate) edition: Option<Date>,
    /// The day the source was read.
    pub(crate) read: Date,
    /// A newer text than the one read may exist.
    pub(crate) is_stale: bool,
    /// Language of the text that was read, ISO 639-1.
    #[schema(pattern = "^[a-z]{2}$")]
    pub(crate) language: String,
}

impl Citation {
    pub(crate) fn new(teller: &Teller<'_>, passage: &catalogue::Passage) -> Self {
        let source = teller.catalogue().source(passage.source);
        Self {
            key: passage.key.clone(),
            source: source.key.clone(),
            title: teller.text(&source.title),
            place: speech::locator(&passage.locator, teller.language()),
            locator: passage.locator.clone(),
            kind: source.kind.into(),
            tier: source.tier.into(),
            support: passage.support.into(),
            url: source.url.clone(),
            edition: passage.edition,
            read: source.read,
            is_stale: passage.is_stale || source.stale.is_some(),
            language: passage.language.clone(),
        }
    }
}
