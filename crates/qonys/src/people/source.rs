//! A file of people, cut into blocks of rows. CSV as RFC 4180 has it, a byte order mark and a semicolon or a tab between
//! cells understood too; or a JSON object on each line.

use std::{
    fs::File,
    io::{self, BufRead, BufReader},
    path::Path,
};

use csv::{ByteRecord, ReaderBuilder};
use navigator::batch::BLOCK;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A row a person, a column a fact.
    Csv,
    /// A JSON object a person, each on its line.
    Lines,
}

impl Shape {
    /// By the ending of the name.
    pub(crate) fn of(file: &Path) -> Option<Self> {
        match file.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "jsonl" | "ndjson" => Some(Self::Lines),
            _ => None,
        }
    }
}

/// What is left of a file.
#[derive(Debug)]
pub(crate) struct Source {
    rest: Rest,
    /// The row last read: the header is row 1 of a table; lines are counted from 1.
    row: usize,
}

#[derive(Debug)]
enum Rest {
    Csv(Box<csv::Reader<BufReader<File>>>),
    Lines(BufReader<File>),
}

/// Rows of one block with their numbers.
#[derive(Clone, Debug)]
pub(crate) enum Chunk {
    /// Rows of a table.
    Cells(Vec<(usize, ByteRecord)>),
    /// Lines.
    Lines(Vec<(usize, Vec<u8>)>),
}

/// The byte order mark that some programs put before UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// How much is looked at to see what stands between the cells.
const HEAD: usize = 64 * 1024;

impl Source {
    /// Opens a file. The names of the columns come with a table; they are empty if it has no header.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(crate) fn open(file: &Path, shape: Shape) -> io::Result<(Self, Option<Vec<String>>)> {
        let mut input = BufReader::with_capacity(HEAD, File::open(file)?);
        if input.fill_buf()?.starts_with(MARK) {
            input.consume(MARK.len());
        }
        if shape == Shape::Lines {
            return Ok((Self { rest: Rest::Lines(input), row: 0 }, None));
        }
        let between = between(input.fill_buf()?);
        let mut builder = ReaderBuilder::new();
        let mut rows =
            builder.has_headers(false).flexible(true).delimiter(between).from_reader(input);
        let mut header = ByteRecord::new();
        let has_header = rows.read_byte_record(&mut header)?;
        let names = header.iter().map(|name| String::from_utf8_lossy(name).into_owned());
        let names = if has_header { names.collect() } else { Vec::new() };
        Ok((Self { rest: Rest::Csv(Box::new(rows)), row: 1 }, Some(names)))
    }

    /// The next block; none at the end.
    ///
    /// # Errors
    /// When the file cannot be read any further.
    pub(crate) fn next(&mut self) -> io::Result<Option<Chunk>> {
        match &mut self.rest {
            Rest::Csv(rows) => {
                let mut block = Vec::with_capacity(BLOCK);
                let mut record = ByteRecord::new();
                while block.len() < BLOCK && rows.read_byte_record(&mut record)? {
                    self.row += 1;
                    block.push((self.row, std::mem::take(&mut record)));
                }
                Ok((!block.is_empty()).then_some(Chunk::Cells(block)))
            }
            Rest::Lines(input) => {
                let mut block = Vec::with_capacity(BLOCK);
                while block.len() < BLOCK {
                    let mut line = Vec::new();
                    if input.read_until(b'\n', &mut line)? == 0 {
                        break;
                    }
                    self.row += 1;
                    if !line.trim_ascii().is_empty() {
                        block.push((self.row, line));
                    }
                }
                Ok((!block.is_empty()).then_some(Chunk::Lines(block)))
            }
        }
    }
}

/// What stands between the names of the columns: none of them has a comma, a semicolon or a tab in it.
fn between(head: &[u8]) -> u8 {
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |wanted: u8| line.iter().filter(|byte| **byte == wanted).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|between| count(*between)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_cells_is_seen_in_the_header() {
        assert_eq!(between(b"id,purposes\n1,settle;remote;tourism\n"), b',');
        assert_eq!(between(b"id;purposes\r\n"), b';');
        assert_eq!(between(b"id\tpurposes\n"), b'\t');
        assert_eq!(between(b"purposes\n"), b',');
    }
}
