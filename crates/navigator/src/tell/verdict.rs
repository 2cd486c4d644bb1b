//! Verdicts in words: the answers, the rule, what a route waits for, why it is closed.

use catalogue::{CriterionKind, PassageId, PointsEdition, Rule};
use rules::FactId;
use speech::number;

use super::Teller;
use crate::verdict::{
    Closed, CriterionOutcome, CriterionVerdict, Fact, Figure, Given, Node, Outcome, Verdict,
    Waiting,
};

/// The facts a criterion rests on, each once, those that do not apply left out.
#[must_use]
pub fn facts<'v, 'c>(verdict: &'v CriterionVerdict<'c>) -> Vec<&'v Fact<'c>> {
    let mut seen: Vec<FactId> = Vec::new();
    let mut found: Vec<&Fact<'c>> = Vec::new();
    for condition in verdict.conditions() {
        condition.part.visit(&mut |part| {
            let Node::Leaf { facts, .. } = &part.node else { return };
            for fact in facts.iter().filter(|fact| fact.given != Given::NotApplicable) {
                if !seen.contains(&fact.id) {
                    seen.push(fact.id);
                    found.push(fact);
                }
            }
        });
    }
    // An answer that is missing beside one that decides says nothing.
    if verdict.outcome != CriterionOutcome::Unknown
        && found.iter().any(|fact| matches!(fact.given, Given::Known { .. }))
    {
        found.retain(|fact| matches!(fact.given, Given::Known { .. }));
    }
    found
}

/// Whether a criterion is worth reading in short: what is not met or not known; of an open route who may file and on what
/// terms.
#[must_use]
pub fn is_told(verdict: &Verdict<'_>, criterion: &CriterionVerdict<'_>) -> bool {
    match verdict.outcome {
        Outcome::NotEligible | Outcome::Closed => true,
        Outcome::CannotTell => criterion.outcome != CriterionOutcome::Met,
        Outcome::Eligible => {
            criterion.outcome != CriterionOutcome::Met
                || matches!(
                    criterion.criterion.kind,
                    CriterionKind::Ground | CriterionKind::Condition
                )
        }
    }
}

/// Where a criterion was read: its own places, or those of its readings.
#[must_use]
pub fn places(verdict: &CriterionVerdict<'_>) -> Vec<PassageId> {
    let criterion = verdict.criterion;
    match &criterion.rule {
        Rule::Readings(readings) => {
            readings.iter().flat_map(|reading| reading.cite.iter().copied()).collect()
        }
        Rule::One(_) | Rule::Shown => criterion.0.basis.cite.clone(),
    }
}

