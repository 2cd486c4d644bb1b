//! The questions, one a page, and what surrounds them: the start, the list of answers, family, files, wiping.
//!
//! Every page is personal: nobody keeps it. Answers travel in the bodies of forms and in the cookie, never in an address.

mod contradiction;
mod entry;
pub(crate) mod family;
mod field;
pub(crate) mod file;
mod form;
pub(crate) mod list;
pub(crate) mod open;
pub(crate) mod question;
pub(crate) mod start;
pub(crate) mod wipe;

pub(crate) use contradiction::contradictions;

use rules::FactId;

use crate::Visit;

/// The address of a question.
pub(crate) fn place(visit: &Visit, fact: FactId) -> String {
    visit.href(&format!("check/{}", visit.catalogue().facts[usize::from(fact.0)].id))
}

/// The address of a question from which one comes back to the list of answers.
pub(crate) fn place_to_change(visit: &Visit, fact: FactId) -> String {
    let id = &visit.catalogue().facts[usize::from(fact.0)].id;
    visit.href(&format!("check/{id}?from=answers"))
}
