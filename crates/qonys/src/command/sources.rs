//! `qonys sources`: what was read; one source with every fact that hangs on it.

use catalogue::{Passage, PassageId, SourceId, Use, Uses};
use serde_json::json;

use crate::{
    context::Context,
    error::AppError,
    page::{Look, Page, Piece},
    show,
};
use navigator::tell::{kind_key, support_key, tier_key};

pub(super) fn run(context: &Context<'_>, key: Option<&str>) -> Result<String, AppError> {
    match key {
        None => Ok(list(context)),
        Some(key) => one(context, key),
    }
}

fn list(context: &Context<'_>) -> String {
    let catalogue = &context.catalogue;
    if context.is_json {
        let told: Vec<_> = catalogue.sources.iter().map(|source| context.row(source)).collect();
        return context.json("sources", json!(told));
    }
    let mut page = Page::new(context.width);
    page.title(&context.say("sources-count", &[("count", catalogue.sources.len().into())]));
    for tier in catalogue::Tier::ALL {
        let ids = (0u16..)
            .map(SourceId)
            .zip(&catalogue.sources)
            .filter(|(_, source)| source.tier == *tier);
        let ids: Vec<_> = ids.collect();
        if ids.is_empty() {
            continue;
        }
        page.heading(&context.word(&tier_key(*tier)));
        for (id, source) in ids {
            show::source::brief(context, &mut page, id);
            let count = catalogue.passages.iter().filter(|passage| passage.source == id).count();
            let read = context.say("sources-passages", &[("count", count.into())]);
            page.rich(
                4,
                4,
                &[
                    Piece::new(Look::Typed, &*source.key),
                    Piece::new(Look::Quiet, format!("  {read}")),
                ],
            );
        }
    }
    context.footer(&mut page);
    page.finish()
}

fn one(context: &Context<'_>, key: &str) -> Result<String, AppError> {
    let catalogue = &context.catalogue;
    let found =
        (0u16..).map(SourceId).zip(&catalogue.sources).find(|(_, source)| source.key == key);
    let Some((id, source)) = found else {
        return Err(not_found(context, key));
    };
    let passages: Vec<(PassageId, &Passage)> = (0u16..)
        .map(PassageId)
        .zip(&catalogue.passages)
        .filter(|(_, passage)| passage.source == id)
        .collect();
    let uses = Uses::new(catalogue);
    if context.is_json {
        let told: Vec<_> = passages
            .iter()
            .map(|(passage, row)| {
                let mut value = context.row(*row);
                value["locator_text"] = json!(speech::locator(&row.locator, context.language()));
                value["support_text"] = json!(context.word(support_key(row.support)));
                value["used_by"] = json!(uses.of(*passage).map(name).collect::<Vec<_>>());
                value
            })
            .collect();
        return Ok(
            context.json("source", json!({ "source": context.row(source), "passages": told }))
        );
    }
    let mut page = Page::new(context.width);
    page.title(context.text(&source.title));
    page.blank();
    for (name, value) in [
        ("publisher", Some(context.text(&source.publisher).to_owned())),
        ("kind", Some(context.word(&kind_key(source.kind)))),
        ("tier", Some(context.word(&tier_key(source.tier)))),
        ("date", source.date.map(|day| context.date(day))),
        ("edition", source.edition.map(|day| context.date(day))),
        ("read", Some(context.date(source.read))),
        ("url", Some(source.url.clone().unwrap_or_else(|| context.word("sources-url-none")))),
        ("stale", source.stale.as_ref().map(|stale| context.text(stale).to_owned())),
    ] {
        if let Some(value) = value {
            page.field(0, &context.word(&format!("sources-{name}")), &value);
        }
    }
    page.heading(&context.say("sources-passages", &[("count", passages.len().into())]));
    for (id, passage) in passages {
        let place = speech::locator(&passage.locator, context.language());
        page.rich(
            2,
            4,
            &[
                Piece::new(Look::Label, place),
                Piece::plain(format!("  {}  ", context.word(support_key(passage.support)))),
                Piece::new(Look::Quiet, format!("[{}]", passage.key)),
            ],
        );
        if let Some(fingerprint) = &passage.fingerprint {
            let about =
                context.say("sources-fingerprint-about", &[("count", fingerprint.length.into())]);
            page.quiet(4, &format!("{} {}", about, fingerprint.sha256));
        }
        let mut used = uses.of(id).peekable();
        if used.peek().is_none() {
            page.quiet(4, &context.word("sources-not-used"));
        }
        for row in used {
            page.item(4, "•", &format!("{} [{}]", context.text(row.text), name(row)));
        }
    }
    context.footer(&mut page);
    Ok(page.finish())
}

fn not_found(context: &Context<'_>, key: &str) -> AppError {
    let mut keys: Vec<_> = context
        .catalogue
        .sources
        .iter()
        .map(|source| (strsim::damerau_levenshtein(key, &source.key), source.key.as_str()))
        .collect();
    keys.sort_unstable();
    let near: Vec<&str> = keys.iter().take(super::NEAREST).map(|(_, key)| *key).collect();
    AppError::usage(context.say("sources-not-found", &[("id", key.into())]))
        .hint(context.say("errors-routes-nearest", &[("names", near.join(", ").into())]))
}

/// `route/row`, or the name of what else it is.
fn name(row: &Use<'_>) -> String {
    match (row.route_id(), row.kind) {
        (Some(route), "route" | "leads-to") => format!("{route}/{}", row.kind),
        (Some(route), _) => format!("{route}/{}", row.id),
        (None, _) => row.id.to_owned(),
    }
}
