//! Countries with their names.

use serde::{Deserialize, Serialize};
use terms::{Country, Texts};

use super::Origin;

/// A country or territory, or the state of having no citizenship.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountryEntry {
    /// ISO 3166-1 alpha-2; `XX` is a person without citizenship.
    pub code: Country,
    /// ISO 3166-1 alpha-3, as in passports.
    pub alpha3: String,
    /// Its name.
    pub name: Texts,
    /// Other spellings that people type.
    pub other: Vec<String>,
    /// Where it stands in the data.
    pub origin: Origin,
}
