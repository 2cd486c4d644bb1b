//! A pass over columns: every part worked out for everybody, in order.

use std::collections::HashMap;

use terms::Truth;

use super::{
    Bits, Columns, Node, WORDS, bit,
    column::Layout,
    graph::{Part, Step, Table},
    plane::{Plane, masks},
    single::{Single, at_least},
};
use crate::{
    bounds::Bounds,
    engine::Engine,
    evaluate::{compare, elapsed, points},
    typed::{FactId, Leaf, Operator, PointsId, Quantity},
    value::{Slot, Value, day_number, day_of},
};

/// A leaf in its place among the columns.
#[derive(Debug)]
pub(super) enum Test<'e> {
    Constant(Truth),
    One(Single),
    Joined(&'e Leaf),
}

/// Conditions ready to be evaluated over columns.
#[derive(Debug)]
pub struct Sliced<'e> {
    pub(super) engine: &'e Engine<'e>,
    pub(super) steps: Vec<Step>,
    pub(super) nodes: usize,
    pub(super) tests: Vec<Test<'e>>,
    pub(super) tables: HashMap<PointsId, Table>,
    pub(super) layout: Layout,
    /// Each a column of numbers, and the least number at or after the cut.
    pub(super) cuts: Vec<(usize, i64)>,
    /// Nothing answered.
    pub(super) blank: Vec<Slot>,
}

/// What a pass works out.
#[derive(Clone, Debug)]
pub struct Planes {
    nodes: Vec<Plane>,
    pub(super) states: Vec<State>,
    pub(super) cuts: Vec<Bits>,
}

/// What is known of a fact once the dictionary has decided for whom it applies. Whoever is in none of these has not
/// answered.
#[derive(Clone, Copy, Debug)]
pub(super) struct State {
    pub(super) known: Bits,
    pub(super) open: Bits,
    pub(super) idle: Bits,
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
