//! The rows of a route other than its tests.

use catalogue::FeeAmount;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    Basis,
    duration::Duration,
    word::{
        EachWord, LegalisationWord, MemberWord, PayerWord, StageWord, TopicWord, TranslationWord,
    },
};
use crate::teller::Teller;

/// A paper that is handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Paper {
    /// The kind of paper.
    pub(crate) document: Document,
    /// Who hands it in.
    pub(crate) who: Vec<MemberWord>,
    /// Where applicable, in the language of conditions.
    pub(crate) when: Option<String>,
    /// What this route says of it.
    pub(crate) note: Option<String>,
    /// Its number in the official list.
    pub(crate) number: Option<String>,
    /// When it is handed in.
    pub(crate) stage: StageWord,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// A kind of paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Document {
    /// Its name in the data.
    pub(crate) id: String,
    /// What it is called.
    pub(crate) name: String,
    /// Who gives it.
    pub(crate) issuer: String,
    /// Its form, such as a size or the number of a form.
    pub(crate) form: Option<String>,
    /// How long it is good for, in words.
    pub(crate) validity: Option<String>,
    /// How many days from its date it is good for.
    pub(crate) valid_days: Option<u32>,
    /// What makes a foreign one good here.
    pub(crate) legalisation: LegalisationWord,
    /// What translation it needs.
    pub(crate) translation: TranslationWord,
    /// What else is to be known about it.
    pub(crate) note: Option<String>,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// What is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Fee {
    /// Its name within the route.
    pub(crate) id: String,
    /// What it is called.
    pub(crate) name: String,
    /// How much it is, as a formula: `mci` is the monthly calculation index of the day. Absent if no source states it.
    #[schema(example = "4 mci")]
    pub(crate) formula: Option<String>,
    /// What is known of an amount that no source states.
    pub(crate) unstated: Option<String>,
    /// Who pays.
    pub(crate) payer: PayerWord,
    /// For what it is paid once.
    pub(crate) each: EachWord,
    /// With which step it is paid.
    pub(crate) stage: StageWord,
    /// For whom, in the language of conditions.
    pub(crate) when: Option<String>,
    /// What else is to be known about it.
    pub(crate) note: Option<String>,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// An action on the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Step {
    /// Its name within the route.
    pub(crate) id: String,
    /// What is done.
    pub(crate) text: String,
    /// Where it is done.
    pub(crate) place: Option<String>,
    /// How long the authority takes.
    pub(crate) term: Option<Duration>,
    /// What is known of a term that no source states.
    pub(crate) unstated: Option<String>,
    /// The step it follows; the one before it if absent.
    pub(crate) after: Option<String>,
    /// For whom, in the language of conditions.
    pub(crate) when: Option<String>,
    /// The source that leads there, by key.
    pub(crate) link: Option<String>,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// What is owed after the grant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Obligation {
    /// Its name within the route.
    pub(crate) id: String,
    /// What is owed.
    pub(crate) text: String,
    /// Within what time.
    pub(crate) term: Option<Duration>,
    /// What the time is counted from.
    pub(crate) after: String,
    /// For whom, in the language of conditions.
    pub(crate) when: Option<String>,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// What the route gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Grant {
    /// Its name within the route.
    pub(crate) id: String,
    /// What it is.
    pub(crate) text: String,
    /// For how long.
    pub(crate) term: Option<Duration>,
    /// It speaks of renewal.
    pub(crate) is_renewal: bool,
    /// For whom, in the language of conditions.
    pub(crate) when: Option<String>,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// What the route leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct LeadsTo {
    /// A route of the catalogue.
    pub(crate) route: Option<String>,
    /// How.
    pub(crate) text: String,
    /// For whom, in the language of conditions.
    pub(crate) when: Option<String>,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// A ground of refusal that the authority weighs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Refusal {
    /// Its name within the route.
    pub(crate) id: String,
    /// The ground.
    pub(crate) text: String,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// What the acts read do not say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Silence {
    /// Its name within the route.
    pub(crate) id: String,
    /// The topic.
    pub(crate) about: TopicWord,
    /// What is not said.
    pub(crate) text: String,
    /// The sources that were read and are silent, by key.
    pub(crate) read: Vec<String>,
    /// Its two times; it cites nothing.
    pub(crate) basis: Basis,
}

/// Sources disagree: all are shown, none is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Conflict {
    /// Its name within the route.
    pub(crate) id: String,
    /// The topic.
    pub(crate) about: TopicWord,
    /// What they disagree on.
    pub(crate) text: String,
    /// What each says.
    pub(crate) claims: Vec<Said>,
    /// Its two times; the claims cite.
    pub(crate) basis: Basis,
}

/// What one source says in a conflict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Said {
    /// What it says.
    pub(crate) text: String,
    /// Where, by key.
    pub(crate) cite: Vec<String>,
}

/// What a guide says without support in an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Claim {
    /// Its name within the route.
    pub(crate) id: String,
    /// What the guide says.
    pub(crate) text: String,
    /// What the law says, or that no act read supports it.
    pub(crate) answer: String,
    /// What it stands on.
    pub(crate) basis: Basis,
}

/// A question people ask, answered from the facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Asked {
    /// Its name within the route.
    pub(crate) id: String,
    /// The question.
    pub(crate) question: String,
    /// The answer.
    pub(crate) answer: String,
    /// What it stands on.
    pub(crate) basis: Basis,
}

