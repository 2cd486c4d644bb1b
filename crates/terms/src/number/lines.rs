//! A whole file of numbers, one a line, at the speed at which memory is read.

use super::{
    InvalidNumber, Kind, LENGTH, Number, control::of_sums, invalid::explain, twelve::sums,
};

/// One line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'b> {
    /// Which line it is, from 1.
    pub row: usize,
    /// What stands on it, without its ending.
    pub text: &'b [u8],
    /// The number, or why it is none.
    pub outcome: Result<Number, InvalidNumber>,
}

/// The lines of a file that are not empty, ended by LF or CRLF; a byte order mark at the start is passed over. Nothing
/// is trimmed and nothing allocated.
pub fn lines(bytes: &[u8]) -> impl Iterator<Item = Line<'_>> {
    Lines::new(bytes)
}

struct Lines<'b> {
    rest: &'b [u8],
    row: usize,
}

impl<'b> Iterator for Lines<'b> {
    type Item = Line<'b>;

    #[inline]
    fn next(&mut self) -> Option<Line<'b>> {
        loop {
            self.row += 1;
            // Nearly every line is twelve digits and an ending: it is not looked for.
            if let Some((twelve, after)) = self.usual()
                && let Some(outcome) = Number::of_digits(twelve)
            {
                let text = &self.rest[..LENGTH];
                self.rest = after;
                return Some(Line { row: self.row, text, outcome });
            }
            if self.rest.is_empty() {
                return None;
            }
            if let Some(line) = self.other() {
                return Some(line);
            }
        }
    }
}

impl<'b> Lines<'b> {
    fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes), row: 0 }
    }

    /// Twelve bytes with an ending after them, and what follows it.
    #[inline]
    fn usual(&self) -> Option<([u8; LENGTH], &'b [u8])> {
        let (twelve, after) = self.rest.split_first_chunk()?;
        Some((*twelve, ended(after)?))
    }

    /// Any other line; none if it is empty.
    fn other(&mut self) -> Option<Line<'b>> {
        let end = self.rest.iter().position(|byte| *byte == b'\n');
        let (text, after) = match end {
            Some(end) => (&self.rest[..end], &self.rest[end + 1..]),
            None => (self.rest, &[][..]),
        };
        self.rest = after;
        let text = text.strip_suffix(b"\r").unwrap_or(text);
        // Twelve digits were seen before, so these are none.
        (!text.is_empty()).then(|| Line { row: self.row, text, outcome: Err(explain(text)) })
    }
}

/// What follows the ending of a line, if one stands here.
#[inline]
fn ended(after: &[u8]) -> Option<&[u8]> {
    match after {
        [] => Some(after),
        [b'\n', rest @ ..] | [b'\r', b'\n', rest @ ..] => Some(rest),
        _ => None,
    }
}

/// How many lines of a file are what; empty ones are not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Numbers of persons.
    pub persons: u64,
    /// Numbers of organisations.
    pub organisations: u64,
    /// Right by the check digit, with a fifth digit in reserve.
    pub reserve: u64,
    /// Not twelve digits.
    pub length: u64,
    /// Something that is no digit from 0 to 9.
    pub not_digit: u64,
    /// A wrong check digit.
    pub check_digit: u64,
    /// Eleven digits with which no number begins.
    pub unusable: u64,
}

impl Tally {
    /// Counts one line.
    #[inline]
    pub fn add(&mut self, outcome: Result<Number, InvalidNumber>) {
        let count = match outcome.map(|number| number.kind()) {
            Ok(Kind::Person) => &mut self.persons,
            Ok(Kind::Organisation) => &mut self.organisations,
            Ok(Kind::Reserve) | Err(InvalidNumber::Kind { .. }) => &mut self.reserve,
            Err(InvalidNumber::Length { .. }) => &mut self.length,
            Err(InvalidNumber::NotDigit { .. } | InvalidNumber::OtherDigit { .. }) => {
                &mut self.not_digit
            }
            Err(InvalidNumber::CheckDigit) => &mut self.check_digit,
            Err(InvalidNumber::Unusable) => &mut self.unusable,
        };
        *count += 1;
    }

