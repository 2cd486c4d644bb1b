//! Dated things a comparison looks up, as they are on the day.

use catalogue::Amount as Stated;
use navigator::verdict::Figure as Found;
use serde::Serialize;
use terms::Money;
use utoipa::ToSchema;

use super::{Period, amount::Quantity, word::UnitWord};
use crate::teller::Teller;

/// A dated thing. What has no value on the day is missing: nothing is concluded from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Figure {
    /// What it is.
    pub(crate) kind: FigureWord,
    /// Its name in the data.
    #[schema(example = "mci")]
    pub(crate) id: String,
    /// What it is called; absent if it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    /// How many of a constant, in thousandths: `1320 mci` is 1320000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) thousandths: Option<i64>,
    /// The value of a constant on the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<Quantity>,
    /// What so many of a constant come to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) worth: Option<Quantity>,
    /// Fewest points by the answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) least: Option<i64>,
    /// Most points by the answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) most: Option<i64>,
    /// Points that are asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) minimum: Option<i64>,
    /// Nothing in the data gives it for the day.
    pub(crate) is_missing: bool,
    /// When the value is in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) in_force: Option<Period>,
    /// Where it was read, by key.
    pub(crate) cite: Vec<String>,
}

/// What a dated thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FigureWord {
    /// A figure such as the monthly calculation index.
    Constant,
    /// A list of countries or codes.
    List,
    /// A table of points.
    Points,
}

impl Figure {
    pub(crate) fn new(teller: &Teller<'_>, found: &Found<'static>) -> Self {
        let mut figure = Self {
            kind: FigureWord::Constant,
            id: found.name().to_owned(),
            name: None,
            thousandths: None,
            value: None,
            worth: None,
            least: None,
            most: None,
            minimum: None,
            is_missing: found.is_missing(),
            in_force: None,
            cite: teller.cite_rows(&found.passages(teller.catalogue())),
        };
        match found {
            Found::Constant { constant, thousandths, value, worth } => {
                figure.name = Some(teller.text(&constant.name));
                figure.thousandths = Some(*thousandths);
                figure.value = value.map(|value| value.amount.into());
                figure.worth = value.zip(*worth).map(|(value, worth)| match value.amount {
                    Stated::Money(Money { currency, .. }) => {
                        Quantity::Money { money: Money { minor: worth, currency }.into() }
                    }
                    Stated::Number(_) => Quantity::Number { number: worth, unit: UnitWord::Count },
                });
                figure.in_force = value.map(|value| value.basis.validity.into());
            }
            Found::List { edition, .. } => {
                figure.kind = FigureWord::List;
                figure.name = edition.map(|edition| teller.text(&edition.name));
                figure.in_force = edition.map(|edition| edition.basis.validity.into());
            }
            Found::Points { edition, bounds, .. } => {
                figure.kind = FigureWord::Points;
                figure.name = edition.map(|edition| teller.text(&edition.name));
                figure.least = bounds.map(|(least, _)| least);
                figure.most = bounds.map(|(_, most)| most);
                figure.minimum = edition.and_then(|edition| edition.minimum);
                figure.in_force = edition.map(|edition| edition.basis.validity.into());
            }
        }
        figure
    }
}
