//! What a plan costs: each fee with its formula and what it comes to, and totals that never mix currencies.

use catalogue::{Amount, FeeAmount};
use navigator::plan::{Charge, Cost};

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
            .tell()
            .between(Some(total.least), total.most)
            .unwrap_or_else(|| context.word("plan-cost-free"));
        let missing: Vec<&str> =
            total.missing.iter().chain(&cost.unstated).map(|fee| context.text(&fee.name)).collect();
        let key = if missing.is_empty() { "plan-cost-total" } else { "plan-cost-total-partial" };
        said = format!("{said}, {}", context.tell().payer(total.payer));
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
                let priced = context.tell().priced(&name, figure);
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
    if let Some(times) = context.tell().times(charge) {
        page.paragraph(4, &times);
    }
    page.quiet(
        4,
        &format!(
            "{}, {}",
            context.word(&format!("plan-cost-each-{}", charge.each.word())),
            context.tell().payer(charge.payer)
        ),
    );
    if let Some(waiting) = context.tell().needs(&charge.need) {
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
