//! What a plan costs: each fee with its formula and what it comes to, and totals that never mix currencies.

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
        let (said, without) = context.tell().total(cost, total);
        page.rich(2, 4, &[Piece::new(Look::Label, said)]);
        if let Some(without) = without {
            page.paragraph(4, &without);
        }
    }
    if cost.totals.len() > 1 {
        page.quiet(2, &context.word("plan-cost-total-currencies"));
    }
}

fn one(context: &Context<'_>, page: &mut Page, charge: &Charge<'_>) {
    let fee = charge.fee;
    let amount = context.tell().charged(charge);
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
    for before in context.tell().worth_before(charge) {
        page.quiet(4, &before);
    }
    if let Some(note) = &fee.note {
        page.paragraph(4, context.text(note));
    }
    context.cite_short(page, 4, &fee.basis.cite);
}
