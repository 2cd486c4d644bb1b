//! Search in the data of the product.

mod bounds;
mod queries;

use std::sync::OnceLock;

use navigator::find::{Found, Index, Wanted};
use terms::Language;

use crate::data::{TODAY, catalogue};

/// The index of the data of the product, made once.
pub(super) fn index() -> &'static Index<'static> {
    static INDEX: OnceLock<Index<'static>> = OnceLock::new();
    INDEX.get_or_init(|| Index::new(catalogue()))
}

/// What a query finds on a page of a language.
pub(super) fn found(words: &str, language: Language) -> Found<'static> {
    let (as_of, known_at) = (TODAY, TODAY);
    index().search(&Wanted { words, language, as_of, known_at, each: 5, kind: None })
}
