//! The people of a plan: the applicant and the members of the family, each with the answers by which their papers are
//! decided. A member is put over the applicant's answers by the facts about members that the dictionary names.

use catalogue::{Catalogue, Member, Subject};
use rules::{FactId, Kind, Slot, Value};
use serde::Serialize;
use terms::{CountrySet, Date};

/// A member of the family, as far as known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Relative {
    /// Who it is to the applicant.
    pub member: Member,
    /// Date of birth.
    pub birth_date: Option<Date>,
    /// Citizenships.
    #[serde(skip)]
    pub citizenship: Option<CountrySet>,
    /// The last day of the passport.
    pub passport_valid_until: Option<Date>,
}

impl Relative {
    /// The applicant by his own answers.
    pub(super) fn applicant(catalogue: &Catalogue, slots: &[Slot]) -> Self {
        let known = |id: &str| match slots.get(usize::from(catalogue.vocabulary.fact(id)?.0)) {
            Some(Slot::Known(value)) => Some(value.clone()),
            _ => None,
        };
        let date = |id| match known(id) {
            Some(Value::Date(date)) => Some(date),
            _ => None,
        };
        let citizenship = match known("citizenship") {
            Some(Value::Countries(countries)) => Some(countries),
            _ => None,
        };
        Self {
            member: Member::Applicant,
            birth_date: date("birth_date"),
            citizenship,
            passport_valid_until: date("passport_valid_until"),
        }
    }

    /// What is known here, and of what is not, what is known there.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            member: self.member,
            birth_date: self.birth_date.or(other.birth_date),
            citizenship: self.citizenship.or(other.citizenship),
            passport_valid_until: self.passport_valid_until.or(other.passport_valid_until),
        }
    }

    /// The applicant's answers with what is known of this member.
    pub(super) fn slots(&self, catalogue: &Catalogue, applicant: &[Slot]) -> Vec<Slot> {
        let mut slots = applicant.to_vec();
        slots.resize(catalogue.facts.len(), Slot::Unknown);
        // What is said of one member says nothing of another.
        for (slot, fact) in slots.iter_mut().zip(&catalogue.facts) {
            if fact.about == Subject::Member {
                *slot = Slot::Unknown;
            }
        }
        let mut put = |id: &str, value: Option<Value>| {
            if let (Some(fact), Some(value)) = (catalogue.vocabulary.fact(id), value) {
                slots[usize::from(fact.0)] = Slot::Known(value);
            }
        };
        put("member", catalogue.vocabulary.fact("member").and_then(|fact| option(catalogue, fact, self.member.word())));
        put("member_birth_date", self.birth_date.map(Value::Date));
        put("member_citizenship", self.citizenship.map(Value::Countries));
        put("passport_valid_until", self.passport_valid_until.map(Value::Date));
        slots
    }
}

fn option(catalogue: &Catalogue, fact: FactId, name: &str) -> Option<Value> {
    let Kind::Choice { options } = &catalogue.vocabulary.at(fact).kind else { return None };
    (0..).zip(options).find(|(_, option)| *option == name).map(|(at, _)| Value::Choice(at))
}
