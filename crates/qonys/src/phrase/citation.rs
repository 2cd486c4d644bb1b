//! Where something was read: act, place, edition, day of reading, support.

use catalogue::{Passage, PassageId, SourceKind, Tier};
use terms::Support;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

impl Context<'_> {
    /// `Law on migration, Art. 49, item 13-2; edition of …`.
    pub(crate) fn citation(&self, passage: &Passage) -> String {
        let source = self.catalogue.source(passage.source);
        let place = speech::locator(&passage.locator, self.language());
        let mut said = self.say("verdict-place", &[("source", self.text(&source.title).into()), ("place", place.into())]);
        if let Some(edition) = passage.edition {
            said = format!("{said}; {}", self.say("verdict-edition", &[("date", self.date(edition).into())]));
        } else {
            said = format!("{said}; {}", self.say("verdict-read", &[("date", self.date(source.read).into())]));
        }
        if passage.support != Support::Confirmed {
            said = format!("{said}; {}", self.word(support_key(passage.support)));
        }
        said
    }

    /// Citations a line each, with a warning where a newer text may exist.
    pub(crate) fn cite(&self, page: &mut Page, indent: usize, cite: &[PassageId]) {
        for passage in self.grouped(cite) {
            let said = self.citation(passage);
            let mut pieces = vec![Piece::new(Look::Quiet, said)];
            if self.is_stale(passage) {
                pieces.push(Piece::plain(" "));
                pieces.push(Piece::new(Look::Warning, format!("[{}]", self.word("common-stale"))));
            }
            page.marked(indent, &Piece::new(Look::Quiet, "§"), &pieces);
        }
    }

    /// The places alone, in one quiet paragraph: the rest stands under "Sources" at the end of the page.
    pub(crate) fn cite_short(&self, page: &mut Page, indent: usize, cite: &[PassageId]) {
        let said: Vec<String> = self
            .grouped(cite)
            .into_iter()
            .map(|passage| {
                let source = self.text(&self.catalogue.source(passage.source).title);
                let place = speech::locator(&passage.locator, self.language());
                let place = self.say("verdict-place", &[("source", source.into()), ("place", place.into())]);
                match passage.support {
                    Support::Confirmed => place,
                    support => format!("{place} ({})", self.word(support_key(support))),
                }
            })
            .collect();
        if !said.is_empty() {
            page.marked(indent, &Piece::new(Look::Quiet, "§"), &[Piece::new(Look::Quiet, said.join("; "))]);
        }
    }

    /// Each place once.
    fn grouped(&self, cite: &[PassageId]) -> Vec<&Passage> {
        let mut seen: Vec<&Passage> = Vec::new();
        for id in cite {
            let passage = self.catalogue.passage(*id);
            let same = |other: &&Passage| {
                other.source == passage.source && other.locator == passage.locator && other.edition == passage.edition
            };
            if !seen.iter().any(|other| same(&other)) {
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
