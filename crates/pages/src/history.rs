//! The dated rows of a route in the order of their days: what came into force, what ends, what was corrected.

use catalogue::{Event, Route, Turn};

use crate::Visit;

/// The key of the sentence of a turn.
pub(crate) const fn key(turn: Turn) -> &'static str {
    match turn {
        Turn::Begins => "web-turn-begins",
        Turn::Ends => "web-turn-ends",
        Turn::Known => "web-turn-known",
        Turn::Replaced => "web-turn-replaced",
    }
}

/// Every turn of the rows of a route, the newest first. That a row was read is told if it was read later than the route.
pub(crate) fn events<'v>(visit: &'v Visit, route: &Route) -> Vec<Event<'v, 'static>> {
    let first = route.basis.validity.known;
    let mut events = visit.state().uses.events(visit.days().known_at);
    events.retain(|event| {
        event.row.route.is_some_and(|of| std::ptr::eq(of, route))
            && (event.turn != Turn::Known || event.day > first)
    });
    events.sort_by(|left, right| right.day.cmp(&left.day).then(left.turn.cmp(&right.turn)));
    events.dedup_by(|next, kept| {
        (next.day, next.turn, next.row.text) == (kept.day, kept.turn, kept.row.text)
    });
    events
}
