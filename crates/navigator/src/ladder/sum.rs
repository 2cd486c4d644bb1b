//! What a whole way costs: totals of its steps, each payer and each currency for itself.

use catalogue::Payer;
use serde::Serialize;
use terms::Money;

use crate::plan::Total;

/// What one payer pays in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Sum {
    /// Who pays.
    pub payer: Payer,
    /// Not less than this.
    pub least: Money,
    /// Not more than this; absent if some amount has no limit or a figure of its day is missing.
    pub most: Option<Money>,
}

/// Adds the totals of a step.
pub(super) fn add(sums: &mut Vec<Sum>, totals: &[Total<'_>]) {
    for total in totals {
        let same =
            |sum: &&mut Sum| sum.payer == total.payer && sum.least.currency == total.least.currency;
        let Some(sum) = sums.iter_mut().find(same) else {
            sums.push(Sum { payer: total.payer, least: total.least, most: total.most });
            continue;
        };
        sum.least.minor = sum.least.minor.saturating_add(total.least.minor);
        sum.most = sum.most.zip(total.most).map(|(one, other)| Money {
            minor: one.minor.saturating_add(other.minor),
            currency: one.currency,
        });
    }
}

#[cfg(test)]
mod tests {
    use terms::Currency;

    use super::*;

    #[test]
    fn each_currency_and_payer_is_summed_by_itself() {
        let tenge = |units| Money::whole(units, Currency::KZT).expect("a small amount");
        let total = |payer, least, most: Option<i64>| Total {
            payer,
            least: tenge(least),
            most: most.map(tenge),
            missing: Vec::new(),
        };
        let mut sums = Vec::new();
        add(
            &mut sums,
            &[total(Payer::Applicant, 10, Some(20)), total(Payer::Employer, 1, Some(1))],
        );
        add(&mut sums, &[total(Payer::Applicant, 5, Some(5)), total(Payer::Employer, 2, None)]);
        assert_eq!(
            sums,
            [
                Sum { payer: Payer::Applicant, least: tenge(15), most: Some(tenge(25)) },
                Sum { payer: Payer::Employer, least: tenge(3), most: None },
            ]
        );
    }
}
