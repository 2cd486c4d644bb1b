//! `GET /routes`: every route that was known.

use axum::response::Response;
use catalogue::Category;

use crate::{
    answer::Answer,
    ask::Ask,
    problem::Failure,
    view::{CategoryWord, RouteSummary},
};

/// All routes
///
/// Every lawful way to stay that was known on the day whose knowledge is used, in force or not, in the order of names.
#[utoipa::path(
    get, path = "/routes", tag = "catalogue", operation_id = "listRoutes",
    params(
        ("category" = Option<CategoryWord>, Query, description = "Only routes of this category."),
        ("purpose" = Option<String>, Query, description = "Only routes for this purpose: an option of the fact `purposes`.", example = "work"),
    ),
    responses((status = 200, description = "The routes", body = Answer<Vec<RouteSummary>>)),
)]
pub(crate) async fn list(ask: Ask) -> Result<Response, Failure> {
    ask.only(&["category", "purpose"])?;
    let category = ask.said("category").map(category).transpose()?;
    let purpose = ask.said("purpose").map(|found| purpose(&ask, found)).transpose()?;
    let teller = ask.teller();
    let routes = ask.at().routes().filter(|at| {
        category.is_none_or(|category| at.route.category == category)
            && purpose.is_none_or(|purpose| at.route.purposes.iter().any(|other| other == purpose))
    });
    let routes: Vec<_> = routes.map(|at| RouteSummary::new(&teller, at)).collect();
    Ok(ask.answer(&teller, routes))
}

/// The category of that name.
pub(crate) fn category(found: &str) -> Result<Category, Failure> {
    Category::from_word(found).ok_or_else(|| {
        let options = Category::ALL.iter().map(|category| category.word()).collect();
        Failure::NoOption { name: "category", found: found.to_owned(), options }
    })
}

/// A purpose that a person may name.
fn purpose<'f>(ask: &Ask, found: &'f str) -> Result<&'f str, Failure> {
    let entry = ask.state.catalogue().facts.iter().find(|fact| fact.id == "purposes");
    let options = || entry.into_iter().flat_map(|entry| &entry.options);
    if options().any(|option| option.id == found) {
        return Ok(found);
    }
    let options = options().map(|option| option.id.as_str()).collect();
    Err(Failure::NoOption { name: "purpose", found: found.to_owned(), options })
}
