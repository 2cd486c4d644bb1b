//! Routes side by side: a row for each topic, a cell for each route. A cell holds what the rows of the route state, or
//! says that no source read states it, or that sources disagree.

mod cell;
mod topic;

use catalogue::{
    Criterion, Decides, FeeAmount, Grant, LeadsTo, Member, PassageId, Route, RouteAt, RouteId,
};
use serde::Serialize;
use terms::Date;

pub use cell::{Cell, State, Stated};
pub use topic::Topic;

use crate::{
    Navigator, Profile,
    plan::{DECISION, Day, Figure, Person, Row, applicant_slots, passages},
    verdict::Verdicts,
};

/// Routes side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison<'c> {
    /// The day of the comparison.
    pub as_of: Date,
    /// The day whose knowledge is used.
    pub known_at: Date,
    /// The routes, in the order asked for.
    pub routes: Vec<Row<'c, Route>>,
    /// The rows, in a fixed order.
    pub rows: Vec<Line<'c>>,
}

/// One topic of all routes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line<'c> {
    /// The topic.
    pub topic: Topic,
    /// A cell for each route.
    pub cells: Vec<Cell<'c>>,
}

/// Routes side by side on the navigator's day, for a person if there are answers. Routes that were not known on the day
/// whose knowledge is used are left out.
#[must_use]
pub fn compare<'c>(
    navigator: &Navigator<'c>,
    routes: &[RouteId],
    profile: Option<&Profile>,
) -> Comparison<'c> {
    let at = navigator.at();
    let day = Day::new(at.catalogue, at.as_of, at.known_at, at.environment());
    let (answers, family) =
        profile.map(|profile| (profile.slots(), &profile.family[..])).unwrap_or_default();
    let slots = applicant_slots(at.catalogue, &answers, family);
    let scene = Scene {
        person: day.of(&slots),
        verdicts: profile.map(|profile| navigator.verdicts(profile)),
    };
    let known: Vec<RouteAt<'c>> =
        routes.iter().filter_map(|wanted| at.routes().find(|route| route.id == *wanted)).collect();
    let line = |topic: Topic| Line {
        topic,
        cells: known.iter().map(|route| scene.cell(topic, *route)).collect(),
    };
    Comparison {
        as_of: at.as_of,
        known_at: at.known_at,
        routes: known.iter().map(|route| Row(route.route)).collect(),
        rows: Topic::ALL.into_iter().map(line).collect(),
    }
}

/// Whom the routes are compared for.
struct Scene<'d, 'c> {
    person: Person<'d, 'c>,
    verdicts: Option<Verdicts<'c>>,
}

