//! How long it takes to judge one person: the whole verdict with its words and sources, the next question, the changes.

use std::path::Path;

use catalogue::{Catalogue, read_directory};
use divan::{Bencher, black_box};
use navigator::{
    Answer, Navigator, Profile,
    change::{openings, outlook},
    interview::{self, Generator},
    ladder::{Goal, ladder},
    profile::Format,
    verdict::{CriterionVerdict, Figure, Node, RuleVerdict, Verdicts},
};
use terms::{Date, Language};

const TODAY: Date = Date::constant(2026, 11, 24);

/// A software engineer with a job who wants to stay for good.
const PERSON: &str = r#"
purposes = ["settle", "remote"]
citizenship = ["DE"]
birth_date = 1990-05-31
ethnic_kazakh = false
past_tie = []
record = []
basis = "b9_1"
arrival = "to_live"
screening = "not_taken"
profession = "other"
petitions = []
invitation = true
monthly_income = "3500 USD"
deposit = "6000000 KZT"
"#;

fn main() {
    divan::main();
}

fn catalogue() -> Catalogue {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data"));
    let files = read_directory(folder).expect("the data folder is there");
    Catalogue::from_files(files).expect("the data are sound")
}

fn navigator(catalogue: &Catalogue) -> Navigator<'_> {
    Navigator::new(catalogue, TODAY, TODAY).expect("the catalogue is known today")
}

fn person(catalogue: &Catalogue) -> Profile {
    Profile::read(PERSON, Format::Toml, catalogue, TODAY).expect("the answers are good")
}

/// The catalogue compiled for a day.
#[divan::bench]
fn compile(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    bencher.bench_local(|| navigator(black_box(&catalogue)));
}

/// Every word and every source of a verdict, as a page shows them.
fn told(verdicts: &Verdicts<'_>, catalogue: &Catalogue, language: Language) -> String {
    let mut text = String::with_capacity(64 * 1024);
    for verdict in &verdicts.routes {
        text.push_str(verdict.route.name.get(language));
        text.push_str(verdict.route.summary.get(language));
        verdict
            .criteria
            .iter()
            .for_each(|criterion| tell(&mut text, criterion, catalogue, language));
    }
    text
}

fn tell(
    text: &mut String,
    criterion: &CriterionVerdict<'_>,
    catalogue: &Catalogue,
    language: Language,
) {
    text.push_str(criterion.criterion.text.get(language));
    let readings = match &criterion.rule {
        RuleVerdict::Readings(readings) => readings.as_slice(),
        RuleVerdict::One(_) | RuleVerdict::Shown => &[],
    };
    readings.iter().for_each(|reading| text.push_str(reading.text.get(language)));
    for passage in criterion.cite.iter().chain(readings.iter().flat_map(|reading| &reading.cite)) {
        text.push_str(catalogue.source(passage.source).title.get(language));
        text.push_str(&passage.locator);
    }
    for condition in criterion.conditions() {
        text.push_str(condition.text);
        condition.part.visit(&mut |part| {
            let Node::Leaf { facts, figures, .. } = &part.node else { return };
            facts.iter().for_each(|fact| text.push_str(fact.fact.label.get(language)));
            for figure in figures {
                text.push_str(figure.name());
                if let Figure::Constant { constant, .. } = figure {
                    text.push_str(constant.name.get(language));
                }
                figure
                    .passages(catalogue)
                    .iter()
                    .for_each(|passage| text.push_str(&passage.locator));
            }
        });
    }
}

/// One person: the verdict on every route with full explanation, all texts and sources in one language.
#[divan::bench]
fn verdict_in_words(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let (navigator, person) = (navigator(&catalogue), person(&catalogue));
    bencher.bench_local(|| told(&navigator.verdicts(black_box(&person)), &catalogue, Language::Ru));
}

/// The same as JSON.
#[divan::bench]
fn verdict_as_json(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let (navigator, person) = (navigator(&catalogue), person(&catalogue));
    bencher.bench_local(|| serde_json::to_string(&navigator.verdicts(black_box(&person))));
}

/// The four outcomes alone.
#[divan::bench]
fn outcomes(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let (navigator, person) = (navigator(&catalogue), person(&catalogue));
    bencher.bench_local(|| navigator.outcomes(black_box(&person)));
}

/// The verdicts of people who left a quarter of the questions open: what decides each open route is searched for.
#[divan::bench]
fn verdicts_of_sketches(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let navigator = navigator(&catalogue);
    let mut generator = Generator::new(&navigator, 1);
    bencher
        .with_inputs(|| generator.sketch())
        .bench_local_refs(|person| navigator.verdicts(person));
}

/// The first question, with nothing remembered.
#[divan::bench]
fn first_question(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let (navigator, person) = (navigator(&catalogue), Profile::new(&catalogue));
    bencher.bench_local(|| interview::next(&navigator, black_box(&person)).is_some());
}

/// The question after the purposes and the citizenship, with nothing remembered.
#[divan::bench]
fn third_question(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let (navigator, full) = (navigator(&catalogue), person(&catalogue));
    let mut person = Profile::new(&catalogue);
    for id in ["purposes", "citizenship"] {
        let fact = catalogue.vocabulary.fact(id).expect("a fact of the dictionary");
        person.set(fact, full.answer(fact).clone());
    }
    bencher.bench_local(|| interview::next(&navigator, black_box(&person)).is_some());
}

/// What would open every route that is not open.
#[divan::bench]
fn changes(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let (navigator, person) = (navigator(&catalogue), person(&catalogue));
    let routes: Vec<_> = navigator.at().routes().map(|route| route.id).collect();
    bencher.bench_local(|| {
        let openings =
            routes.iter().filter_map(|route| openings(&navigator, black_box(&person), *route));
        openings.map(|openings| openings.suggestions.len()).sum::<usize>()
    });
}

/// Every way to permanent residence and citizenship.
#[divan::bench]
fn ladders(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let (navigator, person) = (navigator(&catalogue), person(&catalogue));
    bencher.bench_local(|| ladder(&navigator, black_box(&person), Goal::Stay).is_ok());
}

/// What waiting does, twenty years ahead.
#[divan::bench]
fn waiting(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let (navigator, person) = (navigator(&catalogue), person(&catalogue));
    let fact = catalogue.vocabulary.fact("birth_date").expect("a fact of the dictionary");
    let child = person.with(fact, Answer::Known(rules::Value::Date(Date::constant(2012, 2, 3))));
    bencher.bench_local(|| outlook(&navigator, black_box(&child)).len());
}
