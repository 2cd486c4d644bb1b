//! `/{language}/developers/{form}`: one form of what the interface for programs takes or gives.

use axum::{extract::Path, response::Response};
use maud::html;

use super::{
    document::{prose, text},
    form,
};
use crate::{Failure, Page, Visit};

/// The page of a form.
pub(crate) async fn show(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let document = visit.state().document.as_ref().ok_or(Failure::NotFound)?;
    let schema = document["components"]["schemas"].get(&name).ok_or(Failure::NotFound)?;
    let title = visit.say("web-developers-form", &[("name", name.as_str().into())]);
    let main = html! {
        h1 { (title) }
        div lang="en" {
            p .lead .prose { (prose(text(schema, "description"))) }
            (form::form(&visit, schema))
        }
    };
    let page = Page::open(title, visit.word("web-developers-lead"), main)
        .under(visit.word("web-developers-title"), visit.href("developers"));
    Ok(visit.answer(page))
}
