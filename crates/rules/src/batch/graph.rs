//! Conditions put together: the parts in the order in which they are worked out, equal parts once.

use std::collections::HashMap;

use terms::Truth;

use super::{
    column::{Layout, Wanted},
    leaf::{Study, places, study, want_number},
    pass::{Sliced, Test},
    single::Single,
};
use crate::{
    engine::{Engine, Operation},
    typed::{Condition, FactId, Leaf, PointsId, Quantity},
    value::Slot,
};

/// A part whose outcome can be read after a pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Node(u32);

impl Node {
    pub(super) const fn place(self) -> usize {
        self.0 as usize
    }
}

/// What a part is made of; equal parts are worked out once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Fixed(Truth),
    Leaf(usize),
    Not(Node),
    All(Box<[Node]>),
    Any(Box<[Node]>),
    Agree(Box<[Node]>),
    RuleFor(Node, Node),
}

/// How parts are joined.
type Join = fn(Box<[Node]>) -> Part;

/// One thing to do in a pass.
#[derive(Debug)]
pub(super) enum Step {
    /// Work out the next part.
    Part(Part),
    /// Decide for whom a fact applies.
    Gate(usize, Node),
}

/// The parts of a points table: whether each counts, and its rows.
pub(super) type Table = Vec<(Option<Node>, Vec<Node>)>;

/// Puts conditions together to be evaluated over columns.
#[derive(Debug)]
pub struct Builder<'e> {
    engine: &'e Engine<'e>,
    steps: Vec<Step>,
    parts: HashMap<Part, Node>,
    leaves: Vec<&'e Leaf>,
    places: HashMap<&'e Leaf, usize>,
    is_gated: Vec<bool>,
    tables: HashMap<PointsId, Table>,
}

impl<'e> Builder<'e> {
    /// With nothing in it.
    #[must_use]
    pub fn new(engine: &'e Engine<'e>) -> Self {
        Self {
            engine,
            steps: Vec::new(),
            parts: HashMap::new(),
            leaves: Vec::new(),
            places: HashMap::new(),
            is_gated: vec![false; engine.vocabulary.facts.len()],
            tables: HashMap::new(),
        }
    }

    /// A condition of the engine, by its number.
    ///
    /// # Panics
    /// If there is no such condition.
    pub fn condition(&mut self, number: usize) -> Node {
        let engine = self.engine;
        self.program(engine.operations(number), &engine.leaves)
    }

    /// The same for everybody.
    pub fn fixed(&mut self, truth: Truth) -> Node {
        self.part(Part::Fixed(truth))
    }

    /// All of these hold.
    pub fn all(&mut self, parts: Vec<Node>) -> Node {
        self.joined(parts, Part::All)
    }

    /// What all readings say, else unknown; "does not apply" without any.
    pub fn agree(&mut self, readings: Vec<Node>) -> Node {
        self.joined(readings, Part::Agree)
    }

    /// A rule for those to whom it applies. Where that is not known, a rule that holds anyway is left out, any other is
    /// unknown.
    pub fn rule_for(&mut self, applies: Node, rule: Node) -> Node {
        self.part(Part::RuleFor(applies, rule))
    }

    fn joined(&mut self, parts: Vec<Node>, join: Join) -> Node {
        match parts.as_slice() {
            [] => self.fixed(Truth::NotApplicable),
            [one] => *one,
            _ => self.part(join(parts.into())),
        }
    }

    fn part(&mut self, part: Part) -> Node {
        if let Some(known) = self.parts.get(&part) {
            return *known;
        }
        let node = Node(u32::try_from(self.parts.len()).unwrap_or(u32::MAX));
        self.steps.push(Step::Part(part.clone()));
        self.parts.insert(part, node);
        node
    }

