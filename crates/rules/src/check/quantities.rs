//! Quantities: numbers with units, amounts, days, and what is counted from them.

use terms::Currency;

use super::Checker;
use crate::{
    Problem, Span,
    grammar::{Expression, Form},
    typed::{Derived, Dimension, Elapsed, Quantity, Window},
    value::day_number,
    vocabulary::{ConstantKind, Kind, Unit},
};

/// A quantity with what it measures.
pub(super) struct Typed {
    pub(super) quantity: Quantity,
    pub(super) dimension: Dimension,
    /// A number without a unit fits every unit.
    pub(super) plain: bool,
}

impl Typed {
    fn new(quantity: Quantity, dimension: Dimension) -> Self {
        Self { quantity, dimension, plain: dimension == Dimension::Number(Unit::Count) }
    }
}

const FUNCTIONS: [&str; 7] =
    ["years", "months", "days", "days_until", "days_within", "days_within_any", "points"];

impl Checker<'_> {
    /// Whether the whole text is a quantity rather than a test.
    pub(super) const fn is_quantity(expression: &Expression) -> bool {
        matches!(
            expression.form,
            Form::Call(..) | Form::Number(..) | Form::Date(_) | Form::Arithmetic(..)
        )
    }

    pub(super) fn same_dimension(&mut self, span: Span, left: &Typed, right: &Typed) {
        let same = match (left.dimension, right.dimension) {
            (Dimension::Number(one), Dimension::Number(other)) => {
                left.plain || right.plain || one == other
            }
            (one, other) => one == other,
        };
        if !same {
            let message =
                format!("this compares {} with {}", shown(left.dimension), shown(right.dimension));
            self.report(
                Problem::new(span, message)
                    .help("both sides must count the same thing; nothing is converted"),
            );
        }
    }

    pub(super) fn quantity(&mut self, expression: &Expression) -> Option<Typed> {
        let span = expression.span;
        match &expression.form {
            Form::Date(date) => {
                Some(Typed::new(Quantity::Fixed(day_number(*date)), Dimension::Date))
            }
            Form::Number(number, unit) => self.number(span, *number, unit.as_ref()),
            Form::Name(name) => self.named(span, name),
            Form::Call(name, place, arguments) => self.call(span, name, *place, arguments),
            Form::Arithmetic(sign, left, right) => self.arithmetic(span, *sign, left, right),
            _ => {
                self.report(Problem::new(span, "expected a number, an amount or a date"));
                None
            }
        }
    }

    fn number(
        &mut self,
        span: Span,
        thousandths: i64,
        unit: Option<&(String, Span)>,
    ) -> Option<Typed> {
        let whole = |checker: &mut Self| {
            if thousandths % 1000 != 0 {
                checker.report(Problem::new(span, "only whole numbers are counted here"));
            }
            thousandths / 1000
        };
        let Some((unit, place)) = unit else {
            return Some(Typed::new(Quantity::Fixed(whole(self)), Dimension::Number(Unit::Count)));
        };
        if let Some(unit) = Unit::from_word(unit) {
            return Some(Typed::new(Quantity::Fixed(whole(self)), Dimension::Number(unit)));
        }
        if let Ok(currency) = unit.parse::<Currency>() {
            if thousandths % 10 != 0 {
                self.report(Problem::new(span, "an amount has at most two digits after the point"));
            }
            return Some(Typed::new(Quantity::Fixed(thousandths / 10), Dimension::Money(currency)));
        }
        let Some(id) = self.vocabulary.constant(unit) else {
            let names = self.vocabulary.constants.iter().map(|constant| constant.id.as_str());
            let problem =
                Problem::new(*place, format!("`{unit}` is not a unit, a currency or a constant"));
            self.report(
                problem
                    .nearest(unit, names.chain(["days", "months", "years", "percent", "points"])),
            );
            return None;
        };
        let dimension = match self.vocabulary.constants[usize::from(id.0)].kind {
            ConstantKind::Money(currency) => Dimension::Money(currency),
            ConstantKind::Number => Dimension::Number(Unit::Count),
        };
        Some(Typed::new(Quantity::Constant(id, thousandths), dimension))
    }

    fn named(&mut self, span: Span, name: &str) -> Option<Typed> {
        if self.vocabulary.fact(name).is_none() && self.vocabulary.constant(name).is_some() {
            return self.number(span, 1000, Some(&(name.to_owned(), span)));
        }
        let id = self.fact(span, name)?;
        let fact = self.vocabulary.at(id);
        if let Some(Derived::Quantity(quantity, dimension)) = &fact.derive {
            return Some(Typed::new(
                Quantity::Derived(id, Box::new(quantity.clone())),
                declared(&fact.kind, *dimension),
            ));
        }
        let dimension = match fact.kind {
            Kind::Number { unit, .. } => Dimension::Number(unit),
            Kind::Money { currency, .. } => Dimension::Money(currency),
            Kind::Date { .. } => Dimension::Date,
            _ => {
                let message =
                    format!("`{name}` is {}, not a number, an amount or a date", fact.kind.name());
                self.report(Problem::new(span, message));
                return None;
            }
        };
        Some(Typed::new(Quantity::Fact(id), dimension))
    }

    fn call(
        &mut self,
        span: Span,
        name: &str,
        place: Span,
        arguments: &[Expression],
    ) -> Option<Typed> {
        let arity = match name {
            "years" | "months" | "days" | "days_until" | "points" => 1,
            "days_within" | "days_within_any" => 2,
            _ => {
                self.report(
                    Problem::new(place, format!("there is no function `{name}`"))
                        .nearest(name, FUNCTIONS),
                );
                return None;
            }
        };
        if arguments.len() != arity {
            let message = format!("`{name}` takes {arity} value(s), not {}", arguments.len());
            self.report(Problem::new(span, message));
            return None;
        }
        if name == "points" {
            return self.points(&arguments[0]);
        }
        let Form::Name(fact) = &arguments[0].form else {
            self.report(Problem::new(
                arguments[0].span,
                format!("`{name}` takes the name of a fact"),
            ));
            return None;
        };
        let id = self.fact(arguments[0].span, fact)?;
        let kind = &self.vocabulary.at(id).kind;
        let takes_stays = arity == 2;
        if takes_stays != (*kind == Kind::Stays)
            || !(takes_stays || matches!(kind, Kind::Date { .. }))
        {
            let wanted = if takes_stays { "stays" } else { "a date" };
            let message = format!("`{name}` takes {wanted}, and `{fact}` is {}", kind.name());
            self.report(Problem::new(arguments[0].span, message));
            return None;
        }
        let (quantity, unit) = match name {
            "years" => (Quantity::Since(Elapsed::Years, id), Unit::Years),
            "months" => (Quantity::Since(Elapsed::Months, id), Unit::Months),
            "days" => (Quantity::Since(Elapsed::Days, id), Unit::Days),
            "days_until" => (Quantity::DaysUntil(id), Unit::Days),
            _ => {
                let window = self.window(&arguments[1])?;
                (
                    Quantity::Presence { stays: id, window, fullest: name == "days_within_any" },
                    Unit::Days,
                )
            }
        };
        Some(Typed::new(quantity, Dimension::Number(unit)))
    }

    fn window(&mut self, expression: &Expression) -> Option<Window> {
        let window = match &expression.form {
            Form::Number(count, Some((unit, _)))
                if count % 1000 == 0 && (1000..=36_600_000).contains(count) =>
            {
                match Unit::from_word(unit) {
                    Some(Unit::Days) => Some(Window::Days(count / 1000)),
                    Some(Unit::Months) => Some(Window::Months(count / 1000)),
                    Some(Unit::Years) => Some(Window::Months(count / 1000 * 12)),
                    _ => None,
                }
            }
            _ => None,
        };
        if window.is_none() {
            self.report(Problem::new(
                expression.span,
                "expected the length of the window, such as `180 days` or `12 months`",
            ));
        }
        window
    }

    fn points(&mut self, argument: &Expression) -> Option<Typed> {
        let found = match &argument.form {
            Form::Name(name) => self.vocabulary.points_table(name),
            _ => None,
        };
        match found {
            Some(table) => {
                Some(Typed::new(Quantity::Points(table), Dimension::Number(Unit::Points)))
            }
            None => {
                let names = self.vocabulary.points.join(", ");
                self.report(
                    Problem::new(argument.span, "there is no such points table")
                        .help(format!("tables: {names}")),
                );
                None
            }
        }
    }

    fn arithmetic(
        &mut self,
        span: Span,
        sign: char,
        left: &Expression,
        right: &Expression,
    ) -> Option<Typed> {
        let (left, right) = (self.quantity(left), self.quantity(right));
        let (left, right) = (left?, right?);
        let (one, other) = (left.dimension, right.dimension);
        let dimension = match (sign, one, other) {
            ('*', Dimension::Number(_), Dimension::Money(_)) => Some(other),
            ('*', Dimension::Money(_) | Dimension::Number(_), Dimension::Number(_)) => Some(one),
            ('*', ..) => None,
            (_, Dimension::Date, Dimension::Number(Unit::Days)) => Some(Dimension::Date),
            ('-', Dimension::Date, Dimension::Date) => Some(Dimension::Number(Unit::Days)),
            (_, Dimension::Date, _) | (_, _, Dimension::Date) => None,
            (_, Dimension::Number(_), Dimension::Number(_)) if left.plain => Some(other),
            (_, Dimension::Number(_), Dimension::Number(_)) if right.plain => Some(one),
            _ => (one == other).then_some(one),
        };
        let Some(dimension) = dimension else {
            self.report(Problem::new(
                span,
                format!("`{sign}` does not join {} and {}", shown(one), shown(other)),
            ));
            return None;
        };
        let (left, right) = (Box::new(left.quantity), Box::new(right.quantity));
        let quantity = match sign {
            '+' => Quantity::Sum(left, right),
            '-' => Quantity::Difference(left, right),
            _ => Quantity::Product(left, right),
        };
        Some(Typed::new(quantity, dimension))
    }
}

/// A derived number may name a unit of its own in the dictionary.
fn declared(kind: &Kind, computed: Dimension) -> Dimension {
    match (kind, computed) {
        (Kind::Number { unit, .. }, Dimension::Number(_)) => Dimension::Number(*unit),
        _ => computed,
    }
}

fn shown(dimension: Dimension) -> String {
    match dimension {
        Dimension::Number(Unit::Count) => "a plain number".to_owned(),
        Dimension::Number(unit) => format!("a number of {}", unit.word()),
        Dimension::Money(currency) => format!("an amount in {currency}"),
        Dimension::Date => "a date".to_owned(),
    }
}
