//! The rows of a route, section by section: papers, cost, steps, duties, what it gives, what nobody says.

use catalogue::{Becoming, Dated, Document, FeeAmount, Legalisation, PassageId, RouteAt};
use rules::Condition;
use speech::number;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
};

/// `Only when: …` under a row, and where the row was read.
fn under(context: &Context<'_>, page: &mut Page, when: Option<&Condition>, cite: &[PassageId]) {
    if let Some(when) = when {
        let condition = context.tell().condition(&when.test);
        page.quiet(4, &context.say("route-document-when", &[("condition", condition.into())]));
    }
    context.cite_short(page, 4, cite);
}

/// What the route gives; renewal apart.
pub(crate) fn grants(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    for (renewal, heading) in [(false, "route-grants"), (true, "route-grant-renewal")] {
        let rows: Vec<_> = route.grants().filter(|grant| grant.renewal == renewal).collect();
        if !rows.is_empty() {
            page.heading(&context.word(heading));
        }
        for grant in rows {
            page.item(2, "•", context.text(&grant.text));
            under(context, page, grant.when.as_ref(), &grant.basis.cite);
        }
    }
}

/// What is handed in.
pub(crate) fn papers(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let rows: Vec<_> = route.papers().collect();
    if rows.is_empty() {
        return;
    }
    page.heading(&format!("{} ({})", context.word("route-documents"), rows.len()));
    let mut stage = None;
    for paper in rows {
        if stage != Some(paper.stage) {
            stage = Some(paper.stage);
            page.paragraph(
                2,
                &format!("{}:", context.word(&format!("plan-papers-stage-{}", paper.stage.word()))),
            );
        }
        let document = context.catalogue.document(paper.document);
        let mut name = context.text(&document.name).to_owned();
        if let Some(row) = &paper.row {
            name =
                format!("{name} ({})", context.say("route-document-row", &[("row", row.into())]));
        }
        page.item(2, "•", &name);
        let persons: Vec<String> = paper
            .who
            .iter()
            .map(|who| context.word(&format!("common-person-{}", who.word())))
            .collect();
        let persons = speech::list::and(&persons, context.language());
        page.quiet(4, &context.say("route-document-for", &[("persons", persons.into())]));
        page.field(4, &context.word("plan-paper-issuer"), context.text(&document.issuer));
        for (key, text) in
            [("plan-paper-form", &document.form), ("plan-paper-validity", &document.validity)]
        {
            if let Some(text) = text {
                page.field(4, &context.word(key), context.text(text));
            }
        }
        if let Some(made_good) = context.made_good(document) {
            page.paragraph(4, &made_good);
        }
        for note in [&document.note, &paper.note].into_iter().flatten() {
            page.paragraph(4, context.text(note));
        }
        under(context, page, paper.when.as_ref(), &paper.basis.cite);
    }
}

impl Context<'_> {
    /// Legalisation and translation of a paper, where it needs one of them or nobody says.
    pub(crate) fn made_good(&self, document: &Document) -> Option<String> {
        let mut said = Vec::new();
        if document.legalisation != Legalisation::None {
            said.push(
                self.word(&format!("plan-paper-legalisation-{}", document.legalisation.word())),
            );
        }
        said.extend(self.tell().translated(document));
        (!said.is_empty()).then(|| said.join("; "))
    }
}

/// What it costs.
pub(crate) fn fees(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let rows: Vec<_> = route.fees().collect();
    if !rows.is_empty() {
        page.heading(&context.word("route-fees"));
    }
    for fee in rows {
        let amount = match &fee.amount {
            FeeAmount::Formula(formula) => context.tell().formula(formula),
            FeeAmount::Unknown(words) => {
                format!("{}: {}", context.word("route-fee-unknown"), context.text(words))
            }
        };
        page.rich(
            2,
            4,
            &[
                Piece::plain(format!("• {}: ", context.text(&fee.name))),
                Piece::new(Look::Label, amount),
            ],
        );
        page.quiet(
            4,
            &format!(
                "{}, {}",
                context.word(&format!("plan-cost-each-{}", fee.each.word())),
                context.word(&format!("plan-cost-payer-{}", fee.payer.word()))
            ),
        );
        if let Some(note) = &fee.note {
            page.paragraph(4, context.text(note));
        }
        under(context, page, fee.when.as_ref(), &fee.basis.cite);
    }
}

