//! A person as a row of a table: a column for each fact, named as in a file of answers. Several answers in a cell are
//! separated by `;`, a stay is `first..last`, an empty cell is a question that was not asked.

use std::ops::Range;

use catalogue::{
    Catalogue,
    tree::{Entry, Node, Written},
};
use rules::{FactId, Kind};
use terms::Date;

use super::{
    Answer, ProblemKind, Profile,
    read::{LABEL, Reader},
    value::{Question, UNKNOWN},
};

/// The columns of a table of people.
#[derive(Clone, Debug)]
pub struct Header {
    columns: Vec<Column>,
}

#[derive(Clone, Debug)]
struct Column {
    name: String,
    /// Which fact it answers; absent for the column that says who a row is about.
    fact: Option<FactId>,
}

impl Header {
    /// Reads the names of the columns. `id` names the column that says who a row is about.
    ///
    /// # Errors
    /// Everything wrong with them, each with the position of its column.
    pub fn read<'n>(
        names: impl IntoIterator<Item = &'n str>,
        catalogue: &Catalogue,
        today: Date,
    ) -> Result<Self, Vec<(usize, ProblemKind)>> {
        let mut reader = Reader::new("", catalogue, today);
        let mut columns: Vec<Column> = Vec::new();
        for (position, name) in names.into_iter().enumerate() {
            let (name, place) = (name.trim().to_owned(), position..position);
            if columns.iter().any(|column| column.name == name) {
                reader.problems.push((place, ProblemKind::Twice { fact: name.clone() }));
                columns.push(Column { name, fact: None });
                continue;
            }
            let fact = if name == LABEL { None } else { reader.fact(&name, &place) };
            columns.push(Column { name, fact });
        }
        if reader.problems.is_empty() {
            return Ok(Self { columns });
        }
        Err(reader.problems.into_iter().map(|(place, kind)| (place.start, kind)).collect())
    }

    /// How many columns there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// The name of a column; empty if there is none.
    #[must_use]
    pub fn name(&self, column: usize) -> &str {
        self.columns.get(column).map_or("", |column| &column.name)
    }

    /// The position of the column that says who a row is about.
    #[must_use]
    pub fn label(&self) -> Option<usize> {
        self.columns.iter().position(|column| column.fact.is_none())
    }

    /// Reads a row. Cells that are not there are empty.
    ///
    /// # Errors
    /// Everything wrong with it, each with the position of its column.
    pub fn person<'c>(
        &self,
        cells: impl IntoIterator<Item = &'c str>,
        catalogue: &Catalogue,
        today: Date,
    ) -> Result<Profile, Vec<(usize, ProblemKind)>> {
        let mut profile = Profile::new(catalogue);
        let mut problems = Vec::new();
        for ((position, column), cell) in self.columns.iter().enumerate().zip(cells) {
            let Some(fact) = column.fact else { continue };
            match answer(column, fact, cell, catalogue, today) {
                Ok(answer) => profile.set(fact, answer),
                Err(found) => problems.extend(found.into_iter().map(|kind| (position, kind))),
            }
        }
        if problems.is_empty() { Ok(profile) } else { Err(problems) }
    }
}

/// The answer in a cell.
fn answer(
    column: &Column,
    fact: FactId,
    cell: &str,
    catalogue: &Catalogue,
    today: Date,
) -> Result<Answer, Vec<ProblemKind>> {
    match cell.trim() {
        "" => return Ok(Answer::NotAsked),
        UNKNOWN => return Ok(Answer::Unknown),
        _ => {}
    }
    let vocabulary = &catalogue.vocabulary;
    let kind = &vocabulary.at(fact).kind;
    let question =
        Question { fact: &column.name, kind, countries: &vocabulary.countries, today, text: cell };
    let value = question.read(&node(kind, cell));
    value.map(Answer::Known).map_err(|found| found.into_iter().map(|(_, kind)| kind).collect())
}

/// A cell as the reader of files of answers wants it.
fn node(kind: &Kind, cell: &str) -> Node {
    let span = trimmed(cell, 0..cell.len());
    let text = &cell[span.clone()];
    let written = match kind {
        Kind::YesNo => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" => Written::Bool(true),
            "false" | "no" => Written::Bool(false),
            _ => Written::Text(text.to_owned()),
        },
        Kind::Number { .. } => Written::Number(text.to_owned()),
        Kind::Choices { .. } | Kind::Countries | Kind::Stays if text == "none" => {
            Written::Array(Vec::new())
        }
        Kind::Choices { .. } | Kind::Countries => {
            Written::Array(items(cell).map(|span| leaf(cell, span)).collect())
        }
        Kind::Stays => Written::Array(items(cell).map(|span| stay(cell, span)).collect()),
        Kind::Money { .. }
        | Kind::Date { .. }
        | Kind::Choice { .. }
        | Kind::Country
        | Kind::Code { .. } => Written::Text(text.to_owned()),
    };
    Node { span, written }
}

fn leaf(cell: &str, span: Range<usize>) -> Node {
    Node { written: Written::Text(cell[span.clone()].to_owned()), span }
}

/// `first..last` as the table of a stay.
fn stay(cell: &str, span: Range<usize>) -> Node {
    let Some(middle) = cell[span.clone()].find("..").map(|at| span.start + at) else {
        return leaf(cell, span);
    };
    let day = |key: &str, place: Range<usize>| Entry {
        key: key.to_owned(),
        span: place.clone(),
        value: leaf(cell, trimmed(cell, place)),
    };
    let days = vec![day("from", span.start..middle), day("until", middle + 2..span.end)];
    Node { span, written: Written::Table(days) }
}

/// What stands between semicolons; nothing for an empty place.
fn items(cell: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    let places = cell.split(';').map(move |item| {
        let place = start..start + item.len();
        start = place.end + 1;
        place
    });
    places.map(|place| trimmed(cell, place)).filter(|place| !place.is_empty())
}

fn trimmed(cell: &str, place: Range<usize>) -> Range<usize> {
    let text = &cell[place.clone()];
    let start = place.start + (text.len() - text.trim_start().len());
    start..start + text.trim().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_cut_at_semicolons_and_empty_places_are_nothing() {
        let cut = |cell: &'static str| items(cell).map(|place| &cell[place]).collect::<Vec<_>>();
        assert_eq!(cut("settle; remote ;;"), ["settle", "remote"]);
        assert_eq!(cut(" ; "), Vec::<&str>::new());
        assert_eq!(cut("қ;ә"), ["қ", "ә"]);
    }
}
