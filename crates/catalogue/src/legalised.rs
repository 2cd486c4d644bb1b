//! What makes a foreign paper good in Kazakhstan, by the state that issued it. The lists of states are data
//! (`lists*.toml`, under the names below); where no list in force tells, the answer is to ask, and why.

use serde::Serialize;
use terms::Country;

use crate::{
    at::At,
    model::{Document, Legalisation, ListEdition, ListMembers},
};

/// States whose papers need nothing, by treaty.
const NO_LEGALISATION: &str = "no_legalisation_states";
/// States of which sources disagree whether their papers need anything.
const DISPUTED: &str = "no_legalisation_disputed";
/// States that give apostilles.
const APOSTILLE: &str = "apostille_states";

/// What a paper of one state needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "needs", rename_all = "kebab-case")]
pub enum Legalised<'c> {
    /// Nothing.
    Nothing(Free<'c>),
    /// An apostille of that state.
    Apostille {
        /// The list that says so.
        list: Named<'c>,
    },
    /// Legalisation at a consulate.
    Consular {
        /// The list of states with an apostille, on which it is not; absent if the paper needs it whatever the state.
        list: Option<Named<'c>>,
    },
    /// It is not known: the authority that takes the paper says.
    AskTheAuthority(Doubt<'c>),
}

/// Why nothing is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "because", rename_all = "kebab-case")]
pub enum Free<'c> {
    /// This kind of paper needs none.
    Paper,
    /// It was issued in Kazakhstan.
    Domestic,
    /// A treaty with that state.
    Treaty {
        /// The list that says so; its support and its warning go with the answer.
        list: Named<'c>,
    },
}

/// Why it is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "because", rename_all = "kebab-case")]
pub enum Doubt<'c> {
    /// No act that was read says what this kind of paper needs.
    Silent,
    /// A person without citizenship: the state that issued the paper is not known.
    NoState,
    /// No list of treaty states is in force on that day.
    NoTreatyList,
    /// Sources disagree on that state.
    Disputed {
        /// The list that holds it.
        list: Named<'c>,
    },
    /// Not a treaty state, and no list of states with an apostille is in force: an apostille or a consulate.
    NoApostilleList,
}

/// A list in the edition that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Named<'c> {
    /// Its name in the data.
    pub id: &'static str,
    /// The edition: its name, warning, passages.
    pub edition: &'c ListEdition,
}

impl<'c> At<'c> {
    /// What a paper of this kind needs if `state` issued it.
    #[must_use]
    pub fn legalisation(self, document: &Document, state: Country) -> Legalised<'c> {
        match document.legalisation {
            Legalisation::None => return Legalised::Nothing(Free::Paper),
            Legalisation::Unknown => return Legalised::AskTheAuthority(Doubt::Silent),
            _ if state == Country::KAZAKHSTAN => return Legalised::Nothing(Free::Domestic),
            Legalisation::Consular => return Legalised::Consular { list: None },
            Legalisation::Apostille => {}
        }
        if state == Country::STATELESS {
            return Legalised::AskTheAuthority(Doubt::NoState);
        }
        let disputed = self.states(DISPUTED).filter(|list| list.holds(state));
        let treaty = self.states(NO_LEGALISATION);
        if let Some(list) = treaty.filter(|list| list.holds(state)) {
            return Legalised::Nothing(Free::Treaty { list });
        }
        if let Some(list) = disputed {
            return Legalised::AskTheAuthority(Doubt::Disputed { list });
        }
        if treaty.is_none() {
            return Legalised::AskTheAuthority(Doubt::NoTreatyList);
        }
        match self.states(APOSTILLE) {
            None => Legalised::AskTheAuthority(Doubt::NoApostilleList),
            Some(list) if list.holds(state) => Legalised::Apostille { list },
            Some(list) => Legalised::Consular { list: Some(list) },
        }
    }

    /// The list of that name, in the edition that holds.
    fn states(self, id: &'static str) -> Option<Named<'c>> {
        let list = self.catalogue.lists.iter().find(|list| list.id == id)?;
        Some(Named { id, edition: self.edition(list)? })
    }
}

impl Named<'_> {
    fn holds(self, state: Country) -> bool {
        match &self.edition.members {
            ListMembers::Countries(countries) => countries.contains(state),
            ListMembers::Codes(_) => false,
        }
    }
}
