//! What a plan costs: each fee with its formula and what it comes to, and totals that never mix currencies.

use catalogue::{Amount, FeeAmount};
use navigator::plan::{Charge, Cost, Figure, Price};
use terms::Money;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

/// The fees and their totals.
pub(crate) fn cost(context: &Context<'_>, page: &mut Page, cost: &Cost<'_>) {
    if cost.fees.is_empty() {
        return;
    }
    page.heading(&context.word("plan-cost"));
    for charge in
        cost.fees.iter().filter(|charge| charge.need.is_possible() || charge.times_at_most > 0)
    {
        one(context, page, charge);
    }
    for total in &cost.totals {
        let mut said = context
            .between(Some(total.least), total.most)
            .unwrap_or_else(|| context.word("plan-cost-free"));
        let missing: Vec<&str> =
            total.missing.iter().chain(&cost.unstated).map(|fee| context.text(&fee.name)).collect();
        let key = if missing.is_empty() { "plan-cost-total" } else { "plan-cost-total-partial" };
        said =
            format!("{said}, {}", context.word(&format!("plan-cost-payer-{}", total.payer.word())));
        page.rich(2, 4, &[Piece::new(Look::Label, format!("{}: {said}", context.word(key)))]);
        if !missing.is_empty() {
            page.paragraph(
                4,
                &context.say("plan-cost-without", &[("names", missing.join("; ").into())]),
            );
        }
    }
    if cost.totals.len() > 1 {
        page.quiet(2, &context.word("plan-cost-total-currencies"));
    }
}

fn one(context: &Context<'_>, page: &mut Page, charge: &Charge<'_>) {
    let fee = charge.fee;
    let amount = match &fee.amount {
        FeeAmount::Unknown(words) => {
            format!("{}: {}", context.word("route-fee-unknown"), context.text(words))
        }
        FeeAmount::Formula(formula) => {
            let name = context.tell().formula_name(formula);
            let dated = charge.figures.len() > 1;
            let said = charge.figures.iter().map(|figure| {
                let priced = context.priced(&name, figure);
                if !dated {
                    return priced;
                }
                let day = context.date(figure.on);
                context.say("common-label", &[("label", day.into()), ("value", priced.into())])
            });
            said.collect::<Vec<_>>().join("; ")
        }
    };
    page.rich(
        2,
        4,
        &[
            Piece::plain(format!("• {}: ", context.text(&fee.name))),
            Piece::new(Look::Label, amount),
        ],
    );
    if charge.times_at_most > 1
        && let Some(sum) = context.between(charge.least, charge.most)
    {
        let times = if charge.times == charge.times_at_most {
            charge.times.to_string()
        } else {
            format!("{}–{}", charge.times, charge.times_at_most)
        };
        page.paragraph(4, &format!("× {times} = {sum}"));
    }
    page.quiet(
        4,
        &format!(
            "{}, {}",
            context.word(&format!("plan-cost-each-{}", charge.each.word())),
            context.word(&format!("plan-cost-payer-{}", charge.payer.word()))
        ),
    );
    if let Some(waiting) = context.waiting(&charge.need) {
        page.rich(4, 6, &[Piece::new(Look::Open, waiting)]);
    }
    for counted in charge.figures.iter().flat_map(|figure| &figure.constants) {
        if let Some(before) = counted.before.as_ref().filter(|_| counted.value.is_none())
            && let (Amount::Money(money), Some(until)) = (before.amount, before.until)
        {
            let amount = speech::money(money, context.language());
            let said = context.say(
                "plan-cost-before",
                &[("amount", amount.into()), ("date", context.date(until).into())],
            );
            page.quiet(4, &said);
        }
    }
    if let Some(note) = &fee.note {
        page.paragraph(4, context.text(note));
    }
    context.cite_short(page, 4, &fee.basis.cite);
}

impl Context<'_> {
    /// `4 MCI = KZT 17,300`, as far as it can be told on the day of the figure.
    pub(crate) fn priced(&self, name: &str, figure: &Figure<'_>) -> String {
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

    /// An amount between two ends.
    pub(crate) fn between(&self, least: Option<Money>, most: Option<Money>) -> Option<String> {
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
}
