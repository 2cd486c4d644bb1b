//! What changed lately: the rules that came into force last, and what the catalogue learned last.

use catalogue::{PassageId, Route};
use terms::{Date, Texts};

use crate::{
    Visit,
    history::{self, Turn},
};

/// How many are shown.
const SHOWN: usize = 5;

/// One change.
pub(super) struct Recent {
    pub(super) day: Date,
    pub(super) text: &'static Texts,
    pub(super) route: &'static Route,
    pub(super) anchor: String,
    pub(super) cite: &'static [PassageId],
}

/// The newest changes that hold on the day of the page, the newest first, one of each route.
pub(super) fn rows(visit: &Visit) -> Vec<Recent> {
    let days = visit.days();
    let mut found: Vec<Recent> = Vec::new();
    for route in visit.at().routes() {
        let events = history::events(visit.catalogue(), route.route).into_iter();
        let newest = events
            .filter(|event| matches!(event.turn, Turn::Begins | Turn::Known))
            .find(|event| event.day <= days.as_of.min(days.known_at) && !event.cite.is_empty());
        if let Some(event) = newest {
            found.push(Recent {
                day: event.day,
                text: event.text,
                route: route.route,
                anchor: event.anchor,
                cite: event.cite,
            });
        }
    }
    found.sort_by_key(|row| std::cmp::Reverse(row.day));
    let mut shown: Vec<Recent> = Vec::new();
    for row in found {
        // Several routes may rest on one rule.
        if shown.len() < SHOWN && !shown.iter().any(|other| other.cite.first() == row.cite.first())
        {
            shown.push(row);
        }
    }
    shown
}
