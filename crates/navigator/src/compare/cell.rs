//! A cell: what the rows of a route state on a topic, or that nothing does, or that sources disagree.

use catalogue::{
    Category, Conflict, Criterion, Duration, Fee, Grant, Passage, Payer, RouteKind, Silence, Step,
};
use serde::Serialize;
use terms::{Date, Support, Texts};

use crate::{
    plan::{Figure, Need, Row},
    verdict::Outcome,
};

/// What one route says on one topic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cell<'c> {
    /// How it stands.
    pub state: State,
    /// What the rows state.
    pub values: Vec<Stated<'c>>,
    /// What the sources read do not say.
    pub silences: Vec<Row<'c, Silence>>,
    /// On what they disagree.
    pub conflicts: Vec<Row<'c, Conflict>>,
}

/// How a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The rows state something, and no conflict is known.
    Stated,
    /// No row states it.
    NotStated,
    /// Sources disagree.
    Conflicting,
}

/// Something a row states.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "stated", rename_all = "kebab-case")]
pub enum Stated<'c> {
    /// The verdict on the person's answers.
    Outcome {
        /// The verdict.
        outcome: Outcome,
    },
    /// What is given.
    Kind {
        /// What.
        kind: RouteKind,
        /// With what it is compared.
        category: Category,
    },
    /// When the route is in force; open ends are not stated.
    InForce {
        /// First day.
        from: Option<Date>,
        /// Last day.
        until: Option<Date>,
        /// It is in force on the day of the comparison.
        on_the_day: bool,
        /// An experiment with an end.
        pilot: bool,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// Words of the route itself.
    Words {
        /// The words.
        #[serde(skip)]
        text: &'c Texts,
        /// Where they were read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// A test that decides.
    Criterion {
        /// The test.
        criterion: Row<'c, Criterion>,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// Something that is given.
    Grant {
        /// What.
        grant: Row<'c, Grant>,
        /// For how long.
        term: Option<Duration>,
        /// Whether this person gets it.
        need: Need<'c>,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// How many papers the applicant hands in, each row of the route counted.
    Papers {
        /// For certain.
        needed: usize,
        /// Perhaps: it depends on answers.
        perhaps: usize,
        /// Where the rows were read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// A fee.
    Fee {
        /// Which.
        fee: Row<'c, Fee>,
        /// Who pays.
        payer: Payer,
        /// Whether it is paid.
        need: Need<'c>,
        /// What it comes to on the day; absent if no source states the amount.
        figure: Option<Figure<'c>>,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// How long a step takes.
    Step {
        /// Which.
        step: Row<'c, Step>,
        /// How long.
        term: Duration,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// What it leads to.
    LeadsTo {
        /// The name of a route or status.
        route: &'c str,
        /// How.
        #[serde(skip)]
        text: &'c Texts,
        /// Whether it is so for this person.
        need: Need<'c>,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// The weakest support of what decides.
    Support {
        /// The support.
        support: Support,
    },
}
