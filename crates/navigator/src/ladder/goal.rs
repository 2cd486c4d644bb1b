//! Where a ladder leads.

use catalogue::{Category, RouteId};

use crate::navigator::Navigator;

/// The purpose of those who want to become citizens, an option of the fact `purposes`.
const CITIZENSHIP: &str = "citizenship";

/// Where a ladder leads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Goal<'g> {
    /// Permanent residence and citizenship.
    #[default]
    Stay,
    /// Permanent residence.
    Permanent,
    /// Citizenship.
    Citizenship,
    /// These routes.
    Routes(&'g [RouteId]),
}

impl Goal<'_> {
    /// Positions of the routes that are goals, in the order of the catalogue.
    pub(super) fn routes(self, navigator: &Navigator<'_>) -> Vec<usize> {
        let compiled = navigator.compiled();
        let is_goal = |at: &usize| {
            let view = compiled[*at].view;
            let permanent = || view.route.category == Category::Permanent;
            let citizenship = || view.route.purposes.iter().any(|purpose| purpose == CITIZENSHIP);
            match self {
                Self::Stay => permanent() || citizenship(),
                Self::Permanent => permanent(),
                Self::Citizenship => citizenship(),
                Self::Routes(routes) => routes.contains(&view.id),
            }
        };
        (0..compiled.len()).filter(is_goal).collect()
    }
}
