//! The papers of each person of a plan, and the order in which to get them.

use catalogue::{At, Named, Stage};
use navigator::plan::{Checked, Need, PersonPlan, PersonalPaper, Plan, Window};

use crate::{
    context::Context,
    page::{Look, Page, Piece},
    show::legalisation::{self, Citizenships, Issued},
};

/// Who a person of the plan is: `child (born 5 May 2019)`.
pub(crate) fn person(context: &Context<'_>, plan: &Plan<'_>, at: usize) -> String {
    plan.people.get(at).map_or_else(String::new, |person| called(context, person))
}

fn called(context: &Context<'_>, person: &PersonPlan<'_>) -> String {
    let name = context.word(&format!("common-person-{}", person.member.word()));
    match person.birth_date {
        Some(born) if person.member != catalogue::Member::Applicant => {
            format!("{name}, {}", speech::date::short(born, context.language()))
        }
        _ => name,
    }
}

/// The papers, person by person and stage by stage.
pub(crate) fn papers(
    context: &Context<'_>,
    page: &mut Page,
    plan: &Plan<'_>,
    citizenships: &Citizenships,
    at: At<'_>,
) {
    let people = plan.people.iter().enumerate();
    for (position, person) in people.filter(|(_, person)| !person.papers.is_empty()) {
        let issued = Issued { at, states: &citizenships.states(position) };
        let mut lists = Vec::new();
        let (asked, others): (Vec<_>, Vec<_>) =
            person.papers.iter().partition(|paper| paper.need.is_possible());
        let who = context.say("plan-papers-for", &[("person", called(context, person).into())]);
        page.heading(&format!("{}. {who} ({})", context.word("plan-papers"), asked.len()));
        for stage in Stage::ALL {
            let of_stage: Vec<_> = asked.iter().filter(|paper| paper.stage == *stage).collect();
            if !of_stage.is_empty() {
                page.paragraph(
                    2,
                    &format!("{}:", context.word(&format!("plan-papers-stage-{}", stage.word()))),
                );
            }
            for paper in of_stage {
                one(context, page, paper, &issued, &mut lists);
            }
        }
        legalisation::told_by(context, page, &lists);
        if !others.is_empty() {
            let mut names: Vec<&str> =
                others.iter().map(|paper| context.text(&paper.document.name)).collect();
            names.dedup();
            page.field(2, &context.word("plan-paper-not-needed"), &names.join("; "));
        }
    }
}

fn one<'c>(
    context: &Context<'_>,
    page: &mut Page,
    paper: &PersonalPaper<'_>,
    issued: &Issued<'_, 'c>,
    lists: &mut Vec<Named<'c>>,
) {
    let document = paper.document;
    let mut name = context.text(&document.name).to_owned();
    if let Some(row) = paper.row {
        name = format!("{name} ({})", context.say("route-document-row", &[("row", row.into())]));
    }
    page.item(2, if paper.need.is_certain() { "□" } else { "?" }, &name);
    if let Some(waiting) = context.waiting(&paper.need) {
        page.rich(4, 6, &[Piece::new(Look::Open, waiting)]);
    }
    page.field(4, &context.word("plan-paper-issuer"), context.text(&document.issuer));
    for (key, text) in
        [("plan-paper-form", &document.form), ("plan-paper-validity", &document.validity)]
    {
        if let Some(text) = text {
            page.field(4, &context.word(key), context.text(text));
        }
    }
    if let Some(prepare) = &document.prepare {
        let term = context.tell().days(i64::from(prepare.days), prepare.kind);
        page.paragraph(4, &context.say("plan-paper-prepare", &[("term", term.into())]));
    }
    legalisation::lines(context, page, 4, &document, issued, lists);
    if let Some(translated) = context.translated(&document) {
        page.paragraph(4, &translated);
    }
    for note in [&document.note, &paper.paper.note].into_iter().flatten() {
        page.paragraph(4, context.text(note));
    }
    if let (Some(check), Some(condition)) = (&paper.check, &document.check) {
        let said = context.tell().condition(&condition.test);
        page.field(4, &context.word("plan-paper-check"), &said);
        match &check.outcome {
            Checked::Holds => page.rich(
                6,
                6,
                &[Piece::new(Look::Good, format!("✓ {}", context.word("plan-paper-check-holds")))],
            ),
            Checked::Fails => {
                let failed = context.say("plan-paper-check-failed", &[("check", said.into())]);
                page.rich(6, 6, &[Piece::new(Look::Bad, format!("✗ {failed}"))]);
            }
            Checked::CannotTell(waiting) => {
                let labels: Vec<&str> =
                    waiting.facts.iter().map(|fact| context.text(&fact.label)).collect();
                let open =
                    context.say("plan-paper-check-open", &[("labels", labels.join("; ").into())]);
                page.rich(6, 6, &[Piece::new(Look::Open, format!("? {open}"))]);
            }
        }
    }
    for (key, day) in
        [("plan-paper-from", paper.in_force_from), ("plan-paper-until", paper.in_force_until)]
    {
        if let Some(day) = day {
            page.paragraph(4, &context.say(key, &[("date", context.date(day).into())]));
        }
    }
    context.cite_short(page, 4, &paper.paper.basis.cite);
}

/// The order in which to get the papers.
pub(crate) fn order(context: &Context<'_>, page: &mut Page, plan: &Plan<'_>) {
    if plan.order.is_empty() {
        return;
    }
    page.heading(&context.word("plan-order"));
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for ordered in &plan.order {
        let person = &plan.people[ordered.person];
        let paper = &person.papers[ordered.paper];
        let mut name = context.text(&paper.document.name).to_owned();
        if plan.people.len() > 1 {
            name = format!("{name} ({})", called(context, person));
        }
        let when = when(context, paper.window.as_ref());
        match groups.iter_mut().find(|(known, _)| *known == when) {
            Some((_, names)) => names.push(name),
            None => groups.push((when, vec![name])),
        }
    }
    for ((when, names), at) in groups.into_iter().zip(1..) {
        page.rich(
            2,
            5,
            &[Piece::plain(format!("{at}. ")), Piece::new(Look::Label, format!("{when}:"))],
        );
        names.iter().for_each(|name| page.item(5, "•", name));
    }
}

fn when(context: &Context<'_>, window: Option<&Window>) -> String {
    let Some(window) = window else { return context.word("plan-order-open") };
    let last = context.date(window.issued_not_after);
    let mut said = match window.issued_not_before {
        Some(first) => context.say(
            "plan-order-window",
            &[("first", context.date(first).into()), ("last", last.into())],
        ),
        None => context.say("plan-order-any", &[("date", last.into())]),
    };
    if let Some(ask_by) = window.ask_by {
        said = format!(
            "{said}; {}",
            context.say("plan-order-ask", &[("date", context.date(ask_by).into())])
        );
    }
    said
}

impl Context<'_> {
    /// What a need waits for; nothing if it is decided.
    pub(crate) fn waiting(&self, need: &Need<'_>) -> Option<String> {
        let Need::CannotTell(waiting) = need else { return None };
        let mut labels: Vec<String> =
            waiting.facts.iter().map(|fact| self.text(&fact.label).to_owned()).collect();
        labels.extend(waiting.undated.iter().map(|name| self.tell().figure_title(name)));
        if waiting.on_the_day || labels.is_empty() {
            return Some(self.word("plan-depends-day"));
        }
        Some(self.say("plan-paper-when-unknown", &[("labels", labels.join("; ").into())]))
    }
}
