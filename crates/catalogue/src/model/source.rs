//! What was read.

use serde::{Deserialize, Serialize};
use terms::{Date, Texts};

use super::{Origin, words::words};

words! {
    /// What one finds at a source.
    SourceKind {
        /// An act.
        Law = "law",
        /// A place where one applies.
        Service = "service",
        /// A form to fill.
        Form = "form",
        /// A text that explains.
        Explainer = "explainer",
    }
}

words! {
    /// How near a source is to the act itself.
    Tier {
        /// The act in the official system.
        OfficialLaw = "official-law",
        /// A page of a state body.
        OfficialPortal = "official-portal",
        /// A translation or copy of the act.
        Translation = "translation",
        /// Anyone else.
        Secondary = "secondary",
    }
}

/// An act, a service page, a form or an explainer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The key by which rows cite it.
    pub key: String,
    /// Short plain title.
    pub title: Texts,
    /// Official number of an act.
    pub number: Option<String>,
    /// Date of the act or page.
    pub date: Option<Date>,
    /// Who made it public.
    pub publisher: Texts,
    /// What one finds there.
    pub kind: SourceKind,
    /// How near it is to the act.
    pub tier: Tier,
    /// Its address.
    pub url: Option<String>,
    /// Date of the text that was read.
    pub edition: Option<Date>,
    /// First day in force of the act, where that is later than the date of a text of it that was read.
    pub from: Option<Date>,
    /// The day it was read.
    pub read: Date,
    /// Why a newer text may exist.
    pub stale: Option<Texts>,
    /// Where it stands in the data.
    pub origin: Origin,
}
