//! `.errors`: everything wrong with a form, first on the page, each leading to its field. It takes the focus when the
//! page opens, so that nobody has to look for what went wrong; the title of the page begins with the same word.

use maud::{Markup, html};

use crate::Visit;

/// One mistake.
#[derive(Clone, Copy, Debug)]
pub struct Mistake<'m> {
    /// The id of the input it leads to.
    pub field: &'m str,
    /// What is wrong and what would do, as it stands beside the field.
    pub text: &'m str,
}

/// All mistakes, in the order of the fields. Nothing if there are none.
#[must_use]
pub fn error_summary(visit: &Visit, mistakes: &[Mistake<'_>]) -> Markup {
    html! {
        @if !mistakes.is_empty() {
            div .errors role="alert" tabindex="-1" autofocus aria-labelledby="errors" {
                h2 id="errors" { (visit.word("web-error-summary")) }
                ul {
                    @for mistake in mistakes {
                        li { a href={ "#" (mistake.field) } { (mistake.text) } }
                    }
                }
            }
        }
    }
}

/// The title of a page whose form has mistakes.
#[must_use]
pub fn title(visit: &Visit, title: &str) -> String {
    format!("{} {title}", visit.word("web-error-prefix"))
}
