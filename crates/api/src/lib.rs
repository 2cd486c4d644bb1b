//! The interface for programs: the catalogue and what follows from it for a person as JSON under `/api/v1`, described by
//! an OpenAPI 3.1 document, with errors as problem documents; and the same as tools of the Model Context Protocol.
//!
//! A handler stands where its address says: `/routes/{id}` is `route/show.rs`. It takes an [`ask::Ask`], which is one
//! request with its language and its two days, or a [`person::Person`], which has a person's answers too; what it gives
//! is one of the forms in [`view`]. All addresses stand in `router.rs`.
//!
//! Nothing here reads the clock, the environment or a file: the program hands in a [`State`].

mod answer;
mod ask;
mod change;
mod comparison;
mod compute;
mod data;
mod document;
mod fact;
mod layer;
mod limit;
mod mcp;
mod number;
mod person;
mod plan;
mod problem;
mod question;
mod route;
mod router;
mod source;
mod state;
mod teller;
mod verdict;
mod view;

pub use document::document;
pub use limit::{Clock, Limit};
pub use mcp::{BrokenOff, talk};
pub use router::{PREFIX, router};
pub use state::State;