impl Teller<'_> {
    /// Whether the route is for a purpose that was not chosen, whatever else closes it.
    #[must_use]
    pub fn is_for_other_purposes(&self, verdict: &Verdict<'_>) -> bool {
        let purposes = self.catalogue().vocabulary.fact(crate::change::PURPOSES);
        let is_purpose = |criterion: &CriterionVerdict<'_>| {
            let facts = facts(criterion);
            !facts.is_empty() && facts.iter().all(|fact| Some(fact.id) == purposes)
        };
        verdict.outcome == Outcome::NotEligible && verdict.relied_on().any(is_purpose)
    }

    /// `Age: 17 years`.
    #[must_use]
    pub fn given(&self, fact: &Fact<'_>) -> String {
        let answer = match &fact.given {
            Given::Known { answer } => self.value(fact.id, &answer.value),
            Given::Unknown => self.word("common-unknown"),
            Given::NotAsked | Given::Open => self.word("common-not-given"),
            Given::NotApplicable => self.word("common-criterion-not-applicable"),
        };
        let label = self.label(fact.id);
        self.say("common-label", &[("label", label.into()), ("value", answer.into())])
    }

    /// The rule of a criterion, where it has figures that its text does not work out.
    #[must_use]
    pub fn rule(&self, verdict: &CriterionVerdict<'_>) -> Option<String> {
        let Rule::One(condition) = &verdict.criterion.rule else { return None };
        let has_figures = !condition.constants().is_empty() || !condition.lists().is_empty();
        (has_figures && verdict.outcome != CriterionOutcome::Met)
            .then(|| self.condition(&condition.test))
    }

    /// What is to be known of a result for another day: a reading tells what holds from its edition on; of days before and
    /// after it, it tells less.
    #[must_use]
    pub fn days_note(&self) -> Option<String> {
        let at = self.at();
        if at.as_of < self.catalogue().known_from() {
            return Some(self.word("cli-note-past"));
        }
        (at.known_at < at.as_of).then(|| self.word("cli-note-future"))
    }

    /// One sentence about the outcome of a route.
    #[must_use]
    pub fn headline(&self, outcome: Outcome) -> String {
        match outcome {
            Outcome::Closed => {
                let date = self.date(self.at().as_of);
                self.say("verdict-headline-closed", &[("date", date.into())])
            }
            Outcome::Eligible => self.word("verdict-headline-eligible"),
            Outcome::NotEligible => self.word("verdict-headline-not-eligible"),
            Outcome::CannotTell => self.word("verdict-headline-cannot-tell"),
        }
    }

    /// Why a route is closed.
    #[must_use]
    pub fn closed(&self, closed: Option<Closed>) -> String {
        let said = |key: &str, day| self.say(key, &[("date", self.date(day).into())]);
        match closed {
            Some(Closed::NotYet { from }) => said("verdict-closed-not-yet", from),
            Some(Closed::Over { until }) => said("verdict-closed-over", until),
            None => self.headline(Outcome::Closed),
        }
    }

    /// What a route that cannot be told waits for beside answers: sources that disagree, texts that begin later, figures
    /// that are missing, points that nobody can know.
    #[must_use]
    pub fn waiting(&self, verdict: &Verdict<'_>) -> Vec<String> {
        let Some(waiting) = &verdict.waiting else { return Vec::new() };
        let mut said = Vec::new();
        if !waiting.sources.is_empty() {
            said.push(self.word("verdict-headline-cannot-tell-conflict"));
        }
        if let Some(first) = waiting.read_from {
            said.push(self.say("verdict-unread", &[("date", self.date(first).into())]));
        }
        for name in &waiting.figures {
            let (name, date) = (self.figure_title(name), self.date(self.at().as_of));
            let missing = [("name", name.into()), ("date", date.into())];
            said.push(self.say("verdict-figure-missing", &missing));
        }
        let mut seen: Vec<&str> = Vec::new();
        for figure in figures(&verdict.criteria) {
            if let Figure::Points { table, edition: Some(edition), bounds: Some((lower, upper)) } =
                figure
                && waiting.points.contains(&&*table.id)
                && !seen.contains(&&*table.id)
            {
                seen.push(&table.id);
                said.push(self.points(edition, *lower, *upper));
            }
        }
        said
    }

    /// `Points rehearsal: between 0 and 740; needed: 400`.
    #[must_use]
    pub fn points(&self, edition: &PointsEdition, lower: i64, upper: i64) -> String {
        let figure = |value| number::integer(value, self.language());
        let name = self.say("verdict-points", &[("name", self.text(&edition.name).into())]);
        let minimum = edition.minimum.map_or_else(|| self.word("common-not-stated"), figure);
        let key = if lower == upper { "verdict-points-exact" } else { "verdict-points-bounds" };
        let bounds = self.say(
            key,
            &[
                ("lower", figure(lower).into()),
                ("upper", figure(upper).into()),
                ("minimum", minimum.into()),
            ],
        );
        let range = self.word("verdict-points-range-only");
        format!("{name}: {bounds}. {range}")
    }

    /// What something that cannot be told waits for, in names.
    #[must_use]
    pub fn awaited(&self, waiting: &Waiting<'_>) -> Vec<String> {
        let mut labels: Vec<String> =
            waiting.answers.iter().map(|fact| self.text(&fact.label).to_owned()).collect();
        let sources = waiting.sources.iter().map(|criterion| self.text(&criterion.text).to_owned());
        labels.extend(sources);
        labels.extend(
            waiting.points.iter().chain(&waiting.figures).map(|name| self.figure_title(name)),
        );
        labels
    }

    /// The title of a constant, list or points table.
    #[must_use]
    pub fn figure_title(&self, id: &str) -> String {
        let catalogue = self.catalogue();
        let constant = catalogue.constants.iter().find(|constant| constant.id == id);
        let list = catalogue.lists.iter().find(|list| list.id == id);
        let points = catalogue.points.iter().find(|table| table.id == id);
        let name = constant
            .map(|constant| &constant.name)
            .or_else(|| list.and_then(|list| list.editions.last()).map(|edition| &edition.name))
            .or_else(|| {
                points.and_then(|table| table.editions.last()).map(|edition| &edition.name)
            });
        name.map_or_else(|| id.to_owned(), |name| self.text(name).to_owned())
    }
}

fn figures<'v, 'c>(criteria: &'v [CriterionVerdict<'c>]) -> Vec<&'v Figure<'c>> {
    let mut found = Vec::new();
    for condition in criteria.iter().flat_map(CriterionVerdict::conditions) {
        condition.part.visit(&mut |part| {
            if let Node::Leaf { figures, .. } = &part.node {
                found.extend(figures);
            }
        });
    }
    found
}
