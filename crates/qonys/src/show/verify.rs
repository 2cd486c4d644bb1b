//! What became of the passages: in saved copies of the sources, or over the history of the acts.

use catalogue::{
    ActReport, Edition, HistoryOutcome, HistoryReport, PageOutcome, PagesReport, PassageReport,
};

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

/// How many newer editions of an act are named.
const EDITIONS: usize = 5;

/// The page of a search in saved copies.
pub(crate) fn pages(context: &Context<'_>, report: &PagesReport) -> String {
    let mut page = Page::new(context.width);
    page.title(&context.word("catalogue-verify-pages"));
    page.blank();
    counts(
        context,
        &mut page,
        &[
            ("found", report.found),
            ("gone", report.gone),
            ("page-missing", report.page_missing),
            ("not-fingerprinted", report.not_fingerprinted),
        ],
    );
    let gone: Vec<&PassageReport> = report
        .passages
        .iter()
        .filter(|passage| matches!(passage.outcome, PageOutcome::Gone { .. }))
        .collect();
    if !gone.is_empty() {
        page.heading(&context.word("catalogue-verify-gone"));
    }
    for passage in gone {
        place(context, &mut page, &passage.passage, &passage.locator);
        if let PageOutcome::Gone { files } = &passage.outcome {
            let files = files.join(", ");
            let said = context.say("catalogue-verify-searched", &[("files", files.into())]);
            page.quiet(4, &said);
        }
        several(context, &mut page, &passage.locator);
    }
    let mut missing: Vec<&str> = report
        .passages
        .iter()
        .filter(|passage| passage.outcome == PageOutcome::PageMissing)
        .map(|passage| passage.source.as_str())
        .collect();
    missing.dedup();
    names(context, &mut page, "catalogue-verify-no-page", &missing);
    let unused: Vec<&str> = report.unused.iter().map(String::as_str).collect();
    names(context, &mut page, "catalogue-verify-unused", &unused);
    page.finish()
}

/// The page of a search over the history of the acts.
pub(crate) fn history(context: &Context<'_>, report: &HistoryReport) -> String {
    let mut page = Page::new(context.width);
    page.title(&context.word("catalogue-verify-history"));
    page.blank();
    counts(
        context,
        &mut page,
        &[
            ("stand", report.stand),
            ("disappeared", report.disappeared),
            ("never-found", report.never_found),
            ("act-missing", report.act_missing),
            ("not-fingerprinted", report.not_fingerprinted),
        ],
    );
    for act in &report.acts {
        one(context, &mut page, act);
    }
    let missing: Vec<&str> = report
        .acts
        .iter()
        .filter(|act| act.folder.is_none())
        .map(|act| act.source.as_str())
        .collect();
    names(context, &mut page, "catalogue-verify-no-act", &missing);
    let elsewhere: Vec<&str> = report.elsewhere.iter().map(String::as_str).collect();
    names(context, &mut page, "catalogue-verify-elsewhere", &elsewhere);
    page.finish()
}

/// An act of which there is something to tell.
fn one(context: &Context<'_>, page: &mut Page, act: &ActReport) {
    let lost: Vec<_> = act
        .passages
        .iter()
        .filter(|passage| {
            matches!(
                passage.outcome,
                HistoryOutcome::Disappeared { .. } | HistoryOutcome::NeverFound
            )
        })
        .collect();
    if lost.is_empty() && act.newer.is_empty() {
        return;
    }
    let source = context.catalogue.sources.iter().find(|source| source.key == act.source);
    let title = source.map_or(act.source.as_str(), |source| context.text(&source.title));
    page.heading(title);
    page.rich(2, 2, &[Piece::new(Look::Typed, act.source.clone())]);
    if let Some(cited) = act.cited {
        let cited = context.date(cited);
        page.paragraph(2, &context.say("catalogue-verify-cited", &[("date", cited.into())]));
    }
    if !act.newer.is_empty() {
        let count = act.newer.len();
        page.marked(
            2,
            &Piece::new(Look::Warning, "!"),
            &[Piece::plain(context.say("catalogue-verify-newer", &[("count", count.into())]))],
        );
        for newer in act.newer.iter().take(EDITIONS) {
            page.item(4, "•", &edition(context, newer));
        }
        if count > EDITIONS {
            let more = count - EDITIONS;
            page.quiet(4, &context.say("common-and-more", &[("count", more.into())]));
        }
    }
    for passage in lost {
        place(context, page, &passage.passage, &passage.locator);
        match &passage.outcome {
            HistoryOutcome::Disappeared { last, first_without } => {
                for (key, which) in [("last", last), ("first-without", first_without)] {
                    let edition = edition(context, which);
                    page.field(4, &context.word(&format!("catalogue-verify-{key}")), &edition);
                }
            }
            _ => page.quiet(4, &context.word("catalogue-verify-nowhere")),
        }
        several(context, page, &passage.locator);
    }
}

fn edition(context: &Context<'_>, edition: &Edition) -> String {
    let date = edition.date.map_or_else(|| context.word("common-unknown"), |day| context.date(day));
    let commit = edition.commit.get(..12).unwrap_or(&edition.commit);
    format!("{date}, {commit}")
}

fn counts(context: &Context<'_>, page: &mut Page, counts: &[(&str, usize)]) {
    for (name, count) in counts {
        let label = context.word(&format!("catalogue-verify-count-{name}"));
        page.field(0, &label, &count.to_string());
    }
}

fn place(context: &Context<'_>, page: &mut Page, passage: &str, locator: &str) {
    let place = speech::locator(locator, context.language());
    page.marked(
        2,
        &Piece::new(Look::Bad, "✗"),
        &[Piece::new(Look::Label, place), Piece::new(Look::Quiet, format!("  [{passage}]"))],
    );
}

/// A place of several parts, whose texts need not stand together.
fn several(context: &Context<'_>, page: &mut Page, locator: &str) {
    if locator.contains('&') {
        page.quiet(4, &context.word("catalogue-verify-several"));
    }
}

fn names(context: &Context<'_>, page: &mut Page, key: &str, names: &[&str]) {
    if names.is_empty() {
        return;
    }
    page.blank();
    page.field(0, &context.say(key, &[("count", names.len().into())]), &names.join(", "));
}
