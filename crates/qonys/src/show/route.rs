//! One route in full: everything the catalogue holds of it, without answers.

use catalogue::{CriterionKind, Dated, Decides, PassageId, RouteAt, Rule};
use serde_json::Value;

use crate::{
    context::Context,
    page::{Look, Page, Piece},
    show::{route_rows, source},
};

/// The page of a route.
pub(crate) fn page(context: &Context<'_>, route: RouteAt<'_>) -> String {
    let mut page = Page::new(context.width);
    head(context, &mut page, route);
    criteria(context, &mut page, route);
    route_rows::grants(context, &mut page, route);
    route_rows::papers(context, &mut page, route);
    route_rows::fees(context, &mut page, route);
    route_rows::steps(context, &mut page, route);
    route_rows::obligations(context, &mut page, route);
    route_rows::becomes(context, &mut page, route);
    route_rows::leads_to(context, &mut page, route);
    route_rows::refusals(context, &mut page, route);
    route_rows::points(context, &mut page, route);
    route_rows::silences(context, &mut page, route);
    route_rows::conflicts(context, &mut page, route);
    route_rows::claims(context, &mut page, route);
    route_rows::questions(context, &mut page, route);
    sources(context, &mut page, route);
    next(context, &mut page, route);
    context.footer(&mut page);
    page.finish()
}

/// The route with the rows that hold on the two days.
pub(crate) fn json(context: &Context<'_>, route: RouteAt<'_>) -> Value {
    let mut held = route.route.clone();
    macro_rules! keep {
        ($($rows:ident),+) => { $(held.$rows.retain(|row| context.holds(row));)+ };
    }
    keep!(
        criteria,
        papers,
        fees,
        steps,
        obligations,
        grants,
        becomes,
        leads_to,
        refusals,
        silences,
        conflicts,
        claims,
        questions
    );
    context.row(&held)
}

fn head(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let row = route.route;
    page.title(context.text(&row.name));
    page.blank();
    if !route.is_in_force() {
        let mut closed =
            context.say("verdict-headline-closed", &[("date", context.date(context.as_of).into())]);
        let validity = row.basis.validity;
        if let Some(from) = validity.from.filter(|from| *from > context.as_of) {
            closed = context.say("verdict-closed-not-yet", &[("date", context.date(from).into())]);
        } else if let Some(until) = validity.until {
            closed = context.say("verdict-closed-over", &[("date", context.date(until).into())]);
        }
        page.rich(0, 2, &[Piece::new(Look::Bad, "–"), Piece::plain(format!(" {closed}"))]);
        page.blank();
    }
    page.paragraph(0, context.text(&row.summary));
    page.blank();
    page.field(0, &context.word("route-id"), &row.id);
    page.field(
        0,
        &context.word("route-kind"),
        &context.word(&format!("common-kind-{}", row.kind.word())),
    );
    page.field(
        0,
        &context.word("route-category"),
        &context.word(&format!("common-category-{}", row.category.word())),
    );
    let purposes = purposes(context, &row.purposes);
    page.field(0, &context.word("route-purposes"), &purposes);
    page.field(0, &context.word("route-authority"), context.text(&row.authority));
    let term = context
        .tell()
        .in_force(&row.basis.validity)
        .unwrap_or_else(|| context.word("route-in-force-unknown"));
    page.field(0, &context.word("route-in-force"), &term);
    if row.pilot {
        page.paragraph(0, &context.word("route-pilot"));
    }
    page.paragraph(
        0,
        &context.say("common-verified", &[("date", context.date(row.basis.validity.known).into())]),
    );
    context.cite_short(page, 0, &row.basis.cite);
}

/// The purposes a route is meant for, in the words of their question.
fn purposes(context: &Context<'_>, ids: &[String]) -> String {
    let fact = context.catalogue.facts.iter().find(|fact| fact.id == "purposes");
    let options = fact.map(|fact| fact.options.as_slice()).unwrap_or_default();
    let named = options.iter().filter(|option| ids.contains(&option.id));
    named.map(|option| context.text(&option.label)).collect::<Vec<_>>().join("; ")
}

