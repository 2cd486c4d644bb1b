//! `.warning`: answers that cannot both be true, each with the way to change it.

use maud::{Markup, html};
use navigator::verdict::Contradicted;

use crate::{Visit, check};

/// Every contradiction with its answers; nothing if there is none.
pub(crate) fn contradictions(visit: &Visit, found: &[Contradicted<'_>]) -> Markup {
    html! {
        @if !found.is_empty() {
            div .contradiction role="group" aria-labelledby="contradictions" {
                h2 id="contradictions" { (visit.word("verdict-contradiction")) }
                @for contradicted in found {
                    p { (visit.text(&contradicted.contradiction.text)) }
                    ul {
                        @for fact in &contradicted.facts {
                            li {
                                (visit.tell().given(fact)) " "
                                a href=(check::place_to_change(visit, fact.id)) {
                                    (visit.word("web-check-change"))
                                    span .unseen { ": " (visit.tell().label(fact.id)) }
                                }
                            }
                        }
                    }
                }
                p .quiet { (visit.word("check-contradiction-fix")) }
            }
        }
    }
}
