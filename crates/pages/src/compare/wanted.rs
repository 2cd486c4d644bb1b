//! Which routes an address asks to compare: some by name, or all of a purpose or a category.

use catalogue::{Category, RouteAt};

use crate::{Failure, Visit, route};

/// So many routes can be read side by side.
pub(super) const MOST: usize = 4;

/// What an address asks for.
pub(super) enum Wanted {
    /// Nothing yet.
    Nothing,
    /// These routes.
    Routes(Vec<RouteAt<'static>>),
    /// All routes of a group, under its name; the query that asks for it.
    Group(String, String, Vec<RouteAt<'static>>),
    /// The choice cannot be shown: the key of the sentence that says why, and what was chosen.
    Wrong(&'static str, Vec<String>),
}

/// What the address asks for.
pub(super) fn wanted(visit: &Visit) -> Result<Wanted, Failure> {
    if let Some(word) = visit.asked("category") {
        let category = Category::from_word(word).ok_or(Failure::NotFound)?;
        let of = |route: &RouteAt<'_>| route.route.category == category;
        let name = route::list::name_of(visit, category);
        return Ok(Wanted::Group(name, format!("category={word}"), in_force(visit, of)));
    }
    if let Some(id) = visit.asked("purpose") {
        let name = route::purpose::name(visit, id).ok_or(Failure::NotFound)?;
        let of = |route: &RouteAt<'_>| route.route.purposes.iter().any(|known| known == id);
        return Ok(Wanted::Group(name.to_owned(), format!("purpose={id}"), in_force(visit, of)));
    }
    let ids = ids(visit);
    if ids.is_empty() {
        // A form without a tick says nothing of routes, but names itself.
        let is_sent = visit.asked("chosen").is_some();
        return Ok(if is_sent {
            Wanted::Wrong("web-compare-too-few", ids)
        } else {
            Wanted::Nothing
        });
    }
    let routes: Option<Vec<_>> = ids.iter().map(|id| visit.at().route(id)).collect();
    Ok(match routes {
        None => Wanted::Wrong("web-compare-unknown", ids),
        Some(routes) if routes.len() < 2 => Wanted::Wrong("web-compare-too-few", ids),
        Some(routes) if routes.len() > MOST => Wanted::Wrong("web-compare-too-many", ids),
        Some(routes) => Wanted::Routes(routes),
    })
}

/// The routes that are named, each once: boxes that were ticked come one by one, an address names all at once.
pub(super) fn ids(visit: &Visit) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in visit.asked_all("routes").flat_map(|list| list.split(',')).map(str::trim) {
        if !id.is_empty() && !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// Closed routes are compared by name only.
fn in_force(visit: &Visit, of: impl Fn(&RouteAt<'_>) -> bool) -> Vec<RouteAt<'static>> {
    visit.at().routes().filter(|route| route.is_in_force() && of(route)).collect()
}
