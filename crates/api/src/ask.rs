//! One request: its language, its two days, what else its query says. Answers are made through it.

use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, Query},
    http::{HeaderMap, Uri, header, request::Parts},
};
use catalogue::{At, RouteAt};
use navigator::Navigator;
use terms::{Date, Language};

use crate::{State, problem::Failure, teller::Teller};

/// What every query may say.
pub(crate) const COMMON: [&str; 3] = ["lang", "as_of", "known_at"];

/// How many names are proposed for one that does not exist.
const NEAREST: usize = 3;

/// One request.
pub(crate) struct Ask {
    pub(crate) state: Arc<State>,
    pub(crate) language: Language,
    pub(crate) as_of: Date,
    pub(crate) known_at: Date,
    pub(crate) if_none_match: Option<String>,
    pairs: Vec<(String, String)>,
}

impl Ask {
    /// The language, the two days and the query of a request.
    fn new(state: Arc<State>, uri: &Uri, headers: &HeaderMap) -> Result<Self, Failure> {
        let pairs = pairs(uri);
        let found = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value);
        let language = match found("lang") {
            Some(found) => {
                found.parse().map_err(|_| Failure::NoLanguage { found: found.to_owned() })?
            }
            None => accepted(headers),
        };
        let day = |name: &'static str| match found(name) {
            None => Ok(None),
            Some(text) => day(name, text).map(Some),
        };
        let (as_of, known_at) = (day("as_of")?, day("known_at")?);
        let latest = state.latest_known();
        if let Some(ahead) = known_at.filter(|known_at| *known_at > latest) {
            return Err(Failure::KnownAhead { day: ahead });
        }
        let as_of = as_of.unwrap_or_else(|| state.today());
        let known_at = known_at.unwrap_or(latest);
        state.catalogue().at(as_of, known_at).map_err(Failure::NothingKnown)?;
        let if_none_match = headers.get(header::IF_NONE_MATCH).and_then(|tag| tag.to_str().ok());
        let if_none_match = if_none_match.map(str::to_owned);
        Ok(Self { state, language, as_of, known_at, if_none_match, pairs })
    }

    /// For whoever asks by other means than HTTP.
    pub(crate) fn plain(
        state: Arc<State>,
        language: Language,
        as_of: Option<&str>,
        known_at: Option<&str>,
    ) -> Result<Self, Failure> {
        let mut query = format!("/?lang={language}");
        for (name, value) in [("as_of", as_of), ("known_at", known_at)] {
            if let Some(value) = value {
                let day = day(if name == "as_of" { "as_of" } else { "known_at" }, value)?;
                query.push_str(&format!("&{name}={day}"));
            }
        }
        let uri = query.parse().map_err(|_| Failure::Internal)?;
        Self::new(state, &uri, &HeaderMap::new())
    }

    /// Refuses a query that says something twice, or something that is neither common nor among `more`.
    pub(crate) fn only(&self, more: &[&'static str]) -> Result<(), Failure> {
        let known: Vec<&'static str> = more.iter().copied().chain(COMMON).collect();
        for (at, (name, _)) in self.pairs.iter().enumerate() {
            if !known.contains(&name.as_str()) {
                let known = known.into_iter().map(str::to_owned).collect();
                return Err(Failure::UnknownParameter { name: name.clone(), known });
            }
            if self.pairs[..at].iter().any(|(other, _)| other == name) {
                return Err(Failure::Twice { name: name.clone() });
            }
        }
        Ok(())
    }

    /// What the query says under a name.
    pub(crate) fn said(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A day that the query says under a name.
    pub(crate) fn day(&self, name: &'static str) -> Result<Option<Date>, Failure> {
        self.said(name).map(|text| day(name, text)).transpose()
    }

    /// Yes or no, said under a name; no if nothing is said.
    pub(crate) fn yes(&self, name: &'static str) -> Result<bool, Failure> {
        match self.said(name) {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(found) => {
                let options = vec!["true", "false"];
                Err(Failure::NoOption { name, found: found.to_owned(), options })
            }
        }
    }

    /// The catalogue as of the two days.
    pub(crate) fn at(&self) -> At<'static> {
        // Not through `Catalogue::at`: `new` has refused the days on which nothing was known.
        let catalogue = self.state.catalogue();
        At { catalogue, as_of: self.as_of, known_at: self.known_at }
    }

    /// The rules of the two days.
    pub(crate) fn navigator(&self) -> Result<Arc<Navigator<'static>>, Failure> {
        self.state.navigator(self.as_of, self.known_at).map_err(Failure::NothingKnown)
    }

    /// The route of that name, if it was known.
    pub(crate) fn route(&self, id: &str) -> Result<RouteAt<'static>, Failure> {
        if let Some(route) = self.at().route(id) {
            return Ok(route);
        }
        let catalogue = self.state.catalogue();
        if catalogue.route(id).is_some() {
            return Err(Failure::RouteNotThen { id: id.to_owned(), known_at: self.known_at });
        }
        let nearest = nearest(id, catalogue.routes.iter().map(|route| route.id.as_str()));
        Err(Failure::UnknownRoute { id: id.to_owned(), nearest })
    }

    /// Whoever puts rows of the catalogue into words for this request.
    pub(crate) fn teller(&self) -> Teller<'_> {
        Teller::new(self.at(), self.state.speech(self.language))
    }
}

