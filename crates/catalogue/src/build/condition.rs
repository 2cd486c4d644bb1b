//! Conditions, typed by `rules`; a problem inside one is shown at its own column of the file.

use rules::{Condition, Derived, FactId, Formula, Leaf, Quantity, Test};

use super::Build;
use crate::{
    read::{Data, Row, inside},
    shape::FileKind,
    source_text::Place,
};

/// Where a condition stands, which decides what it may speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Site {
    /// A test of a route, or who a row of it is for.
    Route,
    /// A paper: may speak of a member of the family.
    Paper,
    /// A fact that decides whether another applies, or of which another is computed.
    Dictionary,
    /// A contradiction between answers.
    Contradiction,
    /// A points table.
    Points,
}

/// A condition with the facts it names.
#[derive(Debug)]
pub(crate) struct Used {
    pub(crate) site: Site,
    pub(crate) place: Place,
    /// As written and what it rests on: a derived fact comes before the facts behind it.
    pub(crate) facts: Vec<FactId>,
}

impl Build<'_> {
    /// The condition under `key`, if there is one and it is right.
    pub(super) fn condition(&mut self, row: &Row, key: &str, site: Site) -> Option<Condition> {
        let condition = self.typed(row, key, rules::condition)?;
        let mut facts = Vec::new();
        named_in_test(&condition.test, &mut facts);
        facts.extend(condition.facts());
        self.used.push(Used { site, place: row.place_of(key), facts });
        Some(condition)
    }

    /// The derivation under `key`.
    pub(super) fn derivation(&mut self, row: &Row, key: &str) -> Option<Derived> {
        let derived = self.typed(row, key, rules::derivation)?;
        let mut facts = Vec::new();
        match &derived {
            Derived::Test(condition) => {
                named_in_test(&condition.test, &mut facts);
                facts.extend(condition.facts());
            }
            Derived::Quantity(quantity, _) => named_in_quantity(quantity, &mut facts),
        }
        self.used.push(Used { site: Site::Dictionary, place: row.place_of(key), facts });
        Some(derived)
    }

    /// The formula under `key`.
    pub(super) fn formula(&mut self, row: &Row, key: &str) -> Option<Formula> {
        let formula = self.typed(row, key, rules::formula)?;
        let mut facts = Vec::new();
        named_in_quantity(&formula.quantity, &mut facts);
        self.used.push(Used { site: Site::Route, place: row.place_of(key), facts });
        Some(formula)
    }

    fn typed<T>(
        &mut self,
        row: &Row,
        key: &str,
        read: impl Fn(&str, &rules::Vocabulary) -> Result<T, Vec<rules::Problem>>,
    ) -> Option<T> {
        let value = row.value(key)?;
        let Data::Text(text) = &value.data else { return None };
        let problems = match read(text, &self.vocabulary) {
            Ok(typed) => return Some(typed),
            Err(problems) => problems,
        };
        self.all_typed = false;
        // A name may stand in a file that cannot be read: that file's own problem is enough.
        let names = [FileKind::Facts, FileKind::Lists, FileKind::Constants, FileKind::Points];
        if names.into_iter().any(|kind| self.is_broken(kind)) {
            return None;
        }
        let raw = self.texts.text(row.file).get(value.span.clone()).unwrap_or_default();
        for problem in problems {
            let span = inside(raw, value.span.start, text, problem.span.start..problem.span.end);
            let help = problem.help.or_else(|| self.stands_later(problem.span.of(text)));
            self.report.error(row.at(&span), problem.message).maybe_help(help);
        }
        None
    }

    /// A fact may rest on earlier facts only: says so when the name is that of a later one.
    fn stands_later(&self, name: &str) -> Option<String> {
        if self.vocabulary.fact(name).is_some() {
            return None;
        }
        let facts = self
            .files
            .iter()
            .filter(|file| file.kind == FileKind::Facts)
            .flat_map(|file| &file.rows);
        let later =
            facts.flat_map(|file| file.rows("fact")).find(|fact| fact.text("id") == name)?;
        let (line, _) = self.texts.position(later.file, later.span.start);
        Some(format!(
            "that fact stands later, at {}:{line}: a fact may rest only on facts before it",
            self.texts.path(later.file)
        ))
    }
}

/// Adds the derived facts a test names and the facts behind them.
fn named_in_test(test: &Test, facts: &mut Vec<FactId>) {
    match test {
        Test::All(_, parts) | Test::Any(_, parts) => {
            parts.iter().for_each(|part| named_in_test(part, facts))
        }
        Test::Not(_, part) => named_in_test(part, facts),
        Test::Derived(_, fact, part) => {
            facts.push(*fact);
            named_in_test(part, facts);
        }
        Test::Leaf(_, leaf) => named_in_leaf(leaf, facts),
    }
}

fn named_in_leaf(leaf: &Leaf, facts: &mut Vec<FactId>) {
    leaf.visit(&mut |quantity| named_in_quantity(quantity, facts));
}

fn named_in_quantity(quantity: &Quantity, facts: &mut Vec<FactId>) {
    quantity.visit(&mut |inner| match inner {
        Quantity::Fact(fact)
        | Quantity::Since(_, fact)
        | Quantity::DaysUntil(fact)
        | Quantity::Presence { stays: fact, .. }
        | Quantity::Derived(fact, _) => facts.push(*fact),
        _ => {}
    });
}
