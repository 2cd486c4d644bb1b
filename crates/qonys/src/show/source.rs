//! One source: what it is, which text was read and when, whether a newer one may exist.

use catalogue::SourceId;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};
use navigator::tell::{kind_key, tier_key};

/// A source in a few lines, for the end of a page.
pub(crate) fn brief(context: &Context<'_>, page: &mut Page, id: SourceId) {
    let source = context.catalogue.source(id);
    let mut title = context.text(&source.title).to_owned();
    if let Some(number) = &source.number {
        title = format!("{title}, {}", context.say("sources-number", &[("number", number.into())]));
    }
    page.item(2, "•", &title);
    let mut said = vec![context.word(&kind_key(source.kind)), context.word(&tier_key(source.tier))];
    if let Some(edition) = source.edition {
        said.push(context.say("verdict-edition", &[("date", context.date(edition).into())]));
    }
    said.push(context.say("verdict-read", &[("date", context.date(source.read).into())]));
    page.quiet(4, &said.join("; "));
    if let Some(url) = &source.url {
        page.quiet(4, url);
    }
    if let Some(stale) = &source.stale {
        page.rich(
            4,
            6,
            &[
                Piece::new(Look::Warning, format!("{}:", context.word("sources-stale"))),
                Piece::plain(format!(" {}", context.text(stale))),
            ],
        );
    }
}
