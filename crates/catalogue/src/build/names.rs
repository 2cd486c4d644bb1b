//! Every name that something else may refer to, with its position. A name given twice is reported here.

use std::collections::{BTreeMap, btree_map::Entry};

use crate::{
    model::{DocumentId, PassageId, RouteId, SourceId},
    problem::Report,
    read::{DataFile, Row},
    shape::FileKind,
    source_text::Place,
};

use super::position;

/// Names by what they name. Positions follow the order of the names, so they do not depend on files.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) sources: BTreeMap<String, SourceId>,
    pub(crate) passages: BTreeMap<String, PassageId>,
    pub(crate) documents: BTreeMap<String, DocumentId>,
    pub(crate) routes: BTreeMap<String, RouteId>,
}

impl Names {
    pub(crate) fn new(files: &[DataFile], report: &mut Report) -> Self {
        let of = |kind| {
            files
                .iter()
                .filter(move |file: &&DataFile| file.kind == kind)
                .flat_map(|file| &file.rows)
        };
        let sources = of(FileKind::Sources).map(|row| (row.key.clone(), row.place()));
        let passages = of(FileKind::Passages).flat_map(|file| {
            let source = file.text("source").to_owned();
            file.rows("passage")
                .iter()
                .map(move |row| (format!("{source}/{}", row.key), row.place()))
        });
        let documents = of(FileKind::Documents)
            .flat_map(|file| file.rows("document"))
            .filter(|row| row.has("id"))
            .map(|row| (row.text("id").to_owned(), row.place_of("id")));
        let routes = of(FileKind::Route).filter(|row| row.has("id")).map(route);
        Self {
            sources: distinct("source", sources, report, SourceId),
            passages: distinct("passage", passages, report, PassageId),
            documents: distinct("document", documents, report, DocumentId),
            routes: distinct("route", routes, report, RouteId),
        }
    }
}

fn route(row: &Row) -> (String, Place) {
    (row.text("id").to_owned(), row.place_of("id"))
}

fn distinct<I>(
    what: &str,
    names: impl Iterator<Item = (String, Place)>,
    report: &mut Report,
    identify: impl Fn(u16) -> I,
) -> BTreeMap<String, I> {
    let mut places: BTreeMap<String, Place> = BTreeMap::new();
    for (name, place) in names {
        match places.entry(name) {
            Entry::Vacant(entry) => {
                entry.insert(place);
            }
            Entry::Occupied(entry) => {
                report.error(place, format!("the {what} `{}` is given twice", entry.key()));
            }
        }
    }
    places.into_keys().enumerate().map(|(index, name)| (name, identify(position(index)))).collect()
}
