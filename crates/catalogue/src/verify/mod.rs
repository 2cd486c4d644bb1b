//! Whether the passages still stand where they were read: in saved copies of the sources, or in the history of the acts.
//!
//! A passage is known by its fingerprint alone. Files are read in `folder`, git is asked in `git`; the rest is pure.

mod clean;
mod folder;
mod git;
mod history;
mod page;
mod search;

use serde::Serialize;

pub use folder::read_pages;
pub use git::{GitFailure, Repositories, read_revision};
pub use history::{ActReport, Edition, HistoryOutcome, HistoryPassage, HistoryReport};
pub use search::Reach;

use crate::model::{Catalogue, Fingerprint, Passage, PassageId, SourceId};

/// A saved copy of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedPage {
    /// Its path within the folder of pages, with `/`. The page belongs to the source whose key is the name of the file
    /// or of a folder above it: `migration.html`, `migration.2026-07.md`, `migration/art-7.txt`.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// What became of a passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum PageOutcome {
    /// It stands on a page.
    Found {
        /// The page.
        file: String,
        /// The line at which it begins, counted from 1.
        line: u32,
    },
    /// The pages of its source do not hold it.
    Gone {
        /// The pages that were searched.
        files: Vec<String>,
    },
    /// It was never fingerprinted, so nobody can look for it.
    NotFingerprinted,
    /// There is no page of its source.
    PageMissing,
}

/// One passage with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PassageReport {
    /// `source/passage`.
    pub passage: String,
    /// The key of its source.
    pub source: String,
    /// Its place in the source, in its normal form. A place with `&` is several places, whose texts need not stand
    /// together on a page.
    pub locator: String,
    /// What became of it.
    #[serde(flatten)]
    pub outcome: PageOutcome,
}

/// What became of every passage of the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PagesReport {
    /// Every passage, in the order of keys.
    pub passages: Vec<PassageReport>,
    /// How many stand on a page.
    pub found: usize,
    /// How many are gone.
    pub gone: usize,
    /// How many have no fingerprint.
    pub not_fingerprinted: usize,
    /// How many have no page.
    pub page_missing: usize,
    /// Pages that belong to no source of the catalogue.
    pub unused: Vec<String>,
}

impl Catalogue {
    /// Looks for every passage in the saved pages of its source.
    #[must_use]
    pub fn verify_pages(&self, pages: &[SavedPage], reach: Reach) -> PagesReport {
        let mut report = PagesReport::default();
        let owners: Vec<Option<SourceId>> =
            pages.iter().map(|page| self.owner(&page.path)).collect();
        let unused = pages.iter().zip(&owners).filter(|(_, owner)| owner.is_none());
        report.unused = unused.map(|(page, _)| page.path.clone()).collect();
        for source in (0u16..).take(self.sources.len()).map(SourceId) {
            let files: Vec<(&str, &str)> = pages
                .iter()
                .zip(&owners)
                .filter(|(_, owner)| **owner == Some(source))
                .map(|(page, _)| (page.path.as_str(), page.text.as_str()))
                .collect();
            let passages = self.passages_of(source);
            let outcomes = outcomes(&passages, &files, reach);
            for (passage, outcome) in passages.into_iter().zip(outcomes) {
                report.add(self, passage, outcome);
            }
        }
        report
    }

    /// The source to which a page belongs.
    fn owner(&self, path: &str) -> Option<SourceId> {
        let known = |name: &str| {
            let position = self.sources.binary_search_by(|source| (*source.key).cmp(name)).ok()?;
            u16::try_from(position).ok().map(SourceId)
        };
        let (folders, name) =
            path.rsplit_once('/').map_or(("", path), |(folders, name)| (folders, name));
        let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
        known(stem).or_else(|| folders.rsplit('/').find_map(known))
    }

    /// The passages of one source, in the order of keys.
    fn passages_of(&self, source: SourceId) -> Vec<&Passage> {
        let all = (0u16..).take(self.passages.len()).map(|at| self.passage(PassageId(at)));
        all.filter(|passage| passage.source == source).collect()
    }
}

impl PagesReport {
    fn add(&mut self, catalogue: &Catalogue, passage: &Passage, outcome: PageOutcome) {
        match outcome {
            PageOutcome::Found { .. } => self.found += 1,
            PageOutcome::Gone { .. } => self.gone += 1,
            PageOutcome::NotFingerprinted => self.not_fingerprinted += 1,
            PageOutcome::PageMissing => self.page_missing += 1,
        }
        self.passages.push(PassageReport {
            passage: passage.key.clone(),
            source: catalogue.source(passage.source).key.clone(),
            locator: passage.locator.clone(),
            outcome,
        });
    }
}

fn outcomes(passages: &[&Passage], files: &[(&str, &str)], reach: Reach) -> Vec<PageOutcome> {
    let prints: Vec<Option<&Fingerprint>> =
        passages.iter().map(|passage| passage.fingerprint.as_ref()).collect();
    let places = places(&prints, files, reach);
    let searched = || files.iter().map(|(path, _)| (*path).to_owned()).collect();
    prints
        .iter()
        .zip(places)
        .map(|(print, place)| match (print, place) {
            (None, _) => PageOutcome::NotFingerprinted,
            (Some(_), Some((file, line))) => PageOutcome::Found { file, line },
            (Some(_), None) if files.is_empty() => PageOutcome::PageMissing,
            (Some(_), None) => PageOutcome::Gone { files: searched() },
        })
        .collect()
}

/// File and line of each fingerprinted passage, if one of the files holds it.
fn places(
    prints: &[Option<&Fingerprint>],
    files: &[(&str, &str)],
    reach: Reach,
) -> Vec<Option<(String, u32)>> {
    let mut places: Vec<Option<(String, u32)>> = vec![None; prints.len()];
    for (path, text) in files {
        let left: Vec<(usize, &Fingerprint)> = prints
            .iter()
            .enumerate()
            .filter(|(at, _)| places[*at].is_none())
            .filter_map(|(at, print)| Some((at, (*print)?)))
            .collect();
        if left.is_empty() {
            break;
        }
        let format = clean::Format::of(path).unwrap_or(clean::Format::Text);
        let page = page::Page::new(text, format);
        let wanted: Vec<&Fingerprint> = left.iter().map(|(_, print)| *print).collect();
        for ((at, _), position) in left.iter().zip(search::find(&page, &wanted, reach)) {
            places[*at] = position.map(|position| ((*path).to_owned(), page.line(position)));
        }
    }
    places
}
