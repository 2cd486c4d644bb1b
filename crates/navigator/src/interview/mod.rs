//! The interview: the next question is the one that settles most, and a question that can no longer change any outcome
//! is never asked.
//!
//! A fact is asked only while it is relevant to some route (see `search::relevance`) and known to apply. "I don't know"
//! is an answer: the fact is not asked again, but can be changed later. The count of questions left never rises: let
//! R(p) be the facts relevant for a profile p. Each answer leaves fewer completions, so R shrinks along an interview and
//! loses the fact that was asked. The bound is B(p) = 1 + max |R(p + v)| over the answers v to the next question if all
//! of them are tried, else |R(p)|. With p' = p + v the next profile and q its next question, which is in R(p'):
//! B(p') ≤ max(|R(p')|, 1 + max |R(p' + w)|) ≤ |R(p')| ≤ B(p) − 1. As every question asked is in R, no interview takes
//! more than B questions.
//!
//! Answers that contradict each other leave no completion at all: the interview has nothing to ask until one of them is
//! changed.

mod baseline;
mod generated;
mod memory;

pub use baseline::{Comparison, Spread, compare_with_fixed_order};
pub use generated::Generator;
pub use memory::Interview;

use catalogue::{FactEntry, Route};
use rules::FactId;
use serde::Serialize;

use crate::{navigator::Navigator, plan::Row, profile::Profile};

/// The next question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Question<'c> {
    /// The fact that is asked.
    #[serde(skip)]
    pub id: FactId,
    /// Its words.
    pub fact: Row<'c, FactEntry>,
    /// The routes it can still decide, in the order of the catalogue.
    pub routes: Vec<Row<'c, Route>>,
    /// How many routes one answer may settle at once.
    pub may_settle: usize,
}

/// How far an interview has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Questions with an answer, "I don't know" included.
    pub asked: usize,
    /// No more questions than this are left. It never rises.
    pub left_at_most: usize,
    /// Routes in force that are decided, or that no further question can decide.
    pub settled: usize,
    /// Routes in force.
    pub routes: usize,
}

/// A bound far above what most people are asked frightens and says nothing.
const WORTH_SAYING: usize = 20;

impl Progress {
    /// How many questions come at most after the one that is being asked, where that is worth saying.
    #[must_use]
    pub fn more(self) -> Option<usize> {
        let more = self.left_at_most.saturating_sub(1);
        (more < WORTH_SAYING).then_some(more)
    }
}

/// The next question, or `None` if every route is settled or waits on nothing that may be asked.
///
/// Whoever asks more than once keeps an [`Interview`], which remembers what it has worked out.
#[must_use]
pub fn next<'c>(navigator: &Navigator<'c>, profile: &Profile) -> Option<Question<'c>> {
    Interview::new(navigator).next(profile)
}

/// How far the interview has come.
#[must_use]
pub fn progress(navigator: &Navigator<'_>, profile: &Profile) -> Progress {
    Interview::new(navigator).progress(profile)
}
