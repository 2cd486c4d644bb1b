//! Who needs which paper, and when to obtain it.

use catalogue::Member as Kind;
use jiff::civil::{Date, date};
use navigator::{
    Member,
    plan::{Checked, Event, Need, PersonPlan, Plan, Warning},
};

use super::fixture::{born, catalogue, planned, profile};

const START: Date = date(2026, 11, 24);

/// The papers of a person with `+` needed, `-` not needed, `?` undecided.
pub(super) fn papers(person: &PersonPlan<'_>) -> Vec<String> {
    let sign = |need: &Need<'_>| match need {
        Need::Needed => '+',
        Need::NotNeeded => '-',
        Need::CannotTell(_) => '?',
    };
    person
        .papers
        .iter()
        .map(|paper| format!("{}{}", sign(&paper.need), paper.document.id))
        .collect()
}

fn family(members: Vec<Member>, answers: &str) -> impl Fn(&mut dyn FnMut(&Plan<'_>)) {
    let answers = answers.to_owned();
    move |see| {
        let catalogue = catalogue();
        let mut profile = profile(&catalogue, &answers);
        profile.family.clone_from(&members);
        see(&planned(&catalogue, "settling", &profile, START));
    }
}

#[test]
fn each_member_has_the_papers_of_the_own_age() {
    let members = vec![
        born(Kind::Spouse, date(1990, 1, 1)),
        born(Kind::Child, date(2011, 5, 1)),
        born(Kind::Child, date(2021, 5, 1)),
    ];
    family(members, "birth_date = 1988-02-03\nforeign_papers = false")(&mut |plan| {
        let all: Vec<_> = plan.people.iter().map(papers).collect();
        assert_eq!(
            all,
            [
                vec!["+passport", "+record", "+health", "-translation"],
                vec!["+passport", "+record", "+health"],
                vec!["+passport", "+consent"],
                vec!["+passport", "-consent"],
            ]
        );
    });
}

#[test]
fn a_missing_answer_is_named_and_never_a_no() {
    family(vec![Member::new(Kind::Child)], "")(&mut |plan| {
        let waiting = |person: usize, paper: usize| match &plan.people[person].papers[paper].need {
            Need::CannotTell(waiting) => {
                waiting.facts.iter().map(|fact| fact.id.as_str()).collect()
            }
            decided => vec![if decided.is_certain() { "needed" } else { "not needed" }],
        };
        assert_eq!(waiting(0, 3), ["foreign_papers"]);
        assert_eq!(waiting(1, 1), ["member_birth_date"]);
        assert_eq!(plan.people[1].papers[1].when, Some("member_age >= 14 and member_age < 18"));
    });
}

#[test]
fn a_birthday_between_the_first_and_the_last_day_of_filing_leaves_it_open() {
    // Filing is possible from 24 November to 1 December, when the screening takes its 5 working days.
    family(vec![born(Kind::Child, date(2008, 11, 27))], "")(&mut |plan| {
        assert_eq!(plan.filing.days(), [date(2026, 11, 24), date(2026, 12, 1)]);
        match &plan.people[1].papers[1].need {
            Need::CannotTell(waiting) => assert!(waiting.on_the_day && waiting.facts.is_empty()),
            decided => panic!("it is decided: {decided:?}"),
        }
    });
}

#[test]
fn passports_are_checked_on_the_latest_day_of_filing() {
    let applicant =
        |until| Member { passport_valid_until: Some(until), ..Member::new(Kind::Applicant) };
    let outcome = |until: Date| {
        let mut found = None;
        family(vec![applicant(until)], "")(&mut |plan| {
            assert_eq!(plan.people.len(), 1, "the applicant is one person, described twice");
            let check = plan.people[0].papers[0].check.as_ref().expect("passports are checked");
            found = Some((
                matches!(check.outcome, Checked::Holds),
                plan.warnings.iter().any(is_passport),
            ));
        });
        found.expect("seen")
    };
    // 1 December 2026 and 180 days is 30 May 2027: more than 180 begins on the day after.
    assert_eq!(outcome(date(2027, 5, 31)), (true, false));
    assert_eq!(outcome(date(2027, 5, 30)), (false, false));
    assert_eq!(outcome(date(2026, 12, 20)), (false, true), "it ends before the decision");
    family(vec![], "")(&mut |plan| {
        let check = plan.people[0].papers[0].check.as_ref().expect("passports are checked");
        match &check.outcome {
            Checked::CannotTell(waiting) => assert_eq!(waiting.facts[0].id, "passport_valid_until"),
            other => panic!("nothing is known of the passport: {other:?}"),
        }
    });
}

fn is_passport(warning: &Warning<'_>) -> bool {
    matches!(warning, Warning::PassportEnds { person: 0, before: Event::Decision, .. })
}

#[test]
fn papers_are_ordered_so_that_none_is_too_old_when_it_is_handed_in() {
    family(vec![], "foreign_papers = true")(&mut |plan| {
        let papers = &plan.people[0].papers;
        let order: Vec<_> =
            plan.order.iter().map(|at| papers[at.paper].document.id.as_str()).collect();
        assert_eq!(order, ["record", "passport", "health", "translation"]);
        let window = |at: usize| papers[at].window.clone().expect("the day of filing is known");
        let health = window(2);
        assert_eq!(health.issued_not_after, date(2026, 12, 1));
        assert_eq!(health.issued_not_before, Some(date(2026, 11, 11)), "20 days before");
        let record = window(1);
        assert_eq!(record.issued_not_before, Some(date(2026, 6, 4)), "180 days before");
        assert_eq!(record.ask_by, Some(date(2026, 11, 10)), "15 working days before");
        assert!(record.is_too_late, "the plan begins later");
    });
}

#[test]
fn what_does_not_last_until_the_decision_is_said() {
    family(vec![], "foreign_papers = false")(&mut |plan| {
        let decision = plan.decision.as_ref().and_then(|decision| decision.latest);
        assert_eq!(decision, Some(date(2026, 12, 31)));
        let said: Vec<_> = plan
            .warnings
            .iter()
            .filter_map(|warning| match warning {
                Warning::PaperExpires { document, valid_days, .. } => {
                    Some((document.id.as_str(), *valid_days))
                }
                _ => None,
            })
            .collect();
        assert_eq!(
            said,
            [("health", 20)],
            "20 days from 1 December end before 31 December; 180 days do not"
        );
    });
}

#[test]
fn a_member_the_rules_do_not_name_is_said() {
    family(vec![born(Kind::Parent, date(1950, 1, 1))], "")(&mut |plan| {
        assert!(plan.people[1].papers.is_empty() && !plan.people[1].is_named);
        assert!(plan.warnings.contains(&Warning::NotNamed { person: 1 }));
    });
}
