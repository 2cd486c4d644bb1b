//! Golden answers around dated changes on the data of the product: the pilot's end, the sunset of a route, the monthly
//! calculation index at new year, and a day on which nothing was known yet.

use navigator::{
    Navigator, Profile,
    change::outlook,
    profile::Format,
    verdict::{Amount, Closed, CriterionOutcome, Figure, Node, Outcome, Verdict, Verdicts},
};
use terms::{Date, Money, Support};

use crate::data::{TODAY, catalogue, on};

/// An ethnic Kazakh who did not pass the screening.
const RETURNING: &str = r#"
purposes = ["settle"]
citizenship = ["CN"]
birth_date = 1980-03-04
ethnic_kazakh = true
past_tie = []
record = []
basis = "c10"
arrival = "to_live"
screening = "failed"
profession = "other"
petitions = []
"#;

/// A programmer in demand with the petition of the ministry.
const PROGRAMMER: &str = r#"
purposes = ["remote"]
citizenship = ["IN"]
birth_date = 1990-05-31
ethnic_kazakh = false
record = []
basis = "none"
arrival = "to_live"
profession = "2512-1-001"
diploma_fits = true
petitions = ["sector_ministry"]
"#;

/// Somebody with money in a bank of Kazakhstan, more than the limit of 2025 and less than that of 2026.
const SAVER: &str = r#"
purposes = ["settle"]
birth_date = 1990-05-31
ethnic_kazakh = false
past_tie = []
profession = "other"
deposit = "5300000 KZT"
exempt_family = false
"#;

fn person(answers: &str) -> Profile {
    Profile::read(answers, Format::Toml, catalogue(), TODAY).expect("the answers are good")
}

fn verdicts(answers: &str, day: Date) -> Verdicts<'static> {
    on(day).verdicts(&person(answers))
}

fn verdict<'v>(verdicts: &'v Verdicts<'static>, route: &str) -> &'v Verdict<'static> {
    let (id, _) = catalogue().route(route).expect("a route of the catalogue");
    verdicts.route(id).expect("a route that was known")
}

fn criterion(verdict: &Verdict<'_>, id: &str) -> Option<CriterionOutcome> {
    verdict
        .criteria
        .iter()
        .find(|criterion| criterion.criterion.id == id)
        .map(|criterion| criterion.outcome)
}

#[test]
fn the_screening_is_asked_on_its_last_day_and_not_on_the_day_after() {
    let (last, after) = (Date::constant(2026, 12, 31), Date::constant(2027, 1, 1));
    let before = verdicts(RETURNING, last);
    let before = verdict(&before, "permanent-residence-ethnic-kazakh");
    assert_eq!(criterion(before, "screening"), Some(CriterionOutcome::NotMet));
    assert_eq!(before.outcome, Outcome::NotEligible);
    let then = verdicts(RETURNING, after);
    let then = verdict(&then, "permanent-residence-ethnic-kazakh");
    assert_eq!(criterion(then, "screening"), None, "it is not in force any more");
    assert_eq!(then.outcome, Outcome::Eligible);
    // Waiting alone opens it on that day.
    let navigator = on(TODAY);
    let outlooks = outlook(&navigator, &person(RETURNING));
    let opens = outlooks
        .iter()
        .find(|outlook| outlook.route.id == "permanent-residence-ethnic-kazakh")
        .and_then(|outlook| outlook.opens);
    assert_eq!(opens, Some(after));
}

#[test]
fn a_score_nobody_can_know_waits_on_the_points() {
    let answers = RETURNING.replace("\"failed\"", "\"not_taken\"");
    let now = verdicts(&answers, TODAY);
    let now = verdict(&now, "permanent-residence-ethnic-kazakh");
    assert_eq!(now.outcome, Outcome::CannotTell);
    let waiting = now.waiting.as_ref().expect("it waits for something");
    assert_eq!(waiting.points, ["screening"]);
    assert!(waiting.figures.is_empty() && waiting.sources.is_empty(), "{waiting:?}");
}

#[test]
fn digital_nomad_residency_is_open_from_its_first_day_to_its_last() {
    let day = |year, month, day| verdicts(PROGRAMMER, Date::constant(year, month, day));
    let of = |verdicts: &Verdicts<'static>| {
        let verdict = verdict(verdicts, "digital-nomad-residency");
        (verdict.outcome, verdict.closed)
    };
    let from = Date::constant(2026, 5, 6);
    let until = Date::constant(2026, 12, 31);
    assert_eq!(of(&day(2026, 5, 5)), (Outcome::Closed, Some(Closed::NotYet { from })));
    // The order is in force, but the grounds of refusal of the Migration Law were read in the edition of 1 July only.
    assert_eq!(of(&day(2026, 5, 6)), (Outcome::CannotTell, None));
    assert_eq!(of(&day(2026, 6, 30)), (Outcome::CannotTell, None));
    assert_eq!(of(&day(2026, 7, 1)), (Outcome::Eligible, None));
    assert_eq!(of(&day(2026, 12, 31)), (Outcome::Eligible, None));
    assert_eq!(of(&day(2027, 1, 1)), (Outcome::Closed, Some(Closed::Over { until })));
}

