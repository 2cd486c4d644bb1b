//! How the answers of a block of people lie: a plane for each class of options that some test tells apart, numbers and
//! days as they are.

use terms::{Country, CountrySet};

use super::{BLOCK, Bits, WORDS};
use crate::{
    presence::{days_within, days_within_any},
    typed::{FactId, Window},
    value::{Value, day_number},
    vocabulary::{Kind, Vocabulary},
};

/// The answers of up to [`BLOCK`] people.
#[derive(Clone, Debug)]
pub struct Columns {
    len: usize,
    /// Who answered, for each fact.
    pub(super) given: Vec<Bits>,
    /// Who is in a class of options.
    pub(super) planes: Vec<Bits>,
    /// Numbers, amounts, day numbers and days of presence.
    pub(super) numbers: Vec<[i64; BLOCK]>,
}

impl Columns {
    /// How many people there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether nobody is there.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether there is no place for one more.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.len == BLOCK
    }

    /// Makes room for the next block.
    pub fn clear(&mut self) {
        self.len = 0;
        self.given.fill([0; WORDS]);
        self.planes.fill([0; WORDS]);
    }
}

/// Where the answers to each fact lie.
#[derive(Debug, Default)]
pub(super) struct Layout {
    fields: Vec<Field>,
    planes: usize,
    numbers: usize,
}

/// Where the answers to one fact lie.
#[derive(Debug)]
enum Field {
    /// No test asks for it.
    Unused,
    /// A plane for each option, by its position; none for an option that no test tells from others.
    Options(Box<[Option<usize>]>),
    /// A column of numbers.
    Number(usize),
    /// A column of numbers for each way of counting days of presence.
    Stays(Vec<(Window, bool, usize)>),
}

/// What the tests want to know of one fact.
#[derive(Clone, Debug)]
pub(super) enum Wanted {
    /// Nothing.
    Nothing,
    /// For each test, which options it holds for.
    Options(Vec<Vec<bool>>),
    /// The number.
    Number,
    /// Days of presence, counted in these ways.
    Stays(Vec<(Window, bool)>),
}

impl Layout {
    /// A layout in which every test finds what it wants.
    pub(super) fn of(wanted: &[Wanted]) -> Self {
        let mut layout = Self::default();
        for wanted in wanted {
            let field = match wanted {
                Wanted::Nothing => Field::Unused,
                Wanted::Options(tests) => layout.classes(tests),
                Wanted::Number => Field::Number(layout.number()),
                Wanted::Stays(ways) => Field::Stays(
                    ways.iter()
                        .map(|(window, fullest)| (*window, *fullest, layout.number()))
                        .collect(),
                ),
            };
            layout.fields.push(field);
        }
        layout
    }

    /// Options that every test treats alike share a plane; those that no test holds for have none.
    fn classes(&mut self, tests: &[Vec<bool>]) -> Field {
        let count = tests.iter().map(Vec::len).max().unwrap_or(0);
        let mut seen: Vec<(Vec<bool>, usize)> = Vec::new();
        let options = (0..count).map(|option| {
            let signature: Vec<bool> = tests.iter().map(|test| test[option]).collect();
            if signature.iter().all(|holds| !holds) {
                return None;
            }
            if let Some((_, plane)) = seen.iter().find(|(known, _)| *known == signature) {
                return Some(*plane);
            }
            let plane = self.planes;
            self.planes += 1;
            seen.push((signature, plane));
            Some(plane)
        });
        Field::Options(options.collect())
    }

    const fn number(&mut self) -> usize {
        self.numbers += 1;
        self.numbers - 1
    }

    /// The planes of those for whom a test of options holds.
    pub(super) fn planes(&self, fact: FactId, holds: &[bool]) -> Vec<usize> {
        let Field::Options(options) = &self.fields[usize::from(fact.0)] else { return Vec::new() };
        let held = options.iter().zip(holds).filter(|(_, holds)| **holds);
        let mut planes: Vec<usize> = held.filter_map(|(plane, _)| *plane).collect();
        planes.sort_unstable();
        planes.dedup();
        planes
    }

