//! One value against its kind.

use std::ops::Range;

use terms::{Country, Currency, Date, Money, Texts};
use toml::{Spanned, de::DeValue};

use super::{
    parse::Reader,
    row::{Data, Words},
    scalar,
};
use crate::{
    shape::{Field, Kind},
    words::{did_you_mean, listed},
};

type Found<'f, 't> = &'f Spanned<DeValue<'t>>;

/// Reads a value; what does not fit is reported and left out.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: &'static Field,
    found: Found<'_, '_>,
) -> Option<Data> {
    match field.kind {
        Kind::Id => name(reader, found, '-'),
        Kind::Name => name(reader, found, '_'),
        Kind::Text | Kind::Condition | Kind::Derivation | Kind::Formula | Kind::Reference(_) => {
            text(reader, found).map(Data::Text)
        }
        Kind::Money => parsed::<Money>(reader, found),
        Kind::Currency => parsed::<Currency>(reader, found),
        Kind::Sha256 => sha256(reader, found),
        Kind::OneOf(words) => one_of(reader, found, words),
        Kind::Texts => texts(reader, found),
        Kind::Date => date(reader, found, "a day such as 2026-11-23").map(Data::Date),
        Kind::DateOrToday => match found.get_ref() {
            DeValue::String(word) if word == "today" => Some(Data::Text("today".to_owned())),
            _ => date(reader, found, "a day such as 2026-11-23, or \"today\"").map(Data::Date),
        },
        Kind::Bool => match found.get_ref() {
            DeValue::Boolean(value) => Some(Data::Bool(*value)),
            _ => reject(reader, found, "true or false"),
        },
        Kind::Integer => integer(reader, found).map(Data::Integer),
        Kind::Range => range(reader, found),
        Kind::SomeOf(words) => some_of(reader, found, words),
        Kind::TextList | Kind::Cite | Kind::References(_) => list(reader, found).map(Data::List),
        Kind::Countries => countries(reader, found),
        Kind::Rows(shape) => reader.rows(shape, found),
        Kind::Table(shape) => match found.get_ref() {
            DeValue::Table(table) => {
                Some(Data::Rows(vec![reader.row(shape, table, found.span(), String::new())]))
            }
            _ => reject(reader, found, "a table"),
        },
        Kind::Map(shape) => match found.get_ref() {
            DeValue::Table(table) => Some(Data::Rows(reader.map(shape, table))),
            _ => reject(reader, found, "a table"),
        },
    }
}

fn reject(reader: &mut Reader<'_>, found: Found<'_, '_>, expected: &str) -> Option<Data> {
    reader.wrong(found, expected);
    None
}

fn text(reader: &mut Reader<'_>, found: Found<'_, '_>) -> Option<String> {
    let DeValue::String(text) = found.get_ref() else {
        reader.wrong(found, "a text");
        return None;
    };
    let trimmed = text.trim();
    if trimmed.is_empty() {
        let place = reader.place(found.span());
        reader
            .report
            .error(place, "an empty text")
            .help("leave the key out if there is nothing to say");
        return None;
    }
    if trimmed.len() != text.len() && !text.contains('\n') {
        let place = reader.place(found.span());
        reader.report.error(place, "the text begins or ends with a space");
    }
    Some(text.to_string())
}

fn name(reader: &mut Reader<'_>, found: Found<'_, '_>, joint: char) -> Option<Data> {
    let text = text(reader, found)?;
    if scalar::is_name(&text, joint) {
        return Some(Data::Text(text));
    }
    let place = reader.place(found.span());
    let joint = if joint == '-' { "hyphens" } else { "underscores" };
    reader
        .report
        .error(place, format!("`{text}` cannot be a name"))
        .help(format!("small Latin letters and digits joined by {joint}, a letter first"));
    None
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(
    reader: &mut Reader<'_>,
    found: Found<'_, '_>,
) -> Option<Data> {
    let text = text(reader, found)?;
    match text.parse::<T>() {
        Ok(_) => Some(Data::Text(text)),
        Err(error) => {
            let place = reader.place(found.span());
            reader.report.error(place, error.to_string());
            None
        }
    }
}

fn sha256(reader: &mut Reader<'_>, found: Found<'_, '_>) -> Option<Data> {
    let text = text(reader, found)?;
    if text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return Some(Data::Text(text));
    }
    let place = reader.place(found.span());
    reader.report.error(place, "expected 64 digits 0-9 and a-f of a SHA-256");
    None
}

fn known_word(
    reader: &mut Reader<'_>,
    word: &str,
    span: Range<usize>,
    words: &'static [&'static str],
) -> bool {
    if words.contains(&word) {
        return true;
    }
    let help = did_you_mean(word, words.iter().copied())
        .unwrap_or_else(|| format!("it is one of {}", listed(words.iter().copied())));
    let place = reader.place(span);
    reader.report.error(place, format!("`{word}` is not a value of this key")).help(help);
    false
}

fn one_of(
    reader: &mut Reader<'_>,
    found: Found<'_, '_>,
    words: &'static [&'static str],
) -> Option<Data> {
    let word = text(reader, found)?;
    known_word(reader, &word, found.span(), words).then_some(Data::Text(word))
}

fn some_of(
    reader: &mut Reader<'_>,
    found: Found<'_, '_>,
    words: &'static [&'static str],
) -> Option<Data> {
    let mut list = list(reader, found)?;
    list.retain(|word| known_word(reader, &word.text, word.span.clone(), words));
    Some(Data::List(list))
}

