//! `qonys routes`: all routes by category, each with what it is in a line and whether it is in force.

use catalogue::{Category, RouteAt};
use serde_json::json;

use crate::{
    context::Context,
    error::AppError,
    page::{Look, Page, Piece},
    show,
};

pub(super) fn run(context: &Context<'_>) -> Result<String, AppError> {
    let routes: Vec<RouteAt<'_>> = context.at()?.routes().collect();
    if context.is_json {
        let told: Vec<_> = routes.iter().map(|route| told(context, *route)).collect();
        let unscored = ("unscored", show::unscored::json(context)?);
        return Ok(context.json_with("routes", json!(told), [unscored]));
    }
    let mut page = Page::new(context.width);
    page.title(&context.say("route-count", &[("count", routes.len().into())]));
    for category in Category::ALL {
        let inside: Vec<&RouteAt<'_>> =
            routes.iter().filter(|route| route.route.category == *category).collect();
        if inside.is_empty() {
            continue;
        }
        page.heading(&context.word(&format!("common-category-{}", category.word())));
        for route in inside {
            page.rich(
                2,
                4,
                &[
                    Piece::new(Look::Label, context.text(&route.route.name)),
                    Piece::plain(format!("  {}", state(context, *route))),
                ],
            );
            page.rich(4, 4, &[Piece::new(Look::Typed, &*route.route.id)]);
            page.paragraph(4, context.text(&route.route.summary));
        }
    }
    show::unscored::list(context, &mut page)?;
    page.blank();
    let example = routes.first().map_or("", |route| route.route.id.as_str());
    let command = context.command(&format!("route {example}"));
    page.paragraph(0, &context.say("route-next-full", &[("command", command.into())]));
    context.footer(&mut page);
    Ok(page.finish())
}

/// `[in force until …]` or `[closed: …]`.
fn state(context: &Context<'_>, route: RouteAt<'_>) -> String {
    let validity = route.route.basis.validity;
    let word = if !route.is_in_force() {
        context.word("common-outcome-closed-short")
    } else if let Some(until) = validity.until {
        context.say("route-ends", &[("date", context.date(until).into())])
    } else {
        return pilot(context, route);
    };
    format!("[{word}]{}", pilot(context, route))
}

fn pilot(context: &Context<'_>, route: RouteAt<'_>) -> String {
    if route.route.pilot {
        format!(" [{}]", context.word("common-kind-pilot"))
    } else {
        String::new()
    }
}

fn told(context: &Context<'_>, route: RouteAt<'_>) -> serde_json::Value {
    let (row, validity) = (route.route, route.route.basis.validity);
    json!({
        "id": row.id,
        "kind": row.kind,
        "category": row.category,
        "purposes": row.purposes,
        "pilot": row.pilot,
        "name": context.text(&row.name),
        "summary": context.text(&row.summary),
        "authority": context.text(&row.authority),
        "state": if route.is_in_force() { "in-force" } else { "closed" },
        "from": validity.from,
        "until": validity.until,
    })
}
