//! What changed lately: the rules that came into force last, and what the catalogue learned last.

use catalogue::{Event, Turn};

use crate::Visit;

/// How many are shown.
const SHOWN: usize = 5;

/// The newest changes that hold on the day of the page, the newest first, one of each route.
pub(super) fn rows(visit: &Visit) -> Vec<Event<'_, 'static>> {
    let days = visit.days();
    let latest = days.as_of.min(days.known_at);
    let mut found: Vec<Event<'_, '_>> = Vec::new();
    for event in visit.state().uses.events(days.known_at) {
        let Some(route) = event.row.route else { continue };
        let is_new = match event.turn {
            Turn::Begins => true,
            Turn::Known => event.day > route.basis.validity.known,
            Turn::Ends | Turn::Replaced => false,
        };
        let is_told = |told: &Event<'_, '_>| told.row.route_id() == Some(route.id.as_str());
        if is_new
            && event.day <= latest
            && !event.row.basis.cite.is_empty()
            && !found.iter().any(is_told)
        {
            found.push(event);
        }
    }
    let mut shown: Vec<Event<'_, '_>> = Vec::new();
    for event in found {
        // Several routes may rest on one rule.
        let first = |event: &Event<'_, '_>| event.row.basis.cite.first().copied();
        if shown.len() < SHOWN && !shown.iter().any(|other| first(other) == first(&event)) {
            shown.push(event);
        }
    }
    shown
}
