//! What a suggestion promises, judged on the answers it leads to.

use serde::Serialize;

use crate::{
    navigator::Navigator,
    profile::Profile,
    search::State,
    verdict::{Outcome, Scene, Verdict, Waiting},
};

/// What a route is once a suggestion is taken up.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum Promise<'c> {
    /// It is open.
    Eligible,
    /// It is refused no longer, and waits for exactly this.
    CannotTell(Waiting<'c>),
}

impl Promise<'_> {
    /// The outcome that is promised.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        match self {
            Self::Eligible => Outcome::Eligible,
            Self::CannotTell(_) => Outcome::CannotTell,
        }
    }
}

/// Judges what a route is for other answers.
pub(super) struct Judge<'n, 'c> {
    navigator: &'n Navigator<'c>,
    route: usize,
    /// Contradictions that hold now: a change need not mend them.
    already: Vec<bool>,
}

impl<'n, 'c> Judge<'n, 'c> {
    pub(super) fn new(navigator: &'n Navigator<'c>, route: usize, profile: &Profile) -> Self {
        let answers = navigator.answers(profile);
        Self { navigator, route, already: navigator.contradictions(&answers) }
    }

    /// What can be promised of these answers; nothing if the route is refused or closed, or if they contradict each other
    /// more than those of now.
    pub(super) fn promise(&self, profile: &Profile) -> Option<Promise<'c>> {
        let navigator = self.navigator;
        let answers = navigator.answers(profile);
        let mut holding = navigator.contradictions(&answers).into_iter().zip(&self.already);
        if holding.any(|(now, before)| now && !before) {
            return None;
        }
        match Navigator::outcome(&answers, &navigator.compiled()[self.route]) {
            Outcome::Eligible => Some(Promise::Eligible),
            Outcome::CannotTell => {
                let scene = Scene::new(navigator, profile, &answers);
                Verdict::new(&scene, self.route, &[]).waiting.map(Promise::CannotTell)
            }
            Outcome::NotEligible | Outcome::Closed => None,
        }
    }
}

/// What can be promised of a route for answers as they are; nothing if it is refused or closed, or if it cannot be told
/// and no further answers open it.
pub(crate) fn promise<'c>(
    navigator: &Navigator<'c>,
    route: usize,
    profile: &Profile,
) -> Option<Promise<'c>> {
    let answers = navigator.answers(profile);
    match Navigator::outcome(&answers, &navigator.compiled()[route]) {
        Outcome::Eligible => Some(Promise::Eligible),
        Outcome::CannotTell => {
            let scene = Scene::new(navigator, profile, &answers);
            let located = scene.located();
            let state = State::new(&located.model, route, &located.codes).tolerant();
            if !located.model.can_open(&state) {
                return None;
            }
            Verdict::new(&scene, route, &[]).waiting.map(Promise::CannotTell)
        }
        Outcome::NotEligible | Outcome::Closed => None,
    }
}
