//! The next question as text: what to ask, why, and how the answer is written in the profile.

use super::text::Text;
use crate::{
    teller::Teller,
    view::{Fact, FactKind, Interview},
};

/// How many options are written out; a longer list of codes is told by its length.
const WRITTEN_OUT: usize = 60;

pub(super) fn page(teller: &Teller<'_>, interview: &Interview) -> String {
    let Some(question) = &interview.question else {
        let mut text = Text::new(teller, &teller.word("check-done"));
        progress(&mut text, interview);
        return text.finish();
    };
    let fact = &question.fact;
    let ask = fact.ask.as_ref().unwrap_or(&fact.label);
    let mut text = Text::new(teller, ask);
    for more in [&fact.why, &fact.hint].into_iter().flatten() {
        text.paragraph(more);
    }
    text.paragraph(&format!("`profile.{}` = {}", fact.id, form(fact)));
    for option in options(fact).iter().take(WRITTEN_OUT) {
        let hint = option.hint.as_deref().map(|hint| format!(" — {hint}")).unwrap_or_default();
        text.item(&format!("`\"{}\"`: {}{hint}", option.id, option.label), &[]);
    }
    text.item(&format!("`\"unknown\"`: {}", text.word("common-unknown")), &[]);
    let names: Vec<&str> = question.routes.iter().map(|route| route.name.as_str()).collect();
    let routes = speech::list::and(&names, teller.language());
    let arguments = [("count", names.len().into()), ("routes", routes.into())];
    text.paragraph(&teller.say("check-why-routes", &arguments));
    progress(&mut text, interview);
    text.finish()
}

fn progress(text: &mut Text<'_>, interview: &Interview) {
    let progress = interview.progress;
    let (settled, total) = (progress.settled.to_string(), progress.routes.to_string());
    text.paragraph(&text.say("check-settled", &[("settled", &settled), ("total", &total)]));
}

fn options(fact: &Fact) -> &[crate::view::FactOption] {
    match &fact.kind {
        FactKind::Choice { options }
        | FactKind::Choices { options }
        | FactKind::Code { options } => options,
        _ => &[],
    }
}

/// How an answer is written, as a form of JSON.
fn form(fact: &Fact) -> String {
    match &fact.kind {
        FactKind::YesNo => "`true | false`".to_owned(),
        FactKind::Number { least, most, .. } => {
            let end = |end: &Option<i64>| end.map(|end| end.to_string()).unwrap_or_default();
            format!("`integer` ({}…{})", end(least), end(most))
        }
        FactKind::Money { currency, .. } => format!("`\"1000 {currency}\"`"),
        FactKind::Date { .. } => "`\"YYYY-MM-DD\"`".to_owned(),
        FactKind::Choice { .. } => "`\"option\"`".to_owned(),
        FactKind::Choices { .. } => "`[\"option\", …]`".to_owned(),
        FactKind::Code { options } => format!("`\"code\"` ({})", options.len()),
        FactKind::Country => "`\"KZ\"` (ISO 3166-1 alpha-2)".to_owned(),
        FactKind::Countries => "`[\"KZ\", …]` (ISO 3166-1 alpha-2)".to_owned(),
        FactKind::Stays => {
            "`[{\"from\": \"YYYY-MM-DD\", \"until\": \"YYYY-MM-DD\"}, …]`".to_owned()
        }
    }
}
