//! All rules of a day as tables: made once, walked by every search.

use std::{borrow::Cow, collections::HashMap, sync::Arc};

use rules::{Condition, Environment, FactId, Kind, Leaf, Quantity, Span, Test, Value, Vocabulary};

use terms::Truth;

use super::{
    domain::{Code, Domain, UNKNOWN},
    reach::{Reach, reaches},
    set::Places,
    signature::Sets,
    table::{Source, Table},
    tree::{Alone, Tree},
};
use crate::{
    navigator::{self, Navigator},
    profile::{Answer, Profile},
};

/// The rules of a day.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    /// By fact.
    pub(super) domains: Vec<Arc<Domain>>,
    pub(super) tables: Vec<Arc<Table>>,
    /// When a fact applies, by fact.
    pub(super) gates: Arc<[Option<Tree>]>,
    pub(super) contradictions: Arc<[Tree]>,
    /// As in the navigator.
    pub(crate) routes: Arc<[RouteModel]>,
    sets: Arc<Sets>,
    source: Arc<Source>,
}

/// The rules of one route. A route that is closed has none; of one that was read of later days only, it is one more
/// criterion, the last, that it was in force.
#[derive(Clone, Debug, Default)]
pub(crate) struct RouteModel {
    pub(super) tests: Vec<TestModel>,
    /// The facts it rests on, those that decide whether others apply included, in the order of the dictionary.
    pub(crate) facts: Vec<FactId>,
    /// The values of each of `facts` that this route tells apart.
    pub(super) classes: Vec<Vec<Code>>,
    /// For each value of the domain of each of `facts` the position in `classes` of the one that stands for it.
    pub(super) class_of: Vec<Vec<usize>>,
    /// `facts` and those of the contradictions that touch them, in the order of the dictionary.
    pub(super) evaluated: Vec<FactId>,
    /// Contradictions that name one of `facts`.
    pub(super) contradictions: Vec<usize>,
    /// By fact.
    pub(super) reach: Vec<Reach>,
}

/// One deciding criterion.
#[derive(Clone, Debug)]
pub(super) struct TestModel {
    pub(super) applies: Option<Tree>,
    /// Empty for a criterion whose texts were read of later days only: it cannot be told.
    pub(super) rule: Vec<Tree>,
    /// The facts it rests on, with those that decide whether they apply, by position in the facts of the route.
    pub(super) facts: Vec<usize>,
}

impl TestModel {
    /// Whether nothing was read of it for the day.
    pub(super) const fn is_unread(&self) -> bool {
        self.rule.is_empty()
    }
}

/// A profile in the numbers of a model that knows its values.
#[derive(Debug)]
pub(crate) struct Located<'m> {
    pub(crate) model: Cow<'m, Model>,
    pub(crate) codes: Vec<Code>,
}

impl Located<'_> {
    /// The answers that no value of the model itself stands for.
    pub(crate) fn strange(&self, profile: &Profile) -> Vec<(FactId, Value)> {
        let is_strange = |fact: FactId| {
            let at = usize::from(fact.0);
            usize::from(self.codes[at]) == self.model.domains[at].spare()
        };
        let known = profile.given().filter_map(|(fact, answer)| match answer {
            Answer::Known(value) if is_strange(fact) => Some((fact, value.clone())),
            _ => None,
        });
        known.collect()
    }
}

/// Gives each distinct comparison a number.
#[derive(Default)]
struct Numbering {
    numbers: HashMap<Leaf, u32>,
    leaves: Vec<Leaf>,
}

impl Numbering {
    fn number(&mut self, leaf: &Leaf) -> u32 {
        if let Some(number) = self.numbers.get(leaf) {
            return *number;
        }
        let number = u32::try_from(self.leaves.len()).unwrap_or(u32::MAX);
        self.numbers.insert(leaf.clone(), number);
        self.leaves.push(leaf.clone());
        number
    }

    fn tree(&mut self, condition: &Condition) -> Tree {
        Tree::of(&condition.test, &mut |leaf| self.number(leaf))
    }
}

