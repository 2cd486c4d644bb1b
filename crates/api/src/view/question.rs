//! The next question of an interview.

use navigator::interview::{Progress as Told, Question as Next};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Fact, RouteName};
use crate::teller::Teller;

/// The next question, and how far the interview has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Interview {
    /// The next question; absent if every route is settled or waits on nothing that may be asked.
    pub(crate) question: Option<Question>,
    /// How far it has come.
    pub(crate) progress: Progress,
}

/// The question that settles most.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Question {
    /// The fact that is asked, with its words.
    pub(crate) fact: Fact,
    /// The routes it can still decide.
    pub(crate) routes: Vec<RouteName>,
    /// How many routes one answer may settle at once.
    pub(crate) may_settle: usize,
}

/// How far an interview has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Progress {
    /// Questions with an answer, "I don't know" included.
    pub(crate) asked: usize,
    /// No more questions than this are left. It never rises.
    pub(crate) left_at_most: usize,
    /// Routes in force that are decided, or that no further question can decide.
    pub(crate) settled: usize,
    /// Routes in force.
    pub(crate) routes: usize,
}

impl Interview {
    pub(crate) fn new(teller: &Teller<'_>, next: Option<&Next<'_>>, progress: Told) -> Self {
        let question = next.map(|next| Question {
            fact: Fact::new(teller, next.id),
            routes: next.routes.iter().map(|route| RouteName::new(teller, route)).collect(),
            may_settle: next.may_settle,
        });
        let Told { asked, left_at_most, settled, routes } = progress;
        Self { question, progress: Progress { asked, left_at_most, settled, routes } }
    }
}
