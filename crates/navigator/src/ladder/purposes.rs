//! For what purposes a person may be supposed to come.
//!
//! Whoever wants to stay may come to settle, to work, to become a citizen. Nobody is supposed to seek refuge, to join a
//! family or to invest who has not said so: a false purpose can cost a person the stay.

use catalogue::{RouteAt, RouteId};

use super::Goal;
use crate::navigator::Navigator;

/// What may be supposed of everybody, if a goal is for it.
const OF_EVERYBODY: [&str; 3] = ["settle", "citizenship", "work"];

/// The purposes that may be supposed.
#[derive(Clone, Debug)]
pub(super) struct Purposes<'c> {
    /// At every step.
    always: Vec<&'c str>,
    /// Routes picked as goals by name: what they are for is wanted.
    picked: Vec<RouteId>,
}

impl<'c> Purposes<'c> {
    /// Those of the goals.
    pub(super) fn of(navigator: &Navigator<'c>, goal: Goal<'_>, goals: &[usize]) -> Self {
        let views = goals.iter().map(|at| navigator.compiled()[*at].view);
        let all = views.flat_map(|view| view.route.purposes.iter().map(String::as_str));
        let always = all.filter(|purpose| OF_EVERYBODY.contains(purpose)).collect();
        let picked = match goal {
            Goal::Routes(routes) => routes.to_vec(),
            Goal::Stay | Goal::Permanent | Goal::Citizenship => Vec::new(),
        };
        Self { always, picked }
    }

    /// Whether a person may be supposed to come for this purpose of a route.
    pub(super) fn may_be_supposed(&self, view: RouteAt<'_>, purpose: &str) -> bool {
        self.picked.contains(&view.id) || self.always.contains(&purpose)
    }
}
