//! From rows to the catalogue: references become positions, conditions are typed, inherited dates are filled in.

mod basis;
mod becomes;
mod calendar;
mod condition;
mod constant;
mod country;
mod document;
mod fact;
mod glossary;
mod list;
mod names;
mod points;
mod route;
mod rows;
mod source;
mod unscored;

use std::collections::BTreeSet;

use rules::Vocabulary;
use terms::{Date, Validity};

pub(crate) use condition::{Site, Used};
pub(crate) use names::Names;

use crate::{
    model::{Catalogue, Origin, Release, SourceId},
    problem::Report,
    read::{DataFile, Row},
    shape::FileKind,
    source_text::{FileId, SourceTexts},
};

/// What the steps of building share.
pub(crate) struct Build<'a> {
    pub(crate) texts: &'a SourceTexts,
    pub(crate) files: &'a [DataFile],
    pub(crate) report: &'a mut Report,
    pub(crate) names: Names,
    pub(crate) vocabulary: Vocabulary,
    /// Every condition with the facts it names, for the checks that follow.
    pub(crate) used: Vec<Used>,
    /// Whether every condition so far is right.
    pub(crate) all_typed: bool,
    /// Files already told that they say no `known`.
    without_known: BTreeSet<FileId>,
    /// By passage: since when it stood so, and its source.
    since: Vec<(Date, SourceId)>,
    /// By source: whether it is an act.
    acts: Vec<bool>,
    /// The newest day on which anything was read.
    newest: Option<Date>,
}

impl<'a> Build<'a> {
    pub(crate) fn new(
        texts: &'a SourceTexts,
        files: &'a [DataFile],
        report: &'a mut Report,
    ) -> Self {
        let names = Names::new(files, report);
        Self {
            texts,
            files,
            report,
            names,
            vocabulary: Vocabulary::default(),
            used: Vec::new(),
            all_typed: true,
            without_known: BTreeSet::new(),
            since: Vec::new(),
            acts: Vec::new(),
            newest: None,
        }
    }

    /// Builds everything. What could not be built is left out and has been reported.
    pub(crate) fn catalogue(&mut self) -> Catalogue {
        let countries = self.countries();
        let sources = self.sources();
        let passages = self.passages(&sources);
        let constants = self.constants();
        let lists = self.lists();
        self.points_names();
        let (facts, contradictions) = self.facts(&lists);
        let points = self.points();
        let documents = self.documents();
        let (years, holidays, moved) = self.calendar();
        let routes = self.routes();
        let unscored = self.unscored(&routes);
        let glossary = self.glossary();
        let relative = |path: &str| {
            FileKind::of(path).map_or_else(|| path.to_owned(), |(_, relative)| relative)
        };
        let files: Vec<String> = self.texts.iter().map(|(_, path, _)| relative(path)).collect();
        let contents =
            files.iter().zip(self.texts.iter()).map(|(path, (_, _, text))| (path.as_str(), text));
        let release = Release::new(self.newest.unwrap_or_default(), contents);
        Catalogue {
            release,
            files,
            vocabulary: std::mem::take(&mut self.vocabulary),
            facts,
            contradictions,
            countries,
            sources,
            passages,
            constants,
            lists,
            points,
            documents,
            years,
            holidays,
            moved,
            routes,
            unscored,
            glossary,
        }
    }

    /// Rows under `key` of every file of a kind, each with the dates of its file.
    fn rows_of(&mut self, kind: FileKind, key: &str) -> Vec<(&'a Row, Outer)> {
        let files: &'a [DataFile] = self.files;
        let mut found = Vec::new();
        for root in files.iter().filter(|file| file.kind == kind).flat_map(|file| &file.rows) {
            let outer = Outer::of(root);
            found.extend(root.rows(key).iter().map(|row| (row, outer)));
        }
        found
    }

    /// Whether a file of this kind could not be read whole, so that what is missing may be in it.
    pub(crate) fn is_broken(&self, kind: FileKind) -> bool {
        self.files.iter().any(|file| file.kind == kind && !file.is_whole)
    }

    fn origin(&self, row: &Row) -> Origin {
        let (line, _) = self.texts.position(row.file, row.span.start);
        Origin { file: row.file, line: u32::try_from(line).unwrap_or(u32::MAX) }
    }
}

/// Dates that a row inherits where it says none.
#[derive(Clone, Copy, Debug, Default)]
struct Outer {
    from: Option<Date>,
    until: Option<Date>,
    known: Option<Date>,
    replaced: Option<Date>,
}

impl Outer {
    /// The dates a row says itself.
    fn of(row: &Row) -> Self {
        Self {
            from: row.date("from"),
            until: row.date("until"),
            known: row.date("known"),
            replaced: row.date("replaced"),
        }
    }
}

impl From<Validity> for Outer {
    fn from(validity: Validity) -> Self {
        Self {
            from: validity.from,
            until: validity.until,
            known: Some(validity.known),
            replaced: validity.replaced,
        }
    }
}

/// A position as it is stored; the data are far from this many rows, and a row beyond would be refused as unknown.
fn position(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

/// A count as it is stored, if it is one.
fn count(number: i64) -> Option<u32> {
    u32::try_from(number).ok().filter(|count| *count > 0)
}
