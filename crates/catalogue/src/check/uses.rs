//! Facts and the conditions that use them: each question is asked for something, and a family member's facts decide
//! nothing but papers.

use std::collections::BTreeSet;

use super::Scene;
use crate::{
    build::Site,
    model::{Legalisation, Subject},
    problem::Report,
    shape::FileKind,
};

/// Facts that tell which state issued a paper, and so what makes it good here.
const LEGALISATION: &[&str] = &["citizenship", "member_citizenship"];

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    let facts = &scene.catalogue.facts;
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for condition in scene.used {
        let entries = || condition.facts.iter().filter_map(|fact| facts.get(usize::from(fact.0)));
        used.extend(entries().map(|entry| entry.id.as_str()));
        let may = match condition.site {
            Site::Paper => true,
            Site::Dictionary => {
                dictionary_may(scene, condition.place.span.start, condition.place.file)
            }
            Site::Route | Site::Contradiction | Site::Points => false,
        };
        if let (false, Some(entry)) = (may, entries().find(|entry| entry.about == Subject::Member))
        {
            report
                .error(
                    condition.place.clone(),
                    format!("`{}` is a fact about a member of the family", entry.id),
                )
                .help("only the conditions of documents may speak of a member");
        }
    }
    if !scene.is_whole() || !scene.all_typed {
        return;
    }
    let by_state =
        scene.catalogue.documents.iter().any(|paper| paper.legalisation == Legalisation::Apostille);
    for row in scene.roots(FileKind::Facts).flat_map(|root| root.rows("fact")) {
        let id = row.text("id");
        if row.has("id") && !used.contains(id) && !(by_state && LEGALISATION.contains(&id)) {
            report
                .warning(row.place_of("id"), format!("no condition uses the fact `{id}`"))
                .help("every question costs every user: leave it out until it decides something");
        }
    }
}

/// A fact about a member may rest on other facts about the member.
fn dictionary_may(scene: &Scene<'_>, start: usize, file: crate::source_text::FileId) -> bool {
    scene
        .roots(FileKind::Facts)
        .filter(|root| root.file == file)
        .flat_map(|root| root.rows("fact"))
        .filter(|row| row.span.start <= start)
        .last()
        .is_some_and(|row| row.text("about") == "member")
}
