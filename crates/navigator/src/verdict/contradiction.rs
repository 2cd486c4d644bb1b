//! Answers that cannot both be true.

use catalogue::Contradiction;
use serde::Serialize;
use terms::Truth;

use super::{Fact, Given, Scene};
use crate::plan::{Named, Row};

impl Named for Contradiction {
    fn name(&self) -> &str {
        &self.id
    }
}

/// A contradiction that holds, with the answers it names.
#[derive(Clone, Debug, Serialize)]
pub struct Contradicted<'c> {
    /// Which.
    pub contradiction: Row<'c, Contradiction>,
    /// The answers.
    pub facts: Vec<Fact<'c>>,
}

/// Every contradiction that holds, in the order of the catalogue.
pub(super) fn all<'c>(scene: &Scene<'_, 'c>) -> Vec<Contradicted<'c>> {
    let rows = scene.catalogue().contradictions.iter().enumerate();
    let holding = rows
        .filter(|(at, _)| scene.answers.truth(scene.navigator.contradiction(*at)) == Truth::True);
    let open = |(_, contradiction): (usize, &'c Contradiction)| {
        let facts = contradiction.when.facts().into_iter().map(|fact| Fact::new(scene, fact));
        let facts = facts.filter(|fact| matches!(fact.given, Given::Known { .. })).collect();
        Contradicted { contradiction: Row(contradiction), facts }
    };
    holding.map(open).collect()
}
