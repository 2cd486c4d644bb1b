//! The papers of each person.

use navigator::plan;
use serde::Serialize;
use terms::Date;
use utoipa::ToSchema;

use super::super::{
    need::{Need, WaitingFor},
    row::Document,
    word::{MemberWord, StageWord},
};
use crate::teller::Teller;

/// One person of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct PersonPlan {
    /// Who it is to the applicant, or the applicant.
    pub(crate) member: MemberWord,
    /// The rules of the route name papers that such a person hands in; if not, they do not say whether such a person
    /// comes along.
    pub(crate) is_named: bool,
    /// The papers, in the order of the route, those that are not needed included.
    pub(crate) papers: Vec<PersonalPaper>,
}

/// One paper of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct PersonalPaper {
    /// The kind of paper.
    pub(crate) document: Document,
    /// What the route says of it.
    pub(crate) note: Option<String>,
    /// Its number in the official list.
    pub(crate) number: Option<String>,
    /// When it is handed in.
    pub(crate) stage: StageWord,
    /// Whether this person needs it.
    pub(crate) need: Need,
    /// Where applicable, in the language of conditions.
    pub(crate) when: Option<String>,
    /// What is checked of it, if anything is.
    pub(crate) check: Option<Check>,
    /// When it is to be obtained; absent if the day on which it is handed in cannot be counted.
    pub(crate) window: Option<Window>,
    /// The first day on which it is asked for, if it may be handed in earlier than that.
    pub(crate) asked_from: Option<Date>,
    /// The last day on which it is asked for, if it may be handed in later than that.
    pub(crate) asked_until: Option<Date>,
    /// Where it was read, by key.
    pub(crate) cite: Vec<String>,
}

/// What the plan checks of a paper, on the latest day on which it is handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Check {
    /// The condition, in the language of conditions.
    pub(crate) text: String,
    /// Whether it holds; absent if an answer is missing.
    pub(crate) holds: Option<bool>,
    /// What it waits for, if an answer is missing.
    pub(crate) waiting: Option<WaitingFor>,
}

/// The days between which a paper is to be issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Window {
    /// An earlier one is too old when it is handed in; absent if no source limits its age.
    pub(crate) issued_not_before: Option<Date>,
    /// The day on which it is handed in at the latest.
    pub(crate) issued_not_after: Date,
    /// One issued on this day or later is still good on the latest day of the decision.
    pub(crate) lasts_from: Option<Date>,
    /// The last day to ask for it; absent if no source says how long it takes, or the days cannot be counted.
    pub(crate) ask_by: Option<Date>,
    /// That day is earlier than the day the plan begins: it cannot be had in time.
    pub(crate) is_too_late: bool,
}

/// A paper in the order of obtaining.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Ordered {
    /// Whose, by position in `people`.
    pub(crate) person: usize,
    /// Which, by position among the papers of that person.
    pub(crate) paper: usize,
}

impl PersonPlan {
    pub(crate) fn new(teller: &Teller<'_>, person: &plan::PersonPlan<'static>) -> Self {
        Self {
            member: person.member.into(),
            is_named: person.is_named,
            papers: person.papers.iter().map(|paper| PersonalPaper::new(teller, paper)).collect(),
        }
    }
}

impl PersonalPaper {
    fn new(teller: &Teller<'_>, paper: &plan::PersonalPaper<'static>) -> Self {
        Self {
            document: Document::new(teller, &paper.document),
            note: teller.maybe(paper.paper.note.as_ref()),
            number: paper.row.map(str::to_owned),
            stage: paper.stage.into(),
            need: Need::new(teller, &paper.need),
            when: paper.when.map(str::to_owned),
            check: paper.check.as_ref().map(|check| Check::new(teller, check)),
            window: paper.window.as_ref().map(Window::from),
            asked_from: paper.in_force_from,
            asked_until: paper.in_force_until,
            cite: teller.cite_rows(&paper.cite),
        }
    }
}

impl Check {
    fn new(teller: &Teller<'_>, check: &plan::Check<'_>) -> Self {
        let (holds, waiting) = match &check.outcome {
            plan::Checked::Holds => (Some(true), None),
            plan::Checked::Fails => (Some(false), None),
            plan::Checked::CannotTell(waiting) => (None, Some(WaitingFor::new(teller, waiting))),
        };
        Self { text: check.text.to_owned(), holds, waiting }
    }
}

impl From<&plan::Window> for Window {
    fn from(window: &plan::Window) -> Self {
        Self {
            issued_not_before: window.issued_not_before,
            issued_not_after: window.issued_not_after,
            lasts_from: window.lasts_from,
            ask_by: window.ask_by,
            is_too_late: window.is_too_late,
        }
    }
}

impl From<plan::Ordered> for Ordered {
    fn from(ordered: plan::Ordered) -> Self {
        Self { person: ordered.person, paper: ordered.paper }
    }
}
