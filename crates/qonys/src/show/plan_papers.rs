//! The papers of each person of a plan, and the order in which to get them.

use catalogue::{At, Named, Stage};
use navigator::{
    plan::{Checked, PersonalPaper, Plan},
    tell::Citizenships,
};

use crate::{
    context::Context,
    page::{Look, Page, Piece},
    show::legalisation::{self, Issued},
};

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
        let who =
            context.say("plan-papers-for", &[("person", context.tell().person(person).into())]);
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
    if let Some(waiting) = context.tell().needs(&paper.need) {
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
    if let Some(translated) = context.tell().translated(&document) {
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
            name = format!("{name} ({})", context.tell().person(person));
        }
        let when = context.tell().window(paper.window.as_ref());
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
