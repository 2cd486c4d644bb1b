//! `/{language}/sources`: what was read, the nearest to the law first, by what one finds there.

use axum::response::Response;
use catalogue::{SourceId, SourceKind, Tier};
use maud::{Markup, html};

use crate::{
    Page, Visit,
    parts::{badge, link},
};

/// The list.
pub(crate) async fn list(visit: Visit) -> Response {
    let catalogue = visit.catalogue();
    let title = visit.word("sources-title");
    let description = visit.word("web-sources-lead");
    let mut counts = vec![0usize; catalogue.sources.len()];
    for passage in &catalogue.passages {
        counts[passage.source.index()] += 1;
    }
    let main = html! {
        h1 { (title) }
        p .lead { (visit.say("sources-count", &[("count", catalogue.sources.len().into())])) ". " (description) }
        @for tier in Tier::ALL {
            section id=(tier.word()) {
                h2 { (speech::capital(&visit.word(&format!("common-source-tier-{}", tier.word())))) }
                @for kind in SourceKind::ALL {
                    (group(&visit, *tier, *kind, &counts))
                }
            }
        }
    };
    visit.answer(Page::open(title, description, main))
}

fn group(visit: &Visit, tier: Tier, kind: SourceKind, counts: &[usize]) -> Markup {
    let sources = (0u16..).map(SourceId).zip(&visit.catalogue().sources);
    let sources: Vec<_> =
        sources.filter(|(_, source)| source.tier == tier && source.kind == kind).collect();
    html! {
        @if !sources.is_empty() {
            h3 { (speech::capital(&visit.word(&format!("common-source-kind-{}", kind.word())))) }
            ul .plain .long {
                @for (id, source) in sources {
                    li {
                        a href=(visit.href(&format!("sources/{}", source.key))) { (visit.text(&source.title)) }
                        span .quiet {
                            @if let Some(number) = &source.number {
                                " " (link::number(visit, number)) ";"
                            }
                            " " (visit.say("sources-passages", &[("count", counts[id.index()].into())]))
                        }
                        @if source.stale.is_some() {
                            " " (badge::badge(badge::Tone::Open, &visit.word("web-stale-short")))
                        }
                        @if link::address(source).is_none() { " " span .quiet { "(" (visit.word("sources-url-none")) ")" } }
                    }
                }
            }
        }
    }
}
