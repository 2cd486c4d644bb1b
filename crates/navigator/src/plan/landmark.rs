//! Which steps of a route are its landmarks: where papers are handed in and fees are paid, where the decision falls,
//! where the person arrives. The data name steps freely, so the names by which authors call them stand here.

use catalogue::Stage;

/// Names of the step at which a stage takes place, the first found counts.
pub(super) const fn of_stage(stage: Stage) -> &'static [&'static str] {
    match stage {
        Stage::Apply => FILING,
        Stage::Screening => &["kaztest", "screening-test", "screening"],
        Stage::Petition => &["petition-application", "petition"],
        Stage::Card => &["card", "extend"],
        Stage::Arrival => &["papers-after-arrival", "final-application", "arrive", "arrival"],
    }
}

/// Names of the step that begins with handing in the application.
pub(super) const FILING: &[&str] =
    &["file", "apply", "application", "preliminary-approval", "visa", "permit", "extend", "final-application"];

/// Names of the step that ends with what the route gives.
pub(super) const DECISION: &[&str] = &["decision", "visa", "permit", "extend"];

/// Names of the step that ends with the person in the country.
pub(super) const ARRIVAL: &[&str] = &["arrive", "arrival", "entry"];

/// The steps whose end is the event an obligation is counted from; none for events outside the timeline, such as a
/// later move.
pub(super) fn of_event(event: &str) -> Option<&'static [&'static str]> {
    match event {
        "grant" => Some(DECISION),
        "arrival" | "border-crossing" | "entry" => Some(ARRIVAL),
        "filing" => Some(FILING),
        _ => None,
    }
}
