//! The sentences of the three languages: the same keys, the same variables, every one can be said.

use std::collections::{BTreeMap, BTreeSet};
use std::{fs, path::Path};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use speech::{Argument, Speech};
use terms::Language;

/// Keys of one language with the variables of their text. Panics on a syntax error, a key that stands twice, or one
/// that does not begin with the name of its file.
fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language.code());
    let mut keys = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder of a language exists") {
        let path = entry.expect("an entry can be read").path();
        let room = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a file of texts can be read");
        let resource =
            parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            let mut variables = BTreeSet::new();
            gather(message.value.as_ref().expect("every key has a text"), &mut variables);
            assert!(
                key.starts_with(&format!("{room}-")),
                "{}: `{key}` belongs in another file",
                path.display()
            );
            assert!(
                keys.insert(key.clone(), variables).is_none(),
                "{}: `{key}` stands twice",
                path.display()
            );
        }
    }
    keys
}

fn gather(pattern: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => gather_inline(inline, variables),
            Expression::Select { selector, variants } => {
                gather_inline(selector, variables);
                variants.iter().for_each(|variant| gather(&variant.value, variables));
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.clone());
    }
}

#[test]
fn every_language_has_the_same_keys_with_the_same_variables() {
    let english = keys(Language::En);
    for language in [Language::Ru, Language::Kk] {
        let other = keys(language);
        let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
        let extra: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{language}: missing {missing:?}, extra {extra:?}"
        );
        for (key, variables) in &english {
            assert_eq!(&other[key], variables, "variables of `{key}` in {language}");
        }
    }
}

#[test]
fn every_sentence_can_be_said() {
    for language in Language::ALL {
        let speech = Speech::new(language);
        for (key, variables) in keys(language) {
            for count in [0, 1, 3, 5, 21] {
                let arguments: Vec<(&str, Argument<'_>)> =
                    variables.iter().map(|variable| (variable.as_str(), count.into())).collect();
                let said =
                    speech.try_say(&key, &arguments).unwrap_or_else(|problem| panic!("{problem}"));
                assert!(!said.trim().is_empty(), "{language}: `{key}` is empty");
                assert!(!said.contains("{ $"), "{language}: `{key}` is not filled: {said}");
            }
        }
    }
}

/// Whether a token is an address, the path of a file or a code, and no word: `docs/guides/register.md`, `postgres://…`,
/// `01935d1c-7a3e`, `name+id+key`.
fn is_place(token: &str) -> bool {
    let inner = token.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    let is_plain = !inner.contains(|letter: char| letter.is_alphabetic() && !letter.is_ascii());
    let has_sign = |letter: char| letter.is_ascii_digit() || "/.+".contains(letter);
    token.contains("://") || is_plain && inner.contains(has_sign)
}

/// A word of another language is a sentence forgotten in translation. Names and codes are written in Latin everywhere.
#[test]
fn every_language_keeps_to_its_letters() {
    const NAMES: &[&str] = &[
        "qonys",
        "XX",
        "en",
        "ru",
        "kk",
        "true",
        "false", // names of the program and of values
        "as",
        "of",
        "known",
        "at",
        "routes",
        "sources",
        "member",
        "family",
        "permanent",
        "citizenship",
        "m",
        "f", // options, commands, keys
        "Content",
        "Type",
        "Accept",
        "Allow",
        "application",
        "json",
        "api",
        "v",
        "openapi", // headers and addresses
        "CSV",
        "PDF",
        "OpenAPI",
        "MCP",
        "JavaScript",
        "Atom",
        "cookie",
        "Z",
        "A",
        "KZ",
        "other",
        "checkpoint",
        "register",
        "SVG",
        "keys",
        "console",
        "Parquet",
        "jsonl",
        "csv",
        "no",
        "yes",
        "USD",
        "git",
        "Schema",
        "Protocol",
        "Context",
        "Model", // formats, programs, protocols
        "bash",
        "elvish",
        "fish",
        "powershell",
        "zsh",
        "man",
        "JSON",
        "TOML",
        "iCalendar", // other programs, formats
    ];
    let cyrillic = |letter: char| ('\u{400}'..='\u{4ff}').contains(&letter);
    for language in Language::ALL {
        let speech = Speech::new(language);
        for (key, variables) in keys(language) {
            let arguments: Vec<(&str, Argument<'_>)> =
                variables.iter().map(|variable| (variable.as_str(), Argument::from(5))).collect();
            let said = speech.say(&key, &arguments);
            // Addresses and paths are no words of a sentence.
            let tokens = said.split_whitespace().filter(|token| !is_place(token));
            let words = tokens
                .flat_map(|token| token.split(|letter: char| !letter.is_alphabetic()))
                .filter(|word| !word.is_empty());
            for word in words.filter(|word| !NAMES.contains(word)) {
                let foreign = if language == Language::En {
                    word.contains(cyrillic)
                } else {
                    !word.chars().all(cyrillic)
                };
                assert!(!foreign, "{language}: `{word}` in `{key}`: {said}");
            }
        }
    }
}
