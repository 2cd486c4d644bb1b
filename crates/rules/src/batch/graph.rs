//! Parts of conditions in the order in which they are worked out, each once, and the pass over them.

use std::collections::HashMap;

use terms::Truth;

use super::{
    BLOCK, Bits, Columns, WORDS, bit,
    column::{Layout, Wanted},
    leaf::{Hit, One, Study, places, study, want_number},
    plane::{Plane, masks},
};
use crate::{
    bounds::Bounds,
    engine::{Engine, Operation},
    evaluate::{compare, elapsed, points},
    typed::{Condition, FactId, Leaf, Operator, PointsId, Quantity},
    value::{Slot, Value, day_number, day_of},
};

/// A part whose outcome can be read after a pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Node(u32);

impl Node {
    const fn place(self) -> usize {
        self.0 as usize
    }
}

/// What a part is made of; equal parts are worked out once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Part {
    Fixed(Truth),
    Leaf(usize),
    Not(Node),
    All(Box<[Node]>),
    Any(Box<[Node]>),
    Agree(Box<[Node]>),
    RuleFor(Node, Node),
}

/// One thing to do in a pass.
#[derive(Debug)]
enum Step {
    /// Work out the next part.
    Part(Part),
    /// Decide for whom a fact applies.
    Gate(usize, Node),
}

