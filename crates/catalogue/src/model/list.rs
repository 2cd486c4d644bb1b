//! Dated lists that conditions name.

use serde::{Deserialize, Serialize};
use terms::{CountrySet, Texts};

use super::{Basis, Code, basis::dated};

/// What an edition of a list holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ListMembers {
    /// Countries.
    Countries(CountrySet),
    /// Codes of a classifier.
    Codes(Vec<Code>),
}

/// One edition of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListEdition {
    /// What it is called.
    pub name: Texts,
    /// Why it may be out of date.
    pub stale: Option<Texts>,
    /// What it holds.
    pub members: ListMembers,
    /// What it stands on.
    pub basis: Basis,
}

/// A list with its editions. Same position as in `Vocabulary::lists`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// Its name in conditions.
    pub id: String,
    /// Its editions; at most one holds on a day.
    pub editions: Vec<ListEdition>,
}

dated!(ListEdition);
