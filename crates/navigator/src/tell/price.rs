//! What is paid, in words: a formula with what it comes to, an amount between two ends, who pays.

use catalogue::Payer;
use terms::Money;

use super::Teller;
use crate::plan::{Figure, Price};

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
}
