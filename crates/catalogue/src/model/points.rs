//! Tables of points.

use rules::Condition;
use serde::{Deserialize, Serialize};
use terms::Texts;

use super::{Basis, PassageId, basis::dated};

/// Points for people for whom a condition holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointsRow {
    /// For whom.
    pub when: Condition,
    /// How many points.
    pub points: i64,
    /// The passages, if they are not those of the part.
    pub cite: Vec<PassageId>,
}

/// One part of a points table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointsPart {
    /// Its name within the table.
    pub id: String,
    /// What it is called.
    pub name: Texts,
    /// Fewest points; thousandths for a factor.
    pub lower: i64,
    /// Most points; thousandths for a factor.
    pub upper: i64,
    /// The sum so far is multiplied by it.
    pub factor: bool,
    /// It counts only for people for whom this is true.
    pub when: Option<Condition>,
    /// The table itself, where it is published.
    pub rows: Vec<PointsRow>,
    /// What else is to be known about it.
    pub note: Option<Texts>,
    /// What it stands on.
    pub basis: Basis,
}

/// One edition of a points table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointsEdition {
    /// What it is called.
    pub name: Texts,
    /// The sum that is asked for.
    pub minimum: Option<i64>,
    /// How the parts are put together, in words.
    pub formula: Option<Texts>,
    /// What else is to be known about it.
    pub note: Option<Texts>,
    /// The parts in the order in which they are counted.
    pub parts: Vec<PointsPart>,
    /// What it stands on.
    pub basis: Basis,
}

/// A points table with its editions. Same position as in `Vocabulary::points`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Points {
    /// Its name in conditions.
    pub id: String,
    /// Its editions; at most one holds on a day.
    pub editions: Vec<PointsEdition>,
}

dated!(PointsPart, PointsEdition);
