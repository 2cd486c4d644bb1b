//! Official categories that are named and not scored.

use std::collections::BTreeSet;

use super::{Build, Outer};
use crate::{
    model::{Route, RouteKind, Unscored},
    read::Row,
    shape::FileKind,
};

impl Build<'_> {
    /// Categories in the order of the data. One that is a route after all is an error: it would be told twice.
    pub(super) fn unscored(&mut self, routes: &[Route]) -> Vec<Unscored> {
        let mut seen: BTreeSet<(RouteKind, String)> = BTreeSet::new();
        let mut found = Vec::new();
        for (row, outer) in self.rows_of(FileKind::Unscored, "unscored") {
            let Some(category) = self.category(row, outer) else { continue };
            let code = &category.code;
            if let Some(route) = routes.iter().find(|route| is_route(&category, route)) {
                self.report
                    .error(
                        row.place_of("code"),
                        format!("`{code}` is scored: it is the route `{}`", route.id),
                    )
                    .help("leave this row out");
            }
            if !seen.insert((category.kind, slug(code))) {
                self.report.error(
                    row.place_of("code"),
                    format!("the unscored {} `{code}` is given twice", category.kind.word()),
                );
            }
            found.push(category);
        }
        found
    }

    fn category(&mut self, row: &Row, outer: Outer) -> Option<Unscored> {
        let basis = self.basis(row, outer);
        if !row.has("cite") && !row.has("read") {
            self.report
                .error(row.place(), "this unscored category has neither `cite` nor `read`")
                .help("name the passages that mention it, or the sources that were read in vain");
        }
        let read = row
            .list("read")
            .iter()
            .filter_map(|word| self.source(row, &word.text, &word.span))
            .collect();
        Some(Unscored {
            code: row.maybe_text("code")?.to_owned(),
            kind: RouteKind::from_word(row.text("kind"))?,
            name: row.texts("name"),
            reason: row.texts("reason"),
            read,
            basis,
        })
    }
}

/// `B9-1` of kind `visa` is the route `visa-b9-1`; a category without an official code is the route of its own name.
fn is_route(category: &Unscored, route: &Route) -> bool {
    let code = slug(&category.code);
    route.id == code || route.id == format!("{}-{code}", category.kind.word())
}

/// Small letters and digits joined by hyphens.
fn slug(code: &str) -> String {
    let parts: Vec<String> = code
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_lowercase)
        .collect();
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_compared_in_one_form() {
        assert_eq!(slug("B9-1"), "b9-1");
        assert_eq!(slug("Exit visa (B14)"), "exit-visa-b14");
    }
}
