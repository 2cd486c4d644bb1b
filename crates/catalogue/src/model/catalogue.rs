//! The whole catalogue.

use rules::Vocabulary;
use serde::{Deserialize, Serialize};

use super::{
    Constant, Contradiction, CountryEntry, Document, DocumentId, FactEntry, GlossaryTerm,
    HolidayRow, List, MovedRow, Origin, Passage, PassageId, Points, Release, Route, RouteId,
    Source, SourceId, Unscored, YearRow,
};

/// Everything the data files say, checked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Catalogue {
    /// Which state of the data this is.
    pub release: Release,
    /// Paths of the files within the data folder, in order; an [`Origin`] names one by position.
    pub files: Vec<String>,
    /// What conditions may speak of.
    pub vocabulary: Vocabulary,
    /// The facts in words, as in `vocabulary.facts`.
    pub facts: Vec<FactEntry>,
    /// Answers that cannot both be true.
    pub contradictions: Vec<Contradiction>,
    /// Countries in the order of their codes.
    pub countries: Vec<CountryEntry>,
    /// What was read, in the order of keys.
    pub sources: Vec<Source>,
    /// The places rows cite, in the order of keys.
    pub passages: Vec<Passage>,
    /// Dated figures, as in `vocabulary.constants`.
    pub constants: Vec<Constant>,
    /// Dated lists, as in `vocabulary.lists`.
    pub lists: Vec<List>,
    /// Points tables, as in `vocabulary.points`.
    pub points: Vec<Points>,
    /// Kinds of papers, in the order of the data.
    pub documents: Vec<Document>,
    /// Years with their days off given.
    pub years: Vec<YearRow>,
    /// Holidays.
    pub holidays: Vec<HolidayRow>,
    /// Moved days.
    pub moved: Vec<MovedRow>,
    /// Routes in the order of their names.
    pub routes: Vec<Route>,
    /// Official categories without a route, in the order of the data.
    pub unscored: Vec<Unscored>,
    /// The words of the field, in the order of the data.
    pub glossary: Vec<GlossaryTerm>,
}

impl Catalogue {
    /// The place of a row, as `kz/routes/x.toml:12`.
    #[must_use]
    pub fn place(&self, origin: Origin) -> String {
        let file = self.files.get(usize::from(origin.file.0)).map_or("", String::as_str);
        format!("{file}:{}", origin.line)
    }

    /// The route of that name.
    #[must_use]
    pub fn route(&self, id: &str) -> Option<(RouteId, &Route)> {
        (0u16..)
            .zip(&self.routes)
            .find(|(_, route)| route.id == id)
            .map(|(at, route)| (RouteId(at), route))
    }

    /// A source by position.
    ///
    /// # Panics
    /// If the id comes from another catalogue.
    #[must_use]
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[id.index()]
    }

    /// A passage by position.
    ///
    /// # Panics
    /// If the id comes from another catalogue.
    #[must_use]
    pub fn passage(&self, id: PassageId) -> &Passage {
        &self.passages[id.index()]
    }

    /// The passage of that key, `source/passage`.
    #[must_use]
    pub fn passage_named(&self, key: &str) -> Option<PassageId> {
        let position = self.passages.binary_search_by(|passage| (*passage.key).cmp(key)).ok()?;
        u16::try_from(position).ok().map(PassageId)
    }

    /// A kind of paper by position.
    ///
    /// # Panics
    /// If the id comes from another catalogue.
    #[must_use]
    pub fn document(&self, id: DocumentId) -> &Document {
        &self.documents[id.index()]
    }
}
