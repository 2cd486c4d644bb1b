//! Dated figures that conditions and fees name.

use serde::{Deserialize, Serialize};
use terms::{Money, Texts};

use super::{Basis, basis::dated};

/// The figure itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Amount {
    /// An amount with its currency.
    Money(Money),
    /// A plain number.
    Number(i64),
}

/// The figure of one term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConstantValue {
    /// The figure.
    pub amount: Amount,
    /// What it stands on.
    pub basis: Basis,
}

/// A figure that changes with time. Same position as in `Vocabulary::constants`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Constant {
    /// Its name in conditions.
    pub id: String,
    /// What it is called.
    pub name: Texts,
    /// The figure in each term; at most one holds on a day.
    pub values: Vec<ConstantValue>,
}

dated!(ConstantValue);
