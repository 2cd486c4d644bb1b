//! What changed between two states of the data: thing by thing, each difference with its value before and after and the
//! line it stands on; then the routes it can reach, and the people whose outcomes change.

use catalogue::{ChangedThing, Changes, Difference, What};
use navigator::verdict::Outcome;
use serde::Serialize;
use serde_json::Value;
use terms::Language;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
    show::outcome,
};

/// One file of answers under both states.
#[derive(Debug, Serialize)]
pub(crate) struct Person {
    /// The name of the file.
    pub(crate) file: String,
    /// The routes whose outcome is another one.
    pub(crate) routes: Vec<Moved>,
    /// Why it cannot be judged by both.
    pub(crate) problem: Option<String>,
}

/// A route with another outcome.
#[derive(Debug, Serialize)]
pub(crate) struct Moved {
    /// Which.
    pub(crate) route: String,
    /// The outcome before; absent if there was no such route.
    pub(crate) before: Option<Outcome>,
    /// The outcome after; absent if there is no such route any more.
    pub(crate) after: Option<Outcome>,
}

/// The sorts of differences in the order in which they are told.
const SORTS: [What; 9] = [
    What::InForce,
    What::Figure,
    What::Condition,
    What::Members,
    What::Text,
    What::Citation,
    What::Known,
    What::Added,
    What::Removed,
];

/// The page of a comparison of two states.
pub(crate) fn page(
    before: &Context<'_>,
    after: &Context<'_>,
    changes: &Changes,
    people: Option<&[Person]>,
) -> String {
    let mut page = Page::new(after.width);
    let releases =
        [("before", changes.before.as_str().into()), ("after", changes.after.as_str().into())];
    page.title(&after.say("catalogue-diff-title", &releases));
    page.blank();
    if changes.things.is_empty() {
        page.paragraph(0, &after.word("catalogue-diff-same"));
    }
    for what in SORTS {
        let count = changes.count(what);
        if count > 0 {
            let sort = after.word(sort_key(what));
            page.field(0, &sort, &speech::number::integer(wide(count), after.language()));
        }
    }
    // Routes first: they are what people ask about.
    let is_route = |thing: &&ChangedThing| thing.kind == "route";
    for one in changes.things.iter().filter(is_route) {
        thing(after, before, &mut page, one);
    }
    for one in changes.things.iter().filter(|thing| !is_route(thing)) {
        thing(after, before, &mut page, one);
    }
    reached(after, &mut page, changes);
    if let Some(people) = people {
        moved(after, &mut page, people);
    }
    page.finish()
}

fn wide(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The word for a sort of differences.
const fn sort_key(what: What) -> &'static str {
    match what {
        What::Added => "catalogue-diff-added",
        What::Removed => "catalogue-diff-removed",
        What::InForce => "catalogue-diff-in-force",
        What::Figure => "catalogue-diff-figure",
        What::Condition => "catalogue-diff-condition",
        What::Members => "catalogue-diff-members",
        What::Text => "catalogue-diff-text",
        What::Citation => "catalogue-diff-citation",
        What::Known => "catalogue-diff-known",
    }
}

fn thing(context: &Context<'_>, before: &Context<'_>, page: &mut Page, thing: &ChangedThing) {
    page.blank();
    let mut pieces = vec![
        Piece::new(Look::Quiet, format!("{}\u{a0}", thing.kind)),
        Piece::new(Look::Heading, thing.id.clone()),
    ];
    let route = [&context.catalogue, &before.catalogue]
        .into_iter()
        .find_map(|catalogue| catalogue.route(&thing.id).filter(|_| thing.kind == "route"));
    if let Some((_, route)) = route {
        pieces.push(Piece::plain(format!("  {}", context.text(&route.name))));
    }
    page.rich(0, 2, &pieces);
    for what in SORTS {
        let of_sort: Vec<_> = thing.changes.iter().filter(|change| change.what == what).collect();
        if !of_sort.is_empty() {
            page.rich(
                2,
                2,
                &[Piece::new(Look::Label, format!("{}:", context.word(sort_key(what))))],
            );
        }
        for change in of_sort {
            difference(context, page, change);
        }
    }
}

