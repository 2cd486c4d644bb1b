//! The kinds of data files, and which path is which kind.

use super::{
    Shape, calendar, constant, country, document, fact, glossary, list, passage, points, route,
    source, unscored,
};

/// How the rows of a file are laid out.
#[derive(Clone, Copy, Debug)]
pub enum Root {
    /// The file is one table of this shape.
    Table(&'static Shape),
    /// Every top-level table of the file, under a key of its own, is of this shape.
    Map(&'static Shape),
}

/// A kind of data file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `countries.toml`
    Countries,
    /// `facts/*.toml`
    Facts,
    /// `kz/sources.toml`
    Sources,
    /// `kz/passages/*.toml`
    Passages,
    /// `kz/constants.toml`
    Constants,
    /// `kz/lists.toml`
    Lists,
    /// `kz/points.toml`
    Points,
    /// `kz/documents.toml`
    Documents,
    /// `kz/calendar.toml`
    Calendar,
    /// `kz/routes/*.toml`
    Route,
    /// `kz/unscored.toml`
    Unscored,
    /// `glossary.toml`
    Glossary,
}

impl FileKind {
    /// Every kind, in the order in which one reads them.
    pub const ALL: [Self; 12] = [
        Self::Countries,
        Self::Facts,
        Self::Sources,
        Self::Passages,
        Self::Constants,
        Self::Lists,
        Self::Points,
        Self::Documents,
        Self::Calendar,
        Self::Route,
        Self::Unscored,
        Self::Glossary,
    ];

    /// Path within the data folder; a `*` stands for any letters. A file that grows too long is split: `sources-2.toml`.
    #[must_use]
    pub const fn pattern(self) -> &'static str {
        match self {
            Self::Countries => "countries.toml",
            Self::Facts => "facts/*.toml",
            Self::Sources => "*/sources*.toml",
            Self::Passages => "*/passages/*.toml",
            Self::Constants => "*/constants*.toml",
            Self::Lists => "*/lists*.toml",
            Self::Points => "*/points*.toml",
            Self::Documents => "*/documents*.toml",
            Self::Calendar => "*/calendar.toml",
            Self::Route => "*/routes/*.toml",
            Self::Unscored => "*/unscored*.toml",
            Self::Glossary => "glossary*.toml",
        }
    }

    /// Name of its JSON Schema.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Countries => "countries",
            Self::Facts => "facts",
            Self::Sources => "sources",
            Self::Passages => "passages",
            Self::Constants => "constants",
            Self::Lists => "lists",
            Self::Points => "points",
            Self::Documents => "documents",
            Self::Calendar => "calendar",
            Self::Route => "route",
            Self::Unscored => "unscored",
            Self::Glossary => "glossary",
        }
    }

    /// What such a file holds.
    #[must_use]
    pub fn root(self) -> Root {
        match self {
            Self::Countries => Root::Map(&country::COUNTRY),
            Self::Facts => Root::Table(&fact::FACTS),
            Self::Sources => Root::Map(&source::SOURCE),
            Self::Passages => Root::Table(&passage::PASSAGES),
            Self::Constants => Root::Table(&constant::CONSTANTS),
            Self::Lists => Root::Table(&list::LISTS),
            Self::Points => Root::Table(&points::POINTS_FILE),
            Self::Documents => Root::Table(&document::DOCUMENTS),
            Self::Calendar => Root::Table(&calendar::CALENDAR),
            Self::Route => Root::Table(&route::ROUTE),
            Self::Unscored => Root::Table(&unscored::UNSCORED_FILE),
            Self::Glossary => Root::Table(&glossary::GLOSSARY),
        }
    }

    /// The kind of the file at `path`, and its path within the data folder, wherever that folder lies.
    #[must_use]
    pub fn of(path: &str) -> Option<(Self, String)> {
        let parts: Vec<&str> = path.split(['/', '\\']).collect();
        Self::ALL.into_iter().find_map(|kind| {
            let pattern: Vec<&str> = kind.pattern().split('/').collect();
            let tail = &parts[parts.len().checked_sub(pattern.len())?..];
            let fits = |(part, pattern): (&&str, &&str)| match pattern.split_once('*') {
                Some((start, end)) => {
                    part.len() >= start.len() + end.len()
                        && part.starts_with(start)
                        && part.ends_with(end)
                }
                None => part == pattern,
            };
            tail.iter().zip(&pattern).all(fits).then(|| (kind, tail.join("/")))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_tell_the_kind_wherever_the_folder_lies() {
        assert_eq!(
            FileKind::of("data/kz/routes/a.toml"),
            Some((FileKind::Route, "kz/routes/a.toml".to_owned()))
        );
        assert_eq!(
            FileKind::of("/x/facts/a.toml"),
            Some((FileKind::Facts, "facts/a.toml".to_owned()))
        );
        assert_eq!(
            FileKind::of("countries.toml"),
            Some((FileKind::Countries, "countries.toml".to_owned()))
        );
        assert_eq!(
            FileKind::of("kz/sources-2.toml"),
            Some((FileKind::Sources, "kz/sources-2.toml".to_owned()))
        );
        assert_eq!(FileKind::of("data/kz/routes/a.txt"), None);
    }
}
