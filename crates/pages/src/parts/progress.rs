//! `.progress`: how far the questions are, in words and as a bar that never runs backwards.

use maud::{Markup, html};

use crate::Visit;

/// Of `total` routes `settled` are, and at most `left` questions are left.
#[must_use]
pub fn progress(visit: &Visit, settled: usize, total: usize, left: usize) -> Markup {
    let said = visit.say("check-settled", &[("settled", settled.into()), ("total", total.into())]);
    let left = visit.say("check-left", &[("left", left.into())]);
    html! {
        div .progress {
            p { (said) ", " (left) }
            progress value=(settled) max=(total) aria-hidden="true" {}
        }
    }
}
