//! `.conflict`: sources disagree. What each says stands side by side; none is chosen.

use catalogue::Conflict;
use maud::{Markup, html};

use super::{
    badge::{self, Tone},
    citation::{self, Standing},
    report,
};
use crate::Visit;

/// One disagreement.
#[must_use]
pub fn conflict(visit: &Visit, row: &Conflict, standing: Standing<'_>) -> Markup {
    let topic = visit.word(&format!("route-about-{}", row.about.word()));
    html! {
        li .conflict id={ "conflict-" (row.id) } {
            p {
                (badge::badge(Tone::Bad, &visit.word("common-disagree"))) " "
                strong { (topic) ": " } (visit.text(&row.text))
            }
            ul .sides {
                @for claim in &row.claims {
                    li {
                        p { (visit.text(&claim.text)) }
                        p .cite { (citation::short(visit, &claim.cite, standing)) }
                    }
                }
            }
            p .cite { (report::report(visit, row.basis.origin)) }
        }
    }
}