impl Document {
    pub(crate) fn new(teller: &Teller<'_>, document: &catalogue::Document) -> Self {
        Self {
            id: document.id.clone(),
            name: teller.text(&document.name),
            issuer: teller.text(&document.issuer),
            form: teller.maybe(document.form.as_ref()),
            validity: teller.maybe(document.validity.as_ref()),
            valid_days: document.valid_days,
            legalisation: document.legalisation.into(),
            translation: document.translation.into(),
            note: teller.maybe(document.note.as_ref()),
            basis: Basis::new(teller, &document.basis),
        }
    }
}

impl Paper {
    pub(crate) fn new(teller: &Teller<'_>, paper: &catalogue::Paper) -> Self {
        Self {
            document: Document::new(teller, teller.catalogue().document(paper.document)),
            who: paper.who.iter().map(|member| (*member).into()).collect(),
            when: teller.condition(paper.when.as_ref()),
            note: teller.maybe(paper.note.as_ref()),
            number: paper.row.clone(),
            stage: paper.stage.into(),
            basis: Basis::new(teller, &paper.basis),
        }
    }
}

impl Fee {
    pub(crate) fn new(teller: &Teller<'_>, fee: &catalogue::Fee) -> Self {
        let (formula, unstated) = match &fee.amount {
            FeeAmount::Formula(formula) => (Some(formula.text.clone()), None),
            FeeAmount::Unknown(words) => (None, Some(teller.text(words))),
        };
        Self {
            id: fee.id.clone(),
            name: teller.text(&fee.name),
            formula,
            unstated,
            payer: fee.payer.into(),
            each: fee.each.into(),
            stage: fee.stage.into(),
            when: teller.condition(fee.when.as_ref()),
            note: teller.maybe(fee.note.as_ref()),
            basis: Basis::new(teller, &fee.basis),
        }
    }
}

impl Step {
    pub(crate) fn new(teller: &Teller<'_>, step: &catalogue::Step) -> Self {
        Self {
            id: step.id.clone(),
            text: teller.text(&step.text),
            place: teller.maybe(step.place.as_ref()),
            term: step.term.map(|term| Duration::new(teller, term)),
            unstated: teller.maybe(step.unknown.as_ref()),
            after: step.after.clone(),
            when: teller.condition(step.when.as_ref()),
            link: step.link.map(|source| teller.catalogue().source(source).key.clone()),
            basis: Basis::new(teller, &step.basis),
        }
    }
}

impl Obligation {
    pub(crate) fn new(teller: &Teller<'_>, row: &catalogue::Obligation) -> Self {
        Self {
            id: row.id.clone(),
            text: teller.text(&row.text),
            term: row.term.map(|term| Duration::new(teller, term)),
            after: row.after.clone(),
            when: teller.condition(row.when.as_ref()),
            basis: Basis::new(teller, &row.basis),
        }
    }
}

impl Grant {
    pub(crate) fn new(teller: &Teller<'_>, row: &catalogue::Grant) -> Self {
        Self {
            id: row.id.clone(),
            text: teller.text(&row.text),
            term: row.term.map(|term| Duration::new(teller, term)),
            is_renewal: row.renewal,
            when: teller.condition(row.when.as_ref()),
            basis: Basis::new(teller, &row.basis),
        }
    }
}

impl LeadsTo {
    pub(crate) fn new(teller: &Teller<'_>, row: &catalogue::LeadsTo) -> Self {
        let route = teller.catalogue().routes.get(row.to.index());
        Self {
            route: route.map(|route| route.id.clone()),
            text: teller.text(&row.text),
            when: teller.condition(row.when.as_ref()),
            basis: Basis::new(teller, &row.basis),
        }
    }
}

impl Refusal {
    pub(crate) fn new(teller: &Teller<'_>, row: &catalogue::Refusal) -> Self {
        Self {
            id: row.id.clone(),
            text: teller.text(&row.text),
            basis: Basis::new(teller, &row.basis),
        }
    }
}

impl Silence {
    pub(crate) fn new(teller: &Teller<'_>, row: &catalogue::Silence) -> Self {
        let key = |id: &catalogue::SourceId| teller.catalogue().source(*id).key.clone();
        Self {
            id: row.id.clone(),
            about: row.about.into(),
            text: teller.text(&row.text),
            read: row.read.iter().map(key).collect(),
            basis: Basis::new(teller, &row.basis),
        }
    }
}

impl Conflict {
    pub(crate) fn new(teller: &Teller<'_>, row: &catalogue::Conflict) -> Self {
        let said = |claim: &catalogue::ConflictClaim| Said {
            text: teller.text(&claim.text),
            cite: teller.cite(&claim.cite),
        };
        Self {
            id: row.id.clone(),
            about: row.about.into(),
            text: teller.text(&row.text),
            claims: row.claims.iter().map(said).collect(),
            basis: Basis::new(teller, &row.basis),
        }
    }
}

impl Claim {
    pub(crate) fn new(teller: &Teller<'_>, row: &catalogue::Claim) -> Self {
        Self {
            id: row.id.clone(),
            text: teller.text(&row.text),
            answer: teller.text(&row.answer),
            basis: Basis::new(teller, &row.basis),
        }
    }
}

impl Asked {
    pub(crate) fn new(teller: &Teller<'_>, row: &catalogue::Question) -> Self {
        Self {
            id: row.id.clone(),
            question: teller.text(&row.ask),
            answer: teller.text(&row.answer),
            basis: Basis::new(teller, &row.basis),
        }
    }
}
