//! The reference page of the data format.

use std::fmt::Write;

use super::{FileKind, Kind, Root, Shape};

const HEAD: &str = "# The data format

<!-- Generated from crates/catalogue/src/shape. Change it there. -->

All data is TOML. A file with an error names file, line and column, and nothing is loaded.

Every row that states something cites the passages it was read in. It has two times: `from` and `until` say when the
rule is in force, both days included; `known` and `replaced` say when we held it true. A row that says none of them takes
those of its file. Two rows of one name never hold on one day: a rule that changes gets a second row with other dates,
and a row that was wrong gets `replaced` and a corrected row beside it.

Texts are written in English, Russian and Kazakh, with the same figures in digits.
";

/// The page as Markdown.
#[must_use]
pub fn reference_page() -> String {
    let mut page = HEAD.to_owned();
    for kind in FileKind::ALL {
        let _ = write!(page, "\n## `{}`\n", kind.pattern());
        match kind.root() {
            Root::Table(shape) => section(&mut page, shape, "the file itself", 3),
            Root::Map(shape) => {
                section(&mut page, shape, &format!("`[key]` for each {}", shape.name), 3)
            }
        }
    }
    page
}

fn section(page: &mut String, shape: &Shape, written: &str, depth: usize) {
    // Writing to a String cannot fail.
    let _ = write!(
        page,
        "\n{} {}\n\n{} Written as {written}.\n\n",
        "#".repeat(depth),
        capital(shape.name),
        shape.about
    );
    for group in shape.exactly_one {
        let keys: Vec<String> = group.iter().map(|key| format!("`{key}`")).collect();
        let _ = write!(page, "Exactly one of {}.\n\n", keys.join(", "));
    }
    page.push_str("| key | value | | meaning |\n| --- | --- | --- | --- |\n");
    for field in shape.fields {
        let required = if field.required { "required" } else { "" };
        let _ = writeln!(
            page,
            "| `{}` | {} | {required} | {} |",
            field.key,
            kind(field.kind),
            field.about
        );
    }
    for field in shape.fields {
        match field.kind {
            Kind::Rows(inner) => section(page, inner, &format!("`[[{}]]`", field.key), depth + 1),
            Kind::Map(inner) => {
                section(page, inner, &format!("`[{}.\"key\"]`", field.key), depth + 1)
            }
            Kind::Table(inner) => {
                section(page, inner, &format!("`{} = {{ … }}`", field.key), depth + 1)
            }
            _ => {}
        }
    }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn kind(kind: Kind) -> String {
    let words = |words: &[&str]| {
        words.iter().map(|word| format!("`\"{word}\"`")).collect::<Vec<_>>().join(", ")
    };
    match kind {
        Kind::Id => "name such as `screening-test`".to_owned(),
        Kind::Name => "name such as `b9_1`".to_owned(),
        Kind::Text => "text".to_owned(),
        Kind::TextList => "array of texts".to_owned(),
        Kind::Texts => "`{ en = \"…\", ru = \"…\", kk = \"…\" }`".to_owned(),
        Kind::Condition => "condition".to_owned(),
        Kind::Derivation => "condition or quantity".to_owned(),
        Kind::Formula => "amount such as `\"4 mci\"`".to_owned(),
        Kind::Money => "amount such as `\"4325 KZT\"`".to_owned(),
        Kind::Currency => "currency such as `\"USD\"`".to_owned(),
        Kind::Date => "day such as `2026-11-23`".to_owned(),
        Kind::DateOrToday => "day, or `\"today\"`".to_owned(),
        Kind::Bool => "`true` or `false`".to_owned(),
        Kind::Integer => "whole number".to_owned(),
        Kind::Range => "range such as `[0, 110]`".to_owned(),
        Kind::Sha256 => "64 hexadecimal digits".to_owned(),
        Kind::OneOf(all) => words(all),
        Kind::SomeOf(all) => format!("array of {}", words(all)),
        Kind::Countries => "array of countries such as `\"KZ\"`".to_owned(),
        Kind::Cite => "array of `\"source/passage\"`".to_owned(),
        Kind::Reference(thing) => format!("key of a {}", thing.name()),
        Kind::References(thing) => format!("array of keys of a {}", thing.name()),
        Kind::Rows(shape) => format!("tables: {}", shape.name),
        Kind::Table(shape) => format!("table: {}", shape.name),
        Kind::Map(shape) => format!("tables by key: {}", shape.name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_every_kind_of_file_and_key() {
        let page = reference_page();
        for expected in
            ["`*/routes/*.toml`", "| `criterion` |", "`[[criterion]]`", "| `legalisation` |"]
        {
            assert!(page.contains(expected), "{expected}");
        }
    }
}
