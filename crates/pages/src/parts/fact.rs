//! `.fact`: one statement with what it stands on and the way to say that it is wrong.

use catalogue::{Basis, anchor};
use maud::{Markup, html};

use super::{
    citation::{self, Standing},
    report,
};
use crate::Visit;

/// One statement as an item of a list. `kind` and `id` make its anchor: `fee-duty`.
#[must_use]
pub fn fact(
    visit: &Visit,
    (kind, id): (&str, &str),
    body: &Markup,
    basis: &Basis,
    standing: Standing<'_>,
) -> Markup {
    html! {
        li id=[(!id.is_empty()).then(|| anchor(kind, id))] {
            (body)
            (under(visit, basis, standing))
        }
    }
}

/// The line under a statement: where it was read, how to report it.
#[must_use]
pub fn under(visit: &Visit, basis: &Basis, standing: Standing<'_>) -> Markup {
    html! {
        p .cite {
            (citation::short(visit, &basis.cite, standing))
            " " (report::report(visit, basis.origin))
        }
    }
}
