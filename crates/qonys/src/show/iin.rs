//! One identification number: its digits, or why it is none.

use navigator::tell::number::{self, masked};
use serde_json::{Value, json};
use terms::{InvalidNumber, number::Number};

use crate::{
    context::Context,
    page::{Look, Page, Piece, Table},
};

/// What the digits say, row by row.
pub(crate) fn digits(context: &Context<'_>, page: &mut Page, number: Number, reveal: bool) {
    let mut table = Table::default();
    for row in number::digits(context.speech, number, context.as_of, reveal) {
        let label = row.label(context.speech).replace(' ', "\u{a0}");
        table.row([Piece::new(Look::Label, label), Piece::plain(row.text)]);
    }
    table.write(page, 2);
}

/// The same for programs.
pub(crate) fn json(context: &Context<'_>, number: Number, reveal: bool) -> Value {
    let rows = number::digits(context.speech, number, context.as_of, reveal);
    let told = |row: &number::Digits| json!({ "from": row.from, "to": row.to, "text": row.text });
    rows.iter().map(told).collect()
}

/// Why a text is no number.
pub(crate) fn wrong(context: &Context<'_>, page: &mut Page, text: &str, error: InvalidNumber) {
    let shown = Piece::new(Look::Label, masked(text).replace(' ', "\u{a0}"));
    let said = Piece::plain(format!("  {}", number::wrong(context.speech, error)));
    page.marked(0, &Piece::new(Look::Bad, "✗"), &[shown, said]);
}
