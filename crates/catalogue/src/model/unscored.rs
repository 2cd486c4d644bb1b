//! Official categories that are named and not scored.

use serde::{Deserialize, Serialize};
use terms::Texts;

use super::{Basis, RouteKind, SourceId, basis::dated};

/// An official category without a route: its absence among the routes is no answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unscored {
    /// The official code, such as `A1`, or a short name.
    pub code: String,
    /// What is given.
    pub kind: RouteKind,
    /// What it is called.
    pub name: Texts,
    /// Why it is not scored.
    pub reason: Texts,
    /// The sources that were read and do not suffice; empty if it cites passages.
    pub read: Vec<SourceId>,
    /// What it stands on.
    pub basis: Basis,
}

dated!(Unscored);
