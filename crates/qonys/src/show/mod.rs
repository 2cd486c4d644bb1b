//! What is shown, a file each: pages for people and, where it is more than the value itself, JSON for programs.

pub(crate) mod batch;
pub(crate) mod change;
pub(crate) mod compare;
pub(crate) mod diff;
pub(crate) mod explain;
pub(crate) mod iin;
pub(crate) mod impact;
pub(crate) mod impact_chart;
pub(crate) mod ladder;
pub(crate) mod legalisation;
pub(crate) mod outcome;
pub(crate) mod plan;
pub(crate) mod plan_cost;
pub(crate) mod plan_papers;
pub(crate) mod register;
pub(crate) mod route;
pub(crate) mod route_rows;
pub(crate) mod source;
pub(crate) mod unscored;
pub(crate) mod verdict;
pub(crate) mod verify;
pub(crate) mod waiting;
