//! What a search gives.

use serde::Serialize;
use terms::Language;

use super::{Kind, Marked, Target};

/// What a search gives.
#[derive(Clone, Debug, Serialize)]
pub struct Found<'c> {
    /// What was found, by kind; the kind with the best finding first, but routes before papers, terms and sources.
    pub groups: Vec<Group<'c>>,
    /// What was looked for in place of what was typed, if that was mistyped.
    pub meant: Option<String>,
    /// Words of the query of which nothing is known, not even what they may be meant for.
    pub unknown: Vec<String>,
    /// The words nearest to those, the nearest first.
    pub nearest: Vec<Near>,
}

/// Findings of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Group<'c> {
    /// What kind.
    pub kind: Kind,
    /// How many there are.
    pub total: usize,
    /// The best of them, as many as were wanted, the best first.
    pub hits: Vec<Hit<'c>>,
}

/// One finding.
#[derive(Clone, Debug, Serialize)]
pub struct Hit<'c> {
    /// The row.
    #[serde(skip)]
    pub target: Target<'c>,
    /// Its name in the data, see [`Target::id`].
    pub id: String,
    /// What it is called, in the language that was wanted.
    pub title: Marked,
    /// A piece of what it says, in that language.
    pub snippet: Option<Marked>,
    /// How good it is, in hundredths; comparable within one search only.
    pub score: u32,
}

/// A word of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Near {
    /// The word, in small letters.
    pub word: String,
    /// Its language.
    pub language: Language,
}

impl<'c> Found<'c> {
    /// How many there are, of all kinds.
    #[must_use]
    pub fn total(&self) -> usize {
        self.groups.iter().map(|group| group.total).sum()
    }

    /// The best finding of all.
    #[must_use]
    pub fn first(&self) -> Option<&Hit<'c>> {
        let firsts = self.groups.iter().filter_map(|group| group.hits.first());
        // Of equals the one that is shown first.
        firsts.rev().max_by_key(|hit| hit.score)
    }
}
