//! The interface for programs, described for those who write them: the addresses, and the forms of what is sent. Both
//! are read from the OpenAPI document that the program hands in, so that the page cannot say anything else.

mod document;
mod form;
mod kind;
pub(crate) mod shape;
pub(crate) mod show;
