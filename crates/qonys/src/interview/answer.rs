//! Reading an answer as it was typed. What cannot be read says what would do, in the language of the person.

use rules::{FactId, Kind, OptionSet, Value, ValueError};
use terms::{CountrySet, Currency, Money};

use crate::{
    context::Context,
    interview::{
        dates::{self, NoDay},
        words::{Vocabulary, Word},
    },
};
use navigator::tell::{Found, find_country};

/// How many entries of a list are proposed at most.
const PROPOSED: usize = 12;

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
        Kind::Number { .. } => Value::Number(number(context, line)?),
        Kind::Money { currency, .. } => Value::Money(money(context, *currency, line)?),
        Kind::Date { .. } => {
            Value::Date(dates::day(line).map_err(|why| no_day(context, why, line))?)
        }
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
                let (first, last) = dates::stay(item).map_err(|why| no_day(context, why, item))?;
                if last < first {
                    return Err(context.say("check-error-date-order", &[("answer", item.into())]));
                }
                stays.push((first, last));
            }
            Value::Stays(stays)
        }
    };
    value
        .within(kind, context.as_of.max(context.today))
        .map_err(|why| limits(context, kind, line, &why))
}

fn items(line: &str) -> impl Iterator<Item = &str> {
    line.split([',', ';']).map(str::trim).filter(|item| !item.is_empty())
}

fn number(context: &Context<'_>, line: &str) -> Result<i64, String> {
    let digits: String = line.chars().filter(|letter| !letter.is_whitespace()).collect();
    digits.parse().map_err(|_| {
        context.say("check-error-number", &[("answer", line.into()), ("example", "2".into())])
    })
}

/// An amount; without a currency it is taken in the one asked for.
fn money(context: &Context<'_>, currency: Currency, line: &str) -> Result<i64, String> {
    let has_currency = line.chars().any(char::is_alphabetic);
    let text = if has_currency { line.to_owned() } else { format!("{line} {currency}") };
    let money: Money = text.parse().map_err(|_| {
        let example = speech::money(Money { minor: 350_000, currency }, context.language());
        context.say("check-error-money", &[("answer", line.into()), ("example", example.into())])
    })?;
    if money.currency != currency {
        return Err(
            context.say("check-error-money-currency", &[("currency", currency.to_string().into())])
        );
    }
    if money.minor < 0 {
        return Err(context.word("check-error-money-negative"));
    }
    Ok(money.minor)
}

fn no_day(context: &Context<'_>, why: NoDay, line: &str) -> String {
    match why {
        NoDay::NotADate => context
            .say("check-error-date", &[("answer", line.into()), ("example", "31.05.1990".into())]),
        NoDay::Impossible => context.say("check-error-date-impossible", &[("answer", line.into())]),
    }
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
        set.insert(country(context, item)?);
    }
    if *kind == Kind::Country && set.iter().count() > 1 {
        return Err(context.word("check-error-country-one"));
    }
    Ok(set)
}

fn country(context: &Context<'_>, item: &str) -> Result<terms::Country, String> {
    match find_country(&context.catalogue, item) {
        Found::One(country) => Ok(country),
        Found::Several(found) => {
            let names: Vec<String> = found
                .into_iter()
                .map(|code| format!("{} ({code})", context.tell().country(code)))
                .collect();
            let names = speech::list::or(&names, context.language());
            Err(context.say(
                "check-error-country-many",
                &[("answer", item.into()), ("names", names.into())],
            ))
        }
        Found::None(Some(near)) => {
            let nearest = format!("{} ({near})", context.tell().country(near));
            Err(context.say(
                "check-error-country-nearest",
                &[("answer", item.into()), ("nearest", nearest.into())],
            ))
        }
        Found::None(None) => Err(context.say("check-error-country", &[("answer", item.into())])),
    }
}

/// A line of a classifier by its code or a part of its name. `other` is the last option.
fn code(
    context: &Context<'_>,
    words: &Vocabulary,
    fact: FactId,
    options: &[String],
    line: &str,
) -> Result<u16, String> {
    let all = || (0u16..).take(options.len());
    if words.is(line, Word::Other) {
        return all().last().ok_or_else(|| context.word("check-error-empty"));
    }
    if let Some(found) = all().find(|at| options[usize::from(*at)] == line) {
        return Ok(found);
    }
    let entry = &context.catalogue.facts[usize::from(fact.0)];
    let folded = line.to_lowercase();
    let names = |at: u16| {
        entry.options.get(usize::from(at)).into_iter().flat_map(|entry| {
            [&entry.label.en, &entry.label.ru, &entry.label.kk].map(|name| name.to_lowercase())
        })
    };
    let whole: Vec<u16> = all().filter(|at| names(*at).any(|name| name == folded)).collect();
    let listed = words.is(line, Word::List);
    let starts = |at: &u16| options[usize::from(*at)].starts_with(line);
    let found: Vec<u16> = match whole.as_slice() {
        [_] => whole,
        _ => all()
            .filter(|at| listed || starts(at) || names(*at).any(|name| name.contains(&folded)))
            .collect(),
    };
    let line_of =
        |at: u16| format!("\n  {}  {}", options[usize::from(at)], context.tell().option(fact, at));
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(context.say("check-error-code", &[("answer", line.into())])),
        several if listed || several.len() <= PROPOSED => {
            let lines: String = several.iter().map(|at| line_of(*at)).collect();
            Err(format!("{}{lines}", context.word("check-hint-code")))
        }
        several => {
            let lines: String = several.iter().take(PROPOSED).map(|at| line_of(*at)).collect();
            let said = context.say(
                "check-error-code-many",
                &[("answer", line.into()), ("count", several.len().into())],
            );
            Err(format!("{said}{lines}\n  …"))
        }
    }
}

fn limits(context: &Context<'_>, kind: &Kind, line: &str, why: &ValueError) -> String {
    let answer = || ("answer", line.into());
    let shown =
        |limit: &str| limit.parse().map_or_else(|_| limit.to_owned(), |day| context.date(day));
    match (kind, why) {
        (Kind::Date { .. }, ValueError::Less(least)) => context.say(
            "check-error-date-early",
            &[("date", line.into()), ("least", shown(least).into())],
        ),
        (Kind::Date { .. }, ValueError::More(most)) => context
            .say("check-error-date-late", &[("date", line.into()), ("most", shown(most).into())]),
        (_, ValueError::Less(least)) => {
            context.say("check-error-number-least", &[answer(), ("least", least.into())])
        }
        (_, ValueError::More(most)) => {
            context.say("check-error-number-most", &[answer(), ("most", most.into())])
        }
        (_, ValueError::Stay) => context.say("check-error-date-order", &[answer()]),
        _ => context.word("check-error-empty"),
    }
}
