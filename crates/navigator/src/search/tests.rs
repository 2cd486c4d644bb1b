//! The tables against the engine they were filled from, on the real data and random answers.

use std::path::Path;

use catalogue::{Catalogue, read_directory};
use jiff::civil::date;
use rules::FactId;

use super::state::State;
use crate::{Answer, Navigator, Profile, interview::Generator, navigator::weigh, verdict::Outcome};

fn catalogue() -> Catalogue {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data"));
    let files = read_directory(folder).expect("the data folder is there");
    Catalogue::from_files(files).expect("the data are sound")
}

#[test]
fn tables_say_what_the_engine_says() {
    let catalogue = catalogue();
    let navigator =
        Navigator::new(&catalogue, date(2026, 11, 24), date(2026, 11, 24)).expect("known by then");
    let model = navigator.model();
    assert_eq!(model.beyond(), 0, "every comparison of the data is tabulated");
    let mut numbers = Generator::new(&navigator, 1);
    for _ in 0..2_000 {
        let mut profile = Profile::new(&catalogue);
        for (fact, domain) in (0..).map(FactId).zip(&model.domains) {
            if !domain.values.is_empty() && numbers.below(4) > 0 {
                let value = domain.values[numbers.below(domain.values.len())].clone();
                profile.set(fact, Answer::Known(value));
            }
        }
        let located = model.locate(&profile);
        let answers = navigator.answers(&profile);
        for (at, compiled) in navigator.compiled().iter().enumerate() {
            let state = State::new(&located.model, at, &located.codes);
            let deciding = compiled.criteria.iter().filter(|test| test.decides());
            for (test, position) in deciding.zip(0..) {
                let applies =
                    test.applies.map_or(terms::Truth::True, |applies| answers.truth(applies));
                assert_eq!(test.unread, None, "everything was read by then");
                let weighed = weigh(applies, test.rule.iter().map(|rule| answers.truth(*rule)));
                assert_eq!(
                    state.test(position),
                    weighed.route,
                    "{} {}",
                    compiled.view.route.id,
                    test.criterion.id
                );
            }
            let consistent = model.routes[at].contradictions.iter().all(|contradiction| {
                answers.truth(navigator.contradiction(*contradiction)) != terms::Truth::True
            });
            assert_eq!(state.is_consistent(), consistent, "{}", compiled.view.route.id);
        }
    }
}

#[test]
fn no_search_gives_up_on_the_real_data() {
    let catalogue = catalogue();
    let navigator =
        Navigator::new(&catalogue, date(2026, 11, 24), date(2026, 11, 24)).expect("known by then");
    let model = navigator.model();
    let may_be_asked = |fact: FactId| catalogue.facts[usize::from(fact.0)].ask.is_some();
    let mut generator = Generator::new(&navigator, 2);
    for number in 0..500 {
        let profile = if number == 0 { Profile::new(&catalogue) } else { generator.sketch() };
        let located = model.locate(&profile);
        for at in 0..model.routes.len() {
            let state = State::new(&located.model, at, &located.codes).tolerant();
            assert!(located.model.decisive(state, may_be_asked).1, "{profile:?}");
        }
    }
}

#[test]
fn on_days_before_some_texts_the_search_says_what_the_engine_says() {
    let catalogue = catalogue();
    for day in [date(2019, 1, 1), date(2025, 12, 31), date(2026, 3, 1)] {
        let navigator = Navigator::new(&catalogue, day, date(2026, 11, 24)).expect("known by then");
        let model = navigator.model();
        let mut generator = Generator::new(&navigator, 3);
        for _ in 0..100 {
            let profile = generator.sketch();
            let located = model.locate(&profile);
            let answers = navigator.answers(&profile);
            for (at, compiled) in navigator.compiled().iter().enumerate() {
                if compiled.closed.is_some() {
                    continue;
                }
                let state = State::new(&located.model, at, &located.codes);
                let said = Outcome::of(state.outcome());
                let id = &compiled.view.route.id;
                assert_eq!(said, Navigator::outcome(&answers, compiled), "{id} on {day}");
            }
        }
    }
}
