//! A plan in words: how it opens, its people, what a need waits for, when papers are got, what its calendar says.

use catalogue::{Document, Member, Translation};

use super::Teller;
use crate::{
    plan::{
        Duty, Entry, Length, Need, Open, PersonPlan, PersonalPaper, Plan, TimedStep, Warning,
        Window, Words,
    },
    verdict::Outcome,
};

impl Teller<'_> {
    /// With what a plan begins, if there is anything to be said before it: a route that is not in force on its first day,
    /// or that is not open by the answers. `outcome` is that of the answers, if there are any.
    #[must_use]
    pub fn opening(&self, plan: &Plan<'_>, outcome: Option<Outcome>) -> Option<String> {
        if plan.warnings.iter().any(|warning| matches!(warning, Warning::NotInForce { .. })) {
            return plan.warnings.first().map(|warning| self.warning(plan, warning));
        }
        match outcome? {
            Outcome::Eligible => Some(self.word("verdict-headline-eligible")),
            Outcome::NotEligible => Some(self.word("plan-not-eligible")),
            Outcome::CannotTell => Some(self.word("plan-cannot-tell")),
            // Closed on the day of the verdict, and in force on the first day of the plan: there is nothing to warn of.
            Outcome::Closed => None,
        }
    }

    /// Who a person of a plan is: `child, 5.5.2019`.
    #[must_use]
    pub fn person(&self, person: &PersonPlan<'_>) -> String {
        let name = self.word(&format!("common-person-{}", person.member.word()));
        match person.birth_date {
            Some(born) if person.member != Member::Applicant => {
                format!("{name}, {}", speech::date::short(born, self.language()))
            }
            _ => name,
        }
    }

    /// The person at a position of a plan.
    #[must_use]
    pub fn person_at(&self, plan: &Plan<'_>, at: usize) -> String {
        plan.people.get(at).map_or_else(String::new, |person| self.person(person))
    }

    /// What a need waits for; nothing if it is decided.
    #[must_use]
    pub fn needs(&self, need: &Need<'_>) -> Option<String> {
        let Need::CannotTell(waiting) = need else { return None };
        let mut labels: Vec<String> =
            waiting.facts.iter().map(|fact| self.text(&fact.label).to_owned()).collect();
        labels.extend(waiting.undated.iter().map(|name| self.figure_title(name)));
        if waiting.on_the_day || labels.is_empty() {
            return Some(self.word("plan-depends-day"));
        }
        Some(self.say("plan-paper-when-unknown", &[("labels", labels.join("; ").into())]))
    }

    /// When a paper is to be issued, and when to ask for it.
    #[must_use]
    pub fn window(&self, window: Option<&Window>) -> String {
        let Some(window) = window else { return self.word("plan-order-open") };
        let last = self.date(window.issued_not_after);
        let said = match window.issued_not_before {
            Some(first) => self.say(
                "plan-order-window",
                &[("first", self.date(first).into()), ("last", last.into())],
            ),
            None => self.say("plan-order-any", &[("date", last.into())]),
        };
        match window.ask_by {
            Some(day) => {
                let ask = self.say("plan-order-ask", &[("date", self.date(day).into())]);
                format!("{said}; {ask}")
            }
            None => said,
        }
    }

    /// Translation of a paper, where it needs one or nobody says.
    #[must_use]
    pub fn translated(&self, document: &Document) -> Option<String> {
        (document.translation != Translation::None)
            .then(|| self.word(&format!("plan-paper-translation-{}", document.translation.word())))
    }

    /// The time of a duty whose last day cannot be told, and what it is counted from.
    #[must_use]
    pub fn duty_term(&self, duty: &Duty<'_>) -> Option<String> {
        let term = duty.term.filter(|_| duty.due.is_none())?;
        let key = format!("plan-obligation-after-{}", duty.after);
        let counted =
            if self.speech.has(&key) { format!(" {}", self.word(&key)) } else { String::new() };
        Some(format!("{}{counted}", self.duration(term)))
    }

    /// When a step with a term ends, behind the word for it; or why that cannot be told.
    #[must_use]
    pub fn step_end(&self, timed: &TimedStep<'_>) -> (Option<String>, String) {
        let is_uncounted = |open: &&Open<'_>| matches!(open, Open::NoCalendar { .. });
        let uncounted = timed.ends.open.iter().find(is_uncounted);
        if let (None, Some(Open::NoCalendar { year })) = (timed.ends.latest, uncounted) {
            return (None, self.say("plan-time-no-calendar", &[("year", (*year).into())]));
        }
        let most = matches!(timed.length, Length::Term(duration) if duration.most);
        let key = if most { "plan-time-end-most" } else { "plan-time-end" };
        let mut last = timed.ends.clone();
        // Of a term that may take less, only its last day is told.
        last.earliest = last.latest.or(last.earliest);
        (Some(self.word(key)), self.moment(&last))
    }

    /// What a day of the calendar says.
    #[must_use]
    pub fn entry(&self, plan: &Plan<'_>, entry: &Entry<'_, '_>) -> Words {
        let paper = |key: &str, person: &PersonPlan<'_>, paper: &PersonalPaper<'_>| {
            let who = self.word(&format!("common-person-{}", person.member.word()));
            let name = self.text(&paper.document.name);
            let issuer = self.text(&paper.document.issuer);
            Words {
                summary: self.say(key, &[("paper", name.into()), ("person", who.into())]),
                description: self.say(
                    "common-label",
                    &[("label", self.word("plan-paper-issuer").into()), ("value", issuer.into())],
                ),
            }
        };
        let plain = |summary: String, description: String| Words { summary, description };
        match entry {
            Entry::Begins(timed) => {
                plain(self.text(&timed.step.text).to_owned(), self.place(timed))
            }
            Entry::Ends(timed) => plain(
                self.say("plan-event-end", &[("step", self.text(&timed.step.text).into())]),
                self.place(timed),
            ),
            Entry::AskBy(person, of) => paper("plan-event-ask", person, of),
            Entry::NotBefore(person, of) => paper("plan-event-not-before", person, of),
            Entry::Due(duty) => plain(
                self.say("plan-event-due", &[("text", self.text(&duty.obligation.text).into())]),
                String::new(),
            ),
            Entry::RouteEnds => plain(
                self.say("plan-event-route-ends", &[("route", self.text(&plan.route.name).into())]),
                String::new(),
            ),
        }
    }

    /// Where a step is taken, and the address that helps, a line each.
    fn place(&self, timed: &TimedStep<'_>) -> String {
        let mut lines = Vec::new();
        lines.extend(timed.step.place.as_ref().map(|place| self.text(place).to_owned()));
        lines.extend(timed.step.link.and_then(|link| self.catalogue().source(link).url.clone()));
        lines.join("\n")
    }
}
