//! Types: every name is found, every comparison compares like with like, and all problems are reported at once.

mod options;
mod quantities;
mod tests;

use crate::{
    Problem, Vocabulary,
    grammar::parse,
    typed::{Condition, Derived, Dimension, Formula},
};

/// Reads and checks a condition.
///
/// # Errors
/// Every problem found, with its place in `text`.
pub fn condition(text: &str, vocabulary: &Vocabulary) -> Result<Condition, Vec<Problem>> {
    let tree = parse(text).map_err(|problem| vec![problem])?;
    let mut checker = Checker { vocabulary, problems: Vec::new() };
    let test = checker.test(&tree);
    checker.finish(Condition { text: text.to_owned(), test })
}

/// Reads how a derived fact is computed: a quantity, or else a condition.
///
/// # Errors
/// Every problem found, with its place in `text`.
pub fn derivation(text: &str, vocabulary: &Vocabulary) -> Result<Derived, Vec<Problem>> {
    let tree = parse(text).map_err(|problem| vec![problem])?;
    let mut checker = Checker { vocabulary, problems: Vec::new() };
    if Checker::is_quantity(&tree) {
        let derived =
            checker.quantity(&tree).map(|typed| Derived::Quantity(typed.quantity, typed.dimension));
        return match derived {
            Some(derived) => checker.finish(derived),
            None => Err(checker.problems),
        };
    }
    let test = checker.test(&tree);
    checker.finish(Derived::Test(Condition { text: text.to_owned(), test }))
}

/// Reads an amount of money, such as `4 mci` or `80 USD`.
///
/// # Errors
/// Every problem found, with its place in `text`.
pub fn formula(text: &str, vocabulary: &Vocabulary) -> Result<Formula, Vec<Problem>> {
    let tree = parse(text).map_err(|problem| vec![problem])?;
    let mut checker = Checker { vocabulary, problems: Vec::new() };
    let Some(typed) = checker.quantity(&tree) else { return Err(checker.problems) };
    match typed.dimension {
        Dimension::Money(currency) => {
            checker.finish(Formula { text: text.to_owned(), quantity: typed.quantity, currency })
        }
        _ => {
            Err(vec![Problem::new(tree.span, "a fee must be an amount of money").help(
                "write a currency or a constant of money behind the number: `80 USD`, `4 mci`",
            )])
        }
    }
}

/// Collects problems while it gives types.
struct Checker<'v> {
    vocabulary: &'v Vocabulary,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn finish<T>(self, result: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() { Ok(result) } else { Err(self.problems) }
    }

    fn report(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
}
