//! A condition as a small tree over numbered tables.

use rules::{Leaf, Test};
use terms::Truth;

use super::set::Places;

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
            Test::All(_, parts) => {
                Self::All(parts.iter().map(|part| Self::of(part, number)).collect())
            }
            Test::Any(_, parts) => {
                Self::Any(parts.iter().map(|part| Self::of(part, number)).collect())
            }
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

    /// What it comes to, with what that depends on: a part that is decided, or stands in something decided, adds nothing.
    pub(super) fn weigh(&self, look: &impl Fn(u32) -> (Truth, Places)) -> (Truth, Places) {
        let join = |parts: &[Self], join: fn(Truth, Truth) -> Truth| {
            let mut joined = (Truth::NotApplicable, Places::default());
            for part in parts {
                let (truth, live) = part.weigh(look);
                joined = (join(joined.0, truth), joined.1.with(live));
            }
            joined
        };
        let (truth, live) = match self {
            Self::Leaf(leaf) => look(*leaf),
            Self::Not(part) => {
                let (truth, live) = part.weigh(look);
                (truth.not(), live)
            }
            Self::All(parts) => join(parts, Truth::and),
            Self::Any(parts) => join(parts, Truth::or),
        };
        (truth, if truth == Truth::Unknown { live } else { Places::default() })
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

/// The parts of conditions that rest on one fact alone: values for which all of these come out the same are one value.
#[derive(Debug, Default)]
pub(super) struct Alone<'t> {
    /// Parts that are joined, with whether all of them must hold.
    groups: Vec<(bool, Vec<&'t Tree>)>,
}

impl<'t> Alone<'t> {
    /// Adds the greatest parts of a tree that rest on the fact alone, as told of each table by `is_alone`.
    pub(super) fn add(&mut self, tree: &'t Tree, is_alone: &impl Fn(u32) -> bool) {
        if self.walk(tree, is_alone) {
            self.groups.push((true, vec![tree]));
        }
    }

    /// Whether the whole tree rests on the fact alone; if not, its parts that do have been added.
    fn walk(&mut self, tree: &'t Tree, is_alone: &impl Fn(u32) -> bool) -> bool {
        let (is_all, parts) = match tree {
            Tree::Leaf(table) => return is_alone(*table),
            Tree::Not(part) => return self.walk(part, is_alone),
            Tree::All(parts) => (true, parts),
            Tree::Any(parts) => (false, parts),
        };
        let mut alone: Vec<&Tree> = Vec::new();
        for part in parts {
            if self.walk(part, is_alone) {
                alone.push(part);
            }
        }
        if alone.len() == parts.len() {
            return true;
        }
        if !alone.is_empty() {
            self.groups.push((is_all, alone));
        }
        false
    }

    /// How all of them come out.
    pub(super) fn signature(&self, look: &impl Fn(u32) -> Truth) -> Vec<Truth> {
        let join = |(is_all, parts): &(bool, Vec<&Tree>)| {
            let join = if *is_all { Truth::and } else { Truth::or };
            parts.iter().fold(Truth::NotApplicable, |joined, part| join(joined, part.truth(look)))
        };
        self.groups.iter().map(join).collect()
    }
}