/// What is done, in order.
pub(crate) fn steps(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let rows: Vec<_> = route.steps().collect();
    if !rows.is_empty() {
        page.heading(&context.word("route-steps"));
    }
    for (step, at) in rows.into_iter().zip(1..) {
        page.item(2, &format!("{at}."), context.text(&step.text));
        if let Some(place) = &step.place {
            page.field(5, &context.word("plan-step-where"), context.text(place));
        }
        let term = match (step.term, &step.unknown) {
            (Some(term), _) => Some(context.tell().duration(term)),
            (None, Some(unknown)) => Some(context.text(unknown).to_owned()),
            (None, None) => None,
        };
        if let Some(term) = term {
            page.field(5, &context.word("plan-step-term"), &term);
        }
        if let Some(link) = step.link {
            let source = context.catalogue.source(link);
            let kind = context.word(&navigator::tell::kind_key(source.kind));
            let url = source.url.as_deref().unwrap_or_else(|| context.text(&source.title));
            page.field(5, &format!("{} ({kind})", context.word("plan-step-link")), url);
        }
        under(context, page, step.when.as_ref(), &step.basis.cite);
    }
}

/// What is owed afterwards.
pub(crate) fn obligations(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let rows: Vec<_> = route.obligations().collect();
    if !rows.is_empty() {
        page.heading(&context.word("route-obligations"));
    }
    for obligation in rows {
        page.item(2, "•", context.text(&obligation.text));
        under(context, page, obligation.when.as_ref(), &obligation.basis.cite);
    }
}

/// What is true of a person once the route is given, and what breaks a count that begins with it.
pub(crate) fn becomes(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let rows: Vec<_> = route.becomes().collect();
    if !rows.is_empty() {
        page.heading(&context.word("route-becomes"));
    }
    for row in rows {
        let value = match &row.to {
            Becoming::Value { value, .. } => context.tell().value(row.fact, value),
            Becoming::DayOfGrant => context.word("route-becomes-day"),
        };
        let label = context.tell().label(row.fact);
        let said = context.say("common-label", &[("label", label.into()), ("value", value.into())]);
        page.item(2, "•", &said);
        if let Some(note) = &row.note {
            page.paragraph(4, context.text(note));
        }
        under(context, page, row.when.as_ref(), &row.basis.cite);
    }
}

/// What it leads to.
pub(crate) fn leads_to(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let rows: Vec<_> = route.leads_to().collect();
    if !rows.is_empty() {
        page.heading(&context.word("route-leads-to"));
    }
    for row in rows {
        page.item(2, "→", context.text(&row.text));
        let to = &context.catalogue.routes[row.to.index()];
        page.rich(
            4,
            4,
            &[
                Piece::new(Look::Typed, &*to.id),
                Piece::plain(format!("  {}", context.text(&to.name))),
            ],
        );
        under(context, page, row.when.as_ref(), &row.basis.cite);
    }
}

/// Grounds of refusal that the authority weighs.
pub(crate) fn refusals(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let rows: Vec<_> = route.refusals().collect();
    if !rows.is_empty() {
        page.heading(&context.word("route-refusals"));
    }
    for refusal in rows {
        page.item(2, "•", context.text(&refusal.text));
        context.cite_short(page, 4, &refusal.basis.cite);
    }
}

