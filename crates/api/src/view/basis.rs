//! What a row stands on.

use serde::Serialize;
use terms::{Date, Validity};
use utoipa::ToSchema;

use super::word::SupportWord;
use crate::teller::Teller;

/// The days between which something is in force. An absent end is open: the source gives none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Period {
    /// First day.
    pub(crate) from: Option<Date>,
    /// Last day, that day included.
    pub(crate) until: Option<Date>,
}

impl From<Validity> for Period {
    fn from(validity: Validity) -> Self {
        Self { from: validity.from, until: validity.until }
    }
}

/// What a row stands on: its two times and where it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Basis {
    /// When it is in force.
    pub(crate) in_force: Period,
    /// The day it was read.
    pub(crate) known: Date,
    /// The day it was found to be wrong and replaced.
    pub(crate) replaced: Option<Date>,
    /// The places it was read in, by key: see `citations` of the answer. Empty only for what speaks of the places of
    /// other rows, or of silence.
    pub(crate) cite: Vec<String>,
    /// How well the places support it, taken together.
    pub(crate) support: Option<SupportWord>,
    /// File and line in the data, for reports of errors.
    #[schema(example = "kz/routes/kandas.toml:12")]
    pub(crate) place: String,
}

impl Basis {
    pub(crate) fn new(teller: &Teller<'_>, basis: &catalogue::Basis) -> Self {
        let catalogue = teller.catalogue();
        Self {
            in_force: basis.validity.into(),
            known: basis.validity.known,
            replaced: basis.validity.replaced,
            cite: teller.cite(&basis.cite),
            support: catalogue.support(&basis.cite).map(Into::into),
            place: catalogue.place(basis.origin),
        }
    }
}
