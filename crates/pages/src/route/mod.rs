//! Routes: the list of all, and a page of each.

pub(crate) mod card;
mod criteria;
mod data;
pub(crate) mod history;
pub(crate) mod list;
mod notes;
pub(crate) mod papers;
mod points;
pub(crate) mod purpose;
mod rows;
mod section;
mod sheet;
pub(crate) mod show;
