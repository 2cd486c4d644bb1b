//! Who may have it: the criteria by what they are for, then what is shown and decides nothing.

use catalogue::{Criterion, CriterionKind, Decides, Rule};
use maud::{Markup, html};

use super::sheet::Sheet;
use crate::parts::{
    badge::{Tone, badge},
    citation, silence,
};

/// The whole section, without its heading.
pub(super) fn criteria(sheet: &Sheet<'_>) -> Markup {
    let (visit, route) = (sheet.visit, sheet.route);
    let all: Vec<_> = route.criteria().collect();
    html! {
        @if all.is_empty() { (silence::unstated(visit, &[])) }
        @for kind in CriterionKind::ALL {
            @let deciding: Vec<_> = all
                .iter()
                .filter(|row| row.kind == *kind && row.decides == Decides::Rule)
                .collect();
            @if !deciding.is_empty() {
                h3 { (visit.word(&format!("route-criteria-{}", kind.word()))) }
                ul .rows { @for row in deciding { (one(sheet, row)) } }
            }
        }
        @for (decides, heading, about) in [
            (Decides::Authority, "route-criteria-authority", "common-decides-authority-long"),
            (Decides::Nobody, "route-criteria-nobody", "common-decides-guide-long"),
        ] {
            @let shown: Vec<_> = all.iter().filter(|row| row.decides == decides).collect();
            @if !shown.is_empty() {
                h3 { (visit.word(heading)) }
                p .quiet { (visit.word(about)) }
                ul .rows { @for row in shown { (one(sheet, row)) } }
            }
        }
    }
}

fn one(sheet: &Sheet<'_>, row: &Criterion) -> Markup {
    let visit = sheet.visit;
    let body = html! {
        p { (visit.text(&row.text)) }
        @if let Some(applies) = &row.applies {
            p .only { (visit.say("route-criteria-applies", &[("condition", visit.tell().condition(&applies.test).into())])) }
        }
        @if let Rule::Readings(readings) = &row.rule {
            div .conflict {
                p { (badge(Tone::Bad, &visit.word("common-disagree"))) " " (visit.word("verdict-readings")) }
                ul .sides {
                    @for reading in readings {
                        li {
                            p { (visit.text(&reading.text)) }
                            p .cite { (citation::short(visit, &reading.cite, sheet.standing())) }
                        }
                    }
                }
            }
        }
    };
    sheet.fact(("criterion", &row.id), &body, &row.basis)
}
