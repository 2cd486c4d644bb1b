//! Fees as formulas, people, payers, currencies, and figures that nobody has published.

use catalogue::{Catalogue, Member as Kind, Payer};
use jiff::civil::{Date, date};
use navigator::plan::{Charge, Plan, Price};
use terms::Money;

use super::fixture::{born, catalogue, planned, profile};

fn plan_on<'c>(catalogue: &'c Catalogue, answers: &str, start: Date) -> Plan<'c> {
    let mut profile = profile(catalogue, answers);
    profile.family =
        vec![born(Kind::Spouse, date(1990, 1, 1)), born(Kind::Parent, date(1950, 1, 1))];
    planned(catalogue, "settling", &profile, start)
}

fn charge<'p, 'c>(plan: &'p Plan<'c>, fee: &str) -> &'p Charge<'c> {
    plan.cost.fees.iter().find(|charge| charge.fee.id == fee).expect("a fee of the route")
}

fn money(text: &str) -> Money {
    text.parse().expect("an amount")
}

#[test]
fn a_formula_is_shown_with_its_figure_and_counted_for_people_the_rules_name() {
    let catalogue = catalogue();
    let plan = plan_on(&catalogue, "foreign_papers = true\nfamily_size = 3", date(2026, 11, 24));
    let duty = charge(&plan, "duty");
    assert_eq!(
        (duty.formula, duty.times, duty.times_at_most),
        (Some("4 mci"), 2, 2),
        "the parent is not named"
    );
    let [figure] = &duty.figures[..] else {
        panic!("the same on both days of filing: {:?}", duty.figures)
    };
    assert_eq!(figure.price, Price::Exactly { amount: money("17300 KZT") });
    let counted = &figure.constants[0];
    assert_eq!((counted.constant.id.as_str(), counted.thousandths), ("mci", 4000));
    let value = counted.value.as_ref().expect("the index of 2026");
    assert_eq!((value.until, value.cite[0].key.as_str()), (Some(date(2026, 12, 31)), "act/index"));
    assert_eq!((duty.least, duty.most), (Some(money("34600 KZT")), Some(money("34600 KZT"))));
}

#[test]
fn totals_stand_apart_by_payer_and_currency_and_leave_out_what_is_not_stated() {
    let catalogue = catalogue();
    let plan = plan_on(&catalogue, "foreign_papers = true\nfamily_size = 3", date(2026, 11, 24));
    let totals: Vec<_> =
        plan.cost.totals.iter().map(|total| (total.payer, total.least, total.most)).collect();
    let exactly = |payer, text| (payer, money(text), Some(money(text)));
    assert_eq!(
        totals,
        [
            exactly(Payer::Applicant, "34600 KZT"),
            exactly(Payer::Applicant, "35 USD"),
            exactly(Payer::Employer, "6487.50 KZT"),
        ]
    );
    assert_eq!(
        plan.cost.unstated.iter().map(|fee| fee.id.as_str()).collect::<Vec<_>>(),
        ["notary"]
    );
}

#[test]
fn a_missing_answer_gives_bounds() {
    let catalogue = catalogue();
    let plan = plan_on(&catalogue, "", date(2026, 11, 24));
    let visa = charge(&plan, "visa");
    assert_eq!((visa.times, visa.times_at_most), (0, 1));
    assert_eq!((visa.least, visa.most), (Some(money("0 USD")), Some(money("35 USD"))));
    let Price::Open { facts, .. } = &charge(&plan, "permit").figures[0].price else {
        panic!("the size is not known")
    };
    assert_eq!(facts[0].id, "family_size");
}

#[test]
fn an_index_nobody_has_published_makes_the_amount_unknown_and_not_zero() {
    let catalogue = catalogue();
    // Filing on any day from 28 December 2026 to 5 January 2027.
    let plan = plan_on(&catalogue, "foreign_papers = false", date(2026, 12, 28));
    let duty = charge(&plan, "duty");
    assert_eq!(duty.figures.len(), 2, "the new year lies between the days");
    assert_eq!(duty.figures[0].price, Price::Exactly { amount: money("17300 KZT") });
    let Price::NoConstant { constants } = &duty.figures[1].price else {
        panic!("no index of 2027 is known")
    };
    assert_eq!(constants[0].id, "mci");
    let before = duty.figures[1].constants[0].before.as_ref().expect("the index of 2026 was known");
    assert_eq!(before.until, Some(date(2026, 12, 31)));
    assert_eq!((duty.least, duty.most), (None, None));
    let total = &plan.cost.totals[0];
    assert_eq!((total.least, total.most), (money("0 KZT"), None));
    assert_eq!(total.missing[0].id, "duty", "the total says what it leaves out");
}

#[test]
fn the_same_plan_is_the_same_bytes_with_rows_as_names() {
    let catalogue = catalogue();
    let json = || {
        let plan = plan_on(&catalogue, "foreign_papers = true", date(2026, 11, 24));
        serde_json::to_string(&plan).expect("a plan can be written")
    };
    let written: serde_json::Value = serde_json::from_str(&json()).expect("it is JSON");
    assert_eq!(json(), json());
    assert_eq!(written["route"], "settling");
    assert_eq!(written["people"][0]["papers"][0]["document"], "passport");
    assert_eq!(written["cost"]["fees"][0]["figures"][0]["on"], "2026-11-24");
}

#[test]
fn before_the_texts_that_were_read_a_fee_has_no_figure_and_the_total_is_at_least() {
    let catalogue = catalogue();
    let answers = "foreign_papers = true\nfamily_size = 3";
    let early = plan_on(&catalogue, answers, date(2026, 6, 1));
    let duty = charge(&early, "duty");
    assert_eq!(duty.read_from, Some(date(2026, 7, 1)), "the edition of the act");
    assert!(duty.figures.is_empty(), "{:?}", duty.figures);
    assert_eq!((duty.least, duty.most), (None, None));
    let total =
        early.cost.totals.iter().find(|total| total.missing.iter().any(|fee| fee.id == "duty"));
    assert_eq!(total.map(|total| total.most), Some(None), "what is missing is not nothing");
    let plan = plan_on(&catalogue, answers, date(2026, 7, 1));
    assert_eq!(charge(&plan, "duty").read_from, None);
    assert!(!charge(&plan, "duty").figures.is_empty());
}
