//! The catalogue in figures. Every one is counted, none is written down.

use catalogue::{Catalogue, Route};
use maud::{Markup, html};
use speech::number;
use terms::Support;

use crate::{Visit, parts::table::table};

/// The table.
pub(super) fn counts(visit: &Visit) -> Markup {
    let catalogue = visit.catalogue();
    let sum = |rows: fn(&Route) -> usize| catalogue.routes.iter().map(rows).sum::<usize>();
    let figures = [
        ("routes", catalogue.routes.len()),
        ("criteria", sum(|route| route.criteria.len())),
        ("facts", catalogue.facts.iter().filter(|fact| fact.ask.is_some()).count()),
        ("documents", catalogue.documents.len()),
        ("sources", catalogue.sources.len()),
        ("passages", catalogue.passages.len()),
        ("passages-fingerprint", with_fingerprint(catalogue)),
        ("confirmed", supported(catalogue, Support::Confirmed)),
        ("reported", supported(catalogue, Support::Reported)),
        ("conflicting", supported(catalogue, Support::Conflicting)),
        ("constants", catalogue.constants.len()),
        ("lists", catalogue.lists.len()),
        ("silences", sum(|route| route.silences.len())),
        ("conflicts", sum(|route| route.conflicts.len())),
        ("claims", sum(|route| route.claims.len())),
    ];
    let mut rows: Vec<(Markup, Vec<Markup>)> = figures
        .into_iter()
        .map(|(name, count)| {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            let name = visit.word(&format!("cli-stats-{name}"));
            (html! { (name) }, vec![html! { (number::integer(count, visit.language)) }])
        })
        .collect();
    let editions = || catalogue.passages.iter().filter_map(|passage| passage.edition);
    for (name, day) in [("oldest", editions().min()), ("newest", editions().max())] {
        if let Some(day) = day {
            let name = visit.word(&format!("cli-stats-{name}"));
            rows.push((html! { (name) }, vec![html! { (visit.date(day)) }]));
        }
    }
    let columns = [visit.word("web-about-counts-what"), visit.word("web-about-counts-many")];
    table(&visit.word("cli-stats-title"), &columns, &rows)
}

fn with_fingerprint(catalogue: &Catalogue) -> usize {
    catalogue.passages.iter().filter(|passage| passage.fingerprint.is_some()).count()
}

fn supported(catalogue: &Catalogue, support: Support) -> usize {
    catalogue.passages.iter().filter(|passage| passage.support == support).count()
}