impl Model {
    pub(crate) fn new(navigator: &Navigator<'_>) -> Self {
        let catalogue = navigator.catalogue();
        let environment = navigator.engine().environment().clone();
        let mut numbering = Numbering::default();
        let gates: Arc<[Option<Tree>]> = catalogue
            .vocabulary
            .facts
            .iter()
            .map(|fact| fact.applies.as_ref().map(|applies| numbering.tree(applies)))
            .collect();
        let contradictions: Arc<[Tree]> = catalogue
            .contradictions
            .iter()
            .map(|contradiction| numbering.tree(&contradiction.when))
            .collect();
        let routes: Vec<Vec<(Option<Tree>, Vec<Tree>)>> =
            navigator.compiled().iter().map(|route| tests(route, &mut numbering)).collect();

        let mut vocabulary = catalogue.vocabulary.clone();
        for fact in &mut vocabulary.facts {
            fact.applies = None;
        }
        let condition = |leaf: &Leaf| Condition {
            text: String::new(),
            test: Test::Leaf(Span::default(), leaf.clone()),
        };
        let conditions: Vec<Condition> = numbering.leaves.iter().map(condition).collect();
        let table = |leaf: &Leaf| Arc::new(Table::new(facts_of(leaf, &environment)));
        let mut tables: Vec<Arc<Table>> = numbering.leaves.iter().map(table).collect();
        let (mut domains, sets) =
            domains(&vocabulary, &conditions, &numbering.leaves, &environment);
        // Where two facts are compared with each other, every value may be a threshold.
        for fact in
            tables.iter().filter(|table| table.facts.len() > 1).flat_map(|table| &table.facts)
        {
            domains[usize::from(fact.0)].is_complete = false;
        }
        let source = Arc::new(Source::new(conditions, vocabulary, environment));
        let domains: Vec<Arc<Domain>> = domains.into_iter().map(Arc::new).collect();
        source.fill(&mut tables, &domains);

        let (routes_to_come, sets) = (Arc::default(), Arc::new(sets));
        let mut model =
            Self { domains, tables, gates, contradictions, routes: routes_to_come, sets, source };
        model.routes =
            routes.into_iter().map(|tests| model.route(&catalogue.vocabulary, tests)).collect();
        model
    }

    fn facts_of_trees(&self, vocabulary: &Vocabulary, trees: &[&Tree]) -> Vec<FactId> {
        let mut facts = Vec::new();
        for tree in trees {
            tree.visit(&mut |table| facts.extend_from_slice(&self.tables[table as usize].facts));
        }
        facts.sort_unstable();
        facts.dedup();
        vocabulary.with_gates(&facts)
    }

    fn route(&self, vocabulary: &Vocabulary, tests: Vec<(Option<Tree>, Vec<Tree>)>) -> RouteModel {
        let trees: Vec<&Tree> =
            tests.iter().flat_map(|(applies, rule)| applies.iter().chain(rule)).collect();
        let facts = self.facts_of_trees(vocabulary, &trees);
        let touches = |tree: &Tree| {
            self.facts_of_trees(vocabulary, &[tree]).iter().any(|fact| facts.contains(fact))
        };
        let contradictions: Vec<usize> = self
            .contradictions
            .iter()
            .enumerate()
            .filter(|(_, tree)| touches(tree))
            .map(|(at, _)| at)
            .collect();
        let all: Vec<&Tree> = trees
            .iter()
            .copied()
            .chain(contradictions.iter().map(|at| &self.contradictions[*at]))
            .collect();
        let evaluated = self.facts_of_trees(vocabulary, &all);
        let gates = evaluated.iter().filter_map(|fact| self.gates[usize::from(fact.0)].as_ref());
        let all: Vec<&Tree> = all.into_iter().chain(gates).collect();
        let (classes, class_of) = facts.iter().map(|fact| self.classes(*fact, &all)).unzip();
        let on = |trees: &[&Tree]| self.facts_of_trees(vocabulary, trees);
        let of_tests: Vec<Vec<FactId>> = tests
            .iter()
            .map(|(applies, rule)| on(&applies.iter().chain(rule).collect::<Vec<_>>()))
            .collect();
        let of_contradictions: Vec<Vec<FactId>> =
            contradictions.iter().map(|at| on(&[&self.contradictions[*at]])).collect();
        let of_facts: Vec<(FactId, Vec<FactId>)> =
            evaluated.iter().map(|fact| (*fact, vocabulary.with_gates(&[*fact]))).collect();
        let reach = reaches(self.domains.len(), &of_facts, &of_tests, &of_contradictions);
        let tests = tests
            .into_iter()
            .zip(&of_tests)
            .map(|((applies, rule), own)| {
                let own = own.iter().filter_map(|fact| facts.iter().position(|of| of == fact));
                TestModel { applies, rule, facts: own.collect() }
            })
            .collect();
        RouteModel { tests, facts, classes, class_of, evaluated, contradictions, reach }
    }

