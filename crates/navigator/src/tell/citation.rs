//! Where something was read: act, place, edition, day of reading, support.

use catalogue::{Passage, PassageId, SourceKind, Tier};
use terms::Support;

use super::Teller;

impl<'a> Teller<'a> {
    /// `Law on migration, Art. 49, item 13-2; edition of …; reported`.
    pub fn citation(&self, passage: &Passage) -> String {
        self.citations(passage, &[passage])
    }

    /// Several places of one text.
    #[must_use]
    pub fn citations(&self, first: &Passage, places: &[&Passage]) -> String {
        let source = self.catalogue().source(first.source);
        let mut said: Vec<String> = Vec::new();
        for passage in places {
            // Two places of the data may be told alike: a list and the item of it that was read.
            let place = speech::locator(&passage.locator, self.language());
            if !said.contains(&place) {
                said.push(place);
            }
        }
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

    /// Each place once.
    #[must_use]
    pub fn grouped(&self, cite: &[PassageId]) -> Vec<&'a Passage> {
        let mut seen: Vec<&'a Passage> = Vec::new();
        for id in cite {
            let passage = self.catalogue().passage(*id);
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
    pub fn is_stale(&self, passage: &Passage) -> bool {
        passage.is_stale || self.catalogue().source(passage.source).stale.is_some()
    }
}

/// The title without what stands in brackets at its end or behind a colon: the whole one stands with the source.
#[must_use]
pub fn short_title(title: &str) -> &str {
    let title = title.split_once(": ").map_or(title, |(head, _)| head);
    title.rfind(" (").filter(|_| title.ends_with(')')).map_or(title, |start| &title[..start])
}

/// The word for a support.
pub const fn support_key(support: Support) -> &'static str {
    match support {
        Support::Confirmed => "common-support-confirmed",
        Support::Reported => "common-support-reported",
        Support::Conflicting => "common-support-conflicting",
    }
}

/// The word for a kind of source.
pub fn kind_key(kind: SourceKind) -> String {
    format!("common-source-kind-{}", kind.word())
}

/// The word for a standing of a source.
pub fn tier_key(tier: Tier) -> String {
    format!("common-source-tier-{}", tier.word())
}
