//! Dated things resolved for one evaluation day: which countries are listed, what a constant is worth, what points are given.

use terms::{CountrySet, Date};

use crate::typed::Condition;

/// What holds on the evaluation day. `None` means that the data has nothing in force for it: tests that need it are
/// unknown, never false.
#[derive(Clone, Debug)]
pub struct Environment {
    /// The evaluation day.
    pub today: Date,
    /// Lists by position.
    pub lists: Vec<Option<Members>>,
    /// Constants by position: minor units, or a plain number.
    pub constants: Vec<Option<i64>>,
    /// Points tables by position.
    pub points: Vec<Option<PointsTable>>,
}

/// What a list holds.
#[derive(Clone, Debug)]
pub enum Members {
    /// Countries.
    Countries(CountrySet),
    /// Codes of a classifier.
    Codes(Vec<String>),
}

/// A points table: parts added in order, factors multiply what was added so far.
#[derive(Clone, Debug)]
pub struct PointsTable {
    /// The parts in order.
    pub parts: Vec<Part>,
}

/// One part of a points table.
#[derive(Clone, Debug)]
pub struct Part {
    /// Least number of points, or of thousandths for a factor.
    pub lower: i64,
    /// Greatest number of points, or of thousandths for a factor.
    pub upper: i64,
    /// It multiplies the sum so far instead of adding to it.
    pub factor: bool,
    /// It counts only if this holds.
    pub when: Option<Condition>,
    /// Published rows, the first that holds gives its points; without rows only the range is known.
    pub rows: Vec<(Condition, i64)>,
}
