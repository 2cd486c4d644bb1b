//! Dated things a comparison looks up: constants, lists, points tables, each as it holds on the day.

use catalogue::{
    Amount, At, Catalogue, Constant, ConstantValue, Dated, List, ListEdition, Passage, PassageId,
    Points, PointsEdition,
};
use rules::{Leaf, Quantity};
use serde::{Serialize, Serializer, ser::SerializeStruct};
use terms::{Date, Money, Support};

use super::Scene;
use crate::plan::{Row, passages};

/// A dated thing. What has no edition on the day is missing: nothing is concluded from it.
#[derive(Clone, Debug)]
pub enum Figure<'c> {
    /// A constant, such as the monthly calculation index.
    Constant {
        /// Which.
        constant: &'c Constant,
        /// How many of it, in thousandths: `1320 mci` is 1 320 000.
        thousandths: i64,
        /// Its value on the day.
        value: Option<&'c ConstantValue>,
        /// What so many of it come to, in minor units or as a plain number.
        worth: Option<i64>,
    },
    /// A list of countries or codes.
    List {
        /// Which.
        list: &'c List,
        /// Its edition on the day.
        edition: Option<&'c ListEdition>,
    },
    /// A table of points.
    Points {
        /// Which.
        table: &'c Points,
        /// Its edition on the day.
        edition: Option<&'c PointsEdition>,
        /// Fewest and most points by the answers.
        bounds: Option<(i64, i64)>,
    },
}

impl<'c> Figure<'c> {
    /// What a comparison looks up, in reading order.
    pub(super) fn of(scene: &Scene<'_, 'c>, leaf: &'c Leaf) -> Vec<Self> {
        let (catalogue, at) = (scene.catalogue(), scene.navigator.at());
        let mut figures = Vec::new();
        if let Leaf::InList(_, list) = leaf {
            let list = &catalogue.lists[usize::from(list.0)];
            figures.push(Self::List { list, edition: at.edition(list) });
        }
        leaf.visit(&mut |quantity| match quantity {
            Quantity::Constant(constant, thousandths) => {
                let constant = &catalogue.constants[usize::from(constant.0)];
                let value =
                    constant.values.iter().find(|value| value.stands(at.as_of, at.known_at));
                let worth = scene.answers.bounds(quantity).known();
                figures.push(Self::Constant { constant, thousandths: *thousandths, value, worth });
            }
            Quantity::Points(id) => {
                let table = &catalogue.points[usize::from(id.0)];
                let bounds = scene.answers.points(*id);
                figures.push(Self::Points { table, edition: at.points_edition(table), bounds });
            }
            _ => {}
        });
        figures
    }

    /// Its name in the data.
    #[must_use]
    pub fn name(&self) -> &'c str {
        match self {
            Self::Constant { constant, .. } => &constant.id,
            Self::List { list, .. } => &list.id,
            Self::Points { table, .. } => &table.id,
        }
    }

    /// Whether the data have nothing in force for it.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        match self {
            Self::Constant { value, .. } => value.is_none(),
            Self::List { edition, .. } => edition.is_none(),
            Self::Points { edition, .. } => edition.is_none(),
        }
    }

    /// The first day of which something read tells of it, if that is later than the day of `at`.
    pub(super) fn unread(&self, at: At<'_>) -> Option<Date> {
        fn first<T: Dated>(rows: &[T], at: At<'_>) -> Option<Date> {
            let (as_of, known_at) = (at.as_of, at.known_at);
            let holding = rows.iter().filter(|row| row.holds(as_of, known_at));
            holding.filter_map(|row| row.unread(as_of)).min()
        }
        match self {
            Self::Constant { constant, .. } => first(&constant.values, at),
            Self::List { list, .. } => first(&list.editions, at),
            Self::Points { table, .. } => first(&table.editions, at),
        }
    }

    pub(super) fn cite(&self) -> &'c [PassageId] {
        let basis = match self {
            Self::Constant { value, .. } => value.map(|value| &value.basis),
            Self::List { edition, .. } => edition.map(|edition| &edition.basis),
            Self::Points { edition, .. } => edition.map(|edition| &edition.basis),
        };
        basis.map(|basis| basis.cite.as_slice()).unwrap_or_default()
    }

    /// The passages it was read in.
    #[must_use]
    pub fn passages(&self, catalogue: &'c Catalogue) -> Vec<Row<'c, Passage>> {
        passages(&catalogue.passages, self.cite().iter().copied())
    }

    /// How well it is supported.
    pub(super) fn support(&self, catalogue: &Catalogue) -> Option<Support> {
        catalogue.support(self.cite())
    }
}

impl Serialize for Figure<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_struct("Figure", 5)?;
        let (kind, validity) = match self {
            Self::Constant { value, .. } => ("constant", value.map(|value| value.basis.validity)),
            Self::List { edition, .. } => ("list", edition.map(|edition| edition.basis.validity)),
            Self::Points { edition, .. } => {
                ("points", edition.map(|edition| edition.basis.validity))
            }
        };
        row.serialize_field("figure", kind)?;
        row.serialize_field("name", self.name())?;
        match self {
            Self::Constant { thousandths, value, worth, .. } => {
                row.serialize_field("thousandths", thousandths)?;
                let written = |number: i64| match value.map(|value| value.amount) {
                    Some(Amount::Money(money)) => Money { minor: number, ..money }.to_string(),
                    _ => number.to_string(),
                };
                let value = value.map(|value| match value.amount {
                    Amount::Money(money) => money.to_string(),
                    Amount::Number(number) => number.to_string(),
                });
                row.serialize_field("value", &value)?;
                row.serialize_field("worth", &worth.map(written))?;
            }
            Self::List { .. } => {}
            Self::Points { bounds, edition, .. } => {
                row.serialize_field("least", &bounds.map(|(least, _)| least))?;
                row.serialize_field("most", &bounds.map(|(_, most)| most))?;
                row.serialize_field("minimum", &edition.and_then(|edition| edition.minimum))?;
            }
        }
        row.serialize_field("in_force", &validity)?;
        row.end()
    }
}