    /// Runs a postfix program on nodes in place of outcomes.
    fn program(&mut self, operations: &[Operation], leaves: &[&'e Leaf]) -> Node {
        let mut stack: Vec<Node> = Vec::new();
        for operation in operations {
            let (count, join): (u32, Join) = match operation {
                Operation::Leaf(leaf) => {
                    let node = self.leaf(leaves[*leaf as usize]);
                    stack.push(node);
                    continue;
                }
                Operation::Not => {
                    let inner = stack.pop().unwrap_or_else(|| self.fixed(Truth::Unknown));
                    let node = self.part(Part::Not(inner));
                    stack.push(node);
                    continue;
                }
                Operation::And(count) => (*count, Part::All),
                Operation::Or(count) => (*count, Part::Any),
            };
            let parts = stack.split_off(stack.len().saturating_sub(count as usize));
            let node = self.joined(parts, join);
            stack.push(node);
        }
        stack.pop().unwrap_or_else(|| self.fixed(Truth::Unknown))
    }

    /// A condition that the engine did not compile: when a fact applies, or a row of a points table.
    fn other(&mut self, condition: &'e Condition) -> Node {
        let mut leaves = Vec::new();
        condition.test.visit(&mut |leaf| leaves.push(leaf));
        self.program(&Engine::program(&condition.test), &leaves)
    }

    fn leaf(&mut self, leaf: &'e Leaf) -> Node {
        if let Some(place) = self.places.get(leaf) {
            return self.part(Part::Leaf(*place));
        }
        let mut facts = Vec::new();
        leaf.facts(&mut facts);
        facts.into_iter().for_each(|fact| self.gate(fact));
        let mut tables = Vec::new();
        leaf.visit(&mut |quantity| {
            if let Quantity::Points(table) = quantity {
                tables.push(*table);
            }
        });
        tables.into_iter().for_each(|table| self.table(table));
        let place = self.leaves.len();
        self.leaves.push(leaf);
        self.places.insert(leaf, place);
        self.part(Part::Leaf(place))
    }

    fn gate(&mut self, fact: FactId) {
        let place = usize::from(fact.0);
        if std::mem::replace(&mut self.is_gated[place], true) {
            return;
        }
        let vocabulary = self.engine.vocabulary;
        if let Some(applies) = &vocabulary.at(fact).applies {
            let node = self.other(applies);
            self.steps.push(Step::Gate(place, node));
        }
    }

    fn table(&mut self, id: PointsId) {
        let engine = self.engine;
        let Some(table) = &engine.environment.points[usize::from(id.0)] else { return };
        if self.tables.contains_key(&id) {
            return;
        }
        let parts = table.parts.iter().map(|part| {
            let counts = part.when.as_ref().map(|when| self.other(when));
            let rows = part.rows.iter().map(|(when, _)| self.other(when)).collect();
            (counts, rows)
        });
        let parts = parts.collect();
        self.tables.insert(id, parts);
    }

    /// Lays out the columns that the parts need.
    #[must_use]
    pub fn build(self) -> Sliced<'e> {
        let studies: Vec<Study> = self.leaves.iter().map(|leaf| study(self.engine, leaf)).collect();
        let mut wanted = vec![Wanted::Nothing; self.engine.vocabulary.facts.len()];
        for (study, leaf) in studies.iter().zip(&self.leaves) {
            match study {
                Study::Constant(_) => {}
                Study::One(one) => one.want(&mut wanted[usize::from(one.fact.0)]),
                Study::Joined => {
                    for (fact, way) in places(leaf) {
                        want_number(way, &mut wanted[usize::from(fact.0)]);
                    }
                }
            }
        }
        let layout = Layout::of(&wanted);
        let mut cuts = Vec::new();
        let tests = studies
            .into_iter()
            .zip(&self.leaves)
            .map(|(study, leaf)| match study {
                Study::Constant(truth) => Test::Constant(truth),
                Study::One(one) => Test::One(Single::new(&one, &layout, &mut cuts)),
                Study::Joined => Test::Joined(leaf),
            })
            .collect();
        Sliced {
            engine: self.engine,
            steps: self.steps,
            nodes: self.parts.len(),
            tests,
            tables: self.tables,
            layout,
            cuts,
            blank: vec![Slot::Unknown; self.engine.vocabulary.facts.len()],
        }
    }
}
