//! Where something was read, in full: act with a link to its page, article, edition or day of reading, support.

use catalogue::{Passage, PassageId};
use maud::{Markup, html};
use navigator::tell::short_title;

use crate::{Visit, parts::citation};

/// Each place once, one a line.
pub(super) fn places(visit: &Visit, cite: &[PassageId]) -> Markup {
    html! { @for passage in visit.tell().grouped(cite) { (place(visit, passage)) } }
}

/// One place.
pub(super) fn place(visit: &Visit, passage: &Passage) -> Markup {
    let source = visit.catalogue().source(passage.source);
    html! {
        p .cite {
            a href=(visit.href(&format!("sources/{}", source.key))) {
                (short_title(visit.text(&source.title)))
            }
            " " (citation::full(visit, passage))
        }
    }
}
