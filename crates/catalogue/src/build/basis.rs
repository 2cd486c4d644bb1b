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
        let validity = self.validity(row, outer);
        let cite = self.cite(row);
        let read_from = self.read_from(row, &cite);
        self.is_ever_told(row, &validity, read_from);
        Basis { validity, read_from, cite, origin: self.origin(row) }
    }

    /// The first day of which the texts tell that a row rests on; none where the row itself says when it began. What the
    /// row around it says is no answer: a route may be older than the wording of the article that bars from it.
    pub(super) fn read_from(&mut self, row: &Row, cite: &[PassageId]) -> Option<Date> {
        let said = row.date("read_from");
        if row.has("from") {
            if row.has("read_from") {
                self.report
                    .error(row.place_of("read_from"), "`read_from` beside `from`")
                    .help("where an act gives the first day, `from` says it all");
            }
            return None;
        }
        said.or_else(|| self.told_from(cite))
    }

    /// A row whose texts begin after its last day could never be told. Where a text is to be read back is for a person.
    fn is_ever_told(&mut self, row: &Row, validity: &Validity, read_from: Option<Date>) {
        let is_told_of = row.shape.field("read_from").is_some();
        let Some((first, last)) =
            read_from.zip(validity.until).filter(|(first, last)| first > last)
        else {
            return;
        };
        // Where even `from` and `until` are out of order, that is told elsewhere.
        if is_told_of && validity.from.is_none_or(|from| from <= last) {
            let key = if row.has("read_from") { "read_from" } else { "cite" };
            self.report
                .error(
                    row.place_of(key),
                    format!(
                        "this {} has no first day: it ended on {last}, and what was read tells of it from {first} on",
                        row.shape.name
                    ),
                )
                .help(
                    "write `from`, if an act gives it, or `read_from`, the first day of which something you read tells",
                );
        }
    }

    /// The latest day on which one of the passages is known to have begun to stand so. Where acts are among them these
    /// alone count: a page that explains an act is younger than what it explains.
    fn told_from(&self, cite: &[PassageId]) -> Option<Date> {
        let all = || cite.iter().filter_map(|passage| self.since.get(passage.index()));
        let is_act = |source: SourceId| self.acts.get(source.index()).is_some_and(|act| *act);
        let of_acts = all().filter(|(_, source)| is_act(*source)).map(|(day, _)| *day).max();
        of_acts.or_else(|| all().map(|(day, _)| *day).max())
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
