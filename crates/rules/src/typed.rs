//! The checked form of a condition: names are positions, amounts are minor units, every comparison has a dimension.

use serde::{Deserialize, Serialize};
use terms::{CountrySet, Currency};

use crate::{Span, Unit};

/// A fact by its position in the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FactId(pub u16);

/// A list by its position in the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ListId(pub u16);

/// A constant by its position in the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ConstantId(pub u16);

/// A points table by its position in the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PointsId(pub u16);

/// Options of one choice, by position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OptionSet(pub u128);

impl OptionSet {
    /// How many options one fact may have.
    pub const CAPACITY: usize = 128;

    /// The set with one option.
    #[must_use]
    pub const fn single(option: u16) -> Self {
        Self(1 << option)
    }

    /// The set with `option` too.
    #[must_use]
    pub const fn with(self, option: u16) -> Self {
        Self(self.0 | 1 << option)
    }

    /// Whether it holds `option`.
    #[must_use]
    pub const fn contains(self, option: u16) -> bool {
        self.0 >> option & 1 == 1
    }

    /// Whether the two share an option.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The options in order.
    pub fn iter(self) -> impl Iterator<Item = u16> {
        (0..Self::CAPACITY as u16).filter(move |option| self.contains(*option))
    }
}

/// A condition with its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// As written in the data.
    pub text: String,
    /// What it means.
    pub test: Test,
}

/// A fee or another amount of money with its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Formula {
    /// As written in the data.
    pub text: String,
    /// What it means, in minor units of `currency`.
    pub quantity: Quantity,
    /// The currency of the result.
    pub currency: Currency,
}

/// How a derived fact is computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Derived {
    /// A yes or no.
    Test(Condition),
    /// A number, an amount or a date.
    Quantity(Quantity, Dimension),
}

/// A tree of tests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Test {
    /// Every part holds.
    All(Span, Vec<Test>),
    /// At least one part holds.
    Any(Span, Vec<Test>),
    /// The part does not hold.
    Not(Span, Box<Test>),
    /// A yes-or-no fact that is computed from others.
    Derived(Span, FactId, Box<Test>),
    /// One comparison.
    Leaf(Span, Leaf),
}

/// One comparison. Equal leaves of different routes are evaluated once.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Leaf {
    /// `true` or `false`.
    Always(bool),
    /// A yes-or-no fact.
    YesNo(FactId),
    /// The chosen option is one of these.
    OneOf(FactId, OptionSet),
    /// At least one chosen option is one of these.
    Has(FactId, OptionSet),
    /// At least one of the countries is one of these.
    Countries(FactId, CountrySet),
    /// The code, or at least one of the countries, is in a list of the evaluation day.
    InList(FactId, ListId),
    /// Two quantities of one dimension.
    Compare(Quantity, Operator, Quantity, Dimension),
    /// A quantity between two others, both ends included.
    Between(Quantity, Quantity, Quantity, Dimension),
}

/// How two quantities are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Operator {
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

/// What a quantity measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Dimension {
    /// A whole number of something.
    Number(Unit),
    /// Minor units of a currency.
    Money(Currency),
    /// A day, counted from 0001-01-01.
    Date,
}

/// A number, an amount or a day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Quantity {
    /// A literal: count, minor units, or day number.
    Fixed(i64),
    /// A dated figure times thousandths: `0.5 mci` is 500.
    Constant(ConstantId, i64),
    /// A fact.
    Fact(FactId),
    /// Whole units from a date to the evaluation day.
    Since(Elapsed, FactId),
    /// Days from the evaluation day to a date.
    DaysUntil(FactId),
    /// Days present within a window.
    Presence {
        /// The stays.
        stays: FactId,
        /// The window.
        window: Window,
        /// The fullest window rather than the one that ends on the evaluation day.
        fullest: bool,
    },
    /// A points table.
    Points(PointsId),
    /// A fact that is computed from others.
    Derived(FactId, Box<Quantity>),
    /// `+`
    Sum(Box<Quantity>, Box<Quantity>),
    /// `-`
    Difference(Box<Quantity>, Box<Quantity>),
    /// `*`
    Product(Box<Quantity>, Box<Quantity>),
}

/// The unit of an elapsed time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Elapsed {
    /// Whole years.
    Years,
    /// Whole months.
    Months,
    /// Days.
    Days,
}

/// A window of days or months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Window {
    /// That many days, the last one included.
    Days(i64),
    /// That many calendar months, the last day included.
    Months(i64),
}

impl Condition {
    /// The facts it rests on, derived ones resolved, each once, in the order of mention.
    #[must_use]
    pub fn facts(&self) -> Vec<FactId> {
        let mut facts = Vec::new();
        self.test.visit(&mut |leaf| leaf.facts(&mut facts));
        distinct(facts)
    }

