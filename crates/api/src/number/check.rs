//! `POST /numbers/check`: what the digits of an identification number say. The number stands in the body, so that no
//! address and no log holds it.

use axum::response::Response;
use navigator::tell::number::{digits, limits, masked, wrong};
use serde::{Deserialize, Serialize};
use terms::number::Number;
use utoipa::ToSchema;

use crate::{answer::Answer, person::Spoken, problem::Failure, teller::Teller};

/// A number to be checked.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NumberBody {
    /// The number as it was written.
    #[schema(example = "880415300127")]
    number: String,
}

/// What a number is by its digits.
#[derive(Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct CheckedNumber {
    /// The number, masked.
    #[schema(example = "880415 •••• ••")]
    number: String,
    /// Whether it has twelve digits of which the last agrees with the others. That does not make it anybody's.
    well_formed: bool,
    /// Whose it is, if it is well-formed: `person`, `organisation`, or `reserve` for nobody.
    #[schema(example = "person")]
    kind: Option<&'static str>,
    /// What its digits say by the layout, if it is well-formed; the serial is masked.
    digits: Vec<ReadDigits>,
    /// What they do not say, and what confirms a number.
    limits: Vec<String>,
    /// Why it is none, if it is not.
    wrong: Option<WrongNumber>,
}

/// Some digits of a number and what they say.
#[derive(Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct ReadDigits {
    /// The first of them, from 1.
    from: usize,
    /// The last of them, to 12.
    to: usize,
    /// What they say.
    text: String,
}

/// Why a text is no number.
#[derive(Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct WrongNumber {
    /// The rule that is broken: `length`, `not-digit`, `other-digit`, `check-digit`, `unusable`, `kind`.
    #[schema(example = "check-digit")]
    rule: &'static str,
    /// The position from 1, if it is broken at one place.
    position: Option<usize>,
    /// The same in words.
    text: String,
}

/// Check an identification number
///
/// IIN or BIN: whether it is well-formed, what its digits say by the layout, and what they do not. The number is used
/// and forgotten.
#[utoipa::path(
    post, path = "/numbers/check", tag = "person", operation_id = "checkNumber",
    request_body = NumberBody,
    responses((status = 200, description = "What was found", body = Answer<CheckedNumber>)),
)]
pub(crate) async fn check(Spoken { ask, text }: Spoken) -> Result<Response, Failure> {
    ask.only(&[])?;
    let body: NumberBody =
        serde_json::from_str(&text).map_err(|why| Failure::Syntax { reason: why.to_string() })?;
    let teller = ask.teller();
    let told = told(&teller, &body.number, ask.state.today());
    Ok(ask.personal(&teller, told))
}

fn told(teller: &Teller<'_>, text: &str, today: terms::Date) -> CheckedNumber {
    let speech = teller.speech();
    let number = masked(text);
    match text.parse::<Number>() {
        Ok(read) => CheckedNumber {
            number,
            well_formed: true,
            kind: Some(read.kind().word()),
            digits: digits(speech, read, today, false)
                .into_iter()
                .map(|row| ReadDigits { from: row.from, to: row.to, text: row.text })
                .collect(),
            limits: limits(speech, read.kind()),
            wrong: None,
        },
        Err(error) => CheckedNumber {
            number,
            well_formed: false,
            kind: None,
            digits: Vec::new(),
            limits: Vec::new(),
            wrong: Some(WrongNumber {
                rule: error.rule(),
                position: error.position(),
                text: wrong(speech, error),
            }),
        },
    }
}
