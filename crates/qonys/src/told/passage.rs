//! Where something was read, for programs that cite it.

use serde_json::json;

use super::Teller;
use navigator::tell::{kind_key, support_key, tier_key};

impl Teller<'_> {
    /// Remembers a passage by its key.
    pub(super) fn cite(&mut self, key: &str) {
        if self.passages.contains_key(key) {
            return;
        }
        let catalogue = &self.context.catalogue;
        let Some(passage) = catalogue.passages.iter().find(|passage| passage.key == key) else {
            return;
        };
        let source = catalogue.source(passage.source);
        let told = json!({
            "source": source.key,
            "title": self.context.text(&source.title),
            "publisher": self.context.text(&source.publisher),
            "kind": source.kind,
            "kind_text": self.context.word(&kind_key(source.kind)),
            "tier": source.tier,
            "tier_text": self.context.word(&tier_key(source.tier)),
            "url": source.url,
            "locator": passage.locator,
            "locator_text": speech::locator(&passage.locator, self.context.language()),
            "edition": passage.edition,
            "read": source.read,
            "support": passage.support,
            "support_text": self.context.word(support_key(passage.support)),
            "stale": self.context.tell().is_stale(passage),
            "stale_text": source.stale.as_ref().map(|stale| self.context.text(stale)),
        });
        self.passages.insert(key.to_owned(), told);
    }
}
