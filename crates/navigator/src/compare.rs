//! Routes side by side: a row for each topic, a cell for each route. A cell holds what the rows of the route state, or
//! says that no source read states it, or that sources disagree.

use catalogue::{
    At, Category, Conflict, Criterion, Decides, Duration, Fee, FeeAmount, Grant, Passage, PassageId, Payer, RouteAt,
    RouteId, RouteKind, Silence, Step, Topic as About,
};
use rules::Slot;
use serde::Serialize;
use terms::{Date, Support, Texts};

use crate::plan::{Day, DECISION, Figure, Need, Person, Row, passages};

/// Routes side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison<'c> {
    /// The day of the comparison.
    pub as_of: Date,
    /// The day whose knowledge is used.
    pub known_at: Date,
    /// The routes, in the order asked for.
    pub routes: Vec<Row<'c, catalogue::Route>>,
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

/// What routes are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// What is given.
    Kind,
    /// Whether and when it is in force.
    InForce,
    /// Who decides.
    Authority,
    /// What decides whether a person may have it.
    Conditions,
    /// How long it lasts.
    Duration,
    /// Whether and how it is renewed.
    Renewal,
    /// Whether one may work.
    Work,
    /// What else it gives.
    Gives,
    /// The papers.
    Papers,
    /// The fees.
    Cost,
    /// How long the authority takes.
    Time,
    /// What it leads to.
    LeadsTo,
    /// The weakest support of what decides.
    Support,
}

impl Topic {
    /// Every topic, in the order of the rows.
    pub const ALL: [Self; 13] = [
        Self::Kind,
        Self::InForce,
        Self::Authority,
        Self::Conditions,
        Self::Duration,
        Self::Renewal,
        Self::Work,
        Self::Gives,
        Self::Papers,
        Self::Cost,
        Self::Time,
        Self::LeadsTo,
        Self::Support,
    ];

    /// What silences and conflicts of the data that belong here are about.
    const fn about(self) -> &'static [About] {
        match self {
            Self::Conditions => &[About::Age, About::Income, About::Insurance],
            Self::Duration => &[About::Duration],
            Self::Renewal => &[About::Renewal],
            Self::Gives => &[About::Family, About::Other],
            Self::Papers => &[About::Documents],
            Self::Cost => &[About::Fee],
            Self::Time => &[About::Term],
            Self::Kind | Self::InForce | Self::Authority | Self::Work | Self::LeadsTo | Self::Support => &[],
        }
    }
}

/// What one route says on one topic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cell<'c> {
    /// How it stands.
    pub state: State,
    /// What the rows state.
    pub values: Vec<Stated<'c>>,
    /// What the sources read do not say.
    pub silences: Vec<Row<'c, Silence>>,
    /// On what they disagree.
    pub conflicts: Vec<Row<'c, Conflict>>,
}

/// How a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The rows state something, and no conflict is known.
    Stated,
    /// No row states it.
    NotStated,
    /// Sources disagree.
    Conflicting,
}

