//! The catalogue: what the data files say, checked, and answered as of a day.
//!
//! Four rooms. `shape` describes the format as data; `read` turns files into rows of these shapes; `build` turns rows
//! into the [`Catalogue`], with references as positions and conditions typed by `rules`; `check` looks for what a single
//! row cannot show: two values in force on one day, figures that differ between languages, a route without its fees.
//! All problems of all files are found at once, each with file, line and column, and nothing is loaded while one of
//! them is an error.
//!
//! Rows have two times, when a rule is in force and when we knew it. [`Catalogue::at`] gives a view of one day by the
//! knowledge of another.
//!
//! What proves the data stands beside them: [`At::coverage`] counts what they rest on, [`diff()`] what changed between
//! two states, [`Catalogue::export`] and [`Catalogue::figures`] hand them out, [`Catalogue::verify_pages`] and
//! [`Catalogue::verify_history`] look for every fingerprinted passage where it was read. `record` is what export and
//! difference are made from: the rows in the words of the format.

mod at;
mod build;
mod bytes;
mod check;
mod coverage;
mod diff;
mod directory;
mod export;
mod fingerprint;
mod legalised;
mod load;
mod model;
mod problem;
mod read;
mod record;
pub mod shape;
mod source_text;
pub mod tree;
mod turns;
mod uses;
mod verify;
mod words;

pub use at::{At, NotYetKnown, RouteAt};
pub use bytes::InvalidBytes;
pub use coverage::{Counts, Coverage, Ground, ReadText, RouteCoverage};
pub use diff::{ChangedThing, Changes, Difference, Through, TouchedRoute, What, diff};
pub use directory::{Unreadable, read_directory};
pub use export::{Figure, export_schema, figures_csv};
pub use legalised::{Doubt, Free, Legalised, Named};
pub use model::*;
pub use problem::{Problem, Problems, Severity};
pub use source_text::{FileId, SourceTexts};
pub use turns::{Event, Turn};
pub use uses::{Use, Uses, anchor};
pub use verify::{
    ActReport, Edition, GitFailure, HistoryOutcome, HistoryPassage, HistoryReport, PageOutcome,
    PagesReport, PassageReport, Reach, Repositories, SavedPage, read_pages, read_revision,
};
