//! The same figure from the same passage in two routes: right for a duty they share, wrong when one article lists all
//! visas and the figure was that of another one. A person decides.

use std::collections::{BTreeMap, BTreeSet};

use super::Scene;
use crate::{problem::Report, read::Row, words::listed};

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    // (passage, figure) → routes that have it, each with the place of its first such row.
    let mut found: BTreeMap<(&str, String), Vec<(&Row, &Row)>> = BTreeMap::new();
    for route in scene.routes() {
        for field in route.shape.fields {
            for row in route.rows(field.key) {
                for (figure, cite) in figure(row).into_iter().flat_map(|figure| {
                    row.list("cite").iter().map(move |cite| (figure.clone(), cite))
                }) {
                    let rows = found.entry((&cite.text, figure)).or_default();
                    if !rows.iter().any(|(known, _)| known.file == route.file) {
                        rows.push((route, row));
                    }
                }
            }
        }
    }
    let general: BTreeSet<&str> = scene
        .catalogue
        .passages
        .iter()
        .filter(|passage| passage.is_general)
        .map(|passage| passage.key.as_str())
        .collect();
    for ((passage, figure), rows) in found.iter().filter(|(_, rows)| rows.len() > 1) {
        if general.contains(passage) {
            continue;
        }
        let (_, last) = rows[rows.len() - 1];
        let others = listed(rows[..rows.len() - 1].iter().map(|(route, _)| route.text("id")));
        report
            .warning(
                last.place_of("cite"),
                format!("{figure} from `{passage}` stands in {others} too"),
            )
            .help("does the passage speak of each of these routes? Then give the passage `general = true`");
    }
}

/// The amount or the time a row states.
fn figure(row: &Row) -> Option<String> {
    if let Some(formula) = row.maybe_text("formula") {
        return Some(formula.to_owned());
    }
    if let Some(term) = row.table("term") {
        return Some(
            format!("{} {} {}", term.integer("count")?, term.text("kind"), term.text("unit"))
                .replace("  ", " "),
        );
    }
    row.maybe_text("when").filter(|when| mentions_money(when)).map(str::to_owned)
}

/// A number followed by a currency.
fn mentions_money(when: &str) -> bool {
    let words: Vec<&str> = when.split_whitespace().collect();
    words.windows(2).any(|pair| {
        pair[0].starts_with(|first: char| first.is_ascii_digit())
            && pair[1].trim_end_matches(')').parse::<terms::Currency>().is_ok()
    })
}
