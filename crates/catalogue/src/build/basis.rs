//! The two times and the passages of a row.

use terms::{Date, Validity};

use super::{Build, Outer};
use crate::{
    model::{Basis, PassageId, SourceId},
    read::{Row, Words},
    shape::FileKind,
    words::did_you_mean,
};

impl Build<'_> {
    /// What a row stands on; dates it does not say are those of `outer`.
    pub(super) fn basis(&mut self, row: &Row, outer: Outer) -> Basis {
        Basis {
            validity: self.validity(row, outer),
            cite: self.cite(row),
            origin: self.origin(row),
        }
    }

    fn validity(&mut self, row: &Row, outer: Outer) -> Validity {
        let own = Outer::of(row);
        let known = own.known.or(outer.known);
        if known.is_none() && self.without_known.insert(row.file) {
            self.report
                .error(
                    row.place(),
                    format!("neither this {} nor its file says `known`", row.shape.name),
                )
                .help(
                    "write `known = …`, the day it was read, in the row or at the head of the file",
                );
        }
        let validity = Validity {
            from: own.from.or(outer.from),
            until: own.until.or(outer.until),
            known: known.unwrap_or_default(),
            replaced: own.replaced.or(outer.replaced),
        };
        self.order(row, &validity, outer);
        self.newest = self.newest.max(known);
        validity
    }

    /// Dates that cannot follow each other. Only those are reported that the row itself says.
    fn order(&mut self, row: &Row, validity: &Validity, outer: Outer) {
        let says = |keys: [&str; 2]| keys.iter().any(|key| row.has(key));
        let later = |first: Option<Date>, last: Option<Date>| {
            first.zip(last).is_some_and(|(first, last)| first > last)
        };
        if says(["from", "until"]) && later(validity.from, validity.until) {
            self.report.error(row.place_of("until"), "`until` is before `from`");
        }
        if says(["known", "replaced"])
            && validity.replaced.is_some_and(|replaced| replaced <= validity.known)
        {
            let key = if row.has("replaced") { "replaced" } else { "known" };
            self.report
                .error(row.place_of(key), "`replaced` is not after `known`")
                .help("a row is replaced after it was read");
        }
        if later(outer.from, row.date("until")) || later(row.date("from"), outer.until) {
            self.report
                .error(
                    row.place(),
                    format!("this {} is never in force while what holds it is", row.shape.name),
                )
                .help("compare its `from` and `until` with those of the file or row around it");
        }
    }

    /// The passages a row cites.
    pub(super) fn cite(&mut self, row: &Row) -> Vec<PassageId> {
        row.list("cite").iter().filter_map(|key| self.passage(row, key)).collect()
    }

    fn passage(&mut self, row: &Row, key: &Words) -> Option<PassageId> {
        if let Some(passage) = self.names.passages.get(&key.text) {
            return Some(*passage);
        }
        if self.is_broken(FileKind::Passages) {
            return None;
        }
        let place = row.at(&key.span);
        let Some((source, passage)) = key.text.split_once('/') else {
            self.report
                .error(place, format!("`{}` is not a passage", key.text))
                .help("write `source/passage`");
            return None;
        };
        let prefix = format!("{source}/");
        let of_source: Vec<&str> =
            self.names.passages.keys().filter_map(|known| known.strip_prefix(&prefix)).collect();
        let (message, help) = if of_source.is_empty() {
            let help = did_you_mean(source, self.names.sources.keys().map(String::as_str));
            (format!("no passage of a source `{source}` is known"), help)
        } else {
            let elsewhere = || {
                let same = |known: &&String| {
                    known.split_once('/').is_some_and(|(_, other)| other == passage)
                };
                self.names
                    .passages
                    .keys()
                    .find(same)
                    .map(|known| format!("did you mean `{known}`?"))
            };
            let help = did_you_mean(passage, of_source).or_else(elsewhere);
            (format!("the source `{source}` has no passage `{passage}`"), help)
        };
        self.report.error(place, message).maybe_help(help);
        None
    }

    /// The source of a reference at `span`.
    pub(super) fn source(
        &mut self,
        row: &Row,
        key: &str,
        span: &std::ops::Range<usize>,
    ) -> Option<SourceId> {
        let known = self.names.sources.get(key).copied();
        if known.is_none() && !self.is_broken(FileKind::Sources) {
            let help = did_you_mean(key, self.names.sources.keys().map(String::as_str));
            self.report.error(row.at(span), format!("there is no source `{key}`")).maybe_help(help);
        }
        known
    }
}
