//! Where something was read: act, place, edition, day of reading, support.

use catalogue::{Passage, PassageId, SourceId, SourceKind, Tier};
use terms::Support;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

impl Context<'_> {
    /// `Law on migration, Art. 49, item 13-2; edition of …; reported`.
    pub(crate) fn citation(&self, passage: &Passage) -> String {
        self.citations(passage, &[passage])
    }

    /// Several places of one text.
    fn citations(&self, first: &Passage, places: &[&Passage]) -> String {
        let source = self.catalogue.source(first.source);
        let said: Vec<String> = places
            .iter()
            .map(|passage| speech::locator(&passage.locator, self.language()))
            .collect();
        let title = short_title(self.text(&source.title));
        let place = self
            .say("verdict-place", &[("source", title.into()), ("place", said.join("; ").into())]);
        let dated = match first.edition {
            Some(edition) => self.say("verdict-edition", &[("date", self.date(edition).into())]),
            None => self.say("verdict-read", &[("date", self.date(source.read).into())]),
        };
        match first.support {
            Support::Confirmed => format!("{place}; {dated}"),
            support => format!("{place}; {dated}; {}", self.word(support_key(support))),
        }
    }

    /// Citations, a paragraph for each text that was read, with a warning where a newer one may exist.
    pub(crate) fn cite(&self, page: &mut Page, indent: usize, cite: &[PassageId]) {
        let mut texts: Vec<Vec<&Passage>> = Vec::new();
        for passage in self.grouped(cite) {
            let same = |other: &Passage| {
                other.source == passage.source
                    && other.edition == passage.edition
                    && other.support == passage.support
                    && self.is_stale(other) == self.is_stale(passage)
            };
            match texts.iter_mut().find(|text| text.first().is_some_and(|first| same(first))) {
                Some(text) => text.push(passage),
                None => texts.push(vec![passage]),
            }
        }
        for text in texts {
            if let Some(first) = text.first() {
                self.cite_text(page, indent, first, &text);
            }
        }
    }

    /// One citation on its own.
    pub(crate) fn cite_one(&self, page: &mut Page, indent: usize, passage: &Passage) {
        self.cite_text(page, indent, passage, &[passage]);
    }

    fn cite_text(&self, page: &mut Page, indent: usize, first: &Passage, places: &[&Passage]) {
        let mut pieces = vec![Piece::new(Look::Quiet, self.citations(first, places))];
        if self.is_stale(first) {
            pieces.push(Piece::plain(" "));
            pieces.push(Piece::new(Look::Warning, format!("[{}]", self.word("common-stale"))));
        }
        page.marked(indent, &Piece::new(Look::Quiet, "§"), &pieces);
    }

    /// The places alone, in one quiet paragraph: the rest stands under "Sources" at the end of the page.
    pub(crate) fn cite_short(&self, page: &mut Page, indent: usize, cite: &[PassageId]) {
        let mut said: Vec<(SourceId, Vec<String>)> = Vec::new();
        for passage in self.grouped(cite) {
            let place = speech::locator(&passage.locator, self.language());
            let place = match passage.support {
                Support::Confirmed => place,
                support => format!("{place} ({})", self.word(support_key(support))),
            };
            match said.iter_mut().find(|(source, _)| *source == passage.source) {
                Some((_, places)) => places.push(place),
                None => said.push((passage.source, vec![place])),
            }
        }
        let said: Vec<String> = said
            .into_iter()
            .map(|(source, places)| {
                let title = short_title(self.text(&self.catalogue.source(source).title));
                self.say(
                    "verdict-place",
                    &[("source", title.into()), ("place", places.join("; ").into())],
                )
            })
            .collect();
        if !said.is_empty() {
            page.marked(
                indent,
                &Piece::new(Look::Quiet, "§"),
                &[Piece::new(Look::Quiet, said.join("; "))],
            );
        }
    }

    /// Each place once.
    fn grouped(&self, cite: &[PassageId]) -> Vec<&Passage> {
        let mut seen: Vec<&Passage> = Vec::new();
        for id in cite {
            let passage = self.catalogue.passage(*id);
            let same = |other: &&Passage| {
                other.source == passage.source
                    && other.locator == passage.locator
                    && other.edition == passage.edition
            };
            if !seen.iter().any(same) {
                seen.push(passage);
            }
        }
        seen
    }

    /// Whether a newer text than the one read may exist.
    pub(crate) fn is_stale(&self, passage: &Passage) -> bool {
        passage.is_stale || self.catalogue.source(passage.source).stale.is_some()
    }
}

/// The title without what stands in brackets at its end: the whole one stands in the list of sources.
fn short_title(title: &str) -> &str {
    title.rfind(" (").filter(|_| title.ends_with(')')).map_or(title, |start| &title[..start])
}

/// The word for a support.
pub(crate) const fn support_key(support: Support) -> &'static str {
    match support {
        Support::Confirmed => "common-support-confirmed",
        Support::Reported => "common-support-reported",
        Support::Conflicting => "common-support-conflicting",
    }
}

/// The word for a kind of source.
pub(crate) fn kind_key(kind: SourceKind) -> String {
    format!("common-source-kind-{}", kind.word())
}

/// The word for a standing of a source.
pub(crate) fn tier_key(tier: Tier) -> String {
    format!("common-source-tier-{}", tier.word())
}
