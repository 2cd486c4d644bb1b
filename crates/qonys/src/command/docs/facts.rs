//! The page of facts: everything a file of answers may say.

use std::fmt::Write;

use catalogue::{Catalogue, FactEntry, Subject};
use rules::{Fact, Kind};

/// The page in Markdown.
pub(super) fn page(catalogue: &Catalogue) -> String {
    let mut page = String::from(
        "# Facts\n\nEverything a file of answers may say, in the order in which it is written by `qonys check --save`. \
         A fact that is not in the file was not asked; one written as `\"unknown\"` was answered with \"I don't \
         know\". Neither is ever taken for a no.\n",
    );
    for (entry, fact) in catalogue.facts.iter().zip(&catalogue.vocabulary.facts) {
        if fact.derive.is_none() && entry.about == Subject::Oneself {
            one(&mut page, entry, fact, catalogue);
        }
    }
    page.push_str(
        "\n## The family\n\nEach member who comes along is a table `[[family]]` of its own. Their papers are planned; \
         their facts decide no verdict.\n",
    );
    for (entry, fact) in catalogue.facts.iter().zip(&catalogue.vocabulary.facts) {
        if fact.derive.is_none() && entry.about == Subject::Member {
            one(&mut page, entry, fact, catalogue);
        }
    }
    page
}

fn one(page: &mut String, entry: &FactEntry, fact: &Fact, catalogue: &Catalogue) {
    let text = entry.ask.as_ref().unwrap_or(&entry.label);
    let heading = if entry.about == Subject::Member { "###" } else { "##" };
    let _ = write!(
        page,
        "\n{heading} {}\n\n{}\n\n`{} = {}`\n",
        entry.id,
        text.en,
        entry.id,
        example(&fact.kind)
    );
    if let Some(applies) = &fact.applies {
        let _ = write!(page, "\nOnly when: `{}`\n", applies.text);
    }
    if let (Kind::Choice { .. } | Kind::Choices { .. }, false) =
        (&fact.kind, entry.options.is_empty())
    {
        page.push_str("\n| answer | meaning |\n| --- | --- |\n");
        for option in &entry.options {
            let _ = writeln!(page, "| `{}` | {} |", option.id, option.label.en);
        }
    }
    if let Some(list) = entry.list {
        let list = &catalogue.lists[usize::from(list.0)];
        let _ = write!(page, "\nA code of the list `{}`, or `other`.\n", list.id);
    }
}

/// A value of the type as it is written in TOML.
fn example(kind: &Kind) -> String {
    match kind {
        Kind::YesNo => "true".to_owned(),
        Kind::Number { min, .. } => min.unwrap_or(0).max(2).to_string(),
        Kind::Money { currency, .. } => format!("\"3500 {currency}\""),
        Kind::Date { .. } => "1990-05-31".to_owned(),
        Kind::Choice { options } => format!("\"{}\"", options.first().map_or("", String::as_str)),
        Kind::Code { options } => format!("\"{}\"", options.first().map_or("", String::as_str)),
        Kind::Choices { options } => {
            format!("[\"{}\"]", options.first().map_or("", String::as_str))
        }
        Kind::Country => "\"DE\"".to_owned(),
        Kind::Countries => "[\"DE\"]".to_owned(),
        Kind::Stays => "[{ from = 2026-01-10, until = 2026-02-05 }]".to_owned(),
    }
}