/// The parts of a points table: whether each counts, and its rows.
type Table = Vec<(Option<Node>, Vec<Node>)>;

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

    fn joined(&mut self, parts: Vec<Node>, join: fn(Box<[Node]>) -> Part) -> Node {
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
            let (count, join): (u32, fn(Box<[Node]>) -> Part) = match operation {
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

/// A leaf in its place among the columns.
#[derive(Debug)]
enum Test<'e> {
    Constant(Truth),
    One(Single),
    Joined(&'e Leaf),
}

/// A test on one fact.
#[derive(Debug)]
struct Single {
    fact: usize,
    hit: Among,
    /// What is said of those hit, missed, without an answer, perhaps without a subject, without a subject.
    said: [Truth; 5],
}

/// Where those stand who are hit.
#[derive(Debug)]
enum Among {
    /// In one of these classes.
    Planes(Box<[usize]>),
    /// At or after one cut and before another, or not.
    Cuts { from: Option<usize>, before: Option<usize>, is_outside: bool },
}

impl Single {
    fn new(one: &One, layout: &Layout, cuts: &mut Vec<(usize, i64)>) -> Self {
        let mut cut = |column: usize, number: i64| {
            let known = cuts.iter().position(|cut| *cut == (column, number));
            known.unwrap_or_else(|| {
                cuts.push((column, number));
                cuts.len() - 1
            })
        };
        let hit = match &one.hit {
            Hit::Options(hit) => Among::Planes(layout.planes(one.fact, hit).into()),
            Hit::Numbers { way, range, is_outside } => match (layout.column(one.fact, *way), range)
            {
                (Some(column), Some((first, last))) => Among::Cuts {
                    from: (*first > i64::MIN).then(|| cut(column, *first)),
                    before: last.checked_add(1).map(|past| cut(column, past)),
                    is_outside: *is_outside,
                },
                // No number is hit, so every number is outside.
                _ if *is_outside => Among::Cuts { from: None, before: None, is_outside: false },
                _ => Among::Planes(Box::new([])),
            },
        };
        let said = [one.on_hit, one.on_miss, one.unknown, one.open, one.idle];
        Self { fact: usize::from(one.fact.0), hit, said }
    }
}

/// Conditions ready to be evaluated over columns.
#[derive(Debug)]
pub struct Sliced<'e> {
    engine: &'e Engine<'e>,
    steps: Vec<Step>,
    nodes: usize,
    tests: Vec<Test<'e>>,
    tables: HashMap<PointsId, Table>,
    layout: Layout,
    /// Each a column of numbers, and the least number at or after the cut.
    cuts: Vec<(usize, i64)>,
    /// Nothing answered.
    blank: Vec<Slot>,
}

/// What a pass works out.
#[derive(Clone, Debug)]
pub struct Planes {
    nodes: Vec<Plane>,
    states: Vec<State>,
    cuts: Vec<Bits>,
}

/// What is known of a fact once the dictionary has decided for whom it applies. Whoever is in none of these has not
/// answered.
#[derive(Clone, Copy, Debug)]
struct State {
    known: Bits,
    open: Bits,
    idle: Bits,
}

impl Planes {
    /// The outcome of a part for one person.
    #[must_use]
    pub fn truth(&self, node: Node, person: usize) -> Truth {
        self.nodes[node.place()].at(person)
    }

    /// A bit for each person in whose way a part does not stand: it holds, or it does not apply.
    #[must_use]
    pub fn satisfied(&self, node: Node) -> &[u64] {
        &self.nodes[node.place()].holds
    }

    /// A bit for each person for whom a part does not hold.
    pub fn refused(&self, node: Node) -> impl Iterator<Item = u64> {
        let plane = &self.nodes[node.place()];
        plane.holds.iter().zip(&plane.fails).map(|(holds, fails)| fails & !holds)
    }
}

impl<'e> Sliced<'e> {
    /// Columns without anybody.
    #[must_use]
    pub fn columns(&self) -> Columns {
        self.layout.columns()
    }

    /// Room for the outcomes of a pass.
    #[must_use]
    pub fn planes(&self) -> Planes {
        let state = State { known: [0; WORDS], open: [0; WORDS], idle: [0; WORDS] };
        Planes {
            nodes: vec![Plane::of(Truth::Unknown); self.nodes],
            states: vec![state; self.engine.vocabulary.facts.len()],
            cuts: vec![[0; WORDS]; self.cuts.len()],
        }
    }

    /// How many distinct tests there are, and how many parts are worked out in a pass.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        (self.tests.len(), self.nodes)
    }

    /// Adds a person with these answers; false if there is no place left. A value of another type than that of its fact
    /// is not given.
    pub fn push<'v>(
        &self,
        columns: &mut Columns,
        given: impl Iterator<Item = (FactId, &'v Value)>,
    ) -> bool {
        self.layout.push(columns, self.engine.environment.today, given)
    }

    /// Works out every part for everybody in the columns.
    pub fn evaluate(&self, columns: &Columns, planes: &mut Planes) {
        for (state, given) in planes.states.iter_mut().zip(&columns.given) {
            *state = State { known: *given, open: [0; WORDS], idle: [0; WORDS] };
        }
        for (cut, (column, number)) in planes.cuts.iter_mut().zip(&self.cuts) {
            *cut = at_least(&columns.numbers[*column], *number);
        }
        let mut next = 0;
        for step in &self.steps {
            match step {
                Step::Part(part) => {
                    planes.nodes[next] = self.part(part, columns, planes);
                    next += 1;
                }
                Step::Gate(fact, node) => {
                    let gate = planes.nodes[node.place()];
                    let state = &mut planes.states[*fact];
                    for word in 0..WORDS {
                        state.idle[word] = gate.fails[word];
                        state.open[word] = !gate.holds[word] & !gate.fails[word];
                        state.known[word] &= gate.holds[word] & !gate.fails[word];
                    }
                }
            }
        }
    }

    fn part(&self, part: &Part, columns: &Columns, planes: &Planes) -> Plane {
        let of = |node: &Node| &planes.nodes[node.place()];
        match part {
            Part::Fixed(truth) => Plane::of(*truth),
            Part::Leaf(place) => match &self.tests[*place] {
                Test::Constant(truth) => Plane::of(*truth),
                Test::One(single) => single.plane(columns, planes),
                Test::Joined(leaf) => self.joined(leaf, columns, planes),
            },
            Part::Not(part) => of(part).not(),
            Part::All(parts) => Plane::all(parts.iter().map(of)),
            Part::Any(parts) => Plane::any(parts.iter().map(of)),
            Part::Agree(parts) => Plane::agree(parts.iter().map(of)),
            Part::RuleFor(applies, rule) => Plane::rule_for(of(applies), of(rule)),
        }
    }

    /// A leaf that joins several numbers, person by person.
    fn joined(&self, leaf: &Leaf, columns: &Columns, planes: &Planes) -> Plane {
        let mut plane = Plane::of(Truth::Unknown);
        for person in 0..columns.len() {
            let of = |quantity| self.quantity(quantity, person, columns, planes);
            let truth = match leaf {
                Leaf::Compare(left, operator, right, _) => compare(of(left), *operator, of(right)),
                Leaf::Between(value, low, high, _) => {
                    let value = of(value);
                    compare(value, Operator::AtLeast, of(low)).and(compare(
                        value,
                        Operator::AtMost,
                        of(high),
                    ))
                }
                _ => Truth::Unknown,
            };
            let ((holds, fails), bit) = (masks(truth), 1u64 << (person % 64));
            plane.holds[person / 64] |= holds & bit;
            plane.fails[person / 64] |= fails & bit;
        }
        plane
    }

    fn quantity(
        &self,
        quantity: &Quantity,
        person: usize,
        columns: &Columns,
        planes: &Planes,
    ) -> Bounds {
        let of = |quantity| self.quantity(quantity, person, columns, planes);
        let environment = &self.engine.environment;
        let (fact, way) = match quantity {
            Quantity::Fixed(_) | Quantity::Constant(..) => {
                return self.engine.scope(&[]).quantity(quantity);
            }
            Quantity::Derived(_, inner) => return of(inner),
            Quantity::Sum(left, right) => return of(left).add(of(right)),
            Quantity::Difference(left, right) => return of(left).subtract(of(right)),
            Quantity::Product(left, right) => return of(left).multiply(of(right)),
            Quantity::Points(id) => {
                let table = environment.points[usize::from(id.0)].as_ref().zip(self.tables.get(id));
                let Some((table, nodes)) = table else { return Bounds::Open };
                return points(table, &mut |part, row| {
                    let (counts, rows) = &nodes[part];
                    let node = row.map_or(*counts, |row| Some(rows[row]));
                    node.map_or(Truth::True, |node| planes.truth(node, person))
                });
            }
            Quantity::Fact(fact) | Quantity::Since(_, fact) | Quantity::DaysUntil(fact) => {
                (*fact, None)
            }
            Quantity::Presence { stays, window, fullest } => (*stays, Some((*window, *fullest))),
        };
        let state = &planes.states[usize::from(fact.0)];
        if bit(&state.idle, person) {
            return Bounds::NotApplicable;
        }
        if bit(&state.open, person) {
            return Bounds::Open;
        }
        let column = self.layout.column(fact, way).filter(|_| bit(&state.known, person));
        let Some(column) = column else {
            return self.engine.scope(&self.blank).quantity(quantity);
        };
        let number = columns.numbers[column][person];
        Bounds::exactly(match quantity {
            Quantity::Since(unit, _) => elapsed(*unit, day_of(number), environment.today),
            Quantity::DaysUntil(_) => number - day_number(environment.today),
            _ => number,
        })
    }
}