/// Something a row states.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "stated", rename_all = "kebab-case")]
pub enum Stated<'c> {
    /// What is given.
    Kind {
        /// What.
        kind: RouteKind,
        /// With what it is compared.
        category: Category,
    },
    /// When the route is in force; open ends are not stated.
    InForce {
        /// First day.
        from: Option<Date>,
        /// Last day.
        until: Option<Date>,
        /// It is in force on the day of the comparison.
        on_the_day: bool,
        /// An experiment with an end.
        pilot: bool,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// Words of the route itself.
    Words {
        /// The words.
        #[serde(skip)]
        text: &'c Texts,
        /// Where they were read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// A test that decides.
    Criterion {
        /// The test.
        criterion: Row<'c, Criterion>,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// Something that is given.
    Grant {
        /// What.
        grant: Row<'c, Grant>,
        /// For how long.
        term: Option<Duration>,
        /// Whether this person gets it.
        need: Need<'c>,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// How many papers the applicant hands in, each row of the route counted.
    Papers {
        /// For certain.
        needed: usize,
        /// Perhaps: it depends on answers.
        perhaps: usize,
        /// Where the rows were read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// A fee.
    Fee {
        /// Which.
        fee: Row<'c, Fee>,
        /// Who pays.
        payer: Payer,
        /// Whether it is paid.
        need: Need<'c>,
        /// What it comes to on the day; absent if no source states the amount.
        figure: Option<Figure<'c>>,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// How long a step takes.
    Step {
        /// Which.
        step: Row<'c, Step>,
        /// How long.
        term: Duration,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// What it leads to.
    LeadsTo {
        /// The name of a route or status.
        route: &'c str,
        /// How.
        #[serde(skip)]
        text: &'c Texts,
        /// Whether it is so for this person.
        need: Need<'c>,
        /// Where it was read.
        cite: Vec<Row<'c, Passage>>,
    },
    /// The weakest support of what decides.
    Support {
        /// The support.
        support: Support,
    },
}

/// Routes side by side on a day, for a person with these answers: a slot for each fact of the dictionary, or none.
/// Routes that were not known on the day whose knowledge is used are left out.
#[must_use]
pub fn from_answers<'c>(at: At<'c>, routes: &[RouteId], answers: &[Slot]) -> Comparison<'c> {
    let day = Day::new(at.catalogue, at.as_of, at.known_at, at.environment());
    let person = day.of(answers);
    let known: Vec<RouteAt<'c>> =
        routes.iter().filter_map(|wanted| at.routes().find(|route| route.id == *wanted)).collect();
    let line = |topic: Topic| Line { topic, cells: known.iter().map(|route| cell(topic, *route, &person)).collect() };
    Comparison {
        as_of: at.as_of,
        known_at: at.known_at,
        routes: known.iter().map(|route| Row(route.route)).collect(),
        rows: Topic::ALL.into_iter().map(line).collect(),
    }
}

fn cell<'c>(topic: Topic, route: RouteAt<'c>, person: &Person<'_, 'c>) -> Cell<'c> {
    let about = topic.about();
    let silences: Vec<_> = route.silences().filter(|silence| about.contains(&silence.about)).map(Row).collect();
    let conflicts: Vec<_> = route.conflicts().filter(|conflict| about.contains(&conflict.about)).map(Row).collect();
    let values = stated(topic, route, person);
    let state = match (conflicts.is_empty(), values.is_empty()) {
        (false, _) => State::Conflicting,
        (true, true) => State::NotStated,
        (true, false) => State::Stated,
    };
    Cell { state, values, silences, conflicts }
}

fn stated<'c>(topic: Topic, at: RouteAt<'c>, person: &Person<'_, 'c>) -> Vec<Stated<'c>> {
    let (route, catalogue) = (at.route, at.at().catalogue);
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
        Topic::Authority => vec![Stated::Words { text: &route.authority, cite: cited(&route.basis.cite) }],
        Topic::Conditions => deciding(at)
            .map(|criterion| Stated::Criterion { criterion: Row(criterion), cite: cited(&criterion.basis.cite) })
            .collect(),
        Topic::Duration => grants(|grant| !grant.renewal && !is_work(grant) && grant.term.is_some()),
        Topic::Renewal => grants(|grant| grant.renewal),
        Topic::Work => grants(|grant| !grant.renewal && is_work(grant)),
        Topic::Gives => grants(|grant| !grant.renewal && !is_work(grant) && grant.term.is_none()),
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
                Stated::Fee { fee: Row(fee), payer: fee.payer, need, figure, cite: cited(&fee.basis.cite) }
            })
            .collect(),
        Topic::Time => {
            let decision = DECISION.iter().find_map(|name| at.steps().find(|step| step.id == *name));
            let stated = decision.and_then(|step| {
                Some(Stated::Step { step: Row(step), term: step.term?, cite: cited(&step.basis.cite) })
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
            let weakest = deciding(at).filter_map(|criterion| catalogue.support_of_criterion(criterion)).min();
            weakest.map(|support| Stated::Support { support }).into_iter().collect()
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
    let own = at.papers().filter(|paper| paper.who.contains(&catalogue::Member::Applicant));
    let own: Vec<_> = own.map(|paper| (paper, person.need(paper.when.as_ref()))).collect();
    if at.papers().next().is_none() {
        return Vec::new();
    }
    let possible = own.iter().filter(|(_, need)| need.is_possible());
    let cite = passages(&at.at().catalogue.passages, possible.flat_map(|(paper, _)| paper.basis.cite.iter().copied()));
    vec![Stated::Papers {
        needed: own.iter().filter(|(_, need)| need.is_certain()).count(),
        perhaps: own.iter().filter(|(_, need)| need.is_possible() && !need.is_certain()).count(),
        cite,
    }]
}

fn destination<'c>(row: &'c catalogue::LeadsTo, routes: &'c [catalogue::Route]) -> &'c str {
    match &row.to {
        catalogue::Destination::Route(route) => routes.get(route.index()).map_or("", |route| &route.id),
        catalogue::Destination::Named(name) => name,
    }
}
