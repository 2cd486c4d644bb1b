//! The data of the project: nothing is wrong with them, and faults planted in them are found.

use std::path::Path;

use catalogue::{Basis, Catalogue, Decides, Problem, Problems, read_directory};

/// Every file as path and text, the path from `data/` on.
pub(crate) fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let files = read_directory(&folder).expect("the data of the project");
    files
        .into_iter()
        .map(|(path, text)| {
            let inner = Path::new(&path).strip_prefix(&folder).expect("a path below the folder");
            (format!("data/{}", inner.to_string_lossy().replace('\\', "/")), text)
        })
        .collect()
}

/// The checked catalogue.
pub(crate) fn catalogue() -> Catalogue {
    Catalogue::from_files(files()).expect("the data of the project are right")
}

/// The data with changes.
pub(crate) struct Changed {
    files: Vec<(String, String)>,
}

impl Changed {
    pub(crate) fn new() -> Self {
        Self { files: files() }
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &str) -> &str {
        let found = self.files.iter().find(|(known, _)| known == path);
        &found.unwrap_or_else(|| panic!("there is no {path}")).1
    }

    /// The text of a file changed; it must become another.
    pub(crate) fn change(mut self, path: &str, change: impl Fn(&str) -> String) -> Self {
        let found = self.files.iter_mut().find(|(known, _)| known == path);
        let (_, text) = found.unwrap_or_else(|| panic!("there is no {path}"));
        let changed = change(text);
        assert_ne!(*text, changed, "{path} is as before");
        *text = changed;
        self
    }

    /// The first `old` of a file replaced.
    pub(crate) fn replace(self, path: &str, old: &str, new: &str) -> Self {
        self.change(path, |text| text.replacen(old, new, 1))
    }

    /// What is wrong in one file.
    pub(crate) fn problems(&self, path: &str) -> Vec<Problem> {
        let (_, problems) = self.check();
        problems.all.into_iter().filter(|problem| problem.file == path).collect()
    }

    fn check(&self) -> (Option<Catalogue>, Problems) {
        Catalogue::check(self.files.clone())
    }

    /// A file has an error of that message, and nothing can be loaded.
    pub(crate) fn refused(&self, path: &str, message: &str) {
        let (catalogue, problems) = self.check();
        assert!(catalogue.is_none(), "the data were loaded");
        let mut errors = problems.errors();
        assert!(
            errors.any(|problem| problem.file == path && problem.message.contains(message)),
            "{path}: {message}\nin\n{problems}"
        );
    }

    /// A file has a warning of that message, which the test of all data does not let pass.
    pub(crate) fn warned(&self, path: &str, message: &str) {
        let (_, problems) = self.check();
        let mut warnings = problems.warnings();
        assert!(
            warnings.any(|problem| problem.file == path && problem.message.contains(message)),
            "{path}: {message}\nin\n{problems}"
        );
    }
}

/// A warning is for a person to look at. Every one so far was looked at and put right, so a new one is a fault, whether
/// it is a figure that stands in two routes or a text that leaves the glossary.
#[test]
fn the_data_have_neither_errors_nor_warnings() {
    let (catalogue, problems) = Catalogue::check(files());
    assert!(problems.all.is_empty(), "{problems}");
    let catalogue = catalogue.expect("nothing is wrong");
    assert!(!catalogue.glossary.is_empty(), "texts are held to a glossary");
}

/// Before its first day a figure is unknown, so each must have one: from an act, or from the texts that were read.
#[test]
fn every_route_fee_list_and_constant_has_a_first_day() {
    let catalogue = catalogue();
    let is_dated = |basis: &Basis| basis.validity.from.is_some() || basis.read_from.is_some();
    let mut without: Vec<String> = Vec::new();
    let mut see = |what: String, basis: &Basis| {
        if !is_dated(basis) {
            without.push(what);
        }
    };
    for route in &catalogue.routes {
        see(route.id.clone(), &route.basis);
        route.fees.iter().for_each(|fee| see(format!("{} {}", route.id, fee.id), &fee.basis));
        for criterion in route.criteria.iter().filter(|one| one.decides == Decides::Rule) {
            see(format!("{} {}", route.id, criterion.id), &criterion.basis);
        }
    }
    for list in &catalogue.lists {
        list.editions.iter().for_each(|edition| see(list.id.clone(), &edition.basis));
    }
    for constant in &catalogue.constants {
        constant.values.iter().for_each(|value| see(constant.id.clone(), &value.basis));
    }
    for points in &catalogue.points {
        points.editions.iter().for_each(|edition| see(points.id.clone(), &edition.basis));
    }
    assert!(without.is_empty(), "{without:?}");
}
