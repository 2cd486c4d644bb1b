//! Verdicts as text: what decides comes first, and each rule with where it was read.

use catalogue::Decides;
use navigator::verdict::{CriterionOutcome, Outcome};

use super::text::Text;
use crate::{
    teller::Teller,
    view::{CriterionVerdict, Verdict, Verdicts, Word},
};

/// Outcomes in the order in which a person wants to read them.
const ORDER: [(Outcome, &str); 4] = [
    (Outcome::Eligible, "verdict-group-eligible"),
    (Outcome::CannotTell, "verdict-group-cannot-tell"),
    (Outcome::NotEligible, "verdict-group-not-eligible"),
    (Outcome::Closed, "verdict-group-closed"),
];

/// How many criteria of a route are told in short.
const FEW: usize = 2;

/// Every route in short, or `in_full` down to every criterion.
pub(super) fn page(teller: &Teller<'_>, verdicts: &Verdicts, in_full: bool) -> String {
    let mut text = Text::new(teller, &teller.word("verdict-title"));
    for contradiction in &verdicts.contradictions {
        text.paragraph(&text.label(&text.word("verdict-contradiction"), &contradiction.text));
    }
    for (outcome, group) in ORDER {
        let routes = verdicts.routes.iter().filter(|verdict| verdict.outcome.value() == outcome);
        let routes: Vec<&Verdict> = routes.collect();
        if routes.is_empty() {
            continue;
        }
        text.heading(&text.word(group));
        for verdict in routes {
            route(&mut text, verdict, in_full);
        }
    }
    text.finish()
}

fn route(text: &mut Text<'_>, verdict: &Verdict, in_full: bool) {
    let mut said = format!("**{}** (`{}`)", verdict.route.name, verdict.route.id);
    if let Some(support) = verdict.support {
        let support = text.word(&format!("common-support-{}", support.word()));
        said.push_str(&format!(
            ": {}",
            text.say("verdict-support-weakest", &[("support", &support)])
        ));
    }
    text.item(&said, &[]);
    if let Some(closed) = &verdict.closed {
        let (key, day) = match (closed.opens, closed.ended) {
            (Some(day), _) => ("verdict-closed-not-yet", Some(day)),
            (None, day) => ("verdict-closed-over", day),
        };
        if let Some(day) = day {
            text.inner(&text.say(key, &[("date", &text.date(day))]), &[]);
        }
    }
    if let Some(waiting) = &verdict.waiting {
        let answers: Vec<String> =
            waiting.answers.iter().map(|fact| format!("{} (`{}`)", fact.label, fact.id)).collect();
        if !answers.is_empty() {
            text.inner(&text.say("verdict-needed", &[("labels", &answers.join("; "))]), &[]);
        }
    }
    let most = if in_full { usize::MAX } else { FEW };
    let shown = verdict.criteria.iter().filter(|row| in_full || decides(verdict, row));
    for criterion in shown.take(most) {
        let outcome = text.word(&format!("common-criterion-{}", criterion.outcome.word()));
        let said = match criterion.decides.value() {
            Decides::Rule => text.label(&outcome, &criterion.text),
            Decides::Authority | Decides::Nobody => {
                text.label(&text.word("verdict-shown-only"), &criterion.text)
            }
        };
        text.inner(&said, &criterion.cite);
        for reading in criterion.readings.iter().filter(|_| in_full) {
            text.inner(&reading.text, &reading.cite);
        }
    }
    changes(text, verdict);
}

/// The criteria the outcome rests on: of a route that is not open those not met, else all that are met or open.
fn decides(verdict: &Verdict, criterion: &CriterionVerdict) -> bool {
    let outcome = criterion.outcome.value();
    match verdict.outcome.value() {
        Outcome::Eligible => outcome == CriterionOutcome::Met,
        Outcome::NotEligible => outcome == CriterionOutcome::NotMet,
        Outcome::CannotTell => outcome == CriterionOutcome::Unknown,
        Outcome::Closed => false,
    }
}

fn changes(text: &mut Text<'_>, verdict: &Verdict) {
    let Some(changes) = &verdict.changes else { return };
    for suggestion in changes.suggestions.iter().chain(&changes.partial) {
        let said = suggestion.changes.iter().map(|change| {
            let to: Vec<String> = change.to.iter().map(ToString::to_string).collect();
            format!("{} (`{}`) = {}", change.from.fact.label, change.from.fact.id, to.join(" | "))
        });
        let said = said.collect::<Vec<_>>().join(" + ");
        let then = match suggestion.then.value() {
            Outcome::Eligible => text.word("verdict-group-eligible"),
            _ => text.word("verdict-group-cannot-tell"),
        };
        text.inner(&text.label(&text.word("verdict-change"), &format!("{said} → {then}")), &[]);
    }
    if let Some(day) = changes.opens {
        text.inner(&text.say("verdict-wait", &[("date", &text.date(day))]), &[]);
    }
}
