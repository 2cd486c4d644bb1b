//! `qonys iin check`: whether numbers are well-formed; of a file with a number on each line, how many.

use std::{fs, path::Path};

use navigator::tell::number::{kind, masked, wrong};
use serde_json::{Value, json};
use terms::{
    InvalidNumber,
    number::{Demonstration, Number, Tally, lines, tally},
};

use super::iin::{not_read, note, told};
use crate::{
    arguments::CheckNumbers,
    context::Context,
    error::AppError,
    output,
    page::{Look, Page, Piece, Table},
};

/// How many wrong lines of a file are shown.
const SHOWN: usize = 20;

pub(super) fn run(context: &Context<'_>, wanted: &CheckNumbers) -> Result<(), AppError> {
    if let Some(file) = &wanted.file {
        return whole(context, file);
    }
    let right = wanted.numbers.iter().filter(|text| text.parse::<Number>().is_ok()).count();
    let text = if context.is_json {
        let told: Vec<_> = wanted.numbers.iter().map(|text| told(context, text, false)).collect();
        context.json("numbers", json!(told))
    } else {
        let mut page = Page::new(context.width);
        for text in &wanted.numbers {
            one(context, &mut page, text);
        }
        if wanted.numbers.len() > 1 {
            page.blank();
            page.paragraph(0, &counted(context, right, wanted.numbers.len()));
        }
        page.finish()
    };
    output::write(context.speech, &text)?;
    if right == wanted.numbers.len() { Ok(()) } else { Err(AppError::told()) }
}

fn counted(context: &Context<'_>, right: usize, all: usize) -> String {
    context.say("number-check-count", &[("right", right.into()), ("all", all.into())])
}

fn one(context: &Context<'_>, page: &mut Page, text: &str) {
    let shown = Piece::new(Look::Label, format!("{}  ", masked(text)).replace(' ', "\u{a0}"));
    match text.parse::<Number>() {
        Ok(number) => {
            let said = Piece::plain(kind(context.speech, number.kind()));
            page.marked(0, &Piece::new(Look::Good, "✓"), &[shown, said]);
            if let Some(note) = note(context, number) {
                page.item(2, "!", &format!("{note}. {}", context.word("number-no-fault")));
            }
        }
        Err(error) => {
            let said = Piece::plain(format!(" {}", wrong(context.speech, error)));
            page.marked(0, &Piece::new(Look::Bad, "✗"), &[shown, said]);
            if Demonstration::named(text).is_some() {
                page.item(2, "!", &context.word("number-demonstration"));
            }
        }
    }
}

/// A file with a number on each line.
fn whole(context: &Context<'_>, file: &Path) -> Result<(), AppError> {
    let bytes = fs::read(file).map_err(|why| not_read(context, file, &why))?;
    let tally = tally(&bytes);
    let wrong_lines = tally.lines() - tally.well_formed();
    let broken = |bytes| {
        lines(bytes).filter_map(|line| Some((line.row, line.text, line.outcome.err()?))).take(SHOWN)
    };
    let text = if context.is_json {
        let broken: Vec<Value> = broken(&bytes)
            .map(|(row, text, error)| {
                let mut value = told(context, &String::from_utf8_lossy(text), false);
                value.insert("line".to_owned(), json!(row));
                value.insert("rule".to_owned(), json!(error.rule()));
                Value::Object(value)
            })
            .collect();
        context.json_with("counts", counts(&tally), [("wrong", json!(broken))])
    } else {
        let mut page = Page::new(context.width);
        let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        page.paragraph(0, &counted(context, count(tally.well_formed()), count(tally.lines())));
        page.blank();
        figures(context, &tally).write(&mut page, 2);
        if wrong_lines > 0 {
            page.blank();
        }
        for (row, text, error) in broken(&bytes) {
            broken_line(context, &mut page, row, text, error);
        }
        let more = count(wrong_lines).saturating_sub(SHOWN);
        if more > 0 {
            page.quiet(0, &context.say("number-check-more", &[("count", more.into())]));
        }
        page.finish()
    };
    output::write(context.speech, &text)?;
    if wrong_lines == 0 { Ok(()) } else { Err(AppError::told()) }
}

fn broken_line(
    context: &Context<'_>,
    page: &mut Page,
    row: usize,
    text: &[u8],
    error: InvalidNumber,
) {
    let shown = masked(&String::from_utf8_lossy(text));
    let place = context.say("number-check-row", &[("row", row.to_string().into())]);
    let said = format!(": {shown}  {}", wrong(context.speech, error));
    let pieces = [Piece::new(Look::Label, place), Piece::plain(said)];
    page.marked(0, &Piece::new(Look::Bad, "✗"), &pieces);
}

/// The names of the counts and the counts.
const fn named(tally: &Tally) -> [(&'static str, u64); 7] {
    [
        ("persons", tally.persons),
        ("organisations", tally.organisations),
        ("reserve", tally.reserve),
        ("length", tally.length),
        ("not-digit", tally.not_digit),
        ("check-digit", tally.check_digit),
        ("unusable", tally.unusable),
    ]
}

fn figures(context: &Context<'_>, tally: &Tally) -> Table {
    let mut table = Table::default();
    for (name, count) in named(tally).into_iter().filter(|(_, count)| *count > 0) {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        table.row([
            Piece::plain(context.word(&format!("number-check-{name}")).replace(' ', "\u{a0}")),
            Piece::plain(speech::number::integer(count, context.language())),
        ]);
    }
    table
}

fn counts(tally: &Tally) -> Value {
    let named = named(tally).map(|(name, count)| (name.replace('-', "_"), json!(count)));
    Value::Object(named.into_iter().collect())
}
