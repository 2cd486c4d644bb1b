//! The words of the field are the same everywhere: a text that uses a term in English uses it in Russian and Kazakh
//! too, and no text uses a form to avoid.

use terms::{Language, Texts};

use super::Scene;
use crate::{
    model::GlossaryTerm,
    problem::Report,
    read::{Data, Row},
    shape::FileKind,
    words::listed,
};

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    let entries: Vec<Entry<'_>> = scene.catalogue.glossary.iter().map(Entry::new).collect();
    if entries.is_empty() {
        return;
    }
    // Names of countries, of publishers and of professions are not ours to choose.
    let ours = |kind| {
        !matches!(kind, FileKind::Countries | FileKind::Sources | FileKind::Glossary | FileKind::Lists)
    };
    for file in scene.files.iter().filter(|file| ours(file.kind)) {
        for root in &file.rows {
            root.walk(&mut |row| row_terms(&entries, row, report));
        }
    }
}

/// A term with its forms ready to be looked for.
struct Entry<'t> {
    term: &'t GlossaryTerm,
    stems: [Vec<Form<'t>>; 3],
    avoid: [Vec<Form<'t>>; 3],
}

impl<'t> Entry<'t> {
    fn new(term: &'t GlossaryTerm) -> Self {
        let forms = |forms: &'t crate::model::Forms| {
            Language::ALL.map(|language| forms.get(language).iter().map(|form| Form::new(form)).collect())
        };
        Self { term, stems: forms(&term.stems), avoid: forms(&term.avoid) }
    }
}

fn row_terms(entries: &[Entry<'_>], row: &Row, report: &mut Report) {
    for (field, value) in row.fields() {
        let Data::Texts(texts, spans) = &value.data else { continue };
        let said = Language::ALL.map(|language| words(texts.get(language)));
        for entry in entries {
            for (position, language) in Language::ALL.into_iter().enumerate() {
                let place = || row.at(&spans[position]);
                if let Some(form) = entry.avoid[position].iter().find(|form| form.is_in(&said[position])) {
                    report
                        .warning(place(), format!("`{}` is not said in `{language}`", form.written))
                        .help(format!("say `{}`", entry.term.name.get(language)));
                }
                let is_spoken_of = || entry.stems[0].iter().any(|form| form.is_in(&said[0]));
                let is_known = !entry.stems[position].is_empty();
                let is_said = || entry.stems[position].iter().any(|form| form.is_in(&said[position]));
                if language != Language::En && is_known && !is_said() && is_spoken_of() {
                    report
                        .warning(place(), missing(entry.term, language, field.key, texts))
                        .help(format!(
                            "say `{}`; recognised are {}",
                            entry.term.name.get(language),
                            listed(entry.term.stems.get(language).iter().map(String::as_str))
                        ));
                }
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

/// The words of a text in small letters.
fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Words in their order.
struct Form<'t> {
    written: &'t str,
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
    fn new(written: &'t str) -> Self {
        let pieces = written
            .split_whitespace()
            .map(|piece| match piece.strip_suffix('.') {
                _ if piece == "*" => Piece::Gap,
                Some(word) => Piece::Whole(word.to_lowercase()),
                None => Piece::Start(piece.to_lowercase()),
            })
            .collect();
        Self { written, pieces }
    }

    fn is_in(&self, words: &[String]) -> bool {
        (0..words.len()).any(|start| begins(&self.pieces, &words[start..]))
    }
}

fn begins(pieces: &[Piece], words: &[String]) -> bool {
    let Some((first, rest)) = pieces.split_first() else { return true };
    match first {
        Piece::Gap => {
            (0..=GAP.min(words.len())).any(|skipped| begins(rest, &words[skipped..]))
        }
        Piece::Start(start) => {
            words.first().is_some_and(|word| word.starts_with(start.as_str())) && begins(rest, &words[1..])
        }
        Piece::Whole(whole) => {
            words.first().is_some_and(|word| word == whole) && begins(rest, &words[1..])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_words_in_their_order() {
        let said = |form: &str, text: &str| Form::new(form).is_in(&words(text));
        assert!(said("разрешен на постоян прожив", "Вам выдадут разрешение на постоянное проживание."));
        assert!(!said("разрешен на постоян прожив", "Разрешение на временное проживание."));
        assert!(said("рабоч * дн", "3 рабочих дня") && said("рабоч * дн", "рабочих и нерабочих дней"));
        assert!(!said("рабоч * дн", "рабочих и не самых лёгких дней"));
        assert!(said("notice.", "the notice of screening") && !said("notice.", "noticed"));
    }
}
