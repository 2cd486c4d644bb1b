//! What a plan costs: each fee as a formula, and totals for each payer in each currency.

use navigator::plan;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    super::{
        Amount,
        need::Need,
        word::{EachWord, PayerWord},
    },
    FeeFigure,
};
use crate::teller::Teller;

/// What a plan costs. Nothing is converted, and what is not known is said beside the total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Cost {
    /// The fees, in the order of the route.
    pub(crate) fees: Vec<Charge>,
    /// Totals.
    pub(crate) totals: Vec<Total>,
    /// Fees whose amount no source states, by name: they are in no total.
    pub(crate) unstated: Vec<String>,
}

/// One fee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Charge {
    /// Its name within the route.
    pub(crate) id: String,
    /// What it is called.
    pub(crate) name: String,
    /// Who pays.
    pub(crate) payer: PayerWord,
    /// For what it is paid once.
    pub(crate) each: EachWord,
    /// Whether it is paid.
    pub(crate) need: Need,
    /// For whom, in the language of conditions.
    pub(crate) when: Option<String>,
    /// The formula; absent if no source states the amount.
    pub(crate) formula: Option<String>,
    /// How many times it is paid for certain.
    pub(crate) times: u32,
    /// How many times it is paid at most.
    pub(crate) times_at_most: u32,
    /// What it comes to once: one figure, or two if it differs between the first and the last day on which it may be
    /// paid; empty if no source states the amount.
    pub(crate) figures: Vec<FeeFigure>,
    /// Nobody can tell the last day on which it may be paid: it may be paid later than these days, by other figures.
    pub(crate) may_be_later: bool,
    /// All of it, not less than this; absent if nothing is known.
    pub(crate) least: Option<Amount>,
    /// All of it, not more than this; absent if there is no limit.
    pub(crate) most: Option<Amount>,
    /// Where it was read, by key.
    pub(crate) cite: Vec<String>,
}

/// All fees of one payer in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Total {
    /// Who pays.
    pub(crate) payer: PayerWord,
    /// Not less than this.
    pub(crate) least: Amount,
    /// Not more than this; absent if an amount has no limit or a figure is missing.
    pub(crate) most: Option<Amount>,
    /// Fees whose figure is missing, by name, so that the total is "at least".
    pub(crate) missing: Vec<String>,
}

impl Cost {
    pub(crate) fn new(teller: &Teller<'_>, cost: &plan::Cost<'static>) -> Self {
        let total = |total: &plan::Total<'_>| Total {
            payer: total.payer.into(),
            least: total.least.into(),
            most: total.most.map(Into::into),
            missing: total.missing.iter().map(|fee| fee.id.clone()).collect(),
        };
        Self {
            fees: cost.fees.iter().map(|charge| Charge::new(teller, charge)).collect(),
            totals: cost.totals.iter().map(total).collect(),
            unstated: cost.unstated.iter().map(|fee| fee.id.clone()).collect(),
        }
    }
}

impl Charge {
    fn new(teller: &Teller<'_>, charge: &plan::Charge<'static>) -> Self {
        let figure = |figure| FeeFigure::new(teller, figure);
        Self {
            id: charge.fee.id.clone(),
            name: teller.text(&charge.fee.name),
            payer: charge.payer.into(),
            each: charge.each.into(),
            need: Need::new(teller, &charge.need),
            when: charge.when.map(str::to_owned),
            formula: charge.formula.map(str::to_owned),
            times: charge.times,
            times_at_most: charge.times_at_most,
            figures: charge.figures.iter().map(figure).collect(),
            may_be_later: charge.may_be_later,
            least: charge.least.map(Into::into),
            most: charge.most.map(Into::into),
            cite: teller.cite_rows(&charge.cite),
        }
    }
}
