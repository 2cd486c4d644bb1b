//! Changes by day, by what happened, by route: rows that came together are told together. If a route begins or ends on
//! that day, its rows begin or end with it and are not told one by one.

use catalogue::{Event, Route, Turn, Use};
use terms::Date;

use crate::Visit;

/// What happened to the rows of one route on one day.
pub(super) struct Group<'v> {
    pub(super) day: Date,
    pub(super) turn: Turn,
    /// `None` for what several routes share.
    pub(super) route: Option<&'static Route>,
    /// The rows that are told.
    pub(super) rows: Vec<&'v Use<'static>>,
    /// How many rows there are.
    pub(super) count: usize,
}

impl Group<'_> {
    /// The anchor of the group, the same on every page and every day: `2026-07-01-begins-kandas`.
    pub(super) fn anchor(&self) -> String {
        format!("{}-{}-{}", self.day, self.turn.word(), self.name())
    }

    /// The name of the route, or the word for what is shared.
    pub(super) fn name(&self) -> &str {
        self.route.map_or("shared", |route| &route.id)
    }
}

/// All groups by what is known on the day of the page, the newest day first.
pub(super) fn groups(visit: &Visit) -> Vec<Group<'_>> {
    let events = visit.state().uses.events(visit.days().known_at);
    let mut groups: Vec<Group<'_>> = Vec::new();
    for Event { day, turn, row } in events {
        // The parts of a points table come and go with it.
        let is_part = |id: &str| !visit.catalogue().points.iter().any(|table| table.id == id);
        if row.kind == "points" && is_part(row.id) {
            continue;
        }
        let same = |group: &&mut Group<'_>| {
            group.day == day
                && group.turn == turn
                && group.route.map(|route| &route.id) == row.route.map(|route| &route.id)
        };
        match groups.iter_mut().rev().take_while(|group| group.day == day).find(same) {
            Some(group) => {
                group.count += 1;
                // Rows of several people or conditions may say the same.
                if !group.rows.iter().any(|known| known.text == row.text) {
                    group.rows.push(row);
                }
            }
            None => groups.push(Group { day, turn, route: row.route, rows: vec![row], count: 1 }),
        }
    }
    for group in &mut groups {
        if let Some(whole) = group.rows.iter().position(|row| row.kind == "route") {
            group.rows = vec![group.rows[whole]];
        }
    }
    groups.sort_by(|left, right| right.day.cmp(&left.day).then(left.turn.cmp(&right.turn)));
    groups
}
