//! How many numbers there are.

use std::collections::BTreeSet;

use terms::{
    Date,
    number::{CAPACITY, Group, NUMBERS, SERIALS, Sex},
};

/// Every day of a year and both sexes.
fn groups(year: i16) -> impl Iterator<Item = Group> {
    let first = Date::constant(year, 1, 1);
    first.series(jiff::Span::new().days(1)).take_while(move |day| day.year() == year).flat_map(
        |day| {
            [Sex::Male, Sex::Female].map(|sex| Group::new(day, sex).expect("a year of the layout"))
        },
    )
}

#[test]
fn a_group_has_9917_to_9920_usable_serials() {
    let found: BTreeSet<u16> = [1800, 1904, 1985, 2000, 2099]
        .into_iter()
        .flat_map(groups)
        .step_by(7)
        .map(|group| group.capacity())
        .collect();
    assert_eq!(found, BTreeSet::from([9917, 9918, 9920]));
    assert_eq!((found.first(), found.last()), (Some(CAPACITY.start()), Some(CAPACITY.end())));
}

#[test]
fn the_whole_layout_holds_the_numbers_that_are_told() {
    // The seventh digit and the two of the year wander over all of their values only in the run of days; a serial is
    // unusable by the weighted sum of its group and the sum of its digits, so groups with the same two sums are alike.
    let mut known = std::collections::BTreeMap::new();
    let mut all = 0u64;
    for year in 1800..=2099 {
        for group in groups(year) {
            let number = (0..SERIALS).find_map(|serial| group.number(serial).ok()).expect("usable");
            let digits = number.digits().bytes().take(7).map(|digit| u32::from(digit - b'0'));
            let sums = (1..).zip(digits).fold((0, 0), |(weighted, sum), (weight, digit)| {
                ((weighted + weight * digit) % 11, (sum + digit) % 11)
            });
            all += u64::from(*known.entry(sums).or_insert_with(|| group.capacity()));
        }
    }
    assert_eq!(known.len(), 121, "every pair of sums is met");
    assert_eq!(all, NUMBERS);
}
