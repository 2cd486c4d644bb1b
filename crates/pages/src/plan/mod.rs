//! The plan for a route: papers, cost, dates, duties; and its days as a calendar file.

pub(crate) mod calendar;
mod cost;
mod made;
mod papers;
pub(crate) mod show;
mod steps;
mod timeline;
