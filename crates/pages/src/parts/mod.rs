//! The pieces pages are made of. Each takes a [`crate::Visit`], because each speaks, and gives markup that stands by
//! itself: its looks are in `assets/site.css` under the class named in its file.

pub mod badge;
pub mod choices;
pub mod citation;
pub mod conflict;
pub mod date_field;
pub mod days;
pub mod error_summary;
pub mod fact;
pub mod field;
pub mod figure;
pub mod link;
pub mod mark;
pub mod progress;
pub mod report;
pub mod silence;
pub mod sources;
pub mod table;
