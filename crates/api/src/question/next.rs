//! `POST /questions`: the next question for a person.

use axum::response::Response;
use navigator::{Navigator, Profile, interview};

use crate::{
    answer::Answer, ask::Ask, compute::compute, document::ProfileBody, person::Person,
    problem::Failure, view,
};

/// The next question
///
/// The question that settles most routes for a person with these answers, and how many are left at most. Put the answer
/// into the body and ask again; `"unknown"` is an answer too. A question that can no longer change any outcome is never
/// asked.
#[utoipa::path(
    post, path = "/questions", tag = "person", operation_id = "nextQuestion",
    request_body = ProfileBody,
    responses((status = 200, description = "The next question", body = Answer<view::Interview>)),
)]
pub(crate) async fn next(person: Person) -> Result<Response, Failure> {
    let Person { ask, profile } = person;
    ask.only(&[])?;
    let navigator = ask.navigator()?;
    compute(move || {
        let teller = ask.teller();
        let told = told(&ask, &navigator, &profile);
        ask.personal(&teller, told)
    })
    .await
}

/// The next question for a person.
pub(crate) fn told(
    ask: &Ask,
    navigator: &Navigator<'static>,
    profile: &Profile,
) -> view::Interview {
    let interview = interview::Interview::new(navigator);
    let next = interview.next(profile);
    view::Interview::new(&ask.teller(), next.as_ref(), interview.progress(profile))
}
