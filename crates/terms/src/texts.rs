//! One text in every language of the product.

use serde::{Deserialize, Serialize};

use crate::Language;

/// The same words in English, Russian and Kazakh.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// English.
    pub en: String,
    /// Russian.
    pub ru: String,
    /// Kazakh.
    pub kk: String,
}

impl Texts {
    /// The text in `language`.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Ru => &self.ru,
            Language::Kk => &self.kk,
        }
    }

    /// The same words in all three languages: codes, numbers and names that are not translated.
    #[must_use]
    pub fn same(text: &str) -> Self {
        Self { en: text.to_owned(), ru: text.to_owned(), kk: text.to_owned() }
    }
}
