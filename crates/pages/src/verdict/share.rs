//! `/{language}/verdict/share`: a link that carries the answers, only for who asks for it. They stand behind the `#` of
//! the address, which a browser sends to no site.

use axum::response::Response;
use maud::html;

use crate::{Answers, Page, Visit, check::open, parts::link};

/// Says what such a link is.
pub(crate) async fn ask(visit: Visit, answers: Answers) -> Response {
    let title = visit.word("web-verdict-share");
    let main = html! {
        h1 { (title) }
        @if answers.is_empty() {
            p .lead { (visit.word("web-verdict-nothing")) }
            p .start { (link::button(&visit.href("check"), &visit.word("web-check-begin"))) }
        } @else {
            (about(&visit))
            form method="post" action=(visit.href("verdict/share")) {
                div .go {
                    button type="submit" { (visit.word("web-verdict-share-make")) }
                    a .button .second href=(visit.href("verdict")) { (visit.word("web-verdict-all")) }
                }
            }
        }
    };
    let page =
        Page::personal(title, main).under(visit.word("verdict-title"), visit.href("verdict"));
    visit.answer(page)
}

/// Makes the link.
pub(crate) async fn share(visit: Visit, answers: Answers) -> Response {
    let title = visit.word("web-verdict-share");
    let place = visit.absolute(&visit.href("check"));
    let whole = format!("{place}#a={}", open::written(&visit, &answers.profile));
    let rows = "4";
    let main = html! {
        h1 { (title) }
        (about(&visit))
        div .field {
            label for="link" { (visit.word("web-verdict-share-link")) }
            textarea id="link" rows=(rows) readonly autocomplete="off" spellcheck="false" { (whole) }
        }
        p { (link::onward(&visit.href("verdict"), &visit.word("web-verdict-all"))) }
    };
    let page =
        Page::personal(title, main).under(visit.word("verdict-title"), visit.href("verdict"));
    visit.answer(page)
}

fn about(visit: &Visit) -> maud::Markup {
    html! {
        p .lead { (visit.word("web-verdict-share-what")) }
        ul {
            li { (visit.word("web-verdict-share-reveals")) }
            li { (visit.word("web-verdict-share-not-sent")) }
            li { (visit.word("web-verdict-share-script")) }
        }
    }
}
