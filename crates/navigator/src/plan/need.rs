//! Whether something is needed of a person: yes, no, or what it depends on. A missing answer is neither.

use catalogue::FactEntry;
use rules::{Condition, FactId, Slot};
use serde::Serialize;
use terms::Truth;

use super::{day::Person, row::Row};

/// Whether a paper, a fee, a step or a duty concerns a person.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "need", rename_all = "kebab-case")]
pub enum Need<'c> {
    /// It does.
    Needed,
    /// It does not.
    NotNeeded,
    /// It may.
    CannotTell(Waiting<'c>),
}

/// What an undecided condition waits for. All empty: answers that bound the matter without settling it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Waiting<'c> {
    /// Facts that are not known, in the order of the dictionary.
    pub facts: Vec<Row<'c, FactEntry>>,
    /// Constants and lists that have no value on the day.
    pub undated: Vec<&'c str>,
    /// It holds on one of the days that are possible and not on another.
    pub on_the_day: bool,
}

impl Need<'_> {
    /// It concerns the person, or may.
    #[must_use]
    pub const fn is_possible(&self) -> bool {
        !matches!(self, Self::NotNeeded)
    }

    /// It concerns the person for certain.
    #[must_use]
    pub const fn is_certain(&self) -> bool {
        matches!(self, Self::Needed)
    }
}

impl<'c> Person<'_, 'c> {
    /// Whether something concerns the person, and while that is open, what it waits for.
    pub(crate) fn need(&self, when: Option<&'c Condition>) -> Need<'c> {
        let Some(when) = when else { return Need::Needed };
        match self.answers.condition(when) {
            Truth::True => Need::Needed,
            // A condition without a subject, such as the employer of a person without one, asks nothing.
            Truth::False | Truth::NotApplicable => Need::NotNeeded,
            Truth::Unknown => Need::CannotTell(self.waiting(when)),
        }
    }

    /// What an undecided condition waits for.
    pub(super) fn waiting(&self, when: &'c Condition) -> Waiting<'c> {
        let (catalogue, environment) = (self.day.catalogue, self.day.environment());
        let constants = when.constants().into_iter().map(|id| usize::from(id.0));
        let constants = constants
            .filter(|at| environment.constants.get(*at).is_none_or(Option::is_none))
            .map(|at| catalogue.constants[at].id.as_str());
        let lists = when.lists().into_iter().map(|id| usize::from(id.0));
        let lists = lists
            .filter(|at| environment.lists.get(*at).is_none_or(Option::is_none))
            .map(|at| catalogue.lists[at].id.as_str());
        let undated = constants.chain(lists).collect();
        Waiting { facts: self.unknown(&when.facts()), undated, on_the_day: false }
    }

    /// Those of `facts`, and of the facts that decide whether they apply, that are not known. A fact of which it is
    /// not known whether it applies stands behind the one that decides on it.
    pub(super) fn unknown(&self, facts: &[FactId]) -> Vec<Row<'c, FactEntry>> {
        let catalogue = self.day.catalogue;
        let facts = catalogue.vocabulary.with_gates(facts);
        let unknown = facts.into_iter().filter(|fact| *self.answers.slot(*fact) == Slot::Unknown);
        unknown.map(|fact| Row(&catalogue.facts[usize::from(fact.0)])).collect()
    }
}

/// What was found on several days: what holds on one of them only cannot be told.
pub(super) fn on_days<'c>(needs: impl IntoIterator<Item = Need<'c>>) -> Need<'c> {
    let joined = needs.into_iter().reduce(|one, other| match (one, other) {
        (one, other) if one == other => one,
        (open @ Need::CannotTell(_), _) | (_, open @ Need::CannotTell(_)) => open,
        _ => Need::CannotTell(Waiting { on_the_day: true, ..Waiting::default() }),
    });
    joined.unwrap_or(Need::Needed)
}
