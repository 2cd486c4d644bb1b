//! `qonys summary`: what the catalogue holds, and what to type next.

use catalogue::Category;
use serde_json::json;

use crate::{
    context::Context,
    error::AppError,
    page::{Look, Page, Piece, Table},
    show,
};

pub(super) fn run(context: &Context<'_>) -> Result<String, AppError> {
    let at = context.at()?;
    let (open, closed): (Vec<_>, Vec<_>) = at.routes().partition(|route| route.is_in_force());
    let catalogue = &context.catalogue;
    let in_category = |category: Category| {
        open.iter().filter(move |route| route.route.category == category).count()
    };
    if context.is_json {
        let categories: serde_json::Map<String, serde_json::Value> = Category::ALL
            .iter()
            .map(|category| (category.word().to_owned(), json!(in_category(*category))))
            .collect();
        let value = json!({
            "in_force": open.len(),
            "closed": closed.len(),
            "categories": categories,
            "unscored": show::unscored::json(context)?,
            "sources": catalogue.sources.len(),
            "passages": catalogue.passages.len(),
        });
        return Ok(context.json("catalogue", value));
    }
    let mut page = Page::new(context.width);
    page.title(&context.word("cli-about"));
    page.blank();
    let date = context.date(context.as_of);
    let mut first =
        context.say("cli-summary-routes", &[("count", open.len().into()), ("date", date.into())]);
    if !closed.is_empty() {
        first = format!(
            "{first}; {}",
            context.say("cli-summary-closed", &[("count", closed.len().into())])
        );
    }
    page.paragraph(0, &format!("{first}:"));
    for category in Category::ALL {
        let count = in_category(*category);
        if count > 0 {
            let name = context.word(&format!("common-category-{}", category.word()));
            let line = context
                .say("cli-summary-category", &[("category", name.into()), ("count", count.into())]);
            page.paragraph(2, &line);
        }
    }
    let read =
        catalogue.sources.iter().map(|source| source.read).max().unwrap_or(catalogue.release.known);
    page.paragraph(
        0,
        &context.say(
            "cli-summary-sources",
            &[
                ("sources", catalogue.sources.len().into()),
                ("passages", catalogue.passages.len().into()),
                ("date", context.date(read).into()),
            ],
        ),
    );
    show::unscored::short(context, &mut page)?;
    page.heading(&context.word("cli-next-title"));
    let example = open.first().map_or("", |route| route.route.id.as_str());
    let mut table = Table::default();
    for (words, key) in [
        ("check".to_owned(), "check"),
        ("routes".to_owned(), "routes"),
        (format!("route {example}"), "route"),
        ("sources".to_owned(), "sources"),
        ("--lang kk".to_owned(), "language"),
        ("--help".to_owned(), "help"),
    ] {
        table.row([
            Piece::new(Look::Typed, format!("qonys {words}").replace(' ', "\u{a0}")),
            Piece::plain(context.word(&format!("cli-next-{key}"))),
        ]);
    }
    table.write(&mut page, 2);
    context.footer(&mut page);
    Ok(page.finish())
}

impl Context<'_> {
    /// What stands under every page that says something about the law: release, days, no advice.
    pub(crate) fn footer(&self, page: &mut Page) {
        page.blank();
        page.quiet(
            0,
            &self.say(
                "cli-summary-release",
                &[("release", self.catalogue.release.to_string().into())],
            ),
        );
        let as_of = self.say("common-as-of", &[("date", self.date(self.as_of).into())]);
        let known_at = self.say("common-known-at", &[("date", self.date(self.known_at).into())]);
        page.quiet(0, &format!("{as_of}. {known_at}."));
        if let Some(note) = self.tell().days_note() {
            page.quiet(0, &note);
        }
        page.quiet(0, &self.word("common-not-legal-advice"));
    }
}
