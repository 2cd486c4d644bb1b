//! Numbers published in test code and documentation, with what their source says of them (`vectors.csv`). Where the
//! source and the rules differ the rules win; each such row stands in the snapshot with the reason.

use std::fmt::Write;

use terms::{
    Bin, Date, Iin,
    number::{Control, Demonstration, Number, control},
};

const VECTORS: &str = include_str!("vectors.csv");

/// The day by which the file was made.
const TODAY: Date = Date::constant(2026, 11, 23);

struct Row {
    number: &'static str,
    kind: &'static str,
    expected: &'static str,
    source: &'static str,
}

fn rows() -> Vec<Row> {
    let row = |line: &'static str| {
        let mut fields = line.splitn(4, ',');
        let mut field = || fields.next().expect("a row has four fields");
        Row { number: field(), kind: field(), expected: field(), source: field().trim_matches('"') }
    };
    VECTORS.lines().skip(1).map(row).collect()
}

/// Both levels: the rule that is broken, and where.
fn strict(row: &Row) -> Result<(), String> {
    let at = |rule: &str, position: Option<usize>| match position {
        Some(position) => format!("{rule} at {position}"),
        None => rule.to_owned(),
    };
    if row.kind == "iin" {
        let iin: Iin = row
            .number
            .parse()
            .map_err(|error: terms::InvalidNumber| at(error.rule(), error.position()))?;
        iin.layout(TODAY).map_err(|fault| at(fault.rule(), Some(fault.position())))?;
    } else {
        let bin: Bin = row
            .number
            .parse()
            .map_err(|error: terms::InvalidNumber| at(error.rule(), error.position()))?;
        bin.layout().map_err(|fault| at(fault.rule(), Some(fault.position())))?;
    }
    Ok(())
}

/// The rules once more, digit by digit and with both tables of weights.
fn by_the_rules(number: &str) -> bool {
    let digits: Option<Vec<u32>> = number.chars().map(|letter| letter.to_digit(10)).collect();
    let Some(digits) = digits.filter(|digits| digits.len() == 12) else { return false };
    let pass = |weights: [u32; 11]| {
        weights.iter().zip(&digits).map(|(weight, digit)| weight * digit).sum::<u32>() % 11
    };
    let wanted = match pass([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
        10 => pass([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]),
        first => first,
    };
    wanted == digits[11]
}

#[test]
fn the_check_digit_agrees_with_the_rules_on_every_row() {
    let rows = rows();
    assert_eq!(rows.len(), 240);
    for row in &rows {
        assert_eq!(
            row.number.parse::<Number>().is_ok(),
            by_the_rules(row.number),
            "{}",
            row.number
        );
    }
}

#[test]
fn rows_on_which_the_source_says_something_else() {
    let mut told = String::new();
    let mut agreed = 0;
    for row in &rows() {
        let found = strict(row);
        let agrees = match row.expected {
            "valid" => found.is_ok(),
            "invalid" => found.is_err(),
            "test-cert" => Demonstration::named(row.number).is_some() && found.is_err(),
            // The source asserts less than that the number is good.
            "parse-only" | "checkdigit-only" => row.number.len() == 12,
            other => panic!("{other}: what does this row say?"),
        };
        if agrees {
            agreed += 1;
            continue;
        }
        let found = found.err().unwrap_or_else(|| "good".to_owned());
        let _ = writeln!(
            told,
            "{:?} {}: {} says {}, the rules say {found}",
            row.number, row.kind, row.source, row.expected
        );
    }
    let _ = writeln!(told, "{agreed} rows agree");
    insta::assert_snapshot!(told);
}

#[test]
fn beginnings_that_are_published_as_unusable_are() {
    for eleven in ["00081315989", "82121424009", "80090738668", "09409555729", "83071710098"] {
        let mut digits = [0; 11];
        for (place, digit) in digits.iter_mut().zip(eleven.bytes()) {
            *place = digit - b'0';
        }
        assert_eq!(control(digits).digit(), None, "{eleven}");
        for last in 0..10 {
            let error = format!("{eleven}{last}").parse::<Number>().map_err(|error| error.rule());
            assert_eq!(error, Err("unusable"), "{eleven}{last}");
        }
    }
}

#[test]
fn numbers_that_are_published_as_of_the_second_pass_are() {
    for text in ["061211600012", "730703400015", "840101400014", "851205301234", "800907399880"] {
        let number: Number = text.parse().expect("well-formed");
        assert!(matches!(number.control(), Control::Second(_)), "{text}");
    }
}
