//! What the answers say of every route: a short list, a page a route with everything it rests on, a link to share, a PDF.

mod condition;
pub(crate) mod list;
mod order;
pub(crate) mod outcome;
mod paper;
pub(crate) mod pdf;
mod place;
pub(crate) mod share;
pub(crate) mod show;
mod stepping;
