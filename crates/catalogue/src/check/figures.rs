//! The three texts of one row say the same figures.

use super::{Scene, numbers::figures};
use crate::{
    problem::Report,
    read::{Data, Row},
};

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    for root in scene.files.iter().flat_map(|file| &file.rows) {
        root.walk(&mut |row| row_figures(row, report));
    }
}

fn row_figures(row: &Row, report: &mut Report) {
    for (_, value) in row.fields() {
        let Data::Texts(texts, spans) = &value.data else { continue };
        let all = [figures(&texts.en), figures(&texts.ru), figures(&texts.kk)];
        if texts.en.is_empty() || texts.ru.is_empty() || texts.kk.is_empty() {
            continue;
        }
        let [en, ru, kk] = &all;
        let odd = match (en == ru, en == kk, ru == kk) {
            (true, true, _) => continue,
            (true, ..) => 2,
            (_, true, _) => 1,
            (.., true) => 0,
            _ => 1,
        };
        let shown: Vec<String> = ["en", "ru", "kk"]
            .iter()
            .zip(&all)
            .map(|(code, figures)| {
                format!(
                    "{code}: {}",
                    if figures.is_empty() { "none".to_owned() } else { figures.join(" ") }
                )
            })
            .collect();
        report
            .error(
                row.at(&spans[odd]),
                format!("the figures differ between languages ({})", shown.join("; ")),
            )
            .help("write the same figures, in digits, in all three");
    }
}
