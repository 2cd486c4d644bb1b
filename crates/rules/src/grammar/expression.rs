//! The untyped tree.

use jiff::civil::Date;

use crate::{Operator, Span};

/// A part of a condition with its place.
#[derive(Clone, Debug)]
pub(crate) struct Expression {
    pub(crate) span: Span,
    pub(crate) form: Form,
}

/// What a part is.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    Or(Vec<Expression>),
    And(Vec<Expression>),
    Not(Box<Expression>),
    Compare(Box<Expression>, Comparison),
    Name(String),
    Code(String),
    Quoted(String),
    /// Thousandths and the unit behind the number.
    Number(i64, Option<(String, Span)>),
    Date(Date),
    Call(String, Span, Vec<Expression>),
    Arithmetic(char, Box<Expression>, Box<Expression>),
}

/// What stands behind the left side.
#[derive(Clone, Debug)]
pub(crate) enum Comparison {
    With(Operator, Box<Expression>),
    Between(Box<Expression>, Box<Expression>),
    Has(Box<Expression>),
    In { set: Set, negated: bool },
}

/// What `in` looks into.
#[derive(Clone, Debug)]
pub(crate) enum Set {
    /// `{a, b}`
    Members(Vec<Expression>),
    /// `list(name)`
    List(String, Span),
}
