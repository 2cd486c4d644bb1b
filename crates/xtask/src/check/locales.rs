//! Every text exists in all languages, says something, and is written in the script of its language.

mod read;
mod spared;

use std::collections::BTreeMap;

use crate::finding::{Finding, Outcome};
use crate::tree::Tree;
use read::Entry;
use spared::Spared;

/// The languages, the one the others are compared with first.
const LANGUAGES: [&str; 3] = ["en", "ru", "kk"];

/// Kazakh that equals Russian from this many words on was copied, not written.
const COPIED_WORDS: usize = 3;

/// Looks at all of `locales/`.
pub(super) fn look(tree: &Tree) -> Outcome {
    let mut findings = Vec::new();
    let spared = Spared::read(tree, &mut findings);
    let [english, russian, kazakh] =
        LANGUAGES.map(|language| read::language(tree, language, &mut findings));
    let languages = [("en", &english), ("ru", &russian), ("kk", &kazakh)];
    for (language, entries) in languages {
        if entries.is_empty() {
            let message = format!("locales/{language} holds no text");
            findings.push(Finding::new(message, format!("write locales/{language}/*.ftl")));
        }
        for (other, others) in languages.into_iter().filter(|(other, _)| *other != language) {
            findings.extend(absent(entries, other, others));
        }
        for (key, entry) in entries {
            let script = wrong_script(language, key, entry);
            if let Some(finding) = script.filter(|_| !spared.take(language, key)) {
                findings.push(finding);
            }
            findings.extend(hollow(key, entry));
            findings.extend(unresolved(language, entry, entries));
        }
    }
    for translated in [&russian, &kazakh] {
        findings.extend(other_variables(&english, translated));
    }
    for (key, entry) in &kazakh {
        let same = russian.get(key).is_some_and(|other| other.text == entry.text);
        if same && entry.text.split_whitespace().count() >= COPIED_WORDS && !spared.take("kk", key)
        {
            let message = format!("`{key}` is the same in Kazakh as in Russian");
            findings.push(entry.fault(message, "write it in Kazakh"));
        }
    }
    findings.extend(spared.unused());
    Outcome::looked(format!("{} texts in {} languages", english.len(), LANGUAGES.len()), findings)
}

/// The texts that the other language lacks.
fn absent(
    entries: &BTreeMap<String, Entry>,
    other: &str,
    others: &BTreeMap<String, Entry>,
) -> Vec<Finding> {
    // A language that lacks everything has been named already.
    if others.is_empty() {
        return Vec::new();
    }
    let lacking = entries.iter().filter(|(key, _)| !others.contains_key(*key));
    lacking
        .map(|(key, entry)| {
            entry.fault(
                format!("`{key}` does not exist in {other}"),
                format!("write it in locales/{other}"),
            )
        })
        .collect()
}

/// A text without a letter, a digit or a placeable.
fn hollow(key: &str, entry: &Entry) -> Option<Finding> {
    let empty = entry.text.trim().is_empty() && !entry.has_placeable;
    empty.then(|| entry.fault(format!("`{key}` is empty"), "write the text, or remove the key"))
}

/// English has no Cyrillic; Russian and Kazakh texts that have letters have Cyrillic ones.
fn wrong_script(language: &str, key: &str, entry: &Entry) -> Option<Finding> {
    let cyrillic = entry.text.chars().any(is_cyrillic);
    let letters = entry.text.chars().any(char::is_alphabetic);
    let message = match (language, cyrillic, letters) {
        ("en", true, _) => format!("`{key}` holds Cyrillic letters"),
        ("ru" | "kk", false, true) => format!("`{key}` holds no Cyrillic letter"),
        _ => return None,
    };
    let remedy = format!("translate it, or add `{language} {key} <reason>` to {}", spared::PATH);
    Some(entry.fault(message, remedy))
}

/// Cyrillic and Cyrillic Supplement of Unicode; Kazakh needs nothing beyond the first.
fn is_cyrillic(letter: char) -> bool {
    ('\u{0400}'..='\u{052F}').contains(&letter)
}

/// The references to texts that do not exist.
fn unresolved(language: &str, entry: &Entry, entries: &BTreeMap<String, Entry>) -> Vec<Finding> {
    let lacking = entry.references.iter().filter(|key| !entries.contains_key(*key));
    lacking
        .map(|key| {
            entry.fault(
                format!("refers to `{key}`, which does not exist in {language}"),
                "write it, or correct the name",
            )
        })
        .collect()
}

