//! A condition opened down to its comparisons, each with its outcome, its facts and its figures.

use catalogue::{Catalogue, FactEntry, Passage};
use rules::{Condition, Dimension, Explanation, Leaf, Span, Test};
use serde::{Serialize, Serializer};
use terms::{Support, Truth};

use super::{Fact, Figure, Measure, Scene};
use crate::plan::{Row, passages};

/// A condition with its outcome.
#[derive(Clone, Debug, Serialize)]
pub struct ConditionVerdict<'c> {
    /// The condition as written in the data.
    pub text: &'c str,
    /// Its outcome.
    #[serde(serialize_with = "word")]
    pub truth: Truth,
    /// What it is made of.
    pub part: Part<'c>,
}

/// A part of a condition.
#[derive(Clone, Debug, Serialize)]
pub struct Part<'c> {
    /// Its outcome.
    #[serde(serialize_with = "word")]
    pub truth: Truth,
    /// Its place in the condition's text, in bytes.
    pub span: Span,
    /// What it is.
    #[serde(flatten)]
    pub node: Node<'c>,
}

/// What a part is.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "part", rename_all = "kebab-case")]
pub enum Node<'c> {
    /// All of these.
    All {
        /// The parts.
        parts: Vec<Part<'c>>,
    },
    /// At least one of these.
    Any {
        /// The parts.
        parts: Vec<Part<'c>>,
    },
    /// The opposite of this.
    Not {
        /// The part.
        inner: Box<Part<'c>>,
    },
    /// A fact that is computed from others.
    Derived {
        /// The fact.
        fact: Row<'c, FactEntry>,
        /// How it is computed.
        inner: Box<Part<'c>>,
    },
    /// One comparison.
    Leaf {
        /// The comparison itself, for whoever words it.
        #[serde(skip)]
        leaf: &'c Leaf,
        /// The facts it rests on, with the answers.
        facts: Vec<Fact<'c>>,
        /// The sides of a comparison of numbers, amounts or days, in reading order.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        sides: Vec<Measure>,
        /// The dated things it looks up.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        figures: Vec<Figure<'c>>,
        /// Where these were read.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        cite: Vec<Row<'c, Passage>>,
    },
}

fn word<S: Serializer>(truth: &Truth, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match truth {
        Truth::True => "true",
        Truth::False => "false",
        Truth::Unknown => "unknown",
        Truth::NotApplicable => "not-applicable",
    })
}

impl<'c> ConditionVerdict<'c> {
    pub(super) fn new(scene: &Scene<'_, 'c>, condition: &'c Condition, number: usize) -> Self {
        let explanation = scene.answers.explain(number);
        let part = Part::new(scene, &condition.test, &explanation);
        Self { text: &condition.text, truth: part.truth, part }
    }

    /// The outcome worked out again from the comparisons alone.
    #[must_use]
    pub fn reevaluate(&self) -> Truth {
        self.part.reevaluate()
    }

    /// Support of the figures the outcome relies on; `None` if it relies on none.
    pub(super) fn support(&self, catalogue: &Catalogue) -> Option<Support> {
        self.part.support(catalogue)
    }
}

