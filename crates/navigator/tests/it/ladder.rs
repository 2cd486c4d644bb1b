//! Ladders on the data of the product: each step is judged again on its day, and nothing leads where the acts do not.

use navigator::{
    Answer, Profile,
    change::Promise,
    interview::Generator,
    ladder::{Goal, Ladder, Way, Ways, ladder},
    profile::Format,
    verdict::Outcome,
};
use terms::Date;

use crate::data::{TODAY, catalogue, on, people};

/// A programmer abroad who wants to stay for good.
const PROGRAMMER: &str = r#"
purposes = ["settle"]
citizenship = ["IN"]
birth_date = 1990-05-31
ethnic_kazakh = false
past_tie = []
record = []
basis = "none"
profession = "2512-1-001"
diploma_fits = true
petitions = ["sector_ministry"]
arrival = "to_live"
"#;

/// Somebody who has lived here permanently for two years and would keep the citizenship of now.
const RESIDENT: &str = r#"
purposes = ["citizenship"]
citizenship = ["DE"]
birth_date = 1980-05-31
ethnic_kazakh = false
past_tie = []
record = []
basis = "permanent"
permanent_since = 2024-11-24
former_citizenship = "keep"
citizenship_ties = []
citizenship_bars = []
citizenship_test = false
"#;

fn person(answers: &str) -> Profile {
    Profile::read(answers, Format::Toml, catalogue(), TODAY).expect("the answers are good")
}

fn climbed(person: &Profile, goal: Goal<'_>) -> Ladder<'static> {
    ladder(&on(TODAY), person, goal).expect("the calendar is sound")
}

fn ways<'l>(ladder: &'l Ladder<'static>, goal: &str) -> &'l Ways<'static> {
    ladder.goals.iter().find(|ways| ways.goal.id == goal).expect("a goal of the ladder")
}

fn path<'w>(way: &'w Way<'static>) -> Vec<&'w str> {
    way.steps.iter().map(|step| step.route.id.as_str()).collect()
}

/// Takes the way up step by step, and judges each on its day.
fn climb(start: &Profile, way: &Way<'static>) {
    let mut profile = start.clone();
    let mut day = TODAY;
    for step in &way.steps {
        assert!(day <= step.begins, "{} after {day}: {step:?}", step.begins);
        if let Some(since) = step.waits_since {
            assert!(since < step.begins, "{step:?}");
        }
        for changed in &step.assumes {
            let to = changed.to.first().expect("something to do");
            profile.set(changed.fact.id, Answer::Known(to.value.clone()));
        }
        let (id, _) = catalogue().route(&step.route.id).expect("a route of the catalogue");
        let verdicts = on(step.begins).verdicts(&profile);
        let verdict = verdicts.route(id).expect("a route that was known");
        assert_eq!(verdict.outcome, step.promise.outcome(), "{step:?}");
        if let Promise::CannotTell(waiting) = &step.promise {
            assert_eq!(verdict.waiting.as_ref(), Some(waiting), "{step:?}");
        }
        for became in &step.becomes {
            assert!(!became.cite.is_empty(), "{step:?}");
            let fact = catalogue().vocabulary.fact(&became.fact.id).expect("a fact");
            profile.set(fact, Answer::Known(became.answer.value.clone()));
        }
        let decision = step.decision.as_ref().and_then(|moment| moment.earliest);
        day = decision.unwrap_or(step.begins);
    }
}

#[test]
fn a_programmer_gets_the_visa_then_permanent_residence_then_citizenship_after_five_years() {
    let person = person(PROGRAMMER);
    let ladder = climbed(&person, Goal::Stay);
    let [way, ..] = &*ways(&ladder, "permanent-residence-it").ways else { panic!("a way") };
    assert_eq!(path(way), ["visa-b9", "permanent-residence-it"]);
    assert!(way.steps.iter().all(|step| step.promise == Promise::Eligible), "{way:?}");
    let late = way.steps[1].late.expect("the visa may take its whole term");
    assert!(late.begins > way.steps[1].begins && late.outcome == Outcome::Eligible, "{late:?}");
    let [citizen, ..] = &*ways(&ladder, "citizenship-general").ways else { panic!("a way") };
    let [.., permanent, last] = citizen.steps.as_slice() else { panic!("two steps at least") };
    let granted = permanent.decision.as_ref().and_then(|moment| moment.earliest);
    let since = permanent.becomes.iter().find(|became| became.fact.id == "permanent_since");
    let since = since.expect("the day is kept");
    assert!(since.note.is_some(), "what breaks the count is said");
    let granted = granted.expect("the decision can be counted");
    assert_eq!(since.answer.value, rules::Value::Date(granted));
    let after = granted.checked_add(jiff::Span::new().years(5)).expect("a day of the calendar");
    assert_eq!((last.begins, last.waits_since), (after, Some(granted)));
    climb(&person, citizen);
}

