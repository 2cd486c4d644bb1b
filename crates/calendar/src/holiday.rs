//! The rows of a year: holidays (Law on Holidays, Art. 2 and 3; Labour Code, Art. 84) and days moved by the labour
//! authority (Labour Code, Art. 85).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use terms::Texts;

/// How firmly a holiday stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// A day off, by the sources read.
    #[default]
    Settled,
    /// A day off whose date is an estimate, as of a feast set by the moon.
    Estimate,
    /// Sources disagree whether it is a holiday. It is counted as none, and what hangs on it is provisional.
    Contested,
}

/// One holiday of one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holiday {
    /// The day itself.
    pub date: Date,
    /// Its name.
    pub name: Texts,
    /// Whether another day is off when it falls on a weekend. Not so for the first day of Kurban ait and 7 January.
    pub shifts: bool,
    /// How firmly it stands.
    pub standing: Standing,
}

/// A day off moved by the labour authority: one day is worked so that another is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// The working day that became a day off.
    pub off: Date,
    /// The day off that became a working day.
    pub worked: Date,
}
