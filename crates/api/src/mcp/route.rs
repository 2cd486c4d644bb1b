//! Routes as text.

use catalogue::Decides;

use super::text::Text;
use crate::{
    teller::Teller,
    view::{Route, RouteSummary, Word},
};

/// Every route on a few lines.
pub(super) fn list(teller: &Teller<'_>, routes: &[RouteSummary]) -> String {
    let mut text = Text::new(teller, &teller.say("route-count", &[("count", routes.len().into())]));
    for route in routes {
        let category = text.word(&format!("common-category-{}", route.category.word()));
        let mut said =
            format!("**{}** (`{}`, {category}): {}", route.name, route.id, route.summary);
        if !route.is_in_force {
            said.push_str(&format!(" — {}", text.word("verdict-group-closed")));
        }
        text.item(&said, &route.basis.cite);
    }
    text.finish()
}

/// One route in full.
pub(super) fn page(teller: &Teller<'_>, route: &Route) -> String {
    let short = &route.route;
    let mut text = Text::new(teller, &format!("{} (`{}`)", short.name, short.id));
    text.paragraph(&short.summary);
    let kind = text.word(&format!("common-kind-{}", short.kind.word()));
    text.item(&text.label(&text.word("route-kind"), &kind), &[]);
    text.item(&text.label(&text.word("route-authority"), &short.authority), &short.basis.cite);
    let in_force = text.period(&short.basis.in_force);
    let in_force = in_force.unwrap_or_else(|| text.word("route-in-force-unknown"));
    text.item(&text.label(&text.word("route-in-force"), &in_force), &short.basis.cite);
    if short.is_pilot {
        text.item(&text.word("route-pilot"), &[]);
    }
    criteria(&mut text, route);
    papers(&mut text, route);
    fees(&mut text, route);
    rows(&mut text, route);
    silences(&mut text, route);
    text.finish()
}

/// Words with the condition under which they hold.
fn only_when(text: &Text<'_>, said: &str, when: Option<&str>) -> String {
    match when {
        Some(when) => {
            let condition = format!("`{when}`");
            format!("{said} ({})", text.say("route-document-when", &[("condition", &condition)]))
        }
        None => said.to_owned(),
    }
}

fn criteria(text: &mut Text<'_>, route: &Route) {
    if route.criteria.is_empty() {
        return;
    }
    text.heading(&text.word("compare-row-conditions"));
    for criterion in &route.criteria {
        let kind = match criterion.decides.value() {
            Decides::Authority => text.word("route-criteria-authority"),
            Decides::Nobody => text.word("route-criteria-nobody"),
            Decides::Rule => text.word(&format!("common-criterion-kind-{}", criterion.kind.word())),
        };
        let said = text.label(&kind, &criterion.text);
        let said = only_when(text, &said, criterion.applies.as_deref());
        text.item(&said, &criterion.basis.cite);
        for reading in &criterion.readings {
            text.inner(&reading.text, &reading.cite);
        }
    }
}

fn papers(text: &mut Text<'_>, route: &Route) {
    if route.papers.is_empty() {
        return;
    }
    text.heading(&text.word("route-documents"));
    for paper in &route.papers {
        let said = only_when(text, &paper.document.name, paper.when.as_deref());
        text.item(&said, &paper.basis.cite);
        if let Some(note) = &paper.note {
            text.inner(note, &[]);
        }
        let issuer = text.label(&text.word("plan-paper-issuer"), &paper.document.issuer);
        text.inner(&issuer, &paper.document.basis.cite);
    }
}

fn fees(text: &mut Text<'_>, route: &Route) {
    if route.fees.is_empty() {
        return;
    }
    text.heading(&text.word("route-fees"));
    for fee in &route.fees {
        let amount = match (&fee.formula, &fee.unstated) {
            (Some(formula), _) => format!("`{formula}`"),
            (None, Some(unstated)) => unstated.clone(),
            (None, None) => text.word("route-fee-unknown"),
        };
        let said = text.label(&fee.name, &amount);
        let payer = text.word(&format!("plan-cost-payer-{}", fee.payer.word()));
        let said = only_when(text, &format!("{said}; {payer}"), fee.when.as_deref());
        text.item(&said, &fee.basis.cite);
    }
}

/// Steps, duties, what it gives and leads to, grounds of refusal, questions.
fn rows(text: &mut Text<'_>, route: &Route) {
    let term = |said: &str, term: Option<&str>| match term {
        Some(term) => format!("{said} ({term})"),
        None => said.to_owned(),
    };
    macro_rules! section {
        ($key:literal, $rows:expr, $row:ident => $said:expr, $when:expr) => {
            if !$rows.is_empty() {
                text.heading(&text.word($key));
                for $row in &$rows {
                    let when: Option<&str> = $when;
                    let said = only_when(text, &$said, when);
                    text.item(&said, &$row.basis.cite);
                }
            }
        };
    }
    let own = |duration: Option<&crate::view::Duration>| duration.map(|own| own.text.clone());
    section!("route-steps", route.steps, row => term(&row.text, own(row.term.as_ref()).or_else(|| row.unstated.clone()).as_deref()), row.when.as_deref());
    section!("route-obligations", route.obligations, row => term(&row.text, own(row.term.as_ref()).as_deref()), row.when.as_deref());
    section!("route-grants", route.grants, row => term(&row.text, own(row.term.as_ref()).as_deref()), row.when.as_deref());
    section!("route-leads-to", route.leads_to, row => row.text.clone(), row.when.as_deref());
    section!("route-refusals", route.refusals, row => row.text.clone(), None);
    section!("route-questions", route.questions, row => format!("**{}** {}", row.question, row.answer), None);
}

/// What the sources do not say, where they disagree, what guides say.
fn silences(text: &mut Text<'_>, route: &Route) {
    if !route.silences.is_empty() {
        text.heading(&text.word("route-silences"));
        for silence in &route.silences {
            let read = text.say("route-silence-read", &[("sources", &silence.read.join(", "))]);
            text.item(&format!("{} ({read})", silence.text), &[]);
        }
    }
    if !route.conflicts.is_empty() {
        text.heading(&text.word("route-conflicts"));
        for conflict in &route.conflicts {
            text.item(&conflict.text, &[]);
            for claim in &conflict.claims {
                text.inner(&claim.text, &claim.cite);
            }
        }
    }
    if !route.claims.is_empty() {
        text.heading(&text.word("route-claims"));
        for claim in &route.claims {
            text.item(&text.label(&text.word("route-claim-guide"), &claim.text), &[]);
            text.inner(
                &text.label(&text.word("route-claim-law"), &claim.answer),
                &claim.basis.cite,
            );
        }
    }
}
