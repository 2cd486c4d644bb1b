//! A text left in another language: the same words twice, or long Kazakh without one Kazakh letter.

use super::{
    Scene,
    script::{is_kazakh, is_letter},
};
use crate::{
    problem::Report,
    read::{Data, Row},
    shape::FileKind,
};

/// Letters of a text from which on Kazakh without a letter of its own is not believable.
const LONG: usize = 30;

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    // Names of countries are often the same in Russian and Kazakh.
    for file in scene.files.iter().filter(|file| file.kind != FileKind::Countries) {
        for root in &file.rows {
            root.walk(&mut |row| row_language(row, report));
        }
    }
}

fn row_language(row: &Row, report: &mut Report) {
    for (_, value) in row.fields() {
        let Data::Texts(texts, spans) = &value.data else { continue };
        let letters = texts.kk.chars().filter(|letter| is_letter(*letter)).count();
        let is_sentence = texts.kk.split_whitespace().count() >= 4;
        if texts.kk == texts.ru && is_sentence && letters > 10 {
            report
                .warning(row.at(&spans[2]), "the Kazakh text is the Russian one")
                .help("translate it");
        } else if letters >= LONG && !texts.kk.chars().any(is_kazakh) {
            report
                .warning(row.at(&spans[2]), "the Kazakh text has no letter that only Kazakh has")
                .help("is it in the wrong language?");
        }
    }
}