#[test]
fn a_resident_waits_for_the_fifth_year_and_is_told_what_else_it_takes() {
    let person = person(RESIDENT);
    let ladder = climbed(&person, Goal::Stay);
    let [way] = &*ways(&ladder, "citizenship-general").ways else { panic!("one way") };
    let [step] = way.steps.as_slice() else { panic!("one step: {way:?}") };
    assert_eq!(step.begins, Date::constant(2029, 11, 24));
    assert_eq!((step.waits_since, step.promise.clone()), (Some(TODAY), Promise::Eligible));
    let assumed: Vec<&str> = step.assumes.iter().map(|changed| &*changed.fact.fact.id).collect();
    assert_eq!(assumed, ["former_citizenship", "citizenship_test"]);
    climb(&person, way);
    for ways in &ladder.goals {
        let is_permanent = ways.goal.category == catalogue::Category::Permanent;
        assert!(!is_permanent || ways.ways.is_empty(), "{} is no goal any more", ways.goal.id);
    }
}

#[test]
fn a_temporary_permit_leads_to_no_permission_without_a_visa_free_agreement() {
    let answers = PROGRAMMER.replace("\"none\"", "\"trp\"");
    let mut person = person(&answers);
    let agreement = catalogue().vocabulary.fact("visa_free_agreement").expect("a fact");
    person.set(agreement, Answer::Known(rules::Value::YesNo(false)));
    for ways in climbed(&person, Goal::Permanent).goals {
        for way in &ways.ways {
            let path = path(way);
            let bare = path.len() == 1 && path[0] != "digital-nomad-residency";
            let over = path.iter().any(|route| route.starts_with("temporary-residence"));
            assert!(!bare && !over, "{path:?}");
        }
    }
}

#[test]
fn every_step_of_every_ladder_comes_true_on_its_day() {
    let navigator = on(TODAY);
    let mut generator = Generator::new(&navigator, 11);
    let (mut climbed_ways, mut longest) = (0, 0);
    for number in 0..people(12) {
        let person = if number % 2 == 0 { generator.sketch() } else { generator.person() };
        let ladder = climbed(&person, Goal::Stay);
        for ways in &ladder.goals {
            assert!(ways.ways.len() <= 3);
            for way in &ways.ways {
                assert_eq!(way.steps.last().map(|step| &step.route), Some(&ways.goal));
                climb(&person, way);
                climbed_ways += 1;
                longest = longest.max(way.steps.len());
            }
        }
    }
    println!("{climbed_ways} ways, the longest of {longest} steps");
    assert!(climbed_ways > 30 && (2..=4).contains(&longest), "{climbed_ways} {longest}");
}

#[test]
fn the_same_person_gets_the_same_ladder() {
    let written = || {
        let ladder = climbed(&person(PROGRAMMER), Goal::Citizenship);
        serde_json::to_string(&ladder).expect("a ladder can be written")
    };
    assert_eq!(written(), written());
}

/// The routes of every way of a ladder.
fn routes<'l>(ladder: &'l Ladder<'static>) -> Vec<&'l str> {
    ladder.goals.iter().flat_map(|goal| &goal.ways).flat_map(path).collect()
}

#[test]
fn nothing_is_supposed_that_nobody_chooses_or_for_which_the_person_did_not_come() {
    let guide = include_str!("../../../../docs/guides/example.toml");
    let ladder = climbed(&person(guide), Goal::Stay);
    let taken = routes(&ladder);
    for foreign in
        ["refuge", "repress", "widow", "wife", "kandas", "restore", "marriage", "visa-free"]
    {
        assert!(!taken.iter().any(|route| route.contains(foreign)), "{foreign}: {taken:?}");
    }
    for own in ["digital-nomad-residency", "permanent-residence-it", "citizenship-general"] {
        assert!(taken.contains(&own), "{own}: {taken:?}");
    }
    let widow = ways(&ladder, "citizenship-simplified-widow");
    let rests: Vec<&str> = widow.rests_on.iter().map(|fact| fact.id.as_str()).collect();
    assert_eq!(rests, ["citizenship_ties"]);
    for ways in &ladder.goals {
        for step in ways.ways.iter().flat_map(|way| &way.steps) {
            let route = catalogue().route(&step.route.id).expect("a route of the catalogue").1;
            assert_eq!(step.ends, route.basis.validity.until);
        }
    }

    let refuge = guide.replace("[\"settle\", \"remote\"]", "[\"settle\", \"refuge\"]");
    let ladder = climbed(&person(&refuge), Goal::Permanent);
    assert!(routes(&ladder).contains(&"refugee-status"), "{:?}", routes(&ladder));

    let widow = guide.replace("record = []", "record = []\ncitizenship_ties = [\"widow\"]");
    let widow = widow.replace("\"remote\"]", "\"remote\", \"citizenship\"]");
    let ladder = climbed(&person(&widow), Goal::Citizenship);
    assert!(routes(&ladder).contains(&"citizenship-simplified-widow"), "{:?}", routes(&ladder));
}