    /// The column of a number, or of days of presence.
    pub(super) fn column(&self, fact: FactId, way: Option<(Window, bool)>) -> Option<usize> {
        match (&self.fields[usize::from(fact.0)], way) {
            (Field::Number(column), None) => Some(*column),
            (Field::Stays(ways), Some(way)) => {
                let same =
                    |(window, fullest, _): &&(Window, bool, usize)| (*window, *fullest) == way;
                ways.iter().find(same).map(|(_, _, column)| *column)
            }
            _ => None,
        }
    }

    /// Columns without anybody.
    pub(super) fn columns(&self) -> Columns {
        Columns {
            len: 0,
            given: vec![[0; WORDS]; self.fields.len()],
            planes: vec![[0; WORDS]; self.planes],
            numbers: vec![[0; BLOCK]; self.numbers],
        }
    }

    /// Adds a person; false, and nothing done, if there is no place left. A value of another type than that of its
    /// fact is not given.
    pub(super) fn push<'v>(
        &self,
        columns: &mut Columns,
        today: jiff::civil::Date,
        given: impl Iterator<Item = (FactId, &'v Value)>,
    ) -> bool {
        if columns.is_full() {
            return false;
        }
        let person = columns.len;
        columns.len += 1;
        let (word, bit) = (person / 64, 1u64 << (person % 64));
        for (fact, value) in given {
            let place = usize::from(fact.0);
            let Some(field) = self.fields.get(place) else { continue };
            let planes = &mut columns.planes;
            let mut mark = |options: &[Option<usize>], option: usize| {
                if let Some(Some(plane)) = options.get(option) {
                    planes[*plane][word] |= bit;
                }
            };
            match (field, value) {
                (Field::Options(options), Value::YesNo(yes)) => mark(options, usize::from(*yes)),
                (Field::Options(options), Value::Choice(option)) => {
                    mark(options, usize::from(*option));
                }
                (Field::Options(options), Value::Choices(set)) => {
                    let mut left = set.0;
                    while left != 0 {
                        mark(options, left.trailing_zeros() as usize);
                        left &= left - 1;
                    }
                }
                (Field::Options(options), Value::Countries(set)) => {
                    set.iter().for_each(|country| mark(options, place_of(country)));
                }
                (Field::Number(column), Value::Number(number) | Value::Money(number)) => {
                    columns.numbers[*column][person] = *number;
                }
                (Field::Number(column), Value::Date(date)) => {
                    columns.numbers[*column][person] = day_number(*date);
                }
                (Field::Stays(ways), Value::Stays(stays)) => {
                    for (window, fullest, column) in ways {
                        let days = if *fullest { days_within_any } else { days_within };
                        columns.numbers[*column][person] = days(stays, *window, today);
                    }
                }
                _ => continue,
            }
            columns.given[place][word] |= bit;
        }
        true
    }
}

/// How many two-letter codes there are.
const CODES: usize = 26 * 26;

/// The position of a country among all two-letter codes.
fn place_of(country: Country) -> usize {
    let letter = |at: usize| usize::from(country.code().as_bytes()[at] - b'A');
    letter(0) * 26 + letter(1)
}

/// Every option of a fact as an answer of its own, in the order of the planes; none for a number.
pub(super) fn options(vocabulary: &Vocabulary, fact: FactId) -> Option<Vec<Value>> {
    let letter = |at: usize| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[at % 26]);
    let country = |at: usize| {
        let code: String = [letter(at / 26), letter(at)].into_iter().collect();
        let set: CountrySet = code.parse::<Country>().into_iter().collect();
        Value::Countries(set)
    };
    Some(match &vocabulary.at(fact).kind {
        Kind::YesNo => vec![Value::YesNo(false), Value::YesNo(true)],
        Kind::Choice { options } | Kind::Code { options } => {
            (0..).take(options.len()).map(Value::Choice).collect()
        }
        Kind::Choices { options } => (0..)
            .take(options.len())
            .map(|option| Value::Choices(crate::OptionSet::single(option)))
            .collect(),
        Kind::Country | Kind::Countries => (0..CODES).map(country).collect(),
        Kind::Number { .. } | Kind::Money { .. } | Kind::Date { .. } | Kind::Stays => return None,
    })
}
