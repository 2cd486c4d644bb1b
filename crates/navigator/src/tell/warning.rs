//! What may spoil a plan, in words.

use speech::count;

use super::Teller;
use crate::plan::{Event, Plan, Warning};

impl Teller<'_> {
    /// One thing to look out for.
    #[must_use]
    pub fn warning(&self, plan: &Plan<'_>, warning: &Warning<'_>) -> String {
        let date = |day| self.date(day);
        let person = |person: &usize| self.person_at(plan, *person);
        match warning {
            Warning::NotInForce { .. } => {
                self.say("plan-warning-not-in-force", &[("date", date(plan.start).into())])
            }
            Warning::RouteEnds { until, before: Event::Filing, .. } => {
                self.say("plan-warning-route-ends-filing", &[("until", date(*until).into())])
            }
            Warning::RouteEnds { until, before: Event::Decision, .. } => {
                self.say("plan-warning-route-ends-decision", &[("until", date(*until).into())])
            }
            Warning::StepEnds { step, until } => self.say(
                "plan-warning-step-ends",
                &[("until", date(*until).into()), ("step", self.text(&step.text).into())],
            ),
            Warning::PassportEnds { person: at, until, before: Event::Filing, .. } => self.say(
                "plan-warning-passport-filing",
                &[("until", date(*until).into()), ("person", person(at).into())],
            ),
            Warning::PassportEnds { person: at, until, before: Event::Decision, on } => self.say(
                "plan-warning-passport-decision",
                &[
                    ("until", date(*until).into()),
                    ("date", date(*on).into()),
                    ("person", person(at).into()),
                ],
            ),
            Warning::PaperExpires { person: at, document, valid_days, decision } => {
                let term = count::count(
                    i64::from(*valid_days),
                    count::Unit::CalendarDays,
                    self.language(),
                );
                self.say(
                    "plan-warning-paper-expires",
                    &[
                        ("paper", self.text(&document.name).into()),
                        ("person", person(at).into()),
                        ("term", term.into()),
                        ("date", date(*decision).into()),
                    ],
                )
            }
            Warning::TooLate { person: at, document, ask_by } => self.say(
                "plan-warning-too-late",
                &[
                    ("paper", self.text(&document.name).into()),
                    ("person", person(at).into()),
                    ("date", date(*ask_by).into()),
                ],
            ),
            Warning::NotNamed { person: at } => {
                self.say("plan-warning-not-named", &[("person", person(at).into())])
            }
            Warning::NoCalendar { year } => {
                self.say("plan-time-no-calendar", &[("year", (*year).into())])
            }
        }
    }
}
