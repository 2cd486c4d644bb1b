//! A plan for programs, with what each paper needs by the state that issued it.

use catalogue::At;
use navigator::{plan::Plan, tell::Citizenships};
use serde_json::{Value, json};

use crate::{
    context::Context,
    show::legalisation::{self, Issued},
};

/// The plan in JSON.
pub(crate) fn json(
    context: &Context<'_>,
    plan: &Plan<'_>,
    citizenships: &Citizenships,
    at: At<'_>,
) -> String {
    let mut value = json!(plan);
    let people = value["people"].as_array_mut().into_iter().flatten();
    for (position, (told, person)) in people.zip(&plan.people).enumerate() {
        let states = citizenships.states(position);
        told["citizenship"] = json!(states);
        let issued = Issued { at, states: &states };
        let papers = told["papers"].as_array_mut().into_iter().flatten();
        for (told, paper) in papers.zip(&person.papers) {
            told["legalisation"] = legalisation::json(context, &paper.document, &issued);
            told["legalisation_kind"] = json!(paper.document.legalisation);
            told["translation"] = json!(paper.document.translation);
            told["issuer"] = Value::from(context.text(&paper.document.issuer));
        }
    }
    context.json_told("plan", value)
}
