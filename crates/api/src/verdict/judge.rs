//! `POST /verdicts`: the verdict on every route.

use axum::response::Response;
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
    params(("changes" = Option<bool>, Query, description = "Also work out what would change each verdict: the smallest changes that open a route, each judged again, and the day on which waiting alone does it. This takes longer.")),
    request_body = ProfileBody,
    responses((status = 200, description = "The verdicts", body = Answer<Verdicts>)),
)]
pub(crate) async fn judge(person: Person) -> Result<Response, Failure> {
    let Person { ask, profile } = person;
    ask.only(&["changes"])?;
    let with_changes = ask.yes("changes")?;
    let navigator = ask.navigator()?;
    compute(move || {
        let teller = ask.teller();
        let told = told(&teller, &navigator, &profile, with_changes);
        ask.personal(&teller, told)
    })
    .await
}

/// The verdict on every route.
pub(crate) fn told(
    teller: &Teller<'_>,
    navigator: &Navigator<'static>,
    profile: &Profile,
    with_changes: bool,
) -> Verdicts {
    let verdicts = navigator.verdicts(profile);
    let changes = if with_changes {
        let found = openings_and_outlook(navigator, profile, &verdicts);
        let told = |(openings, outlook): &(Option<_>, _)| {
            Changes::new(teller, openings.as_ref(), outlook)
        };
        found.iter().map(told).collect()
    } else {
        Vec::new()
    };
    Verdicts::new(teller, &verdicts, changes)
}
