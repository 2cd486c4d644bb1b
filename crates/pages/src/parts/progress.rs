//! `.progress`: how far the questions are, in words and as a bar that never runs backwards.

use maud::{Markup, html};

use navigator::interview::Progress;

use crate::Visit;

/// How far the questions are. `thousandths`, the length of the bar, is the longest that was ever shown.
#[must_use]
pub fn progress(visit: &Visit, progress: Progress, thousandths: u16) -> Markup {
    let Progress { asked, settled, routes, .. } = progress;
    let number = visit.say("check-question-number", &[("number", (asked + 1).into())]);
    let left = progress.more().map(|more| visit.say("check-left", &[("left", more.into())]));
    let said = visit.say("check-settled", &[("settled", settled.into()), ("total", routes.into())]);
    html! {
        div .progress {
            p { (number) @if let Some(left) = left { ", " (left) } " · " (said) }
            progress value=(thousandths) max="1000" aria-hidden="true" {}
        }
    }
}
