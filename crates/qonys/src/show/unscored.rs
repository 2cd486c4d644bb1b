//! Official categories that are named and not scored, each with the reason: that they are not among the routes is no
//! answer.

use catalogue::Unscored;
use serde_json::{Value, json};

use crate::{
    context::Context,
    error::AppError,
    page::{Look, Page, Piece},
};

fn all<'c>(context: &'c Context<'_>) -> Result<Vec<&'c Unscored>, AppError> {
    Ok(context.at()?.unscored().collect())
}

fn heading(context: &Context<'_>, page: &mut Page, count: usize) {
    page.heading(&context.say("catalogue-unscored-title", &[("count", count.into())]));
}

/// Every category with its reason and where it was read.
///
/// # Errors
/// When nothing was known.
pub(crate) fn list(context: &Context<'_>, page: &mut Page) -> Result<(), AppError> {
    let rows = all(context)?;
    if rows.is_empty() {
        return Ok(());
    }
    heading(context, page, rows.len());
    for row in rows {
        let kind = context.word(&format!("common-kind-{}", row.kind.word()));
        page.marked(
            2,
            &Piece::new(Look::Quiet, "–"),
            &[
                Piece::new(Look::Label, context.text(&row.name)),
                Piece::new(Look::Quiet, format!("  [{}, {kind}]", row.code)),
            ],
        );
        page.paragraph(4, context.text(&row.reason));
        if !row.read.is_empty() {
            let titles: Vec<&str> = row
                .read
                .iter()
                .map(|source| context.text(&context.catalogue.source(*source).title))
                .collect();
            let sources = titles.join("; ");
            page.quiet(4, &context.say("catalogue-unscored-read", &[("sources", sources.into())]));
        }
        context.cite_short(page, 4, &row.basis.cite);
    }
    Ok(())
}

/// The categories by reason: by their code where it is an official one, else by their name.
///
/// # Errors
/// When nothing was known.
pub(crate) fn short(context: &Context<'_>, page: &mut Page) -> Result<(), AppError> {
    let rows = all(context)?;
    if rows.is_empty() {
        return Ok(());
    }
    heading(context, page, rows.len());
    let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
    for row in rows {
        let reason = context.text(&row.reason);
        let is_official = row.code.starts_with(|first: char| first.is_ascii_uppercase());
        let name = if is_official { row.code.as_str() } else { context.text(&row.name) };
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, names)) => names.push(name),
            None => reasons.push((reason, vec![name])),
        }
    }
    for (reason, names) in reasons {
        page.field(2, &names.join("; "), reason);
    }
    Ok(())
}

/// The same for programs.
///
/// # Errors
/// When nothing was known.
pub(crate) fn json(context: &Context<'_>) -> Result<Value, AppError> {
    let told = |row: &Unscored| {
        let key = |source: &catalogue::SourceId| context.catalogue.source(*source).key.clone();
        let cite = row.basis.cite.iter().map(|id| context.catalogue.passage(*id).key.clone());
        json!({
            "code": row.code,
            "kind": row.kind,
            "name": context.text(&row.name),
            "reason": context.text(&row.reason),
            "read": row.read.iter().map(key).collect::<Vec<_>>(),
            "cite": cite.collect::<Vec<_>>(),
        })
    };
    Ok(all(context)?.into_iter().map(told).collect())
}
