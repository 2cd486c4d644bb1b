//! What routes are compared by.

use catalogue::Topic as About;
use serde::Serialize;

/// What routes are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// The verdict on the person's answers.
    Outcome,
    /// What is given.
    Kind,
    /// Whether and when it is in force.
    InForce,
    /// Who decides.
    Authority,
    /// What decides whether a person may have it.
    Conditions,
    /// How long it lasts.
    Duration,
    /// Whether and how it is renewed.
    Renewal,
    /// Whether one may work.
    Work,
    /// What else it gives.
    Gives,
    /// The papers.
    Papers,
    /// The fees.
    Cost,
    /// How long the authority takes.
    Time,
    /// What it leads to.
    LeadsTo,
    /// The weakest support of what decides.
    Support,
}

impl Topic {
    /// Every topic, in the order of the rows.
    pub const ALL: [Self; 14] = [
        Self::Outcome,
        Self::Kind,
        Self::InForce,
        Self::Authority,
        Self::Conditions,
        Self::Duration,
        Self::Renewal,
        Self::Work,
        Self::Gives,
        Self::Papers,
        Self::Cost,
        Self::Time,
        Self::LeadsTo,
        Self::Support,
    ];

    /// What silences and conflicts of the data that belong here are about.
    pub(super) const fn about(self) -> &'static [About] {
        match self {
            Self::Conditions => &[About::Age, About::Income, About::Insurance],
            Self::Duration => &[About::Duration],
            Self::Renewal => &[About::Renewal],
            Self::Gives => &[About::Family, About::Other],
            Self::Papers => &[About::Documents],
            Self::Cost => &[About::Fee],
            Self::Time => &[About::Term],
            Self::Outcome
            | Self::Kind
            | Self::InForce
            | Self::Authority
            | Self::Work
            | Self::LeadsTo
            | Self::Support => &[],
        }
    }
}