    /// All lines.
    #[must_use]
    pub const fn lines(&self) -> u64 {
        self.well_formed() + self.length + self.not_digit + self.check_digit + self.unusable
    }

    /// Those with a number of either kind or in reserve.
    #[must_use]
    pub const fn well_formed(&self) -> u64 {
        self.persons + self.organisations + self.reserve
    }
}

/// Counts the lines of a file.
#[must_use]
pub fn tally(bytes: &[u8]) -> Tally {
    let mut lines = Lines::new(bytes);
    let mut tally = Tally::default();
    // What a line is depends on its digits alone, so it is looked up and not decided: a guess of the processor would be
    // wrong too often.
    let mut counts = [0; OUTCOMES];
    loop {
        while let Some((twelve, after)) = lines.usual()
            && let Some((weighted, sum)) = sums(twelve)
        {
            lines.rest = after;
            let wanted = CONTROL[(weighted % 11) as usize][(sum % 11) as usize];
            let kind = KIND[usize::from(twelve[4] & 15)];
            let is_right = wanted == twelve[LENGTH - 1] & 15;
            let wrong = if wanted == UNUSABLE { 4 } else { 3 };
            counts[if is_right { kind } else { wrong }] += 1;
        }
        if lines.rest.is_empty() {
            break;
        }
        if let Some(line) = lines.other() {
            tally.add(line.outcome);
        }
    }
    let [persons, organisations, reserve, check_digit, unusable] = counts;
    tally.persons += persons;
    tally.organisations += organisations;
    tally.reserve += reserve;
    tally.check_digit += check_digit;
    tally.unusable += unusable;
    tally
}

/// What twelve digits can be: of three kinds, or wrong in two ways.
const OUTCOMES: usize = 5;

/// The kind by the fifth digit.
const KIND: [usize; 16] = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2];

/// Stands for the twelfth digit where none is right.
const UNUSABLE: u8 = 255;

/// The twelfth digit by the two sums modulo 11.
const CONTROL: [[u8; 11]; 11] = {
    let mut table = [[UNUSABLE; 11]; 11];
    let mut weighted = 0;
    while weighted < 11 {
        let mut sum = 0;
        while sum < 11 {
            if let Some(digit) = of_sums(weighted as u32, sum as u32).digit() {
                table[weighted][sum] = digit;
            }
            sum += 1;
        }
        weighted += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_both_endings_with_their_rows() {
        let file = "\u{feff}880415300127\r\n\n960440000419\n850101300123\n12\n\r\n85010130012A\nтест\n880415300127";
        let read: Vec<_> = lines(file.as_bytes())
            .map(|line| (line.row, line.outcome.map_err(InvalidNumber::rule).map(|n| n.kind())))
            .collect();
        assert_eq!(
            read,
            [
                (1, Ok(Kind::Person)),
                (3, Ok(Kind::Organisation)),
                (4, Err("check-digit")),
                (5, Err("length")),
                (7, Err("not-digit")),
                (8, Err("not-digit")),
                (9, Ok(Kind::Person)),
            ]
        );
        let counted = tally(file.as_bytes());
        assert_eq!((counted.persons, counted.organisations, counted.not_digit), (2, 1, 2));
        assert_eq!(counted.lines(), 7);
    }

    #[test]
    fn a_carriage_return_within_a_line_is_part_of_it() {
        let read: Vec<_> = lines(b"880415300127\r\r\n").map(|line| line.outcome).collect();
        assert_eq!(read, [Err(InvalidNumber::NotDigit { position: 13, found: '\r' })]);
        assert_eq!(lines(b"").count(), 0);
        assert_eq!(lines(b"\n\r\n").count(), 0);
    }
}
