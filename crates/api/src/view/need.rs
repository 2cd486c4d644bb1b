//! Whether something is needed of a person: yes, no, or what it depends on.

use navigator::plan;
use serde::Serialize;
use utoipa::ToSchema;

use super::given::FactName;
use crate::teller::Teller;

/// Whether a paper, a fee, a step or a duty concerns a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Need {
    /// Whether it does.
    pub(crate) need: NeedWord,
    /// What it depends on, if it cannot be told.
    pub(crate) waiting: Option<WaitingFor>,
}

/// Whether something is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum NeedWord {
    /// It is.
    Needed,
    /// It is not.
    NotNeeded,
    /// It may be.
    CannotTell,
}

/// What an undecided condition waits for. All empty: answers that bound the matter without settling it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct WaitingFor {
    /// Facts that are not known.
    pub(crate) facts: Vec<FactName>,
    /// Constants and lists that have no value on the day.
    pub(crate) undated: Vec<String>,
    /// It holds on one of the days that are possible and not on another.
    pub(crate) on_the_day: bool,
}

impl Need {
    pub(crate) fn new(teller: &Teller<'_>, need: &plan::Need<'_>) -> Self {
        let (need, waiting) = match need {
            plan::Need::Needed => (NeedWord::Needed, None),
            plan::Need::NotNeeded => (NeedWord::NotNeeded, None),
            plan::Need::CannotTell(waiting) => {
                (NeedWord::CannotTell, Some(WaitingFor::new(teller, waiting)))
            }
        };
        Self { need, waiting }
    }
}

impl WaitingFor {
    pub(crate) fn new(teller: &Teller<'_>, waiting: &plan::Waiting<'_>) -> Self {
        Self {
            facts: waiting.facts.iter().map(|fact| FactName::new(teller, fact)).collect(),
            undated: waiting.undated.iter().map(|name| (*name).to_owned()).collect(),
            on_the_day: waiting.on_the_day,
        }
    }
}
