//! Two rows of one name never hold at the same time: on no day in force together, by no day's knowledge.

use std::collections::BTreeMap;

use terms::Date;

use super::Scene;
use crate::{problem::Report, read::Row, shape::FileKind};

pub(super) fn check(scene: &Scene<'_>, report: &mut Report) {
    for (kind, key) in [(FileKind::Lists, "list"), (FileKind::Points, "points")] {
        let rows: Vec<(&str, Times, &Row)> = scene
            .roots(kind)
            .flat_map(|root| {
                root.rows(key).iter().map(|row| (row.text("id"), times(row, Times::of(root)), row))
            })
            .collect();
        for (_, _, row) in &rows {
            within(row, "part", report);
        }
        clashes(rows, report, |row| {
            format!("two editions of the {} `{}`", row.shape.name, row.text("id"))
        });
    }
    for root in scene.roots(FileKind::Constants) {
        for constant in root.rows("constant") {
            let outer = Times::of(root);
            let rows =
                constant.rows("value").iter().map(|row| ("", times(row, outer), row)).collect();
            clashes(rows, report, |_| format!("two values of `{}`", constant.text("id")));
        }
    }
    for route in scene.routes() {
        for field in route.shape.fields {
            within(route, field.key, report);
        }
    }
    for root in scene.roots(FileKind::Calendar) {
        for (key, name) in [("year", "year"), ("holiday", "date"), ("moved", "off")] {
            let label = |row: &Row| {
                row.date(name)
                    .map_or_else(|| format!("{:?}", row.integer(name)), |day| day.to_string())
            };
            let labels: Vec<String> = root.rows(key).iter().map(label).collect();
            let rows = root.rows(key).iter().zip(&labels);
            let rows = rows
                .map(|(row, label)| (label.as_str(), times(row, Times::of(root)), row))
                .collect();
            clashes(rows, report, |row| format!("two rows for one {}", row.shape.name));
        }
    }
}

/// Rows under `key` that have an id.
fn within(outer: &Row, key: &str, report: &mut Report) {
    let dates = Times::of(outer);
    let rows = outer.rows(key).iter().filter(|row| row.shape.is_dated() && row.has("id"));
    let rows = rows.map(|row| (row.text("id"), times(row, dates), row)).collect();
    clashes(rows, report, |row| {
        format!("two rows for the {} `{}`", row.shape.name, row.text("id"))
    });
}

/// Reports each row that holds together with an earlier one of the same name.
fn clashes<'r>(
    rows: Vec<(&'r str, Times, &'r Row)>,
    report: &mut Report,
    what: impl Fn(&Row) -> String,
) {
    let mut seen: BTreeMap<&str, Vec<Times>> = BTreeMap::new();
    for (name, times, row) in rows {
        let others = seen.entry(name).or_default();
        if let Some((day, known)) = others.iter().find_map(|other| other.together(&times)) {
            let mut when = day.map_or_else(|| "every day".to_owned(), |day| day.to_string());
            if let Some(known) = known {
                when.push_str(&format!(", as known on {known}"));
            }
            report
                .error(row.place(), format!("{} hold on {when}", what(row)))
                .help("end one with `until` before the other begins, or give the one that was wrong `replaced`");
        }
        others.push(times);
    }
}

/// The two times of a row as far as they are said.
#[derive(Clone, Copy)]
struct Times {
    from: Option<Date>,
    until: Option<Date>,
    known: Option<Date>,
    replaced: Option<Date>,
}

impl Times {
    fn of(row: &Row) -> Self {
        Self {
            // A row that is unknown before a day claims nothing of the days before.
            from: row.date("from").or_else(|| row.date("read_from")),
            until: row.date("until"),
            known: row.date("known"),
            replaced: row.date("replaced"),
        }
    }

    /// A day on which both hold, and a day on which both were known.
    fn together(&self, other: &Self) -> Option<(Option<Date>, Option<Date>)> {
        let day = self.from.max(other.from);
        let ends = |until: Option<Date>| until.zip(day).is_some_and(|(until, day)| until < day);
        let never_begins = |row: &Self, other: &Self| {
            row.until.zip(other.from).is_some_and(|(end, begin)| end < begin)
        };
        if ends(self.until)
            || ends(other.until)
            || never_begins(self, other)
            || never_begins(other, self)
        {
            return None;
        }
        let known = self.known.max(other.known);
        let gone = |replaced: Option<Date>| {
            replaced.zip(known).is_some_and(|(replaced, known)| replaced <= known)
        };
        (!gone(self.replaced) && !gone(other.replaced)).then_some((day, known))
    }
}

/// The times of a row, with those of what holds it where it says none.
fn times(row: &Row, outer: Times) -> Times {
    let own = Times::of(row);
    Times {
        from: own.from.or(outer.from),
        until: own.until.or(outer.until),
        known: own.known.or(outer.known),
        replaced: own.replaced.or(outer.replaced),
    }
}
