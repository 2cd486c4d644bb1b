//! Sources as text.

use super::text::Text;
use crate::{
    teller::Teller,
    view::{Source, SourceSummary, Word},
};

/// Every source on a line.
pub(super) fn list(teller: &Teller<'_>, sources: &[SourceSummary]) -> String {
    let title = teller.say("sources-count", &[("count", sources.len().into())]);
    let mut text = Text::new(teller, &title);
    for source in sources {
        let said = line(&text, source);
        text.item(&said, &[]);
    }
    text.finish()
}

/// One source with every row that hangs on it.
pub(super) fn page(teller: &Teller<'_>, source: &Source) -> String {
    let mut text = Text::new(teller, &source.source.title);
    text.paragraph(&line(&text, &source.source));
    if let Some(stale) = &source.source.stale {
        text.paragraph(&text.label(&text.word("sources-stale"), stale));
    }
    text.heading(&text.count("sources-passages", source.passages.len()));
    for passage in &source.passages {
        let support = text.word(&format!("common-support-{}", passage.support.word()));
        text.item(&format!("[{}] {} ({support})", passage.key, passage.place), &[]);
        for used in &passage.uses {
            let route = used.route.as_deref().map(|route| format!("{route}/")).unwrap_or_default();
            text.inner(&format!("{} (`{route}{}`)", used.text, used.id), &[]);
        }
    }
    text.finish()
}

fn line(text: &Text<'_>, source: &SourceSummary) -> String {
    let kind = text.word(&format!("common-source-kind-{}", source.kind.word()));
    let tier = text.word(&format!("common-source-tier-{}", source.tier.word()));
    let read = text.say("verdict-read", &[("date", &text.date(source.read))]);
    let url = source.url.as_deref().map(|url| format!(" <{url}>")).unwrap_or_default();
    format!(
        "**{}** (`{}`): {}; {kind}, {tier}, {read}{url}",
        source.title, source.key, source.publisher
    )
}