impl<'c> Part<'c> {
    fn new(scene: &Scene<'_, 'c>, test: &'c Test, explanation: &Explanation) -> Self {
        let several = |tests: &'c [Test], explanations: &[Explanation]| {
            tests
                .iter()
                .zip(explanations)
                .map(|(test, part)| Self::new(scene, test, part))
                .collect()
        };
        let node = match (test, &explanation.node) {
            (Test::All(_, tests), rules::Node::All(parts)) => {
                Node::All { parts: several(tests, parts) }
            }
            (Test::Any(_, tests), rules::Node::Any(parts)) => {
                Node::Any { parts: several(tests, parts) }
            }
            (Test::Not(_, test), rules::Node::Not(part)) => {
                Node::Not { inner: Box::new(Self::new(scene, test, part)) }
            }
            (Test::Derived(_, fact, test), rules::Node::Derived(_, part)) => Node::Derived {
                fact: Row(&scene.catalogue().facts[usize::from(fact.0)]),
                inner: Box::new(Self::new(scene, test, part)),
            },
            // The explanation was made from this very test: a leaf stands against a leaf.
            (test, _) => leaf(scene, test),
        };
        Self { truth: explanation.truth, span: explanation.span, node }
    }

    /// The outcome worked out again from the comparisons alone.
    #[must_use]
    pub fn reevaluate(&self) -> Truth {
        match &self.node {
            Node::Leaf { .. } => self.truth,
            Node::All { parts } => {
                parts.iter().fold(Truth::NotApplicable, |all, part| all.and(part.reevaluate()))
            }
            Node::Any { parts } => {
                parts.iter().fold(Truth::NotApplicable, |any, part| any.or(part.reevaluate()))
            }
            Node::Not { inner } => inner.reevaluate().not(),
            Node::Derived { inner, .. } => inner.reevaluate(),
        }
    }

    /// Calls `see` with every comparison, its outcome, facts and figures, in reading order.
    pub fn visit<'p>(&'p self, see: &mut impl FnMut(&'p Self)) {
        match &self.node {
            Node::Leaf { .. } => see(self),
            Node::All { parts } | Node::Any { parts } => {
                parts.iter().for_each(|part| part.visit(see))
            }
            Node::Not { inner } | Node::Derived { inner, .. } => inner.visit(see),
        }
    }

    /// Where one part is enough for the outcome, the best supported of them counts; where all are needed, the weakest.
    fn support(&self, catalogue: &Catalogue) -> Option<Support> {
        let weakest = |parts: &mut dyn Iterator<Item = &Self>| {
            parts.filter_map(|part| part.support(catalogue)).min()
        };
        let best = |parts: &[Self], truth: Truth| {
            let deciding = parts.iter().filter(|part| part.truth == truth);
            // A part that looks nothing up is as good as confirmed.
            deciding.map(|part| part.support(catalogue).unwrap_or(Support::Confirmed)).max()
        };
        match &self.node {
            Node::Leaf { figures, .. } => {
                figures.iter().filter_map(|figure| figure.support(catalogue)).min()
            }
            Node::Not { inner } | Node::Derived { inner, .. } => inner.support(catalogue),
            Node::All { parts } if self.truth == Truth::False => best(parts, Truth::False),
            Node::Any { parts } if self.truth == Truth::True => best(parts, Truth::True),
            Node::All { parts } | Node::Any { parts } => {
                weakest(&mut parts.iter().filter(|part| part.truth != Truth::NotApplicable))
            }
        }
    }
}

fn leaf<'c>(scene: &Scene<'_, 'c>, test: &'c Test) -> Node<'c> {
    const NOTHING: Leaf = Leaf::Always(true);
    let leaf = match test {
        Test::Leaf(_, leaf) => leaf,
        _ => &NOTHING,
    };
    let mut ids = Vec::new();
    leaf.facts(&mut ids);
    ids.dedup();
    let facts = ids.into_iter().map(|id| Fact::new(scene, id)).collect();
    let measure = |quantity, dimension: Dimension| Measure {
        dimension,
        bounds: scene.answers.bounds(quantity),
    };
    let sides = match leaf {
        Leaf::Compare(left, _, right, dimension) => {
            vec![measure(left, *dimension), measure(right, *dimension)]
        }
        Leaf::Between(value, low, high, dimension) => {
            [value, low, high].map(|side| measure(side, *dimension)).to_vec()
        }
        _ => Vec::new(),
    };
    let figures = Figure::of(scene, leaf);
    let cite =
        passages(&scene.catalogue().passages, figures.iter().flat_map(Figure::cite).copied());
    Node::Leaf { leaf, facts, sides, figures, cite }
}
