//! The papers of everybody who comes along, and the order in which to obtain them.

use catalogue::{Member as Kind, Paper, Stage};
use serde::Serialize;
use terms::Date;

use super::papers::PersonalPaper;
use crate::profile::Member;

/// One person of the plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PersonPlan<'c> {
    /// Who it is to the applicant, or the applicant.
    pub member: Kind,
    /// Date of birth.
    pub birth_date: Option<Date>,
    /// Last day on which the passport is good.
    pub passport_valid_until: Option<Date>,
    /// The rules of the route name papers that such a person hands in.
    pub is_named: bool,
    /// The papers, in the order of the route. Those that are not needed are among them.
    pub papers: Vec<PersonalPaper<'c>>,
}

/// A paper in the order of obtaining.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Ordered {
    /// Whose, by position in the plan.
    pub person: usize,
    /// Which, by position among the papers of that person.
    pub paper: usize,
}

/// Papers that are or may be needed: first those that may be issued at any time, then those that grow too old, the
/// longest lasting first, so that none is too old when it is handed in. Papers that are handed in earlier come earlier.
pub(super) fn order(people: &[PersonPlan<'_>], start: Date) -> Vec<Ordered> {
    let mut keyed = Vec::new();
    for (person, of) in people.iter().enumerate() {
        for (paper, personal) in
            of.papers.iter().enumerate().filter(|(_, paper)| paper.need.is_possible())
        {
            let window = personal.window.as_ref();
            let from = window
                .and_then(|window| window.issued_not_before)
                .map_or(start, |day| day.max(start));
            let until =
                window.map_or(Date::MAX, |window| window.ask_by.unwrap_or(window.issued_not_after));
            keyed.push((from, until, Ordered { person, paper }));
        }
    }
    keyed.sort_by_key(|(from, until, Ordered { person, paper })| (*from, *until, *person, *paper));
    keyed.into_iter().map(|(.., ordered)| ordered).collect()
}

/// Who pays the fees of a stage, by position: whoever hands in a paper at it, so that a child who gets no card pays for
/// none; everybody the rules name if nobody hands in anything at it. The applicant always stands first.
pub(super) fn payers(people: &[PersonPlan<'_>], stage: Stage) -> Vec<usize> {
    let hands_in = |person: &PersonPlan<'_>| {
        person.papers.iter().any(|paper| paper.stage == stage && paper.need.is_possible())
    };
    let is_empty = !people.iter().any(hands_in);
    let pays = |(at, person): &(usize, &PersonPlan<'_>)| {
        *at == 0 || hands_in(person) || (is_empty && person.is_named)
    };
    people.iter().enumerate().filter(pays).map(|(at, _)| at).collect()
}

/// Whether any of these rows asks this kind of member for a paper.
pub(super) fn is_named(papers: &[&Paper], person: &Member) -> bool {
    person.member == Kind::Applicant
        || papers.iter().any(|paper| paper.who.contains(&person.member))
}
