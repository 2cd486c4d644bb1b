//! `GET` and `POST /compare`: routes side by side, for anybody or for a person.

use axum::response::Response;
use catalogue::RouteId;
use navigator::compare::compare;

use crate::{
    answer::Answer,
    ask::Ask,
    compute::compute,
    document::ProfileBody,
    person::Person,
    problem::Failure,
    route::list::category,
    view::{CategoryWord, Comparison},
};

/// More columns than this are not read by anybody; a category may have more.
const MOST: usize = 8;

/// Compare routes
///
/// A row for each topic, a cell for each route: what the rows state with where it was read, or that no source states
/// it, or that sources disagree. Name two routes or more, or a category.
#[utoipa::path(
    get, path = "/compare", tag = "catalogue", operation_id = "compareRoutes",
    params(
        ("routes" = Option<String>, Query, description = "Names of routes with commas between them, two to eight. Either `routes` or `category` is needed."),
        ("category" = Option<CategoryWord>, Query, description = "All routes of a category."),
    ),
    responses((status = 200, description = "The comparison", body = Answer<Comparison>)),
)]
pub(crate) async fn show(ask: Ask) -> Result<Response, Failure> {
    let routes = wanted(&ask)?;
    let navigator = ask.navigator()?;
    let teller = ask.teller();
    let told = Comparison::new(&teller, &compare(&navigator, &routes, None));
    Ok(ask.answer(&teller, told))
}

/// Compare routes for a person
///
/// The same with the verdict on each route, and fees, papers and grants as they concern a person with these answers.
#[utoipa::path(
    post, path = "/compare", tag = "person", operation_id = "compareRoutesForPerson",
    params(
        ("routes" = Option<String>, Query, description = "Names of routes with commas between them, two to eight. Either `routes` or `category` is needed."),
        ("category" = Option<CategoryWord>, Query, description = "All routes of a category."),
    ),
    request_body = ProfileBody,
    responses((status = 200, description = "The comparison", body = Answer<Comparison>)),
)]
pub(crate) async fn judge(person: Person) -> Result<Response, Failure> {
    let Person { ask, profile } = person;
    let routes = wanted(&ask)?;
    let navigator = ask.navigator()?;
    compute(move || {
        let teller = ask.teller();
        let told = Comparison::new(&teller, &compare(&navigator, &routes, Some(&profile)));
        ask.personal(&teller, told)
    })
    .await
}

/// The routes that are to be compared.
fn wanted(ask: &Ask) -> Result<Vec<RouteId>, Failure> {
    ask.only(&["routes", "category"])?;
    let in_category = |category| {
        let all = ask.at().routes().filter(move |at| at.route.category == category);
        all.map(|at| at.id).collect()
    };
    match (ask.said("routes"), ask.said("category")) {
        (Some(names), None) => several(ask, names.split(',')),
        (None, Some(found)) => Ok(in_category(category(found)?)),
        (None, None) => Err(Failure::Missing { name: "routes" }),
        (Some(_), Some(_)) => Err(Failure::RoutesToCompare { most: MOST }),
    }
}

/// Routes by name: each once, at least two and not more than can be read.
pub(crate) fn several<'n>(
    ask: &Ask,
    names: impl Iterator<Item = &'n str>,
) -> Result<Vec<RouteId>, Failure> {
    let mut routes: Vec<RouteId> = Vec::new();
    for name in names {
        let route = ask.route(name.trim())?.id;
        if routes.contains(&route) || routes.len() == MOST {
            return Err(Failure::RoutesToCompare { most: MOST });
        }
        routes.push(route);
    }
    if routes.len() < 2 {
        return Err(Failure::RoutesToCompare { most: MOST });
    }
    Ok(routes)
}
