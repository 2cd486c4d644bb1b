//! What would change a verdict: one change or two together, each of them tried, and what waiting alone does.

use navigator::{
    Navigator, Profile,
    change::{self, Openings, Outlook as Waited, Promise, openings, outlook},
    verdict::{Outcome, Verdict, Verdicts},
};
use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

use super::{
    given::{FactName, GivenFact, written},
    verdict::Waiting,
    word::{ChangeWord, OutcomeWord},
};
use crate::teller::Teller;

/// What would change the verdict on a route.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Changes {
    /// Changes, each of which opens the route: every one was judged again before it is told. Empty if the route is not
    /// refused, or if nothing opens it.
    pub(crate) suggestions: Vec<Suggestion>,
    /// If nothing opens it: changes after which it is refused no longer, and what it waits for then.
    pub(crate) partial: Vec<Suggestion>,
    /// Facts in criteria that are not met and that nothing can change.
    pub(crate) fixed: Vec<FactName>,
    /// The first day on which waiting alone opens the route.
    pub(crate) opens: Option<Date>,
    /// When and why it stops being open.
    pub(crate) lost: Option<Lost>,
    /// The last day of the route itself.
    pub(crate) ends: Option<Date>,
}

/// One change or two that open a route together, or bring it nearer.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Suggestion {
    /// An action if a person can do all of it, else a circumstance.
    pub(crate) kind: ChangeWord,
    /// The changes.
    pub(crate) changes: Vec<Changed>,
    /// What is said of the route then, whichever of the answers is taken.
    pub(crate) then: OutcomeWord,
    /// What it waits for then, if it cannot be told.
    pub(crate) waiting: Option<Waiting>,
}

/// One fact with other answers.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Changed {
    /// The fact with the answer of now.
    pub(crate) from: GivenFact,
    /// Whether a person can do it.
    pub(crate) kind: ChangeWord,
    /// The answers that do it, one as good as another, written as in the request. Of amounts, numbers and days only the
    /// least demanding is named.
    pub(crate) to: Vec<serde_json::Value>,
    /// What to do.
    pub(crate) action: Option<String>,
}

/// The day on which a route is open no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Lost {
    /// The first day.
    pub(crate) on: Date,
    /// What is said of it then.
    pub(crate) outcome: OutcomeWord,
    /// The criteria that are no longer met, or can no longer be told, by name.
    pub(crate) criteria: Vec<String>,
}

/// What would change each verdict, in the order of `verdicts`.
pub(crate) fn openings_and_outlook<'c>(
    navigator: &Navigator<'c>,
    profile: &Profile,
    verdicts: &Verdicts<'c>,
) -> Vec<(Option<Openings<'c>>, Waited<'c>)> {
    let mut outlooks = outlook(navigator, profile);
    let of = |verdict: &Verdict<'c>| {
        let at = outlooks.iter().position(|outlook| outlook.id == verdict.id)?;
        let is_refused = verdict.outcome == Outcome::NotEligible;
        let openings = if is_refused { openings(navigator, profile, verdict.id) } else { None };
        Some((openings, outlooks.swap_remove(at)))
    };
    verdicts.routes.iter().filter_map(of).collect()
}

impl Changes {
    pub(crate) fn new(
        teller: &Teller<'_>,
        openings: Option<&Openings<'_>>,
        waited: &Waited<'_>,
    ) -> Self {
        let suggestions =
            openings.map(|openings| openings.suggestions.as_slice()).unwrap_or_default();
        let partial = openings.map(|openings| openings.partial.as_slice()).unwrap_or_default();
        let fixed = openings.map(|openings| openings.fixed.as_slice()).unwrap_or_default();
        Self {
            suggestions: suggestions.iter().map(|one| Suggestion::new(teller, one)).collect(),
            partial: partial.iter().map(|one| Suggestion::new(teller, one)).collect(),
            fixed: fixed.iter().map(|fact| FactName::new(teller, fact)).collect(),
            opens: waited.opens,
            lost: waited.lost.as_ref().map(|lost| Lost {
                on: lost.on,
                outcome: lost.outcome.into(),
                criteria: lost.criteria.iter().map(|criterion| criterion.id.clone()).collect(),
            }),
            ends: waited.ends,
        }
    }
}

impl Suggestion {
    fn new(teller: &Teller<'_>, suggestion: &change::Suggestion<'_>) -> Self {
        let changes = suggestion.changes.iter().map(|changed| Changed {
            from: GivenFact::new(teller, &changed.fact),
            kind: changed.kind.into(),
            to: changed.to.iter().map(written).collect(),
            action: teller.maybe(changed.fact.fact.action.as_ref()),
        });
        let waiting = match &suggestion.promise {
            Promise::Eligible => None,
            Promise::CannotTell(waiting) => Some(Waiting::new(teller, waiting)),
        };
        Self {
            kind: suggestion.kind.into(),
            changes: changes.collect(),
            then: suggestion.promise.outcome().into(),
            waiting,
        }
    }
}
