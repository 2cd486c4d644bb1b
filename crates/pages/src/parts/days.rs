//! `.days`: the two days of a page. A note when they are not those of today, and the form that chooses others.

use maud::{Markup, html};

use super::field::{Field, field};
use crate::Visit;

/// Says which days the page is for, if it is not for today.
#[must_use]
pub fn notice(visit: &Visit) -> Markup {
    let days = visit.days();
    let back = visit.today();
    html! {
        @if days.as_of_given || days.known_at_given {
            aside .days aria-label=(visit.word("web-days-note")) {
                p {
                    (visit.say("common-as-of", &[("date", visit.date(days.as_of).into())])) ". "
                    @if days.known_at_given {
                        (visit.say("common-known-at", &[("date", visit.date(days.known_at).into())])) ". "
                    }
                    a href=(back) { (visit.word("web-days-today")) }
                }
                @if let Some(note) = visit.tell().days_note() { p { (note) } }
            }
        }
    }
}

/// Chooses the day whose rules apply. The days stay in the address, so a page of a day can be kept and sent.
#[must_use]
pub fn form(visit: &Visit) -> Markup {
    let days = visit.days();
    let (label, hint) = (visit.word("web-days-label"), visit.word("web-days-hint"));
    let as_of = days.as_of.to_string();
    html! {
        form .inline method="get" action=(visit.path_in(visit.language())) {
            (field(visit, Field { hint: Some(&hint), kind: "date", value: &as_of, ..Field::text("as_of", &label) }))
            @if days.known_at_given { input type="hidden" name="known_at" value=(days.known_at); }
            button .second type="submit" { (visit.word("web-days-show")) }
        }
    }
}
