//! A route speaks of what people look for, or says that the acts read are silent: a page never promises what it lacks.

use super::Scene;
use crate::{problem::Report, read::Row};

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    for route in scene.routes() {
        let has = |key: &str| !route.rows(key).is_empty();
        let any = |key: &str, field: &str| route.rows(key).iter().any(|row| row.has(field));
        say(route, has("criterion"), "has no criteria", &[], report);
        say(route, has("step"), "has no steps", &[], report);
        say(route, has("document"), "says nothing of documents", &["documents"], report);
        say(route, has("fee"), "says nothing of fees", &["fee"], report);
        say(
            route,
            any("step", "term") || any("step", "unknown") || route.text("kind") == "visa-free",
            "says nothing of how long the authority takes",
            &["term"],
            report,
        );
        say(
            route,
            any("grant", "term"),
            "says nothing of how long it lasts",
            &["duration"],
            report,
        );
        say(route, any("grant", "renewal"), "says nothing of renewal", &["renewal"], report);
    }
}

/// Warns unless the route speaks of it, or a silence or a conflict names the topic.
fn say(route: &Row, speaks: bool, what: &str, topics: &[&str], report: &mut Report) {
    let named = ["silence", "conflict"]
        .iter()
        .flat_map(|key| route.rows(key))
        .any(|row| topics.contains(&row.text("about")));
    if speaks || named {
        return;
    }
    let place = route.place_of("id");
    let added = report.warning(place, format!("the route {what}"));
    if let Some(topic) = topics.first() {
        added.help(format!(
            "add rows, or a [[silence]] with `about = \"{topic}\"` and the sources that were read"
        ));
    }
}
