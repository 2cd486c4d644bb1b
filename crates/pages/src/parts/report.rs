//! `.report`: how to say that a fact is wrong. A letter with the place of the fact in its subject, or the place alone
//! where the site has no mailbox.

use catalogue::Origin;
use maud::{Markup, html};

use crate::Visit;

/// The way to report one fact. It stands under every fact of a page, so it is short.
#[must_use]
pub fn report(visit: &Visit, origin: Origin) -> Markup {
    let code = code(&visit.catalogue().place(origin));
    match &visit.state().corrections {
        Some(mail) => html! {
            a .report href={ "mailto:" (mail.as_str()) "?subject=" (code) } { (visit.word("web-report")) }
        },
        None => html! { code { (code) } },
    }
}

/// The place without what all places share: `permanent-residence:123`.
fn code(place: &str) -> String {
    let name = place.rsplit('/').next().unwrap_or(place);
    name.replace(".toml", "")
}
