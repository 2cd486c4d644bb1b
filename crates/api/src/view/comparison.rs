//! Routes side by side. A cell holds what the rows of a route state, or says that no source read states it, or that
//! sources disagree.

use navigator::compare::{self, Stated};
use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

use super::{
    RouteName,
    duration::Duration,
    need::Need,
    plan::FeeFigure,
    row::{Conflict, Silence},
    word::{
        CategoryWord, CellStateWord, ComparedWord, OutcomeWord, PayerWord, RouteKindWord,
        SupportWord,
    },
};
use crate::teller::Teller;

/// Routes side by side.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Comparison {
    /// The routes, in the order asked for.
    pub(crate) routes: Vec<RouteName>,
    /// The rows, in a fixed order.
    pub(crate) rows: Vec<Line>,
}

/// One topic of all routes.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Line {
    /// The topic.
    pub(crate) topic: ComparedWord,
    /// A cell for each route.
    pub(crate) cells: Vec<Cell>,
}

/// What one route says on one topic.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Cell {
    /// How it stands.
    pub(crate) state: CellStateWord,
    /// What the rows state.
    pub(crate) values: Vec<Value>,
    /// What the sources read do not say.
    pub(crate) silences: Vec<Silence>,
    /// On what they disagree.
    pub(crate) conflicts: Vec<Conflict>,
}

/// Something a row states, with where it was read.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[serde(tag = "stated", rename_all = "kebab-case")]
pub(crate) enum Value {
    /// The verdict on the person's answers.
    Outcome {
        /// The verdict.
        outcome: OutcomeWord,
    },
    /// What is given.
    Kind {
        /// What.
        kind: RouteKindWord,
        /// With what it is compared.
        category: CategoryWord,
    },
    /// When the route is in force.
    InForce {
        /// First day; absent if the source gives none.
        from: Option<Date>,
        /// Last day; absent if the source gives none.
        until: Option<Date>,
        /// It is in force on the day of the comparison.
        is_in_force: bool,
        /// An experiment with an end.
        is_pilot: bool,
        /// Where it was read, by key.
        cite: Vec<String>,
    },
    /// Words of the route itself.
    Words {
        /// The words.
        text: String,
        /// Where they were read, by key.
        cite: Vec<String>,
    },
    /// A test that decides.
    Criterion {
        /// Its name within the route.
        id: String,
        /// The rule in plain words.
        text: String,
        /// Where it was read, by key.
        cite: Vec<String>,
    },
    /// Something that is given.
    Grant {
        /// Its name within the route.
        id: String,
        /// What it is.
        text: String,
        /// For how long.
        term: Option<Duration>,
        /// Whether this person gets it.
        need: Need,
        /// Where it was read, by key.
        cite: Vec<String>,
    },
    /// How many papers the applicant hands in.
    Papers {
        /// For certain.
        needed: usize,
        /// Perhaps: it depends on answers.
        perhaps: usize,
        /// Where the rows were read, by key.
        cite: Vec<String>,
    },
    /// A fee.
    Fee {
        /// Its name within the route.
        id: String,
        /// What it is called.
        name: String,
        /// Who pays.
        payer: PayerWord,
        /// Whether it is paid.
        need: Need,
        /// What it comes to on the day; absent if no source states the amount.
        figure: Option<Box<FeeFigure>>,
        /// Where it was read, by key.
        cite: Vec<String>,
    },
    /// How long a step takes.
    Step {
        /// Its name within the route.
        id: String,
        /// What is done.
        text: String,
        /// How long it takes.
        term: Duration,
        /// Where it was read, by key.
        cite: Vec<String>,
    },
    /// What it leads to.
    LeadsTo {
        /// The name of a route or status.
        to: String,
        /// How.
        text: String,
        /// Whether it is so for this person.
        need: Need,
        /// Where it was read, by key.
        cite: Vec<String>,
    },
    /// The weakest support of what decides.
    Support {
        /// The support.
        support: SupportWord,
    },
}

impl Comparison {
    pub(crate) fn new(teller: &Teller<'_>, comparison: &compare::Comparison<'static>) -> Self {
        let cell = |cell: &compare::Cell<'static>| Cell::new(teller, cell);
        let line = |line: &compare::Line<'static>| Line {
            topic: line.topic.into(),
            cells: line.cells.iter().map(cell).collect(),
        };
        Self {
            routes: comparison.routes.iter().map(|route| RouteName::new(teller, route)).collect(),
            rows: comparison.rows.iter().map(line).collect(),
        }
    }
}

impl Cell {
    fn new(teller: &Teller<'_>, cell: &compare::Cell<'static>) -> Self {
        Self {
            state: cell.state.into(),
            values: cell.values.iter().map(|stated| Value::new(teller, stated)).collect(),
            silences: cell.silences.iter().map(|row| Silence::new(teller, row)).collect(),
            conflicts: cell.conflicts.iter().map(|row| Conflict::new(teller, row)).collect(),
        }
    }
}

impl Value {
    fn new(teller: &Teller<'_>, stated: &Stated<'static>) -> Self {
        match stated {
            Stated::Outcome { outcome } => Self::Outcome { outcome: (*outcome).into() },
            Stated::Kind { kind, category } => {
                Self::Kind { kind: (*kind).into(), category: (*category).into() }
            }
            Stated::InForce { from, until, on_the_day, pilot, cite } => Self::InForce {
                from: *from,
                until: *until,
                is_in_force: *on_the_day,
                is_pilot: *pilot,
                cite: teller.cite_rows(cite),
            },
            Stated::Words { text, cite } => {
                Self::Words { text: teller.text(text), cite: teller.cite_rows(cite) }
            }
            Stated::Criterion { criterion, cite } => Self::Criterion {
                id: criterion.id.clone(),
                text: teller.text(&criterion.text),
                cite: teller.cite_rows(cite),
            },
            Stated::Grant { grant, term, need, cite } => Self::Grant {
                id: grant.id.clone(),
                text: teller.text(&grant.text),
                term: term.map(|term| Duration::new(teller, term)),
                need: Need::new(teller, need),
                cite: teller.cite_rows(cite),
            },
            Stated::Papers { needed, perhaps, cite } => {
                Self::Papers { needed: *needed, perhaps: *perhaps, cite: teller.cite_rows(cite) }
            }
            Stated::Fee { fee, payer, need, figure, cite } => Self::Fee {
                id: fee.id.clone(),
                name: teller.text(&fee.name),
                payer: (*payer).into(),
                need: Need::new(teller, need),
                figure: figure.as_ref().map(|figure| Box::new(FeeFigure::new(teller, figure))),
                cite: teller.cite_rows(cite),
            },
            Stated::Step { step, term, cite } => Self::Step {
                id: step.id.clone(),
                text: teller.text(&step.text),
                term: Duration::new(teller, *term),
                cite: teller.cite_rows(cite),
            },
            Stated::LeadsTo { route, text, need, cite } => Self::LeadsTo {
                to: (*route).to_owned(),
                text: teller.text(text),
                need: Need::new(teller, need),
                cite: teller.cite_rows(cite),
            },
            Stated::Support { support } => Self::Support { support: (*support).into() },
        }
    }
}
