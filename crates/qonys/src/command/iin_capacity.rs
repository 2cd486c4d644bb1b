//! `qonys iin capacity`: how many numbers the layout holds, in all or for a day and a sex.

use navigator::tell::number::sex;
use serde_json::json;
use speech::number::integer;
use terms::number::{CAPACITY, FIRST_YEAR, Group, LAST_YEAR, NUMBERS, NotComposed, SERIALS};

use super::iin;
use crate::{arguments::CapacityOf, context::Context, error::AppError, page::Page, settings};

pub(super) fn run(context: &Context<'_>, wanted: &CapacityOf) -> Result<String, AppError> {
    let day = settings::day(wanted.day.as_deref(), context.speech)?;
    let Some((birth, letter)) = day.zip(wanted.sex.as_deref()) else { return Ok(all(context)) };
    let group = Group::new(birth, iin::sex(letter)).map_err(|error| outside(context, error))?;
    // The first number of a group says with which digits it begins.
    let first = (0..SERIALS).find_map(|serial| group.number(serial).ok());
    let digits = first.map(|iin| iin.digits()[..7].to_owned()).unwrap_or_default();
    if context.is_json {
        let value = json!({
            "birth": birth,
            "sex": group.sex(),
            "digits": digits,
            "serials": SERIALS,
            "usable": group.capacity(),
        });
        return Ok(context.json("capacity", value));
    }
    let mut page = Page::new(context.width);
    let arguments = [
        ("sex", speech::capital(&sex(context.speech, group.sex())).into()),
        ("date", context.date(birth).into()),
        ("count", figure(context, group.capacity().into()).into()),
        ("serials", figure(context, SERIALS.into()).into()),
    ];
    page.paragraph(0, &context.say("number-capacity-group", &arguments));
    page.paragraph(0, &context.say("number-capacity-seventh", &[("digits", digits.into())]));
    page.paragraph(0, &context.word("number-capacity-rest"));
    Ok(page.finish())
}

fn all(context: &Context<'_>) -> String {
    let (least, most) = (*CAPACITY.start(), *CAPACITY.end());
    if context.is_json {
        let value = json!({
            "numbers": NUMBERS,
            "first_year": FIRST_YEAR,
            "last_year": LAST_YEAR,
            "serials": SERIALS,
            "least": least,
            "most": most,
        });
        return context.json("capacity", value);
    }
    let mut page = Page::new(context.width);
    let numbers = i64::try_from(NUMBERS).unwrap_or(i64::MAX);
    let arguments = [
        ("count", figure(context, numbers).into()),
        ("first", FIRST_YEAR.into()),
        ("last", LAST_YEAR.into()),
    ];
    page.paragraph(0, &context.say("number-capacity-all", &arguments));
    let arguments = [
        ("least", figure(context, least.into()).into()),
        ("most", figure(context, most.into()).into()),
        ("serials", figure(context, SERIALS.into()).into()),
    ];
    page.paragraph(0, &context.say("number-capacity-each", &arguments));
    page.paragraph(0, &context.word("number-capacity-rest"));
    page.finish()
}

fn figure(context: &Context<'_>, value: i64) -> String {
    integer(value, context.language())
}

/// The error for a day that the layout does not cover.
pub(super) fn outside(context: &Context<'_>, error: NotComposed) -> AppError {
    match error {
        NotComposed::Year { year } => AppError::usage(context.say(
            "number-born-outside",
            &[("year", year.into()), ("first", FIRST_YEAR.into()), ("last", LAST_YEAR.into())],
        )),
        NotComposed::Serial { .. } | NotComposed::Unusable { .. } => {
            AppError::input(error.to_string())
        }
    }
}
