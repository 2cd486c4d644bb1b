//! Rows that cannot be read: where and why, told as they come and counted.

use std::path::Path;

use navigator::profile::{Argument, ProblemKind};
use serde_json::{Value, json};

use crate::{context::Context, output};

/// A row that cannot be read.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// The row.
    pub(crate) row: usize,
    /// Everything wrong with it.
    pub(crate) faults: Vec<Fault>,
}

/// One thing wrong with a row.
#[derive(Debug)]
pub(crate) struct Fault {
    /// Where.
    pub(crate) place: Place,
    /// What.
    pub(crate) wrong: Wrong,
}

/// Where in a row.
#[derive(Debug)]
pub(crate) enum Place {
    /// In the column of this name.
    Named(String),
    /// At this character of the line.
    Column(usize),
    /// The row as a whole.
    Row,
}

/// What is wrong.
#[derive(Debug)]
pub(crate) enum Wrong {
    /// An answer.
    Answer(ProblemKind),
    /// It is not written in UTF-8.
    NotText,
    /// The row has another number of cells than the header.
    Cells { found: usize, wanted: usize },
}

/// Faults beyond this many are counted and not told: nobody reads them.
const TOLD: usize = 1000;

/// What was refused so far.
#[derive(Debug, Default)]
pub(crate) struct Refusals {
    rows: usize,
    faults: usize,
    told: Vec<Value>,
}

impl Refusals {
    /// How many rows.
    pub(crate) const fn rows(&self) -> usize {
        self.rows
    }

    /// Tells what is wrong with rows of a file.
    pub(crate) fn tell(&mut self, context: &Context<'_>, file: &Path, refusals: &[Refusal]) {
        let mut text = String::new();
        for refusal in refusals {
            self.rows += 1;
            for fault in &refusal.faults {
                self.faults += 1;
                if self.faults > TOLD {
                    continue;
                }
                let in_cell = matches!(fault.place, Place::Named(_));
                let because = fault.wrong.said(context, in_cell);
                text.push_str(&said(context, file, refusal.row, fault, &because));
                self.told.push(fault.told(refusal.row, &because));
            }
        }
        output::tell(&text);
    }

    /// The sentence about those that were counted only.
    pub(crate) fn more(&self, context: &Context<'_>) -> Option<String> {
        let more = self.faults.checked_sub(TOLD + 1)? + 1;
        Some(context.say("batch-more", &[("count", more.into())]))
    }

    /// For programs.
    pub(crate) fn json(&self) -> Value {
        json!(self.told)
    }
}

impl Fault {
    fn told(&self, row: usize, because: &str) -> Value {
        let column = match &self.place {
            Place::Named(name) => json!(name),
            Place::Column(column) => json!(column),
            Place::Row => Value::Null,
        };
        let problem = match &self.wrong {
            Wrong::Answer(kind) => json!(kind)["problem"].clone(),
            Wrong::NotText => json!("not-text"),
            Wrong::Cells { .. } => json!("cells"),
        };
        json!({ "row": row, "column": column, "problem": problem, "because": because })
    }
}

impl Wrong {
    fn said(&self, context: &Context<'_>, in_cell: bool) -> String {
        match self {
            Self::Answer(kind) if in_cell => in_a_cell(context, kind),
            Self::Answer(kind) => context.tell().problem(kind),
            Self::NotText => context.word("batch-not-text"),
            Self::Cells { found, wanted } => context
                .say("batch-cells", &[("found", (*found).into()), ("wanted", (*wanted).into())]),
        }
    }
}

/// What is wrong with a cell: nothing in it needs quotation marks or brackets.
fn in_a_cell(context: &Context<'_>, kind: &ProblemKind) -> String {
    let arguments = kind.arguments().into_iter().map(|(name, argument)| match argument {
        Argument::Text(text) => (name, text.into()),
        Argument::Key(key) => {
            (name, context.word(&key.replacen("errors-type-", "batch-cell-", 1)).into())
        }
    });
    context.say(kind.key(), &arguments.collect::<Vec<_>>())
}

fn said(context: &Context<'_>, file: &Path, row: usize, fault: &Fault, because: &str) -> String {
    let (key, column) = match &fault.place {
        Place::Named(name) => ("batch-fault-column", name.clone()),
        Place::Column(column) => ("batch-fault-place", column.to_string()),
        Place::Row => ("batch-fault-row", String::new()),
    };
    let place = [
        ("file", file.display().to_string().into()),
        ("row", row.to_string().into()),
        ("column", column.into()),
    ];
    format!("{}: {because}\n", context.say(key, &place))
}

/// What is wrong with the name of a column, counted from 0.
pub(super) fn of_header(context: &Context<'_>, column: usize, kind: &ProblemKind) -> String {
    let because = match kind {
        ProblemKind::MemberFact { fact } => {
            context.say("batch-column-family", &[("fact", fact.into())])
        }
        kind => context.tell().problem(kind),
    };
    let number = (column + 1).to_string();
    format!("{}: {because}", context.say("batch-column", &[("column", number.into())]))
}
