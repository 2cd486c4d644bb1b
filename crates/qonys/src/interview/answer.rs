//! Reading an answer as it was typed. What cannot be read says what would do, in the language of the person.

use rules::{FactId, Kind, OptionSet, Value};
use terms::CountrySet;

use crate::{
    context::Context,
    interview::words::{Vocabulary, Word},
};
use navigator::tell::{Found, find_country, read_day, read_stay};

/// Reads `line` as the answer to the question of `fact`.
///
/// # Errors
/// What is wrong with it, ready to be shown.
pub(crate) fn read(
    context: &Context<'_>,
    words: &Vocabulary,
    fact: FactId,
    line: &str,
) -> Result<Value, String> {
    let kind = &context.catalogue.vocabulary.at(fact).kind;
    let tell = context.tell();
    let shown = || line.to_owned();
    if line.is_empty() {
        return Err(context.word("check-error-empty"));
    }
    let value = match kind {
        Kind::YesNo if words.is(line, Word::Yes) || line.eq_ignore_ascii_case("y") => {
            Value::YesNo(true)
        }
        Kind::YesNo if words.is(line, Word::No) || line.eq_ignore_ascii_case("n") => {
            Value::YesNo(false)
        }
        Kind::YesNo => return Err(context.say("check-error-yes-no", &[("answer", shown().into())])),
        Kind::Number { .. } => Value::Number(tell.typed_number(line)?),
        Kind::Money { currency, .. } => Value::Money(tell.typed_money(*currency, line)?),
        Kind::Date { .. } => Value::Date(read_day(line).map_err(|why| tell.no_day(why, line))?),
        Kind::Choice { options } => Value::Choice(option(context, fact, options, line)?),
        Kind::Choices { .. } if words.is(line, Word::None) || line == "0" => {
            Value::Choices(OptionSet::default())
        }
        Kind::Choices { options } => {
            let mut set = OptionSet::default();
            for item in items(line) {
                set = set.with(option(context, fact, options, item)?);
            }
            Value::Choices(set)
        }
        Kind::Country | Kind::Countries => Value::Countries(countries(context, kind, line)?),
        Kind::Code { options } => Value::Choice(code(context, words, fact, options, line)?),
        Kind::Stays if words.is(line, Word::None) || line == "0" => Value::Stays(Vec::new()),
        Kind::Stays => {
            let mut stays = Vec::new();
            for item in items(line) {
                let (first, last) = read_stay(item).map_err(|why| tell.no_day(why, item))?;
                if last < first {
                    return Err(context.say("check-error-date-order", &[("answer", item.into())]));
                }
                stays.push((first, last));
            }
            Value::Stays(stays)
        }
    };
    tell.typed_within(value, kind, context.as_of.max(context.today), line)
}

fn items(line: &str) -> impl Iterator<Item = &str> {
    line.split([',', ';']).map(str::trim).filter(|item| !item.is_empty())
}

/// The option with that number, name or label.
fn option(
    context: &Context<'_>,
    fact: FactId,
    options: &[String],
    item: &str,
) -> Result<u16, String> {
    let count = options.len();
    let by_number = item
        .trim_end_matches([')', '.'])
        .parse::<usize>()
        .ok()
        .filter(|number| (1..=count).contains(number));
    if let Some(found) = by_number.and_then(|number| u16::try_from(number - 1).ok()) {
        return Ok(found);
    }
    let folded = item.to_lowercase();
    let all = || (0u16..).take(count);
    let named = all().find(|at| options[usize::from(*at)] == folded);
    let labelled = || all().find(|at| context.tell().option(fact, *at).to_lowercase() == folded);
    named.or_else(labelled).ok_or_else(|| {
        context.say("check-error-choice", &[("answer", item.into()), ("most", count.into())])
    })
}

fn countries(context: &Context<'_>, kind: &Kind, line: &str) -> Result<CountrySet, String> {
    let mut set = CountrySet::default();
    // A name may hold a comma: the whole line is tried first.
    if let Found::One(one) = find_country(&context.catalogue, line) {
        set.insert(one);
        return Ok(set);
    }
    for item in items(line) {
        set.insert(context.tell().typed_country(item)?);
    }
    if *kind == Kind::Country && set.iter().count() > 1 {
        return Err(context.word("check-error-country-one"));
    }
    Ok(set)
}

/// A line of a classifier by its code or a part of its name. `other` is the last option.
fn code(
    context: &Context<'_>,
    words: &Vocabulary,
    fact: FactId,
    options: &[String],
    line: &str,
) -> Result<u16, String> {
    if words.is(line, Word::Other) {
        let last = (0u16..).take(options.len()).last();
        return last.ok_or_else(|| context.word("check-error-empty"));
    }
    context.tell().typed_entry(fact, line, words.is(line, Word::List)).map_err(|no_entry| {
        let line_of = |at: &u16| {
            format!("\n  {}  {}", options[usize::from(*at)], context.tell().option(fact, *at))
        };
        let lines: String = no_entry.fits.iter().map(line_of).collect();
        let said = no_entry.text.unwrap_or_else(|| context.word("check-hint-code"));
        let more = if no_entry.more { "\n  …" } else { "" };
        format!("{said}{lines}{more}")
    })
}
