//! From files to a checked catalogue, and from there to bytes and back.

use crate::{
    build::Build,
    check::{self, Scene},
    model::Catalogue,
    problem::{Problems, Report},
    read::read,
    source_text::SourceTexts,
};

impl Catalogue {
    /// Reads and checks data files, each a path and a text. The order does not matter.
    ///
    /// # Errors
    /// Every problem of every file, warnings too, if at least one forbids the use of the data.
    pub fn from_files(files: impl IntoIterator<Item = (String, String)>) -> Result<Self, Problems> {
        let (catalogue, problems) = Self::check(files);
        catalogue.ok_or(problems)
    }

    /// The same, with the warnings of data that can be used. The catalogue is absent if there is an error.
    pub fn check(files: impl IntoIterator<Item = (String, String)>) -> (Option<Self>, Problems) {
        let texts = SourceTexts::new(files);
        let mut report = Report::default();
        let read = read(&texts, &mut report);
        let mut build = Build::new(&texts, &read, &mut report);
        let catalogue = build.catalogue();
        let (names, used) = (std::mem::take(&mut build.names), std::mem::take(&mut build.used));
        let scene = Scene {
            files: &read,
            texts: &texts,
            catalogue: &catalogue,
            names: &names,
            used: &used,
            all_typed: build.all_typed,
        };
        check::all(&scene, &mut report);
        let usable = report.is_usable();
        (usable.then_some(catalogue), report.finish(texts))
    }
}
