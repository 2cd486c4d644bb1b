//! A page before it is dressed.

use axum::http::StatusCode;
use maud::Markup;

/// A page before it is dressed.
pub struct Page {
    /// The title, also the heading unless `main` brings its own.
    pub title: String,
    /// One or two sentences for those who search and share.
    pub description: String,
    /// The way here, the first page apart.
    pub crumbs: Vec<Crumb>,
    /// Everything below the crumbs, the heading of the page too.
    pub main: Markup,
    /// What machines may read, each a JSON-LD object (<https://schema.org>).
    pub data: Vec<serde_json::Value>,
    /// The status; 200 unless a form is shown again.
    pub status: StatusCode,
    /// Who may keep it.
    pub keeping: Keeping,
    /// Whether the script of the site runs on it.
    pub has_script: bool,
}

/// Who may keep a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It depends on the catalogue, the address and the day only: anyone, if asked again each time.
    Anyone,
    /// It holds answers of a person, or an error: nobody.
    Nobody,
}

/// One step of the way to a page.
pub struct Crumb {
    /// What it is called.
    pub name: String,
    /// Its address.
    pub href: String,
}

impl Page {
    /// A page that depends on the catalogue, the address and the day only.
    #[must_use]
    pub fn open(title: impl Into<String>, description: impl Into<String>, main: Markup) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            crumbs: Vec::new(),
            main,
            data: Vec::new(),
            status: StatusCode::OK,
            keeping: Keeping::Anyone,
            has_script: false,
        }
    }

    /// A page that holds what a person has said: nobody keeps it, no machine lists it.
    #[must_use]
    pub fn personal(title: impl Into<String>, main: Markup) -> Self {
        Self { keeping: Keeping::Nobody, ..Self::open(title, "", main) }
    }

    /// The same with the script of the site.
    #[must_use]
    pub const fn with_script(mut self) -> Self {
        self.has_script = true;
        self
    }

    /// The same with another status.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The same with one more step of the way here.
    #[must_use]
    pub fn under(mut self, name: impl Into<String>, href: impl Into<String>) -> Self {
        self.crumbs.push(Crumb { name: name.into(), href: href.into() });
        self
    }

    /// The same with something for machines.
    #[must_use]
    pub fn with_data(mut self, data: serde_json::Value) -> Self {
        self.data.push(data);
        self
    }
}
