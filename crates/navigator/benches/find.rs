//! How long it takes to make the index of the whole catalogue, and to look for something in it.

use std::path::Path;

use catalogue::{Catalogue, read_directory};
use divan::{Bencher, black_box};
use navigator::find::{Index, Wanted};
use terms::{Date, Language};

const TODAY: Date = Date::constant(2026, 11, 24);

/// A word in many titles, a slip in each word, another alphabet, another layout, a question, a word while typed.
const QUERIES: [&str; 6] = [
    "visa",
    "воссоеденение семии",
    "turaqty turugha ruqsat",
    "dbl yf ;bntkmcndj",
    "можно ли работать без разрешения?",
    "r",
];

fn main() {
    divan::main();
}

fn catalogue() -> Catalogue {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data"));
    let files = read_directory(folder).expect("the data folder is there");
    Catalogue::from_files(files).expect("the data are sound")
}

/// The index of everything.
#[divan::bench]
fn build(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    bencher.bench_local(|| Index::new(black_box(&catalogue)).size());
}

/// One query, with six findings of each kind.
#[divan::bench(args = QUERIES)]
fn query(bencher: Bencher<'_, '_>, words: &str) {
    let catalogue = catalogue();
    let index = Index::new(&catalogue);
    let (language, each, kind) = (Language::Ru, 6, None);
    let wanted = Wanted { words, language, as_of: TODAY, known_at: TODAY, each, kind };
    bencher.bench_local(|| index.search(black_box(&wanted)).total());
}
