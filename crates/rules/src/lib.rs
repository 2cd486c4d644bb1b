//! The condition language: one line of text a criterion, typed against the dictionary of facts.
//!
//! Three rooms: [`grammar`] reads the text, [`check`] gives it types, and [`engine`] evaluates it with strong Kleene
//! logic, where a missing answer is unknown, never no and never zero. The room knows nothing of TOML: its problems
//! carry byte offsets in the condition's own text, and whoever holds the file turns them into line and column.

pub mod batch;
mod bounds;
mod check;
mod engine;
mod environment;
mod evaluate;
mod explain;
mod grammar;
mod landmarks;
mod presence;
mod problem;
pub mod reference;
mod typed;
mod value;
mod vocabulary;

pub use bounds::Bounds;
pub use check::{condition, derivation, formula};
pub use engine::{Answers, Engine};
pub use environment::{Environment, Members, Part, PointsTable};
pub use explain::{Explanation, Node};
pub use problem::{Problem, Span};
pub use typed::{
    Condition, ConstantId, Derived, Dimension, Elapsed, FactId, Formula, Leaf, ListId, Operator,
    OptionSet, PointsId, Quantity, Test, Window,
};
pub use value::{Slot, Value, ValueError};
pub use vocabulary::{
    ConstantKind, ConstantName, Fact, Kind, Latest, ListKind, ListName, STATES, Unit, Vocabulary,
};
