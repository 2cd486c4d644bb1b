//! The tables against the engine they were filled from, on the real data and random answers.

use std::path::Path;

use catalogue::{Catalogue, read_directory};
use jiff::civil::date;
use rules::FactId;

use super::state::State;
use crate::{Answer, Navigator, Profile, navigator::weigh};

fn catalogue() -> Catalogue {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data"));
    let files = read_directory(folder).expect("the data folder is there");
    Catalogue::from_files(files).expect("the data are sound")
}

/// A small generator (splitmix64): the same numbers everywhere.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }
}

#[test]
fn tables_say_what_the_engine_says() {
    let catalogue = catalogue();
    let navigator = Navigator::new(&catalogue, date(2026, 11, 24), date(2026, 11, 24)).expect("known by then");
    let model = navigator.model();
    assert_eq!(model.beyond(), 0, "every comparison of the data is tabulated");
    let mut numbers = Numbers(1);
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
            for (test, tabulated) in compiled.criteria.iter().filter(|test| test.decides()).zip(&model.routes[at].tests) {
                let applies = test.applies.map_or(terms::Truth::True, |applies| answers.truth(applies));
                let weighed = weigh(applies, test.rule.iter().map(|rule| answers.truth(*rule)));
                assert_eq!(state.test(tabulated), weighed.route, "{} {}", compiled.view.route.id, test.criterion.id);
            }
            let consistent = model.routes[at].contradictions.iter().all(|contradiction| {
                answers.truth(navigator.contradiction(*contradiction)) != terms::Truth::True
            });
            assert_eq!(state.is_consistent(), consistent, "{}", compiled.view.route.id);
        }
    }
}
