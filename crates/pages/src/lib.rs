//! The pages: the navigator as HTML that a server makes, in three languages, without need of a script.
//!
//! A handler stands where its address says: `/en/routes/{id}` is `route/show.rs`. It takes a [`Visit`], which is one
//! request with its language and its two days, and gives a [`Page`], which the layout dresses. [`parts`] are the pieces
//! pages are made of; `navigator::tell` puts what the catalogue holds into words. All addresses stand in `router.rs`.
//!
//! Nothing here reads the clock, the environment or a file: `qonys serve` hands in a [`State`].

/// What the site is called, in every language.
pub const NAME: &str = "qonys";

mod about;
mod answer;
pub mod answers;
mod asset;
mod change;
mod check;
mod compare;
mod failure;
mod history;
mod home;
mod ladder;
mod layer;
mod layout;
mod number;
mod page;
pub mod parts;
mod plan;
mod reference;
mod route;
mod router;
mod search;
mod serve;
mod site;
mod source;
mod state;
mod verdict;
mod visit;

pub use answers::Answers;
pub use failure::Failure;
pub use layout::layout;
pub use page::{Crumb, Keeping, Page};
pub use router::router;
pub use serve::serve;
pub use state::{BaseUrl, InvalidBaseUrl, InvalidMail, Key, Mail, Speeches, State};
pub use visit::{Days, Visit};
