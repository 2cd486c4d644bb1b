//! What a single row cannot show. A file a question; each names its place and what to do.

mod comparator;
mod documents;
mod editions;
mod figures;
mod glossary;
mod language;
mod links;
mod numbers;
mod parties;
mod script;
mod sections;
mod shared;
mod standing;
mod uses;

use crate::{
    build::{Names, Used},
    model::{Catalogue, Source},
    problem::Report,
    read::{DataFile, Row},
    shape::FileKind,
    source_text::SourceTexts,
};

/// What the checks look at.
pub(crate) struct Scene<'a> {
    pub(crate) texts: &'a SourceTexts,
    pub(crate) files: &'a [DataFile],
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) names: &'a Names,
    /// Every condition that is right.
    pub(crate) used: &'a [Used],
    /// Whether every condition is.
    pub(crate) all_typed: bool,
}

impl<'a> Scene<'a> {
    /// The rows that stand for whole files of a kind.
    fn roots(&self, kind: FileKind) -> impl Iterator<Item = &'a Row> + use<'a> {
        let files: &'a [DataFile] = self.files;
        files.iter().filter(move |file| file.kind == kind).flat_map(|file| &file.rows)
    }

    fn routes(&self) -> impl Iterator<Item = &'a Row> + use<'a> {
        self.roots(FileKind::Route)
    }

    /// Whether every file could be read whole: what is missing elsewhere may stand in one that could not.
    fn is_whole(&self) -> bool {
        self.files.iter().all(|file| file.is_whole)
    }

    /// The source of that key.
    fn source(&self, key: &str) -> Option<&'a Source> {
        let catalogue: &'a Catalogue = self.catalogue;
        catalogue.sources.get(self.names.sources.get(key)?.index())
    }
}

/// Every check, one after the other; none depends on another.
pub(crate) fn all(scene: &Scene<'_>, report: &mut Report) {
    editions::check(scene, report);
    figures::check(scene, report);
    script::check(scene, report);
    language::check(scene, report);
    comparator::check(scene, report);
    links::check(scene, report);
    parties::check(scene, report);
    sections::check(scene, report);
    standing::check(scene, report);
    shared::check(scene, report);
    uses::check(scene, report);
    documents::check(scene, report);
    glossary::check(scene, report);
}