    /// Codes of the values of a fact that `trees` tell apart, the first of each class; and the class of every value.
    fn classes(&self, fact: FactId, trees: &[&Tree]) -> (Vec<Code>, Vec<usize>) {
        let domain = &self.domains[usize::from(fact.0)];
        let facts = |table: u32| &self.tables[table as usize].facts;
        let mut is_compared = false;
        let mut alone = Alone::default();
        for tree in trees {
            tree.visit(&mut |table| {
                is_compared |= facts(table).len() > 1 && facts(table).contains(&fact)
            });
            alone.add(tree, &|table| *facts(table) == [fact]);
        }
        if is_compared {
            return (domain.codes().collect(), (0..domain.values.len()).collect());
        }
        let mut codes = vec![UNKNOWN; self.domains.len()];
        let mut seen: Vec<Vec<Truth>> = Vec::new();
        let (mut classes, mut class_of) = (Vec::new(), Vec::with_capacity(domain.values.len()));
        for code in domain.codes() {
            codes[usize::from(fact.0)] = code;
            let signature = alone.signature(&|table| self.tables[table as usize].truth(&codes));
            let known = seen.iter().position(|other| *other == signature);
            class_of.push(known.unwrap_or(seen.len()));
            if known.is_none() {
                seen.push(signature);
                classes.push(code);
            }
        }
        (classes, class_of)
    }

    /// The answers of a profile as numbers. A value that no value of its domain stands for is put into a copy.
    pub(crate) fn locate(&self, profile: &Profile) -> Located<'_> {
        let mut codes = vec![UNKNOWN; self.domains.len()];
        let mut strange: Vec<(FactId, &Value)> = Vec::new();
        for (fact, answer) in profile.given() {
            let Answer::Known(value) = answer else { continue };
            match self.code(fact, value) {
                Some(code) => codes[usize::from(fact.0)] = code,
                None => strange.push((fact, value)),
            }
        }
        if strange.is_empty() {
            return Located { model: Cow::Borrowed(self), codes };
        }
        let mut model = self.clone();
        for (fact, value) in &strange {
            let domain = Arc::make_mut(&mut model.domains[usize::from(fact.0)]);
            domain.values.push((*value).clone());
            codes[usize::from(fact.0)] = domain.codes().last().unwrap_or(UNKNOWN);
        }
        let strange: Vec<FactId> = strange.into_iter().map(|(fact, _)| fact).collect();
        self.source.extend(&mut model.tables, &model.domains, &strange);
        Located { model: Cow::Owned(model), codes }
    }

    /// The code of a value, or of one that every comparison takes for it.
    pub(crate) fn code(&self, fact: FactId, value: &Value) -> Option<Code> {
        let domain = &self.domains[usize::from(fact.0)];
        if let Some(code) = domain.code(value) {
            return Some(code);
        }
        let is_alone = || {
            self.tables.iter().all(|table| table.facts.len() == 1 || !table.facts.contains(&fact))
        };
        match value {
            Value::Choices(_) | Value::Countries(_) => {
                let alike = |known: &Value| self.sets.alike(fact, known, value);
                domain
                    .codes()
                    .zip(&domain.values)
                    .find(|(_, known)| alike(known))
                    .map(|(code, _)| code)
            }
            Value::Number(_) | Value::Money(_) | Value::Date(_) if is_alone() => {
                below(domain, value)
            }
            _ => None,
        }
    }

    /// The facts a route rests on, in the order of the dictionary.
    pub(crate) fn facts(&self, route: usize) -> &[FactId] {
        &self.routes[route].facts
    }

    /// The values of a fact that a route tells apart, each with how many of the typical ones it stands for, as positions
    /// among the typical ones.
    pub(crate) fn typical(&self, route: usize, fact: FactId) -> Vec<(Code, Vec<usize>)> {
        let own = &self.routes[route];
        let Some(at) = own.facts.iter().position(|other| *other == fact) else { return Vec::new() };
        let mut classes: Vec<(Code, Vec<usize>)> =
            own.classes[at].iter().map(|code| (*code, Vec::new())).collect();
        let typical = self.domain(fact).typical().count();
        for (position, class) in own.class_of[at].iter().take(typical).enumerate() {
            classes[*class].1.push(position);
        }
        classes.retain(|(_, positions)| !positions.is_empty());
        classes
    }

    /// The criteria of a route that rest on a fact, or on one that decides whether another applies.
    pub(crate) fn tests_of(&self, route: usize, fact: FactId) -> Places {
        let route = &self.routes[route];
        let at = route.facts.iter().position(|other| *other == fact);
        let mut tests = Places::default();
        for (number, test) in route.tests.iter().enumerate() {
            if at.is_some_and(|at| test.facts.contains(&at)) {
                tests = tests.with(Places::single(number));
            }
        }
        tests
    }

    /// The facts on which a search through a route depends, in the order of the dictionary.
    pub(crate) fn touched(&self, route: usize) -> &[FactId] {
        &self.routes[route].evaluated
    }

    /// The domain of a fact.
    pub(crate) fn domain(&self, fact: FactId) -> &Domain {
        &self.domains[usize::from(fact.0)]
    }

    /// Comparisons that were too large to tabulate.
    #[cfg(test)]
    pub(crate) fn beyond(&self) -> usize {
        self.tables.iter().filter(|table| !table.is_filled()).count()
    }
}

