//! A row of the catalogue inside a result: whoever shows the result reads the row's texts in a language, and whoever
//! writes it down gets the row's name.

use std::ops::Deref;

use catalogue::{
    Conflict, Constant, Criterion, Document, FactEntry, Fee, Grant, Obligation, Passage, PassageId,
    Route, Silence, Step,
};
use serde::{Serialize, Serializer};

/// A row, borrowed. It is written as its name only.
#[derive(Debug)]
pub struct Row<'c, T>(pub &'c T);

impl<T> Clone for Row<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Row<'_, T> {}

impl<T> Deref for Row<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0
    }
}

impl<T: Named> PartialEq for Row<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.0.name() == other.0.name()
    }
}

impl<T: Named> Serialize for Row<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.name())
    }
}

/// A row with a name, unique among rows of its kind: in the catalogue, or within its route.
pub trait Named {
    /// The name.
    fn name(&self) -> &str;
}

/// Rows whose name is a field.
macro_rules! named {
    ($($row:ident: $field:ident),+ $(,)?) => {
        $(impl Named for $row {
            fn name(&self) -> &str {
                &self.$field
            }
        })+
    };
}

named! {
    Conflict: id,
    Constant: id,
    Criterion: id,
    Document: id,
    FactEntry: id,
    Fee: id,
    Grant: id,
    Obligation: id,
    Passage: key,
    Route: id,
    Silence: id,
    Step: id,
}

/// The passages of rows, each once, in the order of mention.
pub(crate) fn passages<'c>(
    passages: &'c [Passage],
    ids: impl IntoIterator<Item = PassageId>,
) -> Vec<Row<'c, Passage>> {
    let mut cited: Vec<Row<'c, Passage>> = Vec::new();
    for passage in ids.into_iter().filter_map(|id| passages.get(id.index())) {
        if !cited.contains(&Row(passage)) {
            cited.push(Row(passage));
        }
    }
    cited
}
