//! `.report`: how to say that a fact is wrong. A letter with the place of the fact in its subject, or the place alone
//! where the site has no mailbox.

use catalogue::Origin;
use maud::{Markup, html};

use crate::Visit;

/// The way to report one fact.
#[must_use]
pub fn report(visit: &Visit, origin: Origin) -> Markup {
    let place = visit.catalogue().place(origin);
    match &visit.state().corrections {
        Some(mail) => html! {
            a .report href={ "mailto:" (mail.as_str()) "?subject=" (place) } {
                (visit.word("web-report"))
            }
        },
        None => html! { span .report { (code(&place)) } },
    }
}

/// The place without what all places share: `permanent-residence:123`.
fn code(place: &str) -> String {
    let name = place.rsplit('/').next().unwrap_or(place);
    name.replace(".toml", "")
}
