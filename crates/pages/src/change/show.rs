//! `/{language}/changes`: what comes soon, what came into force or ended lately, what the catalogue has learned.

use axum::response::Response;
use catalogue::{Turn, Use};
use maud::{Markup, html};
use terms::Date;

use super::group::{Group, groups};
use crate::{
    Page, Visit, history,
    parts::citation::{self, Standing},
};

/// How far the page looks back and ahead.
pub(super) const MONTHS: i64 = 18;

/// The page.
pub(crate) async fn show(visit: Visit) -> Response {
    let title = visit.word("web-changes-title");
    let lead = visit.word("web-changes-lead");
    let (as_of, known_at) = (visit.days().as_of, visit.days().known_at);
    let (knowledge, law): (Vec<Group<'_>>, Vec<_>) =
        groups(&visit).into_iter().partition(|group| group.turn.is_of_knowledge());
    let (first, last) = around(as_of);
    let (mut soon, lately): (Vec<_>, Vec<_>) = law
        .into_iter()
        .filter(|group| (first..=last).contains(&group.day))
        .partition(|group| is_to_come(group, as_of));
    soon.reverse();
    let main = html! {
        h1 { (title) }
        p .lead { (lead) }
        p { a href=(feed(&visit)) type="application/atom+xml" { (visit.word("web-changes-feed")) } }
        section id="soon" {
            h2 { (visit.word("web-changes-soon")) }
            @if soon.is_empty() { p { (visit.word("web-changes-soon-none")) } }
            (list(&visit, &soon))
        }
        section id="lately" {
            h2 { (visit.word("web-changes-lately")) }
            @if lately.is_empty() { p { (visit.word("web-changes-lately-none")) } }
            (list(&visit, &lately))
        }
        section id="knowledge" {
            h2 { (visit.word("web-changes-knowledge")) }
            p { (visit.say("web-changes-release", &[("release", visit.catalogue().release.to_string().into()), ("date", visit.date(known_at).into())])) }
            (learned(&visit, &knowledge))
        }
    };
    visit.answer(Page::open(title, lead, main))
}

/// The address of the feed in the language of the page. It has no days: it tells what is new.
pub(crate) fn feed(visit: &Visit) -> String {
    format!("/{}/changes.atom", visit.language())
}

/// The days between which changes are told.
pub(super) fn around(day: Date) -> (Date, Date) {
    let span = jiff::Span::new().months(MONTHS);
    (day.saturating_sub(span), day.saturating_add(span))
}

/// What ends today is in force today.
pub(super) fn is_to_come(group: &Group<'_>, as_of: Date) -> bool {
    match group.turn {
        Turn::Ends => group.day >= as_of,
        Turn::Begins | Turn::Known | Turn::Replaced => group.day > as_of,
    }
}

/// Where a group is told in full.
pub(super) fn href(visit: &Visit, group: &Group<'_>) -> String {
    match group.route {
        Some(route) => visit.href(&format!("routes/{}/history", route.id)),
        None => visit.href("sources"),
    }
}

/// The name of what changed.
pub(super) fn name(visit: &Visit, group: &Group<'_>) -> String {
    group.route.map_or_else(
        || visit.word("web-changes-shared"),
        |route| visit.text(&route.name).to_owned(),
    )
}

/// Changes by day. One rule often stands in many routes: it is told once, with the routes.
fn list(visit: &Visit, groups: &[Group<'_>]) -> Markup {
    let same = |one: &Group<'_>, other: &Group<'_>| (one.day, one.turn) == (other.day, other.turn);
    html! {
        ul .changes {
            @for together in groups.chunk_by(same) {
                @if let [first, ..] = together {
                    li id={ (first.day) "-" (first.turn.word()) } {
                        p .when { (visit.say(history::key(first.turn), &[("date", visit.date(first.day).into())])) }
                        div { (rows(visit, together)) }
                    }
                }
            }
        }
    }
}

/// Whole routes first, then each rule with the routes in which it stands.
fn rows(visit: &Visit, groups: &[Group<'_>]) -> Markup {
    let (whole, parts): (Vec<_>, Vec<_>) =
        groups.iter().partition(|group| group.rows.iter().any(|row| row.kind == "route"));
    let mut rules: Vec<(&Use<'_>, Vec<&Group<'_>>)> = Vec::new();
    for group in parts {
        for row in &group.rows {
            match rules.iter_mut().find(|(known, _)| known.text == row.text) {
                Some((_, of)) => of.push(group),
                None => rules.push((row, vec![group])),
            }
        }
    }
    html! {
        @for group in whole {
            h3 { a href=(href(visit, group)) { (name(visit, group)) } }
            p { (visit.say("web-changes-whole", &[("count", group.count.into())])) }
            @for row in &group.rows {
                p .cite { (citation::short(visit, &row.basis.cite, Standing::Elsewhere)) }
            }
        }
        ul .plain {
            @for (row, of) in rules {
                li {
                    p { (visit.text(row.text)) }
                    @if of.iter().any(|group| group.route.is_some()) {
                        p .quiet {
                            @for (at, group) in of.iter().enumerate() {
                                @if at > 0 { "; " }
                                a href=(href(visit, group)) { (name(visit, group)) }
                            }
                        }
                    }
                    @if !row.basis.cite.is_empty() {
                        p .cite { (citation::short(visit, &row.basis.cite, Standing::Elsewhere)) }
                    }
                }
            }
        }
    }
}

/// What was read or corrected, day by day: how many rows of which route.
fn learned(visit: &Visit, groups: &[Group<'_>]) -> Markup {
    let mut days: Vec<Date> = groups.iter().map(|group| group.day).collect();
    days.dedup();
    html! {
        @for day in days {
            @let of_day: Vec<_> = groups.iter().filter(|group| group.day == day).collect();
            @for turn in [Turn::Known, Turn::Replaced] {
                @let of_turn: Vec<_> = of_day.iter().filter(|group| group.turn == turn).collect();
                @let count: usize = of_turn.iter().map(|group| group.count).sum();
                @if count > 0 {
                    details {
                        summary { (visit.say(&format!("web-changes-rows-{}", turn.word()), &[("date", visit.date(day).into()), ("count", count.into())])) }
                        ul .plain {
                            @for group in of_turn {
                                li {
                                    a href=(href(visit, group)) { (name(visit, group)) } " "
                                    span .quiet { (group.count) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