    /// The lists it looks into.
    #[must_use]
    pub fn lists(&self) -> Vec<ListId> {
        let mut lists = Vec::new();
        self.test.visit(&mut |leaf| {
            if let Leaf::InList(_, list) = leaf {
                lists.push(*list);
            }
        });
        distinct(lists)
    }

    /// The constants it counts with.
    #[must_use]
    pub fn constants(&self) -> Vec<ConstantId> {
        let mut constants = Vec::new();
        self.test.visit(&mut |leaf| {
            leaf.visit(&mut |quantity| {
                if let Quantity::Constant(constant, _) = quantity {
                    constants.push(*constant);
                }
            });
        });
        distinct(constants)
    }

    /// The points tables it asks for.
    #[must_use]
    pub fn points(&self) -> Vec<PointsId> {
        let mut points = Vec::new();
        self.test.visit(&mut |leaf| {
            leaf.visit(&mut |quantity| {
                if let Quantity::Points(table) = quantity {
                    points.push(*table);
                }
            });
        });
        distinct(points)
    }
}

impl Formula {
    /// The constants it counts with.
    #[must_use]
    pub fn constants(&self) -> Vec<ConstantId> {
        let mut constants = Vec::new();
        self.quantity.visit(&mut |quantity| {
            if let Quantity::Constant(constant, _) = quantity {
                constants.push(*constant);
            }
        });
        distinct(constants)
    }
}

impl Test {
    /// Where it stands in the text.
    #[must_use]
    pub const fn span(&self) -> Span {
        match self {
            Self::All(span, _)
            | Self::Any(span, _)
            | Self::Not(span, _)
            | Self::Derived(span, ..)
            | Self::Leaf(span, _) => *span,
        }
    }

    /// Every leaf in reading order.
    pub fn visit<'t>(&'t self, see: &mut impl FnMut(&'t Leaf)) {
        match self {
            Self::All(_, parts) | Self::Any(_, parts) => {
                parts.iter().for_each(|part| part.visit(see))
            }
            Self::Not(_, part) | Self::Derived(_, _, part) => part.visit(see),
            Self::Leaf(_, leaf) => see(leaf),
        }
    }

    /// The same test at another place of the text: how a derived fact is put where it is named.
    pub(crate) fn moved(&self, span: Span) -> Self {
        match self {
            Self::All(_, parts) => {
                Self::All(span, parts.iter().map(|part| part.moved(span)).collect())
            }
            Self::Any(_, parts) => {
                Self::Any(span, parts.iter().map(|part| part.moved(span)).collect())
            }
            Self::Not(_, part) => Self::Not(span, Box::new(part.moved(span))),
            Self::Derived(_, fact, part) => Self::Derived(span, *fact, Box::new(part.moved(span))),
            Self::Leaf(_, leaf) => Self::Leaf(span, leaf.clone()),
        }
    }
}

impl Leaf {
    /// The quantities it compares.
    pub fn visit<'l>(&'l self, see: &mut impl FnMut(&'l Quantity)) {
        match self {
            Self::Compare(left, _, right, _) => {
                left.visit(see);
                right.visit(see);
            }
            Self::Between(value, low, high, _) => {
                value.visit(see);
                low.visit(see);
                high.visit(see);
            }
            _ => {}
        }
    }

    /// Adds the facts it rests on.
    pub fn facts(&self, found: &mut Vec<FactId>) {
        match self {
            Self::YesNo(fact)
            | Self::OneOf(fact, _)
            | Self::Has(fact, _)
            | Self::Countries(fact, _)
            | Self::InList(fact, _) => found.push(*fact),
            Self::Always(_) | Self::Compare(..) | Self::Between(..) => {
                self.visit(&mut |quantity| {
                    if let Quantity::Fact(fact)
                    | Quantity::Since(_, fact)
                    | Quantity::DaysUntil(fact)
                    | Quantity::Presence { stays: fact, .. } = quantity
                    {
                        found.push(*fact);
                    }
                })
            }
        }
    }
}

impl Quantity {
    /// Itself and everything inside it.
    pub fn visit<'q>(&'q self, see: &mut impl FnMut(&'q Self)) {
        see(self);
        match self {
            Self::Sum(left, right) | Self::Difference(left, right) | Self::Product(left, right) => {
                left.visit(see);
                right.visit(see);
            }
            Self::Derived(_, inner) => inner.visit(see),
            _ => {}
        }
    }
}

fn distinct<T: PartialEq>(items: Vec<T>) -> Vec<T> {
    items.into_iter().fold(Vec::new(), |mut kept, item| {
        if !kept.contains(&item) {
            kept.push(item);
        }
        kept
    })
}
