//! `qonys iin generate --test`: made-up numbers for tests. The numbers go to the output alone, so that they can be
//! piped; what they are is said beside it.

use std::collections::BTreeSet;

use jiff::ToSpan;
use serde_json::json;
use terms::{
    Date, Iin,
    number::{Group, SERIALS, Sex},
};

use super::{iin, iin_capacity::outside};
use crate::{arguments::GenerateNumbers, context::Context, error::AppError, output, settings};

/// Births of any day are taken from here on; not counted from today, so that the same seed gives the same numbers.
const FIRST: Date = Date::constant(1940, 1, 1);
/// And up to the end of 2019.
const DAYS: u64 = 29_220;

pub(super) fn run(context: &Context<'_>, wanted: &GenerateNumbers) -> Result<String, AppError> {
    if !wanted.test {
        let only = context.say("number-test-only", &[("option", "--test".into())]);
        return Err(AppError::usage(only));
    }
    let born = settings::day(wanted.born.as_deref(), context.speech)?;
    if let Some(ahead) = born.filter(|day| *day > context.as_of) {
        let date = context.date(ahead);
        return Err(AppError::usage(context.say("number-born-ahead", &[("date", date.into())])));
    }
    let sex = wanted.sex.as_deref().map(iin::sex);
    possible(context, wanted.count, born, sex)?;
    let seed = wanted.seed.map_or_else(|| chance(context), Ok)?;
    let numbers = numbers(context, wanted.count, born, sex, seed)?;
    let digits: Vec<&str> = numbers.iter().map(Iin::digits).collect();
    let note = context.word("number-test-note");
    if context.is_json {
        let more = [("seed", json!(seed)), ("note", json!(note))];
        return Ok(context.json_with("test_numbers", json!(digits), more));
    }
    let again = context.command(&again(wanted, seed)).replace('\u{a0}', " ");
    let again = context.say("number-test-again", &[("command", again.into())]);
    output::tell(&format!("{note}\n{again}\n"));
    Ok(digits.iter().map(|number| format!("{number}\n")).collect())
}

/// Refuses to look for more numbers than there are.
fn possible(
    context: &Context<'_>,
    count: u32,
    born: Option<Date>,
    sex: Option<Sex>,
) -> Result<(), AppError> {
    let Some(born) = born else { return Ok(()) };
    let mut all = 0;
    for sex in sex.map_or_else(|| vec![Sex::Male, Sex::Female], |sex| vec![sex]) {
        let group = Group::new(born, sex).map_err(|error| outside(context, error))?;
        all += u32::from(group.capacity());
    }
    if count > all {
        let said = context.say("number-test-too-many", &[("count", all.into())]);
        return Err(AppError::usage(said));
    }
    Ok(())
}

fn numbers(
    context: &Context<'_>,
    count: u32,
    born: Option<Date>,
    sex: Option<Sex>,
    seed: u64,
) -> Result<Vec<Iin>, AppError> {
    let mut random = Random(seed);
    let mut seen = BTreeSet::new();
    let mut numbers = Vec::new();
    while numbers.len() < count as usize {
        // The three are drawn in this order whatever is given, so that one option does not change the others.
        let (day, chance, serial) =
            (random.below(DAYS), random.below(2), random.below(SERIALS.into()));
        let any = FIRST.saturating_add(i64::try_from(day).unwrap_or_default().days());
        let chance = if chance == 0 { Sex::Male } else { Sex::Female };
        let group = Group::new(born.unwrap_or(any), sex.unwrap_or(chance))
            .map_err(|error| outside(context, error))?;
        if let Ok(iin) = group.number(serial as u16)
            && seen.insert(iin)
        {
            numbers.push(iin);
        }
    }
    Ok(numbers)
}

/// The words that give the same numbers again.
fn again(wanted: &GenerateNumbers, seed: u64) -> String {
    let mut words = "iin generate --test".to_owned();
    if wanted.count > 1 {
        words.push_str(&format!(" --count {}", wanted.count));
    }
    for (name, value) in [("born", &wanted.born), ("sex", &wanted.sex)] {
        if let Some(value) = value {
            words.push_str(&format!(" --{name} {value}"));
        }
    }
    format!("{words} --seed {seed}")
}

/// A seed that nobody chose; short, because it may be typed again.
fn chance(context: &Context<'_>) -> Result<u64, AppError> {
    getrandom::u32().map(u64::from).map_err(|error| {
        let reason = error.to_string();
        AppError::input(context.say("errors-unexpected", &[("reason", reason.into())]))
    })
}

/// SplitMix64 (Steele, Lea, Flood 2014): its numbers are the same in every version of the program. Not for anything secret.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut value = self.0;
        value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (value ^ (value >> 31)) % end
    }
}
