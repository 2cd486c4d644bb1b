//! Routes: lawful ways to stay.

use serde::{Deserialize, Serialize};
use terms::Texts;

use super::{
    Basis, Becomes, Claim, Conflict, Criterion, Fee, Grant, LeadsTo, Obligation, Paper, Question,
    Refusal, Silence, Step, basis::dated, words::words,
};

words! {
    /// What is given.
    RouteKind {
        /// A permit.
        Permit = "permit",
        /// A visa.
        Visa = "visa",
        /// A status.
        Status = "status",
        /// Nothing is needed for a time.
        VisaFree = "visa-free",
    }
}

words! {
    /// With what a route is compared.
    Category {
        /// Permanent residence.
        Permanent = "permanent",
        /// Temporary residence.
        Temporary = "temporary",
        /// Visas.
        Visa = "visa",
        /// Work.
        Work = "work",
        /// Statuses.
        Status = "status",
        /// Stays without a visa.
        VisaFree = "visa-free",
    }
}

/// A lawful way to stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// Its name, that of its file.
    pub id: String,
    /// What is given.
    pub kind: RouteKind,
    /// With what it is compared.
    pub category: Category,
    /// Options of the fact `purposes`, at least one.
    pub purposes: Vec<String>,
    /// An experiment with an end.
    pub pilot: bool,
    /// Short name.
    pub name: Texts,
    /// What it gives and to whom.
    pub summary: Texts,
    /// Who decides.
    pub authority: Texts,
    /// What the route as a whole stands on.
    pub basis: Basis,
    /// Who may have it.
    pub criteria: Vec<Criterion>,
    /// What is handed in.
    pub papers: Vec<Paper>,
    /// What it costs.
    pub fees: Vec<Fee>,
    /// What is done, in order.
    pub steps: Vec<Step>,
    /// What is owed after the grant.
    pub obligations: Vec<Obligation>,
    /// What it gives.
    pub grants: Vec<Grant>,
    /// What it leads to.
    pub leads_to: Vec<LeadsTo>,
    /// What is true of a person once it is given.
    pub becomes: Vec<Becomes>,
    /// Grounds the authority weighs.
    pub refusals: Vec<Refusal>,
    /// What the acts read do not say.
    pub silences: Vec<Silence>,
    /// Where sources disagree.
    pub conflicts: Vec<Conflict>,
    /// What guides say without support.
    pub claims: Vec<Claim>,
    /// Questions people ask.
    pub questions: Vec<Question>,
}

dated!(Route);