#[test]
fn the_limit_of_money_follows_the_index_and_is_unknown_without_one() {
    let on = |year, month, day| {
        let verdicts = verdicts(SAVER, Date::constant(year, month, day));
        let verdict = verdict(&verdicts, "permanent-residence");
        let solvency =
            verdict.criteria.iter().find(|criterion| criterion.criterion.id == "solvency");
        let solvency = solvency.expect("a criterion of the route").clone();
        let mut limit = None;
        for condition in solvency.conditions() {
            condition.part.visit(&mut |part| {
                if let Node::Leaf { sides, figures, .. } = &part.node
                    && matches!(figures.as_slice(), [Figure::Constant { .. }])
                {
                    limit = sides[1].known();
                }
            });
        }
        (solvency.outcome, limit)
    };
    let tenge = |units| Money::whole(units, terms::Currency::KZT).map(Amount::Money);
    // Order 531 gave the number of indices since 2023; that article 49 of the Migration Law asks for it, and of whom not,
    // was read in the edition of 1 July 2026 only.
    assert_eq!(on(2025, 12, 31), (CriterionOutcome::Unknown, tenge(5_190_240)));
    assert_eq!(on(2026, 1, 1), (CriterionOutcome::Unknown, tenge(5_709_000)));
    assert_eq!(on(2026, 6, 30), (CriterionOutcome::Unknown, tenge(5_709_000)));
    assert_eq!(on(2026, 7, 1), (CriterionOutcome::NotMet, tenge(5_709_000)));
    assert_eq!(on(2026, 12, 31), (CriterionOutcome::NotMet, tenge(5_709_000)));
    assert_eq!(on(2027, 1, 1), (CriterionOutcome::Unknown, None), "a missing figure is never a no");
    let missing = verdicts(SAVER, Date::constant(2027, 1, 1));
    let waiting =
        verdict(&missing, "permanent-residence").waiting.as_ref().expect("it waits").clone();
    assert!(waiting.figures.contains(&"mci"), "{waiting:?}");
}

#[test]
fn nothing_was_known_on_the_day_before_the_first() {
    let eve = Date::constant(2026, 11, 22);
    let error = Navigator::new(catalogue(), TODAY, eve).expect_err("nothing was known yet");
    assert_eq!((error.known_at, error.known_from), (eve, Date::constant(2026, 11, 23)));
}

#[test]
fn a_verdict_is_as_strong_as_the_weakest_thing_it_relies_on() {
    for verdict in verdicts(PROGRAMMER, TODAY).routes {
        let weakest = verdict.relied_on().filter_map(|criterion| criterion.support).min();
        assert_eq!(verdict.support, weakest, "{}", verdict.route.id);
        assert_ne!(verdict.support, None, "{} relies on something", verdict.route.id);
    }
    let kandas = verdicts(RETURNING, TODAY);
    let disputed = verdict(&kandas, "permanent-residence");
    assert_eq!(
        disputed.support,
        Some(Support::Conflicting),
        "readings stand because sources disagree"
    );
}

#[test]
fn answers_that_cannot_both_be_true_are_named_with_the_routes_that_rest_on_them() {
    let navigator = on(TODAY);
    let verdicts = navigator
        .verdicts(&person(&RETURNING.replace("ethnic_kazakh = true", "ethnic_kazakh = false")));
    let [contradicted] = verdicts.contradictions.as_slice() else { panic!("one contradiction") };
    assert_eq!(contradicted.contradiction.id, "ethnic-kazakh-visa");
    let named: Vec<&str> = contradicted.facts.iter().map(|fact| &*fact.fact.id).collect();
    assert_eq!(named, ["basis", "ethnic_kazakh"]);
    assert!(!verdict(&verdicts, "permanent-residence").contradictions.is_empty());
}

#[test]
fn a_stateless_person_has_no_citizenship() {
    let contradictions = |citizenship: &str| {
        let person = person(&format!("citizenship = [{citizenship}]\n"));
        let navigator = on(TODAY);
        let verdicts = navigator.verdicts(&person);
        verdicts.contradictions.iter().map(|row| row.contradiction.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(contradictions("\"XX\", \"IN\""), ["stateless-citizen"]);
    for whole in ["\"XX\"", "\"IN\"", "\"IN\", \"TR\""] {
        assert!(contradictions(whole).is_empty(), "{whole}");
    }
}

#[test]
fn an_offence_refuses_all_but_those_whom_paragraph_4_of_article_49_names() {
    let offence = |exemption: &str| {
        let answers = format!("{SAVER}record = [\"offence_year\"]\n{exemption}");
        let verdicts = verdicts(&answers, TODAY);
        criterion(verdict(&verdicts, "permanent-residence"), "offence")
    };
    assert_eq!(offence(""), Some(CriterionOutcome::Unknown), "it was not asked");
    assert_eq!(offence("offence_exemption = []\n"), Some(CriterionOutcome::NotMet));
    for group in ["kazakh_family", "stateless_papers", "convention_woman"] {
        let exemption = format!("offence_exemption = [\"{group}\"]\n");
        assert_eq!(offence(&exemption), Some(CriterionOutcome::Met), "{group}");
    }
    let verdicts = verdicts(RETURNING, TODAY);
    let kazakh = verdict(&verdicts, "permanent-residence");
    assert_eq!(criterion(kazakh, "offence"), Some(CriterionOutcome::NotApplicable));
}
