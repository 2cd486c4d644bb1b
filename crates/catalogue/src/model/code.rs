//! One line of a classifier.

use serde::{Deserialize, Serialize};
use terms::Texts;

use super::{Basis, basis::dated};

/// One line of a classifier, such as a profession.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// The code itself.
    pub code: String,
    /// What it stands for.
    pub name: Texts,
    /// The group it is listed in.
    pub group: Option<String>,
    /// What it stands on; its list's passages if it names none.
    pub basis: Basis,
}

dated!(Code);