/// The greatest value not above `value`, or else the least: landmarks stand on both sides of every threshold, so that
/// nothing turns between two of them.
fn below(domain: &Domain, value: &Value) -> Option<Code> {
    let key = |value: &Value| match value {
        Value::Number(number) | Value::Money(number) => (*number, terms::Date::MIN),
        Value::Date(date) => (0, *date),
        _ => (i64::MAX, terms::Date::MAX),
    };
    let wanted = key(value);
    let known = || domain.codes().zip(&domain.values).map(|(code, value)| (key(value), code));
    let under = known().filter(|(key, _)| *key <= wanted).max();
    under.or_else(|| known().min()).map(|(_, code)| code)
}

fn tests(
    route: &navigator::Compiled<'_>,
    numbering: &mut Numbering,
) -> Vec<(Option<Tree>, Vec<Tree>)> {
    let mut tree = |condition: &Condition| numbering.tree(condition);
    let in_force = route.unread.map(|_| (None, Vec::new()));
    route
        .criteria
        .iter()
        .filter(|test| test.decides())
        .map(|test| {
            if test.unread.is_some() {
                return (None, Vec::new());
            }
            let applies = test.criterion.applies.as_ref().map(&mut tree);
            let rule = match &test.criterion.rule {
                catalogue::Rule::One(when) => vec![tree(when)],
                catalogue::Rule::Readings(readings) => {
                    readings.iter().map(|reading| tree(&reading.when)).collect()
                }
                catalogue::Rule::Shown => Vec::new(),
            };
            (applies, rule)
        })
        .chain(in_force)
        .collect()
}

/// The facts of a comparison, those of the points tables it asks for included.
fn facts_of(leaf: &Leaf, environment: &Environment) -> Vec<FactId> {
    let mut facts = Vec::new();
    leaf.facts(&mut facts);
    for condition in points_conditions(leaf, environment) {
        facts.extend(condition.facts());
    }
    facts.sort_unstable();
    facts.dedup();
    facts
}

fn points_conditions<'e>(leaf: &Leaf, environment: &'e Environment) -> Vec<&'e Condition> {
    let mut found = Vec::new();
    leaf.visit(&mut |quantity| {
        let Quantity::Points(table) = quantity else { return };
        for part in environment.points[usize::from(table.0)].iter().flat_map(|table| &table.parts) {
            found.extend(part.when.iter().chain(part.rows.iter().map(|(when, _)| when)));
        }
    });
    found
}

fn domains(
    vocabulary: &Vocabulary,
    conditions: &[Condition],
    leaves: &[Leaf],
    environment: &Environment,
) -> (Vec<Domain>, Sets) {
    let behind: Vec<&Condition> =
        leaves.iter().flat_map(|leaf| points_conditions(leaf, environment)).collect();
    let mut inner: Vec<&Leaf> = Vec::new();
    for condition in &behind {
        condition.test.visit(&mut |leaf| inner.push(leaf));
    }
    let sets = Sets::new(leaves.iter().chain(inner), environment);
    let engine = rules::Engine::compile(
        vocabulary,
        conditions.iter().chain(behind.iter().copied()),
        environment.clone(),
    );
    let mut used: Vec<FactId> =
        leaves.iter().flat_map(|leaf| facts_of(leaf, environment)).collect();
    used.sort_unstable();
    used.dedup();
    let mut domains = vec![Domain::default(); vocabulary.facts.len()];
    for fact in used {
        let kind: &Kind = &vocabulary.at(fact).kind;
        domains[usize::from(fact.0)] = Domain::of(fact, kind, &engine, &sets);
    }
    (domains, sets)
}
