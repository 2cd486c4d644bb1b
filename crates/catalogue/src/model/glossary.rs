//! The words of the field, to which texts are held.

use serde::{Deserialize, Serialize};
use terms::{Language, Texts};

use super::Origin;

/// Forms of a term by language, each as words in their order, as far as they do not change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forms {
    /// In English.
    pub en: Vec<String>,
    /// In Russian.
    pub ru: Vec<String>,
    /// In Kazakh.
    pub kk: Vec<String>,
}

impl Forms {
    /// The forms in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &[String] {
        match language {
            Language::En => &self.en,
            Language::Ru => &self.ru,
            Language::Kk => &self.kk,
        }
    }
}

/// One term of the glossary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GlossaryTerm {
    /// Its name in the data.
    pub id: String,
    /// The term.
    pub name: Texts,
    /// When it is used, and for what not.
    pub note: Option<Texts>,
    /// How it is recognised.
    pub stems: Forms,
    /// Other forms, which no text uses.
    pub avoid: Forms,
    /// Where it stands in the data.
    pub origin: Origin,
}
