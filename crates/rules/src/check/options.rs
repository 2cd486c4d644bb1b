//! Literals that are names: options, codes and countries.

use terms::Country;

use super::Checker;
use crate::{
    Problem,
    grammar::{Expression, Form},
    typed::OptionSet,
};

impl Checker<'_> {
    /// One option of a fact, as a set of one.
    pub(super) fn option(
        &mut self,
        expression: &Expression,
        options: &[String],
    ) -> Option<OptionSet> {
        let (Form::Name(name) | Form::Quoted(name) | Form::Code(name)) = &expression.form else {
            self.report(
                Problem::new(expression.span, "expected the name of an option")
                    .help("a code of a classifier stands in quotation marks"),
            );
            return None;
        };
        let found = options
            .iter()
            .position(|option| option == name)
            .and_then(|index| u16::try_from(index).ok());
        if found.is_none() {
            let names = options.iter().map(String::as_str);
            let problem = Problem::new(expression.span, format!("the fact has no option `{name}`"))
                .nearest(name, names);
            let listed = options.iter().take(30).map(String::as_str).collect::<Vec<_>>().join(", ");
            self.report(if problem.help.is_none() {
                problem.help(format!("its options: {listed}"))
            } else {
                problem
            });
        }
        found.map(OptionSet::single)
    }

    /// Several options of a fact.
    pub(super) fn options(
        &mut self,
        members: &[Expression],
        options: &[String],
    ) -> Option<OptionSet> {
        let sets: Vec<_> = members.iter().map(|member| self.option(member, options)).collect();
        sets.into_iter().try_fold(OptionSet::default(), |all, set| Some(OptionSet(all.0 | set?.0)))
    }

    /// A country by its code.
    pub(super) fn country(&mut self, expression: &Expression) -> Option<Country> {
        let code = match &expression.form {
            Form::Code(code) => code.parse::<Country>().ok(),
            _ => None,
        };
        let known = code.filter(|country| self.vocabulary.countries.contains(country));
        if known.is_none() {
            self.report(
                Problem::new(expression.span, "expected the code of a country")
                    .help("two capitals of ISO 3166-1, such as KZ; XX is a stateless person"),
            );
        }
        known
    }
}
