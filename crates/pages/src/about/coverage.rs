//! `/{language}/about/coverage`: what the rows of each route rest on, and how old the readings are.

use axum::response::Response;
use catalogue::{Counts, Ground};
use maud::{Markup, html};
use speech::number;

use crate::{Page, Visit, parts::table::table};

/// The grounds in the order of columns, each with the word for it.
const GROUNDS: [(Ground, &str); 5] = [
    (Ground::Act, "act"),
    (Ground::Portal, "portal"),
    (Ground::Reported, "reported"),
    (Ground::Conflicting, "conflicting"),
    (Ground::Silent, "silent"),
];

/// The page.
pub(crate) async fn show(visit: Visit) -> Response {
    let (title, lead) =
        (visit.word("catalogue-coverage-title"), visit.word("catalogue-coverage-about"));
    let coverage = visit.at().coverage();
    let column = |name: &str| visit.word(&format!("catalogue-coverage-{name}"));
    let mut columns = vec![speech::capital(&column("route"))];
    columns.extend(GROUNDS.iter().map(|(_, word)| column(word)));
    columns.extend(["rows", "age", "outdated"].map(column));
    let mut rows = vec![(
        html! { strong { (column("total")) } },
        cells(&visit, coverage.rows, coverage.oldest_days, coverage.stale),
    )];
    rows.extend(coverage.routes.iter().map(|covered| {
        let name = visit.at().route(covered.route);
        let name = name.map_or(covered.route, |route| visit.text(&route.route.name));
        let href = visit.href(&format!("routes/{}", covered.route));
        let name = html! { a href=(href) { (name) } };
        (name, cells(&visit, covered.rows, covered.oldest_days, covered.stale))
    }));
    let stale: Vec<_> = coverage.readings.iter().filter(|reading| reading.stale).collect();
    let main = html! {
        h1 { (title) }
        p .lead { (lead) }
        div .figures { (table(&title, &columns, &rows)) }
        @if !stale.is_empty() {
            section id="outdated" {
                h2 { (visit.word("web-coverage-outdated")) }
                ul .plain {
                    @for reading in stale {
                        li {
                            a href=(visit.href(&format!("sources/{}", reading.key))) {
                                (visit.text(&visit.catalogue().source(reading.source).title))
                            }
                            @if let Some(edition) = reading.edition {
                                " " span .quiet { (visit.say("verdict-edition", &[("date", visit.date(edition).into())])) }
                            }
                        }
                    }
                }
            }
        }
    };
    let page =
        Page::open(title, lead, main).under(visit.word("web-nav-about"), visit.href("about"));
    visit.answer(page)
}

fn cells(visit: &Visit, rows: Counts, oldest: Option<i32>, stale: usize) -> Vec<Markup> {
    let language = visit.language();
    let none = || "–".to_owned();
    let mut cells: Vec<String> = GROUNDS
        .iter()
        .map(|(ground, _)| match rows.of(*ground) {
            0 => none(),
            _ => number::percent(i64::from(rows.share(*ground)), 1, language),
        })
        .collect();
    cells.push(number::integer(i64::from(rows.total()), language));
    cells.push(oldest.map_or_else(none, |days| number::integer(i64::from(days), language)));
    cells.push(if stale == 0 { none() } else { stale.to_string() });
    cells.into_iter().map(|cell| html! { (cell) }).collect()
}
