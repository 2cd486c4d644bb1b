//! Grammar: from text to an untyped tree with places. Errors are collected, the first unreadable token ends the rest.

mod expression;
mod parse;
mod token;

pub(crate) use expression::{Comparison, Expression, Form, Set};
pub(crate) use parse::parse;
