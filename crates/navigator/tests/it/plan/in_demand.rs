//! The data of the product: permanent residence of an IT specialist with a family of four.

use std::{collections::BTreeSet, path::Path};

use catalogue::{Amount, Catalogue, Member as Kind, RouteId, RouteKind, read_directory};
use jiff::civil::{Date, date};
use navigator::{
    Member, Navigator, Profile,
    compare::{State, compare},
    plan::{Checked, Open, PersonPlan, Plan, Price, Warning, Words, events},
};

use super::{
    family::papers,
    fixture::{KNOWN, born, planned, profile},
};

const ROUTE: &str = "permanent-residence-it";

fn data() -> Catalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let files = read_directory(&folder).expect("the data folder can be read");
    match Catalogue::from_files(files) {
        Ok(catalogue) => catalogue,
        Err(problems) => panic!("the data have problems:\n{problems}"),
    }
}

fn specialist(catalogue: &Catalogue) -> Profile {
    let mut profile = profile(
        catalogue,
        r#"
        purposes = ["settle"]
        birth_date = 1988-02-03
        citizenship = ["GE"]
        ethnic_kazakh = false
        basis = "b9"
        profession = "2521-2-001"
        petitions = ["sector_ministry"]
        "#,
    );
    profile.family = vec![
        Member { passport_valid_until: Some(date(2031, 3, 1)), ..Member::new(Kind::Applicant) },
        born(Kind::Spouse, date(1990, 6, 7)),
        born(Kind::Child, date(2011, 5, 1)),
        born(Kind::Child, date(2021, 5, 1)),
    ];
    profile
}

fn person<'p, 'c>(plan: &'p Plan<'c>, at: usize) -> &'p PersonPlan<'c> {
    &plan.people[at]
}

fn has(person: &PersonPlan<'_>, paper: &str) -> bool {
    papers(person).iter().any(|known| known == paper)
}

#[test]
fn a_family_of_four_has_each_its_own_papers() {
    let catalogue = data();
    let plan = planned(&catalogue, ROUTE, &specialist(&catalogue), date(2026, 11, 24));
    let [applicant, spouse, older, younger] = [0, 1, 2, 3].map(|at| person(&plan, at));
    for paper in [
        "+passport-180",
        "+petition-in-demand",
        "+solvency-exemption",
        "-solvency",
        "-screening-notice",
    ] {
        assert!(has(applicant, paper), "{paper} in {:?}", papers(applicant));
    }
    for adult in [applicant, spouse] {
        assert!(
            has(adult, "+criminal-record-180")
                && has(adult, "+fingerprints")
                && has(adult, "+exit-consent")
        );
    }
    assert!(has(older, "+child-consent"), "15 years old: {:?}", papers(older));
    assert!(has(younger, "-child-consent"), "5 years old: {:?}", papers(younger));
    for child in [older, younger] {
        assert!(
            has(child, "+passport-180")
                && !papers(child).iter().any(|paper| paper.contains("criminal-record"))
        );
    }
    assert!(!has(spouse, "+petition-in-demand"), "the petition is for the specialist");
}

#[test]
fn the_fourteen_rows_of_the_official_list_are_all_in_the_plan() {
    let catalogue = data();
    let plan = planned(&catalogue, ROUTE, &specialist(&catalogue), date(2026, 11, 24));
    let rows: BTreeSet<u32> = plan
        .people
        .iter()
        .flat_map(|person| &person.papers)
        .filter_map(|paper| paper.row?.parse().ok())
        .collect();
    assert_eq!(rows, (1..=14).collect());
}

#[test]
fn the_duty_is_counted_for_four_and_has_no_figure_after_the_new_year() {
    let catalogue = data();
    let duty = |start: Date| {
        let plan = planned(&catalogue, ROUTE, &specialist(&catalogue), start);
        let charge = plan
            .cost
            .fees
            .iter()
            .find(|charge| charge.fee.id == "duty")
            .expect("the state duty")
            .clone();
        (
            charge.formula,
            charge.times,
            charge.figures[0].clone(),
            charge.most.map(|money| money.to_string()),
        )
    };
    let (formula, times, figure, all) = duty(date(2026, 12, 31));
    assert_eq!((formula, times, all.as_deref()), (Some("4 mci"), 4, Some("69200 KZT")));
    assert_eq!(figure.price, Price::Exactly { amount: "17300 KZT".parse().expect("an amount") });
    let (.., figure, all) = duty(date(2027, 1, 5));
    assert!(
        matches!(figure.price, Price::NoConstant { .. }) && all.is_none(),
        "no index of 2027 was known"
    );
    let before = figure.constants[0].before.as_ref().expect("the index of 2026 was known");
    assert_eq!(before.amount, Amount::Money("4325 KZT".parse().expect("an amount")));
}

