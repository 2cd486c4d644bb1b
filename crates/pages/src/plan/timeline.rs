//! The timeline: a picture of when each step may begin and end, and a table that says the same.
//!
//! The picture is drawn in shares of its width, so that its words are as large on a phone as on a desk. A bar is full
//! from the day on which a step certainly runs, and hatched by a lighter tone while it may have begun or may not have
//! ended; what takes a time that no source states ends open.

use maud::{Markup, html};
use navigator::plan::{Length, Moment, Open, TimedStep};
use terms::Date;

use super::{made::Made, steps::taken};
use crate::{Visit, parts::table::table};

/// Height of a row of the picture.
const ROW: usize = 30;

/// Where the bars begin: left of them stand the numbers, in hundredths of the width.
const LEFT: f64 = 9.0;

/// What the bars may take, in hundredths of the width.
const WIDTH: f64 = 88.0;

/// The picture and the table.
pub(super) fn timeline(made: &Made<'_>) -> Option<Markup> {
    let steps = taken(made);
    if steps.is_empty() {
        return None;
    }
    let mut doubts: Vec<_> = steps.iter().flat_map(|timed| timed.ends.doubts.clone()).collect();
    doubts.sort_unstable();
    doubts.dedup();
    Some(html! {
        (picture(made, &steps))
        div .figures { (rows(made, &steps)) }
        @for doubt in doubts { p .quiet { (made.visit.tell().doubt(doubt)) } }
    })
}

/// Days on the picture.
struct Scale {
    first: Date,
    days: f64,
}

impl Scale {
    /// From the first day of the plan to the last that any step reaches; nothing if all is done on one day.
    fn of(start: Date, steps: &[&TimedStep<'_>]) -> Option<Self> {
        let ends = steps.iter().filter_map(|timed| timed.ends.latest.or(timed.ends.earliest));
        let last = ends.max().filter(|last| *last > start)?;
        let days = f64::from((last - start).get_days());
        Some(Self { first: start, days })
    }

    /// Where a day stands, in hundredths of the width.
    fn place(&self, day: Date) -> f64 {
        let since = f64::from((day - self.first).get_days());
        LEFT + WIDTH * (since / self.days).clamp(0.0, 1.0)
    }
}

fn share(hundredths: f64) -> String {
    format!("{hundredths:.2}%")
}

fn picture(made: &Made<'_>, steps: &[&TimedStep<'_>]) -> Markup {
    let visit = made.visit;
    let Some(scale) = Scale::of(made.plan.start, steps) else { return html! {} };
    let height = ROW * (steps.len() + 1) + 8;
    let short = |day| speech::date::short(day, visit.language());
    let last = steps.iter().filter_map(|timed| timed.ends.latest.or(timed.ends.earliest)).max();
    let last = last.unwrap_or(made.plan.start);
    let said = visit.say(
        "web-plan-picture",
        &[
            ("first", visit.date(made.plan.start).into()),
            ("last", visit.date(last).into()),
            ("count", steps.len().into()),
        ],
    );
    html! {
        figure .timeline {
            svg width="100%" height=(height) role="img" aria-labelledby="timeline-title timeline-about" {
                title id="timeline-title" { (visit.word("plan-time")) }
                desc id="timeline-about" { (said) }
                @for day in months(made.plan.start, last) {
                    @let x = share(scale.place(day));
                    line .month x1=(x) x2=(x) y1=(ROW - 6) y2=(height) {}
                }
                text .day x=(share(LEFT)) y="16" { (short(made.plan.start)) }
                text .day x=(share(LEFT + WIDTH)) y="16" text-anchor="end" { (short(last)) }
                @for (at, timed) in steps.iter().enumerate() {
                    (bar(&scale, timed, at + 1))
                }
            }
            figcaption {
                span .sure {} " " (visit.word("web-plan-sure")) "; "
                span .perhaps {} " " (visit.word("web-plan-perhaps")) "; "
                "→ " (visit.word("web-plan-endless"))
            }
        }
    }
}

