//! `[role=search]`: the box to type in. It stands on the first page too.

use maud::{Markup, html};
use navigator::find::LONGEST;

use crate::Visit;

/// The box, with what was asked.
pub(crate) fn form(visit: &Visit, asked: &str) -> Markup {
    html! {
        form .inline role="search" method="get" action={ "/" (visit.language) "/search" } {
            div .field {
                label for="q" { (visit.word("web-search-label")) }
                input id="q" name="q" type="search" value=(asked) maxlength=(LONGEST) autocomplete="off";
            }
            @for (name, day) in visit.carried() { input type="hidden" name=(name) value=(day); }
            button .second type="submit" { (visit.word("web-search")) }
        }
    }
}