/// An array of texts, at least one, each once.
fn list(reader: &mut Reader<'_>, found: Found<'_, '_>) -> Option<Vec<Words>> {
    let DeValue::Array(array) = found.get_ref() else {
        reader.wrong(found, "an array of texts");
        return None;
    };
    if array.is_empty() {
        let place = reader.place(found.span());
        reader.report.error(place, "an empty array").help("name at least one");
    }
    let mut list: Vec<Words> = Vec::new();
    for item in array.iter() {
        let Some(text) = text(reader, item) else { continue };
        if list.iter().any(|other| other.text == text) {
            let place = reader.place(item.span());
            reader.report.error(place, format!("`{text}` stands here twice"));
            continue;
        }
        list.push(Words { text, span: item.span() });
    }
    Some(list)
}

fn countries(reader: &mut Reader<'_>, found: Found<'_, '_>) -> Option<Data> {
    let mut list = list(reader, found)?;
    list.retain(|word| {
        let problem = match word.text.parse::<Country>() {
            Ok(country) if country.code() == word.text => return true,
            Ok(country) => format!("write `{country}`, in capitals"),
            Err(error) => error.to_string(),
        };
        let place = reader.place(word.span.clone());
        reader.report.error(place, problem);
        false
    });
    Some(Data::List(list))
}

fn integer(reader: &mut Reader<'_>, found: Found<'_, '_>) -> Option<i64> {
    let number = match found.get_ref() {
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
        _ => None,
    };
    if number.is_none() {
        reader.wrong(found, "a whole number");
    }
    number
}

fn range(reader: &mut Reader<'_>, found: Found<'_, '_>) -> Option<Data> {
    let expected = "two numbers such as [0, 110], the first not above the second";
    let DeValue::Array(array) = found.get_ref() else { return reject(reader, found, expected) };
    let numbers: Vec<Option<i64>> =
        array.iter().map(|item| scalar::thousandths(item.get_ref())).collect();
    match numbers[..] {
        [Some(low), Some(high)] if low <= high => Some(Data::Range(low, high)),
        _ => reject(reader, found, expected),
    }
}

fn date(reader: &mut Reader<'_>, found: Found<'_, '_>, expected: &str) -> Option<Date> {
    if let DeValue::Datetime(moment) = found.get_ref()
        && let Some(date) = scalar::date(moment)
    {
        return Some(date);
    }
    reader.wrong(found, expected);
    None
}

/// `{ en = "…", ru = "…", kk = "…" }`, all three.
fn texts(reader: &mut Reader<'_>, found: Found<'_, '_>) -> Option<Data> {
    let DeValue::Table(table) = found.get_ref() else {
        return reject(
            reader,
            found,
            "texts in three languages: { en = \"…\", ru = \"…\", kk = \"…\" }",
        );
    };
    let mut read = [const { None::<(String, Range<usize>)> }; 3];
    for (key, value) in table.iter() {
        let position = match &**key.get_ref() {
            "en" => 0,
            "ru" => 1,
            "kk" => 2,
            other => {
                let place = reader.place(key.span());
                reader
                    .report
                    .error(place, format!("`{other}` is not a language"))
                    .help("write en, ru and kk");
                continue;
            }
        };
        // An empty or wrong text has been reported: the place is kept so that it is not reported as missing too.
        read[position] = Some((text(reader, value).unwrap_or_default(), value.span()));
    }
    let missing: Vec<&str> = ["en", "ru", "kk"]
        .into_iter()
        .zip(&read)
        .filter(|(_, text)| text.is_none())
        .map(|(code, _)| code)
        .collect();
    if !missing.is_empty() {
        let place = reader.place(found.span());
        reader.report.error(place, format!("the text is missing in {}", listed(missing)));
        return None;
    }
    let [en, ru, kk] = read.map(Option::unwrap_or_default);
    Some(Data::Texts(Texts { en: en.0, ru: ru.0, kk: kk.0 }, [en.1, ru.1, kk.1]))
}

/// Bytes of the file at which bytes `inner` of a text stand. `raw` is the value as written, quotes included, that
/// begins at `start`. A text with escapes differs from what is written: then it is the whole value.
pub(crate) fn inside(raw: &str, start: usize, text: &str, inner: Range<usize>) -> Range<usize> {
    let quotes = if raw.starts_with("\"\"\"") || raw.starts_with("'''") { 3 } else { 1 };
    let body = raw.get(quotes..).unwrap_or_default();
    // A line break right after the opening quotes of a text of several lines is not part of it.
    let skipped = match quotes {
        3 if body.starts_with("\r\n") => 2,
        3 if body.starts_with('\n') => 1,
        _ => 0,
    };
    if body[skipped..].starts_with(text) {
        let first = start + quotes + skipped;
        first + inner.start..first + inner.end
    } else {
        start..start + raw.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_inside_texts_are_found_in_every_kind_of_quotes() {
        assert_eq!(inside("\"a < b\"", 10, "a < b", 4..5), 15..16);
        assert_eq!(inside("'a < b'", 10, "a < b", 4..5), 15..16);
        assert_eq!(inside("\"\"\"\na\nb\"\"\"", 0, "a\nb", 2..3), 6..7);
        assert_eq!(inside(r#""a \" b""#, 10, "a \" b", 4..5), 10..18, "escapes: the whole value");
    }
}
