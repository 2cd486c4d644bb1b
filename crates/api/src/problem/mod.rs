//! Everything that keeps a request from its answer, as `application/problem+json` (RFC 9457).

mod document;
mod failure;
mod pointer;
mod show;
mod words;

pub(crate) use document::{Problem, ProfileProblem, TYPE};
pub(crate) use failure::{Failure, Slug, Wrong};
pub(crate) use pointer::pointer;
pub(crate) use show::{__path_show, show};
