//! The papers of each person. A paper that several people hand in is told in full once; of the others only what is
//! different for them.

use catalogue::{Named, Paper, Stage};
use maud::{Markup, html};
use navigator::plan::{Checked, PersonPlan, PersonalPaper};

use super::made::Made;
use crate::parts::citation::{self, Standing};

/// All papers, person by person and stage by stage.
pub(super) fn papers(made: &Made<'_>) -> Option<Markup> {
    let people: Vec<_> = made.plan.people.iter().enumerate().collect();
    let mut told: Vec<&Paper> = Vec::new();
    let mut lists: Vec<Named<'static>> = Vec::new();
    let shown = html! {
        @for (position, person) in people {
            @if !person.papers.is_empty() { (one(made, position, person, &mut told, &mut lists)) }
        }
        (listed(made, &lists))
    };
    (!told.is_empty()).then_some(shown)
}

fn one(
    made: &Made<'_>,
    position: usize,
    person: &PersonPlan<'static>,
    told: &mut Vec<&'static Paper>,
    lists: &mut Vec<Named<'static>>,
) -> Markup {
    let visit = made.visit;
    let (asked, others): (Vec<_>, Vec<_>) =
        person.papers.iter().partition(|paper| paper.need.is_possible());
    let who = visit.tell().person(person);
    let mut not_needed: Vec<&str> =
        others.iter().map(|paper| visit.text(&paper.document.name)).collect();
    not_needed.dedup();
    html! {
        h3 { (visit.say("plan-papers-for", &[("person", who.into())])) " (" (asked.len()) ")" }
        @for stage in Stage::ALL {
            @let of_stage: Vec<_> = asked.iter().filter(|paper| paper.stage == *stage).collect();
            @if !of_stage.is_empty() {
                h4 { (visit.word(&format!("plan-papers-stage-{}", stage.word()))) }
                ul .rows {
                    @for paper in of_stage {
                        @let is_new = !told.iter().any(|known| std::ptr::eq(*known, paper.paper));
                        @if is_new { @let () = told.push(paper.paper); }
                        li {
                            (self::paper(made, paper, is_new))
                            (legalisation(made, position, paper, lists))
                            (check(made, paper))
                            @if is_new { (made.cite(&paper.paper.basis)) }
                        }
                    }
                }
            }
        }
        @if !not_needed.is_empty() {
            p .quiet { (visit.word("plan-paper-not-needed")) ": " (not_needed.join("; ")) }
        }
    }
}

/// The paper; in full if it is told for the first time.
fn paper(made: &Made<'_>, paper: &PersonalPaper<'_>, is_new: bool) -> Markup {
    let visit = made.visit;
    let (document, row) = (paper.document, paper.paper);
    let prepare = document.prepare.as_ref().map(|prepare| {
        let term = visit.tell().days(i64::from(prepare.days), prepare.kind);
        visit.say("plan-paper-prepare", &[("term", term.into())])
    });
    html! {
        p {
            strong { (visit.text(&document.name)) }
            @if let Some(number) = paper.row {
                " " span .quiet { "(" (visit.say("route-document-row", &[("row", number.into())])) ")" }
            }
        }
        (made.open(&paper.need))
        @if is_new {
            ul .fields {
                li { b { (visit.word("plan-paper-issuer")) ": " } (visit.text(&document.issuer)) }
                @for (key, text) in [("plan-paper-form", &document.form), ("plan-paper-validity", &document.validity)] {
                    @if let Some(text) = text { li { b { (visit.word(key)) ": " } (visit.text(text)) } }
                }
                @if let Some(prepare) = prepare { li { (prepare) } }
                @if let Some(translated) = visit.tell().translated(document.0) { li { (translated) } }
            }
            @for note in [&document.note, &row.note].into_iter().flatten() { p { (visit.text(note)) } }
        } @else {
            p .quiet { (visit.word("web-plan-above")) }
        }
        @for (key, day) in [("plan-paper-from", paper.in_force_from), ("plan-paper-until", paper.in_force_until)] {
            @if let Some(day) = day { p { (visit.say(key, &[("date", visit.date(day).into())])) } }
        }
    }
}

/// What makes the paper good, by the states that may have issued it.
fn legalisation(
    made: &Made<'_>,
    position: usize,
    paper: &PersonalPaper<'_>,
    lists: &mut Vec<Named<'static>>,
) -> Markup {
    let states = made.citizenships.states(position);
    let said = made.visit.tell().legalisation(paper.document.0, made.at, &states);
    for list in said.iter().filter_map(|said| said.list) {
        if !lists.iter().any(|known| known.id == list.id) {
            lists.push(list);
        }
    }
    html! {
        @if !said.is_empty() {
            ul .fields { @for said in said { li class=[said.is_open.then_some("waits")] { (said.text) } } }
        }
    }
}

/// What is checked of the paper.
fn check(made: &Made<'_>, paper: &PersonalPaper<'_>) -> Markup {
    let visit = made.visit;
    let said = match (&paper.check, &paper.document.check) {
        (Some(check), Some(condition)) => {
            let condition = visit.tell().condition(&condition.test);
            Some(match &check.outcome {
                Checked::Holds => (condition, visit.word("plan-paper-check-holds"), "✓"),
                Checked::Fails => {
                    let failed = ("check", condition.as_str().into());
                    let failed = visit.say("plan-paper-check-failed", &[failed]);
                    (condition, failed, "✗")
                }
                Checked::CannotTell(waiting) => {
                    let labels: Vec<&str> =
                        waiting.facts.iter().map(|fact| visit.text(&fact.label)).collect();
                    let labels = labels.join("; ");
                    let open = visit.say("plan-paper-check-open", &[("labels", labels.into())]);
                    (condition, open, "?")
                }
            })
        }
        _ => None,
    };
    html! {
        @if let Some((condition, said, sign)) = said {
            p { (visit.word("plan-paper-check")) ": " (condition) }
            p .waits { (sign) " " (said) }
        }
    }
}

/// The lists by which legalisation was told.
fn listed(made: &Made<'_>, lists: &[Named<'static>]) -> Markup {
    let visit = made.visit;
    html! {
        @for list in lists {
            p .quiet { (visit.word("plan-legalised-list")) ": " (visit.text(&list.edition.name)) }
            @if let Some(stale) = &list.edition.stale { p .stale { (visit.text(stale)) } }
            p .cite { (citation::short(visit, &list.edition.basis.cite, Standing::Here(&made.notes))) }
        }
    }
}

/// The order in which to get them: what can be got at the same time stands together.
pub(super) fn order(made: &Made<'_>) -> Option<Markup> {
    let (visit, plan) = (made.visit, &made.plan);
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for ordered in &plan.order {
        let person = &plan.people[ordered.person];
        let paper = &person.papers[ordered.paper];
        let mut name = visit.text(&paper.document.name).to_owned();
        if plan.people.len() > 1 {
            name = format!("{name} ({})", visit.tell().person(person));
        }
        let when = visit.tell().window(paper.window.as_ref());
        match groups.iter_mut().find(|(known, _)| *known == when) {
            Some((_, names)) => names.push(name),
            None => groups.push((when, vec![name])),
        }
    }
    (!groups.is_empty()).then(|| {
        html! {
            ol .steps {
                @for (when, names) in groups {
                    li {
                        p { strong { (when) } }
                        ul { @for name in names { li { (name) } } }
                    }
                }
            }
        }
    })
}
