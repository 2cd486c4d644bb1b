//! A comparison in words: the names of its rows, and what a cell states.

use catalogue::{FeeAmount, Passage, Topic as About};
use speech::date;

use super::{Teller, support_key};
use crate::{
    compare::{Stated, Topic},
    plan::{Need, Row},
    verdict::Outcome,
};

/// One statement of a cell in words, with the places it was read in.
#[derive(Clone, Debug, PartialEq)]
pub struct Told<'s, 'c> {
    /// The words.
    pub text: String,
    /// The places.
    pub cite: &'s [Row<'c, Passage>],
}

impl Teller<'_> {
    /// The name of a row.
    #[must_use]
    pub fn topic(&self, topic: Topic) -> String {
        self.word(topic_key(topic))
    }

    /// What stands before a silence.
    #[must_use]
    pub fn silent(&self, about: About) -> String {
        let silent = self.word("common-silent");
        match about {
            About::Other => silent,
            about => {
                let about = self.word(&format!("route-about-{}", about.word()));
                format!("{silent} ({about})")
            }
        }
    }

    /// One statement of a cell; nothing for what does not concern the person.
    #[must_use]
    pub fn stated<'s, 'c>(&self, stated: &'s Stated<'c>) -> Option<Told<'s, 'c>> {
        let perhaps = |text: &str, need: &Need<'_>| match need {
            Need::Needed => Some(text.to_owned()),
            Need::NotNeeded => None,
            Need::CannotTell(_) => Some(self.say("compare-perhaps", &[("text", text.into())])),
        };
        let (text, cite): (String, &[_]) = match stated {
            Stated::Outcome { outcome } => (self.word(outcome_key(*outcome)), &[]),
            Stated::Kind { kind, category } => {
                let kind = self.word(&format!("common-kind-{}", kind.word()));
                let category = self.word(&format!("common-category-{}", category.word()));
                (format!("{kind} ({category})"), &[])
            }
            Stated::InForce { from, until, on_the_day, pilot, cite } => {
                let term = date::term(*from, *until, self.language());
                let mut text = term.unwrap_or_else(|| self.word("route-in-force-unknown"));
                if !on_the_day {
                    text = format!("{}: {text}", self.word("common-outcome-closed"));
                }
                if *pilot {
                    text = format!("{text}; {}", self.word("common-kind-pilot"));
                }
                (text, cite)
            }
            Stated::Words { text, cite } => (self.text(text).to_owned(), cite),
            Stated::Criterion { criterion, cite } => (self.text(&criterion.text).to_owned(), cite),
            Stated::Grant { grant, need, cite, .. } => {
                (perhaps(self.text(&grant.text), need)?, cite)
            }
            Stated::Papers { needed, perhaps, cite } => {
                let counts = [("needed", (*needed).into()), ("perhaps", (*perhaps).into())];
                (self.say("compare-papers", &counts), cite)
            }
            Stated::Fee { fee, payer, need, figure, cite } => {
                let amount = match (&fee.amount, figure) {
                    (FeeAmount::Formula(formula), Some(figure)) => {
                        self.priced(&self.formula_name(formula), figure)
                    }
                    (FeeAmount::Unknown(words), _) => self.text(words).to_owned(),
                    _ => self.word("route-fee-unknown"),
                };
                let said = format!("{}: {amount}, {}", self.text(&fee.name), self.payer(*payer));
                (perhaps(&said, need)?, cite)
            }
            Stated::Step { term, cite, .. } => (self.duration(*term), cite),
            Stated::LeadsTo { text, need, cite, .. } => (perhaps(self.text(text), need)?, cite),
            Stated::Support { support } => (self.word(support_key(*support)), &[]),
        };
        Some(Told { text, cite })
    }
}

/// The key of the name of a row.
#[must_use]
pub const fn topic_key(topic: Topic) -> &'static str {
    match topic {
        Topic::Outcome => "compare-row-outcome",
        Topic::Kind => "compare-row-kind",
        Topic::InForce => "compare-row-term",
        Topic::Authority => "compare-row-authority",
        Topic::Conditions => "compare-row-conditions",
        Topic::Duration => "compare-row-duration",
        Topic::Renewal => "compare-row-renewal",
        Topic::Work => "compare-row-work",
        Topic::Gives => "compare-row-gives",
        Topic::Papers => "compare-row-papers",
        Topic::Cost => "compare-row-cost",
        Topic::Time => "compare-row-time",
        Topic::LeadsTo => "compare-row-leads-to",
        Topic::Support => "compare-row-support",
    }
}

/// The key of the word for an outcome.
#[must_use]
pub const fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Eligible => "common-outcome-eligible-short",
        Outcome::NotEligible => "common-outcome-not-eligible-short",
        Outcome::CannotTell => "common-outcome-cannot-tell-short",
        Outcome::Closed => "common-outcome-closed-short",
    }
}
