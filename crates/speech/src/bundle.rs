//! The sentences of one language. Fluent: <https://projectfluent.org>, syntax 1.0.

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use terms::Language;
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use crate::{Argument, embedded, number};

/// Speaks one language. Making one parses its files (about a millisecond); it can be shared between threads.
pub struct Speech {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// A sentence could not be said as asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotSaid {
    /// No file of the language has the key.
    #[error("locales/{language} has no text `{key}`")]
    Missing {
        /// The language looked in.
        language: Language,
        /// The key asked for.
        key: String,
    },
    /// The text of the key needs a variable that was not given.
    #[error("the text `{key}` of locales/{language} cannot be filled: {problems}")]
    NotFilled {
        /// The language looked in.
        language: Language,
        /// The key asked for.
        key: String,
        /// What is missing, in the words of the Fluent engine.
        problems: String,
    },
}

impl Speech {
    /// Loads the sentences of `language`, which are compiled in.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        // The marks that keep right-to-left names apart are of no use in these three languages, and terminals show them.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::En => |value, _| grouped(value, Language::En),
            Language::Ru => |value, _| grouped(value, Language::Ru),
            Language::Kk => |value, _| grouped(value, Language::Kk),
        }));
        for text in embedded::files(language) {
            // A file with an error gives the sentences that stand outside it; the tests refuse such a file.
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language spoken.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a sentence under `key`.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The sentence under `key`, filled with `arguments`. What cannot be said is shown as `⟦key⟧`, so that a mistake
    /// is seen and yet costs the reader one sentence only.
    #[must_use]
    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.try_say(key, arguments).unwrap_or_else(|_| format!("⟦{key}⟧"))
    }

    /// The same, with the reason when it cannot be said.
    ///
    /// # Errors
    /// When there is no such key, or a variable of its text is not among `arguments`.
    pub fn try_say(
        &self,
        key: &str,
        arguments: &[(&str, Argument<'_>)],
    ) -> Result<String, NotSaid> {
        let pattern = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
            .ok_or_else(|| NotSaid::Missing { language: self.language, key: key.to_owned() })?;
        let values: FluentArgs<'_> =
            arguments.iter().map(|(name, argument)| (*name, argument.value())).collect();
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut problems);
        if problems.is_empty() {
            return Ok(text.into_owned());
        }
        let problems = problems.iter().map(FluentError::to_string).collect::<Vec<_>>().join("; ");
        Err(NotSaid::NotFilled { language: self.language, key: key.to_owned(), problems })
    }
}

/// The identifier by which the plural rules of the language are found. Each of the three codes is a valid one.
fn identifier(language: Language) -> LanguageIdentifier {
    language.code().parse().unwrap_or_default()
}

/// A whole number with its digits grouped; anything else is left to the engine.
fn grouped(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            // `f64` shows whole numbers without a point and without an exponent.
            number.value.to_string().parse().ok().map(|whole| number::integer(whole, language))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_forms_follow_the_language() {
        for (language, expected) in [
            (
                Language::En,
                ["1 route", "2 routes", "5 routes", "11 routes", "21 routes", "1,000 routes"],
            ),
            (
                Language::Ru,
                ["1 путь", "2 пути", "5 путей", "11 путей", "21 путь", "1\u{a0}000 путей"],
            ),
            (Language::Kk, ["1 жол", "2 жол", "5 жол", "11 жол", "21 жол", "1\u{a0}000 жол"]),
        ] {
            let speech = Speech::new(language);
            let said = [1, 2, 5, 11, 21, 1000]
                .map(|count| speech.say("route-count", &[("count", count.into())]));
            assert_eq!(said, expected);
        }
    }

    #[test]
    fn an_exact_number_goes_before_its_plural_form() {
        let said =
            |left: i32| Speech::new(Language::En).say("check-left", &[("left", left.into())]);
        assert_eq!(
            [said(0), said(1), said(9)],
            ["the last one", "at most 1 more", "at most 9 more"]
        );
    }

    #[test]
    fn a_year_is_not_grouped() {
        let said =
            Speech::new(Language::En).say("plan-time-provisional", &[("year", 2027i16.into())]);
        assert!(said.contains(" 2027 "), "{said}");
    }

    #[test]
    fn what_cannot_be_said_is_seen() {
        let speech = Speech::new(Language::Kk);
        assert_eq!(speech.say("no-such-key", &[]), "⟦no-such-key⟧");
        assert_eq!(speech.say("check-saved", &[]), "⟦check-saved⟧", "its variable is missing");
        assert!(matches!(speech.try_say("no-such-key", &[]), Err(NotSaid::Missing { .. })));
        assert!(matches!(speech.try_say("check-saved", &[]), Err(NotSaid::NotFilled { .. })));
        assert!(!speech.has("no-such-key") && speech.has("check-saved"));
    }

    #[test]
    fn one_speech_serves_many_threads() {
        const fn shareable<T: Send + Sync>() {}
        shareable::<Speech>();
    }
}
