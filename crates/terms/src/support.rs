//! How well a fact is supported by what was read.

use serde::{Deserialize, Serialize};

/// Support of one fact, the weakest first: a verdict is only as strong as its weakest fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Support {
    /// Sources disagree.
    Conflicting,
    /// Secondary sources only.
    Reported,
    /// Read in the act, in an official portal or in a translation of the act.
    Confirmed,
}
