//! What the route costs: each fee as a formula, for as many people as pay it, on the days between which it is paid;
//! and totals for each payer in each currency. Nothing is converted, and what is not known is said beside the total.

use catalogue::{Dated, Each, Fee, FeeAmount, Passage, Payer};
use serde::Serialize;
use terms::{Currency, Date, Money};

use super::{
    day::Person,
    figure::Figure,
    moment::Moment,
    need::{Need, on_days},
    row::{Row, passages},
};

/// What the route costs.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cost<'c> {
    /// The fees, in the order of the route.
    pub fees: Vec<Charge<'c>>,
    /// Totals, in the order of first mention.
    pub totals: Vec<Total<'c>>,
    /// Fees whose amount no source states, for every payer: they are in no total.
    pub unstated: Vec<Row<'c, Fee>>,
}

/// One fee.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Charge<'c> {
    /// The fee.
    pub fee: Row<'c, Fee>,
    /// Who pays.
    pub payer: Payer,
    /// For what it is paid once.
    pub each: Each,
    /// Whether it is paid: by everyone together for an application, by the applicant for persons.
    pub need: Need<'c>,
    /// The condition in the data's own words.
    pub when: Option<&'c str>,
    /// The formula in the data's own words; absent if no source states the amount.
    pub formula: Option<&'c str>,
    /// How many times it is paid for certain.
    pub times: u32,
    /// How many times it is paid at most.
    pub times_at_most: u32,
    /// What it comes to once: one figure, or two if it differs between the first and the last day on which it may be
    /// paid. Empty if no source states the amount.
    pub figures: Vec<Figure<'c>>,
    /// The first day of which the texts tell that it was read in, if one of the days is earlier: of that day it has no
    /// figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_from: Option<Date>,
    /// Nobody can tell the last day on which it may be paid: it may be paid later than these days, by other figures.
    pub may_be_later: bool,
    /// All of it, not less than this; absent if nothing is known.
    pub least: Option<Money>,
    /// All of it, not more than this; absent if there is no limit. Equal to `least` when the amount is known.
    pub most: Option<Money>,
    /// Where it was read.
    pub cite: Vec<Row<'c, Passage>>,
}

/// All fees of one payer in one currency.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Total<'c> {
    /// Who pays.
    pub payer: Payer,
    /// Not less than this.
    pub least: Money,
    /// Not more than this; absent if an amount has no limit or a figure is missing. A fee whose amount no source states
    /// is not in it.
    pub most: Option<Money>,
    /// Fees of this payer in this currency whose figure is missing, so that the total is "at least".
    pub missing: Vec<Row<'c, Fee>>,
}

impl<'c> Charge<'c> {
    /// A fee for people who are each given on the days between which it is `paid`, the applicant first.
    pub(super) fn of(
        fee: &'c Fee,
        people: &[Vec<Person<'_, 'c>>],
        paid: &Moment<'c>,
    ) -> Option<Self> {
        let applicant = people.first()?;
        let payers = match fee.each {
            Each::Person => people,
            Each::Application => &people[..1],
        };
        let needs: Vec<Need<'c>> = payers
            .iter()
            .map(|days| on_days(days.iter().map(|person| person.need(fee.when.as_ref()))))
            .collect();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let times = count(needs.iter().filter(|need| need.is_certain()).count());
        let times_at_most = count(needs.iter().filter(|need| need.is_possible()).count());
        let formula = match &fee.amount {
            FeeAmount::Formula(formula) => Some(formula),
            FeeAmount::Unknown(_) => None,
        };
        let read_from = applicant.iter().find_map(|person| fee.unread(person.day.date));
        let mut figures: Vec<Figure<'c>> = formula
            .into_iter()
            .filter(|_| read_from.is_none())
            .flat_map(|formula| applicant.iter().map(|day| Figure::of(formula, day)))
            .collect();
        figures.dedup_by(|later, first| later.is_same(first));
        let all = |minor: Option<i64>, times: u32| {
            let formula = formula?;
            let minor = if times == 0 { 0 } else { minor?.saturating_mul(i64::from(times)) };
            Some(Money { minor, currency: formula.currency })
        };
        let least = figures.iter().map(|figure| figure.price.least()).min().flatten();
        let most: Option<Vec<i64>> = figures
            .iter()
            .map(|figure| figure.price.most())
            .collect::<Option<Vec<i64>>>()
            .filter(|_| read_from.is_none());
        Some(Self {
            fee: Row(fee),
            payer: fee.payer,
            each: fee.each,
            need: needs.into_iter().next().unwrap_or(Need::Needed),
            when: fee.when.as_ref().map(|when| when.text.as_str()),
            formula: formula.map(|formula| formula.text.as_str()),
            times,
            times_at_most,
            least: all(least, times),
            most: all(most.and_then(|most| most.into_iter().max()), times_at_most),
            figures,
            read_from,
            may_be_later: !paid.is_bounded(),
            cite: passages(
                &applicant.first()?.day.catalogue.passages,
                fee.basis.cite.iter().copied(),
            ),
        })
    }

    fn currency(&self) -> Option<Currency> {
        match &self.fee.0.amount {
            FeeAmount::Formula(formula) => Some(formula.currency),
            FeeAmount::Unknown(_) => None,
        }
    }
}

impl<'c> Cost<'c> {
    pub(super) fn of(fees: Vec<Charge<'c>>) -> Self {
        let mut cost = Self::default();
        for charge in fees.iter().filter(|charge| charge.times_at_most > 0) {
            match charge.currency() {
                Some(currency) => cost.add(charge, currency),
                None => cost.unstated.push(charge.fee),
            }
        }
        cost.fees = fees;
        cost
    }

    fn add(&mut self, charge: &Charge<'c>, currency: Currency) {
        let nothing = Money { minor: 0, currency };
        let same =
            |total: &Total<'_>| total.payer == charge.payer && total.least.currency == currency;
        let place = self.totals.iter().position(same).unwrap_or_else(|| {
            let total = Total {
                payer: charge.payer,
                least: nothing,
                most: Some(nothing),
                missing: Vec::new(),
            };
            self.totals.push(total);
            self.totals.len() - 1
        });
        let total = &mut self.totals[place];
        let sum = |one: Money, other: Money| Money {
            minor: one.minor.saturating_add(other.minor),
            currency,
        };
        total.least = charge.least.map_or(total.least, |least| sum(total.least, least));
        total.most = total.most.zip(charge.most).map(|(most, more)| sum(most, more));
        if charge.least.is_none() || charge.most.is_none() {
            total.missing.push(charge.fee);
        }
    }
}
