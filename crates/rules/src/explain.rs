//! Why: a condition opened down to its leaves, each with its outcome. The tree alone gives the outcome again.

use terms::Truth;

use crate::{
    Span,
    typed::{FactId, Leaf, Test},
};

/// A part of a condition with its outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The outcome.
    pub truth: Truth,
    /// Where it stands in the condition's text.
    pub span: Span,
    /// What it is made of.
    pub node: Node,
}

/// What a part is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// All of these.
    All(Vec<Explanation>),
    /// Any of these.
    Any(Vec<Explanation>),
    /// The opposite of this.
    Not(Box<Explanation>),
    /// A fact computed from others.
    Derived(FactId, Box<Explanation>),
    /// One comparison.
    Leaf(Leaf),
}

impl Explanation {
    /// Puts the outcomes of the leaves, in reading order, into the tree of `test`.
    pub(crate) fn of(test: &Test, truths: &mut impl Iterator<Item = Truth>) -> Self {
        let node = match test {
            Test::All(_, parts) => {
                Node::All(parts.iter().map(|part| Self::of(part, truths)).collect())
            }
            Test::Any(_, parts) => {
                Node::Any(parts.iter().map(|part| Self::of(part, truths)).collect())
            }
            Test::Not(_, part) => Node::Not(Box::new(Self::of(part, truths))),
            Test::Derived(_, fact, part) => Node::Derived(*fact, Box::new(Self::of(part, truths))),
            Test::Leaf(span, leaf) => {
                let truth = truths.next().unwrap_or(Truth::Unknown);
                return Self { truth, span: *span, node: Node::Leaf(leaf.clone()) };
            }
        };
        let truth = joined(&node).unwrap_or(Truth::Unknown);
        Self { truth, span: test.span(), node }
    }

    /// The outcome worked out again from the leaves alone.
    #[must_use]
    pub fn reevaluate(&self) -> Truth {
        match &self.node {
            Node::Leaf(_) => self.truth,
            Node::All(parts) => fold(parts.iter().map(Self::reevaluate), Truth::and),
            Node::Any(parts) => fold(parts.iter().map(Self::reevaluate), Truth::or),
            Node::Not(part) => part.reevaluate().not(),
            Node::Derived(_, part) => part.reevaluate(),
        }
    }

    /// The leaves with their outcomes, in reading order.
    #[must_use]
    pub fn leaves(&self) -> Vec<(&Leaf, Span, Truth)> {
        match &self.node {
            Node::Leaf(leaf) => vec![(leaf, self.span, self.truth)],
            Node::All(parts) | Node::Any(parts) => parts.iter().flat_map(Self::leaves).collect(),
            Node::Not(part) | Node::Derived(_, part) => part.leaves(),
        }
    }
}

fn joined(node: &Node) -> Option<Truth> {
    Some(match node {
        Node::Leaf(_) => return None,
        Node::All(parts) => fold(parts.iter().map(|part| part.truth), Truth::and),
        Node::Any(parts) => fold(parts.iter().map(|part| part.truth), Truth::or),
        Node::Not(part) => part.truth.not(),
        Node::Derived(_, part) => part.truth,
    })
}

fn fold(truths: impl Iterator<Item = Truth>, join: fn(Truth, Truth) -> Truth) -> Truth {
    truths.fold(Truth::NotApplicable, join)
}
