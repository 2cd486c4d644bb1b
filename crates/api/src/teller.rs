//! Whoever puts rows of the catalogue into the form of an answer: texts in one language, passages by their keys, each
//! remembered for the list at the end.

use std::{cell::RefCell, collections::BTreeMap};

use catalogue::{At, Catalogue, Passage, PassageId};
use navigator::plan::Row;
use rules::Condition;
use speech::{Argument, Speech};
use terms::{Language, Texts};

use crate::view::Citation;

/// One answer in the making.
pub(crate) struct Teller<'s> {
    at: At<'static>,
    speech: &'s Speech,
    cited: RefCell<BTreeMap<&'static str, &'static Passage>>,
}

impl<'s> Teller<'s> {
    pub(crate) fn new(at: At<'static>, speech: &'s Speech) -> Self {
        Self { at, speech, cited: RefCell::default() }
    }

    /// The catalogue as of the two days.
    pub(crate) const fn at(&self) -> At<'static> {
        self.at
    }

    /// The whole catalogue.
    pub(crate) const fn catalogue(&self) -> &'static Catalogue {
        self.at.catalogue
    }

    /// The sentences of the language.
    pub(crate) const fn speech(&self) -> &'s Speech {
        self.speech
    }

    /// The language of the answer.
    pub(crate) const fn language(&self) -> Language {
        self.speech.language()
    }

    /// A text of the catalogue.
    pub(crate) fn text(&self, texts: &Texts) -> String {
        texts.get(self.language()).to_owned()
    }

    /// A text that may be absent.
    pub(crate) fn maybe(&self, texts: Option<&Texts>) -> Option<String> {
        texts.map(|texts| self.text(texts))
    }

    /// A sentence of the interface.
    pub(crate) fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.speech.say(key, arguments)
    }

    /// A sentence without variables.
    pub(crate) fn word(&self, key: &str) -> String {
        self.speech.say(key, &[])
    }

    /// A condition in the data's own words.
    pub(crate) fn condition(&self, condition: Option<&Condition>) -> Option<String> {
        condition.map(|condition| condition.text.clone())
    }

    /// The keys of passages.
    pub(crate) fn cite(&self, passages: &[PassageId]) -> Vec<String> {
        passages.iter().map(|id| self.passage(self.catalogue().passage(*id))).collect()
    }

    /// The keys of passages in a result.
    pub(crate) fn cite_rows(&self, passages: &[Row<'static, Passage>]) -> Vec<String> {
        passages.iter().map(|row| self.passage(row.0)).collect()
    }

    fn passage(&self, passage: &'static Passage) -> String {
        self.cited.borrow_mut().insert(&passage.key, passage);
        passage.key.clone()
    }

    /// Every passage cited so far, in the order of keys.
    pub(crate) fn citations(&self) -> Vec<Citation> {
        self.cited.borrow().values().map(|passage| Citation::new(self, passage)).collect()
    }
}
