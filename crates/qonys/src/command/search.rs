//! `qonys search`: what the catalogue says about words, by kind, the best first.

use navigator::find::{Found, Group, Hit, Index, Marked, Target, Wanted};
use serde_json::json;

use crate::{
    context::Context,
    error::AppError,
    page::{Look, Page, Piece},
};

/// How many of a kind a person is shown.
const FEW: usize = 5;

pub(super) fn run(context: &Context<'_>, words: &[String]) -> Result<String, AppError> {
    let words = words.join(" ");
    let index = Index::new(&context.catalogue);
    let found = index.search(&Wanted {
        words: &words,
        language: context.language(),
        as_of: context.as_of,
        known_at: context.known_at,
        each: if context.is_json { usize::MAX } else { FEW },
        kind: None,
    });
    if context.is_json {
        return Ok(context.json("search", json!(found)));
    }
    let mut page = Page::new(context.width);
    status(context, &mut page, &words, &found);
    for group in &found.groups {
        section(context, &mut page, group);
    }
    if found.groups.iter().any(|group| group.hits.len() < group.total) {
        page.blank();
        let command = context.command(&format!("search {words} --json"));
        let arguments = [("count", found.total().into()), ("command", command.into())];
        page.paragraph(0, &context.say("search-command-all", &arguments));
    }
    context.footer(&mut page);
    Ok(page.finish())
}

fn status(context: &Context<'_>, page: &mut Page, words: &str, found: &Found<'_>) {
    if found.groups.is_empty() {
        page.title(&context.say("search-none", &[("words", words.into())]));
    } else {
        let arguments = [("count", found.total().into()), ("words", words.into())];
        page.title(&context.say("search-found", &arguments));
        if let Some(meant) = &found.meant {
            page.paragraph(0, &context.say("search-meant", &[("words", meant.into())]));
        }
        if !found.unknown.is_empty() {
            let unknown = found.unknown.join(", ");
            page.paragraph(0, &context.say("search-unknown", &[("words", unknown.into())]));
        }
    }
    if !found.nearest.is_empty() {
        let near: Vec<&str> = found.nearest.iter().map(|near| near.word.as_str()).collect();
        page.paragraph(0, &format!("{} {}", context.word("search-nearest"), near.join(", ")));
    }
}

fn section(context: &Context<'_>, page: &mut Page, group: &Group<'_>) {
    let name = context.word(&format!("search-kind-{}", group.kind.word()));
    page.heading(&format!("{name} ({})", group.total));
    for hit in &group.hits {
        page.rich(2, 4, &marked(&hit.title, Look::Label));
        if let Some(typed) = typed(hit) {
            page.rich(4, 4, &[Piece::new(Look::Typed, typed)]);
        }
        if let Some(snippet) = &hit.snippet {
            page.rich(4, 4, &marked(snippet, Look::Plain));
        }
    }
}

/// A text; what was found in it looks like a title.
fn marked(text: &Marked, look: Look) -> Vec<Piece> {
    let look = |is_marked| if is_marked { Look::Title } else { look };
    text.pieces().map(|(piece, is_marked)| Piece::new(look(is_marked), piece.to_owned())).collect()
}

/// What is typed to read more of it.
fn typed(hit: &Hit<'_>) -> Option<String> {
    match hit.target {
        Target::Route(route) | Target::Question(route, _) => {
            Some(format!("qonys route {}", route.id))
        }
        Target::Source(source) => Some(format!("qonys sources {}", source.key)),
        Target::Unscored(_) | Target::Document(_) | Target::Term(_) => None,
    }
}