/// One step: its number, the days on which it may run, the days on which it certainly does, and an arrow if nobody can
/// tell its end.
fn bar(scale: &Scale, timed: &TimedStep<'_>, number: usize) -> Markup {
    let y = ROW * number;
    let first = timed.begins.earliest.unwrap_or(scale.first);
    let last = timed.ends.latest.or(timed.ends.earliest).unwrap_or(first);
    let (x, end) = (scale.place(first), scale.place(last));
    // On the days between the latest beginning and the earliest end the step runs for certain.
    let sure = timed.begins.latest.zip(timed.ends.earliest).filter(|(from, to)| from < to);
    let is_endless = timed.length == Length::Unstated || is_open(&timed.ends);
    html! {
        text .number x="0" y=(y + 17) { (number) }
        line .rail x1=(share(LEFT)) x2=(share(LEFT + WIDTH)) y1=(y + 12) y2=(y + 12) {}
        @if end - x < 1.2 {
            circle .at cx=(share(x)) cy=(y + 12) r="6" {}
        } @else {
            rect .perhaps x=(share(x)) y=(y + 4) width=(share(end - x)) height="16" rx="3" {}
            @if let Some((from, to)) = sure {
                rect .sure x=(share(scale.place(from))) y=(y + 4)
                    width=(share(scale.place(to) - scale.place(from))) height="16" rx="3" {}
            }
        }
        @if is_endless { text .endless x=(share(end.min(LEFT + WIDTH - 3.0))) y=(y + 18) dx="8" { "→" } }
    }
}

fn is_open(moment: &Moment<'_>) -> bool {
    moment.open.iter().any(|open| matches!(open, Open::Unstated { .. } | Open::NoCalendar { .. }))
}

/// The first days of the months of a plan, no more than can be told apart.
fn months(first: Date, last: Date) -> Vec<Date> {
    let span = |months: i64| jiff::Span::new().months(months);
    let next = first.first_of_month().saturating_add(span(1));
    let all: Vec<Date> = next.series(span(1)).take_while(|day| *day <= last).collect();
    let every = all.len().div_ceil(24).max(1);
    all.into_iter().step_by(every).collect()
}

/// The same in days: short, so that the table is as wide as a phone. Whole sentences stand with the steps.
fn rows(made: &Made<'_>, steps: &[&TimedStep<'_>]) -> Markup {
    let visit = made.visit;
    let rows: Vec<(Markup, Vec<Markup>)> = steps
        .iter()
        .enumerate()
        .map(|(at, timed)| {
            let name = html! { a href={ "#step-" (timed.step.id) } { (at + 1) } };
            let days = [&timed.begins, &timed.ends].map(|moment| html! { (days(visit, moment)) });
            (name, days.to_vec())
        })
        .collect();
    let columns = ["web-plan-step", "plan-begins", "plan-time-end"];
    let columns = columns.map(|key| speech::capital(&visit.word(key)));
    html! {
        (table(&visit.word("web-plan-table"), &columns, &rows))
        p .quiet { "→ " (visit.word("web-plan-endless")) "; ? " (visit.word("web-plan-optional")) }
    }
}

/// `25.11.2026 – 19.1.2027 → ?`.
fn days(visit: &Visit, moment: &Moment<'_>) -> String {
    let short = |day| speech::date::short(day, visit.language());
    let mut said = match (moment.earliest, moment.latest) {
        (Some(first), Some(last)) if first != last => {
            format!("{}\u{a0}– {}", short(first), short(last))
        }
        (Some(day), _) | (None, Some(day)) => short(day),
        (None, None) => visit.word("plan-moment-never"),
    };
    if is_open(moment) {
        said.push_str("\u{a0}→");
    }
    if moment.open.iter().any(|open| matches!(open, Open::Perhaps { .. })) {
        said.push_str("\u{a0}?");
    }
    said
}