fn criteria(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let all: Vec<_> = route.criteria().collect();
    for kind in CriterionKind::ALL {
        let of_kind = |decides| {
            all.iter()
                .copied()
                .filter(move |criterion| criterion.kind == *kind && criterion.decides == decides)
        };
        let deciding: Vec<_> = of_kind(Decides::Rule).collect();
        if !deciding.is_empty() {
            page.heading(&context.word(&format!("route-criteria-{}", kind.word())));
        }
        for criterion in deciding {
            one(context, page, criterion);
        }
    }
    for (decides, heading) in [
        (Decides::Authority, "route-criteria-authority"),
        (Decides::Nobody, "route-criteria-nobody"),
    ] {
        let shown: Vec<_> = all.iter().filter(|criterion| criterion.decides == decides).collect();
        if shown.is_empty() {
            continue;
        }
        page.heading(&context.word(heading));
        let about = if decides == Decides::Authority {
            "common-decides-authority-long"
        } else {
            "common-decides-guide-long"
        };
        page.quiet(2, &context.word(about));
        for criterion in shown {
            one(context, page, criterion);
        }
    }
}

fn one(context: &Context<'_>, page: &mut Page, criterion: &catalogue::Criterion) {
    page.item(2, "•", context.text(&criterion.text));
    if let Some(applies) = &criterion.applies {
        let condition = context.tell().condition(&applies.test);
        page.quiet(4, &context.say("route-criteria-applies", &[("condition", condition.into())]));
    }
    if let Rule::Readings(readings) = &criterion.rule {
        page.paragraph(4, &context.word("verdict-readings"));
        for reading in readings {
            page.item(4, "–", context.text(&reading.text));
            context.cite_short(page, 6, &reading.cite);
        }
    }
    context.cite_short(page, 4, &criterion.basis.cite);
}

/// Every passage the rows of the day cite, in the order of the sources.
fn sources(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let mut cited: Vec<PassageId> = route.route.basis.cite.clone();
    macro_rules! add {
        ($($rows:ident),+) => { $(cited.extend(route.$rows().flat_map(|row| &row.basis().cite));)+ };
    }
    add!(
        criteria,
        papers,
        fees,
        steps,
        obligations,
        grants,
        becomes,
        leads_to,
        refusals,
        conflicts,
        claims,
        questions
    );
    let readings = route.criteria().filter_map(|criterion| match &criterion.rule {
        Rule::Readings(readings) => Some(readings),
        Rule::One(_) | Rule::Shown => None,
    });
    cited.extend(readings.flatten().flat_map(|reading| &reading.cite));
    cited.extend(
        route.conflicts().flat_map(|conflict| &conflict.claims).flat_map(|claim| &claim.cite),
    );
    cited.extend(
        route.papers().flat_map(|paper| &context.catalogue.document(paper.document).basis.cite),
    );
    let mut used: Vec<_> =
        cited.iter().map(|passage| context.catalogue.passage(*passage).source).collect();
    used.extend(route.silences().flat_map(|silence| silence.read.iter().copied()));
    used.sort_unstable();
    used.dedup();
    page.heading(&context.word("route-sources"));
    for id in used {
        source::brief(context, page, id);
    }
}

fn next(context: &Context<'_>, page: &mut Page, route: RouteAt<'_>) {
    let id = &route.route.id;
    page.blank();
    for (key, words) in [
        ("route-next-verdict", format!("explain {id} --profile my.toml")),
        ("route-next-plan", format!("plan {id} --profile my.toml")),
        ("route-next-compare", format!("compare {id} {}", beside(context, route))),
    ] {
        page.paragraph(0, &context.say(key, &[("command", context.command(&words).into())]));
    }
}

/// Another route of the category, or any other.
fn beside<'c>(context: &'c Context<'_>, route: RouteAt<'_>) -> &'c str {
    let others = || context.catalogue.routes.iter().filter(|other| other.id != route.route.id);
    let near = others().find(|other| other.category == route.route.category);
    near.or_else(|| others().next()).map_or("", |other| other.id.as_str())
}
