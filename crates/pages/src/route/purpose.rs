//! Purposes: the options of the fact by that name, in the order in which they are offered.

use crate::Visit;

/// The fact whose options they are.
const FACT: &str = "purposes";

/// Each purpose with its words.
pub(crate) fn all(visit: &Visit) -> Vec<(&'static str, &'static str)> {
    let facts = &visit.catalogue().facts;
    let options = facts.iter().find(|fact| fact.id == FACT).map_or(&[][..], |fact| &fact.options);
    options.iter().map(|option| (option.id.as_str(), option.label.get(visit.language))).collect()
}

/// The words of one.
pub(crate) fn name(visit: &Visit, id: &str) -> Option<&'static str> {
    all(visit).into_iter().find(|(known, _)| *known == id).map(|(_, name)| name)
}
