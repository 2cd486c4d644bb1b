//! `.figure`: a number on which something hangs, such as a fee, with how it is reckoned and where it was read.

use catalogue::Basis;
use maud::{Markup, html};

use super::{citation::Standing, fact};
use crate::Visit;

/// A number: `label` says of what, `value` how much, `about` what else is to be known.
#[must_use]
pub fn figure(
    visit: &Visit,
    (label, value): (&str, &str),
    about: &Markup,
    basis: &Basis,
    standing: Standing<'_>,
) -> Markup {
    html! {
        p .figure { span .label { (label) } " " strong .value { (value) } }
        (about)
        (fact::under(visit, basis, standing))
    }
}