#[test]
fn children_who_get_no_card_pay_for_none() {
    let catalogue = data();
    let plan = planned(&catalogue, ROUTE, &specialist(&catalogue), date(2026, 11, 24));
    let card = plan
        .cost
        .fees
        .iter()
        .find(|charge| charge.fee.id == "duty-card")
        .expect("the duty of the card");
    assert_eq!(card.times, 2, "applicant and spouse");
}

#[test]
fn the_decision_of_a_filing_in_november_falls_into_a_year_whose_days_off_are_not_all_known() {
    let catalogue = data();
    let plan = planned(&catalogue, ROUTE, &specialist(&catalogue), date(2026, 11, 24));
    let decision = plan.decision.as_ref().expect("the police decide");
    // 45 calendar days.
    assert_eq!(decision.latest, Some(date(2027, 1, 8)));
    assert!(
        decision.open.contains(&Open::Unstated { step: "petition" }),
        "no act gives the term of the petition"
    );
    assert!(!decision.doubts.is_empty());
}

#[test]
fn a_passport_must_be_good_for_more_than_180_days_on_filing() {
    let catalogue = data();
    let outcome = |until: Date| {
        let mut profile = specialist(&catalogue);
        profile.family[0].passport_valid_until = Some(until);
        let plan = planned(&catalogue, ROUTE, &profile, date(2026, 11, 24));
        let passport =
            plan.people[0].papers.iter().find(|paper| paper.document.id == "passport-180");
        let check =
            passport.and_then(|paper| paper.check.clone()).expect("the passport is checked");
        let ends = plan
            .warnings
            .iter()
            .any(|warning| matches!(warning, Warning::PassportEnds { person: 0, .. }));
        (check.outcome == Checked::Holds, check.outcome == Checked::Fails, ends)
    };
    assert_eq!(outcome(date(2027, 5, 24)), (true, false, false), "181 days");
    assert_eq!(outcome(date(2027, 5, 23)), (false, true, false), "180 days");
    assert_eq!(outcome(date(2027, 1, 2)), (false, true, true), "it ends before the decision");
}

#[test]
fn the_screening_of_the_pilot_ends_on_the_way_of_a_plan_begun_in_december() {
    let catalogue = data();
    let profile = profile(
        &catalogue,
        r#"
        purposes = ["settle"]
        birth_date = 1988-02-03
        ethnic_kazakh = false
        basis = "b8"
        profession = "other"
        petitions = []
        "#,
    );
    let ends = |start: Date| {
        let plan = planned(&catalogue, "permanent-residence", &profile, start);
        let steps = plan.warnings.iter().filter_map(|warning| match warning {
            Warning::StepEnds { step, until } => Some((step.id.clone(), *until)),
            _ => None,
        });
        steps.collect::<Vec<_>>()
    };
    let last = date(2026, 12, 31);
    assert!(ends(date(2026, 12, 1)).contains(&("screening-interview".to_owned(), last)));
    assert_eq!(ends(date(2027, 1, 5)), [], "from the new year the data know no screening at all");
}

#[test]
fn the_end_of_the_digital_nomad_pilot_is_said_while_its_steps_have_no_stated_length() {
    let catalogue = data();
    let route = "digital-nomad-residency";
    let plan = planned(&catalogue, route, &specialist(&catalogue), date(2026, 11, 24));
    let until = plan.route.basis.validity.until.expect("a pilot has an end");
    let said = plan
        .warnings
        .iter()
        .any(|warning| matches!(warning, Warning::RouteEnds { until: end, .. } if *end == until));
    assert!(said, "{:?}", plan.warnings);
}

#[test]
fn every_route_can_be_planned_exported_and_compared() {
    let catalogue = data();
    let profile = specialist(&catalogue);
    for route in &catalogue.routes {
        let plan = planned(&catalogue, &route.id, &profile, date(2026, 11, 24));
        let is_visa_free = route.kind == RouteKind::VisaFree;
        assert!(plan.decision.is_some() || is_visa_free, "{} names its decision", route.id);
        let names: BTreeSet<String> =
            events(&plan, |_| Words { summary: String::new(), description: String::new() })
                .into_iter()
                .map(|event| event.uid)
                .collect();
        let count =
            events(&plan, |_| Words { summary: String::new(), description: String::new() }).len();
        assert_eq!(names.len(), count, "the days of {} have names of their own", route.id);
    }
    let all: Vec<RouteId> = (0u16..).zip(&catalogue.routes).map(|(at, _)| RouteId(at)).collect();
    let navigator =
        Navigator::new(&catalogue, date(2026, 11, 24), KNOWN).expect("the catalogue was known");
    let comparison = compare(&navigator, &all, Some(&profile));
    assert!(comparison.rows.iter().all(|row| row.cells.len() == all.len()));
    for (topic, stated) in comparison.rows.iter().map(|row| {
        (row.topic, row.cells.iter().filter(|cell| cell.state != State::NotStated).count())
    }) {
        assert!(stated > 0, "some route states {topic:?}");
    }
}
