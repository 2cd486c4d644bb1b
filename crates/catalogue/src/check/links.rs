//! "Apply on the portal" leads to a place where one applies, not to an article about it.

use super::Scene;
use crate::{model::SourceKind, problem::Report, read::Row};

/// English words of a step by which something is handed in.
const APPLY: &[&str] = &["apply", "submit", "file ", "hand in", "lodge"];

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    for step in scene.routes().flat_map(|route| route.rows("step")) {
        step_link(scene, step, report);
    }
}

fn step_link(scene: &Scene<'_>, step: &Row, report: &mut Report) {
    let Some(source) = step.maybe_text("link").and_then(|key| scene.source(key)) else { return };
    let text = step.texts("text").en.to_lowercase();
    let applies = APPLY.iter().any(|word| text.contains(word));
    if applies && !matches!(source.kind, SourceKind::Service | SourceKind::Form) {
        report
            .error(
                step.place_of("link"),
                format!(
                    "a step that says to apply leads to `{}`, which is of kind `{}`",
                    source.key,
                    source.kind.word()
                ),
            )
            .help("link a source of kind `service` or `form`, or none");
    }
    if source.url.is_none() {
        report.error(
            step.place_of("link"),
            format!("the source `{}` has no address to lead to", source.key),
        );
    }
}
