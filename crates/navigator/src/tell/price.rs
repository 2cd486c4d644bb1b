//! What is paid, in words: a formula with what it comes to, an amount between two ends, who pays.

use catalogue::{Amount, FeeAmount, Payer};
use terms::Money;

use super::Teller;
use crate::plan::{Charge, Cost, Figure, Price, Total};

impl Teller<'_> {
    /// `4 MCI = KZT 17,300`, as far as it can be told on the day of the figure. `name` is the formula in words.
    #[must_use]
    pub fn priced(&self, name: &str, figure: &Figure<'_>) -> String {
        let amount = match &figure.price {
            Price::Exactly { amount } => speech::money(*amount, self.language()),
            Price::Open { least, most, .. } => {
                self.between(*least, *most).unwrap_or_else(|| self.word("route-fee-unknown"))
            }
            Price::NoConstant { constants } => {
                let names: Vec<&str> =
                    constants.iter().map(|constant| self.text(&constant.name)).collect();
                let (name_of, year) = (names.join("; "), figure.on.year());
                let reason = self.say(
                    "plan-cost-unknown-constant",
                    &[("name", name_of.into()), ("year", year.into())],
                );
                return format!("{name}. {reason}");
            }
        };
        if amount == name {
            return amount;
        }
        self.say("plan-cost-formula", &[("formula", name.into()), ("amount", amount.into())])
    }

    /// An amount between two ends; nothing if neither says anything.
    #[must_use]
    pub fn between(&self, least: Option<Money>, most: Option<Money>) -> Option<String> {
        let money = |amount| speech::money(amount, self.language());
        match (least, most) {
            (Some(least), Some(most)) if least == most => Some(money(least)),
            (Some(least), Some(most)) => Some(self.say(
                "plan-cost-between",
                &[("least", money(least).into()), ("most", money(most).into())],
            )),
            (Some(least), None) if least.minor > 0 => {
                Some(self.say("plan-cost-least", &[("amount", money(least).into())]))
            }
            _ => None,
        }
    }

    /// `KZT 17,300, paid by the applicant`.
    #[must_use]
    pub fn paid(&self, payer: Payer, least: Money, most: Option<Money>) -> String {
        let amount = self.between(Some(least), most).unwrap_or_else(|| {
            self.word(if most.is_none() { "route-fee-unknown" } else { "plan-cost-free" })
        });
        format!("{amount}, {}", self.payer(payer))
    }

    /// `paid by the applicant`.
    #[must_use]
    pub fn payer(&self, payer: Payer) -> String {
        self.word(&format!("plan-cost-payer-{}", payer.word()))
    }

    /// What a fee comes to: each of its days if the amount differs between them, or why it cannot be told.
    #[must_use]
    pub fn charged(&self, charge: &Charge<'_>) -> String {
        match &charge.fee.amount {
            FeeAmount::Unknown(words) => {
                format!("{}: {}", self.word("route-fee-unknown"), self.text(words))
            }
            FeeAmount::Formula(formula) => {
                let name = self.formula_name(formula);
                let dated = charge.figures.len() > 1;
                let said = charge.figures.iter().map(|figure| {
                    let priced = self.priced(&name, figure);
                    if !dated {
                        return priced;
                    }
                    let day = self.date(figure.on);
                    self.say("common-label", &[("label", day.into()), ("value", priced.into())])
                });
                said.collect::<Vec<_>>().join("; ")
            }
        }
    }

    /// `× 3 = KZT 51,900`, for a fee that is paid more than once.
    #[must_use]
    pub fn times(&self, charge: &Charge<'_>) -> Option<String> {
        if charge.times_at_most <= 1 {
            return None;
        }
        let sum = self.between(charge.least, charge.most)?;
        let times = if charge.times == charge.times_at_most {
            charge.times.to_string()
        } else {
            format!("{}–{}", charge.times, charge.times_at_most)
        };
        Some(format!("× {times} = {sum}"))
    }

    /// Figures that have no value on the day: what they were worth last.
    #[must_use]
    pub fn worth_before(&self, charge: &Charge<'_>) -> Vec<String> {
        let counted = charge.figures.iter().flat_map(|figure| &figure.constants);
        counted
            .filter_map(|counted| {
                let before = counted.before.as_ref().filter(|_| counted.value.is_none())?;
                let (Amount::Money(money), Some(until)) = (before.amount, before.until) else {
                    return None;
                };
                let amount = speech::money(money, self.language());
                let until = self.date(until);
                Some(
                    self.say(
                        "plan-cost-before",
                        &[("amount", amount.into()), ("date", until.into())],
                    ),
                )
            })
            .collect()
    }

    /// All fees of one payer in one currency, and what is not in it.
    #[must_use]
    pub fn total(&self, cost: &Cost<'_>, total: &Total<'_>) -> (String, Option<String>) {
        let amount = self.between(Some(total.least), total.most);
        let amount = amount.unwrap_or_else(|| self.word("plan-cost-free"));
        let missing: Vec<&str> =
            total.missing.iter().chain(&cost.unstated).map(|fee| self.text(&fee.name)).collect();
        let key = if missing.is_empty() { "plan-cost-total" } else { "plan-cost-total-partial" };
        let said = format!("{}: {amount}, {}", self.word(key), self.payer(total.payer));
        let without = (!missing.is_empty())
            .then(|| self.say("plan-cost-without", &[("names", missing.join("; ").into())]));
        (said, without)
    }
}
