//! Sources and their passages.

use std::collections::BTreeMap;

use terms::{Date, Support};

use super::Build;
use crate::{
    model::{Fingerprint, Passage, Source, SourceId, SourceKind, Tier},
    read::Row,
    shape::FileKind,
};

/// The support of a word of the data format.
pub(super) fn support(word: &str) -> Option<Support> {
    match word {
        "confirmed" => Some(Support::Confirmed),
        "reported" => Some(Support::Reported),
        "conflicting" => Some(Support::Conflicting),
        _ => None,
    }
}

impl Build<'_> {
    /// Sources in the order of their keys, as `names` counts them.
    pub(super) fn sources(&mut self) -> Vec<Source> {
        let mut sources = BTreeMap::new();
        for file in self.files.iter().filter(|file| file.kind == FileKind::Sources) {
            for row in &file.rows {
                let source = Source {
                    key: row.key.clone(),
                    title: row.texts("title"),
                    number: row.maybe_text("number").map(str::to_owned),
                    date: row.date("date"),
                    publisher: row.texts("publisher"),
                    kind: SourceKind::from_word(row.text("kind")).unwrap_or(SourceKind::Explainer),
                    tier: Tier::from_word(row.text("tier")).unwrap_or(Tier::Secondary),
                    url: row.maybe_text("url").map(str::to_owned),
                    edition: row.date("edition"),
                    from: row.date("from"),
                    read: row.date("read").unwrap_or_default(),
                    stale: row.maybe_texts("stale"),
                    origin: self.origin(row),
                };
                self.source_dates(row, &source);
                sources.entry(row.key.clone()).or_insert(source);
            }
        }
        let sources: Vec<Source> = sources.into_values().collect();
        self.acts = sources
            .iter()
            .map(|source| source.kind == SourceKind::Law && source.tier != Tier::Secondary)
            .collect();
        sources
    }

    /// A source's own date is kept beside the day it was read: without it nobody sees that the text has aged.
    fn source_dates(&mut self, row: &Row, source: &Source) {
        let is_law = source.kind == SourceKind::Law && row.has("kind");
        if is_law && source.edition.is_none() && source.stale.is_none() {
            self.report
                .warning(
                    row.place(),
                    format!("the law `{}` does not say which edition was read", row.key),
                )
                .help("write `edition = …`, the date of the text, or say in `stale` why it is not known");
        }
        if row.has("read") && source.date.is_some_and(|date| date > source.read) {
            self.report.error(row.place_of("read"), "it was read before its own date");
        }
        if source
            .url
            .as_ref()
            .is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://"))
        {
            self.report
                .error(row.place_of("url"), "the address does not begin with https:// or http://");
        }
    }

    /// Passages in the order of their keys, as `names` counts them.
    pub(super) fn passages(&mut self, sources: &[Source]) -> Vec<Passage> {
        let mut passages = BTreeMap::new();
        for file in self
            .files
            .iter()
            .filter(|file| file.kind == FileKind::Passages)
            .flat_map(|file| &file.rows)
        {
            let Some(value) = file.value("source") else { continue };
            let Some(id) = self.source(file, file.text("source"), &value.span) else { continue };
            let source = &sources[id.index()];
            for row in file.rows("passage") {
                let key = format!("{}/{}", source.key, row.key);
                let fingerprint = row.table("passage").map(|table| Fingerprint {
                    length: table.integer("n").and_then(super::count).unwrap_or_default(),
                    sha256: table.text("sha256").to_owned(),
                });
                let edition = row.date("edition").or(source.edition);
                let passage = Passage {
                    key: key.clone(),
                    source: id,
                    locator: row.text("at").to_owned(),
                    support: support(row.text("support")).unwrap_or(Support::Conflicting),
                    fingerprint,
                    edition,
                    since: row.date("since").unwrap_or_else(|| first_day(source, edition)),
                    language: row.maybe_text("lang").unwrap_or("ru").to_owned(),
                    is_general: row.flag("general"),
                    is_stale: row.flag("stale"),
                    origin: self.origin(row),
                };
                passages.entry(key).or_insert(passage);
            }
        }
        let mut passages: Vec<Passage> = passages.into_values().collect();
        stand_since(&mut passages);
        self.since = passages.iter().map(|passage| (passage.since, passage.source)).collect();
        passages
    }
}

/// The first day of which a text tells: that of its edition, or of its entry into force if that is later; the day a page
/// bears; or else only the day on which it was read. The date of an act is that of its adoption, not of the text read.
fn first_day(source: &Source, edition: Option<Date>) -> Date {
    let of_page = || source.date.filter(|_| source.kind != SourceKind::Law);
    edition
        .map(|edition| source.from.map_or(edition, |from| from.max(edition)))
        .or_else(of_page)
        .unwrap_or(source.read)
}

/// A place with the same fingerprint in two editions stood so from the older one on.
fn stand_since(passages: &mut [Passage]) {
    let mut first: BTreeMap<(SourceId, String), Date> = BTreeMap::new();
    let name = |passage: &Passage| {
        let fingerprint = passage.fingerprint.as_ref()?;
        Some((passage.source, fingerprint.sha256.clone()))
    };
    for passage in passages.iter() {
        let Some(name) = name(passage) else { continue };
        let day = first.entry(name).or_insert(passage.since);
        *day = passage.since.min(*day);
    }
    for passage in passages {
        let older = name(passage).and_then(|name| first.get(&name).copied());
        passage.since = older.unwrap_or(passage.since);
    }
}
