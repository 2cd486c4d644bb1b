//! The rows of a route other than its tests.

use rules::{Condition, Formula};
use serde::{Deserialize, Serialize};
use terms::Texts;

use super::{Basis, DocumentId, Duration, RouteId, SourceId, basis::dated, words::words};

words! {
    /// When something is handed in or paid.
    Stage {
        /// With the application.
        Apply = "apply",
        /// At the screening.
        Screening = "screening",
        /// For the petition of another authority.
        Petition = "petition",
        /// For the card after the grant.
        Card = "card",
        /// After arrival.
        Arrival = "arrival",
    }
}

words! {
    /// Who hands a paper in.
    Member {
        /// The person himself.
        Applicant = "applicant",
        /// Husband or wife.
        Spouse = "spouse",
        /// A child.
        Child = "child",
        /// A parent.
        Parent = "parent",
    }
}

words! {
    /// Who pays.
    Payer {
        /// The person himself.
        Applicant = "applicant",
        /// The employer.
        Employer = "employer",
        /// Who invites.
        Inviter = "inviter",
    }
}

words! {
    /// For what a fee is paid once.
    Each {
        /// For every person.
        Person = "person",
        /// For the whole application.
        Application = "application",
    }
}

/// A paper that is handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Which paper.
    pub document: DocumentId,
    /// Who hands it in, at least one.
    pub who: Vec<Member>,
    /// Where applicable; may speak of a member of the family.
    pub when: Option<Condition>,
    /// What this route says of it.
    pub note: Option<Texts>,
    /// Its number in the official list.
    pub row: Option<String>,
    /// When it is handed in.
    pub stage: Stage,
    /// What it stands on.
    pub basis: Basis,
}

/// How much a fee is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FeeAmount {
    /// A formula: the figure is that of the day of filing.
    Formula(Formula),
    /// What is known of it, in words.
    Unknown(Texts),
}

/// What is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    /// Its name within the route.
    pub id: String,
    /// What it is called.
    pub name: Texts,
    /// How much it is.
    pub amount: FeeAmount,
    /// Who pays.
    pub payer: Payer,
    /// For what it is paid once.
    pub each: Each,
    /// With which step it is paid.
    pub stage: Stage,
    /// For whom.
    pub when: Option<Condition>,
    /// What else is to be known about it.
    pub note: Option<Texts>,
    /// What it stands on.
    pub basis: Basis,
}

/// An action on the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its name within the route.
    pub id: String,
    /// What is done.
    pub text: Texts,
    /// Where it is done.
    pub place: Option<Texts>,
    /// How long the authority takes.
    pub term: Option<Duration>,
    /// What is known of a term that is not stated.
    pub unknown: Option<Texts>,
    /// The id of the step it follows; the one before it if absent.
    pub after: Option<String>,
    /// For whom.
    pub when: Option<Condition>,
    /// Where it leads.
    pub link: Option<SourceId>,
    /// What it stands on.
    pub basis: Basis,
}

/// What is owed after the grant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obligation {
    /// Its name within the route.
    pub id: String,
    /// What is owed.
    pub text: Texts,
    /// Within what time.
    pub term: Option<Duration>,
    /// What the time is counted from: `grant`, `arrival` …
    pub after: String,
    /// For whom.
    pub when: Option<Condition>,
    /// What it stands on.
    pub basis: Basis,
}

/// What the route gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// Its name within the route.
    pub id: String,
    /// What it is.
    pub text: Texts,
    /// For how long.
    pub term: Option<Duration>,
    /// It speaks of renewal.
    pub renewal: bool,
    /// For whom.
    pub when: Option<Condition>,
    /// What it stands on.
    pub basis: Basis,
}

/// What the route really leads to, by law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeadsTo {
    /// The route it leads to.
    pub to: RouteId,
    /// How.
    pub text: Texts,
    /// For whom.
    pub when: Option<Condition>,
    /// What it stands on.
    pub basis: Basis,
}

/// A ground of refusal that is shown and decides nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// Its name within the route.
    pub id: String,
    /// The ground.
    pub text: Texts,
    /// What it stands on.
    pub basis: Basis,
}

/// What a guide says without support in an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Its name within the route.
    pub id: String,
    /// What the guide says.
    pub text: Texts,
    /// What the law says, or that no act read supports it.
    pub answer: Texts,
    /// What it stands on.
    pub basis: Basis,
}

/// A question people ask, answered from the facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name within the route.
    pub id: String,
    /// The question.
    pub ask: Texts,
    /// The answer.
    pub answer: Texts,
    /// What it stands on.
    pub basis: Basis,
}

dated!(Paper, Fee, Step, Obligation, Grant, LeadsTo, Refusal, Claim, Question);
