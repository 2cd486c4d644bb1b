//! What is said of each person, as a row of a table or as a line of JSON: for each route the outcome and the criterion
//! that decides it.

use navigator::{
    batch::{Batch, Room},
    verdict::Outcome,
};

use super::Shape;
use crate::show::outcome;

/// A person in a room: the row, and who it is.
pub(crate) type Seated = (usize, Option<String>);

/// How the outcomes are written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table {
    shape: Shape,
    /// The people of the file have names.
    has_labels: bool,
}

impl Table {
    pub(crate) const fn new(shape: Shape, has_labels: bool) -> Self {
        Self { shape, has_labels }
    }

    /// What stands before the first person.
    pub(crate) fn header(self, batch: &Batch<'_>) -> Vec<u8> {
        if self.shape == Shape::Lines {
            return Vec::new();
        }
        let mut header = String::from(if self.has_labels { "row,id" } else { "row" });
        for route in batch.routes() {
            header.push_str(&format!(",{0},{0}.criterion", route.id));
        }
        header.push('\n');
        header.into_bytes()
    }

    /// The people of a room.
    pub(crate) fn people(self, batch: &Batch<'_>, room: &Room, seated: &[Seated]) -> Vec<u8> {
        let mut text = String::new();
        for (person, (row, label)) in seated.iter().enumerate() {
            match self.shape {
                Shape::Csv => self.row(&mut text, *row, label.as_deref(), batch, room, person),
                Shape::Lines => line(&mut text, *row, label.as_deref(), batch, room, person),
            }
        }
        text.into_bytes()
    }

    fn row(
        self,
        text: &mut String,
        row: usize,
        label: Option<&str>,
        batch: &Batch<'_>,
        room: &Room,
        person: usize,
    ) {
        text.push_str(&row.to_string());
        if self.has_labels {
            text.push(',');
            quoted(text, label.unwrap_or_default());
        }
        for route in 0..batch.routes().len() {
            text.push(',');
            text.push_str(outcome::name(batch.outcome(room, route, person)));
            text.push(',');
            if let Some(criterion) = batch.deciding(room, route, person) {
                text.push_str(&criterion.id);
            }
        }
        text.push('\n');
    }
}

fn line(
    text: &mut String,
    row: usize,
    label: Option<&str>,
    batch: &Batch<'_>,
    room: &Room,
    person: usize,
) {
    text.push_str(&format!("{{\"row\":{row}"));
    if let Some(label) = label {
        text.push_str(&format!(",\"id\":{}", serde_json::json!(label)));
    }
    text.push_str(",\"routes\":{");
    // Names of routes, outcomes and criteria have small letters, digits and hyphens only.
    for (route, entry) in batch.routes().enumerate() {
        let said = batch.outcome(room, route, person);
        let comma = if route == 0 { "" } else { "," };
        text.push_str(&format!(
            "{comma}\"{}\":{{\"outcome\":\"{}\"",
            entry.id,
            outcome::name(said)
        ));
        if matches!(said, Outcome::NotEligible | Outcome::CannotTell) {
            match batch.deciding(room, route, person) {
                Some(criterion) => text.push_str(&format!(",\"criterion\":\"{}\"", criterion.id)),
                None => text.push_str(",\"criterion\":null"),
            }
        }
        text.push('}');
    }
    text.push_str("}}\n");
}

/// A cell, in quotation marks if it must be (RFC 4180).
fn quoted(text: &mut String, cell: &str) {
    if cell.contains([',', '"', '\n', '\r']) {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(cell);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_only_if_it_must_be() {
        let written = |cell| {
            let mut text = String::new();
            quoted(&mut text, cell);
            text
        };
        assert_eq!(written("Ә-1; x"), "Ә-1; x");
        assert_eq!(written("a,\"b\""), "\"a,\"\"b\"\"\"");
    }
}
