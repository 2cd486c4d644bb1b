//! A question as it is asked: progress in words, the question, the numbered answers, how to answer.

use navigator::interview::{Progress, Question};
use rules::{FactId, Kind, Unit};
use speech::count;
use terms::{Language, Money};

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

/// Where the interview is: `Question 3, at most 7 more questions · 5 of 18 routes settled`.
pub(crate) fn progress(context: &Context<'_>, page: &mut Page, number: usize, progress: Progress) {
    let number = context.say("check-question-number", &[("number", number.into())]);
    let left = progress.more().map(|more| context.say("check-left", &[("left", more.into())]));
    let left = left.map_or_else(String::new, |left| format!(", {left}"));
    let settled = context.say(
        "check-settled",
        &[("settled", progress.settled.into()), ("total", progress.routes.into())],
    );
    page.quiet(0, &format!("{number}{left} · {settled}"));
}

/// The question with its answers.
pub(crate) fn ask(context: &Context<'_>, page: &mut Page, fact: FactId) {
    let entry = &context.catalogue.facts[usize::from(fact.0)];
    let text = entry.ask.as_ref().unwrap_or(&entry.label);
    page.rich(0, 0, &[Piece::new(Look::Label, context.text(text))]);
    let kind = &context.catalogue.vocabulary.at(fact).kind;
    if matches!(kind, Kind::Choice { .. } | Kind::Choices { .. }) {
        let width = entry.options.len().to_string().len();
        for (option, at) in entry.options.iter().zip(1..) {
            // No-break spaces keep the numbers in their column.
            page.item(
                2,
                &format!("{at:>width$}").replace(' ', "\u{a0}"),
                context.text(&option.label),
            );
            if let Some(hint) = &option.hint {
                page.quiet(width + 5, context.text(hint));
            }
        }
    }
    if let Some(hint) = &entry.hint {
        page.paragraph(0, context.text(hint));
    }
    page.quiet(0, &hint(context, kind));
}

/// How to answer.
pub(crate) fn hint(context: &Context<'_>, kind: &Kind) -> String {
    let example = |key: &str, example: String| context.say(key, &[("example", example.into())]);
    match kind {
        Kind::YesNo => context.word("check-hint-yes-no"),
        Kind::Number { min: Some(min), max: Some(max), .. } => context
            .say("check-hint-number-range", &[("least", (*min).into()), ("most", (*max).into())]),
        Kind::Number { unit: Unit::Count | Unit::Percent, .. } => context.word("check-hint-number"),
        Kind::Number { unit, .. } => {
            let unit = match unit {
                Unit::Months => count::Unit::Months,
                Unit::Years => count::Unit::Years,
                Unit::Points => count::Unit::Points,
                Unit::Count | Unit::Days | Unit::Percent => count::Unit::Days,
            };
            // Many, for the plural: "a whole number of months".
            let noun = count::noun(5, unit, context.language());
            context.say("check-hint-number-unit", &[("unit", noun.into())])
        }
        Kind::Money { currency, .. } => {
            let amount =
                speech::money(Money { minor: 350_000, currency: *currency }, context.language());
            context.say(
                "check-hint-money",
                &[("currency", currency.to_string().into()), ("example", amount.into())],
            )
        }
        Kind::Date { .. } => example("check-hint-date", "31.05.1990".to_owned()),
        Kind::Choice { .. } => context.word("check-hint-choice"),
        Kind::Choices { .. } => context.word("check-hint-choices"),
        Kind::Country => example("check-hint-country", country_example(context)),
        Kind::Countries => context.word("check-hint-countries"),
        Kind::Code { .. } => context.word("check-hint-code"),
        Kind::Stays => example("check-hint-stays", "10.01.2026 - 05.02.2026".to_owned()),
    }
}

fn country_example(context: &Context<'_>) -> String {
    match context.language() {
        Language::En => "Germany".to_owned(),
        Language::Ru => "Германия".to_owned(),
        Language::Kk => "Германия (DE)".to_owned(),
    }
}

/// Why a question is asked: the reason, and the routes it bears on.
pub(crate) fn why(context: &Context<'_>, page: &mut Page, question: &Question<'_>) {
    if let Some(why) = &question.fact.why {
        page.paragraph(0, context.text(why));
    }
    let names: Vec<&str> = question.routes.iter().map(|route| context.text(&route.name)).collect();
    if !names.is_empty() {
        let count = names.len();
        page.paragraph(
            0,
            &context.say(
                "check-why-routes",
                &[("count", count.into()), ("routes", names.join("; ").into())],
            ),
        );
    }
    if question.may_settle > 0 {
        page.paragraph(
            0,
            &context.say("check-why-settles", &[("count", question.may_settle.into())]),
        );
    }
}
