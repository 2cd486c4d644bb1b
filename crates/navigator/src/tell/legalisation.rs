//! What makes a paper good that a person's own state has issued, in words: nothing, an apostille, a consulate, or a
//! question to the authority and why.

use catalogue::{At, Document, Doubt, Free, Legalisation, Legalised, Member, Named};
use rules::Value as Known;
use terms::{Country, CountrySet};

use super::Teller;
use crate::{Answer, Profile};

/// The citizenships of each person of a plan, in its order: the applicant, then the family.
#[derive(Clone, Debug, Default)]
pub struct Citizenships(Vec<Option<CountrySet>>);

impl Citizenships {
    /// Those of a person and of the family who comes along.
    #[must_use]
    pub fn of(catalogue: &catalogue::Catalogue, profile: &Profile) -> Self {
        let fact = catalogue.vocabulary.fact("citizenship");
        let own = match fact.map(|fact| profile.answer(fact)) {
            Some(Answer::Known(Known::Countries(countries))) => Some(*countries),
            _ => None,
        };
        let mut all = vec![own];
        for member in &profile.family {
            if member.member == Member::Applicant {
                // What is said of the papers goes before the answers, as in the plan.
                all[0] = member.citizenship.or(all[0]);
            } else {
                all.push(member.citizenship);
            }
        }
        Self(all)
    }

    /// The states that may have issued a paper of the person at a position of the plan.
    #[must_use]
    pub fn states(&self, person: usize) -> Vec<Country> {
        self.0.get(person).copied().flatten().map_or_else(Vec::new, |set| set.iter().collect())
    }
}

/// What is said of the legalisation of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said<'c> {
    /// The words.
    pub text: String,
    /// Whether it is a question to the authority.
    pub is_open: bool,
    /// The list by which it was told.
    pub list: Option<Named<'c>>,
}

impl Teller<'_> {
    /// A line for each state that may have issued a paper; nothing for a paper that needs nothing whoever issued it. `at`
    /// is the day on which it is asked for.
    #[must_use]
    pub fn legalisation<'c>(
        &self,
        document: &Document,
        at: At<'c>,
        states: &[Country],
    ) -> Vec<Said<'c>> {
        match document.legalisation {
            Legalisation::None => Vec::new(),
            Legalisation::Unknown => {
                vec![self.legalised_from(None, Legalised::AskTheAuthority(Doubt::Silent))]
            }
            kind if states.is_empty() => {
                let text = self.word(&format!("plan-paper-legalisation-{}", kind.word()));
                vec![Said { text, is_open: false, list: None }]
            }
            _ => states
                .iter()
                .map(|state| self.legalised_from(Some(*state), at.legalisation(document, *state)))
                .collect(),
        }
    }

    fn legalised_from<'c>(&self, state: Option<Country>, legalised: Legalised<'c>) -> Said<'c> {
        let needs = ("needs", self.legalised(legalised).into());
        let text = match state.filter(|state| *state != Country::STATELESS) {
            Some(state) => self.say(
                "plan-paper-legalised-from",
                &[("country", self.country(state).into()), needs],
            ),
            None => self.say("plan-paper-legalised", &[needs]),
        };
        let is_open = matches!(legalised, Legalised::AskTheAuthority(_));
        Said { text, is_open, list: list(legalised) }
    }

    /// What is needed, and why.
    #[must_use]
    pub fn legalised(&self, legalised: Legalised<'_>) -> String {
        match legalised_word(legalised) {
            (needs, Some(because)) => self.word(&format!("plan-legalised-{needs}-{because}")),
            (needs, None) => self.word(&format!("plan-legalised-{needs}")),
        }
    }
}

/// The list by which it was told.
#[must_use]
pub const fn list(legalised: Legalised<'_>) -> Option<Named<'_>> {
    match legalised {
        Legalised::Nothing(Free::Treaty { list })
        | Legalised::Apostille { list }
        | Legalised::AskTheAuthority(Doubt::Disputed { list }) => Some(list),
        Legalised::Consular { list } => list,
        Legalised::Nothing(Free::Paper | Free::Domestic)
        | Legalised::AskTheAuthority(
            Doubt::Silent | Doubt::NoState | Doubt::NoTreatyList | Doubt::NoApostilleList,
        ) => None,
    }
}

/// What is needed, and why, in the words of programs.
#[must_use]
pub const fn legalised_word(legalised: Legalised<'_>) -> (&'static str, Option<&'static str>) {
    match legalised {
        Legalised::Nothing(Free::Paper) => ("nothing", Some("paper")),
        Legalised::Nothing(Free::Domestic) => ("nothing", Some("domestic")),
        Legalised::Nothing(Free::Treaty { .. }) => ("nothing", Some("treaty")),
        Legalised::Apostille { .. } => ("apostille", None),
        Legalised::Consular { .. } => ("consular", None),
        Legalised::AskTheAuthority(doubt) => (
            "ask-the-authority",
            Some(match doubt {
                Doubt::Silent => "silent",
                Doubt::NoState => "no-state",
                Doubt::NoTreatyList => "no-treaty-list",
                Doubt::Disputed { .. } => "disputed",
                Doubt::NoApostilleList => "no-apostille-list",
            }),
        ),
    }
}
