//! Whole populations: the same people judged in blocks and one by one, in one run. What is counted is outcomes, one for
//! each person and route.

use std::path::Path;

use catalogue::{Catalogue, read_directory};
use divan::{Bencher, black_box, counter::ItemsCount};
use navigator::{
    Navigator, Profile,
    batch::{BLOCK, Batch, Room},
};
use terms::Date;

const TODAY: Date = Date::constant(2026, 11, 24);

/// Enough people to leave the nearest caches between two passes.
const BLOCKS: usize = 64;

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

/// Half with everything answered, half with answers missing.
fn people(navigator: &Navigator<'_>, count: usize) -> Vec<Profile> {
    navigator::impact::sample(navigator, count, 7)
}

/// Everybody in columns.
fn seated(batch: &Batch<'_>, people: &[Profile]) -> Vec<Room> {
    let blocks = people.chunks(BLOCK).map(|block| {
        let mut room = batch.room();
        block.iter().for_each(|person| assert!(batch.seat(&mut room, person)));
        room
    });
    blocks.collect()
}

/// Outcomes of everybody on every route from columns, counted by route.
#[divan::bench]
fn columns(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let navigator = navigator(&catalogue);
    let batch = Batch::new(&navigator);
    let mut rooms = seated(&batch, &people(&navigator, BLOCKS * BLOCK));
    let routes = batch.routes().len();
    bencher.counter(ItemsCount::new(BLOCKS * BLOCK * routes)).bench_local(|| {
        let mut counts = vec![[0; 3]; routes];
        for room in &mut rooms {
            batch.judge(room);
            for (route, counts) in counts.iter_mut().enumerate() {
                for (count, more) in counts.iter_mut().zip(batch.counts(room, route)) {
                    *count += more;
                }
            }
        }
        black_box(counts)
    });
}

/// The same from answers person by person, as they are read from a file.
#[divan::bench]
fn rows(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let navigator = navigator(&catalogue);
    let batch = Batch::new(&navigator);
    let people = people(&navigator, 8 * BLOCK);
    let mut room = batch.room();
    bencher.counter(ItemsCount::new(people.len() * batch.routes().len())).bench_local(|| {
        let mut eligible = 0;
        for block in people.chunks(BLOCK) {
            room.clear();
            for person in block {
                batch.seat(&mut room, person);
            }
            batch.judge(&mut room);
            eligible +=
                (0..batch.routes().len()).map(|route| batch.counts(&room, route)[0]).sum::<usize>();
        }
        black_box(eligible)
    });
}

/// The same one person after another, by the explaining path.
#[divan::bench]
fn one_by_one(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let navigator = navigator(&catalogue);
    let people = people(&navigator, BLOCK);
    let routes = navigator.routes().count();
    bencher.counter(ItemsCount::new(people.len() * routes)).bench_local(|| {
        people.iter().map(|person| navigator.outcomes(person).len()).sum::<usize>()
    });
}

/// The rules put into blocks, from a navigator that is there.
#[divan::bench]
fn build(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let navigator = navigator(&catalogue);
    bencher.bench_local(|| Batch::new(black_box(&navigator)).size());
}