/// The texts that use other variables than their English counterpart.
fn other_variables(
    english: &BTreeMap<String, Entry>,
    translated: &BTreeMap<String, Entry>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, entry) in translated {
        let Some(model) = english.get(key) else { continue };
        for variable in entry.variables.symmetric_difference(&model.variables) {
            let message = if model.variables.contains(variable) {
                format!("`{key}` does not use {{ ${variable} }}, which the English text uses")
            } else {
                format!("`{key}` uses {{ ${variable} }}, which the English text does not")
            };
            findings.push(entry.fault(message, "use the same variables in every language"));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The faults of three files with one name, in the order English, Russian, Kazakh.
    fn faults(texts: [&str; 3], spared: &str) -> Vec<String> {
        let tree = Tree::made_up(&[
            ("locales/en/common.ftl", texts[0]),
            ("locales/ru/common.ftl", texts[1]),
            ("locales/kk/common.ftl", texts[2]),
            (spared::PATH, spared),
        ]);
        match look(&tree) {
            Outcome::Looked { findings, .. } => findings.iter().map(Finding::to_string).collect(),
            Outcome::Skipped(reason) => vec![reason],
        }
    }

    fn only(found: &[String], start: &str) {
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with(start), "{found:?}");
    }

    #[test]
    fn complete_texts_have_no_fault() {
        let texts = [
            "days = { $count ->\n    [one] { $count } day\n   *[other] { $count } days\n}\n-brand = qonys\nname = { -brand }\n",
            "days = { $count ->\n    [one] { $count } день\n   *[many] { $count } дней\n}\n-brand = қоныс\nname = { -brand }\n",
            "days = { $count } күн\n-brand = қоныс\nname = { -brand }\n",
        ];
        assert_eq!(faults(texts, ""), Vec::<String>::new());
    }

    #[test]
    fn a_text_missing_in_one_language_is_found_both_ways() {
        let found = faults(["a = A\n\nb = B\n", "a = А\n", "a = А\nb = Б\nc = В\n"], "");
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(
            found[0].starts_with("locales/en/common.ftl:3: `b` does not exist in ru"),
            "{found:?}"
        );
    }

    #[test]
    fn other_variables_are_found() {
        let found = faults(["a = A { $x }", "a = А { $y }", "a = А { $x }"], "");
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(
            found.iter().all(|fault| fault.starts_with("locales/ru/common.ftl:1: ")),
            "{found:?}"
        );
    }

    #[test]
    fn empty_texts_and_broken_references_are_found() {
        only(
            &faults(["a = A", "a = А", "a = {\"\"}"], ""),
            "locales/kk/common.ftl:1: `a` is empty",
        );
        let found = faults(["a = A { b }", "a = А { b }", "a = А { b }"], "");
        assert_eq!(found.len(), 3, "{found:?}");
    }

    #[test]
    fn the_wrong_script_is_found_unless_spared_with_a_reason() {
        only(
            &faults(["a = Да", "a = Да", "a = Иә"], ""),
            "locales/en/common.ftl:1: `a` holds Cyrillic",
        );
        only(
            &faults(["a = PDF", "a = ПДФ", "a = PDF"], ""),
            "locales/kk/common.ftl:1: `a` holds no Cyrillic",
        );
        let spared = "# why\nkk a The format has no other name.\n";
        assert_eq!(faults(["a = PDF", "a = ПДФ", "a = PDF"], spared), Vec::<String>::new());
    }

    #[test]
    fn kazakh_copied_from_russian_is_found() {
        let found = faults(["a = One two three", "a = Один два три", "a = Один два три"], "");
        only(&found, "locales/kk/common.ftl:1: `a` is the same");
    }

    #[test]
    fn a_text_that_does_not_parse_or_stands_twice_is_found() {
        let found = faults(["a = A\n\n=\n", "a = А", "a = А"], "");
        only(&found, "locales/en/common.ftl:3: ");
        only(
            &faults(["a = A\na = B\n", "a = А", "a = А"], ""),
            "locales/en/common.ftl:2: `a` stands twice",
        );
    }
}