impl<'c> Scene<'_, 'c> {
    fn cell(&self, topic: Topic, route: RouteAt<'c>) -> Cell<'c> {
        let about = topic.about();
        let silences: Vec<_> =
            route.silences().filter(|silence| about.contains(&silence.about)).map(Row).collect();
        let conflicts: Vec<_> =
            route.conflicts().filter(|conflict| about.contains(&conflict.about)).map(Row).collect();
        let values = self.stated(topic, route);
        let state = match (conflicts.is_empty(), values.is_empty()) {
            (false, _) => State::Conflicting,
            (true, true) => State::NotStated,
            (true, false) => State::Stated,
        };
        Cell { state, values, silences, conflicts }
    }

    fn stated(&self, topic: Topic, at: RouteAt<'c>) -> Vec<Stated<'c>> {
        let (route, catalogue, person) = (at.route, at.at().catalogue, &self.person);
        let cited = |ids: &[PassageId]| passages(&catalogue.passages, ids.iter().copied());
        let grants = |wanted: fn(&Grant) -> bool| {
            let grants = at.grants().filter(move |grant| wanted(grant));
            let stated = grants.map(|grant| Stated::Grant {
                grant: Row(grant),
                term: grant.term,
                need: person.need(grant.when.as_ref()),
                cite: cited(&grant.basis.cite),
            });
            stated.collect::<Vec<_>>()
        };
        match topic {
            Topic::Outcome => {
                let verdict = self.verdicts.as_ref().and_then(|verdicts| verdicts.route(at.id));
                verdict
                    .map(|verdict| Stated::Outcome { outcome: verdict.outcome })
                    .into_iter()
                    .collect()
            }
            Topic::Kind => vec![Stated::Kind { kind: route.kind, category: route.category }],
            Topic::InForce => {
                let validity = route.basis.validity;
                vec![Stated::InForce {
                    from: validity.from,
                    until: validity.until,
                    on_the_day: at.is_in_force(),
                    pilot: route.pilot,
                    cite: cited(&route.basis.cite),
                }]
            }
            Topic::Authority => {
                vec![Stated::Words { text: &route.authority, cite: cited(&route.basis.cite) }]
            }
            Topic::Conditions => deciding(at)
                .map(|criterion| Stated::Criterion {
                    criterion: Row(criterion),
                    cite: cited(&criterion.basis.cite),
                })
                .collect(),
            Topic::Duration => {
                grants(|grant| !grant.renewal && !is_work(grant) && grant.term.is_some())
            }
            Topic::Renewal => grants(|grant| grant.renewal),
            Topic::Work => grants(|grant| !grant.renewal && is_work(grant)),
            Topic::Gives => {
                grants(|grant| !grant.renewal && !is_work(grant) && grant.term.is_none())
            }
            Topic::Papers => papers(at, person),
            Topic::Cost => at
                .fees()
                .map(|fee| (fee, person.need(fee.when.as_ref())))
                .filter(|(_, need)| need.is_possible())
                .map(|(fee, need)| {
                    let figure = match &fee.amount {
                        FeeAmount::Formula(formula) => Some(Figure::of(formula, person)),
                        FeeAmount::Unknown(_) => None,
                    };
                    Stated::Fee {
                        fee: Row(fee),
                        payer: fee.payer,
                        need,
                        figure,
                        cite: cited(&fee.basis.cite),
                    }
                })
                .collect(),
            Topic::Time => {
                let decision =
                    DECISION.iter().find_map(|name| at.steps().find(|step| step.id == *name));
                let stated = decision.and_then(|step| {
                    Some(Stated::Step {
                        step: Row(step),
                        term: step.term?,
                        cite: cited(&step.basis.cite),
                    })
                });
                stated.into_iter().collect()
            }
            Topic::LeadsTo => at
                .leads_to()
                .map(|row| Stated::LeadsTo {
                    route: destination(row, &catalogue.routes),
                    text: &row.text,
                    need: person.need(row.when.as_ref()),
                    cite: cited(&row.basis.cite),
                })
                .collect(),
            Topic::Support => {
                let weakest = deciding(at)
                    .filter_map(|criterion| catalogue.support_of_criterion(criterion))
                    .min();
                weakest.map(|support| Stated::Support { support }).into_iter().collect()
            }
        }
    }
}

fn deciding<'c>(at: RouteAt<'c>) -> impl Iterator<Item = &'c Criterion> {
    at.criteria().filter(|criterion| criterion.decides == Decides::Rule)
}

/// Rows on the right to work are called so in the data: `work`, `work-in-profession` …
fn is_work(grant: &Grant) -> bool {
    grant.id.split('-').any(|word| word == "work")
}

fn papers<'c>(at: RouteAt<'c>, person: &Person<'_, 'c>) -> Vec<Stated<'c>> {
    let own = at.papers().filter(|paper| paper.who.contains(&Member::Applicant));
    let own: Vec<_> = own.map(|paper| (paper, person.need(paper.when.as_ref()))).collect();
    if at.papers().next().is_none() {
        return Vec::new();
    }
    let possible = own.iter().filter(|(_, need)| need.is_possible());
    let cite = passages(
        &at.at().catalogue.passages,
        possible.flat_map(|(paper, _)| paper.basis.cite.iter().copied()),
    );
    vec![Stated::Papers {
        needed: own.iter().filter(|(_, need)| need.is_certain()).count(),
        perhaps: own.iter().filter(|(_, need)| need.is_possible() && !need.is_certain()).count(),
        cite,
    }]
}

fn destination<'c>(row: &'c LeadsTo, routes: &'c [Route]) -> &'c str {
    routes.get(row.to.index()).map_or("", |route| &route.id)
}
