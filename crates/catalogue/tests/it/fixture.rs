//! The data of Testland, and faults planted in it.

use catalogue::{Catalogue, Problem, Problems, Severity};

macro_rules! files {
    ($($path:literal),+ $(,)?) => {
        [$((concat!("data/", $path), include_str!(concat!("fixture/", $path)))),+]
    };
}

/// The whole data as paths and texts.
pub(crate) fn files() -> Vec<(String, String)> {
    files![
        "countries.toml",
        "glossary.toml",
        "facts/1-person.toml",
        "kz/sources.toml",
        "kz/passages/act.toml",
        "kz/passages/others.toml",
        "kz/passages/portal.toml",
        "kz/constants.toml",
        "kz/lists.toml",
        "kz/points.toml",
        "kz/documents.toml",
        "kz/calendar.toml",
        "kz/routes/settling-permit.toml",
        "kz/routes/work-permit.toml",
        "kz/unscored.toml",
    ]
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .to_vec()
}

/// The checked catalogue of the data as it is.
pub(crate) fn catalogue() -> Catalogue {
    Catalogue::from_files(files()).expect("the data of Testland are right")
}

pub(crate) const SETTLING: &str = "data/kz/routes/settling-permit.toml";
pub(crate) const WORK: &str = "data/kz/routes/work-permit.toml";
pub(crate) const FACTS: &str = "data/facts/1-person.toml";

/// The data with changes.
pub(crate) struct Planted {
    files: Vec<(String, String)>,
}

/// The data as they are.
pub(crate) fn testland() -> Planted {
    Planted { files: files() }
}

/// The data with the only `old` of a file replaced by `new`.
pub(crate) fn plant(path: &str, old: &str, new: &str) -> Planted {
    Planted { files: files() }.and(path, old, new)
}

impl Planted {
    /// One more change.
    pub(crate) fn and(mut self, path: &str, old: &str, new: &str) -> Self {
        let (_, text) =
            self.files.iter_mut().find(|(known, _)| known == path).expect("a file of the data");
        assert_eq!(text.matches(old).count(), 1, "`{old}` stands once in {path}");
        *text = text.replacen(old, new, 1);
        self
    }

    /// One more file, or another text of one.
    pub(crate) fn with(mut self, path: &str, text: &str) -> Self {
        self.files.retain(|(known, _)| known != path);
        self.files.push((path.to_owned(), text.to_owned()));
        self
    }

    pub(crate) fn check(&self) -> (Option<Catalogue>, Problems) {
        Catalogue::check(self.files.clone())
    }

    /// The only problem is this error, at the only `needle` of the file.
    pub(crate) fn finds(&self, path: &str, needle: &str, message: &str) {
        let problem = self.only(path, needle, message);
        assert_eq!(problem.severity, Severity::Error, "{problem}");
    }

    /// The only problem is this warning, at the only `needle` of the file.
    pub(crate) fn warns(&self, path: &str, needle: &str, message: &str) {
        let problem = self.only(path, needle, message);
        assert_eq!(problem.severity, Severity::Warning, "{problem}");
    }

    fn only(&self, path: &str, needle: &str, message: &str) -> Problem {
        let (_, problems) = self.check();
        assert_eq!(problems.all.len(), 1, "one problem and no other:\n{problems}");
        let problem = problems.all.into_iter().next().expect("counted");
        assert_eq!(problem.message, message);
        let (line, column) = self.place(path, needle);
        assert_eq!(
            (problem.file.as_str(), problem.line, problem.column),
            (path, line, column),
            "{problem}"
        );
        problem
    }

    /// Among the problems is this one, at the only `needle` of the file.
    pub(crate) fn includes(&self, severity: Severity, path: &str, needle: &str, message: &str) {
        let (_, problems) = self.check();
        let (line, column) = self.place(path, needle);
        let fits = |problem: &&Problem| {
            (problem.severity, problem.file.as_str(), problem.line, problem.column)
                == (severity, path, line, column)
                && problem.message == message
        };
        assert!(
            problems.all.iter().any(|problem| fits(&problem)),
            "{path}:{line}:{column} {message}\nin\n{problems}"
        );
    }

    /// The catalogue of the changed data.
    pub(crate) fn catalogue(&self) -> Catalogue {
        Catalogue::from_files(self.files.clone()).expect("the changed data are right")
    }

    /// Nothing is wrong.
    pub(crate) fn is_right(&self) {
        let (_, problems) = self.check();
        assert!(problems.all.is_empty(), "{problems}");
    }

    /// Line and column of the only `needle`, counted here and not by the program.
    fn place(&self, path: &str, needle: &str) -> (usize, usize) {
        let (_, text) =
            self.files.iter().find(|(known, _)| known == path).expect("a file of the data");
        assert_eq!(text.matches(needle).count(), 1, "`{needle}` stands once in {path}");
        let before = &text[..text.find(needle).expect("counted")];
        let last = before.rsplit('\n').next().expect("a line");
        (before.split('\n').count(), last.chars().count() + 1)
    }
}