fn difference(context: &Context<'_>, page: &mut Page, change: &Difference) {
    let mut subject = change.row.clone();
    if !change.key.is_empty() {
        let key = format!("`{}`", change.key);
        subject = if subject.is_empty() { key } else { format!("{subject}, {key}") };
    }
    let place = change.place_after.as_ref().or(change.place_before.as_ref());
    let mut pieces = Vec::new();
    if !subject.is_empty() {
        pieces.push(Piece::plain(subject));
    }
    if let Some(place) = place {
        let gap = if pieces.is_empty() { "" } else { "  " };
        pieces.push(Piece::new(Look::Quiet, format!("{gap}{place}")));
    }
    page.marked(4, &Piece::plain("•"), &pieces);
    match change.what {
        What::Added | What::Removed => {
            let row = change.after.as_ref().or(change.before.as_ref());
            if let Some(name) = row.and_then(|row| named(context, row)) {
                page.paragraph(6, &name);
            }
        }
        What::Text => {
            for language in Language::ALL {
                let of = |value: &Option<Value>| {
                    value.as_ref().and_then(|texts| texts.get(language.code()).cloned())
                };
                let (old, new) = (of(&change.before), of(&change.after));
                if old != new {
                    sides(context, page, &format!("[{language}] "), old.as_ref(), new.as_ref());
                }
            }
        }
        _ => sides(context, page, "", change.before.as_ref(), change.after.as_ref()),
    }
}

/// What a row says of itself.
fn named(context: &Context<'_>, row: &Value) -> Option<String> {
    let keys = ["name", "title", "label", "text", "ask", "summary"];
    let text = keys.iter().find_map(|key| row.get(*key))?;
    Some(text.get(context.language().code())?.as_str()?.to_owned())
}

fn sides(
    context: &Context<'_>,
    page: &mut Page,
    mark: &str,
    before: Option<&Value>,
    after: Option<&Value>,
) {
    for (look, sign, value) in [(Look::Bad, "−", before), (Look::Good, "+", after)] {
        if let Some(said) = value.and_then(said) {
            page.marked(6, &Piece::new(look, sign), &[Piece::plain(format!("{mark}{said}"))]);
        }
    }
    if before.and_then(said).is_none() && after.and_then(said).is_none() {
        page.quiet(6, &context.word("common-none"));
    }
}

/// A value in the words of the data format; nothing if there is none.
fn said(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(items) if items.is_empty() => None,
        Value::Array(items) => Some(items.iter().filter_map(said).collect::<Vec<_>>().join(", ")),
        other => Some(other.to_string()),
    }
}

/// The routes a change can reach, and through what.
fn reached(context: &Context<'_>, page: &mut Page, changes: &Changes) {
    if changes.routes.is_empty() {
        return;
    }
    page.heading(&format!("{} ({})", context.word("catalogue-diff-routes"), changes.routes.len()));
    for route in &changes.routes {
        let mut through: Vec<String> = Vec::new();
        if route.itself {
            through.push(context.word("catalogue-diff-itself"));
        }
        through.extend(route.through.iter().map(|thing| format!("{} `{}`", thing.kind, thing.id)));
        page.marked(
            2,
            &Piece::plain("•"),
            &[
                Piece::new(Look::Typed, route.id.clone()),
                Piece::new(Look::Quiet, format!("  {}", through.join(", "))),
            ],
        );
    }
}

/// The people whose outcomes change.
fn moved(context: &Context<'_>, page: &mut Page, people: &[Person]) {
    let changed = people.iter().filter(|person| !person.routes.is_empty()).count();
    page.heading(&context.say(
        "catalogue-diff-people",
        &[("count", changed.into()), ("total", people.len().into())],
    ));
    for person in people {
        if let Some(problem) = &person.problem {
            let said = context.say("catalogue-diff-unread", &[("reason", problem.into())]);
            page.marked(
                2,
                &Piece::new(Look::Warning, "!"),
                &[Piece::new(Look::Label, person.file.clone()), Piece::plain(format!("  {said}"))],
            );
        }
        if person.routes.is_empty() {
            continue;
        }
        page.rich(2, 4, &[Piece::new(Look::Label, format!("{}:", person.file))]);
        for route in &person.routes {
            page.marked(
                4,
                &Piece::plain("•"),
                &[
                    Piece::new(Look::Typed, route.route.clone()),
                    Piece::plain("  "),
                    word(context, route.before),
                    Piece::plain(" → "),
                    word(context, route.after),
                ],
            );
        }
    }
}

fn word(context: &Context<'_>, outcome: Option<Outcome>) -> Piece {
    match outcome {
        Some(outcome) => {
            let (look, sign) = outcome::mark(outcome);
            Piece::new(look, format!("{sign} {}", context.word(outcome::key(outcome))))
        }
        None => Piece::new(Look::Quiet, context.word("catalogue-diff-no-route")),
    }
}
