//! `POST /verdicts`: the verdict on every route.

use axum::response::Response;
use catalogue::RouteId;
use navigator::{Navigator, Profile};

use crate::{
    answer::Answer,
    compute::compute,
    document::ProfileBody,
    person::Person,
    problem::Failure,
    teller::Teller,
    view::{Changes, Verdicts, openings_and_outlook},
};

/// The verdict on every route
///
/// Eligible, not eligible, cannot tell or closed, opened down to the answer, the rule, the figure and the place in the
/// source. A missing answer is never a no.
#[utoipa::path(
    post, path = "/verdicts", tag = "person", operation_id = "judge",
    params(
        ("routes" = Option<String>, Query, description = "Only these routes: names with commas between them."),
        ("changes" = Option<bool>, Query, description = "Also work out what would change each verdict: the smallest changes that open a route, each judged again, and the day on which waiting alone does it. This takes longer."),
    ),
    request_body = ProfileBody,
    responses((status = 200, description = "The verdicts", body = Answer<Verdicts>)),
)]
pub(crate) async fn judge(person: Person) -> Result<Response, Failure> {
    let Person { ask, profile } = person;
    ask.only(&["routes", "changes"])?;
    let with_changes = ask.yes("changes")?;
    let names = ask.said("routes").map(|names| names.split(','));
    let wanted = names.map(|names| names.map(|name| Ok(ask.route(name.trim())?.id)).collect());
    let wanted: Option<Vec<RouteId>> = wanted.transpose()?;
    let navigator = ask.navigator()?;
    compute(move || {
        let teller = ask.teller();
        let told = told(&teller, &navigator, &profile, wanted.as_deref(), with_changes);
        ask.personal(&teller, told)
    })
    .await
}

/// The verdict on every route, or on those that are wanted.
pub(crate) fn told(
    teller: &Teller<'_>,
    navigator: &Navigator<'static>,
    profile: &Profile,
    wanted: Option<&[RouteId]>,
    with_changes: bool,
) -> Verdicts {
    let mut verdicts = navigator.verdicts(profile);
    if let Some(wanted) = wanted {
        verdicts.routes.retain(|verdict| wanted.contains(&verdict.id));
    }
    if !with_changes {
        return Verdicts::new(teller, &verdicts, Vec::new());
    }
    let found = openings_and_outlook(navigator, profile, &verdicts);
    let told =
        |(openings, outlook): &(Option<_>, _)| Changes::new(teller, openings.as_ref(), outlook);
    let changes = found.iter().map(told).collect();
    Verdicts::new(teller, &verdicts, changes)
}
