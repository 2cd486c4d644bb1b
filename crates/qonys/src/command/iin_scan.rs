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

/// Where no line ends, so much is looked through at once: memory is not to run out.
const PIECE: u64 = 1 << 20;

/// So many bytes of two such pieces are the same, so that a number between them is seen with the word before it.
const SHARED: usize = 256;

pub(super) fn run(context: &Context<'_>, wanted: &ScanText) -> Result<(), AppError> {
    let file = &wanted.input;
    let failed = |why: io::Error| not_read(context, file, &why);
    let mut input: Box<dyn BufRead> = if file == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::new(File::open(file).map_err(failed)?))
    };
    let mut search = Search::new(context, wanted.reveal);
    let mut bytes = Vec::new();
    loop {
        let read = input.by_ref().take(PIECE).read_until(b'\n', &mut bytes).map_err(failed)?;
        let is_end = read == 0 || bytes.ends_with(b"\n");
        search.piece(&mut bytes, is_end)?;
        if read == 0 {
            break;
        }
    }
    search.finish()
}

/// What was found so far.
struct Search<'c> {
    context: &'c Context<'c>,
    reveal: bool,
    row: usize,
    /// Where in the line the piece at hand begins, in characters from 1.
    column: usize,
    /// Where in the piece those numbers begin that were not told with the piece before.
    from: usize,
    numbers: usize,
    wrong: usize,
    told: Vec<Value>,
}

impl<'c> Search<'c> {
    const fn new(context: &'c Context<'c>, reveal: bool) -> Self {
        Self { context, reveal, row: 1, column: 1, from: 0, numbers: 0, wrong: 0, told: Vec::new() }
    }

    /// Looks through a line, or a piece of one that does not end here; leaves what is to be looked through again.
    fn piece(&mut self, bytes: &mut Vec<u8>, is_end: bool) -> Result<(), AppError> {
        // A character may be cut: its first byte and the rest of it wait for the next piece.
        let last = bytes.iter().rposition(|byte| !(0x80..0xC0).contains(byte)).unwrap_or_default();
        let cut = bytes.split_off(if is_end { bytes.len() } else { last });
        let text = String::from_utf8_lossy(bytes).into_owned();
        let to = if is_end { text.len() } else { text.len().saturating_sub(SHARED) };
        let to = text.floor_char_boundary(to);
        let kept = text.floor_char_boundary(to.saturating_sub(SHARED));
        self.numbers_between(&text, self.from, to)?;
        bytes.clear();
        if is_end {
            self.row += 1;
            (self.column, self.from) = (1, 0);
        } else {
            self.column += text[..kept].chars().count();
            self.from = to - kept;
            bytes.extend_from_slice(&text.as_bytes()[kept..]);
            bytes.extend_from_slice(&cut);
        }
        Ok(())
    }

    /// Tells the numbers that begin in a part of a text.
    fn numbers_between(&mut self, line: &str, from: usize, to: usize) -> Result<(), AppError> {
        let mut text = String::new();
        let (mut column, mut counted) = (self.column, 0);
        for found in find(line).filter(|found| (from..to).contains(&found.start)) {
            column += line[counted..found.start].chars().count();
            counted = found.start;
            let count = if found.outcome.is_ok() { &mut self.numbers } else { &mut self.wrong };
            *count += 1;
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
