//! Tests: what stands on its own or compares.

use terms::Country;

use super::Checker;
use crate::{
    Problem, Span,
    grammar::{Comparison, Expression, Form, Set},
    typed::{Derived, Dimension, FactId, Leaf, Operator, Test},
    vocabulary::{Kind, ListKind, STATES},
};

/// Stands where a problem was reported; the condition is refused, so it is never evaluated.
const REFUSED: Leaf = Leaf::Always(false);

impl Checker<'_> {
    pub(super) fn test(&mut self, expression: &Expression) -> Test {
        let span = expression.span;
        match &expression.form {
            Form::Or(parts) => Test::Any(span, parts.iter().map(|part| self.test(part)).collect()),
            Form::And(parts) => Test::All(span, parts.iter().map(|part| self.test(part)).collect()),
            Form::Not(part) => Test::Not(span, Box::new(self.test(part))),
            Form::Compare(left, comparison) => self.comparison(span, left, comparison),
            Form::Name(name) => self.standing_alone(span, name),
            _ => {
                self.report(
                    Problem::new(span, "this is a value, not a test")
                        .help("compare it, for example `… >= 1`"),
                );
                Test::Leaf(span, REFUSED)
            }
        }
    }

    fn standing_alone(&mut self, span: Span, name: &str) -> Test {
        if let "true" | "false" = name {
            return Test::Leaf(span, Leaf::Always(name == "true"));
        }
        let Some(id) = self.fact(span, name) else { return Test::Leaf(span, REFUSED) };
        let fact = self.vocabulary.at(id);
        if let Some(Derived::Test(condition)) = &fact.derive {
            return Test::Derived(span, id, Box::new(condition.test.moved(span)));
        }
        if fact.kind != Kind::YesNo {
            let help = match &fact.kind {
                Kind::Choice { .. } | Kind::Code { .. } => {
                    format!("write `{name} == option` or `{name} in {{…}}`")
                }
                Kind::Choices { .. } | Kind::Countries => {
                    format!("write `{name} has …` or `{name} in …`")
                }
                Kind::Country => format!("write `{name} in list(…)`"),
                Kind::Stays => format!("write `days_within({name}, 180 days) <= 90`"),
                _ => format!("compare it, for example `{name} >= …`"),
            };
            self.report(
                Problem::new(
                    span,
                    format!("`{name}` is {}, so it cannot stand alone", fact.kind.name()),
                )
                .help(help),
            );
        }
        Test::Leaf(span, Leaf::YesNo(id))
    }

    fn comparison(&mut self, span: Span, left: &Expression, comparison: &Comparison) -> Test {
        match comparison {
            Comparison::With(operator, right) => self.with(span, left, *operator, right),
            Comparison::Between(low, high) => {
                let value = self.quantity(left);
                let ends = (self.quantity(low), self.quantity(high));
                let (Some(value), (Some(low), Some(high))) = (value, ends) else {
                    return Test::Leaf(span, REFUSED);
                };
                for end in [&low, &high] {
                    self.same_dimension(span, &value, end);
                }
                Test::Leaf(
                    span,
                    Leaf::Between(value.quantity, low.quantity, high.quantity, value.dimension),
                )
            }
            Comparison::Has(member) => self.has(span, left, member),
            Comparison::In { set, negated } => {
                let test = Test::Leaf(span, self.membership(span, left, set));
                if *negated { Test::Not(span, Box::new(test)) } else { test }
            }
        }
    }

    fn with(
        &mut self,
        span: Span,
        left: &Expression,
        operator: Operator,
        right: &Expression,
    ) -> Test {
        let subject = match &left.form {
            Form::Name(name) => self.vocabulary.fact(name),
            _ => None,
        };
        let kind = subject.map(|id| &self.vocabulary.at(id).kind);
        let leaf = match (subject, kind) {
            (Some(id), Some(Kind::Choice { options } | Kind::Code { options })) => {
                self.equality_only(span, operator);
                self.option(right, options).map(|option| Leaf::OneOf(id, option))
            }
            (Some(id), Some(Kind::Country)) => {
                self.equality_only(span, operator);
                self.country(right)
                    .map(|country| Leaf::Countries(id, [country].into_iter().collect()))
            }
            (
                Some(_),
                Some(kind @ (Kind::Choices { .. } | Kind::Countries | Kind::Stays | Kind::YesNo)),
            ) => {
                let problem = Problem::new(
                    left.span,
                    format!("{} cannot be compared with a sign", kind.name()),
                );
                self.report(match kind {
                    Kind::YesNo => {
                        problem.help("a yes-or-no fact stands alone: `employed`, `not employed`")
                    }
                    Kind::Stays => problem.help("count its days: `days_within(stays, 180 days)`"),
                    _ => problem.help("write `has` for one of them or `in` for a set"),
                });
                None
            }
            _ => {
                let sides = (self.quantity(left), self.quantity(right));
                let (Some(left), Some(right)) = sides else { return Test::Leaf(span, REFUSED) };
                self.same_dimension(span, &left, &right);
                let dimension = match left.dimension {
                    Dimension::Number(_) if left.plain => right.dimension,
                    dimension => dimension,
                };
                return Test::Leaf(
                    span,
                    Leaf::Compare(left.quantity, operator, right.quantity, dimension),
                );
            }
        };
        let test = Test::Leaf(span, leaf.unwrap_or(REFUSED));
        if operator == Operator::NotEqual { Test::Not(span, Box::new(test)) } else { test }
    }

    fn equality_only(&mut self, span: Span, operator: Operator) {
        if !matches!(operator, Operator::Equal | Operator::NotEqual) {
            self.report(
                Problem::new(span, "options and countries have no order")
                    .help("write `==`, `!=` or `in {…}`"),
            );
        }
    }

    fn has(&mut self, span: Span, left: &Expression, member: &Expression) -> Test {
        let leaf = self.subject(left).and_then(|id| match &self.vocabulary.at(id).kind {
            Kind::Choices { options } => {
                self.option(member, options).map(|option| Leaf::Has(id, option))
            }
            Kind::Countries => self
                .country(member)
                .map(|country| Leaf::Countries(id, [country].into_iter().collect())),
            kind => {
                let message = format!(
                    "`has` looks into several options or countries, and this is {}",
                    kind.name()
                );
                self.report(Problem::new(left.span, message).help("write `==` or `in {…}`"));
                None
            }
        });
        Test::Leaf(span, leaf.unwrap_or(REFUSED))
    }

    fn membership(&mut self, span: Span, left: &Expression, set: &Set) -> Leaf {
        let Some(id) = self.subject(left) else { return REFUSED };
        let kind = &self.vocabulary.at(id).kind;
        let leaf = match (kind, set) {
            (Kind::Choice { options } | Kind::Code { options }, Set::Members(members)) => {
                self.options(members, options).map(|set| Leaf::OneOf(id, set))
            }
            (Kind::Choices { options }, Set::Members(members)) => {
                self.options(members, options).map(|set| Leaf::Has(id, set))
            }
            (Kind::Country | Kind::Countries, Set::Members(members)) => {
                let countries: Option<Vec<_>> =
                    members.iter().map(|member| self.country(member)).collect();
                countries.map(|countries| Leaf::Countries(id, countries.into_iter().collect()))
            }
            (_, Set::List(name, place)) => self.list(*place, name, id, kind),
            (kind, Set::Members(..)) => {
                let message = format!(
                    "`in` looks up options, codes or countries, and this is {}",
                    kind.name()
                );
                self.report(
                    Problem::new(span, message).help("write `between … and …` for a range"),
                );
                None
            }
        };
        leaf.unwrap_or(REFUSED)
    }

    fn list(&mut self, place: Span, name: &str, fact: FactId, kind: &Kind) -> Option<Leaf> {
        if name == STATES && matches!(kind, Kind::Country | Kind::Countries) {
            let all = self.vocabulary.countries.iter().copied();
            let states = all.filter(|country| *country != Country::STATELESS).collect();
            return Some(Leaf::Countries(fact, states));
        }
        let Some(list) = self.vocabulary.list(name) else {
            let names = self.vocabulary.lists.iter().map(|list| list.id.as_str());
            self.report(
                Problem::new(place, format!("there is no list `{name}`")).nearest(name, names),
            );
            return None;
        };
        let holds = self.vocabulary.lists[usize::from(list.0)].kind;
        let fits = matches!(
            (kind, holds),
            (Kind::Country | Kind::Countries, ListKind::Countries)
                | (Kind::Code { .. }, ListKind::Codes)
        );
        if !fits {
            let what = if holds == ListKind::Countries { "countries" } else { "codes" };
            self.report(Problem::new(
                place,
                format!("`{name}` is a list of {what}, and the fact is {}", kind.name()),
            ));
            return None;
        }
        Some(Leaf::InList(fact, list))
    }

    /// A fact named on the left of `has` or `in`.
    fn subject(&mut self, left: &Expression) -> Option<FactId> {
        match &left.form {
            Form::Name(name) => self.fact(left.span, name),
            _ => {
                self.report(Problem::new(left.span, "only a fact can stand before `in` and `has`"));
                None
            }
        }
    }

    pub(super) fn fact(&mut self, span: Span, name: &str) -> Option<FactId> {
        let found = self.vocabulary.fact(name);
        if found.is_none() {
            let names = self.vocabulary.facts.iter().map(|fact| fact.id.as_str());
            self.report(
                Problem::new(span, format!("there is no fact `{name}` in the dictionary"))
                    .nearest(name, names),
            );
        }
        found
    }
}