/// The points tables that the criteria speak of.
pub(crate) fn points(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let conditions = route.criteria().flat_map(|criterion| {
        let rule = match &criterion.rule {
            catalogue::Rule::One(condition) => vec![condition],
            catalogue::Rule::Readings(readings) => {
                readings.iter().map(|reading| &reading.when).collect()
            }
            catalogue::Rule::Shown => Vec::new(),
        };
        rule.into_iter().chain(&criterion.applies)
    });
    let mut tables: Vec<_> = conditions.flat_map(Condition::points).collect();
    tables.sort_unstable();
    tables.dedup();
    for table in tables {
        let points = &context.catalogue.points[usize::from(table.0)];
        let Some(edition) = points.editions.iter().find(|edition| context.holds(*edition)) else {
            continue;
        };
        page.heading(&context.word("route-points"));
        page.paragraph(2, context.text(&edition.name));
        for part in context.held(&edition.parts) {
            let (key, places) =
                if part.factor { ("route-points-factor", 3) } else { ("route-points-part", 0) };
            let figure = |value| number::decimal(value, places, context.language());
            page.item(
                2,
                "•",
                &context.say(
                    key,
                    &[
                        ("name", context.text(&part.name).into()),
                        ("lower", figure(part.lower).into()),
                        ("upper", figure(part.upper).into()),
                    ],
                ),
            );
        }
        if let Some(minimum) = edition.minimum {
            let minimum = number::integer(minimum, context.language());
            page.paragraph(2, &context.say("route-points-minimum", &[("minimum", minimum.into())]));
        }
        for text in [&edition.formula, &edition.note].into_iter().flatten() {
            page.paragraph(2, context.text(text));
        }
        context.cite_short(page, 2, &edition.basis.cite);
    }
}

/// What the acts read do not say.
pub(crate) fn silences(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let rows: Vec<_> = route.silences().collect();
    if !rows.is_empty() {
        page.heading(&context.word("route-silences"));
        page.quiet(2, &context.word("common-silent-long"));
    }
    for silence in rows {
        about(context, page, silence.about.word(), context.text(&silence.text));
        let read: Vec<&str> = silence
            .read
            .iter()
            .map(|source| context.text(&context.catalogue.source(*source).title))
            .collect();
        let read = speech::list::and(&read, context.language());
        page.quiet(4, &context.say("route-silence-read", &[("sources", read.into())]));
    }
}

fn about(context: &Context<'_>, page: &mut Page, topic: &str, text: &str) {
    let topic = context.word(&format!("route-about-{topic}"));
    page.rich(
        2,
        4,
        &[Piece::new(Look::Label, format!("? {topic}:")), Piece::plain(format!(" {text}"))],
    );
}

/// Where sources disagree.
pub(crate) fn conflicts(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let rows: Vec<_> = route.conflicts().collect();
    if !rows.is_empty() {
        page.heading(&context.word("route-conflicts"));
    }
    for conflict in rows {
        about(context, page, conflict.about.word(), context.text(&conflict.text));
        for claim in &conflict.claims {
            page.item(4, "–", context.text(&claim.text));
            context.cite_short(page, 6, &claim.cite);
        }
    }
}

/// What a guide says beside what the law says.
pub(crate) fn claims(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let rows: Vec<_> = route.claims().collect();
    if !rows.is_empty() {
        page.heading(&context.word("route-claims"));
        page.quiet(2, &context.word("common-decides-guide-long"));
    }
    for claim in rows {
        page.field(2, &context.word("route-claim-guide"), context.text(&claim.text));
        page.field(4, &context.word("route-claim-law"), context.text(&claim.answer));
        context.cite_short(page, 4, &claim.basis().cite);
    }
}

/// Questions people ask.
pub(crate) fn questions(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let rows: Vec<_> = route.questions().collect();
    if !rows.is_empty() {
        page.heading(&context.word("route-questions"));
    }
    for question in rows {
        page.rich(2, 4, &[Piece::new(Look::Label, context.text(&question.ask))]);
        page.paragraph(4, context.text(&question.answer));
        context.cite_short(page, 4, &question.basis.cite);
    }
}
