//! The people of a plan: the applicant and the members of the family, each with the answers by which their papers are
//! decided. A member is put over the applicant's answers by the facts about members that the dictionary names.

use catalogue::{Catalogue, Member as Kind, Subject};
use rules::{FactId, Slot, Value};

use crate::profile::Member;

/// The applicant, then the family. The applicant may be described among the family too, for the facts of his papers:
/// what is said there goes before the answers.
pub(super) fn people(catalogue: &Catalogue, answers: &[Slot], family: &[Member]) -> Vec<Member> {
    let mut people = vec![applicant(catalogue, answers)];
    for member in family {
        match (member.member, people.first_mut()) {
            (Kind::Applicant, Some(applicant)) => *applicant = over(member, applicant),
            _ => people.push(member.clone()),
        }
    }
    people
}

/// What the applicant's own papers are decided by.
pub(crate) fn applicant_slots(
    catalogue: &Catalogue,
    answers: &[Slot],
    family: &[Member],
) -> Vec<Slot> {
    let people = people(catalogue, answers, family);
    people.first().map_or_else(Vec::new, |applicant| slots(catalogue, answers, applicant))
}

/// The applicant by his own answers.
fn applicant(catalogue: &Catalogue, answers: &[Slot]) -> Member {
    let known = |id: &str| match answers.get(usize::from(catalogue.vocabulary.fact(id)?.0)) {
        Some(Slot::Known(value)) => Some(value.clone()),
        _ => None,
    };
    let mut applicant = Member::new(Kind::Applicant);
    if let Some(Value::Date(date)) = known("birth_date") {
        applicant.birth_date = Some(date);
    }
    if let Some(Value::Countries(countries)) = known("citizenship") {
        applicant.citizenship = Some(countries);
    }
    applicant
}

/// What is known of a member here, and of what is not, what is known there.
fn over(here: &Member, there: &Member) -> Member {
    Member {
        member: here.member,
        birth_date: here.birth_date.or(there.birth_date),
        citizenship: here.citizenship.or(there.citizenship),
        passport_valid_until: here.passport_valid_until.or(there.passport_valid_until),
    }
}

/// The applicant's answers with what is known of a member.
pub(super) fn slots(catalogue: &Catalogue, answers: &[Slot], member: &Member) -> Vec<Slot> {
    let mut slots = answers.to_vec();
    slots.resize(catalogue.facts.len(), Slot::Unknown);
    // What is said of one member says nothing of another.
    for (slot, fact) in slots.iter_mut().zip(&catalogue.facts) {
        if fact.about == Subject::Member {
            *slot = Slot::Unknown;
        }
    }
    let vocabulary = &catalogue.vocabulary;
    let kind =
        vocabulary.fact("member").and_then(|fact| option(catalogue, fact, member.member.word()));
    let told = [
        ("member", kind),
        ("member_birth_date", member.birth_date.map(Value::Date)),
        ("member_citizenship", member.citizenship.map(Value::Countries)),
        ("passport_valid_until", member.passport_valid_until.map(Value::Date)),
    ];
    for (id, value) in told {
        if let (Some(fact), Some(value)) = (vocabulary.fact(id), value) {
            slots[usize::from(fact.0)] = Slot::Known(value);
        }
    }
    slots
}

fn option(catalogue: &Catalogue, fact: FactId, name: &str) -> Option<Value> {
    let options = catalogue.vocabulary.at(fact).kind.options()?;
    (0..).zip(options).find(|(_, option)| *option == name).map(|(at, _)| Value::Choice(at))
}