impl FromRequestParts<Arc<State>> for Ask {
    type Rejection = Failure;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &Arc<State>,
    ) -> Result<Self, Self::Rejection> {
        Self::new(Arc::clone(state), &parts.uri, &parts.headers)
    }
}

/// A day of the calendar, written as in ISO 8601 and nothing else: `2026-11-24`.
pub(crate) fn day(name: &'static str, text: &str) -> Result<Date, Failure> {
    let is_plain =
        text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let day = if is_plain { text.parse().ok() } else { None };
    day.ok_or_else(|| Failure::NoDay { name, found: text.to_owned() })
}

fn pairs(uri: &Uri) -> Vec<(String, String)> {
    Query::try_from_uri(uri).map_or_else(|_| Vec::new(), |Query(pairs)| pairs)
}

/// The names nearest to one that does not exist; a part of a name is near.
pub(crate) fn nearest<'n>(wanted: &str, names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let distance = |name: &str| match name.contains(wanted) {
        true => 1,
        false => strsim::damerau_levenshtein(wanted, name),
    };
    // What is longer than any name is near to none, and comparing it would take long.
    let wanted_letters = wanted.chars().count();
    if wanted.is_empty() || wanted_letters > 100 {
        return Vec::new();
    }
    let mut near: Vec<(usize, &str)> = names
        .map(|name| (distance(name), name))
        .filter(|(distance, _)| *distance <= wanted_letters / 3 + 1)
        .collect();
    near.sort_unstable();
    near.into_iter().take(NEAREST).map(|(_, name)| name.to_owned()).collect()
}

/// The language of an answer to a request that may be wrong in other ways.
pub(crate) fn language(uri: &Uri, headers: &HeaderMap) -> Language {
    let said = pairs(uri).into_iter().find(|(name, _)| name == "lang");
    said.and_then(|(_, value)| value.parse().ok()).unwrap_or_else(|| accepted(headers))
}

/// The language a program asks for (RFC 9110, 12.5.4); English if it asks for none of ours.
fn accepted(headers: &HeaderMap) -> Language {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let mut best = (0.0, Language::En);
    for range in asked.unwrap_or_default().split(',') {
        let mut parts = range.split(';').map(str::trim);
        let tag = parts.next().unwrap_or_default().split('-').next().unwrap_or_default();
        let weight = parts.find_map(|part| part.strip_prefix("q="));
        let weight = weight.map_or(1.0, |weight| weight.parse::<f32>().unwrap_or(0.0));
        if let Ok(language) = tag.parse::<Language>()
            && weight > best.0
        {
            best = (weight, language);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_in_one_way() {
        assert!(day("as_of", "2026-11-24").is_ok());
        for bad in ["", "2026-02-30", "20261124", "2026-11-24T10:00", "+002026-11-24", "2026-11-2"]
        {
            assert!(day("as_of", bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_program_may_ask_for_a_language() {
        let accepted = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, header::HeaderValue::from_static(text));
            accepted(&headers)
        };
        assert_eq!(accepted("ru-RU,ru;q=0.9,en;q=0.8"), Language::Ru);
        assert_eq!(accepted("de, kk;q=0.5, ru;q=0.7"), Language::Ru);
        assert_eq!(accepted("en;q=0, kk;q=0.1"), Language::Kk);
        assert_eq!(accepted("ru;q=none, *"), Language::En);
    }

    #[test]
    fn near_names_are_proposed() {
        let names = ["kandas", "kandas-abroad", "work-permit"];
        assert_eq!(nearest("kandaz", names.into_iter()), ["kandas"]);
        assert_eq!(nearest("permit", names.into_iter()), ["work-permit"]);
        assert!(nearest("", names.into_iter()).is_empty());
    }
}
