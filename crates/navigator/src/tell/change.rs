//! What would change a verdict, in words.

use super::Teller;
use crate::{
    change::{Changed, Lost, Outlook, Promise, Suggestion},
    verdict::{Given, Outcome},
};

impl Teller<'_> {
    /// The changes of a suggestion on one line.
    #[must_use]
    pub fn suggestion(&self, suggestion: &Suggestion<'_>) -> String {
        let said: Vec<String> =
            suggestion.changes.iter().map(|changed| self.changed(changed)).collect();
        said.join("; + ")
    }

    /// A change after which the route is refused no longer, and what it waits for then.
    #[must_use]
    pub fn nearer(&self, suggestion: &Suggestion<'_>) -> String {
        let change = self.suggestion(suggestion);
        let Promise::CannotTell(waiting) = &suggestion.promise else { return change };
        let labels = self.awaited(waiting).join("; ");
        let said = [("change", change.into()), ("labels", labels.into())];
        self.say("verdict-change-nearer", &said)
    }

    /// One change: the answer of now, and what it is instead.
    #[must_use]
    pub fn changed(&self, changed: &Changed<'_>) -> String {
        let id = changed.fact.id;
        let now = match &changed.fact.given {
            Given::Known { answer } => self.value(id, &answer.value),
            Given::Unknown => self.word("common-unknown"),
            Given::NotAsked | Given::Open | Given::NotApplicable => self.word("common-not-given"),
        };
        let quoted = |value: String| self.say("common-quoted", &[("text", value.into())]);
        let then: Vec<String> =
            changed.to.iter().map(|answer| quoted(self.value(id, &answer.value))).collect();
        let then = speech::list::or(&then, self.language());
        let said = [("label", self.label(id).into()), ("now", now.into()), ("then", then.into())];
        self.say("verdict-change-item", &said)
    }

    /// The day on which waiting alone opens a route.
    #[must_use]
    pub fn opens(&self, outlook: &Outlook<'_>) -> Option<String> {
        let day = outlook.opens?;
        Some(self.say("verdict-wait", &[("date", self.date(day).into())]))
    }

    /// The day on which a route is open no more, and why.
    #[must_use]
    pub fn loss(&self, lost: &Lost<'_>) -> String {
        let date = || ("date", self.date(lost.on).into());
        let criteria: Vec<&str> =
            lost.criteria.iter().map(|criterion| self.text(&criterion.text)).collect();
        let why = || ("criterion", criteria.join(" ").into());
        match lost.outcome {
            Outcome::Closed => self.say("verdict-wait-ends", &[date()]),
            Outcome::CannotTell => self.say("verdict-wait-open", &[date(), why()]),
            Outcome::NotEligible | Outcome::Eligible => {
                self.say("verdict-wait-lost", &[date(), why()])
            }
        }
    }
}
