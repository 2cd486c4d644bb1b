//! Every example of the reference page gives what the page says.

use rules::{Engine, condition, reference::SECTIONS};
use terms::Truth;

use crate::sample::{environment, profile, vocabulary};

#[test]
fn every_example_gives_what_the_page_says() {
    let vocabulary = vocabulary();
    let mut count = 0;
    for example in SECTIONS.iter().flat_map(|section| section.examples) {
        let typed = condition(example.condition, &vocabulary).expect(example.condition);
        let engine = Engine::compile(&vocabulary, [&typed], environment(&vocabulary));
        let answers = engine.answer(&profile(&vocabulary, example.given));
        let shown = match answers.truth(0) {
            Truth::True => "true",
            Truth::False => "false",
            Truth::Unknown => "unknown",
            Truth::NotApplicable => "not applicable",
        };
        assert_eq!(shown, example.gives, "{} given {:?}", example.condition, example.given);
        assert_eq!(answers.explain(0).reevaluate(), answers.truth(0), "{}", example.condition);
        count += 1;
    }
    assert!(count > 25, "the page has examples");
}

#[test]
fn the_page_shows_every_example_and_the_grammar() {
    let page = rules::reference::page();
    for example in SECTIONS.iter().flat_map(|section| section.examples) {
        assert!(page.contains(&format!("| `{}` |", example.condition)), "{}", example.condition);
    }
    assert!(page.contains("comparison  = sum"));
}
