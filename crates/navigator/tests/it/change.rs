//! What would open a route: what is promised comes true.

use navigator::{
    Answer, Profile,
    change::{Changed, Promise, Suggestion, openings, outlook},
    interview::Generator,
    profile::Format,
    verdict::{Given, Outcome, Waiting},
};
use rules::Value;

use crate::data::{TODAY, catalogue, on, people};

/// Every way of taking a suggestion up.
fn taken_up(profile: &Profile, suggestion: &Suggestion<'_>) -> Vec<Profile> {
    suggestion.changes.iter().fold(vec![profile.clone()], |people, changed| {
        let with = |person: &Profile| {
            changed
                .to
                .iter()
                .map(|to| person.clone().with(changed.fact.id, Answer::Known(to.value.clone())))
                .collect()
        };
        people.iter().flat_map(|person| -> Vec<Profile> { with(person) }).collect()
    })
}

#[test]
fn every_suggested_change_gives_what_it_promised() {
    let navigator = on(TODAY);
    let mut generator = Generator::new(&navigator, 5);
    let mut count = Counted::default();
    for _ in 0..people(20_000) {
        let person = if generator.below(3) == 0 { generator.sketch() } else { generator.person() };
        let before = navigator.verdicts(&person).contradictions.len();
        let outcomes = navigator.outcomes(&person);
        let at = generator.below(outcomes.len());
        let id = navigator.at().routes().nth(at).expect("a route of the catalogue").id;
        let Some(openings) = openings(&navigator, &person, id) else {
            assert!(matches!(outcomes[at], Outcome::Eligible | Outcome::Closed));
            continue;
        };
        assert!(openings.suggestions.is_empty() || openings.partial.is_empty(), "{openings:?}");
        assert!(openings.partial.is_empty() || outcomes[at] == Outcome::NotEligible);
        for suggestions in [&openings.suggestions, &openings.partial] {
            purposes_come_last(suggestions);
        }
        for suggestion in openings.suggestions.iter().chain(&openings.partial) {
            count.add(suggestion);
            for changed in taken_up(&person, suggestion) {
                let verdicts = navigator.verdicts(&changed);
                let verdict = &verdicts.routes[at];
                assert_eq!(verdict.outcome, suggestion.promise.outcome(), "{suggestion:?}");
                if let Promise::CannotTell(waiting) = &suggestion.promise {
                    assert_eq!(verdict.waiting.as_ref(), Some(waiting), "{suggestion:?}");
                    assert_ne!(*waiting, Waiting::default(), "{suggestion:?}");
                }
                assert!(verdicts.contradictions.len() <= before, "{suggestion:?}");
            }
            // No change of a pair does it alone.
            for changed in suggestion.changes.iter().filter(|_| suggestion.changes.len() == 2) {
                for to in &changed.to {
                    let alone =
                        person.clone().with(changed.fact.id, Answer::Known(to.value.clone()));
                    let verdicts = navigator.verdicts(&alone);
                    let (outcome, waiting) =
                        (verdicts.routes[at].outcome, &verdicts.routes[at].waiting);
                    // What no answer can open any more is not nearer.
                    let is_nearer = outcome == suggestion.promise.outcome()
                        && waiting.as_ref().is_none_or(|waiting| !waiting.answers.is_empty());
                    assert!(!is_nearer, "{suggestion:?}");
                }
            }
        }
    }
    println!("{count:?}");
    assert!(count.full > 1_000 && count.partial > 1_000 && count.pairs > 100, "{count:?}");
}

/// How many suggestions of each kind were tried.
#[derive(Debug, Default)]
struct Counted {
    full: usize,
    partial: usize,
    pairs: usize,
}

impl Counted {
    fn add(&mut self, suggestion: &Suggestion<'_>) {
        match suggestion.promise {
            Promise::Eligible => self.full += 1,
            Promise::CannotTell(_) => self.partial += 1,
        }
        self.pairs += usize::from(suggestion.changes.len() == 2);
    }
}

/// Another purpose is suggested alone, after everything else, and none is given up.
fn purposes_come_last(suggestions: &[Suggestion<'_>]) {
    let is_purpose = |changed: &Changed<'_>| changed.fact.fact.id == "purposes";
    let first = suggestions.iter().position(|one| one.changes.iter().any(is_purpose));
    for suggestion in &suggestions[first.unwrap_or(suggestions.len())..] {
        let [changed] = suggestion.changes.as_slice() else { panic!("alone: {suggestion:?}") };
        assert!(is_purpose(changed), "{suggestion:?}");
        let Given::Known { answer } = &changed.fact.given else { continue };
        let Value::Choices(now) = answer.value else { panic!("purposes are options") };
        for to in &changed.to {
            let Value::Choices(then) = to.value else { panic!("purposes are options") };
            assert_eq!(then.0 & now.0, now.0, "{suggestion:?}");
        }
    }
}

#[test]
fn a_route_closed_by_one_answer_says_what_would_then_still_decide_it() {
    let answers = "purposes = [\"settle\"]\nbasis = \"none\"\n";
    let person =
        Profile::read(answers, Format::Toml, catalogue(), TODAY).expect("the answers are good");
    let navigator = on(TODAY);
    let (id, _) = catalogue().route("permanent-residence-it").expect("a route of the catalogue");
    let openings = openings(&navigator, &person, id).expect("it is refused");
    assert!(openings.suggestions.is_empty(), "too much is unknown to promise that it opens");
    let [suggestion] = openings.partial.as_slice() else { panic!("one change: {openings:?}") };
    let [changed] = suggestion.changes.as_slice() else { panic!("one fact: {suggestion:?}") };
    assert_eq!(changed.fact.fact.id, "basis");
    let to: Vec<String> = changed.to.iter().map(|to| to.value.write(to.kind)).collect();
    assert_eq!(to, ["b9", "b9_1"]);
    let Promise::CannotTell(waiting) = &suggestion.promise else { panic!("{suggestion:?}") };
    let names: Vec<&str> = waiting.answers.iter().map(|fact| &*fact.id).collect();
    assert!(names.contains(&"profession") && names.contains(&"petitions"), "{names:?}");
}

#[test]
fn waiting_gives_what_it_promised_and_not_a_day_before() {
    let navigator = on(TODAY);
    let mut generator = Generator::new(&navigator, 6);
    let mut opened = 0;
    for _ in 0..people(100) {
        let person = generator.person();
        for (at, outlook) in outlook(&navigator, &person).iter().enumerate() {
            let then = |day| on(day).outcomes(&person)[at];
            if let Some(opens) = outlook.opens {
                opened += 1;
                assert_eq!(then(opens), Outcome::Eligible);
                let eve = opens.yesterday().expect("a day of the calendar");
                assert_ne!(then(eve), Outcome::Eligible, "{} on {eve}", outlook.route.id);
            }
            if let Some(lost) = &outlook.lost {
                assert_eq!(then(lost.on), lost.outcome);
                let eve = lost.on.yesterday().expect("a day of the calendar");
                assert_eq!(then(eve), Outcome::Eligible, "{} on {eve}", outlook.route.id);
            }
        }
    }
    assert!(opened > 0, "somebody waits successfully");
}
