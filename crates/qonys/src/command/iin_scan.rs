//! `qonys iin scan`: numbers in a text of any length, line by line, masked.

use std::{
    fmt::Write,
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::Path,
};

use navigator::tell::number::{kind, masked, wrong};
use serde_json::{Map, Value, json};
use terms::number::{Found, find};

use super::iin::{not_read, told};
use crate::{arguments::ScanText, context::Context, error::AppError, output};

/// A longer line is cut, and a number that stands just there is not seen: where no line ends, memory is not to run out.
const LONGEST: u64 = 1 << 20;

pub(super) fn run(context: &Context<'_>, wanted: &ScanText) -> Result<(), AppError> {
    let file = &wanted.input;
    let failed = |why: io::Error| not_read(context, file, &why);
    let mut input: Box<dyn BufRead> = if file == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::new(File::open(file).map_err(failed)?))
    };
    let mut search = Search::new(context, wanted.reveal);
    let mut column = 1;
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let read = input.by_ref().take(LONGEST).read_until(b'\n', &mut bytes).map_err(failed)?;
        if read == 0 {
            break;
        }
        let line = String::from_utf8_lossy(&bytes);
        search.line(&line, column)?;
        if line.ends_with('\n') {
            search.row += 1;
            column = 1;
        } else {
            column += line.chars().count();
        }
    }
    search.finish()
}

/// What was found so far.
struct Search<'c> {
    context: &'c Context<'c>,
    reveal: bool,
    row: usize,
    numbers: usize,
    wrong: usize,
    told: Vec<Value>,
}

impl<'c> Search<'c> {
    const fn new(context: &'c Context<'c>, reveal: bool) -> Self {
        Self { context, reveal, row: 1, numbers: 0, wrong: 0, told: Vec::new() }
    }

    /// Looks through one line that begins at a column.
    fn line(&mut self, line: &str, column: usize) -> Result<(), AppError> {
        let mut text = String::new();
        for found in find(line) {
            let count = if found.outcome.is_ok() { &mut self.numbers } else { &mut self.wrong };
            *count += 1;
            let column = column + line[..found.start].chars().count();
            if self.context.is_json {
                self.told.push(Value::Object(self.place(&found, column)));
                continue;
            }
            let shown = if self.reveal { found.text.to_owned() } else { masked(found.text) };
            let said = match found.outcome {
                Ok(number) => kind(self.context.speech, number.kind()),
                Err(error) => format!("✗ {}", wrong(self.context.speech, error)),
            };
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{}:{column}  {shown}  {said}", self.row);
        }
        if text.is_empty() { Ok(()) } else { output::write(self.context.speech, &text) }
    }

    fn place(&self, found: &Found<'_>, column: usize) -> Map<String, Value> {
        let digits: String = found.text.chars().filter(char::is_ascii_digit).collect();
        let mut value = told(self.context, &digits, self.reveal);
        value.insert("line".to_owned(), json!(self.row));
        value.insert("column".to_owned(), json!(column));
        value.insert("announced".to_owned(), json!(found.label.map(|kind| kind.word())));
        value
    }

    fn finish(self) -> Result<(), AppError> {
        let context = self.context;
        if context.is_json {
            let counts = json!({ "numbers": self.numbers, "wrong": self.wrong });
            let text = context.json_with("found", json!(self.told), [("counts", counts)]);
            return output::write(context.speech, &text);
        }
        let mut said = vec![context.say("number-scan-count", &[("count", self.numbers.into())])];
        if self.wrong > 0 {
            said.push(context.say("number-scan-wrong", &[("count", self.wrong.into())]));
        }
        if !self.reveal && self.numbers + self.wrong > 0 {
            said.push(context.say("number-scan-masked", &[("option", "--reveal".into())]));
        }
        output::write(context.speech, &format!("{}\n", said.join(" ")))
    }
}
