//! From a row to a person.

use catalogue::Catalogue;
use csv::ByteRecord;
use navigator::{Profile, profile::Header};
use terms::Date;

use super::{
    Chunk, Refusal,
    refusal::{Fault, Place, Wrong},
};

/// Reads rows by the dictionary of a catalogue.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'r> {
    catalogue: &'r Catalogue,
    /// The last day for things that have happened.
    latest: Date,
    header: Option<&'r Header>,
}

/// A person of a file.
#[derive(Debug)]
pub(crate) struct Person {
    /// The row.
    pub(crate) row: usize,
    /// Who it is, if the file says so.
    pub(crate) label: Option<String>,
    /// The answers.
    pub(crate) profile: Profile,
}

impl<'r> Reader<'r> {
    pub(crate) const fn new(
        catalogue: &'r Catalogue,
        latest: Date,
        header: Option<&'r Header>,
    ) -> Self {
        Self { catalogue, latest, header }
    }

    /// The people of a block, each or what is wrong with its row.
    pub(crate) fn people(&self, chunk: Chunk) -> Vec<Result<Person, Refusal>> {
        match chunk {
            Chunk::Cells(rows) => {
                rows.into_iter().map(|(row, record)| self.cells(row, &record)).collect()
            }
            Chunk::Lines(lines) => {
                lines.into_iter().map(|(row, line)| self.line(row, &line)).collect()
            }
        }
    }

    fn cells(&self, row: usize, record: &ByteRecord) -> Result<Person, Refusal> {
        let refused = |faults| Refusal { row, faults };
        let whole = |wrong| refused(vec![Fault { place: Place::Row, wrong }]);
        let Some(header) = self.header else { return Err(whole(Wrong::NotText)) };
        if record.len() != header.len() {
            return Err(whole(Wrong::Cells { found: record.len(), wanted: header.len() }));
        }
        let named = |column| Place::Named(header.name(column).to_owned());
        let cells: Vec<Option<&str>> =
            record.iter().map(|cell| str::from_utf8(cell).ok()).collect();
        let mut faults: Vec<Fault> = (0..cells.len())
            .filter(|column| cells[*column].is_none())
            .map(|column| Fault { place: named(column), wrong: Wrong::NotText })
            .collect();
        let cells = cells.iter().map(|cell| cell.unwrap_or_default());
        let label = header.label().and_then(|column| cells.clone().nth(column));
        let label = label.map(|label| label.trim().to_owned());
        match header.person(cells, self.catalogue, self.latest) {
            Ok(profile) if faults.is_empty() => Ok(Person { row, label, profile }),
            Ok(_) => Err(refused(faults)),
            Err(problems) => {
                faults.extend(problems.into_iter().map(|(column, kind)| Fault {
                    place: named(column),
                    wrong: Wrong::Answer(kind),
                }));
                Err(refused(faults))
            }
        }
    }

    fn line(&self, row: usize, line: &[u8]) -> Result<Person, Refusal> {
        let Ok(text) = str::from_utf8(line) else {
            let fault = Fault { place: Place::Row, wrong: Wrong::NotText };
            return Err(Refusal { row, faults: vec![fault] });
        };
        match Profile::read_line(text.trim_end(), self.catalogue, self.latest) {
            Ok((profile, label)) => Ok(Person { row, label, profile }),
            Err(problems) => {
                let faults = problems.0.into_iter().map(|problem| Fault {
                    place: Place::Column(problem.column),
                    wrong: Wrong::Answer(problem.kind),
                });
                Err(Refusal { row, faults: faults.collect() })
            }
        }
    }
}
