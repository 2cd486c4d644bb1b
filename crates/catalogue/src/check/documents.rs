//! A kind of paper that no route asks for, and a paper asked for twice.

use std::collections::BTreeSet;

use super::Scene;
use crate::{problem::Report, shape::FileKind};

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    if !scene.is_whole() {
        return;
    }
    let asked: BTreeSet<&str> = scene
        .routes()
        .flat_map(|route| route.rows("document"))
        .map(|row| row.text("document"))
        .collect();
    for row in scene.roots(FileKind::Documents).flat_map(|root| root.rows("document")) {
        let id = row.text("id");
        if row.has("id") && !asked.contains(id) {
            report.warning(row.place_of("id"), format!("no route asks for the document `{id}`"));
        }
    }
}
