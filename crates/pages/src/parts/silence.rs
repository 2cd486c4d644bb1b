//! `.silence`: what the acts read do not say. It is no "no" and no zero, so it has a look of its own.

use catalogue::Silence;
use maud::{Markup, html};

use super::citation::{self, Standing};
use crate::Visit;

/// One silence.
#[must_use]
pub fn silence(visit: &Visit, row: &Silence, standing: Standing<'_>) -> Markup {
    html! {
        li .silence id={ "silence-" (row.id) } {
            p { strong { (about(visit, row)) ": " } (visit.text(&row.text)) }
            p .cite {
                (visit.word("web-silence-read")) " "
                @for (at, id) in row.read.iter().enumerate() {
                    @if at > 0 { "; " }
                    (citation::source(visit, *id, standing))
                }
                " " (super::report::report(visit, row.basis.origin))
            }
        }
    }
}

/// "Not stated by the source", where a section has nothing to show; with the silences that say so.
#[must_use]
pub fn unstated(visit: &Visit, rows: &[&Silence]) -> Markup {
    html! {
        p .unstated {
            (visit.word("common-not-stated"))
            @for row in rows {
                " " a href={ "#silence-" (row.id) } { (visit.text(&row.text)) }
            }
        }
    }
}

fn about(visit: &Visit, row: &Silence) -> String {
    visit.word(&format!("route-about-{}", row.about.word()))
}
