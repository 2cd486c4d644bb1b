//! A condition as a small tree over numbered tables.

use rules::{Leaf, Test};
use terms::Truth;

/// A condition.
#[derive(Clone, Debug)]
pub(super) enum Tree {
    All(Box<[Tree]>),
    Any(Box<[Tree]>),
    Not(Box<Tree>),
    Leaf(u32),
}

impl Tree {
    /// `number` gives each comparison its table.
    pub(super) fn of(test: &Test, number: &mut impl FnMut(&Leaf) -> u32) -> Self {
        match test {
            Test::All(_, parts) => Self::All(parts.iter().map(|part| Self::of(part, number)).collect()),
            Test::Any(_, parts) => Self::Any(parts.iter().map(|part| Self::of(part, number)).collect()),
            Test::Not(_, part) => Self::Not(Box::new(Self::of(part, number))),
            Test::Derived(_, _, part) => Self::of(part, number),
            Test::Leaf(_, leaf) => Self::Leaf(number(leaf)),
        }
    }

    pub(super) fn truth(&self, look: &impl Fn(u32) -> Truth) -> Truth {
        match self {
            Self::Leaf(leaf) => look(*leaf),
            Self::Not(part) => part.truth(look).not(),
            Self::All(parts) => {
                let mut all = Truth::NotApplicable;
                for part in parts {
                    all = all.and(part.truth(look));
                    if all == Truth::False {
                        break;
                    }
                }
                all
            }
            Self::Any(parts) => {
                let mut any = Truth::NotApplicable;
                for part in parts {
                    any = any.or(part.truth(look));
                    if any == Truth::True {
                        break;
                    }
                }
                any
            }
        }
    }

    /// Calls `see` with every table it looks into.
    pub(super) fn visit(&self, see: &mut impl FnMut(u32)) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.visit(see)),
            Self::Not(part) => part.visit(see),
            Self::Leaf(leaf) => see(*leaf),
        }
    }
}
