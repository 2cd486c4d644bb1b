//! `qonys catalogue stats`: the catalogue in figures, all counted.

use catalogue::Passage;
use serde_json::json;
use speech::number;
use terms::Support;

use crate::{
    context::Context,
    error::AppError,
    page::{Look, Page, Piece, Table},
};

#[expect(clippy::unnecessary_wraps, reason = "every command has the same form")]
pub(super) fn run(context: &Context<'_>) -> Result<String, AppError> {
    let catalogue = &context.catalogue;
    let sum =
        |count: fn(&catalogue::Route) -> usize| catalogue.routes.iter().map(count).sum::<usize>();
    let passages = |wanted: &dyn Fn(&Passage) -> bool| {
        catalogue.passages.iter().filter(|passage| wanted(passage)).count()
    };
    let supported = |support: Support| passages(&|passage: &Passage| passage.support == support);
    let figures = [
        ("routes", catalogue.routes.len()),
        ("criteria", sum(|route| route.criteria.len())),
        ("facts", catalogue.facts.iter().filter(|fact| fact.ask.is_some()).count()),
        ("documents", catalogue.documents.len()),
        ("sources", catalogue.sources.len()),
        ("passages", catalogue.passages.len()),
        ("passages-fingerprint", passages(&|passage| passage.fingerprint.is_some())),
        ("confirmed", supported(Support::Confirmed)),
        ("reported", supported(Support::Reported)),
        ("conflicting", supported(Support::Conflicting)),
        ("constants", catalogue.constants.len()),
        ("lists", catalogue.lists.len()),
        ("silences", sum(|route| route.silences.len())),
        ("conflicts", sum(|route| route.conflicts.len())),
        ("claims", sum(|route| route.claims.len())),
    ];
    let editions = || catalogue.passages.iter().filter_map(|passage| passage.edition);
    let (oldest, newest) = (editions().min(), editions().max());
    if context.is_json {
        let mut value = serde_json::Map::new();
        for (name, count) in figures {
            value.insert(name.replace('-', "_"), json!(count));
        }
        value.insert("oldest_edition".to_owned(), json!(oldest));
        value.insert("newest_edition".to_owned(), json!(newest));
        return Ok(context.json("catalogue", value.into()));
    }
    let mut page = Page::new(context.width);
    page.title(&context.word("cli-stats-title"));
    page.blank();
    let mut table = Table::default();
    for (name, count) in figures {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        table.row([
            Piece::new(Look::Label, context.word(&format!("cli-stats-{name}"))),
            Piece::plain(number::integer(count, context.language())),
        ]);
    }
    for (name, edition) in [("oldest", oldest), ("newest", newest)] {
        if let Some(edition) = edition {
            table.row([
                Piece::new(Look::Label, context.word(&format!("cli-stats-{name}"))),
                Piece::plain(context.date(edition)),
            ]);
        }
    }
    table.write(&mut page, 0);
    page.blank();
    page.quiet(
        0,
        &context.say("cli-summary-release", &[("release", catalogue.release.to_string().into())]),
    );
    Ok(page.finish())
}
