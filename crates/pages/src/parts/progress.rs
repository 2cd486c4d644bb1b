//! `.progress`: how far the questions are, in words and as a bar that never runs backwards.

use maud::{Markup, html};

use navigator::interview::Progress;

use crate::Visit;

/// A bound far above what most people are asked frightens and says nothing.
const WORTH_SAYING: usize = 20;

/// How far the questions are. `thousandths`, the length of the bar, is the longest that was ever shown.
#[must_use]
pub fn progress(visit: &Visit, progress: Progress, thousandths: u16) -> Markup {
    let Progress { asked, left_at_most, settled, routes } = progress;
    let number = visit.say("check-question-number", &[("number", (asked + 1).into())]);
    // The question that is being asked is counted among those left.
    let left = visit.say("check-left", &[("left", left_at_most.saturating_sub(1).into())]);
    let said = visit.say("check-settled", &[("settled", settled.into()), ("total", routes.into())]);
    html! {
        div .progress {
            p { (number) @if left_at_most <= WORTH_SAYING { ", " (left) } " · " (said) }
            progress value=(thousandths) max="1000" aria-hidden="true" {}
        }
    }
}
