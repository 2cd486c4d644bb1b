//! The data of the product, read once, and how many people a law is tried on.

use std::{path::Path, sync::OnceLock};

use catalogue::{Catalogue, read_directory};
use navigator::Navigator;
use terms::Date;

/// The day most tests look at.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 24);

/// The data of the product.
pub(crate) fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data"));
        let files = read_directory(folder).expect("the data folder is there");
        Catalogue::from_files(files).expect("the data are sound")
    })
}

/// The catalogue as of a day, by what is known in the end.
pub(crate) fn on(day: Date) -> Navigator<'static> {
    Navigator::new(catalogue(), day, TODAY).expect("the catalogue was known by then")
}

/// People in an ordinary run, or fifty times as many in a deep one.
pub(crate) fn people(ordinary: usize) -> usize {
    #[expect(clippy::disallowed_methods, reason = "a test may be told to look deeper")]
    let is_deep = std::env::var("QONYS_DEEP").is_ok_and(|deep| deep == "1");
    if is_deep { ordinary * 50 } else { ordinary }
}
