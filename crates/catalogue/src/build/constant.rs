//! Dated figures.

use rules::{ConstantKind, ConstantName};
use terms::Money;

use super::{Build, Outer};
use crate::{
    model::{Amount, Constant, ConstantValue},
    read::Row,
    shape::FileKind,
};

impl Build<'_> {
    pub(super) fn constants(&mut self) -> Vec<Constant> {
        let mut constants = Vec::new();
        for (row, outer) in self.rows_of(FileKind::Constants, "constant") {
            let Some(id) = row.maybe_text("id").map(str::to_owned) else { continue };
            if self.vocabulary.constant(&id).is_some() {
                self.report
                    .error(row.place_of("id"), format!("the constant `{id}` is given twice"));
                continue;
            }
            let values: Vec<ConstantValue> = row
                .rows("value")
                .iter()
                .filter_map(|value| self.constant_value(value, outer))
                .collect();
            let Some(kind) = values.first().map(|value| kind(value.amount)) else { continue };
            for (value, source) in values.iter().zip(row.rows("value")) {
                if self::kind(value.amount) != kind {
                    self.report
                        .error(source.place(), format!("the values of `{id}` are not of one kind"))
                        .help("all are plain numbers, or all are amounts in one currency");
                }
            }
            self.vocabulary.constants.push(ConstantName { id: id.clone(), kind });
            constants.push(Constant { id, name: row.texts("name"), values });
        }
        constants
    }

    fn constant_value(&mut self, row: &Row, outer: Outer) -> Option<ConstantValue> {
        let basis = self.basis(row, outer);
        let amount = match (row.maybe_text("amount"), row.integer("number")) {
            (Some(text), _) => Amount::Money(text.parse::<Money>().ok()?),
            (None, number) => Amount::Number(number?),
        };
        Some(ConstantValue { amount, basis })
    }
}

fn kind(amount: Amount) -> ConstantKind {
    match amount {
        Amount::Money(money) => ConstantKind::Money(money.currency),
        Amount::Number(_) => ConstantKind::Number,
    }
}
