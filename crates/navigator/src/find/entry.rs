//! What can be found: a row of the catalogue with its texts, sorted into fields of different weight.

use std::collections::BTreeSet;

use catalogue::{
    At, Catalogue, CountryEntry, Criterion, Dated, Document, GlossaryTerm, ListMembers, Question,
    Route, Rule, Source, Unscored,
};
use rules::Condition;
use serde::Serialize;
use terms::{Language, Texts};

/// What kind of thing was found. The order breaks ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A route.
    Route,
    /// An official category without a route.
    Unscored,
    /// A kind of paper.
    Document,
    /// A question people ask, with its answer.
    Question,
    /// A word of the field.
    Term,
    /// A source.
    Source,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Route, Self::Unscored, Self::Document, Self::Question, Self::Term, Self::Source];

    /// Its name in addresses, in keys of sentences and in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Route => "route",
            Self::Unscored => "unscored",
            Self::Document => "document",
            Self::Question => "question",
            Self::Term => "term",
            Self::Source => "source",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// The row that was found.
#[derive(Clone, Copy, Debug)]
pub enum Target<'c> {
    /// A route.
    Route(&'c Route),
    /// An official category without a route.
    Unscored(&'c Unscored),
    /// A kind of paper.
    Document(&'c Document),
    /// A question, of a route.
    Question(&'c Route, &'c Question),
    /// A word of the field.
    Term(&'c GlossaryTerm),
    /// A source.
    Source(&'c Source),
}

/// Where in a row a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Field {
    /// What it is called.
    Title,
    /// Codes and names by which it goes besides.
    Other,
    /// What it is, in a sentence or two.
    Summary,
    /// The rest.
    Body,
    /// A country of a list that it rests on.
    Listed,
}

impl<'c> Target<'c> {
    /// Everything there is, in the order of kinds and of the catalogue.
    pub(super) fn all(catalogue: &'c Catalogue) -> impl Iterator<Item = Self> {
        let questions = catalogue.routes.iter().flat_map(|route| {
            route.questions.iter().map(move |question| Self::Question(route, question))
        });
        let routes = catalogue.routes.iter().map(Self::Route);
        routes
            .chain(catalogue.unscored.iter().map(Self::Unscored))
            .chain(catalogue.documents.iter().map(Self::Document))
            .chain(questions)
            .chain(catalogue.glossary.iter().map(Self::Term))
            .chain(catalogue.sources.iter().map(Self::Source))
    }

    /// What kind of thing it is.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Route(_) => Kind::Route,
            Self::Unscored(_) => Kind::Unscored,
            Self::Document(_) => Kind::Document,
            Self::Question(..) => Kind::Question,
            Self::Term(_) => Kind::Term,
            Self::Source(_) => Kind::Source,
        }
    }

    /// Its name in the data; that of a question begins with its route: `kandas#work`.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Route(route) => route.id.clone(),
            Self::Unscored(unscored) => unscored.code.clone(),
            Self::Document(document) => document.id.clone(),
            Self::Question(route, question) => format!("{}#{}", route.id, question.id),
            Self::Term(term) => term.id.clone(),
            Self::Source(source) => source.key.clone(),
        }
    }

    /// What it is called; the question itself.
    #[must_use]
    pub const fn title(self) -> &'c Texts {
        match self {
            Self::Route(route) => &route.name,
            Self::Unscored(unscored) => &unscored.name,
            Self::Document(document) => &document.name,
            Self::Question(_, question) => &question.ask,
            Self::Term(term) => &term.name,
            Self::Source(source) => &source.title,
        }
    }

    /// Whether it is there to be found: known, and except for a route in force, which is told to be closed.
    pub(super) fn holds(self, at: At<'_>) -> bool {
        let At { as_of, known_at, .. } = at;
        match self {
            Self::Route(route) => route.basis.validity.was_known(known_at),
            Self::Unscored(unscored) => unscored.holds(as_of, known_at),
            Self::Document(document) => document.holds(as_of, known_at),
            Self::Question(route, question) => {
                route.holds(as_of, known_at) && question.holds(as_of, known_at)
            }
            Self::Term(_) => true,
            Self::Source(source) => source.read <= known_at,
        }
    }

    /// The texts of a field that stand in three languages. With a day, only those that hold on it.
    pub(super) fn texts(
        self,
        catalogue: &'c Catalogue,
        field: Field,
        on: Option<At<'c>>,
        mut see: impl FnMut(&'c Texts),
    ) {
        match (field, self) {
            (Field::Title, _) => see(self.title()),
            (Field::Other | Field::Listed, _) => {}
            (Field::Summary, Self::Route(route)) => see(&route.summary),
            (Field::Body, Self::Route(route)) => {
                let holds = |row: &dyn Dated| on.is_none_or(|at| row.holds(at.as_of, at.known_at));
                for criterion in route.criteria.iter().filter(|row| holds(*row)) {
                    see(&criterion.text);
                }
                purposes(catalogue, route).for_each(see);
            }
            (Field::Summary, Self::Unscored(unscored)) => see(&unscored.reason),
            (Field::Summary, Self::Document(document)) => {
                see(&document.issuer);
                document.form.iter().for_each(see);
            }
            (Field::Body, Self::Document(document)) => {
                document.validity.iter().chain(&document.note).for_each(see);
            }
            (Field::Summary, Self::Question(_, question)) => see(&question.answer),
            (Field::Body, Self::Question(route, _)) => see(&route.name),
            (Field::Summary, Self::Term(term)) => term.note.iter().for_each(see),
            (Field::Summary, Self::Source(source)) => see(&source.publisher),
            (Field::Body, Self::Unscored(_) | Self::Term(_) | Self::Source(_)) => {}
        }
    }

    /// The names of the countries of the lists that a route rests on, each once.
    pub(super) fn countries(self, catalogue: &'c Catalogue, see: impl FnMut(&'c Texts)) {
        let Self::Route(route) = self else { return };
        let conditions = route.criteria.iter().flat_map(conditions);
        let lists: BTreeSet<_> = conditions.flat_map(Condition::lists).collect();
        let lists = lists.iter().filter_map(|list| catalogue.lists.get(usize::from(list.0)));
        let editions: Vec<_> = lists.flat_map(|list| &list.editions).collect();
        let is_listed = |country: &&CountryEntry| {
            editions.iter().any(|edition| match &edition.members {
                ListMembers::Countries(countries) => countries.contains(country.code),
                ListMembers::Codes(_) => false,
            })
        };
        catalogue.countries.iter().filter(is_listed).map(|country| &country.name).for_each(see);
    }

    /// Codes, names in the data, and the words which the glossary bids to avoid.
    pub(super) fn others(self, mut see: impl FnMut(Language, &'c str)) {
        match self {
            Self::Route(route) => see(Language::En, &route.id),
            Self::Unscored(unscored) => see(Language::En, &unscored.code),
            Self::Document(document) => see(Language::En, &document.id),
            Self::Question(..) => {}
            Self::Term(term) => {
                for language in Language::ALL {
                    term.avoid.get(language).iter().for_each(|form| see(language, form));
                }
            }
            Self::Source(source) => {
                see(Language::En, &source.key);
                source.number.iter().for_each(|number| see(Language::Ru, number));
            }
        }
    }
}

/// The conditions of a criterion.
fn conditions(criterion: &Criterion) -> impl Iterator<Item = &Condition> {
    let (one, readings) = match &criterion.rule {
        Rule::One(condition) => (Some(condition), &[][..]),
        Rule::Readings(readings) => (None, readings.as_slice()),
        Rule::Shown => (None, &[][..]),
    };
    let readings = readings.iter().map(|reading| &reading.when);
    criterion.applies.iter().chain(one).chain(readings)
}

/// The purposes of a route in words: labels of the options of the fact `purposes`.
fn purposes<'c>(catalogue: &'c Catalogue, route: &'c Route) -> impl Iterator<Item = &'c Texts> {
    let fact = catalogue.facts.iter().find(|fact| fact.id == "purposes");
    let options = fact.into_iter().flat_map(|fact| &fact.options);
    options.filter(|option| route.purposes.contains(&option.id)).map(|option| &option.label)
}
