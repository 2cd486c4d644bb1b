//! Steps, terms, and what ends on the way; and the timeline as a calendar file.

use jiff::civil::{Date, date};
use navigator::{
    calendar_file,
    plan::{Entry, Event, Length, Need, Open, Plan, TimedStep, Warning, Words, events},
};

use super::fixture::{catalogue, planned, profile};

fn step<'p, 'c>(plan: &'p Plan<'c>, id: &str) -> &'p TimedStep<'c> {
    plan.steps.iter().find(|timed| timed.step.id == id).expect("a step of the route")
}

fn see(answers: &str, start: Date, see: impl FnOnce(&Plan<'_>)) {
    let catalogue = catalogue();
    let profile = profile(&catalogue, answers);
    see(&planned(&catalogue, "settling", &profile, start));
}

#[test]
fn terms_of_at_most_give_an_earliest_and_a_latest_day() {
    see("foreign_papers = false", date(2026, 11, 24), |plan| {
        assert_eq!(step(plan, "screening").ends.days(), [date(2026, 11, 24), date(2026, 12, 1)]);
        assert_eq!(step(plan, "file").length, Length::Own);
        assert_eq!(step(plan, "interview").need, Need::NotNeeded);
        let decision = &step(plan, "decision").ends;
        assert_eq!(decision.days(), [date(2026, 11, 24), date(2026, 12, 31)]);
        assert!(decision.is_bounded() && decision.doubts.is_empty());
    });
}

#[test]
fn a_step_of_which_it_is_not_known_whether_it_is_needed_moves_the_latest_day_only() {
    see("", date(2026, 11, 24), |plan| {
        let interview = step(plan, "interview");
        assert_eq!(interview.ends.days(), [date(2026, 11, 24), date(2026, 12, 4)]);
        assert_eq!(interview.ends.open, [Open::Perhaps { step: "interview" }]);
    });
}

#[test]
fn an_unstated_time_breaks_the_chain_and_is_named() {
    see("foreign_papers = false", date(2026, 11, 24), |plan| {
        let arrive = step(plan, "arrive");
        assert!(!arrive.ends.is_bounded());
        assert_eq!(arrive.ends.open, [Open::Unstated { step: "notice" }]);
        assert!(arrive.ends.latest.is_some(), "it is still counted from what is stated");
        assert!(!arrive.ends.doubts.is_empty(), "the days off of 2027 are not all known");
    });
}

#[test]
fn a_year_without_days_off_has_no_dates_and_is_said() {
    see("foreign_papers = false", date(2027, 12, 20), |plan| {
        assert_eq!(step(plan, "decision").ends.latest, None);
        assert!(plan.warnings.contains(&Warning::NoCalendar { year: 2028 }));
    });
}

#[test]
fn the_end_of_a_pilot_on_the_way_is_said() {
    let ends = |start| {
        let mut found = None;
        see("foreign_papers = false", start, |plan| {
            found = plan.warnings.iter().find_map(|warning| match warning {
                Warning::RouteEnds { until, before, .. } => Some(Some((*until, *before))),
                Warning::NotInForce { .. } => Some(None),
                _ => None,
            });
        });
        found
    };
    let last = date(2027, 1, 15);
    assert_eq!(ends(date(2026, 11, 24)), None);
    assert_eq!(ends(date(2026, 12, 21)), Some(Some((last, Event::Decision))));
    assert_eq!(ends(date(2027, 1, 12)), Some(Some((last, Event::Filing))));
    assert_eq!(ends(date(2027, 1, 18)), Some(None));
}

#[test]
fn a_plan_after_the_end_shows_what_the_route_asked() {
    see("foreign_papers = false", date(2027, 2, 1), |plan| {
        assert_eq!(plan.steps.len(), 6);
        assert_eq!(plan.people[0].papers.len(), 4);
    });
}

#[test]
fn duties_are_due_by_the_day_of_their_event() {
    see("foreign_papers = false", date(2026, 11, 24), |plan| {
        let [register, tell] = &plan.obligations[..] else { panic!("two duties") };
        let due = register.due.as_ref().expect("the decision is in the timeline");
        assert_eq!(
            due.days(),
            [date(2026, 12, 4), date(2027, 1, 10)],
            "a Sunday stays: by then it is in time"
        );
        assert_eq!(
            (tell.event.as_ref(), tell.due.as_ref()),
            (None, None),
            "a move is not in the timeline"
        );
    });
}

#[test]
fn the_calendar_file_holds_each_day_once_under_a_name_that_stays() {
    see("foreign_papers = false", date(2026, 11, 24), |plan| {
        let words = |entry: &Entry<'_, '_>| {
            let summary = match entry {
                Entry::Begins(timed) => format!("begin: {}", timed.step.text.kk),
                Entry::Ends(timed) => format!("end: {}", timed.step.text.kk),
                Entry::AskBy(_, paper) => format!("ask: {}", paper.document.name.kk),
                Entry::NotBefore(_, paper) => format!("not before: {}", paper.document.name.kk),
                Entry::Due(duty) => format!("due: {}", duty.obligation.text.kk),
                Entry::RouteEnds => "the route ends".to_owned(),
            };
            Words { summary, description: String::new() }
        };
        let days: Vec<_> =
            events(plan, words).into_iter().map(|event| (event.uid, event.day)).collect();
        let named: Vec<_> = days.iter().map(|(uid, day)| (uid.as_str(), *day)).collect();
        assert_eq!(
            named,
            [
                ("settling.ask-by.record.0.1@qonys", date(2026, 11, 10)),
                // A step of the person stands on the day from which it certainly can begin; one that an unstated time
                // keeps open, such as the arrival, has no day at all.
                ("settling.step.file@qonys", date(2026, 12, 1)),
                ("settling.step.screening@qonys", date(2026, 12, 1)),
                ("settling.step.decision@qonys", date(2026, 12, 31)),
                ("settling.step.notice@qonys", date(2026, 12, 31)),
                ("settling.duty.register@qonys", date(2027, 1, 10)),
                ("settling.end@qonys", date(2027, 1, 15)),
            ]
        );
        let written = "2026-11-24T09:00:00Z".parse().expect("a moment");
        let file = calendar_file::write("Жоспар", written, &events(plan, words));
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 7);
        assert!(file.contains("SUMMARY:due: сөздер\r\n"));
    });
}
