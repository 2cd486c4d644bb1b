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
        Stage::Arrival => &["final-application", "arrive", "enter"],
    }
}

/// Names of the step that begins with handing in the application. A stay without a visa is asked for at the border.
pub(super) const FILING: &[&str] = &[
    "file",
    "application",
    "application-abroad",
    "application-inside",
    "preliminary-approval",
    "electronic-visa",
    "visa",
    "enter",
];

/// Names of the step that ends with what the route gives.
pub(crate) const DECISION: &[&str] = &[
    "decision",
    "application",
    "application-abroad",
    "application-inside",
    "electronic-visa",
    "visa",
];

/// Names of the step that ends with the person in the country.
pub(super) const ARRIVAL: &[&str] = &["arrive", "enter"];

/// The steps whose end is the event an obligation is counted from; none for events outside the timeline, such as a
/// later move.
pub(super) fn of_event(event: &str) -> Option<&'static [&'static str]> {
    match event {
        "grant" => Some(DECISION),
        "arrival" | "border-crossing" => Some(ARRIVAL),
        _ => None,
    }
}