impl Single {
    fn plane(&self, columns: &Columns, planes: &Planes) -> Plane {
        let mut hit = [0; WORDS];
        match &self.hit {
            Among::Planes(classes) => {
                for class in classes {
                    let class = &columns.planes[*class];
                    for word in 0..WORDS {
                        hit[word] |= class[word];
                    }
                }
            }
            Among::Cuts { from, before, is_outside } => {
                hit = from.map_or([!0; WORDS], |cut| planes.cuts[cut]);
                if let Some(before) = before {
                    for word in 0..WORDS {
                        hit[word] &= !planes.cuts[*before][word];
                    }
                }
                if *is_outside {
                    hit.iter_mut().for_each(|word| *word = !*word);
                }
            }
        }
        let state = &planes.states[self.fact];
        let said = self.said.map(masks);
        let mut plane = Plane::of(Truth::Unknown);
        for word in 0..WORDS {
            let (known, open, idle) = (state.known[word], state.open[word], state.idle[word]);
            let groups =
                [known & hit[word], known & !hit[word], !(known | open | idle), open, idle];
            for (group, (holds, fails)) in groups.into_iter().zip(said) {
                plane.holds[word] |= group & holds;
                plane.fails[word] |= group & fails;
            }
        }
        plane
    }
}

/// Whose number is at least this.
fn at_least(numbers: &[i64; BLOCK], least: i64) -> Bits {
    std::array::from_fn(|word| {
        let numbers = &numbers[word * 64..(word + 1) * 64];
        numbers.iter().rev().fold(0, |bits, number| bits << 1 | u64::from(*number >= least))
    })
}
