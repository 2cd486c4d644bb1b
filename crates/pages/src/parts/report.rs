//! `.report`: how to say that a fact is wrong. The link under a fact opens its page again with a note that names the
//! place of the fact in the data, and a letter to send it in where the site has a mailbox. The link stands under every
//! fact of a page, so it is short.

use catalogue::Origin;
use maud::{Markup, html};

use crate::Visit;

/// The name of the place in the query.
const WRONG: &str = "wrong";

/// The way to report one fact.
#[must_use]
pub fn report(visit: &Visit, origin: Origin) -> Markup {
    let code = code(&visit.catalogue().place(origin));
    // A fact of the page's own file goes by its line alone.
    let own = visit.path.rsplit('/').next().unwrap_or_default();
    let code = code.strip_prefix(own).map_or(code.as_str(), |line| line.trim_start_matches(':'));
    let days: String =
        visit.carried().into_iter().map(|(name, day)| format!("&{name}={day}")).collect();
    html! { a .report href={ "?" (WRONG) "=" (code) (days) "#report" } { (visit.word("web-report")) } }
}

/// The note of a page that was opened to report a fact.
#[must_use]
pub fn note(visit: &Visit) -> Markup {
    let asked = visit.asked(WRONG).filter(|code| is_code(code));
    html! {
        @if let Some(code) = asked {
            @let own = visit.path.rsplit('/').next().unwrap_or_default();
            @let code = if code.contains(':') { code.to_owned() } else { format!("{own}:{code}") };
            aside .days id="report" aria-label=(visit.word("web-report-title")) {
                p { strong { (visit.word("web-report-title")) } " " code { (code) } }
                p { (visit.word("web-report-how")) }
                @if let Some(mail) = &visit.state().corrections {
                    p { a href={ "mailto:" (mail.as_str()) "?subject=" (code) } { (mail.as_str()) } }
                }
            }
        }
    }
}

/// The place without what all places share: `permanent-residence:123`.
fn code(place: &str) -> String {
    let name = place.rsplit('/').next().unwrap_or(place);
    name.replace(".toml", "")
}

/// Whether a text of an address looks like the place of a fact.
fn is_code(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte);
    !text.is_empty() && text.len() <= 80 && text.bytes().all(plain)
}
