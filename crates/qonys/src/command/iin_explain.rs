//! `qonys iin explain`: what the digits of one number say, what they do not, and what confirms a number.

use navigator::tell::number::{kind, limits};
use serde_json::json;
use terms::number::{Demonstration, Number};

use super::iin::{note, told};
use crate::{
    arguments::ExplainNumber, context::Context, error::AppError, output, page::Page, show,
};

pub(super) fn run(context: &Context<'_>, wanted: &ExplainNumber) -> Result<(), AppError> {
    let read = wanted.number.parse::<Number>();
    let text = if context.is_json {
        let mut told = told(context, &wanted.number, wanted.reveal);
        if let Ok(number) = read {
            told.insert("digits".to_owned(), show::iin::json(context, number, wanted.reveal));
            told.insert("limits".to_owned(), json!(limits(context.speech, number.kind())));
        }
        context.json("number", json!(told))
    } else {
        let mut page = Page::new(context.width);
        match read {
            Ok(number) => {
                let shown = if wanted.reveal { number.digits() } else { &number.to_string() };
                page.title(&shown.replace(' ', "\u{a0}"));
                page.paragraph(0, &speech::capital(&kind(context.speech, number.kind())));
                page.blank();
                show::iin::digits(context, &mut page, number, wanted.reveal);
                if note(context, number).is_some() {
                    page.item(2, "!", &context.word("number-no-fault"));
                }
                page.heading(&context.word("number-limits"));
                for sentence in limits(context.speech, number.kind()) {
                    page.item(2, "•", &sentence);
                }
            }
            Err(error) => {
                show::iin::wrong(context, &mut page, &wanted.number, error);
                if Demonstration::named(&wanted.number).is_some() {
                    page.item(2, "!", &context.word("number-demonstration"));
                }
            }
        }
        page.finish()
    };
    output::write(context.speech, &text)?;
    if read.is_ok() { Ok(()) } else { Err(AppError::told()) }
}
