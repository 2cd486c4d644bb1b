//! Kinds of papers.

use rules::Condition;
use serde::{Deserialize, Serialize};
use terms::Texts;

use super::{Basis, DayKind, PassageId, basis::dated, words::words};

words! {
    /// What makes a foreign paper good here.
    Legalisation {
        /// Nothing is needed.
        None = "none",
        /// An apostille, or legalisation where the state gives none.
        Apostille = "apostille-or-legalisation",
        /// Legalisation at a consulate.
        Consular = "consular",
        /// No act read says it.
        Unknown = "unknown",
    }
}

words! {
    /// What translation a paper needs.
    Translation {
        /// None.
        None = "none",
        /// One certified by a notary.
        Notarised = "notarised",
        /// No act read says it.
        Unknown = "unknown",
    }
}

/// How long a paper takes to get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prepare {
    /// How many days.
    pub days: u32,
    /// Which days are counted.
    pub kind: DayKind,
    /// Where it was read.
    pub cite: Vec<PassageId>,
}

/// A kind of paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its name in the data.
    pub id: String,
    /// What it is called.
    pub name: Texts,
    /// Who gives it.
    pub issuer: Texts,
    /// Its form, such as a size or the number of a form.
    pub form: Option<Texts>,
    /// How long it is good for, in words.
    pub validity: Option<Texts>,
    /// How many days from its date it is good for.
    pub valid_days: Option<u32>,
    /// What makes a foreign one good here.
    pub legalisation: Legalisation,
    /// What translation it needs.
    pub translation: Translation,
    /// How long it takes to get.
    pub prepare: Option<Prepare>,
    /// What the plan checks of it; may speak of a member of the family.
    pub check: Option<Condition>,
    /// What else is to be known about it.
    pub note: Option<Texts>,
    /// What it stands on.
    pub basis: Basis,
}

dated!(Document);
