//! The words of the field are the same everywhere: a text that uses a term in English uses it in Russian and Kazakh
//! too, and no text uses a form to avoid.

use std::collections::BTreeMap;

use terms::{Language, Texts};

use super::{Scene, script::is_letter};
use crate::{
    model::GlossaryTerm,
    problem::Report,
    read::{Data, Row},
    shape::FileKind,
    words::listed,
};

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    let terms = &scene.catalogue.glossary;
    if terms.is_empty() {
        return;
    }
    let indices = Language::ALL.map(|language| Index::new(terms, language));
    // Names of countries, of publishers and of professions are not ours to choose.
    let ours = |kind| {
        !matches!(
            kind,
            FileKind::Countries | FileKind::Sources | FileKind::Glossary | FileKind::Lists
        )
    };
    for file in scene.files.iter().filter(|file| ours(file.kind)) {
        for root in &file.rows {
            root.walk(&mut |row| row_terms(terms, &indices, row, report));
        }
    }
}

/// The forms of one language by the letter they begin with, so that a word is compared with few of them.
struct Index<'t> {
    forms: BTreeMap<char, Vec<(usize, Form<'t>)>>,
}

/// What a text says, by the position of the term.
struct Said<'i> {
    stems: Vec<bool>,
    avoided: Vec<Option<&'i str>>,
}

impl<'t> Index<'t> {
    fn new(terms: &'t [GlossaryTerm], language: Language) -> Self {
        let mut forms: BTreeMap<char, Vec<(usize, Form<'t>)>> = BTreeMap::new();
        for (position, term) in terms.iter().enumerate() {
            let stems = term.stems.get(language).iter().map(|written| (written, false));
            let avoid = term.avoid.get(language).iter().map(|written| (written, true));
            for (written, avoid) in stems.chain(avoid) {
                let form = Form::new(written, avoid);
                if let Some(first) = form.first() {
                    forms.entry(first).or_default().push((position, form));
                }
            }
        }
        Self { forms }
    }

    fn said(&self, text: &str, count: usize) -> Said<'_> {
        let text = text.to_lowercase();
        let words: Vec<&str> = words(&text).collect();
        let mut said = Said { stems: vec![false; count], avoided: vec![None; count] };
        for (at, word) in words.iter().enumerate() {
            let first = word.chars().next();
            for (term, form) in first.and_then(|first| self.forms.get(&first)).into_iter().flatten()
            {
                let is_new =
                    if form.avoid { said.avoided[*term].is_none() } else { !said.stems[*term] };
                if is_new && begins(&form.pieces, &words[at..]) {
                    if form.avoid {
                        said.avoided[*term] = Some(form.written);
                    } else {
                        said.stems[*term] = true;
                    }
                }
            }
        }
        said
    }
}

fn row_terms(terms: &[GlossaryTerm], indices: &[Index<'_>; 3], row: &Row, report: &mut Report) {
    for (field, value) in row.fields() {
        let Data::Texts(texts, spans) = &value.data else { continue };
        let mut english: Vec<bool> = Vec::new();
        for ((language, index), span) in Language::ALL.into_iter().zip(indices).zip(spans) {
            let said = index.said(texts.get(language), terms.len());
            for (position, term) in terms.iter().enumerate() {
                if let Some(form) = said.avoided[position] {
                    report
                        .warning(row.at(span), format!("`{form}` is not said in `{language}`"))
                        .help(format!("say `{}`", term.name.get(language)));
                }
                let is_spoken_of = english.get(position).copied().unwrap_or_default();
                let stems = term.stems.get(language);
                if is_spoken_of && !said.stems[position] && !stems.is_empty() {
                    report.warning(row.at(span), missing(term, language, field.key, texts)).help(
                        format!(
                            "say `{}`; recognised are {}",
                            term.name.get(language),
                            listed(stems.iter().map(String::as_str))
                        ),
                    );
                }
            }
            if language == Language::En {
                english = said.stems;
            }
        }
    }
}

fn missing(term: &GlossaryTerm, language: Language, key: &str, texts: &Texts) -> String {
    let end = texts.en.char_indices().nth(40).map_or(texts.en.len(), |(end, _)| end);
    format!(
        "the English `{key}` speaks of `{}`, the `{language}` text does not (\"{}…\")",
        term.name.en,
        &texts.en[..end]
    )
}

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !is_letter(letter)).filter(|word| !word.is_empty())
}

/// Words in their order.
struct Form<'t> {
    written: &'t str,
    /// It is one to avoid.
    avoid: bool,
    pieces: Vec<Piece>,
}

enum Piece {
    /// A word that begins so.
    Start(String),
    /// This word.
    Whole(String),
    /// Up to two other words.
    Gap,
}

/// How many words a `*` lets stand.
const GAP: usize = 2;

impl<'t> Form<'t> {
    fn new(written: &'t str, avoid: bool) -> Self {
        let pieces = written
            .split_whitespace()
            .map(|piece| match piece.strip_suffix('.') {
                _ if piece == "*" => Piece::Gap,
                Some(word) => Piece::Whole(word.to_lowercase()),
                None => Piece::Start(piece.to_lowercase()),
            })
            .collect();
        Self { written, avoid, pieces }
    }

    /// The letter it begins with; a form that begins with a gap begins nowhere.
    fn first(&self) -> Option<char> {
        match self.pieces.first()? {
            Piece::Start(word) | Piece::Whole(word) => word.chars().next(),
            Piece::Gap => None,
        }
    }
}

fn begins(pieces: &[Piece], words: &[&str]) -> bool {
    let Some((first, rest)) = pieces.split_first() else { return true };
    match first {
        Piece::Gap => (0..=GAP.min(words.len())).any(|skipped| begins(rest, &words[skipped..])),
        Piece::Start(start) => {
            words.first().is_some_and(|word| word.starts_with(start.as_str()))
                && begins(rest, &words[1..])
        }
        Piece::Whole(whole) => {
            words.first().is_some_and(|word| *word == whole.as_str()) && begins(rest, &words[1..])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_words_in_their_order() {
        let said = |form: &str, text: &str| {
            let (form, text) = (Form::new(form, false), text.to_lowercase());
            let words: Vec<&str> = words(&text).collect();
            (0..words.len()).any(|start| begins(&form.pieces, &words[start..]))
        };
        assert!(said(
            "разрешен на постоян прожив",
            "Вам выдадут разрешение на постоянное проживание."
        ));
        assert!(!said("разрешен на постоян прожив", "Разрешение на временное проживание."));
        assert!(
            said("рабоч * дн", "3 рабочих дня") && said("рабоч * дн", "рабочих и нерабочих дней")
        );
        assert!(!said("рабоч * дн", "рабочих и не самых лёгких дней"));
        assert!(said("notice.", "the notice of screening") && !said("notice.", "noticed"));
    }
}
