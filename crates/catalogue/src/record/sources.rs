//! Sources and their passages.

use std::borrow::Cow;

use super::{Cell, Record, Writer};
use crate::{
    model::{Passage, Source, SourceId},
    shape::FileKind,
};

impl<'c> Writer<'c> {
    /// Each source is a row within, under its key.
    pub(super) fn sources(self) -> Record<'c> {
        let mut record = Self::file(FileKind::Sources);
        record.put("", Cell::Map(self.catalogue.sources.iter().map(source).collect()));
        record
    }

    /// One row a source that has passages.
    pub(super) fn passages(self) -> Vec<Record<'c>> {
        let mut records = Vec::new();
        for (position, source) in (0u16..).zip(&self.catalogue.sources) {
            let of_source: Vec<&'c Passage> = self
                .catalogue
                .passages
                .iter()
                .filter(|passage| passage.source == SourceId(position))
                .collect();
            if of_source.is_empty() {
                continue;
            }
            let mut record = Self::file(FileKind::Passages);
            record.key = Cow::from(&source.key);
            record.word("source", &source.key);
            record.rows("passage", of_source, |row, passage| self::passage(row, passage, source));
            records.push(record);
        }
        records
    }
}

fn source(source: &Source) -> Record<'_> {
    let mut row = Writer::file(FileKind::Sources);
    row.stands_at(source.origin);
    row.key = Cow::from(&source.key);
    row.texts("title", &source.title);
    row.maybe_word("number", source.number.as_deref());
    row.date("date", source.date);
    row.texts("publisher", &source.publisher);
    row.word("kind", source.kind.word());
    row.word("tier", source.tier.word());
    row.maybe_word("url", source.url.as_deref());
    row.date("edition", source.edition);
    row.date("from", source.from);
    row.date("read", Some(source.read));
    row.maybe_texts("stale", source.stale.as_ref());
    row
}

fn passage<'c>(row: &mut Record<'c>, passage: &'c Passage, source: &Source) {
    row.stands_at(passage.origin);
    row.key = Cow::from(passage.key.split_once('/').map_or(&*passage.key, |(_, own)| own));
    row.word("at", &passage.locator);
    row.word("support", support_word(passage.support));
    if let Some(fingerprint) = &passage.fingerprint {
        row.table("passage", |row| {
            row.number("n", Some(i64::from(fingerprint.length)));
            row.word("sha256", &fingerprint.sha256);
        });
    }
    row.date("edition", passage.edition.filter(|edition| Some(*edition) != source.edition));
    row.date("since", Some(passage.since));
    if passage.language != "ru" {
        row.word("lang", &passage.language);
    }
    row.flag("general", passage.is_general, false);
    row.flag("stale", passage.is_stale, false);
}

/// The word of the data format.
pub(crate) const fn support_word(support: terms::Support) -> &'static str {
    match support {
        terms::Support::Conflicting => "conflicting",
        terms::Support::Reported => "reported",
        terms::Support::Confirmed => "confirmed",
    }
}
