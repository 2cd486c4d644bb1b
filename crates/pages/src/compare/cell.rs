//! One cell: what the rows of a route state, that nothing does, or that sources disagree.

use std::collections::BTreeSet;

use catalogue::SourceId;
use maud::{Markup, html};
use navigator::compare::{Cell, Comparison, State, Stated};

use crate::{
    Visit,
    parts::{
        badge::{Tone, badge},
        citation::{self, Notes, Standing},
    },
};

/// What a cell holds.
pub(super) fn cell(visit: &Visit, cell: &Cell<'_>, notes: &Notes) -> Markup {
    let tell = visit.tell();
    let standing = Standing::Here(notes);
    html! {
        @for stated in &cell.values {
            @if let Some(told) = tell.stated(stated) {
                div .said {
                    @match stated {
                        Stated::Outcome { .. } | Stated::Support { .. } => p { strong { (told.text) } },
                        _ => p { (told.text) },
                    }
                    @if !told.cite.is_empty() {
                        p .cite { (citation::places(visit, told.cite.iter().map(|row| row.0), standing)) }
                    }
                }
            }
        }
        @if cell.state == State::NotStated && cell.silences.is_empty() {
            p .unstated { (visit.word("common-not-stated")) }
        }
        @for silence in &cell.silences {
            div .silence {
                p { strong { (tell.silent(silence.about)) ": " } (visit.text(&silence.text)) }
                p .cite {
                    (visit.word("web-silence-read")) " "
                    @for (at, id) in silence.read.iter().enumerate() {
                        @if at > 0 { "; " }
                        (citation::source(visit, *id, standing))
                    }
                }
            }
        }
        @for conflict in &cell.conflicts {
            div .conflict {
                p { (badge(Tone::Bad, &visit.word("common-disagree"))) " " (visit.text(&conflict.text)) }
                @for claim in &conflict.claims {
                    p { (visit.text(&claim.text)) }
                    p .cite { (citation::short(visit, &claim.cite, standing)) }
                }
            }
        }
    }
}

/// Every source that the cells of some rows name.
pub(super) fn sources(visit: &Visit, comparison: &Comparison<'_>) -> Vec<SourceId> {
    let mut found: BTreeSet<SourceId> = BTreeSet::new();
    for cell in comparison.rows.iter().flat_map(|line| &line.cells) {
        for stated in &cell.values {
            let told = visit.tell().stated(stated);
            found.extend(told.iter().flat_map(|told| told.cite).map(|row| row.source));
        }
        found.extend(cell.silences.iter().flat_map(|silence| silence.read.iter().copied()));
        let claims = cell.conflicts.iter().flat_map(|conflict| &conflict.claims);
        let cited = claims.flat_map(|claim| &claim.cite);
        found.extend(cited.map(|passage| visit.catalogue().passage(*passage).source));
    }
    found.into_iter().collect()
}
