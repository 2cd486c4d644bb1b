//! A comparison as text: a heading for each topic, an item for each route.

use super::text::Text;
use crate::{
    teller::Teller,
    view::{Cell, Comparison, Stated, Word},
};

pub(super) fn page(teller: &Teller<'_>, comparison: &Comparison) -> String {
    let mut text = Text::new(teller, &teller.word("compare-title"));
    for row in &comparison.rows {
        let Some(key) = heading(&row.topic.word()) else { continue };
        // Without answers there is no verdict to show.
        if row.cells.iter().all(is_empty) {
            continue;
        }
        text.heading(&text.word(key));
        for (route, cell) in comparison.routes.iter().zip(&row.cells) {
            text.item(&format!("**{}** (`{}`)", route.name, route.id), &[]);
            cell_of(&mut text, cell);
        }
    }
    text.finish()
}

fn is_empty(cell: &Cell) -> bool {
    cell.values.is_empty() && cell.silences.is_empty() && cell.conflicts.is_empty()
}

/// The key of the words for a topic.
fn heading(topic: &str) -> Option<&'static str> {
    Some(match topic {
        "outcome" => "compare-row-outcome",
        "kind" => "compare-row-kind",
        "in-force" => "compare-row-term",
        "authority" => "compare-row-authority",
        "conditions" => "compare-row-conditions",
        "duration" => "compare-row-duration",
        "renewal" => "compare-row-renewal",
        "work" => "compare-row-work",
        "gives" => "compare-row-gives",
        "papers" => "compare-row-papers",
        "cost" => "compare-row-cost",
        "time" => "compare-row-time",
        "leads-to" => "compare-row-leads-to",
        "support" => "compare-row-support",
        _ => return None,
    })
}

fn cell_of(text: &mut Text<'_>, cell: &Cell) {
    for value in &cell.values {
        stated(text, value);
    }
    for silence in &cell.silences {
        text.inner(&text.label(&text.word("common-silent"), &silence.text), &[]);
    }
    for conflict in &cell.conflicts {
        text.inner(&text.label(&text.word("common-disagree"), &conflict.text), &[]);
        for claim in &conflict.claims {
            text.inner(&claim.text, &claim.cite);
        }
    }
    if is_empty(cell) {
        text.inner(&text.word("common-not-stated"), &[]);
    }
}

fn stated(text: &mut Text<'_>, value: &Stated) {
    let (said, cite): (String, &[String]) = match value {
        Stated::Outcome { outcome } => {
            (text.word(&format!("verdict-group-{}", outcome.word())), &[])
        }
        Stated::Kind { kind, .. } => (text.word(&format!("common-kind-{}", kind.word())), &[]),
        Stated::InForce { from, until, cite, .. } => {
            let period = crate::view::Period { from: *from, until: *until };
            let said = text.period(&period);
            (said.unwrap_or_else(|| text.word("route-in-force-unknown")), cite)
        }
        Stated::Words { text: words, cite } => (words.clone(), cite),
        Stated::Criterion { text: words, cite, .. } | Stated::LeadsTo { text: words, cite, .. } => {
            (words.clone(), cite)
        }
        Stated::Grant { text: words, term, cite, .. } => {
            let term = term.as_ref().map(|term| format!(" ({})", term.text)).unwrap_or_default();
            (format!("{words}{term}"), cite)
        }
        Stated::Papers { needed, perhaps, cite } => {
            let (needed, perhaps) = (needed.to_string(), perhaps.to_string());
            (text.say("compare-papers", &[("needed", &needed), ("perhaps", &perhaps)]), cite)
        }
        Stated::Fee { name, figure, cite, .. } => {
            let amount = figure.as_ref().and_then(|figure| {
                let exactly = figure.exactly.as_ref();
                text.between(exactly.or(figure.least.as_ref()), exactly.or(figure.most.as_ref()))
            });
            let amount = amount.unwrap_or_else(|| text.word("route-fee-unknown"));
            (text.label(name, &amount), cite)
        }
        Stated::Step { text: words, term, cite, .. } => (format!("{words} ({})", term.text), cite),
        Stated::Support { support } => {
            (text.word(&format!("common-support-{}", support.word())), &[])
        }
    };
    text.inner(&said, cite);
}
