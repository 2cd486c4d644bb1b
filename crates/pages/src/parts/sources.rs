//! `.sources`: what a page rests on, at its end: each act or page once. The places stand with the facts; all that was
//! read in a source, with editions and support, stands on its own page.

use catalogue::Source;
use maud::{Markup, html};

use super::{
    citation::{self, Notes},
    link,
};
use crate::Visit;

/// The sources of a page with their numbers.
#[must_use]
pub fn sources(visit: &Visit, notes: &Notes) -> Markup {
    html! {
        ol .sources {
            @for (id, number) in notes.order().iter().zip(1..) {
                li id=(citation::anchor(number)) { (brief(visit, visit.catalogue().source(*id))) }
            }
        }
    }
}

/// A source in a few lines.
#[must_use]
pub fn brief(visit: &Visit, source: &Source) -> Markup {
    let tier = visit.word(&format!("common-source-tier-{}", source.tier.word()));
    let mut said = Vec::new();
    said.push(tier);
    if let Some(edition) = source.edition {
        said.push(visit.say("verdict-edition", &[("date", visit.date(edition).into())]));
    }
    said.push(visit.say("verdict-read", &[("date", visit.date(source.read).into())]));
    let facts = visit.href(&format!("sources/{}", source.key));
    html! {
        p .title { (link::outward(visit, source)) }
        p .quiet {
            @if let Some(number) = &source.number { (link::number(visit, number)) "; " }
            (said.join("; ")) ". " a href=(facts) { (visit.word("web-source-facts")) } }
        @if let Some(stale) = &source.stale {
            p .stale { strong { (visit.word("sources-stale")) ": " } (visit.text(stale)) }
        }
    }
}
