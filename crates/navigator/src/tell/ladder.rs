//! Ways from today to a goal, in words.

use super::{Teller, outcome_key};
use crate::{
    change::Promise,
    ladder::{Became, Late, Step, Ways},
    verdict::Outcome,
};

impl Teller<'_> {
    /// When a step can be begun.
    #[must_use]
    pub fn step_begins(&self, step: &Step<'_>) -> String {
        let begins = ("date", self.date(step.begins).into());
        match step.waits_since {
            Some(since) => {
                self.say("ladder-begins-waiting", &[begins, ("since", self.date(since).into())])
            }
            None => self.say("ladder-begins", &[begins]),
        }
    }

    /// The last day of the route of a step.
    #[must_use]
    pub fn step_ends(&self, step: &Step<'_>) -> Option<String> {
        step.ends.map(|date| self.say("ladder-ends", &[("date", self.date(date).into())]))
    }

    /// The circumstances on which a goal without a way rests.
    #[must_use]
    pub fn rests_on(&self, goal: &Ways<'_>) -> Option<String> {
        let labels: Vec<&str> = goal.rests_on.iter().map(|fact| self.text(&fact.label)).collect();
        (!labels.is_empty())
            .then(|| self.say("ladder-rests-on", &[("labels", labels.join("; ").into())]))
    }

    /// What is supposed of the person at a step, each with what is to be done.
    #[must_use]
    pub fn step_assumes(&self, step: &Step<'_>) -> Vec<(String, Option<String>)> {
        let told = step.assumes.iter().map(|changed| {
            let said = self.say("ladder-assumes", &[("change", self.changed(changed).into())]);
            let action = changed.fact.fact.action.as_ref();
            (said, action.map(|action| self.text(action).to_owned()))
        });
        told.collect()
    }

    /// What is supposed to turn out well.
    #[must_use]
    pub fn step_open(&self, step: &Step<'_>) -> Option<String> {
        let Promise::CannotTell(waiting) = &step.promise else { return None };
        let labels = self.awaited(waiting).join("; ");
        Some(self.say("ladder-open", &[("labels", labels.into())]))
    }

    /// Fees of a step that are in no total.
    #[must_use]
    pub fn step_unstated(&self, step: &Step<'_>) -> Option<String> {
        let names: Vec<&str> = step.unstated.iter().map(|fee| self.text(&fee.name)).collect();
        (!names.is_empty())
            .then(|| self.say("plan-cost-without", &[("names", names.join("; ").into())]))
    }

    /// What a person is from a step on.
    #[must_use]
    pub fn became(&self, became: &Became<'_>) -> String {
        let fact = self.catalogue().vocabulary.fact(&became.fact.id);
        let value = fact.map(|fact| self.value(fact, &became.answer.value)).unwrap_or_default();
        let label = self.text(&became.fact.label);
        self.say("common-label", &[("label", label.into()), ("value", value.into())])
    }

    /// What comes of a step if every step before takes its whole term.
    #[must_use]
    pub fn late(&self, late: &Late) -> String {
        let key = match late.outcome {
            Outcome::Eligible | Outcome::CannotTell => "ladder-late",
            Outcome::NotEligible | Outcome::Closed => "ladder-late-lost",
        };
        let outcome = self.word(outcome_key(late.outcome));
        let date = self.date(late.begins);
        self.say(key, &[("date", date.into()), ("outcome", outcome.into())])
    }
}
