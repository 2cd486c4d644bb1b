//! The mark: a shanyraq seen from below, the ring at the top of a yurt with its laths across, three by three, and the
//! poles of the roof around it. A line drawing, 24 units wide, in the colour of the text around it.

use maud::{Markup, html};

/// The mark, `size` pixels wide. It says nothing to who hears the page: the name stands beside it.
#[must_use]
pub fn mark(size: u16) -> Markup {
    html! {
        svg .mark viewBox="0 0 24 24" width=(size) height=(size) aria-hidden="true" focusable="false" {
            circle .poles cx="12" cy="12" r="10" pathLength="64" stroke-dasharray="0.7 1.3" {}
            circle cx="12" cy="12" r="7.4" {}
            path d="M4.9 10.2q7.1-1.1 14.2 0M4.6 12h14.8M4.9 13.8q7.1 1.1 14.2 0M10.2 4.9q-1.1 7.1 0 14.2M12 4.6v14.8M13.8 4.9q1.1 7.1 0 14.2" {}
        }
    }
}
