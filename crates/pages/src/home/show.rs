//! `/{language}`: what this is in one sentence, where to begin, routes by purpose, what changed lately.

use axum::response::Response;
use maud::{Markup, html};
use serde_json::json;

use super::recent;
use crate::{
    Page, Visit,
    parts::{
        citation::{self, Standing},
        link, mark,
    },
    route, search,
};

/// The first page.
pub(crate) async fn show(visit: Visit) -> Response {
    let title = visit.word("web-home-title");
    let description = visit.word("web-home-lead");
    let main = html! {
        div .hero {
            div .words {
                h1 { (title) }
                p .lead { (description) }
                p .start { (link::button(&visit.href("check"), &visit.word("web-check-start"))) }
                p .quiet { (visit.word("web-home-promise")) }
            }
            div .emblem { (mark::mark(240)) }
        }
        section .search aria-label=(visit.word("web-search")) { (search::form(&visit, "")) }
        (purposes(&visit))
        (changes(&visit))
        section {
            h2 { (visit.word("web-home-how")) }
            ol .how {
                @for part in ["one", "two", "three"] {
                    li {
                        strong { (visit.word(&format!("web-home-how-{part}-title"))) }
                        p { (visit.word(&format!("web-home-how-{part}"))) }
                    }
                }
            }
            p { (link::onward(&visit.href("about"), &visit.word("web-home-about"))) }
        }
    };
    let data = json!({
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": crate::NAME,
        "url": visit.absolute(&visit.path_in(visit.language)),
        "inLanguage": visit.language.code(),
        "description": description,
    });
    visit.answer(Page::open(title, description, main).with_data(data))
}

fn purposes(visit: &Visit) -> Markup {
    html! {
        section {
            h2 { (visit.word("web-home-purposes")) }
            ul .cards {
                @for (id, label) in route::purpose::all(visit) {
                    @let count = visit.at().routes().filter(|route| {
                        route.is_in_force() && route.route.purposes.iter().any(|known| known == id)
                    }).count();
                    @if count > 0 {
                        li {
                            a href=(visit.href(&format!("routes?purpose={id}"))) {
                                span .name { (label) }
                                span .quiet { (visit.say("route-count", &[("count", count.into())])) }
                            }
                        }
                    }
                }
            }
            p { (link::onward(&visit.href("routes"), &visit.word("web-home-all"))) }
        }
    }
}

fn changes(visit: &Visit) -> Markup {
    let rows = recent::rows(visit);
    html! {
        @if !rows.is_empty() {
            section {
                h2 { (visit.word("web-home-changes")) }
                ul .changes {
                    @for event in rows {
                        @let row = event.row;
                        li {
                            p .when { (visit.date(event.day)) }
                            div {
                                @if let Some(route) = row.route {
                                    p {
                                        a href=(visit.href(&format!("routes/{}#{}", route.id, row.anchor()))) {
                                            (visit.text(&route.name))
                                        }
                                    }
                                }
                                p { (visit.text(row.text)) }
                                p .cite { (citation::short(visit, &row.basis.cite, Standing::Elsewhere)) }
                            }
                        }
                    }
                }
                p { (link::onward(&visit.href("changes"), &visit.word("web-home-all-changes"))) }
            }
        }
    }
}
