//! What the check digit sees and what it does not.

use terms::{
    Date,
    number::{Control, Group, MISSED, Number, Sex, control},
};

/// For each pair of weighted sum and plain sum modulo 11: how many ways there are to fill the positions but those left
/// out with digits.
fn ways(left_out: &[usize]) -> [[u64; 11]; 11] {
    let mut ways = [[0; 11]; 11];
    ways[0][0] = 1;
    for position in (1..=11).filter(|position| !left_out.contains(position)) {
        let mut next = [[0; 11]; 11];
        for (weighted, row) in ways.iter().enumerate() {
            for (sum, count) in row.iter().enumerate() {
                for digit in 0..10 {
                    next[(weighted + position * digit) % 11][(sum + digit) % 11] += count;
                }
            }
        }
        ways = next;
    }
    ways
}

/// The check digit by the rules, from the two sums.
fn digit(weighted: usize, sum: usize) -> Option<usize> {
    match weighted % 11 {
        10 => Some((10 + 2 * sum) % 11).filter(|second| *second < 10),
        first => Some(first),
    }
}

/// Of all numbers with one digit wrong: how many pass, of how many.
fn one_digit(position: usize) -> (u64, u64) {
    let (mut passed, mut all) = (0, 0);
    for (weighted, row) in ways(&[position]).iter().enumerate() {
        for (sum, count) in row.iter().enumerate() {
            for right in 0..10 {
                let Some(wanted) = digit(weighted + position * right, sum + right) else {
                    continue;
                };
                for wrong in (0..10).filter(|wrong| *wrong != right) {
                    all += count;
                    if digit(weighted + position * wrong, sum + wrong) == Some(wanted) {
                        passed += count;
                    }
                }
            }
        }
    }
    (passed, all)
}

/// The same for two different digits of the first eleven that change places.
fn swap(position: usize) -> (u64, u64) {
    let (mut passed, mut all) = (0, 0);
    for (weighted, row) in ways(&[position, position + 1]).iter().enumerate() {
        for (sum, count) in row.iter().enumerate() {
            for left in 0..10 {
                for right in (0..10).filter(|right| *right != left) {
                    let total = sum + left + right;
                    let sums =
                        |one: usize, two: usize| weighted + position * one + (position + 1) * two;
                    let Some(wanted) = digit(sums(left, right), total) else { continue };
                    all += count;
                    if digit(sums(right, left), total) == Some(wanted) {
                        passed += count;
                    }
                }
            }
        }
    }
    (passed, all)
}

/// The eleventh digit and the check digit change places: the check digit becomes a digit of the sum.
fn last_swap() -> (u64, u64) {
    let (mut passed, mut all) = (0, 0);
    for (weighted, row) in ways(&[11]).iter().enumerate() {
        for (sum, count) in row.iter().enumerate() {
            for eleventh in 0..10 {
                let Some(check) = digit(weighted, sum + eleventh) else { continue };
                if check == eleventh {
                    continue;
                }
                all += count;
                if digit(weighted, sum + check) == Some(eleventh) {
                    passed += count;
                }
            }
        }
    }
    (passed, all)
}

fn tenths((passed, all): (u64, u64)) -> u16 {
    let tenths = (passed as f64 / all as f64 * 1000.0).round();
    tenths as u16
}

fn total(parts: impl Iterator<Item = (u64, u64)>) -> (u64, u64) {
    parts.fold((0, 0), |(passed, all), (more, of)| (passed + more, all + of))
}

#[test]
fn the_rates_are_those_that_are_told() {
    assert_eq!(tenths(one_digit(11)), MISSED.eleventh);
    for position in 1..=10 {
        let rate = tenths(one_digit(position));
        assert!((16..=17).contains(&rate), "{position}: {rate}");
    }
    // A wrong check digit is always seen: there is only one right one.
    let wrong_check = (0, one_digit(1).1);
    let any = total((1..=11).map(one_digit).chain([wrong_check]));
    assert_eq!(tenths(any), MISSED.one_digit);
    let swaps = total((1..=10).map(swap).chain([last_swap()]));
    assert_eq!(tenths(swaps), MISSED.swap);
}

/// Numbers of many groups, one in 97 serials.
fn numbers() -> impl Iterator<Item = Number> {
    let days =
        [(1899, 12, 31), (1953, 3, 8), (1985, 1, 1), (1999, 9, 19), (2000, 2, 29), (2024, 10, 10)];
    days.into_iter().flat_map(|(year, month, day)| {
        [Sex::Male, Sex::Female].into_iter().flat_map(move |sex| {
            let group =
                Group::new(Date::constant(year, month, day), sex).expect("a year of the layout");
            (0..10_000)
                .step_by(97)
                .filter_map(move |serial| group.number(serial).ok())
                .map(Into::into)
        })
    })
}

fn pass(number: [u8; 12]) -> Control {
    let [eleven @ .., _] = number;
    control(eleven.map(|digit| digit - b'0'))
}

#[test]
fn every_wrong_digit_outside_the_blind_spot_is_caught() {
    let (mut tried, mut blind) = (0, 0);
    for number in numbers() {
        let right: [u8; 12] = number.digits().as_bytes().try_into().expect("twelve digits");
        for position in 0..12 {
            for digit in (b'0'..=b'9').filter(|digit| *digit != right[position]) {
                let mut wrong = right;
                wrong[position] = digit;
                tried += 1;
                if Number::read(&wrong).is_err() {
                    continue;
                }
                // The blind spot: the last digit of the serial, and numbers that need the second pass.
                let second =
                    [right, wrong].map(pass).iter().any(|pass| matches!(pass, Control::Second(_)));
                assert!(
                    position == 10 || second,
                    "position {} of {:?}",
                    position + 1,
                    number.digits()
                );
                assert_ne!(position, 11, "a wrong check digit is always caught");
                blind += 1;
            }
        }
    }
    assert!(tried > 100_000 && blind > 0, "{tried} {blind}");
}
