//! The places that were read in a source, each once, in the order of the source, and cut into parts that are quick to
//! load: a code of law may carry a thousand facts.

use catalogue::{Passage, PassageId, Use};
use terms::Texts;

use crate::Visit;

/// Places and facts on one part of a page.
const ON_A_PART: usize = 60;

/// Passages that differ only in what was read of one place.
pub(super) struct Place<'p> {
    pub(super) first: &'p Passage,
    pub(super) all: Vec<(PassageId, &'p Passage)>,
}

/// Each place once, in the order in which the source has them.
pub(super) fn places<'p>(passages: &[(PassageId, &'p Passage)]) -> Vec<Place<'p>> {
    let mut places: Vec<Place<'p>> = Vec::new();
    for (id, passage) in passages {
        let same = |place: &&mut Place<'_>| {
            place.first.locator == passage.locator
                && place.first.edition == passage.edition
                && place.first.support == passage.support
        };
        match places.iter_mut().find(same) {
            Some(place) => place.all.push((*id, passage)),
            None => places.push(Place { first: passage, all: vec![(*id, passage)] }),
        }
    }
    places.sort_by_cached_key(|place| natural(&place.first.locator));
    places
}

/// `art 7` before `art 49`: figures are compared by their worth.
fn natural(locator: &str) -> Vec<(u32, String)> {
    let words = locator.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(|word| (word.parse().unwrap_or(u32::MAX), word.to_owned()))
        .collect()
}

/// Facts that say the same, each with where it stands.
pub(super) fn facts(visit: &Visit, place: &Place<'_>) -> Vec<(&'static Texts, Vec<Use<'static>>)> {
    let mut facts: Vec<(&'static Texts, Vec<Use<'static>>)> = Vec::new();
    for found in place.all.iter().flat_map(|(id, _)| visit.state().uses.of(*id)) {
        match facts.iter_mut().find(|(text, _)| *text == found.text) {
            Some((_, uses)) if uses.iter().any(|other| other.route_id() == found.route_id()) => {}
            Some((_, uses)) => uses.push(*found),
            None => facts.push((found.text, vec![*found])),
        }
    }
    facts
}

/// The places in parts of about the same weight, in their order; always one part at least.
pub(super) fn in_parts<'s, 'p>(visit: &Visit, places: &'s [Place<'p>]) -> Vec<&'s [Place<'p>]> {
    let mut parts = Vec::new();
    let (mut start, mut weight) = (0, 0);
    for (at, place) in places.iter().enumerate() {
        let more = 1 + facts(visit, place).len();
        if weight + more > ON_A_PART && at > start {
            parts.push(&places[start..at]);
            (start, weight) = (at, 0);
        }
        weight += more;
    }
    parts.push(&places[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_compared_by_their_worth() {
        let mut places = ["art 49; item 13-2", "art 7; item 10", "art 7; item 9", "annex 1"];
        places.sort_by_cached_key(|place| natural(place));
        assert_eq!(places, ["annex 1", "art 7; item 9", "art 7; item 10", "art 49; item 13-2"]);
    }
}
