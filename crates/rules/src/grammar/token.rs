//! Words and signs of the language.

use jiff::civil::Date;

use crate::{Problem, Span};

/// One word or sign.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    /// A lower-case name: fact, option, constant, function or keyword.
    Name(String),
    /// Capitals and digits: a currency or a country.
    Code(String),
    /// A code in quotation marks, such as `"2512-1"`.
    Quoted(String),
    /// A number in thousandths.
    Number(i64),
    /// A day.
    Date(Date),
    /// A sign such as `>=`.
    Sign(&'static str),
}

const SIGNS: [&str; 15] =
    ["==", "!=", ">=", "<=", ">", "<", "+", "-", "*", "(", ")", "{", "}", ",", "="];

/// Splits a condition into tokens with their places.
pub(crate) fn tokens(text: &str) -> Result<Vec<(Token, Span)>, Problem> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let (token, length) = if first.is_ascii_digit() {
            number_or_date(rest, at)?
        } else if first.is_ascii_alphabetic() {
            let length = run(rest, |c| c.is_ascii_alphanumeric() || c == '_');
            let word = rest[..length].to_owned();
            let is_code = word.chars().all(|c| c.is_ascii_uppercase());
            (if is_code { Token::Code(word) } else { Token::Name(word) }, length)
        } else if first == '\'' || first == '"' {
            let Some(end) = rest[1..].find(first) else {
                return Err(Problem::new(
                    Span::new(at, text.len()),
                    "a quotation mark is not closed",
                ));
            };
            (Token::Quoted(rest[1..=end].to_owned()), end + 2)
        } else if let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(sign)) {
            (Token::Sign(sign), sign.len())
        } else {
            let span = Span::new(at, at + first.len_utf8());
            return Err(unknown_sign(first, span));
        };
        found.push((token, Span::new(at, at + length)));
        at += length;
    }
    Ok(found)
}

fn run(text: &str, keep: impl Fn(char) -> bool) -> usize {
    text.find(|c| !keep(c)).unwrap_or(text.len())
}

fn number_or_date(text: &str, at: usize) -> Result<(Token, usize), Problem> {
    let day = run(text, |c| c.is_ascii_digit() || c == '-');
    if day == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-' {
        let span = Span::new(at, at + day);
        return match text[..day].parse::<Date>() {
            Ok(date) => Ok((Token::Date(date), day)),
            Err(_) => {
                Err(Problem::new(span, format!("`{}` is not a day of the calendar", &text[..day])))
            }
        };
    }
    let length = run(text, |c| c.is_ascii_digit() || c == '.' || c == '_');
    let digits = text[..length].replace('_', "");
    let span = Span::new(at, at + length);
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let thousandths = (fraction.len() <= 3 && !(digits.contains('.') && fraction.is_empty()))
        .then(|| format!("{whole}{fraction:0<3}").parse::<i64>().ok())
        .flatten();
    match thousandths {
        Some(number) => Ok((Token::Number(number), length)),
        None => Err(Problem::new(
            span,
            format!("`{}` is not a number this language can hold", &text[..length]),
        )
        .help("write digits, at most three of them after one point, such as 1320 or 0.5")),
    }
}

fn unknown_sign(sign: char, span: Span) -> Problem {
    let problem = Problem::new(span, format!("`{sign}` is not a sign of the language"));
    match sign {
        '&' => problem.help("write `and`"),
        '|' => problem.help("write `or`"),
        '!' => problem.help("write `not`, or `!=` between two values"),
        '≥' => problem.help("write `>=`"),
        '≤' => problem.help("write `<=`"),
        '≠' => problem.help("write `!=`"),
        '[' | ']' => problem.help("a set is written in braces: `{b8, b9}`"),
        _ => problem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_falls_into_words_and_signs() {
        let found = tokens("age>=18 and fee < 0.5 mci").expect("readable");
        let words: Vec<_> =
            found.iter().map(|(_, span)| span.of("age>=18 and fee < 0.5 mci")).collect();
        assert_eq!(words, ["age", ">=", "18", "and", "fee", "<", "0.5", "mci"]);
        assert_eq!(found[6].0, Token::Number(500));
    }

    #[test]
    fn what_cannot_be_read_is_marked() {
        for (text, start, end) in
            [("a & b", 2, 3), ("x > 1.2345", 4, 10), ("d > 2026-02-30", 4, 14), ("\"open", 0, 5)]
        {
            let problem = tokens(text).expect_err(text);
            assert_eq!(problem.span, Span::new(start, end), "{text}");
        }
    }
}
